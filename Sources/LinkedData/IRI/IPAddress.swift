/// What may stand in the brackets of a host (RFC 3986 section 3.2.2).
enum IPAddress {
  /// The rule `IPv6address / IPvFuture`.
  static func isLiteral(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    if bytes[first] | 0x20 == UInt8(ascii: "v") { return isFuture(bytes, in: range.dropFirst()) }
    return isVersion6(bytes, in: range)
  }

  /// The rule `"v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" )`.
  private static func isFuture(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard let dot = range.first(where: { bytes[$0] == UInt8(ascii: ".") }) else { return false }
    let version = range.lowerBound..<dot
    let rest = dot + 1..<range.upperBound
    return !version.isEmpty && version.allSatisfy { IRICharacters.isHex(bytes[$0]) }
      && !rest.isEmpty
      && rest.allSatisfy { IRICharacters.isPlain(bytes[$0]) || bytes[$0] == UInt8(ascii: ":") }
  }

  /// Eight groups of up to four hexadecimal digits, of which `::` may stand for one or more and
  /// an IPv4 address for the last two.
  private static func isVersion6(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    var groups = 0
    var hasGap = false
    var i = range.lowerBound
    while i < range.upperBound {
      if at("::", bytes, i, range) {
        guard !hasGap else { return false }
        hasGap = true
        i += 2
        continue
      }
      if i > range.lowerBound, bytes[i - 1] != UInt8(ascii: ":") {
        guard bytes[i] == UInt8(ascii: ":") else { return false }
        i += 1
      }
      let rest = i..<range.upperBound
      if isVersion4(bytes, in: rest) {
        groups += 2
        break
      }
      let digits = rest.prefix(while: { IRICharacters.isHex(bytes[$0]) }).count
      guard (1...4).contains(digits) else { return false }
      groups += 1
      i += digits
    }
    return hasGap ? groups <= 7 : groups == 8
  }

  private static func at(
    _ text: StaticString, _ bytes: Span<UInt8>, _ i: Int, _ range: Range<Int>
  ) -> Bool {
    i + 1 < range.upperBound && bytes[i] == UInt8(ascii: ":") && bytes[i + 1] == UInt8(ascii: ":")
  }

  /// Four numbers up to 255, without leading zeros, parted by dots.
  private static func isVersion4(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard range.count <= 15 else { return false }
    var numbers = 0
    var value: Int?
    for i in range {
      if bytes[i] == UInt8(ascii: ".") {
        guard value != nil, numbers < 3 else { return false }
        numbers += 1
        value = nil
      } else {
        guard IRICharacters.isDigit(bytes[i]), value != 0 else { return false }
        value = (value ?? 0) * 10 + Int(bytes[i] - 0x30)
        guard value ?? 0 <= 255 else { return false }
      }
    }
    return numbers == 3 && value != nil
  }
}
