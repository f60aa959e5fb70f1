/// In what servers differ from one another and from the standards: one table.
public struct Dialect: Hashable, Sendable {
  /// The server, as `--dialect` calls it.
  public let name: String
  /// How its `Server` header or its pages name it, in lower case.
  let mark: String
  /// How many rows we ask for at a time.
  var pageSize = 50_000
  /// How many rows it sorts at most for one answer; beyond, a page is cut from a sorted group.
  var mostSorted: Int?
  /// How large an update may be, in bytes.
  var updateSize = 2 << 20
  /// Where questions, updates and graphs go, from the URL of the dataset.
  var paths = Paths.siblings
  /// What a statement without a graph is to it.
  var defaultGraph = DefaultGraph.apart
  /// True where VALUES and MINUS can't be relied on when they meet other groups.
  var isCautious = false
  /// What it does to values that are not spelled in its own way.
  var loss = KeptLiteral.Loss.spelling
  /// The years that its xsd:dateTime reaches; questions use whole seconds instead, which all can count.
  var dateTime = "years of any length"
  /// What it has for searching texts; questions use REGEX, which all have.
  var textSearch = "REGEX"

  /// How a server lays out its URLs.
  enum Paths: Hashable, Sendable {
    /// `/query`, `/update` and `/store` beside one another.
    case siblings
    /// One URL for everything; graphs at another.
    case single(store: String)
    /// RDF4J: the URL itself asks, `/statements` beneath it changes.
    case statements
    /// Virtuoso: `/sparql` for all, `/sparql-auth` for those who have a name and a password.
    case guarded
  }

  /// What servers take the default graph for.
  enum DefaultGraph: Hashable, Sendable {
    /// A graph of its own.
    case apart
    /// All graphs together, so that statements of every chronology answer: facts get a graph with a name,
    /// which questions name.
    case union
    /// The same, and it can't be written to: questions call the graph of the facts the default one.
    case named
  }

  /// All there are, the standard one first.
  public static let all: [Dialect] = [
    Dialect("standard") {
      $0.pageSize = 10_000
      $0.updateSize = 1 << 20
      $0.dateTime = "at least the years 0001 to 9999"
    },
    Dialect("oxigraph") { $0.dateTime = "years of any length, to 18 digits" },
    Dialect("virtuoso") {
      $0.pageSize = 5_000
      $0.mostSorted = 10_000
      $0.updateSize = 256 << 10
      $0.paths = .guarded
      $0.defaultGraph = .named
      $0.isCautious = true
      $0.loss = .value
      $0.dateTime = "years 0001 to 9999"
      $0.textSearch = "bif:contains"
    },
    Dialect("fuseki") { $0.textSearch = "text:query" },
    Dialect("graphdb") {
      $0.paths = .statements
      $0.defaultGraph = .union
      $0.textSearch = "Lucene connectors"
    },
    Dialect("rdf4j") {
      $0.paths = .statements
      $0.defaultGraph = .union
      $0.textSearch = "search: (Lucene)"
    },
    Dialect("qlever") {
      $0.pageSize = 100_000
      $0.updateSize = 1 << 20
      $0.paths = .single(store: "")
      $0.defaultGraph = .union
      $0.dateTime = "years -9999 to 9999"
      $0.textSearch = "ql:contains-word"
    },
    Dialect("neptune") {
      $0.updateSize = 1 << 20
      $0.paths = .single(store: "/sparql/gsp/")
      $0.defaultGraph = .union
      $0.textSearch = "neptune-fts:"
    },
    Dialect("stardog") { $0.textSearch = "stardog:textMatch" },
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

  private init(_ name: String, _ differing: (inout Dialect) -> Void) {
    self.name = name
    mark = name
    differing(&self)
  }

  /// That a variable is one of some terms, in every group that it stands in.
  func oneOf(_ variable: String, _ terms: some Sequence<String>) -> String {
    isCautious
      ? "FILTER(\(variable) IN (\(terms.joined(separator: ", "))))"
      : "VALUES \(variable) { \(terms.joined(separator: " ")) }"
  }

  /// True where trying again can't help though the status, as that of Virtuoso for a query that it can't
  /// compile, says that it may.
  func isLasting(_ response: HTTPResponse) -> Bool {
    guard paths == .guarded, response.status == 500 else { return false }
    let said = String(decoding: response.body.prefix(200), as: UTF8.self)
    // SQL states: a deadlock, a time limit and a lost connection pass, all else stays.
    return said.contains("Virtuoso ")
      && !["40001", "S1T00", "08"].contains { said.contains("Virtuoso \($0)") }
  }
}
