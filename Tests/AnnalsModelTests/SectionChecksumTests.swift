import AnnalsModel
import TestSupport
import Testing

/// The checksum of a section does not depend on who wrote which part of it, and tells of any change.
@Suite struct SectionChecksumTests {
  private static let sizes = [0, 1, 63, 64, 127, 128, 65_535, 65_536, 65_537, 131_072, 300_001]

  private func section(_ count: Int, _ random: inout SeededRandom) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  private func sum(_ section: [UInt8]) -> UInt64 {
    unsafe SectionChecksum.sum(of: section.span.bytes)
  }

  @Test(arguments: sizes)
  func howItIsDividedMakesNoDifference(_ count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let section = section(count, &random)
    let bytes = unsafe section.span.bytes
    let whole = SectionChecksum.sum(of: bytes)
    for _ in 0..<8 {
      let cuts = (0..<4).map { _ in Int.random(in: 0...count, using: &random) }.sorted()
      var sums = SectionChecksum(count: count)
      for (start, end) in zip([0] + cuts, cuts + [count]) where start < end {
        var blocks = SectionChecksum.Blocks(from: start, in: count)
        blocks.take(bytes, upTo: (start + end) / 2)
        blocks.take(bytes, upTo: end)
        sums.take(blocks)
      }
      let sum = sums.sum(of: bytes)
      #expect(sum == whole, "cut at \(cuts)")
    }
  }

  @Test(arguments: sizes.dropFirst())
  func aChangedByteChangesIt(_ count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    var section = section(count, &random)
    let whole = sum(section)
    for place in [0, count / 2, count - 1, Int.random(in: 0..<count, using: &random)] {
      section[place] ^= 0x10
      #expect(sum(section) != whole, "byte \(place)")
      section[place] ^= 0x10
    }
    #expect(sum(section) == whole)
    #expect(sum(section.dropLast()) != whole)
  }
}
