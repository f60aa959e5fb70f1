/// Text as a picture can hold it.
enum PlainText {
  /// The text with what XML and C strings cannot hold made visible: NUL as ␀ and so on, the non-
  /// characters as the replacement character.
  ///
  /// Line ends of all kinds become line feeds.
  static func drawable(_ text: String) -> String {
    guard text.utf8.contains(where: mayBeTroublesome),
      text.unicodeScalars.contains(where: isTroublesome)
    else { return text }
    var result = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      if !(wasReturn && scalar == "\n") { result.append(replacement(scalar)) }
      wasReturn = scalar == "\r"
    }
    return String(result)
  }

  /// The text on one line.
  static func line(_ text: String) -> String {
    let text = drawable(text)
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
    return String(text.map { $0 == "\n" ? " " : $0 })
  }

  /// Whether a byte can begin a troublesome scalar: those of most Chinese characters cannot.
  private static func mayBeTroublesome(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte >= 0xEF
  }

  private static func isTroublesome(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    case 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  private static func replacement(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: "\n"
    case 0x09: " "
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: isTroublesome(scalar) ? "\u{FFFD}" : scalar
    }
  }
}
