/// In what servers differ from one another and from the standards: one table.
public struct Dialect: Hashable, Sendable {
  /// The server, as `--dialect` calls it.
  public let name: String
  /// How its `Server` header or its pages name it, in lower case.
  let mark: String
  /// The most rows it gives in one answer; nil where it gives all.
  let mostRows: Int?
  /// How many rows we ask for at a time.
  let pageSize: Int
  /// How large an update may be, in bytes.
  let updateSize: Int
  /// Where questions, updates and graphs go, from the URL of the dataset.
  let paths: Paths
  /// True where the default graph of a question is all graphs together, so that statements of
  /// named graphs answer too.
  let unitesGraphs: Bool
  /// The years that its xsd:dateTime reaches; questions use whole seconds instead, which all can count.
  let dateTime: String
  /// What it has for searching texts; questions use REGEX, which all have.
  let textSearch: String

  /// How a server lays out its URLs.
  enum Paths: Hashable, Sendable {
    /// `/query`, `/update` and `/store` beside one another.
    case siblings
    /// One URL for everything; graphs at another.
    case single(store: String)
    /// RDF4J: the URL itself asks, `/statements` beneath it changes.
    case statements
  }

  /// All there are, the standard one first.
  public static let all: [Dialect] = [
    Dialect(
      name: "standard", mark: "", mostRows: nil, pageSize: 10_000, updateSize: 1 << 20,
      paths: .siblings, unitesGraphs: false, dateTime: "at least the years 0001 to 9999",
      textSearch: "REGEX"),
    Dialect(
      name: "oxigraph", mark: "oxigraph", mostRows: nil, pageSize: 50_000, updateSize: 2 << 20,
      paths: .siblings, unitesGraphs: false, dateTime: "years of any length, to 18 digits",
      textSearch: "REGEX"),
    Dialect(
      name: "virtuoso", mark: "virtuoso", mostRows: 10_000, pageSize: 5_000, updateSize: 256 << 10,
      paths: .single(store: "/sparql-graph-crud"), unitesGraphs: true,
      dateTime: "years 0001 to 9999", textSearch: "bif:contains"),
    Dialect(
      name: "fuseki", mark: "fuseki", mostRows: nil, pageSize: 50_000, updateSize: 2 << 20,
      paths: .siblings, unitesGraphs: false, dateTime: "years of any length",
      textSearch: "text:query"),
    Dialect(
      name: "graphdb", mark: "graphdb", mostRows: nil, pageSize: 50_000, updateSize: 2 << 20,
      paths: .statements, unitesGraphs: true, dateTime: "years of any length",
      textSearch: "Lucene connectors"),
    Dialect(
      name: "rdf4j", mark: "rdf4j", mostRows: nil, pageSize: 50_000, updateSize: 2 << 20,
      paths: .statements, unitesGraphs: true, dateTime: "years of any length",
      textSearch: "search: (Lucene)"),
    Dialect(
      name: "qlever", mark: "qlever", mostRows: nil, pageSize: 100_000, updateSize: 1 << 20,
      paths: .single(store: ""), unitesGraphs: true, dateTime: "years -9999 to 9999",
      textSearch: "ql:contains-word"),
    Dialect(
      name: "neptune", mark: "neptune", mostRows: nil, pageSize: 50_000, updateSize: 1 << 20,
      paths: .single(store: "/sparql/gsp/"), unitesGraphs: true, dateTime: "years of any length",
      textSearch: "neptune-fts:"),
    Dialect(
      name: "stardog", mark: "stardog", mostRows: nil, pageSize: 50_000, updateSize: 2 << 20,
      paths: .siblings, unitesGraphs: false, dateTime: "years of any length",
      textSearch: "stardog:textMatch"),
  ]

  /// The standard one.
  public static let standard = all[0]

  /// The dialect of this name.
  public init?(named name: String) {
    guard let found = Self.all.first(where: { $0.name == name.lowercased() }) else { return nil }
    self = found
  }

  /// The dialect of a server that calls itself so, the standard one where it is not known.
  init(detectedIn server: String) {
    let server = server.lowercased()
    self = Self.all.dropFirst().first { server.contains($0.mark) } ?? .standard
  }

  private init(
    name: String, mark: String, mostRows: Int?, pageSize: Int, updateSize: Int, paths: Paths,
    unitesGraphs: Bool, dateTime: String, textSearch: String
  ) {
    self.name = name
    self.mark = mark
    self.mostRows = mostRows
    self.pageSize = pageSize
    self.updateSize = updateSize
    self.paths = paths
    self.unitesGraphs = unitesGraphs
    self.dateTime = dateTime
    self.textSearch = textSearch
  }
}
