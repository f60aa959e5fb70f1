/// The formats that a graph is written in.
public enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  /// N-Quads: a statement a line.
  case nQuads = "nquads"
  /// N-Triples: N-Quads without graphs.
  case nTriples = "ntriples"
  /// Turtle.
  case turtle
  /// TriG: Turtle with graphs.
  case triG = "trig"
  /// JSON-LD 1.1.
  case jsonLD = "jsonld"
  /// Tables for spreadsheets.
  case csv
  /// A network for Gephi, yEd and their like.
  case graphML = "graphml"
  /// The data of a TimelineJS3 page.
  case timelineJS = "timelinejs"
  /// A calendar.
  case iCalendar = "ics"
  /// A Markwhen timeline.
  case markwhen
  /// A Mermaid timeline, for Markdown pages.
  case mermaid
  /// The sources as BibTeX.
  case bibTeX = "bibtex"
  /// The sources as CSL-JSON, which Zotero and pandoc read.
  case csl

  /// The format that files with this extension (without a dot, in any case) are in.
  public init?(fileExtension: String) {
    let known = Self.allCases.first { $0.fileExtensions.contains(fileExtension.lowercased()) }
    guard let known else { return nil }
    self = known
  }

  /// The extensions of its files, the usual one first.
  public var fileExtensions: [String] {
    switch self {
    case .nQuads: ["nq"]
    case .nTriples: ["nt"]
    case .turtle: ["ttl"]
    case .triG: ["trig"]
    case .jsonLD: ["jsonld"]
    case .csv: ["csv"]
    case .graphML: ["graphml"]
    case .timelineJS: ["timeline.json"]
    case .iCalendar: ["ics"]
    case .markwhen: ["mw"]
    case .mermaid: ["mmd", "mermaid"]
    case .bibTeX: ["bib"]
    case .csl: ["csl.json"]
    }
  }

  /// The media type.
  public var mediaType: String {
    switch self {
    case .nQuads: "application/n-quads"
    case .nTriples: "application/n-triples"
    case .turtle: "text/turtle"
    case .triG: "application/trig"
    case .jsonLD: "application/ld+json"
    case .csv: "text/csv"
    case .graphML: "application/graphml+xml"
    case .timelineJS: "application/json"
    case .iCalendar: "text/calendar"
    case .markwhen, .mermaid: "text/plain"
    case .bibTeX: "application/x-bibtex"
    case .csl: "application/vnd.citationstyles.csl+json"
    }
  }

  /// Whether a graph written with its claims comes back as it was, claim for claim.
  public var isLossless: Bool {
    switch self {
    case .nQuads, .nTriples, .turtle, .triG, .jsonLD: true
    default: false
    }
  }
}
