import AnnalsText
import Testing

/// What is written where the notation has another place for it.
@Suite struct MisreadTests {
  @Test(arguments: [
    (
      "person a\n  role: 院长 «since 1933»", "value.dated",
      "write 院长, and beneath it, indented deeper: started: 1933"
    ),
    (
      "person a\n  role: director «from 1929 to 1933»", "value.dated",
      "write director, and beneath it, indented deeper: started: 1929 · ended: 1933"
    ),
    (
      "person a\n  role: 院长（«1933–1952）»", "value.dated",
      "write 院长, and beneath it, indented deeper: started: 1933 · ended: 1952"
    ),
    (
      "person a\n  affiliation: 北京大学 «since 1922年»", "value.dated",
      "write 北京大学, and beneath it, indented deeper: started: 1922"
    ),
    (
      "series 理事会\nmeeting a\n  series: 理事会 «第一次»", "ordinal.malformed",
      "write series: 理事会 no. 1"
    ),
    ("meeting a\n  series: 院士大会 «No. 21»", "ordinal.malformed", "write series: 院士大会 no. 21"),
    ("meeting a\n  series: 院士大会 «第二十一届»", "ordinal.malformed", "write series: 院士大会 no. 21"),
    ("person 马衡\nmeeting a\n  quote: 马衡 «“古物”»", "punctuation.fullwidth", "write \"古物\""),
    ("person 马衡\nmeeting a\n  quote: 马衡 «「古物」»", "punctuation.fullwidth", "write \"古物\""),
    ("person 马衡\nmeeting a\n  «quote»: 马衡 古物南迁", "quote.words-missing", "write quote: 马衡 \"古物南迁\""),
    (
      "statistic a\n  value: «约 8000 人»", "value.not-number",
      "write 8000 人; what is said of the number belongs in the passage, or in a note: of the entry"
    ),
    (
      "statistic a\n  value: «about 1»,650", "value.not-number",
      "write 1650; what is said of the number belongs in the passage, or in a note: of the entry"
    ),
    ("person 马衡\nmeeting a\n  «quote»: 马衡", "quote.words-missing", "write quote: 马衡 \"words\""),
  ])
  func isSaidWhereItBelongs(_ lines: String, _ code: String, _ help: String) {
    let marked = MarkedSource("annals 1\nfrom unsourced\n" + lines + "\n")
    for isStrict in [false, true] {
      let found = Notation.check([marked.source], isStrict: isStrict)
        .filter { $0.code.rawValue != "name.undeclared" }
      #expect(found.map(\.code.rawValue) == [code])
      #expect(found.map(\.span.range) == marked.marks)
      #expect(DiagnosticText.render(found, sources: [marked.source]).contains("help: \(help)\n"))
    }
  }

  @Test(arguments: [
    "person a\n  role: \"院长 since 1933\"", "person a\n  role: 第二届理事", "person a\n  role: 863计划 专家",
    "series 一 \"理事会 第一次\"\nmeeting a\n  series: \"理事会 第一次\"", "meeting a\n  series: 第一次理事会",
    "meeting a\n  series: Apollo 11",
    "person a\n  role: 1933年的院长", "person a\n  role: man of the year 1933 in China",
  ])
  func whatMayBeMeantIsLeftAlone(_ lines: String) {
    let source = MarkedSource("annals 1\nfrom unsourced\n" + lines + "\n").source
    #expect(Notation.check([source]) == [])
  }
}
