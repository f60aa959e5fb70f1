import TestSupport

/// Random texts of the notation: sound ones with untidy blanks and comments everywhere, and noise.
struct RandomText {
  private var random: SeededRandom
  private var output = ""

  /// A text without mistakes of form.
  static func sound(seed: UInt64) -> String {
    var text = RandomText(random: SeededRandom(seed: seed))
    text.write()
    return text.output
  }

  /// Words, marks and bytes that mean something, in any order.
  static func noise(seed: UInt64) -> [UInt8] {
    var random = SeededRandom(seed: seed)
    var bytes: [UInt8] = random.oneIn(3) ? [] : Array("annals 1\n".utf8)
    for _ in 0..<Int.random(in: 0..<60, using: &random) {
      if random.oneIn(12) {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      } else {
        bytes += Array((random.pick(scraps) ?? "").utf8)
      }
    }
    return bytes
  }

  private static let scraps = [
    "\n", "\n", "\n", "\n  ", "\n  ", "\n    ", "\r\n", "\t", " ", " ", ": ", ", ", "\"", "\"", "[",
    "]", "<", ">", "#",
    " as ", " no. ", "@", "@zh", "\\", "\\u{", "'", "{", "}", "：", "“", "\u{200B}", "\u{202E}",
    "annals 1", "from ", "expect: '",
    "question q: '", "prefix wd: <", "kind ", "relation ", "title: ", "2024-06-24 ", "meeting ",
    "person ", "习近平", "大会",
    "speaker", "quote", "id", "text", "series", "sha256:", "p. 3", "unsourced", "[1667,1668",
    "2024/2023", "^^<", "source s",
  ]

  private mutating func write() {
    noise()
    line("annals 1", 0)
    if random.oneIn(2) { line("title: " + string(), 0) }
    if random.oneIn(2) { line("language:  " + pick("zh", "en", "zh-Hant"), 0) }
    if random.oneIn(3) { line("prefix  wd:  <http://www.wikidata.org/entity/>", 0) }
    for _ in 0..<Int.random(in: 1...6, using: &random) { entry() }
    if random.oneIn(3) { line("expect:  'meetings  in 2024'   count  3", 0) }
  }

  private mutating func pick(_ words: String...) -> String { random.pick(words) ?? "" }

  private mutating func blank() -> String { random.oneIn(3) ? "   " : " " }

  private mutating func word() -> String {
    pick("a", "b", "习近平", "大会-2024", "863计划", "x.y", "中国科学院", "Li·Qiang", "d'Alembert")
  }

  private mutating func string() -> String {
    let content = pick(
      "科技兴则民族兴", "a \\\"b\\\" c", "x # y", "\\u{4E00}\\u{1F600}", "tab\\tline\\n", "[p. 3]",
      "a, b as c", "\\\\", "")
    return "\"\(content)\"" + (random.oneIn(4) ? "@en" : "")
  }

  private mutating func citation() -> String {
    let inner = pick(
      "s", "s p. 3", " s  第3页 ", "unsourced", "s \"the words\"", "s p. 1 \"a ] b\"",
      "s \"p. [3]\" \"x\"")
    return "\(blank())[\(inner)]"
  }

  private mutating func tail() -> String {
    random.oneIn(3) ? citation() + (random.oneIn(4) ? citation() : "") : ""
  }

  private mutating func line(_ text: String, _ indent: Int) {
    output += String(repeating: " ", count: indent) + text
    if random.oneIn(6) { output += blank() + "# " + pick("a comment", "注释：x", "\"quoted", "#") }
    if random.oneIn(8) { output += "  " }
    output += random.oneIn(12) ? "\r\n" : "\n"
    noise()
  }

  private mutating func noise() {
    if random.oneIn(6) { output += random.oneIn(2) ? "\n\n" : "\n   \n" }
    if random.oneIn(8) {
      output += pick("", "  ", "    ", "      ") + "# " + pick("单独一行", "alone  ") + "\n"
    }
  }

  private mutating func entry() {
    if random.oneIn(4) { line("from" + blank() + pick("s", "s p. 3", "unsourced"), 0) }
    let date =
      random.oneIn(2)
      ? pick("2024-06-24", "2023~", "[1667,1668]", "2012/2017", "Y-170000002") + blank() : ""
    let kind = pick("meeting", "visit", "speech", "event")
    line(
      date + kind + blank() + word() + "-" + kind + (random.oneIn(2) ? blank() + string() : "")
        + tail(), 0)
    let indent = pick("  ", "    ", " ").utf8.count
    for _ in 0..<Int.random(in: 0...5, using: &random) { fact(indent) }
  }

  private mutating func fact(_ indent: Int) {
    let comma = pick(", ", ",", " ,  ")
    switch Int.random(in: 0..<8, using: &random) {
    case 0: line("speaker:" + blank() + word() + " as 总书记" + comma + word() + tail(), indent)
    case 1: line("note:" + blank() + string() + tail(), indent)
    case 2: line("attendance :" + blank() + pick("3000", "-2.5", "33500 亿元") + tail(), indent)
    case 3: line("from:" + blank() + pick("s", "t p. 3"), indent)
    case 4: line("about:" + word() + comma + word() + comma + "\"Smith, John\"", indent)
    case 5:
      line("quote: " + word() + blank() + string() + tail(), indent)
      if random.oneIn(2) { line("about:  科学", indent + 2) }
    case 6:
      line("chair: " + word() + tail(), indent)
      line("role: " + string(), indent + 3)
    default: line("series: 院士大会" + blank() + "no. 21" + tail(), indent)
    }
  }
}
