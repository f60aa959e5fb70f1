/// Text as searches compare it: lower case, full-width forms as their plain ones, white space as a
/// single space; Chinese stays as it is.
package enum FoldedText {
  /// The folded form.
  package static func fold(_ text: String) -> String {
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return folded
  }

  /// A hash of the folded form.
  package static func hash(of text: String) -> UInt32 {
    hash(of: text.utf8.span)
  }

  /// A hash of the folded form of UTF-8.
  package static func hash(of text: Span<UInt8>) -> UInt32 {
    if isFolded(text) { return plainHash(text) }
    var bytes: [UInt8] = []
    for i in text.indices { bytes.append(text[i]) }
    return plainHash(fold(String(decoding: bytes, as: UTF8.self)).utf8.span)
  }

  /// True of most Chinese names and of words in small letters: folding leaves them as they are.
  package static func isFolded(_ text: Span<UInt8>) -> Bool {
    var i = 0
    while i < text.count {
      switch text[i] {
      case 0x21...0x40, 0x5B...0x7E: i += 1
      case 0xE4...0xE9: i += 3
      default: return false
      }
    }
    return true
  }

  private static func plainHash(_ text: Span<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for i in text.indices { hash = (hash ^ UInt64(text[i])) &* 0x0000_0100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout String) {
    switch scalar.value {
    case 0x41...0x5A: folded.unicodeScalars.append(plain(scalar.value + 0x20))
    case 0x21...0x7E: folded.unicodeScalars.append(scalar)
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x3000:
      if folded.unicodeScalars.last != " " { folded.unicodeScalars.append(" ") }
    case 0x2E80...0x9FFF, 0xAC00...0xD7A3, 0x2_0000...0x3_FFFF: folded.unicodeScalars.append(scalar)
    case 0xFF01...0xFF5E: append(plain(scalar.value - 0xFEE0), to: &folded)
    default: folded += scalar.properties.lowercaseMapping
    }
  }

  private static func plain(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(value) ?? "?" }
}
