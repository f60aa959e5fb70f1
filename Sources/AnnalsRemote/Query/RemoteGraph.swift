import AnnalsExchange
import AnnalsModel
import AnnalsQuery
import LinkedData

/// The part of a store's chronology that a question needs to be understood and its answer to be shown: the
/// settings and the declared words, and whole entities as they are asked for.
struct RemoteGraph {
  let service: SPARQLService
  let base: String
  private var statements = Dataset()
  private var described: Set<String> = []

  /// The chronology of a store, or the one of this base.
  init(_ service: SPARQLService, base: String?) throws(RemoteError) {
    guard let chronology = try service.chronology(base) else {
      throw RemoteError(
        .incomplete, "there is no chronology at \(service.endpoints.query)",
        detail: "annals push --to \(service.endpoints.query) brings one there")
    }
    self.base = chronology.base
    self.service = service.over(chronology)
    let node = service.dialect.oneOf("?s", [Term.iri(self.base + "annals/chronology").spelled])
    let within = "STRSTARTS(STR(?s), \(Term.string(self.base).spelled))"
    let table = try self.service.select(
      Self.prologue + """
        SELECT ?s ?p ?o WHERE {
          { \(node) ?s ?p ?o }
          UNION { ?s annals:word ?w . ?s ?p ?o FILTER(\(within)) }
          FILTER(?p != annals:pushed)
        } ORDER BY ?s ?p ?o
        """, isPaged: true)
    add(table)
  }

  /// The prefixes of all namespaces.
  static let prologue = Namespace.all.map { "PREFIX \($0.prefix): <\($0.iri)>\n" }.joined()

  /// What is known so far, as a graph.
  func graph() throws(RemoteError) -> Graph {
    guard let (graph, _) = Graph.reading(statements) else {
      throw RemoteError(.incomplete, "there is no chronology <\(base)> in that store")
    }
    return graph
  }

  /// What is known so far, as N-Quads.
  var lines: [UInt8] {
    var writer = NQuadsWriter()
    for quad in statements { writer.write(quad) }
    return writer.drain()
  }

  private mutating func add(_ table: ResultTable) {
    for row in table.rows where row.count == 3 {
      guard let subject = row[0], let predicate = row[1], let object = row[2] else { continue }
      statements.insert(Quad(subject, predicate, object))
    }
  }

  // MARK: Names

  /// Brings the entities that names may mean, and where wanted those that are linked to them.
  mutating func find(
    _ names: [String], withReferences: Bool = false
  ) throws(RemoteError) {
    guard !names.isEmpty else { return }
    let ids = service.dialect.oneOf("?w", names.map { Term.string($0).spelled })
    let exact = try service.select(
      Self.prologue + "SELECT ?s ?w WHERE { \(ids) ?s annals:id ?w } ORDER BY ?s", isPaged: true)
    var nodes = exact.rows.compactMap { $0.first??.iriText }
    let known = Set(exact.rows.compactMap { $0.last??.literalValue?.lexical })
    let rest = names.filter { !known.contains($0) }
    if !rest.isEmpty {
      let words = rest.map { "LCASE(\(Term.string($0).spelled))" }.joined(separator: ", ")
      let vocabulary = try graph().vocabulary
      let properties = [RelationID.name, .alias].compactMap { vocabulary[$0].properties.first }
      let named = try service.select(
        Self.prologue + "SELECT DISTINCT ?s WHERE { ?s \(properties.joined(separator: "|")) ?n"
          + " FILTER(LCASE(STR(?n)) IN (\(words))) } ORDER BY ?s",
        isPaged: true)
      nodes += named.rows.compactMap { $0.first??.iriText }
    }
    if withReferences { nodes += try references(to: nodes) }
    try describe(nodes)
  }

