import AnnalsModel
import Chronology
import LinkedData

/// Reads the events of a calendar.
struct ICalendarImport: ~Copyable {
  private typealias Property = ICalendarLines.Property

  private var builder: ImportBuilder
  /// The parts that are open, the innermost last.
  private var open: [String] = []
  private var event: [Property] = []

  static func read(
    _ text: String, _ name: String, _ options: ImportOptions
  ) throws(ImportError) -> Imported {
    let lines = ICalendarLines.properties(text)
    guard lines.contains(where: { $0.name == "BEGIN" && $0.value.uppercased() == "VCALENDAR" })
    else { throw ImportError("no calendar is here: BEGIN:VCALENDAR is expected", line: 1) }
    var reader = ICalendarImport(name, options)
    for line in lines { reader.take(line) }
    return reader.result()
  }

  private init(_ name: String, _ options: ImportOptions) {
    builder = ImportBuilder(name, options)
  }

  private consuming func result() -> Imported {
    if open.contains("VEVENT") { builder.remarks.add("events that are cut off", summary) }
    return builder.imported()
  }

  private mutating func take(_ line: Property) {
    let part = PlainLine.of(line.value).uppercased()
    switch line.name {
    case "BEGIN":
      open.append(part)
      if part == "VEVENT" { event = [] }
      // A time zone's rules and a calendar's frame go without saying.
      if !["VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT"].contains(part) {
        builder.remarks.add("parts that are no events", part)
      }
    case "END":
      if part == "VEVENT", open.contains(part) { readEvent() }
      if let place = open.lastIndex(of: part) { open.removeSubrange(place...) }
    case "X-WR-CALNAME", "NAME":
      if open.last == "VCALENDAR" { builder.graph.settings.title = line.text }
    default: if open.last == "VEVENT" { event.append(line) }
    }
  }

  // MARK: Events

  private static let carried: Set<String> = [
    "UID", "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "DTSTART", "DTEND", "URL",
    "DTSTAMP", "TRANSP", "SEQUENCE", "CREATED", "LAST-MODIFIED", "ORGANIZER", "ATTENDEE",
    "DURATION",
    "STATUS", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "CLASS", "PRIORITY",
  ]

  private func first(_ name: String) -> Property? { event.first { $0.name == name } }
  private func text(_ name: String) -> String { first(name)?.text ?? "" }
  private var summary: String { PlainLine.of(text("SUMMARY")) }

  private mutating func readEvent() {
    let categories = event.filter { $0.name == "CATEGORIES" }.flatMap {
      ICalendarLines.list($0.value)
    }
    let entity = makeEvent(categories)
    builder.claim(entity, .name, builder.text(summary))
    builder.claim(entity, .note, builder.text(text("DESCRIPTION")))
    let place = PlainLine.of(text("LOCATION"))
    if !place.isEmpty {
      builder.claim(entity, .place, .entity(builder.entity(named: place, kind: .place)))
    }
    for category in categories where builder.graph.vocabulary.kind(category) == nil {
      builder.claim(entity, .about, .entity(builder.entity(named: category, kind: .topic)))
    }
    readPeople(of: entity)
    readAddresses(of: entity)
    readDate(of: entity)
    readStatus(of: entity)
    for property in event where !Self.carried.contains(property.name) {
      builder.remarks.add("properties that are not carried over", property.name)
    }
  }

  private mutating func makeEvent(_ categories: [String]) -> EntityID {
    let vocabulary = builder.graph.vocabulary
    let kind =
      categories.compactMap { vocabulary.kind($0) }.first {
        vocabulary.kind($0, isWithin: .event)
      } ?? .event
    // Days of a series that differ have the UID of the series and a time of their own.
    let uid = text("UID")
    let time = uid.isEmpty ? text("DTSTART") + summary : text("RECURRENCE-ID")
    return builder.entity("event \(uid) \(time)", named: summary, kind: kind)
  }

  private mutating func readPeople(of entity: EntityID) {
    for property in event {
      guard let relation = ["ORGANIZER": "organizer", "ATTENDEE": "participant"][property.name]
      else { continue }
      let name = PlainLine.of(property.parameters["CN"] ?? "")
      guard !name.isEmpty else {
        builder.remarks.add("people without a name", property.value)
        continue
      }
      let isBody = ["GROUP", "ROOM", "RESOURCE"].contains(property.parameters["CUTYPE"] ?? "")
      builder.claim(
        entity, relation,
        .entity(builder.entity(named: name, kind: isBody ? .organization : .person)))
    }
  }

  private mutating func readAddresses(of entity: EntityID) {
    let (url, uid) = (text("URL"), text("UID"))
    if isAddress(url) { builder.claim(entity, "url", .iri(url)) }
    if isAddress(uid), url != uid { builder.claim(entity, "same-as", .iri(uid)) }
  }

  private func isAddress(_ text: String) -> Bool { text.contains("://") && IRI.isAbsolute(text) }

  private mutating func readStatus(of entity: EntityID) {
    let status = text("STATUS").uppercased()
    if status == "CANCELLED" || status == "TENTATIVE" {
      builder.claim(entity, .note, builder.text("status: \(status.lowercased())"))
    }
    guard let rule = first("RRULE") ?? first("RDATE") else { return }
    builder.claim(entity, .note, builder.text("repeats: \(rule.value)"))
    builder.remarks.add("repeating events, of which the first was taken", summary)
  }

  // MARK: Dates

  private mutating func readDate(of entity: EntityID) {
    guard let property = first("DTSTART"), let start = Self.day(property) else {
      return builder.remarks.add("events without a date that can be read", summary)
    }
    if property.value.contains("T") {
      builder.remarks.add("times of day, of which the day was kept", summary)
    }
    let last = lastDay(from: start).flatMap { $0 > start ? EDTF($0) : nil }
    if let date = DateSpelling.interval(EDTF(start), last) { builder.claim(entity, .date, date) }
  }

  /// The last day of the event: its end is the first moment that it has no part of.
  private func lastDay(from start: CalendarDay) -> CalendarDay? {
    if let property = first("DTEND"), let day = Self.day(property) {
      let isMidnight = !property.value.contains("T") || property.value.contains("T000000")
      return isMidnight ? day.adding(days: -1) : day
    }
    return first("DURATION").flatMap { Self.days($0.value) }.map { start.adding(days: $0 - 1) }
  }

  /// The day of `20240624`, `20240624T090000` and `20240624T230000Z`: the day where it took place, or of
  /// UTC where that is all that is known.
  private static func day(_ property: Property) -> CalendarDay? {
    let digits = property.value.utf8.prefix(8)
    guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let text = String(decoding: Array(digits), as: UTF8.self)
    guard let year = Int64(text.prefix(4)), let month = Int(text.dropFirst(4).prefix(2)),
      let day = Int(text.suffix(2))
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// `P3D`, `P2W`; nil for hours.
  private static func days(_ duration: String) -> Int64? {
    let text = duration.uppercased()
    guard text.hasPrefix("P"), let number = Int64(text.dropFirst().dropLast()), number > 0,
      number < 100_000
    else { return nil }
    return text.hasSuffix("W") ? number * 7 : text.hasSuffix("D") ? number : nil
  }
}
