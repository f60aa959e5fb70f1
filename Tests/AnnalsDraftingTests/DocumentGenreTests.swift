import AnnalsDrafting
import Testing

@Suite struct DocumentGenres {
  static let documents = MarkedDocument.table(chineseDocuments)

  @Test(arguments: documents) func timesOfADocument(_ document: MarkedDocument) {
    #expect(document.marked.draft.calendarMarks == document.marked.calendarMarks)
  }

  @Test(arguments: documents) func quotationsOfADocument(_ document: MarkedDocument) {
    let found = document.marked.draft.quotations.filter { $0.kind == "direct" }
    for wanted in document.quotations {
      let match = found.first { $0.text.hasPrefix(wanted.beginning) }
      #expect(match?.speaker == wanted.speaker, "\(wanted.beginning)")
    }
  }

  /// Some names no rule of ours can know; nine in ten have to be found, and little else.
  @Test func peopleOfAllDocuments() {
    var (right, wanted, found) = (0, 0, 0)
    for document in Self.documents {
      let gold = Set(document.marked.people.map(\.words))
      let names = Set(document.marked.draft.people.map(\.name))
      (wanted, found) = (wanted + gold.count, found + names.count)
      right += gold.intersection(names).count
    }
    #expect(2 * Double(right) >= 0.93 * Double(wanted + found))
  }
}
