/// Reads expressions from bytes.
///
/// A namespace of productions over a borrowed span; each takes the
/// cursor and leaves it behind what it has read.
enum EDTFParser {
  /// A place in the bytes, and where to stop.
  struct Cursor {
    var at: Int
    let end: Int

    var isAtEnd: Bool { at >= end }
  }

  /// Reads the whole of `bytes`.
  static func parse(_ bytes: Span<UInt8>) throws(EDTFError) -> EDTF {
    var cursor = Cursor(at: 0, end: bytes.count)
    guard let first = peek(bytes, cursor) else { throw EDTFError(.empty, at: 0..<0) }
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
      return EDTF(form: .set(try parseSet(bytes, &cursor)))
    }
    if let slash = firstSlash(bytes) {
      return EDTF(form: .interval(try parseInterval(bytes, slash: slash)))
    }
    let date = try parseDate(bytes, &cursor)
    if peek(bytes, cursor) == UInt8(ascii: "T") {
      return EDTF(form: .dateTime(try parseTime(bytes, &cursor, of: date)))
    }
    try expectEnd(bytes, cursor)
    return EDTF(form: .date(date))
  }

  private static func firstSlash(_ bytes: Span<UInt8>) -> Int? {
    for index in 0..<bytes.count where bytes[index] == UInt8(ascii: "/") { return index }
    return nil
  }
}

extension EDTFParser {
  static func peek(_ bytes: Span<UInt8>, _ cursor: Cursor) -> UInt8? {
    cursor.at < cursor.end ? bytes[cursor.at] : nil
  }

  static func takeIf(_ byte: UInt8, _ bytes: Span<UInt8>, _ cursor: inout Cursor) -> Bool {
    guard peek(bytes, cursor) == byte else { return false }
    cursor.at += 1
    return true
  }

  /// Takes `..` if it comes next.
  static func takeDots(_ bytes: Span<UInt8>, _ cursor: inout Cursor) -> Bool {
    let dot = UInt8(ascii: ".")
    guard cursor.end - cursor.at >= 2, bytes[cursor.at] == dot, bytes[cursor.at + 1] == dot else {
      return false
    }
    cursor.at += 2
    return true
  }

  static func expectEnd(_ bytes: Span<UInt8>, _ cursor: Cursor) throws(EDTFError) {
    if !cursor.isAtEnd { throw unexpected(bytes, cursor, expecting: .end) }
  }

  /// The error of whatever stands at the cursor; its place is one whole character.
  static func unexpected(
    _ bytes: Span<UInt8>, _ cursor: Cursor, expecting expected: EDTFError.Expected
  ) -> EDTFError {
    guard let byte = peek(bytes, cursor) else {
      return EDTFError(.missing(expected), at: cursor.at..<cursor.at)
    }
    var end = cursor.at + 1
    while byte >= 0xC0, end < cursor.end, end < cursor.at + 4, bytes[end] & 0xC0 == 0x80 {
      end += 1
    }
    return EDTFError(
      .unexpected(scalar(bytes, from: cursor.at, to: end), expected), at: cursor.at..<end)
  }

  private static func scalar(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Unicode.Scalar {
    let sequence = (start..<end).map { bytes[$0] }
    return String(decoding: sequence, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }

  /// Takes the one qualifier that may stand here.
  static func takeQualifier(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor
  ) throws(EDTFError) -> Qualifier {
    guard let byte = peek(bytes, cursor), let qualifier = Qualifier(byte) else { return [] }
    cursor.at += 1
    if let next = peek(bytes, cursor), Qualifier(next) != nil {
      throw EDTFError(.twoQualifiers, at: cursor.at - 1..<cursor.at + 1)
    }
    return qualifier
  }

  /// Takes one digit or `X`; an `X` counts as 0 and is added to `mask` as its lowest bit.
  static func expectDigit(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor, mask: inout UInt8, in part: EDTFError.Expected
  ) throws(EDTFError) -> Int {
    guard let byte = peek(bytes, cursor) else { throw unexpected(bytes, cursor, expecting: part) }
    mask <<= 1
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      cursor.at += 1
      return Int(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "X"):
      cursor.at += 1
      mask |= 1
      return 0
    default: throw unexpected(bytes, cursor, expecting: part)
    }
  }

  /// Takes two digits that are both known.
  static func expectNumber(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor, in part: EDTFError.Expected
  ) throws(EDTFError) -> Int {
    let start = cursor
    var mask: UInt8 = 0
    let tens = try expectDigit(bytes, &cursor, mask: &mask, in: part)
    let ones = try expectDigit(bytes, &cursor, mask: &mask, in: part)
    if mask != 0 { throw unexpected(bytes, start, expecting: part) }
    return tens * 10 + ones
  }
}
