import AnnalsPlatform

/// Strings one after another, with their hashes, that a ``StringIndex`` is to find equal ones among.
package struct StringList: HashedList {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [UInt32] = []
  private var hashes: [UInt64] = []

  package init() {}

  /// Makes room for so many strings of so many bytes together.
  package mutating func reserve(strings: Int, bytes more: Int) {
    bytes.reserveLarge(more)
    ends.reserveLarge(strings)
    hashes.reserveLarge(strings)
  }

  package var count: Int { ends.count }

  /// Appends a string; gives its place.
  package mutating func append(_ text: Span<UInt8>) -> UInt32 {
    let place = UInt32(ends.count)
    bytes.append(bytes: text)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    hashes.append(StringPool.hash(text))
    return place
  }

  func hash(_ place: Int) -> UInt64 { hashes[place] }
}
