import AnnalsModel
import TestSupport
import Testing

/// Sheets that several readers fill make one graph.
@Suite struct SheetTests {
  /// The same claims, put in by one, or divided among sheets.
  private func graph(_ seed: UInt64, sheets count: Int, workers: Int) -> Graph {
    var random = SeededRandom(seed: seed)
    var builder = GraphBuilder()
    let people = (0..<5).map { builder.entity("人\($0)", kind: .person) }
    var sheets = (0..<count).map { _ in
      Sheet(over: builder.sheet, texts: [Array("科技创新引领未来，自立自强".utf8)])
    }
    for i in 0..<60 {
      let subject = people[i % 5]
      let sheet = Int.random(in: 0..<64, using: &random) % count
      fill(&sheets[sheet], subject, &random)
    }
    let maps = sheets.map { builder.adopt($0) }
    return builder.freeze(with: Array(zip(sheets, maps)), workers: workers).graph
  }

  private func fill(_ sheet: inout Sheet, _ subject: EntityID, _ random: inout SeededRandom) {
    let source = sheet.entity(sheet.strings.intern("来源"), kind: .source).0
    let place = sheet.strings.intern("p. \(Int.random(in: 1...3, using: &random))")
    let set = sheet.citationSet([sheet.citation(source: source, locator: place)])
    let value: ValueCode
    switch Int.random(in: 0..<4, using: &random) {
    case 0: value = ValueCode(sheet.entity(sheet.strings.intern("题"), kind: .topic).0)
    case 1: value = sheet.literal(.text, sheet.strings.intern("自立自强"), .empty)
    case 2:
      let words = Array("自立自强".utf8)
      value = sheet.literal(.text, words.span, at: 27..<39, ofText: 0, .empty)
    default: value = sheet.literal(.number, sheet.strings.intern("3"), sheet.strings.intern("人"))
    }
    let role = sheet.literal(.text, sheet.strings.intern("主席"), .empty)
    sheet.claim(
      subject, random.oneIn(2) ? .note : .about, value, citations: set,
      qualifiers: random.oneIn(3) ? [QualifierCode(.role, role)] : [])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func theyMakeOneGraphHoweverManyThereAre(_ seed: UInt64) {
    let whole = graph(seed, sheets: 1, workers: 1)
    for count in 2...4 {
      for workers in [1, 3] {
        #expect(graph(seed, sheets: count, workers: workers).snapshot == whole.snapshot)
      }
    }
  }

  @Test func anEntityThatTwoSheetsNameIsOne() {
    var builder = GraphBuilder()
    let event = builder.entity("会", kind: .meeting)
    let sheets = ["李强", "李强"].map { name in
      var sheet = Sheet(over: builder.sheet, texts: [])
      let person = sheet.entity(sheet.strings.intern(name), kind: .person).0
      sheet.claim(event, .speaker, ValueCode(person), citations: 0)
      return sheet
    }
    let maps = sheets.map { builder.adopt($0) }
    let graph = builder.freeze(with: Array(zip(sheets, maps)), workers: 2).graph
    #expect(graph.claims(of: graph.entity("会") ?? EntityID(.max)).count == 1)
    #expect(graph.entities(of: .person).count == 1)
  }

  /// So many words that several workers write them, each a part.
  @Test func wordsAreWrittenAlikeByAnyNumberOfWorkers() {
    func graph(workers: Int) -> Graph {
      var builder = GraphBuilder()
      for i in 0..<20_000 {
        let event = builder.entity("事\(i)", kind: .event)
        builder.claim(event, .note, .text("自立自强之\(i)：科技创新引领未来", language: "zh"))
      }
      return builder.freeze(with: [], workers: workers).graph
    }
    let whole = graph(workers: 1)
    #expect(whole.damagedSections() == [])
    for workers in [2, 5] { #expect(graph(workers: workers).snapshot == whole.snapshot) }
  }
}
