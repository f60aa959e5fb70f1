import AnnalsModel
import Chronology

extension GraphStatements {
  /// The dates that an entity has as its own: the nodes, and what schema.org says of them.
  mutating func writeDatings(of entity: EntityID, _ kind: KindID) {
    let node = Node.entity(entity)
    let rows = graph.columns.timeOfEntityStarts.range(
      at: Int(entity.index), limit: graph.columns.timeOfEntityRows.count)
    for row in rows {
      let date = EntityID(graph.columns.timeDate[graph.columns.timeOfEntityRows[row]])
      met.mention(date)
      say(node, terms.fixed.dating, .entity(date))
      let isEvent = graph.vocabulary.kind(kind, isWithin: .event)
      for property in terms.datings where isEvent { say(node, property, .entity(date)) }
      // Rival dates have no one start: schema.org readers get the first, the claims have all.
      if row == rows.lowerBound { writeKnownDate(date, of: node, kind) }
    }
    guard kind == .person else { return }
    writeLifeDate(.born, terms.fixed.birthDate, of: entity)
    writeLifeDate(.died, terms.fixed.deathDate, of: entity)
  }

  /// The date in schema.org's words, which differ with what has it.
  private mutating func writeKnownDate(_ date: EntityID, of node: Node, _ kind: KindID) {
    let fixed = terms.fixed
    let known = knownDate(date)
    let classes = terms.classes[Int(kind.index)]
    if kind == .quotation {
      // Words came to be when they were said; on which of an occasion's days that was nobody knows.
      if known.end == nil { say(node, fixed.dateCreated, ifKnown: known.start) }
    } else if graph.vocabulary.kind(kind, isWithin: .source) {
      say(node, fixed.datePublished, ifKnown: known.start)
    } else if classes.contains(.event) || terms.isProgramme(kind) {
      say(node, fixed.startDate, ifKnown: known.start)
      say(node, fixed.endDate, ifKnown: known.end)
    } else if classes.contains(.organization) {
      say(node, fixed.foundingDate, ifKnown: known.start)
      say(node, fixed.dissolutionDate, ifKnown: known.end)
    }
    if classes.contains(.observation) {
      say(node, fixed.observationDate, ifKnown: known.start)
    }
  }

  private mutating func say(_ node: Node, _ property: Word, ifKnown date: Node?) {
    if let date { say(node, property, date) }
  }

  private mutating func writeLifeDate(_ relation: RelationID, _ property: Word, of person: EntityID)
  {
    guard let date = graph.claims(of: person, relation).first.flatMap({ graph.entity(of: $0) }),
      let day = knownDate(date).start
    else { return }
    say(.entity(person), property, day)
  }

  /// What others may be told of a date, worked out once for each.
  private mutating func knownDate(_ date: EntityID) -> KnownDate {
    let place = Int(date.index) - Int(graph.run(of: .date).lowerBound.index)
    guard knownDates.indices.contains(place) else { return KnownDate() }
    if let known = knownDates[place] { return known }
    let known = graph.edtf(date).map { KnownDate($0, terms.fixed) } ?? KnownDate()
    knownDates[place] = known
    return known
  }

  /// A date node: its EDTF, which loses nothing, and its bounds for those who cannot read that.
  mutating func writeDate(_ date: EntityID) {
    let node = Node.entity(date)
    let fixed = terms.fixed
    for type in terms.types[Int(KindID.date.index)] { say(node, fixed.type, .word(type)) }
    say(node, fixed.type, .word(fixed.timeSpan))
    say(node, fixed.edtf, .typed(graph.id(of: date), fixed.edtfType))
    let bounds = graph.bounds(of: date)
    let possible = graph.possibleBounds(of: date)
    say(node, fixed.earliestBegin, bounds.earliestBegin)
    say(node, fixed.latestBegin, bounds.latestBegin)
    say(node, fixed.earliestEnd, bounds.earliestEnd)
    say(node, fixed.latestEnd, bounds.latestEnd)
    say(node, fixed.possibleEarliestBegin, possible.earliestBegin)
    say(node, fixed.possibleLatestBegin, possible.latestBegin)
    say(node, fixed.possibleEarliestEnd, possible.earliestEnd)
    say(node, fixed.possibleLatestEnd, possible.latestEnd)
    sayTime(node, fixed.beginOfTheBegin, bounds.earliestBegin)
    sayTime(node, fixed.endOfTheBegin, bounds.latestBegin)
    sayTime(node, fixed.beginOfTheEnd, bounds.earliestEnd)
    sayTime(node, fixed.endOfTheEnd, bounds.latestEnd)
    if options.profile == .full {
      writeInstant(of: date, isEnd: false, bounds.earliestBegin, bounds.latestBegin)
      writeInstant(of: date, isEnd: true, bounds.earliestEnd, bounds.latestEnd)
    }
    if options.queryable { writeUnits(of: date) }
  }

