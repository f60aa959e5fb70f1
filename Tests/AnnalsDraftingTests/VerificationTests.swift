import AnnalsDrafting
import AnnalsModel
import Testing

@Suite struct VerificationTests {
  static let document = """
    习近平指出，科技兴则民族兴，科技强
    则国家强。这是第一页的最后一句，它还没

    1

    有说完，现在说完了。 2024 年 6 月 24 日上午，大会在
    北京召开。
    """

  func verify(_ words: String, passage: String = "", document: String = document) -> [Verification
    .Verdict]
  {
    var builder = GraphBuilder()
    let source = builder.entity("来源", kind: .source)
    builder.claim(source, .text, .text("a.txt", language: ""))
    builder.claim(source, .sha256, .text("abc", language: ""))
    let quotation = builder.entity("引", kind: .quotation)
    builder.claim(
      quotation, .text, .text(words, language: "zh"),
      citing: [Citation(source: source, locator: "p. 1", passage: passage)])
    return Verification(
      of: builder.freeze().graph, reading: { _ in Array(document.utf8) }, hash: { _ in "abc" }
    ).findings.map(\.verdict)
  }

  func isFound(_ verdict: Verification.Verdict?) -> Bool {
    if case .found = verdict { true } else { false }
  }

  @Test(arguments: [
    ("科技强则国家强", true), ("科技 强则国家强。", true), ("它还没有说完，现在说完了。", true),
    ("2024年6月24日上午", true), ("2024年6月25日上午", false), ("科技强则国家富强", false),
    ("科技兴则民族兴,科技强", false),
  ])
  func wordsStandThereToTheCharacter(_ words: String, _ expected: Bool) {
    #expect(isFound(verify(words).first) == expected)
  }

  @Test func whatIsMissingIsShownBesideWhatIsThere() throws {
    guard case .missing(let nearest, let line)? = verify("科技兴则民族兴，科技强则国家富强").first else {
      Issue.record("it was found")
      return
    }
    #expect(nearest.contains("科技强则国家强"))
    #expect(line == 1)
  }

  @Test func aPassageIsLookedUpToo() {
    let verdicts = verify("科技兴", passage: "这句话没有")
    #expect(verdicts.count == 2)
    #expect(verdicts.filter(isFound).count == 1)
  }

  @Test func aFoundPlaceCutsOutTheWords() throws {
    guard case .found(let place, let line)? = verify("大会在北京召开").first else {
      Issue.record("it was not found")
      return
    }
    let cut = String(String.UnicodeScalarView(Array(Self.document.unicodeScalars)[place]))
    #expect(cut == "大会在\n北京召开")
    #expect(line == 6)
  }

  @Test func aChangedFileIsNotLookedInto() {
    var builder = GraphBuilder()
    let source = builder.entity("来源", kind: .source)
    builder.claim(source, .text, .text("a.txt", language: ""))
    builder.claim(source, .sha256, .text("abc", language: ""))
    let event = builder.entity("会", kind: .meeting)
    builder.claim(
      event, .note, .text("x", language: ""),
      citing: [Citation(source: source, locator: "", passage: "科技")])
    let verification = Verification(
      of: builder.freeze().graph, reading: { _ in Array("科技".utf8) }, hash: { _ in "def" })
    #expect(verification.findings.map(\.verdict) == [.changed(hash: "def")])
    #expect(!verification.isClean)
  }
}
