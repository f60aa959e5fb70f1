import AnnalsText
import Testing

/// Words in the writer's own language lead to the notation's.
@Suite struct MeantWordTests {
  @Test(arguments: [
    ("person a \"A\"\n  出生: 1881", "born"), ("person a \"A\"\n  bron: 1881", "born"),
    ("1925 会议 a \"A\"", "meeting"), ("1925 meting a \"A\"", "meeting"),
  ])
  func theRightWordIsNamed(_ entry: String, _ word: String) {
    let source = SourceText(name: "a.annals", "annals 1\n\nfrom unsourced\n\n\(entry)\n")
    let shown = DiagnosticText.render(
      Notation.check([source], isStrict: false), sources: [source])
    #expect(shown.contains("did you mean \(word)?"), "\(shown)")
  }
}
