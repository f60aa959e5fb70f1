import AnnalsModel
import Chronology

/// Writes the events that are known to the day as a calendar (RFC 5545).
struct ICalendarExport {
  let graph: Graph
  let options: ExportOptions

  func write(to pass: ([UInt8]) -> Void, _ omissions: inout Omissions) {
    var calendar = ICalendarText()
    calendar.line("BEGIN", "VCALENDAR")
    calendar.line("VERSION", "2.0")
    calendar.line("PRODID", "-//Annals//Annals//EN")
    calendar.line("CALSCALE", "GREGORIAN")
    if !graph.settings.title.isEmpty { calendar.text("X-WR-CALNAME", graph.settings.title) }
    for occurrence in Occurrence.all(in: graph, options, &omissions) {
      guard let days = occurrence.knownDays else {
        omissions.add("events whose date is not known to the day", graph.id(of: occurrence.entity))
        continue
      }
      write(occurrence, days, to: &calendar)
      if calendar.bytes.count > NQuadsSink.blockSize { pass(calendar.take()) }
    }
    calendar.line("END", "VCALENDAR")
    pass(calendar.take())
  }

  private func write(
    _ occurrence: Occurrence, _ days: (first: CalendarDay, last: CalendarDay),
    to calendar: inout ICalendarText
  ) {
    calendar.line("BEGIN", "VEVENT")
    calendar.text("UID", graph.iri(of: occurrence.entity))
    // The stamp is to say when the entry was made; the same graph has to give the same bytes.
    calendar.line("DTSTAMP", text(days.first) + "T000000Z")
    calendar.line("DTSTART;VALUE=DATE", text(days.first))
    let end = days.last.adding(days: 1)
    if end.year <= 9999 { calendar.line("DTEND;VALUE=DATE", text(end)) }
    calendar.text("SUMMARY", occurrence.name)
    if !occurrence.note.isEmpty { calendar.text("DESCRIPTION", occurrence.note) }
    if !occurrence.place.isEmpty { calendar.text("LOCATION", occurrence.place) }
    calendar.text("CATEGORIES", occurrence.kind)
    calendar.line("TRANSP", "TRANSPARENT")
    calendar.line("END", "VEVENT")
  }

  private func text(_ day: CalendarDay) -> String {
    KnownDate.padded(day.year, 4) + KnownDate.padded(Int64(day.month), 2)
      + KnownDate.padded(Int64(day.day), 2)
  }
}

/// Lines of iCalendar: escaped, and folded at 75 bytes between characters.
struct ICalendarText {
  private(set) var bytes: [UInt8] = []

  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// A line whose value is text of the user's.
  mutating func text(_ name: String, _ value: String) {
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n": escaped += "\\n"
      case "\t": escaped += "\t"
      default:
        if scalar.value >= 0x20, scalar.value != 0x7F { escaped.unicodeScalars.append(scalar) }
      }
    }
    line(name, escaped)
  }

  /// A line.
  mutating func line(_ name: String, _ value: String) {
    var length = 0
    for scalar in (name + ":" + value).unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes.append(contentsOf: String(scalar).utf8)
      length += size
    }
    bytes += [0x0D, 0x0A]
  }
}
