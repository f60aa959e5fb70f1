import AnnalsText
import Testing

/// Words in the writer's own language lead to the notation's.
@Suite struct MeantWordTests {
  @Test(arguments: [
    ("person a \"A\"\n  出生: 1881", "born"), ("person a \"A\"\n  bron: 1881", "born"),
    ("1925 会议 a \"A\"", "meeting"), ("1925 meting a \"A\"", "meeting"),
    ("person a \"A\"\n  birthday: 1881", "born"), ("event a \"A\"\n  location: b", "place"),
    ("event a \"A\"\n  description: b", "note"), ("event a \"A\"\n  备注: b", "note"),
    ("1925 landing a \"A\"", "event"), ("1925 conference a \"A\"", "meeting"),
  ])
  func theRightWordIsNamed(_ entry: String, _ word: String) {
    let source = SourceText(name: "a.annals", "annals 1\n\nfrom unsourced\n\n\(entry)\n")
    let shown = DiagnosticText.render(
      Notation.check([source], isStrict: false), sources: [source])
    #expect(shown.contains("did you mean \(word)?"), "\(shown)")
  }

  @Test(arguments: [
    (
      "event moon landing \"L\"",
      "help: an id is one word: moon-landing; a name stands in quotation marks"
    ),
    ("book x 《书》", "help: put the name in quotation marks: \"《书》\""),
    ("event x \"X\" 1911-10-10", "help: write the date first: 1911-10-10 event …"),
    ("statistic s\n  value: 16票", "help: write 16 票"),
    ("statistic s\n  value: 600,000,000", "help: write 600000000"),
    ("person a\n  role: x\n    started: 1912 [p. 2]", "help: put it at the end of the line above"),
    (
      "meeting a \"会\"\nmeeting b \"会\"\nmeeting c\n  series: 会 no. 1",
      "error: ‘会’ fits 2 entities, and none is a series"
    ),
    (
      "person a\n  died: 2009-10-31\n2010 event e\n  speaker: a",
      "‘a’ died on 2009-10-31, before e of 2010"
    ),
    ("person a\n  role: 临时大总统 1912年1月1日至4月1日", "started: 1912-01-01 · ended: 1912-04-01"),
    ("person a\n  role: 临时大总统（1912-…）", "beneath it, indented deeper: started: 1912\n"),
    ("person a\n  role: 临时大总统 自1912年起", "beneath it, indented deeper: started: 1912\n"),
  ])
  func whatToWriteIsSaid(_ entry: String, _ words: String) {
    let source = SourceText(name: "a.annals", "annals 1\n\nfrom unsourced\n\n\(entry)\n")
    let shown = DiagnosticText.render(Notation.check([source]), sources: [source])
    #expect(shown.contains(words), "\(shown)")
  }

  @Test func aLanguageByNameLeadsToItsTag() {
    let source = SourceText(name: "a.annals", "annals 1\nlanguage: 中文\n")
    let shown = DiagnosticText.render(Notation.check([source]), sources: [source])
    #expect(shown.contains("help: write language: zh\n"), "\(shown)")
  }
}