  /// The entities that say something of some nodes.
  private func references(to nodes: [String]) throws(RemoteError) -> [String] {
    if nodes.isEmpty { return [] }
    let those = service.dialect.oneOf("?o", nodes.map { Term.iri($0).spelled })
    let table = try service.select(
      Self.prologue
        + "SELECT DISTINCT ?s WHERE { \(those) ?s ?p ?o . ?s annals:id ?i } ORDER BY ?s",
      isPaged: true)
    return table.rows.compactMap { $0.first??.iriText }
  }

  // MARK: Descriptions

  /// How many nodes are described by one question.
  private static let batch = 100

  /// Brings all that is said of some nodes, and of what they name as much as it takes to show it.
  mutating func describe(_ nodes: [String]) throws(RemoteError) {
    var wanted = nodes.filter { $0.hasPrefix(base) && described.insert($0).inserted }
    let claims = wanted.filter { $0.hasPrefix(base + "claim/") }
    wanted = wanted.filter { !$0.hasPrefix(base + "claim/") }
    for subject in try subjects(of: claims) where described.insert(subject).inserted {
      wanted.append(subject)
    }
    var mentioned: Set<String> = []
    let asked = UnitStatements(service: service, base: base)
    for start in stride(from: 0, to: wanted.count, by: Self.batch) {
      let units = wanted[start..<min(start + Self.batch, wanted.count)]
      for (_, quad) in try asked.all(of: units) {
        statements.insert(quad)
        for term in [quad.object, quad.graph] {
          if let iri = term?.iriText, iri.hasPrefix(base) { mentioned.insert(iri) }
        }
      }
    }
    try introduce(mentioned)
  }

  private func subjects(of claims: [String]) throws(RemoteError) -> [String] {
    var found: [String] = []
    for start in stride(from: 0, to: claims.count, by: Self.batch) {
      let names = service.dialect.oneOf(
        "?c",
        claims[start..<min(start + Self.batch, claims.count)].map { Term.iri($0).spelled })
      let table = try service.select(
        Self.prologue + "SELECT DISTINCT ?s WHERE { \(names) ?c rdf:subject ?s } ORDER BY ?s",
        isPaged: true)
      found += table.rows.compactMap { $0.first??.iriText }
    }
    return found
  }

  /// Brings types, names and dates of what is mentioned; of citations their sources, of a quotation the
  /// occasion that gives it its date, and so on.
  ///
  /// The order of nodes, and so of citations, is by their dates.
  private mutating func introduce(_ mentioned: Set<String>) throws(RemoteError) {
    let properties = Self.introducing + dating(try graph().vocabulary)
    var open = mentioned.filter { !$0.hasPrefix(base + "claim/") }
    var met: Set<String> = []
    while !open.isEmpty {
      let names = open.filter { !described.contains($0) && met.insert($0).inserted }.sorted()
      open = []
      for start in stride(from: 0, to: names.count, by: Self.batch) {
        let some = names[start..<min(start + Self.batch, names.count)]
        let table = try service.select(introduction(of: some, by: properties), isPaged: true)
        add(table)
        for row in table.rows {
          if let iri = row[2]?.iriText, iri.hasPrefix(base) { open.insert(iri) }
        }
      }
    }
  }

  private static let introducing = [
    "rdf:type", "annals:edtf", "annals:name", "schema:name", "annals:source", "annals:locator",
    "annals:passage", "annals:id",
  ]

  /// The properties that a graph takes the dates of its entities from.
  private func dating(_ vocabulary: Vocabulary) -> [String] {
    [RelationID.date, .published, .started, .ended, .saidAt].compactMap {
      vocabulary[$0].properties.first
    }
  }

  private func introduction(
    of nodes: ArraySlice<String>, by properties: [String]
  ) -> String {
    // As texts: Virtuoso takes seconds to compile two lists of IRIs.
    let names = properties.map { Term.string(Namespace.expand($0)).spelled }
    return Self.prologue
      + """
      SELECT ?s ?p ?o WHERE { \(service.dialect.oneOf("?s", nodes.map { Term.iri($0).spelled }))
        ?s ?p ?o FILTER(STR(?p) IN (\(names.joined(separator: ", ")))) } ORDER BY ?s ?p ?o
      """
  }
}
