import AnnalsModel
import AnnalsText
import Testing

/// Dates as people write them elsewhere: an error that says what they are in EDTF.
@Suite struct WrittenDateTests {
  @Test(arguments: [
    ("1925年10月10日", "1925-10-10"), ("1925年10月", "1925-10"), ("1925.10.10", "1925-10-10"),
    ("1925/10/10", "1925-10-10"), ("１９２５", "1925"), ("１９２５年１０月", "1925-10"),
    ("民国十四年", "1925"), ("民国14年10月10日", "1925-10-10"), ("10 October 1925", "1925-10-10"),
    ("October 10, 1925", "1925-10-10"), ("1925 年 10 月 10 日", "1925-10-10"),
    ("1914-1918", "1914/1918"), ("约1925年", "1925~"), ("宣统三年九月十九日", "1911-11-09"),
    ("宣统三年", "1911"), ("1911年10月上旬", "1911-10-01/1911-10-10"), ("民國元年元旦", "1912-01-01"),
    ("1911-10-10 - 1911-12-12", "1911-10-10/1911-12-12"),
    ("1911-10-10--1911-12-12", "1911-10-10/1911-12-12"),
    ("spring 1911", "1911-21"), ("early 1911", "1911-01~"),
    ("between 1911 and 1913", "[1911..1913]"),
    ("between 10 October 1911 and 12 October 1911", "[1911-10-10..1911-10-12]"),
    ("1911年底", "1911-12~"), ("1911年10月10日至12日之间", "[1911-10-10..1911-10-12]"),
  ])
  func aHeadingIsReadAsIfItHadTheDate(_ written: String, _ meant: String) throws {
    let marked = MarkedSource(
      """
      annals 1
      from unsourced
      «\(written)» meeting 成立大会 "故宫博物院成立大会"
        place: 乾清门
      """)
    let found = Notation.check([marked.source])
    #expect(found.map(\.span.range) == marked.marks)
    let diagnostic = try #require(found.first)
    #expect(["date.malformed", "date.impossible"].contains(diagnostic.code.rawValue))
    #expect(diagnostic.fixIts.map(\.title) == ["write \(meant)"])
    let fixed = applying(diagnostic.fixIts[0], to: [marked.source])
    #expect(Notation.check(fixed) == [])
    #expect(Notation.load([marked.source]).graph.entity("成立大会") != nil)
    #expect(Parser.parse(marked.source).printed() == marked.source.bytes)
  }

  @Test(arguments: [
    ("1881年6月20日", "1881-06-20"), ("10 October 1925", "1925-10-10"), ("民国十四年", "1925"),
    ("\"1881年\"", "1881"), ("\"1881\"", "1881"), ("１８８１", "1881"), ("August 5, 1930", "1930-08-05"),
    ("1911年10月至12月", "1911-10/1911-12"), ("宣统三年八月", "[1911-09-22..1911-10-21]"),
    ("early October 1911", "1911-10-01/1911-10-10"), ("the spring of 1911", "1911-21"),
    ("between 1880 and 1882", "[1880..1882]"), ("October 10-12, 1911", "1911-10-10/1911-10-12"),
  ])
  func aValueIsSaidInEDTF(_ written: String, _ meant: String) throws {
    let marked = MarkedSource(
      """
      annals 1
      from unsourced
      person 马衡 "马衡"
        born: «\(written)»
      """)
    let found = Notation.check([marked.source])
    #expect(found.map(\.span.range) == marked.marks)
    let fixIt = try #require(found.first?.fixIts.first)
    #expect(fixIt.title == "write \(meant)")
    #expect(Notation.check(applying(fixIt, to: [marked.source])) == [])
  }

  @Test(arguments: [
    "event 二十四史 \"二十四史\"", "1925 event 十四年 \"十四年\"", "1925 meeting 第一次 \"民国十四年\"",
  ])
  func whatOnlyLooksLikeOneIsNone(_ heading: String) {
    let source = MarkedSource("annals 1\nfrom unsourced\n\(heading)").source
    #expect(Notation.check([source]) == [])
  }

  @Test(arguments: ["辛亥八月十九", "辛亥年八月十九日", "同治五年十月初六", "before 1911"])
  func aDateThatLeavesADoubtIsSeenAsOne(_ written: String) {
    for text in ["«\(written)» event 首义 \"首义\"", "person 某\n  born: «\(written)»"] {
      let marked = MarkedSource("annals 1\nfrom unsourced\n" + text)
      let found = Notation.check([marked.source])
      #expect(found.map(\.code.rawValue) == ["date.malformed"])
      #expect(found.map(\.span.range) == marked.marks)
      #expect(found.first?.fixIts == [])
      #expect(found.first?.notes.first?.message.contains("write ") == true)
    }
  }
}
