import AnnalsModel
import Chronology

extension GraphStatements {
  /// The dates that an entity has as its own: the nodes, and what schema.org says of them.
  mutating func writeDatings(of entity: EntityID, _ met: inout References) {
    let node = Node.entity(entity)
    let datings = graph.datings(of: entity)
    for dating in datings {
      met.mention(dating.date)
      say(node, "annals:dating", .entity(dating.date))
    }
    // Rival dates have no one start: schema.org readers get the first, the claims have all.
    guard let date = datings.first.flatMap({ graph.edtf($0.date) }) else { return }
    let isSource = graph.vocabulary.kind(graph.kind(of: entity), isWithin: .source)
    let (start, end) = KnownDate.ends(of: date)
    if let start { say(node, isSource ? "schema:datePublished" : "schema:startDate", start) }
    if let end, !isSource { say(node, "schema:endDate", end) }
    for (relation, property) in [
      (RelationID.born, "schema:birthDate"), (.died, "schema:deathDate"),
    ] {
      guard let claim = graph.claims(of: entity, relation).first,
        let known = graph.entity(of: claim).flatMap({ graph.edtf($0) })
      else { continue }
      if let day = KnownDate.ends(of: known).start { say(node, property, day) }
    }
  }

  /// A date node: its EDTF, which loses nothing, and its bounds for those who cannot read that.
  mutating func writeDate(_ date: EntityID) {
    let node = Node.entity(date)
    for type in terms.types[Int(KindID.date.index)] { say(node, "rdf:type", .iri(type)) }
    say(node, "rdf:type", .iri("crm:E52_Time-Span"))
    say(node, "annals:edtf", .typed(graph.id(of: date), datatype: "edtf:EDTF"))
    let bounds = graph.bounds(of: date)
    let possible = graph.possibleBounds(of: date)
    for (property, seconds) in [
      ("annals:earliestBegin", bounds.earliestBegin), ("annals:latestBegin", bounds.latestBegin),
      ("annals:earliestEnd", bounds.earliestEnd), ("annals:latestEnd", bounds.latestEnd),
      ("annals:possibleEarliestBegin", possible.earliestBegin),
      ("annals:possibleLatestBegin", possible.latestBegin),
      ("annals:possibleEarliestEnd", possible.earliestEnd),
      ("annals:possibleLatestEnd", possible.latestEnd),
    ] where seconds.isBounded {
      say(node, property, .integer(seconds.rawValue))
    }
    for (property, seconds) in [
      ("crm:P82a_begin_of_the_begin", bounds.earliestBegin),
      ("crm:P81a_end_of_the_begin", bounds.latestBegin),
      ("crm:P81b_begin_of_the_end", bounds.earliestEnd),
      ("crm:P82b_end_of_the_end", bounds.latestEnd),
    ] where seconds.isBounded {
      say(node, property, .typed(KnownDate.dateTime(seconds), datatype: "xsd:dateTime"))
    }
  }
}

/// Dates as vocabularies without uncertainty write them: only at the precision truly known.
enum KnownDate {
  /// The start of a date, and the end where it is an interval.
  static func ends(of date: EDTF) -> (start: Node?, end: Node?) {
    switch date.form {
    case .date(let date): (node(date), nil)
    case .dateTime(let time): (node(time.date), nil)
    case .interval(let interval):
      (interval.start.date.flatMap { node($0) }, interval.end.date.flatMap { node($0) })
    case .set: (nil, nil)
    }
  }

  /// A year, a month or a day that is wholly known, of the years 1 to 9999; nil for any other.
  static func node(_ date: EDTF.Date) -> Node? {
    guard date.unspecified.isEmpty, date.exponent == nil, date.significantDigits == nil,
      date.year >= 1, date.year <= 9999, date.precision >= .year, date.season == nil
    else { return nil }
    let year = padded(date.year, 4)
    guard let month = date.month else { return .typed(year, datatype: "xsd:gYear") }
    let months = year + "-" + padded(Int64(month), 2)
    guard let day = date.day else { return .typed(months, datatype: "xsd:gYearMonth") }
    return .typed(months + "-" + padded(Int64(day), 2), datatype: "xsd:date")
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

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
