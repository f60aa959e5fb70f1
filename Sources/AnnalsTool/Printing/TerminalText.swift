/// Text from outside on its way to a terminal.
package enum TerminalText {
  /// The text with control characters, and those that turn the direction of writing round, written out
  /// as `\u{1B}`; line ends and tabs stay.
  package static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isHarmful(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The same on one line: a cell of a table has no line ends.
  package static func escapedLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return escaped(text) }
    let spaced = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    return escaped(String(spaced))
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0: true
    // Embeddings, overrides, isolates and marks of the bidirectional algorithm.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
