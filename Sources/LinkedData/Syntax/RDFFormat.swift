/// The syntaxes of RDF 1.1 that are read and written here.
public enum RDFFormat: String, CaseIterable, Sendable {
  /// N-Triples: one triple a line.
  case nTriples = "ntriples"
  /// N-Quads: one quad a line.
  case nQuads = "nquads"
  /// Turtle: triples, with prefixes and nesting.
  case turtle
  /// TriG: Turtle with named graphs.
  case triG = "trig"

  /// The format that files with this extension (without a dot) are in.
  public init?(fileExtension: String) {
    switch fileExtension {
    case "nt": self = .nTriples
    case "nq": self = .nQuads
    case "ttl": self = .turtle
    case "trig": self = .triG
    default: return nil
    }
  }

  /// The media type without parameters.
  public var mediaType: String {
    switch self {
    case .nTriples: "application/n-triples"
    case .nQuads: "application/n-quads"
    case .turtle: "text/turtle"
    case .triG: "application/trig"
    }
  }

  /// Whether the format can say which graph a triple is in.
  public var hasGraphs: Bool { self == .nQuads || self == .triG }
  /// Whether a statement is a line.
  var isLineBased: Bool { self == .nTriples || self == .nQuads }
}
