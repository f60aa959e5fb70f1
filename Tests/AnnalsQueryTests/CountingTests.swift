import AnnalsModel
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

  /// Where no claim has a relation beyond the 256th, the column of relations is one of bytes.
  @Test func aRelationBeyondTheColumnIsNotTakenForItsLast() throws {
    var vocabulary = Vocabulary.builtin
    for i in 0..<300 { _ = try vocabulary.declare(Relation(name: "r\(i)", range: .anything)) }
    let names = vocabulary.relations.map(\.name)
    let last = try #require(vocabulary.relation(names[255]))
    var builder = GraphBuilder(vocabulary: vocabulary)
    let event = builder.entity("a", kind: .event)
    builder.claim(event, last, .entity(builder.entity("b", kind: .person)))
    let graph = builder.freeze().graph
    for (name, value) in [(names[255], 1), (names[280], 0)] {
      let query = try Query(parsing: "events count per \(name)", vocabulary: vocabulary)
      #expect(try query.answer(on: graph).rows.map { $0.cells[0].count } == [value])
    }
  }

  @Test(arguments: [(4, 9, false), (40, 40, true), (3_000, 3_000, false), (3_000, 3_000, true)])
  func countersAreAddedUnderOtherNames(_ height: UInt32, _ width: UInt32, isSymmetric: Bool) {
    var random = SeededRandom(seed: UInt64(height) &+ (isSymmetric ? 1 : 0))
    let firstNames = (0..<height).shuffled(using: &random)
    let secondNames = isSymmetric ? firstNames : (0..<width).shuffled(using: &random)
    var known: [[UInt32]: Int] = [:]
    var (here, there) = (PairCounter(), PairCounter())
    func named(_ pair: [UInt32]) -> [UInt32] {
      let named = [firstNames[Int(pair[0])], secondNames[Int(pair[1])]]
      return isSymmetric ? named.sorted() : named
    }
    // The one has few pairs and the other many, so that a grid meets lists as well.
    for (count, isHere) in [(900, true), (9_000, false), (90, true)] {
      var pairs: [[UInt32]] = []
      for _ in 0..<count {
        let pair = [
          UInt32.random(in: 0..<height, using: &random), .random(in: 0..<width, using: &random),
        ]
        pairs.append(isSymmetric ? pair.sorted() : pair)
        known[isHere ? pairs[pairs.count - 1] : named(pairs[pairs.count - 1]), default: 0] += 1
      }
      if isHere {
        here.add(pairs.map { $0[0] }, pairs.map { $0[1] })
      } else {
        there.add(pairs.map { $0[0] }, pairs.map { $0[1] })
      }
    }
    here.add(there, firstNames, secondNames, isSymmetric: isSymmetric)
    let counted = here.counted()
    let pairs = zip(counted.firsts, counted.seconds).map { [$0, $1] }
    #expect(pairs.count == known.count)
    #expect(zip(pairs, counted.counts).allSatisfy { known[$0] == Int($1) })
  }

  @Test(arguments: [(1, true), (3, false), (20, true), (999, false)])
  func aLimitLeavesOutOnlyWhatIsTooFarDown(_ wanted: Int, _ isDescending: Bool) {
    var random = SeededRandom(seed: UInt64(wanted))
    let counts = (0..<2_000).map { _ in UInt32.random(in: 1...60, using: &random) }
    var limit = CountLimit(wanted: wanted, isDescending: isDescending)
    let admitted = counts.filter { limit.admits($0) }
    let kept = admitted.filter { limit.keeps($0) }
    let sorted = counts.sorted { isDescending ? $0 > $1 : $0 < $1 }
    // The first so many, and what equals the last of them.
    let expected = sorted.filter {
      isDescending ? $0 >= sorted[wanted - 1] : $0 <= sorted[wanted - 1]
    }
    #expect(kept.sorted { isDescending ? $0 > $1 : $0 < $1 } == expected)
    #expect(admitted.count < counts.count || wanted > 900)
  }

  /// One relation named twice, whose pairs are counted one way only, against what each event shows.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func pairsOfOneRelationAreCountedBothWays(_ seed: UInt64) throws {
    let graph = RandomGraph.make(seed: seed, events: 60)
    func answer(_ words: String) throws -> Answer {
      try Query(parsing: words, vocabulary: graph.vocabulary).answer(on: graph)
    }
    var expected: [[[Answer.Cell]]: Int] = [:]
    for row in try answer("events show participant").rows {
      let values = row.cells[0].isEmpty ? [[]] : row.cells[0].map { [$0] }
      for first in values { for second in values { expected[[first, second], default: 0] += 1 } }
    }
    let counted = try answer("events count per participant, participant sort by count desc")
    #expect(counted.rows.count == expected.count)
    for row in counted.rows {
      let count = expected[Array(row.cells.dropLast())] ?? 0
      #expect(row.cells.last == [.integer(count)])
    }
    let first = try answer("events count per participant, participant sort by count desc first 7")
    #expect(first.rows == Array(counted.rows.prefix(7)))
    let least = try answer("events count per participant, participant sort by count first 7")
    let all = try answer("events count per participant, participant sort by count")
    #expect(least.rows == Array(all.rows.prefix(7)))
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
