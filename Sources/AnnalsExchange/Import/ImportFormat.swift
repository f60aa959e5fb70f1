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

  /// The format of a file, by its name and, where that leaves a choice, by how it begins.
  public init?(fileName: String, beginning: [UInt8] = []) {
    let name = fileName.lowercased()
    let head = String(decoding: beginning.prefix(4096), as: UTF8.self)
    switch name.split(separator: ".").last.map(String.init) ?? "" {
    case "nq": self = .nQuads
    case "nt": self = .nTriples
    case "ttl": self = .turtle
    case "trig": self = .triG
    case "jsonld": self = .jsonLD
    case "csv": self = .csv
    case "ics": self = .iCalendar
    case "mw", "markwhen": self = .markwhen
    case "ged", "gedcom": self = .gedcom
    case "gramps": self = .gramps
    case "xml" where head.contains("gramps-project.org"): self = .gramps
    case "json":
      if head.contains("\"@context\"") || head.contains("\"@id\"") || head.contains("\"@graph\"") {
        self = .jsonLD
      } else if head.contains("\"entities\"") || head.contains("\"claims\"") {
        self = .wikidata
      } else if head.contains("\"events\"") || head.contains("\"start_date\"") {
        self = .timelineJS
      } else {
        return nil
      }
    default: return nil
    }
  }
}
