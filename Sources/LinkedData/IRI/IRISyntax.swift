/// Why text is no IRI.
public struct IRIError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: String, Sendable {
    /// It is relative where an absolute IRI is needed.
    case noScheme = "it is relative: a scheme such as https: has to come first"
    /// A character that this part of an IRI cannot have.
    case character = "a character that may not stand there"
    /// A `%` without two hexadecimal digits.
    case percent = "a percent sign without two hexadecimal digits"
    /// Brackets that hold no IP address.
    case address = "brackets that hold no IP address"
    /// A port that is not a number.
    case port = "a port that is not a number"
    /// Bytes that are not UTF-8.
    case encoding = "bytes that are not UTF-8"
  }

  /// What is wrong.
  public let reason: Reason
  /// How many bytes of the text are before the fault.
  public let offset: Int

  /// An error at a place.
  public init(reason: Reason, offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

/// The grammar of RFC 3987, section 2.2.
package enum IRISyntax {
  /// What a component allows besides letters, digits, `-._~`, sub-delims, percent escapes and
  /// `ucschar`.
  private struct Allowed: OptionSet {
    let rawValue: Int
    static let colon = Allowed(rawValue: 1)
    static let at = Allowed(rawValue: 2)
    static let slash = Allowed(rawValue: 4)
    static let question = Allowed(rawValue: 8)
    static let privateUse = Allowed(rawValue: 16)
  }

  /// Checks an IRI reference, `IRI-reference` in the grammar; `absolute` wants a scheme.
  package static func check(
    _ bytes: Span<UInt8>, in range: Range<Int>, absolute: Bool
  ) throws(IRIError) {
    let parts = IRIParts(bytes, in: range)
    if parts.scheme == nil {
      if absolute { throw IRIError(reason: .noScheme, offset: 0) }
      try checkFirstSegment(bytes, parts, from: range.lowerBound)
    }
    let origin = range.lowerBound
    if let authority = parts.authority { try checkAuthority(bytes, authority, origin) }
    try checkRun(bytes, parts.path, [.colon, .at, .slash], origin)
    if let query = parts.query {
      try checkRun(bytes, query, [.colon, .at, .slash, .question, .privateUse], origin)
    }
    if let fragment = parts.fragment {
      try checkRun(bytes, fragment, [.colon, .at, .slash, .question], origin)
    }
  }

  /// `path-noscheme`: a colon in the first segment would make it a scheme.
  private static func checkFirstSegment(
    _ bytes: Span<UInt8>, _ parts: IRIParts, from origin: Int
  ) throws(IRIError) {
    guard parts.authority == nil else { return }
    for i in parts.path {
      if bytes[i] == UInt8(ascii: "/") { return }
      if bytes[i] == UInt8(ascii: ":") {
        throw IRIError(reason: .character, offset: i - origin)
      }
    }
  }

  /// The rule `iauthority = [ iuserinfo "@" ] ihost [ ":" port ]`.
  private static func checkAuthority(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ origin: Int
  ) throws(IRIError) {
    var host = range
    if let at = range.first(where: { bytes[$0] == UInt8(ascii: "@") }) {
      try checkRun(bytes, range.lowerBound..<at, .colon, origin)
      host = at + 1..<range.upperBound
    }
    if !host.isEmpty, bytes[host.lowerBound] == UInt8(ascii: "[") {
      guard let close = host.first(where: { bytes[$0] == UInt8(ascii: "]") }),
        IPAddress.isLiteral(bytes, in: host.lowerBound + 1..<close)
      else { throw IRIError(reason: .address, offset: host.lowerBound - origin) }
      try checkPort(bytes, close + 1..<host.upperBound, origin)
      return
    }
    let colon = host.first(where: { bytes[$0] == UInt8(ascii: ":") }) ?? host.upperBound
    try checkRun(bytes, host.lowerBound..<colon, [], origin)
    try checkPort(bytes, colon..<host.upperBound, origin)
  }

  private static func checkPort(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ origin: Int
  ) throws(IRIError) {
    guard !range.isEmpty else { return }
    guard bytes[range.lowerBound] == UInt8(ascii: ":"),
      range.dropFirst().allSatisfy({ IRICharacters.isDigit(bytes[$0]) })
    else { throw IRIError(reason: .port, offset: range.lowerBound - origin) }
  }

  private static func checkRun(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ allowed: Allowed, _ origin: Int
  ) throws(IRIError) {
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = bytes[i]
      if IRICharacters.isPlain(byte) {
        i += 1
      } else if byte >= 0x80 {
        i += try checkScalar(bytes, i..<range.upperBound, allowed, origin)
      } else if byte == UInt8(ascii: "%") {
        guard i + 2 < range.upperBound, IRICharacters.isHex(bytes[i + 1]),
          IRICharacters.isHex(bytes[i + 2])
        else { throw IRIError(reason: .percent, offset: i - origin) }
        i += 3
      } else if allows(byte, allowed) {
        i += 1
      } else {
        throw IRIError(reason: .character, offset: i - origin)
      }
    }
  }

  private static func allows(_ byte: UInt8, _ allowed: Allowed) -> Bool {
    switch byte {
    case UInt8(ascii: ":"): allowed.contains(.colon)
    case UInt8(ascii: "@"): allowed.contains(.at)
    case UInt8(ascii: "/"): allowed.contains(.slash)
    case UInt8(ascii: "?"): allowed.contains(.question)
    default: false
    }
  }

  /// The length of the character at the start of `range`, which is not ASCII.
  private static func checkScalar(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ allowed: Allowed, _ origin: Int
  ) throws(IRIError) -> Int {
    guard let (scalar, length) = UTF8Scan.decode(bytes, in: range) else {
      throw IRIError(reason: .encoding, offset: range.lowerBound - origin)
    }
    guard
      IRICharacters.isUniversal(scalar)
        || (allowed.contains(.privateUse) && IRICharacters.isPrivate(scalar))
    else { throw IRIError(reason: .character, offset: range.lowerBound - origin) }
    return length
  }
}
