/// The bytes that mean something to the notation, by name.
package enum Byte {
  package static let tab: UInt8 = 0x09
  package static let newline: UInt8 = 0x0A
  package static let carriageReturn: UInt8 = 0x0D
  package static let space: UInt8 = 0x20
  package static let quote: UInt8 = 0x22
  package static let hash: UInt8 = 0x23
  package static let apostrophe: UInt8 = 0x27
  package static let comma: UInt8 = 0x2C
  package static let hyphen: UInt8 = 0x2D
  package static let dot: UInt8 = 0x2E
  package static let slash: UInt8 = 0x2F
  package static let colon: UInt8 = 0x3A
  package static let less: UInt8 = 0x3C
  package static let greater: UInt8 = 0x3E
  package static let at: UInt8 = 0x40
  package static let openBracket: UInt8 = 0x5B
  package static let backslash: UInt8 = 0x5C
  package static let closeBracket: UInt8 = 0x5D
  package static let openBrace: UInt8 = 0x7B
  package static let closeBrace: UInt8 = 0x7D
}

extension UInt8 {
  /// `0`…`9`.
  package var isDigit: Bool { self &- 0x30 < 10 }
  /// An ASCII letter.
  package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// A hexadecimal digit.
  package var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
  /// The end of a line, or the carriage return before it.
  package var isLineBreak: Bool { self == Byte.newline || self == Byte.carriageReturn }
  /// A space or a tab.
  package var isBlank: Bool { self == Byte.space || self == Byte.tab }
  /// What an id may hold as far as a single byte tells: letters, digits, `-` `_` `.` `'` `/`, and
  /// everything beyond ASCII, whose scalars `WordRules` judges.
  package var isWordByte: Bool {
    if self >= 0x80 { return true }
    return ByteSet.word.contains(self)
  }
}

/// A set of ASCII bytes, tested by one shift.
package struct ByteSet: Sendable {
  private let low: UInt64
  private let high: UInt64

  /// The bytes of an ASCII text.
  package init(_ members: StaticString) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    for byte in String(describing: members).utf8 where byte < 128 {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }
    self.init(low: low, high: high)
  }

  /// A set by its bits, for those that hot loops use: a literal needs no start-up.
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  package func contains(_ byte: UInt8) -> Bool {
    byte < 128 && ((byte < 64 ? low : high) &>> UInt64(byte & 63)) & 1 == 1
  }

  /// Letters, digits, `-` `_` `.` `'` `/`.
  static var word: ByteSet { ByteSet(low: 0x03FF_E080_0000_0000, high: 0x07FF_FFFE_87FF_FFFE) }
  /// What ends a run of bare words or asks for a second look: control characters, space, `"`, `#`,
  /// `,`, `<`, `[`.
  static var bareStop: ByteSet { ByteSet(low: 0x1000_100D_FFFF_FFFF, high: 0x8000_0000_0800_0000) }
}
