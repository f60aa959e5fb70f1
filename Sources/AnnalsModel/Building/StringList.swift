import AnnalsPlatform

/// Strings one after another, with their hashes, for a ``StringPool`` that is to take them later.
package struct StringList: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var hashes: [UInt64] = []

  package init() {}

  /// Makes room for so many strings of so many bytes together.
  package mutating func reserve(strings: Int, bytes more: Int) {
    bytes.reserveLarge(more)
    ends.reserveLarge(strings)
    hashes.reserveLarge(strings)
  }

  /// Calls `body` with a string and its hash.
  package func withString<R>(_ place: UInt32, _ body: (Span<UInt8>, UInt64) -> R) -> R {
    let i = Int(place)
    let start = i > 0 ? Int(ends[i - 1]) : 0
    return body(bytes.span.extracting(start..<Int(ends[i])), hashes[i])
  }

  /// The hash of a string.
  package func hash(_ place: UInt32) -> UInt64 { hashes[Int(place)] }

  package var count: Int { ends.count }

  /// How many bytes all of them have.
  package var byteCount: Int { bytes.count }

  /// Appends a string; gives its place.
  package mutating func append(_ text: Span<UInt8>) -> UInt32 {
    let place = UInt32(ends.count)
    bytes.append(bytes: text)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    hashes.append(StringPool.hash(text))
    return place
  }

  /// The number of a string in a pool.
  package func intern(_ place: UInt32, into pool: inout StringPool) -> StringID {
    withString(place) { pool.intern($0, hash: $1) }
  }
}
