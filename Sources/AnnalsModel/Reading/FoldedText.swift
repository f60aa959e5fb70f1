/// Text as searches compare it: lower case, full-width forms as their plain ones, white space as a
/// single space; Chinese stays as it is.
package enum FoldedText {
  /// The folded form.
  package static func fold(_ text: String) -> String {
    String(decoding: folded(text.utf8.span), as: UTF8.self)
  }

  /// The folded form of UTF-8.
  package static func folded(_ text: Span<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    fold(text, onto: &folded)
    return folded
  }

  /// Appends the folded form of UTF-8.
  package static func fold(_ text: Span<UInt8>, onto folded: inout [UInt8]) {
    let start = folded.count
    var i = 0
    while i < text.count {
      let byte = text[i]
      switch byte {
      case 0x41...0x5A:
        folded.append(byte + 0x20)
        i += 1
      case 0x09, 0x0A, 0x0D, 0x20:
        appendSpace(to: &folded, from: start)
        i += 1
      case 0..<0x80:
        folded.append(byte)
        i += 1
      case 0xE4...0xE9 where i + 2 < text.count:
        for k in 0..<3 { folded.append(text[i + k]) }
        i += 3
      default:
        fold(scalar(text, at: &i), onto: &folded, from: start)
      }
    }
  }

  /// A hash of the folded form.
  package static func hash(of text: String) -> UInt32 {
    hash(of: text.utf8.span)
  }

  /// A hash of the folded form of UTF-8.
  package static func hash(of text: Span<UInt8>) -> UInt32 {
    isFolded(text) ? plainHash(text) : plainHash(folded(text).span)
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

  /// True where folding leaves a text as it is, and makes no other text into it: Chinese characters
  /// alone.
  ///
  /// Such a phrase stands in a text where it stands in its folded form.
  package static func isOnlyChinese(_ text: Span<UInt8>) -> Bool {
    var i = 0
    while i < text.count {
      guard case 0xE4...0xE9 = text[i] else { return false }
      i += 3
    }
    return true
  }

  private static func plainHash(_ text: Span<UInt8>) -> UInt32 {
    UInt32(truncatingIfNeeded: StringPool.hash(text))
  }

  private static func appendSpace(to folded: inout [UInt8], from start: Int) {
    if folded.count == start || folded.last != 0x20 { folded.append(0x20) }
  }

  /// Folds a character beyond ASCII.
  private static func fold(
    _ scalar: Unicode.Scalar, onto folded: inout [UInt8], from start: Int
  ) {
    switch scalar.value {
    case 0xA0, 0x3000: appendSpace(to: &folded, from: start)
    case 0x2E80...0x9FFF, 0xAC00...0xD7A3, 0x2_0000...0x3_FFFF:
      folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    case 0xFF01...0xFF5E:
      let plain = UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)
      folded.append(0x41...0x5A ~= plain ? plain + 0x20 : plain)
    default: folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// The character beyond ASCII that begins at `i`, which moves behind it; of what is no UTF-8, one byte
  /// is the replacement character.
  private static func scalar(_ text: Span<UInt8>, at i: inout Int) -> Unicode.Scalar {
    let first = UInt32(text[i])
    let length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
    var value = first & (0xFF >> UInt32(length + 1))
    for k in 1..<4 where k < length {
      let next = i + k < text.count ? UInt32(text[i + k]) : 0
      value = next & 0xC0 == 0x80 ? value << 6 | next & 0x3F : .max >> 8
    }
    guard length > 1, let scalar = Unicode.Scalar(value) else {
      i += 1
      return "\u{FFFD}"
    }
    i += length
    return scalar
  }
}
