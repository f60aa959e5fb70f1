import AnnalsModel
import Chronology

extension Checker {
  /// A number in a series.
  private struct Place {
    var number: Int
    var event: EntityID
    var claim: ClaimID
  }

  private struct NumberedEvent: Hashable {
    var event: EntityID
    var number: Int
  }

  /// Numbers given twice in a series, and events dated before the one that precedes them.
  mutating func checkSeries() {
    let run = graph.run(of: .series)
    for index in run.lowerBound.index..<run.upperBound.index {
      let series = EntityID(index)
      let places = places(in: series)
      for (a, b) in zip(places, places.dropFirst()) {
        if a.number == b.number {
          record(
            .seriesOrdinalTwice, b.claim,
            [graph.id(of: series), String(b.number), graph.id(of: a.event), graph.id(of: b.event)],
            related: [a.claim])
        } else {
          checkOrder(a, b, series)
        }
      }
    }
  }

  private func places(in series: EntityID) -> [Place] {
    var places: [Place] = []
    var seen: Set<NumberedEvent> = []
    for member in graph.claims(with: series, .series) {
      let event = graph.subject(of: member)
      for claim in graph.claims(of: event, .ordinal) {
        guard case .number(let digits, _) = graph.value(of: claim), let number = Int(digits),
          counts(claim, in: series, of: event)
        else { continue }
        if seen.insert(NumberedEvent(event: event, number: number)).inserted {
          places.append(Place(number: number, event: event, claim: claim))
        }
      }
    }
    return places.sorted { ($0.number, span($0.claim)) < ($1.number, span($1.claim)) }
  }

  /// True where a number is one in this series: it says so, or the event is in no other.
  private func counts(_ ordinal: ClaimID, in series: EntityID, of event: EntityID) -> Bool {
    let homes = graph.qualifiers(of: ordinal).filter { $0.relation == .series }
    return homes.isEmpty
      ? graph.claims(of: event, .series).count == 1 : homes.contains { $0.value == .entity(series) }
  }

  private mutating func checkOrder(_ a: Place, _ b: Place, _ series: EntityID) {
    guard let first = graph.datings(of: a.event).first,
      let second = graph.datings(of: b.event).first,
      isCertainly(second.date, before: first.date)
    else { return }
    record(
      .seriesOutOfOrder, second.claim ?? b.claim,
      [
        graph.id(of: series), String(b.number), graph.id(of: second.date), String(a.number),
        graph.id(of: first.date),
      ],
      related: [first.claim ?? a.claim])
  }

  /// People who died before they were born, or took part in what was before or after their life.
  mutating func checkLives() {
    let presence = graph.vocabulary.relationsWithin(.participant)
    let run = graph.run(of: .person)
    for index in run.lowerBound.index..<run.upperBound.index {
      let person = EntityID(index)
      let born = dates(person, .born)
      let died = dates(person, .died)
      if let birth = born.first, let death = died.first, isCertainly(death.date, before: birth.date)
      {
        record(
          .lifeBackwards, death.claim,
          [graph.id(of: person), graph.id(of: birth.date), graph.id(of: death.date)],
          related: [birth.claim])
        continue
      }
      if born.isEmpty, died.isEmpty { continue }
      for relation in presence {
        for claim in graph.claims(with: person, relation) {
          checkPresence(claim, person, born: born.first, died: died.first)
        }
      }
    }
  }

  private mutating func checkPresence(
    _ claim: ClaimID, _ person: EntityID, born: (claim: ClaimID, date: EntityID)?,
    died: (claim: ClaimID, date: EntityID)?
  ) {
    let event = graph.subject(of: claim)
    // Who is honoured or written to need not be alive.
    let relation = graph.vocabulary[graph.relation(of: claim)].name
    guard let time = graph.datings(of: event).first?.date, relation != "laureate",
      relation != "recipient"
    else { return }
    if let died, isCertainly(died.date, before: time) {
      record(
        .lifeAfterDeath, claim,
        [graph.id(of: person), graph.id(of: died.date), graph.id(of: event), graph.id(of: time)],
        related: [died.claim])
    }
    if let born, isCertainly(time, before: born.date) {
      record(
        .lifeBeforeBirth, claim,
        [graph.id(of: person), graph.id(of: born.date), graph.id(of: event), graph.id(of: time)],
        related: [born.claim])
    }
  }

  /// What ended before it started.
  mutating func checkSpans() {
    for entity in entities {
      guard let start = dates(entity, .started).first, let end = dates(entity, .ended).first,
        isCertainly(end.date, before: start.date)
      else { continue }
      record(
        .spanBackwards, end.claim,
        [graph.id(of: entity), graph.id(of: start.date), graph.id(of: end.date)],
        related: [start.claim])
    }
  }
}
