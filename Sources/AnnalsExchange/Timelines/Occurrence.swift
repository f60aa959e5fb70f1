import AnnalsModel
import Chronology

/// An event as timelines of others want it: when it began and ended, what it is called, what there is
/// to say about it.
struct Occurrence {
  let entity: EntityID
  let name: String
  let kind: String
  let date: EDTF
  let bounds: DateBounds
  let place: String
  let note: String

  /// The events of a graph that have a date, in order of their begin; those that have none are
  /// reported.
  static func all(
    in graph: Graph, _ options: ExportOptions, _ omissions: inout Omissions
  ) -> [Occurrence] {
    var found: [Occurrence] = []
    for entity in options.entities(of: .event, in: graph) {
      guard let dating = graph.datings(of: entity).first, let date = graph.edtf(dating.date) else {
        omissions.add("events without a date", graph.id(of: entity))
        continue
      }
      found.append(
        Occurrence(
          entity: entity, name: PlainLine.of(graph.label(entity)),
          kind: graph.vocabulary[graph.kind(of: entity)].name, date: date,
          bounds: graph.bounds(of: dating.date),
          place: graph.words(entity, .place).joined(separator: ", "),
          note: graph.words(entity, .note).joined(separator: "\n")))
    }
    return found.enumerated().sorted {
      ($0.element.bounds.earliestBegin, $0.offset) < ($1.element.bounds.earliestBegin, $1.offset)
    }.map(\.element)
  }

  /// The first and last day, where both are wholly known and in no doubt, of the years 1 to 9999.
  var knownDays: (first: CalendarDay, last: CalendarDay)? {
    let parts: (EDTF.Date, EDTF.Date)? =
      switch date.form {
      case .date(let date): (date, date)
      case .dateTime(let time): (time.date, time.date)
      case .interval(let interval):
        if let start = interval.start.date, let end = interval.end.date {
          (start, end)
        } else {
          nil
        }
      case .set: nil
      }
    guard let (start, end) = parts, let first = Self.day(start), let last = Self.day(end),
      first <= last
    else { return nil }
    return (first, last)
  }

  private static func day(_ date: EDTF.Date) -> CalendarDay? {
    guard KnownDate.text(date) != nil, let month = date.month, let day = date.day else {
      return nil
    }
    return CalendarDay(year: date.year, month: month, day: day)
  }

  /// The begin and the end as far as they are known, each a year, a month or a day.
  var knownTexts: (start: String, end: String?)? {
    switch date.form {
    case .date(let date): KnownDate.text(date).map { ($0, nil) }
    case .dateTime(let time): KnownDate.text(time.date).map { ($0, nil) }
    case .interval(let interval):
      if let start = interval.start.date.flatMap({ KnownDate.text($0) }),
        let end = interval.end.date.flatMap({ KnownDate.text($0) })
      {
        (start, end)
      } else {
        nil
      }
    case .set: nil
    }
  }
}
