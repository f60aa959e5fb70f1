import AnnalsModel
import Chronology
import LinkedData

/// Reads the data of a TimelineJS3 page: slides become events.
enum TimelineJSImport {
  static func read(
    _ json: JSONValue, _ name: String, _ options: ImportOptions
  ) throws(ImportError) -> Imported {
    guard let events = json["events"]?.array else {
      throw ImportError("no timeline is here: an object with \"events\" is expected")
    }
    var builder = ImportBuilder(name, options)
    if let title = json["title"]?["text"]?["headline"]?.string {
      builder.graph.settings.title = plain(title)
    }
    for (number, event) in events.enumerated() { read(event, number, &builder) }
    for era in json["eras"]?.array ?? [] { read(era, -1, &builder, kind: .period) }
    return builder.imported()
  }

  private static func read(
    _ event: JSONValue, _ number: Int, _ builder: inout ImportBuilder, kind: KindID = .event
  ) {
    let headline = plain(event["text"]?["headline"]?.string ?? "")
    let group = event["group"]?.string.flatMap { builder.graph.vocabulary.kind($0) }
    let isEvent = group.map { builder.graph.vocabulary.kind($0, isWithin: .event) } ?? false
    let entityKind = isEvent ? group ?? kind : kind
    let id = event["unique_id"]?.string
    let entity =
      id.map { builder.graph.entity($0, kind: entityKind) }
      ?? builder.entity("slide \(number) \(headline)", named: headline, kind: entityKind)
    builder.claim(entity, .name, builder.text(headline))
    let body = plain(event["text"]?["text"]?.string ?? "")
    builder.claim(entity, .note, builder.text(body))
    if let group = event["group"]?.string, !isEvent {
      builder.claim(entity, .about, .entity(builder.entity(named: group, kind: .topic)))
    }
    if let date = date(of: event) {
      builder.claim(entity, .date, date)
    } else {
      builder.remarks.add("events without a date that can be read", headline)
    }
    if let media = event["media"]?["url"]?.string {
      if IRI.isAbsolute(media) { builder.claim(entity, "url", .iri(media)) }
      builder.remarks.add("pictures and films, of which the address alone was kept", media)
    }
  }

  private static func date(of event: JSONValue) -> EDTF? {
    if let exact = event["annals_date"]?.string.flatMap({ EDTF($0) }) { return exact }
    return DateSpelling.interval(part(event["start_date"]), part(event["end_date"]))
  }

  /// Numbers stand as numbers or as strings.
  private static func part(_ date: JSONValue?) -> EDTF? {
    func number(_ key: String) -> Int64? {
      if let number = date?[key]?.number?.integer { return Int64(number) }
      return date?[key]?.string.flatMap { Int64($0) }
    }
    guard let year = number("year") else { return nil }
    let month = number("month").flatMap { Int(exactly: $0) }
    return EDTF(
      year: year, month: month, day: month == nil ? nil : number("day").flatMap { Int(exactly: $0) }
    )
  }

  /// Text without its markup.
  static func plain(_ html: String) -> String {
    var output = ""
    var inTag = false
    var tag = ""
    for scalar in html.unicodeScalars {
      if inTag {
        if scalar == ">" {
          inTag = false
          if tag.hasPrefix("br") || tag.hasPrefix("/p") { output += "\n" }
        } else {
          tag.unicodeScalars.append(scalar)
        }
      } else if scalar == "<" {
        inTag = true
        tag = ""
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
    if inTag { output += "<" + tag }
    return XMLScanner.unescaped(output)
  }
}
