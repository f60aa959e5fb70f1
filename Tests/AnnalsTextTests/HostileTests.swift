import AnnalsModel
import AnnalsText
import TestSupport
import Testing

/// Bytes nobody expected end in a diagnostic, in time and memory that grow with the input.
@Suite struct HostileTests {
  #if DEBUG
    static let large = 400_000
  #else
    static let large = 100_000_000
  #endif

  private func check(_ bytes: [UInt8]) -> [Diagnostic] {
    let source = SourceText(name: "a", bytes: bytes)
    #expect(Parser.parse(source).printed() == bytes)
    let found = Notation.check([source], isStrict: true)
    let text = DiagnosticText.render(Array(found.prefix(200)), sources: [source])
    #expect(text.utf8.count < 400 * 2_000)
    return found
  }

  @Test(arguments: [true, false])
  func textOfTwoBytesAUnitIsSaidToBeSo(_ isLittle: Bool) {
    let units = "\u{FEFF}annals 1\nevent 甲\n".utf16.flatMap { unit in
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      return isLittle ? [low, high] : [high, low]
    }
    let found = check(units)
    #expect(found.map(\.code.rawValue) == ["text.not-utf8"])
    #expect(found.first?.notes.contains { $0.message.contains("UTF-16") } ?? false)
  }

  @Test(arguments: ["kind", "relation"])
  func ofDeclarationsWithoutRoomTheFirstIsReported(_ word: String) {
    let lines = (1...65_010).map { "\(word) \(word.prefix(1))\($0)\n" }.joined()
    let source = SourceText(name: "a.annals", "annals 1\n" + lines)
    let found = Notation.check([source])
    #expect(found.map(\.code.rawValue) == ["declaration.too-many"])
    #expect(found.first?.message.hasPrefix("there is room for 65000 \(word)s") ?? false)
  }

  @Test func randomBytes() {
    for seed in 0..<UInt64(300) {
      var random = SeededRandom(seed: seed)
      let count = Int.random(in: 0..<4_000, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      if count > 0 { #expect(check(bytes).containErrors, "seed \(seed)") }
    }
  }

  @Test func aTextCutAnywhere() {
    let text = Array(Notation.starter(language: "zh").utf8)
    for end in text.indices {
      let source = SourceText(name: "a", bytes: Array(text[..<end]))
      #expect(Parser.parse(source).printed() == source.bytes)
      _ = Notation.check([source])
    }
  }

  @Test(arguments: [
    "a", "\"", "[", "<", ",", ", ", "、", "@", "\\", " as ", "#", "'", "[a] ", "\t", "\0", "：",
    "2024 ",
  ])
  func oneEndlessLine(_ scrap: String) {
    let body = Array(String(repeating: scrap, count: Self.large / 8 / scrap.utf8.count).utf8)
    for start in [
      "", "annals 1\n", "annals 1\nevent a\n  note: \"", "annals 1\nevent a\n  about: ",
    ] {
      _ = check(Array(start.utf8) + body)
    }
  }

  @Test func deepIndentation() {
    var bytes = Array("annals 1\nfrom unsourced\nevent a\n".utf8)
    for depth in 1...2_000 {
      bytes += [UInt8](repeating: Byte.space, count: depth) + Array("note: \"x\"\n".utf8)
    }
    #expect(check(bytes).map(\.code.rawValue).contains("indent.too-deep"))
  }

  /// A hundred thousand lines, each deeper than the one above, would be five gigabytes of blanks: so a
  /// hundred thousand steps in and out, which open and close as many levels.
  @Test func manyNestedIndentations() {
    let steps = Self.large / 1_000
    var text = "annals 1\nfrom unsourced\nevent a\n"
    for step in 0..<steps {
      for depth in [1, 2, 3, 4, 7, 11] where depth <= 3 + step % 9 {
        text += String(repeating: " ", count: depth) + "note: \"x\"\n"
      }
    }
    #expect(check(Array(text.utf8)).containErrors)
  }

  @Test func manyIndentedLines() {
    var bytes = Array("annals 1\n".utf8)
    for depth in 0..<Self.large / 50 { bytes += Array((depth % 2 == 0 ? "   x\n" : "  x\n").utf8) }
    #expect(check(bytes).containErrors)
  }

  @Test func manyEntriesWithOneID() {
    // A million in a release build.
    let count = Self.large / 100
    let bytes =
      Array("annals 1\nfrom unsourced\n".utf8)
      + Array(String(repeating: "event a \"x\"\n", count: count).utf8)
    let source = SourceText(name: "a", bytes: bytes)
    let loaded = Notation.load([source])
    #expect(loaded.graph.entity("a") != nil)
    #expect(!loaded.diagnostics.containErrors)
    #expect(Notation.check(loaded).isEmpty)
  }

  /// Long chains, great numbers of declarations, and one line of a great many strings.
  @Test func whatCouldGrowWithItsSquare() {
    let count = Self.large / 1_000
    var kinds = "annals 1\n"
    // As many as there can be, nearly.
    let kindCount = min(count, 60_000)
    for i in 0..<kindCount { kinds += "kind k\(i)\n  under: k\((i + 1) % kindCount)\n" }
    #expect(check(Array(kinds.utf8)).map(\.code.rawValue) == ["kind.cycle"])
    let titles = "annals 1\n" + String(repeating: "title: \"x\"\n", count: count)
    #expect(check(Array(titles.utf8)).isEmpty)
    let strings =
      "annals 1\nfrom unsourced\nevent a\n  quote: b " + String(repeating: "\"x\" ", count: count)
    _ = check(Array(strings.utf8))
    var parts = "annals 1\nfrom unsourced\n"
    for i in 0..<count { parts += "event e\(i)\n  part-of: e\((i + 1) % count), e0\n" }
    #expect(check(Array(parts.utf8)).containErrors)
  }

  @Test func manyEntitiesWithOneName() {
    let count = Self.large / 1_000
    var text = "annals 1\nfrom unsourced\n"
    for i in 0..<count { text += "person p\(i) \"张伟\"\n" }
    text += "event e\n  speaker: 张伟\n"
    let found = check(Array(text.utf8))
    #expect(found.map(\.code.rawValue) == ["name.ambiguous"])
  }

  @Test(arguments: [
    "\u{202E}", "\u{200B}", "\u{200D}", "\u{2066}", "\u{FEFF}", "\u{AD}", "\u{E0061}",
  ])
  func charactersThatDoNotShow(_ character: String) {
    let source = SourceText(name: "a", "annals 1\nfrom unsourced\nperson 李\(character)强\n")
    let found = Notation.check([source])
    #expect(found.map(\.code.rawValue) == ["text.hidden-character"])
    #expect(!DiagnosticText.render(found, sources: [source]).contains(character))
    let fixed = found.first.flatMap(\.fixIts.first).map { applying($0, to: [source]) } ?? []
    #expect(Notation.check(fixed).isEmpty)
  }

  @Test(arguments: ["\r\n", "\n"])
  func aByteOrderMarkAndAnyLineBreaksAreFine(_ lineBreak: String) {
    let text =
      "\u{FEFF}"
      + Notation.starter(language: "en").split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: lineBreak)
    #expect(Notation.check([SourceText(name: "a", text)]).map(\.message) == [])
  }
}
