/// The checksum of a section: of each of its blocks, and of these together.
///
/// So that several workers can write one section, each of them summing the blocks it has just written, while the
/// processor has them.
package struct SectionChecksum {
  private static let block = 1 << 16

  /// How long the section is.
  private let count: Int
  /// The blocks that were summed already.
  private var sums: [UInt64?]

  package init(count: Int) {
    self.count = count
    sums = Array(repeating: nil, count: (count + Self.block - 1) / Self.block)
  }

  package static func sum(of section: RawSpan) -> UInt64 {
    Self(count: section.byteCount).sum(of: section)
  }

  package mutating func take(_ blocks: Blocks) {
    for (place, sum) in blocks.sums.enumerated() { sums[blocks.first + place] = sum }
  }

  /// The checksum of the whole section; blocks that nobody summed are summed now.
  package func sum(of section: RawSpan) -> UInt64 {
    var hash = mixed(UInt64(count))
    for (number, sum) in sums.enumerated() {
      hash = mixed(hash ^ (sum ?? checksum(section.extracting(Self.range(number, in: count)))))
    }
    return hash
  }

  /// Where a block lies; an empty range behind the last.
  private static func range(_ number: Int, in count: Int) -> Range<Int> {
    min(number * block, count)..<min((number + 1) * block, count)
  }

  /// The sums of the blocks that one worker writes.
  package struct Blocks {
    /// The number of the first.
    let first: Int
    private(set) var sums: [UInt64] = []
    private let count: Int

    /// For a worker who writes a section of `count` bytes from a place on.
    package init(from start: Int, in count: Int) {
      first = (start + SectionChecksum.block - 1) / SectionChecksum.block
      self.count = count
    }

    /// Sums the next blocks that end before `limit`, up to which the section is written.
    package mutating func take(_ section: RawSpan, upTo limit: Int) {
      var range = SectionChecksum.range(first + sums.count, in: count)
      while !range.isEmpty, range.upperBound <= limit {
        sums.append(checksum(section.extracting(range)))
        range = SectionChecksum.range(first + sums.count, in: count)
      }
    }
  }
}
