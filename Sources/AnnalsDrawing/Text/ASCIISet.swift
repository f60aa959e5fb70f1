/// A set of ASCII characters as two words, so that looking at every byte of a text costs a shift each.
struct ASCIISet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The characters of `text`; any beyond ASCII are left out.
  init(_ text: String) {
    for byte in text.utf8 {
      if byte < 0x40 {
        low |= 1 << UInt64(byte)
      } else if byte < 0x80 {
        high |= 1 << UInt64(byte & 0x3F)
      }
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 0x40 ? low : high) >> UInt64(byte & 0x3F) & 1 != 0
  }
}
