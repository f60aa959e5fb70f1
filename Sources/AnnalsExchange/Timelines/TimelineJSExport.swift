import AnnalsModel
import Chronology
import LinkedData

/// Writes events as the data of a TimelineJS3 page.
struct TimelineJSExport {
  let graph: Graph
  let options: ExportOptions

  func write(to pass: ([UInt8]) -> Void, _ omissions: inout Omissions) {
    var json = JSONWriter(style: .pretty)
    json.beginObject()
    if !graph.settings.title.isEmpty {
      json.key("title")
      json.beginObject()
      writeText(headline: graph.settings.title, "", to: &json)
      json.endObject()
    }
    json.key("events")
    json.beginArray()
    for occurrence in Occurrence.all(in: graph, options, &omissions) {
      guard occurrence.bounds.earliestBegin.isBounded else {
        omissions.add("events whose begin is open", graph.id(of: occurrence.entity))
        continue
      }
      write(occurrence, to: &json)
      if json.bytes.count > NQuadsSink.blockSize { pass(json.takeBytes()) }
    }
    json.endArray()
    json.endObject()
    json.newLine()
    pass(json.takeBytes())
  }

  private func write(_ occurrence: Occurrence, to json: inout JSONWriter) {
    json.beginObject()
    json.member("unique_id", graph.id(of: occurrence.entity))
    json.member("group", occurrence.kind)
    let parts = Self.parts(occurrence.date)
    // A slide has to have a year; of what is not known to the day that is all it gets.
    let year = CalendarDay(of: occurrence.bounds.earliestBegin).year
    writeDate("start_date", parts.start ?? [year], to: &json)
    if let end = parts.end { writeDate("end_date", end, to: &json) }
    json.member(
      "display_date",
      occurrence.date.words(graph.settings.language.hasPrefix("zh") ? .chinese : .english))
    var body = occurrence.note
    if !occurrence.place.isEmpty { body += (body.isEmpty ? "" : "\n") + occurrence.place }
    writeText(headline: occurrence.name, body, to: &json)
    // What other timelines do not know, for our own importer.
    json.member("annals_date", occurrence.date.description)
    json.endObject()
  }

  /// Year, month and day as far as they are known.
  private static func parts(_ date: EDTF) -> (start: [Int64]?, end: [Int64]?) {
    switch date.form {
    case .date(let date): (parts(date), nil)
    case .dateTime(let time): (parts(time.date), nil)
    case .interval(let interval):
      (interval.start.date.flatMap { parts($0) }, interval.end.date.flatMap { parts($0) })
    case .set: (nil, nil)
    }
  }

  private static func parts(_ date: EDTF.Date) -> [Int64]? {
    guard date.unspecified.isEmpty, date.season == nil, date.precision >= .year else { return nil }
    guard let month = date.month else { return [date.year] }
    guard let day = date.day else { return [date.year, Int64(month)] }
    return [date.year, Int64(month), Int64(day)]
  }

  private func writeDate(_ key: String, _ parts: [Int64], to json: inout JSONWriter) {
    json.key(key)
    json.beginObject()
    for (name, number) in zip(["year", "month", "day"], parts) {
      json.key(name)
      json.integer(number)
    }
    json.endObject()
  }

  /// Headline and text, which the page takes for HTML.
  private func writeText(headline: String, _ text: String, to json: inout JSONWriter) {
    json.key("text")
    json.beginObject()
    json.member("headline", Self.html(headline))
    if !text.isEmpty { json.member("text", Self.html(text)) }
    json.endObject()
  }

  private static func html(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "'": output += "&#39;"
      case "\n": output += "<br>"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
