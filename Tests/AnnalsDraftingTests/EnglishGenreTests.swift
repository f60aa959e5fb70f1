import AnnalsDrafting
import Testing

/// English of many genres: the floors hold for all texts together, the figures of each genre are printed.
@Suite struct EnglishGenres {
  private static let texts = MarkedText.table(englishGenres)
  private static let drafts = texts.map {
    Drafter(Drafter.Options(date: $0.date)).draft($0.text)
  }

  /// The score of all texts, and a line that tells that of each genre.
  private func score(
    _ what: String, _ count: (MarkedText, Draft, inout MatchScore) -> Void
  ) -> Double {
    var all = MatchScore()
    var genres: [String: MatchScore] = [:]
    for (text, draft) in zip(Self.texts, Self.drafts) {
      count(text, draft, &all)
      count(text, draft, &genres[text.genre, default: MatchScore()])
    }
    let line = genres.sorted { $0.key < $1.key }.map { "\($0.key) \(Self.hundredths($0.value.f))" }
    print("English genres: \(what) \(Self.hundredths(all.f)):", line.joined(separator: ", "))
    return all.f
  }

  private static func hundredths(_ share: Double) -> Double { (share * 100).rounded() / 100 }

  @Test func timesAreFoundWithTheirValues() {
    let spans = score("times") { text, draft, score in
      score.count(Set(text.times.map(\.range)), Set(text.times(in: draft).map(\.range)))
    }
    let values = score("times with values") { text, draft, score in
      score.count(
        Set(text.times),
        Set(
          text.times(in: draft).map {
            MarkedText.Span(range: $0.range, value: $0.value ?? "null")
          }))
    }
    #expect(spans >= 0.98)
    #expect(values >= 0.96)
  }

  @Test(arguments: [("people", 0.97), ("places", 0.88), ("organizations", 0.88)])
  func namesAreFound(_ kind: String, _ least: Double) {
    let f = score(kind) { text, draft, score in
      guard let names = text.names[kind] else { return }
      score.count(names, Set(draft.names(kind)))
    }
    #expect(f >= least)
  }

  @Test func quotationsHaveTheirSpeakers() {
    let f = score("direct quotations") { text, draft, score in
      let open = text.quotations.filter { $0.value == "?" }.map(\.range)
      let found = draft.quotations.filter { quotation in
        quotation.kind == "direct" && !open.contains { $0.overlaps(quotation.range) }
      }
      score.count(
        Set(text.quotations.filter { $0.value != "?" }),
        Set(found.map { MarkedText.Span(range: $0.range, value: $0.speaker ?? "") }))
    }
    #expect(f >= 0.88)
  }
}
