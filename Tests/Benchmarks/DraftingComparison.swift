import AnnalsDrafting
import Chronology

/// The scores of several documents together.
struct DraftingComparison {
  private var happenings = DraftingScore("events, dated")
  private var figures = DraftingScore("figures, aims, results, dated")
  private var undated = DraftingScore("events, date concluded")
  private var dates = DraftingScore("events with the date")
  private var ordinals = DraftingScore("series and ordinal")
  private var people = DraftingScore("people")
  private var programmes = DraftingScore("programmes")
  private var direct = DraftingScore("quotations, direct")
  private var directSpeakers = DraftingScore("  with the speaker")
  private var reported = DraftingScore("quotations, reported")
  private var own = DraftingScore("words of speeches printed whole")

  var all: [DraftingScore] {
    [
      happenings, dates, figures, undated, ordinals, people, programmes, direct, directSpeakers,
      reported, own,
    ]
  }

  mutating func compare(
    _ draft: Draft, _ reference: DraftingReference, document: String, text: [Unicode.Scalar]
  ) {
    compareEvents(draft, reference, document)
    compareOrdinals(draft, reference, document)
    Self.compare(
      draft.people.map(\.name), reference.people, reference.permitted, document, &people)
    Self.compare(
      draft.programmes.map(\.name), reference.programmes, reference.permitted, document,
      &programmes)
    compareQuotations(draft, reference, document, text)
  }

  // MARK: Events

  private mutating func compareEvents(
    _ draft: Draft, _ reference: DraftingReference, _ document: String
  ) {
    for event in reference.events {
      let same = draft.events.filter { Self.tells($0, of: event) }
      let label = "\(document) \(event.kind) \(event.id) \(event.dates.map(\.description))"
      guard event.isDated else {
        undated.expect(label, found: !same.isEmpty)
        continue
      }
      guard event.isHappening else {
        figures.expect(label, found: !same.isEmpty)
        continue
      }
      happenings.expect(label, found: !same.isEmpty)
      dates.expect(
        label,
        found: same.contains { found in event.dates.contains { Self.gives(found, $0) } })
    }
    for found in draft.events {
      let told = reference.events.filter { Self.tells(found, of: $0) }
      let label = "\(document) \(found.kind) \(found.date ?? "?") \(found.name) | \(found.text)"
      happenings.offer(label, right: !told.isEmpty)
      dates.offer(
        label,
        right: told.contains { event in event.dates.contains { Self.gives(found, $0) } })
    }
  }

  /// Whether a draft's event is the one recorded: dates that can be the same, and a common passage
  /// or most of the name.
  private static func tells(_ found: Draft.Event, of event: DraftingReference.Event) -> Bool {
    guard event.dates.isEmpty || event.dates.contains(where: { meets(found.date, $0) }) else {
      return false
    }
    if event.ranges.contains(where: { $0.overlaps(found.range) }) { return true }
    let text = found.text.withoutSpace
    if event.passages.contains(where: { text.contains($0) || $0.contains(text) }) { return true }
    let name = found.name.withoutSpace
    return event.names.contains { isAlike($0, name) }
  }

  private static func meets(_ value: String?, _ date: EDTF) -> Bool {
    guard let bounds = value.flatMap({ EDTF($0) })?.bounds else { return false }
    return bounds.earliestBegin <= date.bounds.latestEnd
      && date.bounds.earliestBegin <= bounds.latestEnd
  }

  /// Whether an event's date is the recorded one, or as much of it as its clause tells: another
  /// document may have given the day.
  private static func gives(_ found: Draft.Event, _ date: EDTF) -> Bool {
    guard let bounds = found.date.flatMap({ EDTF($0) })?.bounds else { return false }
    if bounds == date.bounds { return true }
    return bounds.earliestBegin <= date.bounds.earliestBegin
      && date.bounds.latestEnd <= bounds.latestEnd && !found.text.contains("日")
      && found.date.map { $0.utf8.count == 7 } ?? false
  }

