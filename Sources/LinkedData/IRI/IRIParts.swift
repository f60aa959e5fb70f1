/// Where the components of an IRI reference lie (RFC 3986 section 3).
///
/// Splitting needs no valid input: any bytes have components, as in appendix B of the RFC, except
/// that a scheme has to look like one. So what JSON-LD calls an IRI is resolved whatever it holds.
package struct IRIParts: Sendable, Equatable {
  /// The scheme without its colon.
  package var scheme: Range<Int>?
  /// What follows `//`.
  package var authority: Range<Int>?
  /// The path, which may be empty.
  package var path: Range<Int>
  /// What follows `?`.
  package var query: Range<Int>?
  /// What follows `#`.
  package var fragment: Range<Int>?

  /// Splits `bytes[range]`; the parts are places in `bytes`.
  package init(_ bytes: Span<UInt8>, in range: Range<Int>) {
    var start = range.lowerBound
    var end = range.upperBound
    if let colon = Self.schemeEnd(bytes, in: range) {
      scheme = start..<colon
      start = colon + 1
    }
    if let mark = Self.first(UInt8(ascii: "#"), in: bytes, start..<end) {
      fragment = mark + 1..<end
      end = mark
    }
    if let mark = Self.first(UInt8(ascii: "?"), in: bytes, start..<end) {
      query = mark + 1..<end
      end = mark
    }
    let slash = UInt8(ascii: "/")
    if end - start >= 2, bytes[start] == slash, bytes[start + 1] == slash {
      let pathStart = Self.first(slash, in: bytes, start + 2..<end) ?? end
      authority = start + 2..<pathStart
      start = pathStart
    }
    path = start..<end
  }

  /// The place of the colon after a scheme, nil where there is no scheme.
  package static func schemeEnd(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int? {
    var i = range.lowerBound
    guard i < range.upperBound, IRICharacters.isAlpha(bytes[i]) else { return nil }
    i += 1
    while i < range.upperBound {
      let byte = bytes[i]
      if byte == UInt8(ascii: ":") { return i }
      guard IRICharacters.isScheme(byte) else { return nil }
      i += 1
    }
    return nil
  }

  private static func first(_ byte: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var i = range.lowerBound
    while i < range.upperBound {
      if bytes[i] == byte { return i }
      i += 1
    }
    return nil
  }
}
