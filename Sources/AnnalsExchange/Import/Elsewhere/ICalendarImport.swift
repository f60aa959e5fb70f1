import AnnalsModel
import Chronology
import LinkedData

/// Reads the events of a calendar.
struct ICalendarImport: ~Copyable {
  private struct Property {
    var name: String
    var parameters: String
    var value: String
  }

  private var builder: ImportBuilder

  static func read(
    _ text: String, _ name: String, _ options: ImportOptions
  ) throws(ImportError) -> Imported {
    let lines = unfolded(text)
    guard lines.contains(where: { $0.uppercased().hasPrefix("BEGIN:VCALENDAR") }) else {
      throw ImportError("no calendar is here: BEGIN:VCALENDAR is expected", line: 1)
    }
    var reader = ICalendarImport(name, options)
    var event: [Property]?
    var inner = 0
    for line in lines {
      guard let property = property(line) else { continue }
      switch (property.name, property.value.uppercased()) {
      case ("BEGIN", "VEVENT"): event = []
      case ("END", "VEVENT"):
        if let event { reader.read(event) }
        event = nil
      case ("BEGIN", let what):
        inner += 1
        if what != "VCALENDAR" { reader.builder.remarks.add("parts that are no events", what) }
      case ("END", _): inner -= 1
      case ("X-WR-CALNAME", _): reader.builder.graph.settings.title = unescaped(property.value)
      default: event?.append(property)
      }
    }
    return reader.result()
  }

  private init(_ name: String, _ options: ImportOptions) {
    builder = ImportBuilder(name, options)
  }

  private consuming func result() -> Imported { builder.imported() }

  // MARK: Lines

  private static func unfolded(_ text: String) -> [String] {
    var lines: [String] = []
    for line in text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline) {
      if line.hasPrefix(" ") || line.hasPrefix("\t"), !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(String(line))
      }
    }
    return lines
  }

  private static func property(_ line: String) -> Property? {
    var isQuoted = false
    for index in line.indices {
      if line[index] == "\"" { isQuoted.toggle() }
      guard line[index] == ":", !isQuoted else { continue }
      let head = line[..<index].split(separator: ";", maxSplits: 1)
      return Property(
        name: head.first?.uppercased() ?? "", parameters: String(head.dropFirst().first ?? ""),
        value: String(line[line.index(after: index)...]))
    }
    return nil
  }

  private static func unescaped(_ value: String) -> String {
    var output = ""
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        output.unicodeScalars.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  // MARK: Events

  private static let carried: Set<String> = [
    "UID", "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "DTSTART", "DTEND", "URL",
    "DTSTAMP", "TRANSP", "SEQUENCE", "CREATED", "LAST-MODIFIED", "ORGANIZER",
  ]

  private mutating func read(_ event: [Property]) {
    func text(_ name: String) -> String {
      event.first { $0.name == name }.map { Self.unescaped($0.value) } ?? ""
    }
    let name = PlainLine.of(text("SUMMARY"))
    let uid = text("UID")
    let categories = text("CATEGORIES").split(separator: ",").map { PlainLine.of(String($0)) }
    let kinds = categories.compactMap { builder.graph.vocabulary.kind($0) }
    let kind = kinds.first { builder.graph.vocabulary.kind($0, isWithin: .event) } ?? .event
    let entity = builder.entity(
      uid.isEmpty ? "event \(name) \(text("DTSTART"))" : uid, named: name, kind: kind)
    builder.claim(entity, .name, builder.text(name))
    builder.claim(entity, .note, builder.text(text("DESCRIPTION")))
    let place = PlainLine.of(text("LOCATION"))
    if !place.isEmpty {
      builder.claim(entity, .place, .entity(builder.entity(named: place, kind: .place)))
    }
    for category in categories where builder.graph.vocabulary.kind(category) == nil {
      builder.claim(entity, .about, .entity(builder.entity(named: category, kind: .topic)))
    }
    for address in [text("URL"), uid] where IRI.isAbsolute(address) && address.contains("://") {
      builder.claim(entity, address == uid ? "same-as" : "url", .iri(address))
    }
    readDate(event, of: entity, name)
    for property in event where !Self.carried.contains(property.name) {
      builder.remarks.add("properties that are not carried over", property.name)
    }
  }

  private mutating func readDate(_ event: [Property], of entity: EntityID, _ name: String) {
    let start = event.first { $0.name == "DTSTART" }.flatMap(Self.date)
    guard let start else { return builder.remarks.add("events without a date", name) }
    var end: EDTF?
    if let property = event.first(where: { $0.name == "DTEND" }), let day = Self.date(property) {
      end = day
      // The end of a whole day is the day after it.
      if property.parameters.uppercased().contains("VALUE=DATE"),
        !property.parameters.uppercased().contains("DATE-TIME")
      {
        end = EDTF(CalendarDay(of: day.bounds.earliestBegin).adding(days: -1))
      }
    }
    if let date = DateSpelling.interval(start, end) { builder.claim(entity, .date, date) }
  }

  /// The day that a property has; the time of day is kept where it is in UTC.
  private static func date(_ property: Property) -> EDTF? {
    let digits = Array(property.value.utf8.prefix(8))
    guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let text = String(decoding: digits, as: UTF8.self)
    let day = "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
    return EDTF(day)
  }
}
