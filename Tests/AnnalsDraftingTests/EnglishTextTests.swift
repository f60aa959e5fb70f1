import AnnalsDrafting
import Testing

/// How well whole texts are read: what is counted is what docs/design/0027-measuring-drafts.md reports.
@Suite struct EnglishTexts {
  private static let texts = MarkedText.table(englishTexts)

  private func draft(_ text: MarkedText) -> Draft {
    Drafter(Drafter.Options(date: text.date)).draft(text.text)
  }

  @Test func timesAreFoundWithTheirValues() {
    var (spans, values) = (MatchScore(), MatchScore())
    for text in Self.texts {
      let found = text.times(in: draft(text))
      spans.count(Set(text.times.map(\.range)), Set(found.map(\.range)))
      values.count(
        Set(text.times),
        Set(found.map { MarkedText.Span(range: $0.range, value: $0.value ?? "null") }))
    }
    print("English texts: times \(spans.f), with values \(values.f)")
    #expect(spans.f >= 0.98)
    #expect(values.f >= 0.96)
  }

  @Test(arguments: [
    ("people", 0.95), ("places", 0.88), ("organizations", 0.82), ("programmes", 0.88),
  ])
  func namesAreFound(_ kind: String, _ least: Double) {
    var score = MatchScore()
    for text in Self.texts where text.names[kind] != nil {
      let draft = draft(text)
      score.count(text.names[kind] ?? [], Set(draft.names(kind)))
    }
    print("English texts: \(kind) \(score.f)")
    #expect(score.f >= least)
  }

  @Test func quotationsHaveTheirSpeakers() {
    var score = MatchScore()
    for text in Self.texts where text.names["places"] != nil {
      let found = draft(text).quotations.filter { $0.kind == "direct" }
      score.count(
        Set(text.quotations.filter { $0.value != "?" }),
        Set(found.map { MarkedText.Span(range: $0.range, value: $0.speaker ?? "") }))
    }
    print("English texts: direct quotations with speaker \(score.f)")
    #expect(score.f >= 0.82)
  }

  @Test func offsetsCutExactlyTheirText() {
    for text in Self.texts {
      let scalars = Array(text.text.unicodeScalars)
      for mention in draft(text).mentions {
        #expect(String(String.UnicodeScalarView(scalars[mention.range])) == mention.text)
      }
    }
  }
}
