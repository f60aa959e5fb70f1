import AnnalsDrafting
import Testing

/// English reports, features, logs and minutes of two batches, with the events they tell.
@Suite struct EnglishReports {
  /// The texts of a batch with their drafts.
  struct Batch: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var texts: [MarkedText]
    var drafts: [Draft]

    init(_ name: String, _ table: String) {
      testDescription = name
      texts = MarkedText.table(table)
      drafts = texts.map { Drafter(Drafter.Options(date: $0.date)).draft($0.text) }
    }

    func score(_ what: String, _ count: (MarkedText, Draft, inout MatchScore) -> Void) -> Double {
      var score = MatchScore()
      for (text, draft) in zip(texts, drafts) { count(text, draft, &score) }
      print(
        "English reports, \(testDescription): \(what) \(score.f) (\(score.right)/\(score.wanted), found \(score.found))"
      )
      return score.f
    }
  }

  static let batches = [
    Batch("first batch", englishReports), Batch("second batch", englishReportsAfter),
  ]

  @Test(arguments: batches) func timesAreFoundWithTheirValues(_ batch: Batch) {
    let spans = batch.score("times") { text, draft, score in
      score.count(Set(text.times.map(\.range)), Set(text.times(in: draft).map(\.range)))
    }
    let values = batch.score("times with values") { text, draft, score in
      let found = text.times(in: draft).map {
        MarkedText.Span(range: $0.range, value: $0.value ?? "null")
      }
      score.count(Set(text.times), Set(found))
    }
    #expect(spans >= 0.97)
    #expect(values >= 0.92)
  }

  @Test(arguments: batches) func namesAreFound(_ batch: Batch) {
    for (kind, least) in [("people", 0.95), ("places", 0.88), ("organizations", 0.88)] {
      let f = batch.score(kind) { text, draft, score in
        score.count(text.names[kind] ?? [], Set(draft.names(kind)))
      }
      #expect(f >= least, "\(kind)")
    }
  }

  @Test(arguments: batches) func quotationsHaveTheirSpeakers(_ batch: Batch) {
    for (kind, least) in [("direct", 0.9), ("reported", 0.8)] {
      let f = batch.score("\(kind) quotations") { text, draft, score in
        let marked = kind == "direct" ? text.quotations : text.reported
        let open = marked.filter { $0.value == "?" }.map(\.range)
        let found = draft.quotations.filter { quotation in
          quotation.kind == kind && !open.contains { $0.overlaps(quotation.range) }
        }
        score.count(
          Set(marked.filter { $0.value != "?" }),
          Set(found.map { MarkedText.Span(range: $0.range, value: $0.speaker ?? "") }))
      }
      #expect(f >= least, "\(kind)")
    }
  }

  @Test(arguments: batches) func eventsAreFoundByTheirDates(_ batch: Batch) {
    let f = batch.score("dates of events") { text, draft, score in
      // What else is told on a day is no mistake: what is counted is what a reader would miss.
      let dates = Set(text.events.map(\.date))
      score.count(dates, Set(draft.events.compactMap(\.date)).intersection(dates))
    }
    #expect(f >= 0.9)
  }

  /// How much of a name is what a historian would have written: F of its words, by their beginnings.
  @Test(arguments: batches) func eventsHaveTheNamesAHistorianWouldGive(_ batch: Batch) {
    var (sum, count) = (0.0, 0)
    for (text, draft) in zip(batch.texts, batch.drafts) {
      for event in text.events {
        let names = draft.events.filter { $0.date == event.date }.map(\.name)
        let best = names.map { (likeness($0, event.name), $0) }.max { $0.0 < $1.0 }
        sum += best?.0 ?? 0
        count += 1
        if (best?.0 ?? 0) < 0.6 {
          print("  \(event.date) \(event.name) | \(best?.1 ?? "none")")
        }
      }
    }
    print("English reports, \(batch): names of events \(sum / Double(count))")
    #expect(sum / Double(count) >= 0.6)
  }

  private func likeness(_ a: String, _ b: String) -> Double {
    let (x, y) = (stems(a), stems(b))
    return 2 * Double(x.intersection(y).count) / Double(max(1, x.count + y.count))
  }

  private func stems(_ name: String) -> Set<String> {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return Set(words.filter { $0.count > 2 && $0 != "the" }.map { String($0.prefix(4)) })
  }
}
