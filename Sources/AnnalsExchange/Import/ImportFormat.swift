/// The formats that a graph is read from.
public enum ImportFormat: String, CaseIterable, Hashable, Sendable {
  /// N-Quads.
  case nQuads = "nquads"
  /// N-Triples.
  case nTriples = "ntriples"
  /// Turtle.
  case turtle
  /// TriG.
  case triG = "trig"
  /// JSON-LD 1.1, also the structured data of web pages.
  case jsonLD = "jsonld"
  /// A table with a header.
  case csv
  /// The data of a TimelineJS3 page.
  case timelineJS = "timelinejs"
  /// The JSON of Wikidata's entities.
  case wikidata
  /// A calendar.
  case iCalendar = "ics"
  /// A Markwhen timeline.
  case markwhen
  /// A family tree, GEDCOM 5.5.1 or 7.
  case gedcom
  /// A family tree, Gramps XML.
  case gramps

  /// What it is called in a sentence.
  public var title: String {
    switch self {
    case .nQuads: "N-Quads"
    case .nTriples: "N-Triples"
    case .turtle: "Turtle"
    case .triG: "TriG"
    case .jsonLD: "JSON-LD"
    case .csv: "a table"
    case .timelineJS: "TimelineJS data"
    case .wikidata: "Wikidata entities"
    case .iCalendar: "a calendar"
    case .markwhen: "a Markwhen timeline"
    case .gedcom: "a family tree in GEDCOM"
    case .gramps: "a family tree of Gramps"
    }
  }

  /// The format of a file, by its name and, where that leaves a choice, by how it begins.
  ///
  /// A few kilobytes of the beginning are enough; without a name, for standard input, they decide
  /// alone.
  public init?(fileName: String, beginning: [UInt8] = []) {
    let head = Beginning(beginning)
    let ending = fileName.split(separator: "/").last?.split(separator: ".").dropFirst().last
    let known = Self.byEnding[ending?.lowercased() ?? ""]
    // A name that says nothing, or that several formats share.
    guard let format = known ?? head.format else { return nil }
    self = format
  }

  private static let byEnding: [String: ImportFormat] = [
    "nq": .nQuads, "nt": .nTriples, "ttl": .turtle, "trig": .triG, "jsonld": .jsonLD, "csv": .csv,
    "tsv": .csv, "tab": .csv, "ics": .iCalendar, "ical": .iCalendar, "mw": .markwhen,
    "markwhen": .markwhen, "ged": .gedcom, "html": .jsonLD, "htm": .jsonLD, "gedcom": .gedcom,
    "gramps": .gramps,
  ]
}

/// How a file begins, as far as it tells formats apart.
private struct Beginning {
  private let text: String

  init(_ bytes: [UInt8]) {
    var start = bytes.prefix(8192)
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    // The text of UTF-16 shows through well enough once its zeros are out.
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      start = ArraySlice(start.dropFirst(2).filter { $0 != 0 })
    }
    text = String(decoding: start.drop { $0 <= 0x20 }, as: UTF8.self)
  }

  /// The format that a file so begun is in; nil where that cannot be told.
  var format: ImportFormat? {
    switch text.utf8.first {
    case nil: nil
    case UInt8(ascii: "{"), UInt8(ascii: "["): json
    case UInt8(ascii: "<"): markup
    case UInt8(ascii: "_") where text.hasPrefix("_:"): .nQuads
    default: plain
    }
  }

  private var json: ImportFormat? {
    if has("\"@context\"", "\"@id\"", "\"@graph\"", "\"@type\"") { return .jsonLD }
    if has("\"entities\"", "\"claims\"", "\"labels\"") { return .wikidata }
    return has("\"events\"", "\"start_date\"") ? .timelineJS : nil
  }

  private var markup: ImportFormat? {
    if text.contains("gramps-project.org") { return .gramps }
    let start = text.prefix(200).lowercased()
    if start.contains("<!doctype html") || start.contains("<html") { return .jsonLD }
    return start.hasPrefix("<?xml") ? nil : .nQuads
  }

  private var plain: ImportFormat? {
    let line = text.prefix { !$0.isNewline }
    let first = line.prefix { $0 != " " }.lowercased()
    if ["@prefix", "@base", "prefix", "base"].contains(first), text.contains("<") { return .triG }
    if line.uppercased().hasPrefix("BEGIN:VCALENDAR") { return .iCalendar }
    if line.hasPrefix("0 HEAD") { return .gedcom }
    if line.contains(",") || line.contains(";") || line.contains("\t") { return .csv }
    let isDated = text.split(whereSeparator: \.isNewline).prefix(40).contains { line in
      line.first.map { $0.isASCII && $0.isNumber } ?? false && line.contains(":")
    }
    return isDated ? .markwhen : nil
  }

  private func has(_ marks: String...) -> Bool { marks.contains { text.contains($0) } }
}
