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
    ("1914-1918", "1914/1918"), ("约1925年", "1925~"),
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
    ("\"1881年\"", "1881"), ("\"1881\"", "1881"), ("１８８１", "1881"),
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
}
