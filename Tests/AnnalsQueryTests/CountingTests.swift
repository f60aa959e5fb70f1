import AnnalsQuery
import TestSupport
import Testing

/// What counting and sets of nodes rest on, beyond the sizes that random graphs reach.
@Suite struct CountingTests {
  @Test(arguments: [(1, 8), (40, 40), (3, 70_000), (5_000, 5_000), (1_000_000, 3)])
  func pairsAreNumberedAsTheyAreMet(_ firsts: UInt32, _ seconds: UInt32) {
    var random = SeededRandom(seed: UInt64(firsts) &+ UInt64(seconds))
    var table = PairTable()
    var known: [[UInt32]: UInt32] = [:]
    for _ in 0..<20_000 {
      let pair = [
        UInt32.random(in: 0..<firsts, using: &random),
        UInt32.random(in: 0..<seconds, using: &random),
      ]
      let expected = known[pair] ?? UInt32(known.count)
      known[pair] = expected
      let number = table.number(pair[0], pair[1])
      #expect(number == expected)
    }
    #expect(table.pairs.count == known.count)
    #expect(table.pairs.allSatisfy { known[[$0.first, $0.second]] != nil })
  }

  @Test(arguments: [(1, 8), (40, 40), (3, 70_000), (5_000, 5_000), (100_000, 3)])
  func pairsAreCounted(_ height: UInt32, _ width: UInt32) {
    var random = SeededRandom(seed: UInt64(height) &* 31 &+ UInt64(width))
    var known: [[UInt32]: Int] = [:]
    var (firsts, seconds): ([UInt32], [UInt32]) = ([], [])
    for _ in 0..<20_000 {
      firsts.append(UInt32.random(in: 0..<height, using: &random))
      seconds.append(UInt32.random(in: 0..<width, using: &random) / 2)
      known[[firsts[firsts.count - 1], seconds[seconds.count - 1]], default: 0] += 1
    }
    var counter = PairCounter()
    for start in stride(from: 0, to: firsts.count, by: 1000) {
      counter.add(Array(firsts[start..<(start + 1000)]), Array(seconds[start..<(start + 1000)]))
    }
    let counted = counter.counted()
    let pairs = zip(counted.firsts, counted.seconds).map { [$0, $1] }
    #expect(pairs.count == known.count)
    #expect(zip(pairs, counted.counts).allSatisfy { known[$0] == Int($1) })
    #expect(PairCounter().counted().counts.isEmpty)
  }

  @Test(arguments: [0..<1, 5..<70, 63..<64, 64..<128, 1_000..<300_000] as [Range<UInt32>])
  func bitsGiveBackWhatWasPutIn(_ range: Range<UInt32>) {
    var random = SeededRandom(seed: UInt64(range.count))
    var bits = NodeBits(range)
    var known: Set<UInt32> = []
    for _ in 0..<500 {
      let number = UInt32.random(in: 0..<(range.upperBound + 100), using: &random)
      bits.insert(number)
      if range.contains(number) { known.insert(number) }
      #expect(bits.contains(number) == known.contains(number))
    }
    #expect(bits.array == known.sorted())
    let isNew = known.first.map { bits.add($0) } ?? false
    #expect(!isNew)
  }
}
