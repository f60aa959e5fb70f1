import AnnalsDrafting
import Testing

/// Half pages marked before the rules met them: a floor for all of them together, since some names
/// no rule of ours can know.
@Suite struct ChinesePages {
  /// How many were wanted, found, and both.
  private struct Tally {
    var (wanted, found, right) = (0, 0, 0)

    mutating func add<T: Hashable>(_ wanted: Set<T>, _ found: Set<T>) {
      self.wanted += wanted.count
      self.found += found.count
      right += wanted.intersection(found).count
    }

    var f: Double { 2 * Double(right) / Double(max(1, wanted + found)) }
  }

  /// Where an expression stands, whatever it means.
  private struct Place: Hashable {
    var start: Int
    var words: String
  }

  private static let pages = MarkedDocument.table(chinesePages + "\n\n" + chineseHalfPages)

  @Test func mostTimesAndPeopleAreFound() {
    var (times, values, people) = (Tally(), Tally(), Tally())
    for page in Self.pages {
      let draft = page.marked.draft
      let open = Set(page.marked.marks.filter { $0.value == "?" || $0.value == "-" }.map(\.start))
      let wanted = Set(page.marked.calendarMarks.filter { !open.contains($0.start) })
      let found = Set(draft.calendarMarks.filter { !open.contains($0.start) })
      times.add(Set(wanted.map(Self.place)), Set(found.map(Self.place)))
      values.add(wanted, found)
      people.add(Set(page.marked.people.map(\.words)), Set(draft.people.map(\.name)))
    }
    #expect(times.f >= 0.98, "times: \(times)")
    #expect(Double(values.right) >= 0.96 * Double(values.wanted), "values: \(values)")
    #expect(people.f >= 0.93, "people: \(people)")
  }

  @Test func mostSpeakersAreFound() {
    var speakers = Tally()
    var missed: [String] = []
    for page in Self.pages {
      let direct = page.marked.draft.quotations.filter { $0.kind == "direct" }
      let wanted = page.quotations
      let found = wanted.filter { quotation in
        let match = direct.first { $0.text.hasPrefix(quotation.beginning) }
        return match?.speaker == quotation.speaker
      }
      speakers.add(Set(wanted), Set(found))
      missed += wanted.filter { !found.contains($0) }.map { "\($0.beginning) (\($0.speaker))" }
    }
    #expect(speakers.right * 10 >= speakers.wanted * 8, "speakers: \(speakers), missed: \(missed)")
  }

  private static func place(_ mark: MarkedSentence.Mark) -> Place {
    Place(start: mark.start, words: mark.words)
  }
}
