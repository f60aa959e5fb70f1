import AnnalsModel
import AnnalsText
import Testing

@Suite struct MistakeTests {
  @Test(arguments: MistakeCase.all)
  func isReportedOnceAtItsPlace(_ mistake: MistakeCase) throws {
    let marked = mistake.texts.enumerated().map { i, text in
      MarkedSource(text, name: i == 0 ? "a.annals" : "b.annals")
    }
    let count = marked.reduce(0) { $0 + $1.marks.count }
    expectDiagnostics(
      marked, Array(repeating: mistake.code, count: count), isStrict: mistake.isStrict)
  }

  @Test(arguments: MistakeCase.all)
  func isExplained(_ mistake: MistakeCase) throws {
    let sources = mistake.texts.enumerated().map { i, text in
      MarkedSource(text, name: i == 0 ? "a.annals" : "b.annals").source
    }
    let found = Notation.check(sources, isStrict: mistake.isStrict)
    try Golden.expect(DiagnosticText.render(found, sources: sources), is: "\(mistake.code).txt")
  }

  @Test func everyMistakeHasACase() {
    // These need what no text of a table can hold: queries, bytes that are no text, four gigabytes, more
    // kinds than there are words.
    let elsewhere: Set = [
      "declaration.too-many",
      "expect.failed", "expect.unanswered", "text.not-utf8", "text.too-large", "text.too-many",
    ]
    let codes = Set(MistakeCase.all.map(\.code)).union(elsewhere)
    #expect(Set(Mistake.allCases.map(\.rawValue)).subtracting(codes).sorted() == [])
  }

  @Test(arguments: [("organizer", "an organization"), ("speaker", "a person")])
  func theArticleFitsTheKind(_ relation: String, _ kind: String) {
    let source = SourceText(
      name: "a.annals", "annals 1\nfrom unsourced\nmeeting a\n  \(relation): NASA\n")
    let found = Notation.check([source], isStrict: true)
    #expect(found.map(\.message) == ["‘NASA’ is not declared; it is taken for \(kind)"])
  }

  @Test func codesAreSorted() {
    let codes = Mistake.allCases.map(\.rawValue)
    #expect(codes == codes.sorted())
  }

  @Test func everyMistakeOfATextIsReportedAtOnce() throws {
    let text = """
      annals 1
      from 新华社 p. 3
      source 新华社

      2023-02-29 meeting 大会 "大会
        speakr: 李强
        place：北京
        attendance: 三千
      2024-13 meetng 会议
      \tspeaker: 李强
        chair 李强
        quote: "科技兴则民族兴"
      """
    let source = SourceText(name: "seeds/科技.annals", text)
    let found = Notation.check([source])
    try Golden.expect(DiagnosticText.render(found, sources: [source]), is: "all-at-once.txt")
    try Golden.expect(DiagnosticJSON.render(found, sources: [source]), is: "all-at-once.json")
    try Golden.expect(DiagnosticSARIF.render(found, sources: [source]), is: "all-at-once.sarif")
  }

  @Test func quotationsOfADamagedEntryAreNotTakenForThoseOfTheNext() {
    let text = """
      annals 1
      from unsourced
      meeting "大会"
        quote: 李强 "一"
      meeting 会议
        quote: 习近平 "二"
      """
    let loaded = Notation.load([SourceText(name: "a", text)])
    #expect(loaded.diagnostics.map(\.code.rawValue) == ["entry.id-missing"])
    #expect(loaded.graph.entity("会议.二") != nil)
    #expect(loaded.graph.entity("会议.一") == nil)
    #expect(loaded.graph.entity("大会.一") == nil)
  }

  @Test func quotationsWithTheSameFirstWordsBothGetAHash() {
    let text = """
      annals 1
      from unsourced
      meeting 大会
        quote: 李强 "科技兴则民族兴，科技强则国家强，一"
        quote: 李强 "科技兴则民族兴，科技强则国家强，二"
        quote: 李强 "另外的话"
      """
    let graph = Notation.load([SourceText(name: "a", text)]).graph
    let ids = graph.entities(of: .quotation).map { graph.id(of: $0) }
    #expect(ids.count == 3)
    #expect(ids.count { $0.hasPrefix("大会.科技兴则民族兴科技强则国-") } == 2)
    #expect(ids.contains("大会.另外的话"))
  }

  @Test func bytesThatAreNoTextAreNamedByTheirPlace() throws {
    let bytes =
      Array("annals 1\nfrom unsourced\nperson a \"x".utf8) + [0xFF, 0xC3] + Array("y\"\n".utf8)
    let source = SourceText(name: "a.annals", bytes: bytes)
    let found = Notation.check([source])
    try Golden.expect(DiagnosticText.render(found, sources: [source]), is: "text.not-utf8.txt")
  }

  @Test func anExpectationThatFailsSaysTheAnswer() throws {
    let source = SourceText(
      name: "a.annals",
      "annals 1\nexpect: 'meetings' count 2\nexpect: 'people' is 李强\nexpect: 'visits' none\nexpect: 'meetngs' none\n"
    )
    let found = Notation.check([source]) { query, _ in
      switch query {
      case "meetings": .rows([.init(id: "a"), .init(id: "b"), .init(id: "c")])
      case "people": .rows([.init(id: "p1", names: ["李强"])])
      case "visits": .rows([.init(id: "v1")])
      default: .wrong("there is no kind ‘meetngs’")
      }
    }
    try Golden.expect(DiagnosticText.render(found, sources: [source]), is: "expect.failed.txt")
  }
}