  /// The begin or the end of a date as OWL-Time has it, where it is one instant and not a stretch.
  private mutating func writeInstant(
    of date: EntityID, isEnd: Bool, _ earliest: Seconds, _ latest: Seconds
  ) {
    guard earliest == latest, earliest.isBounded, let time = terms.time else { return }
    let node = Node.instant(date, isEnd: isEnd)
    say(.entity(date), isEnd ? time.end : time.beginning, node)
    say(node, terms.fixed.type, .word(time.instant))
    say(node, time.stamp, .typed(KnownDate.dateTime(earliest), time.stampType))
  }

  private mutating func say(_ date: Node, _ property: Word, _ seconds: Seconds) {
    if seconds.isBounded { say(date, property, .integer(seconds.rawValue)) }
  }

  private mutating func sayTime(_ date: Node, _ property: Word, _ seconds: Seconds) {
    guard seconds.isBounded else { return }
    // The begin of a date that is wholly known is one time, its end another: each is written twice.
    if lastTime.seconds != seconds { lastTime = (seconds, KnownDate.dateTime(seconds)) }
    say(date, property, .typed(lastTime.text, terms.fixed.xsdDateTime))
  }
}

/// A date as vocabularies without uncertainty write it: only at the precision truly known.
struct KnownDate: Sendable {
  /// The start, where it is wholly known.
  private(set) var start: Node?
  /// The end of an interval, where it is wholly known.
  private(set) var end: Node?

  init() {}

  init(_ date: EDTF, _ words: FixedWords) {
    switch date.form {
    case .date(let date): start = Self.node(date, words)
    case .dateTime(let time): start = Self.node(time.date, words)
    case .interval(let interval):
      start = interval.start.date.flatMap { Self.node($0, words) }
      end = interval.end.date.flatMap { Self.node($0, words) }
    case .set: break
    }
  }

  private static func node(_ date: EDTF.Date, _ words: FixedWords) -> Node? {
    guard let text = text(date) else { return nil }
    return switch date.precision {
    case .day: .typed(text, words.xsdDate)
    case .month: .typed(text, words.xsdYearMonth)
    default: .typed(text, words.xsdYear)
    }
  }

  /// A year, a month or a day that is wholly known and in no doubt, of the years 1 to 9999; nil for
  /// any other.
  static func text(_ date: EDTF.Date) -> String? {
    guard date.unspecified.isEmpty, date.exponent == nil, date.significantDigits == nil,
      !date.isQualified, date.year >= 1, date.year <= 9999, date.precision >= .year,
      date.season == nil
    else { return nil }
    let year = padded(date.year, 4)
    guard let month = date.month else { return year }
    let months = year + "-" + padded(Int64(month), 2)
    guard let day = date.day else { return months }
    return months + "-" + padded(Int64(day), 2)
  }

  /// Seconds as an `xsd:dateTime` in UTC.
  static func dateTime(_ seconds: Seconds) -> String {
    let day = CalendarDay(of: seconds)
    let rest = seconds.rawValue - day.begin.rawValue
    let sign = day.year < 0 ? "-" : ""
    let date = "\(sign)\(padded(abs(day.year), 4))-\(padded(Int64(day.month), 2))"
    return date + "-\(padded(Int64(day.day), 2))T\(padded(rest / 3600, 2))"
      + ":\(padded(rest / 60 % 60, 2)):\(padded(rest % 60, 2))Z"
  }

  static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