  /// Whether three quarters of the shorter one's pairs of characters stand in the other.
  private static func isAlike(_ a: String, _ b: String) -> Bool {
    let (x, y) = (pairs(a), pairs(b))
    let least = min(x.count, y.count)
    return least >= 3 && x.intersection(y).count * 4 >= least * 3
  }

  private static func pairs(_ text: String) -> Set<[Unicode.Scalar]> {
    let scalars = Array(text.unicodeScalars)
    return Set(zip(scalars, scalars.dropFirst()).map { [$0, $1] })
  }

  private mutating func compareOrdinals(
    _ draft: Draft, _ reference: DraftingReference, _ document: String
  ) {
    var recorded: [(series: String, number: Int)] = []
    for event in reference.events { recorded += event.ordinals }
    let found = draft.events.compactMap { event in
      event.ordinal.map { (series: event.series ?? "", number: $0) }
    }
    let told = draft.mentions.compactMap { mention in
      mention.kind == .series
        ? mention.value.flatMap(Int.init).map { (series: mention.entity ?? "", number: $0) } : nil
    }
    for meeting in recorded {
      ordinals.expect(
        "\(document) \(meeting.series) \(meeting.number)",
        found: (found + told).contains {
          $0.number == meeting.number && Self.isAlike($0.series, meeting.series)
        })
    }
    for meeting in found {
      ordinals.offer(
        "\(document) \(meeting.series) \(meeting.number)",
        right: recorded.contains {
          $0.number == meeting.number && Self.isAlike($0.series, meeting.series)
        })
    }
  }

  // MARK: Names

  private static func compare(
    _ found: [String], _ recorded: [[String]], _ permitted: Set<String>, _ document: String,
    _ score: inout DraftingScore
  ) {
    let found = found.map(\.withoutSpace)
    let all = Set(found)
    for names in recorded {
      score.expect("\(document) \(names[0])", found: names.contains { all.contains($0) })
    }
    for name in found where recorded.contains(where: { $0.contains(name) }) {
      score.offer(name, right: true)
    }
    for name in found where !permitted.contains(name) {
      score.offer("\(document) \(name)", right: false)
    }
  }

  // MARK: Quotations

  private mutating func compareQuotations(
    _ draft: Draft, _ reference: DraftingReference, _ document: String, _ text: [Unicode.Scalar]
  ) {
    let found = draft.quotations.map { ($0, $0.text.withoutSpace) }
    for quotation in reference.quotations {
      let same = found.filter { $1.contains(quotation.words) || quotation.words.contains($1) }
      let label = "\(document) \(quotation.words)"
      let isRight = same.contains { found, _ in
        found.speaker.map { quotation.speakers.contains($0) } ?? false
      }
      if quotation.ranges.contains(where: { Self.isInMarks($0, text) }) {
        direct.expect(label, found: !same.isEmpty)
        directSpeakers.expect(label, found: isRight)
      } else if quotation.isOwnText {
        own.expect(label, found: !same.isEmpty)
      } else {
        reported.expect(label, found: !same.isEmpty)
      }
    }
    for (quotation, words) in found where quotation.kind == "direct" {
      let label = "\(document) \(quotation.speaker ?? "?"): \(words)"
      direct.offer(
        label,
        right: reference.quotations.contains {
          $0.words.contains(words) || words.contains($0.words)
        })
    }
  }

  /// Whether a passage stands between quotation marks, whole or in part of a longer one.
  private static func isInMarks(_ range: Range<Int>, _ text: [Unicode.Scalar]) -> Bool {
    guard range.lowerBound > 0, range.upperBound < text.count else { return false }
    var depth = 0
    for scalar in text[max(0, range.lowerBound - 800)..<range.lowerBound].reversed() {
      if scalar == "”" { depth += 1 }
      if scalar == "“" { depth -= 1 }
      if depth < 0 { return true }
    }
    return false
  }
}
