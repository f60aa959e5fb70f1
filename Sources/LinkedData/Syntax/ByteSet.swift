/// A set of ASCII bytes as two words: a test is a shift, with no table to load and no bounds to check.
struct ByteSet: Sendable {
  /// Bit n for the byte n.
  let low: UInt64
  /// Bit n for the byte 64 + n.
  let high: UInt64

  @inline(__always)  // one test per byte of input
  func contains(_ byte: UInt8) -> Bool {
    let word = byte < 0x40 ? low : high
    return byte < 0x80 && word >> UInt64(byte & 0x3F) & 1 != 0
  }
}

extension ByteSet {
  /// What an IRI may hold without a closer look: unreserved characters, sub-delims and `:@/?`.
  static var iriPlain: ByteSet {
    ByteSet(low: 0xAFFFFFD200000000, high: 0x47FFFFFE87FFFFFF)
  }

  /// The ASCII part of `PN_CHARS`.
  static var name: ByteSet {
    ByteSet(low: 0x03FF200000000000, high: 0x07FFFFFE87FFFFFE)
  }

  /// The ASCII part of `PN_CHARS_U`.
  static var nameStart: ByteSet {
    ByteSet(low: 0x0000000000000000, high: 0x07FFFFFE87FFFFFE)
  }

  /// `[A-Za-z]`, the ASCII part of `PN_CHARS_BASE`.
  static var letter: ByteSet {
    ByteSet(low: 0x0000000000000000, high: 0x07FFFFFE07FFFFFE)
  }

  /// `[A-Za-z0-9]`, the parts of a language tag after the first.
  static var letterOrDigit: ByteSet {
    ByteSet(low: 0x03FF000000000000, high: 0x07FFFFFE07FFFFFE)
  }

  /// What a backslash may stand before in a local name.
  static var localEscape: ByteSet {
    ByteSet(low: 0xA800FFFA00000000, high: 0x4000000080000001)
  }
}
