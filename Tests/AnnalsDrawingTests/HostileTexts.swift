import TestSupport

/// Texts that have broken other people's drawings.
enum HostileTexts {
  static let all: [String] = [
    "", " ", "a \"quoted\" name", "\"", "\\", "\\\\", "ends in a backslash\\", "\\n is no line end",
    "\\N \\G \\E \\T \\H \\L", "\\\\N", "<b>bold</b>", "<", ">", "a < b & c > d", "&", "&lt;",
    "&amp;lt;",
    "&#65;", "&nbsp;", "-->", "<!-- x -->", "]]>", "</title></svg><script>alert(1)</script>",
    "'single' \"double\"", "{x|y}", "%s%n%d", "%5C", "a\tb", "one\ntwo", "one\r\ntwo",
    "nul\u{0}inside",
    "\u{1}\u{7F}\u{85}", "\u{FFFE}", "שלום עולם", "\u{202E}reversed", "😀👩‍👩‍👧‍👦🇨🇳", "e\u{301}",
    "科技兴则民族兴", "两  个空格", "node", "digraph", "a;b", "a:b:n", "[x=1]", "a->b", "javascript:alert(1)",
    String(repeating: "中", count: 10_000), String(repeating: "x\\\"", count: 10_000),
    String(repeating: "<&>", count: 4000),
  ]

  /// A random text out of the pieces that matter.
  static func random(_ random: inout SeededRandom) -> String {
    let pieces = [
      "\"", "\\", "\\N", "\n", "<", ">", "&", "&amp;", ";", "-->", "中", "文", " ", "a", "B", "7",
      "%", "\u{0}",
      "😀", "ש", "'", "{", "}", "|", "\t", "&#", "\u{301}",
    ]
    return (0..<Int.random(in: 0...12, using: &random)).map { _ in random.pick(pieces) ?? "" }
      .joined()
  }
}
