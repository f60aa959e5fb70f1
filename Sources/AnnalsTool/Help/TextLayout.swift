import AnnalsPlatform

/// Lines of a given width, for help.
enum TextLayout {
  /// Fills `text` into lines of at most `width` columns.
  static func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let columns = DisplayWidth.of(word)
      if used > 0, used + 1 + columns > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if used > 0 { line += " " }
      line += word
      used += columns + (used > 0 ? 1 : 0)
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Paragraphs, parted by empty lines; one that begins with spaces is kept as it stands.
  static func paragraphs(_ text: String, indent: Int = 0, width: Int = 80) -> String {
    let space = String(repeating: " ", count: indent)
    var result: [String] = []
    for paragraph in text.split(separator: "\n\n") {
      let lines =
        paragraph.hasPrefix("  ")
        ? paragraph.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        : wrap(String(paragraph), to: width - indent)
      result.append(lines.map { space + $0 + "\n" }.joined())
    }
    return result.joined(separator: "\n")
  }

  /// A name at the left and what it means beside it, or below where the name is too long.
  static func entry(_ name: String, _ text: String, column: Int, width: Int = 80) -> String {
    let lines = wrap(text, to: width - column)
    let space = String(repeating: " ", count: column)
    let head = "  " + name
    if DisplayWidth.of(head) + 2 > column {
      return head + "\n" + lines.map { space + $0 + "\n" }.joined()
    }
    guard let first = lines.first else { return head + "\n" }
    return DisplayWidth.pad(head, to: column) + first + "\n"
      + lines.dropFirst().map { space + $0 + "\n" }.joined()
  }
}
