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
    self.service = service
    var chosen = base
    if chosen == nil { chosen = try Pull.onlyBase(in: service) }
    guard let found = chosen else {
      throw RemoteError(
        .incomplete, "there is no chronology at \(service.endpoints.query)",
        detail: "annals push --to \(service.endpoints.query) brings one there")
    }
    self.base = found
    let table = try service.select(
      Self.prologue + """
        SELECT ?s ?p ?o WHERE {
          { VALUES ?s { \(Term.iri(found + "annals/chronology").spelled) } ?s ?p ?o }
          UNION { ?s annals:word ?w . ?s ?p ?o FILTER(STRSTARTS(STR(?s), \(Term.string(found).spelled))) }
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
    for row in table.rows where row.count >= 3 {
      // Rows have subject, predicate, object, and perhaps a graph; those of units the unit before.
      let terms = row.count == 5 ? row.dropFirst() : row[...]
      let all = Array(terms)
      guard let subject = all[0], let predicate = all[1], let object = all[2] else { continue }
      statements.insert(Quad(subject, predicate, object, graph: all.count > 3 ? all[3] : nil))
    }
  }

  // MARK: Names

  /// Brings the entities that names may mean.
  mutating func find(_ names: [String]) throws(RemoteError) {
    guard !names.isEmpty else { return }
    let ids = names.map { Term.string($0).spelled }.joined(separator: " ")
    let exact = try service.select(
      Self.prologue + "SELECT ?s ?w WHERE { VALUES ?w { \(ids) } ?s annals:id ?w } ORDER BY ?s",
      isPaged: true)
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
    try describe(nodes)
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
    for start in stride(from: 0, to: wanted.count, by: Self.batch) {
      let units = wanted[start..<min(start + Self.batch, wanted.count)]
      let table = try service.select(Pull.query(units, base), isPaged: true)
      add(table)
      for row in table.rows {
        for term in [row[3], row[4]] {
          if let iri = term?.iriText, iri.hasPrefix(base) { mentioned.insert(iri) }
        }
      }
    }
    try introduce(mentioned)
  }

  private func subjects(of claims: [String]) throws(RemoteError) -> [String] {
    var found: [String] = []
    for start in stride(from: 0, to: claims.count, by: Self.batch) {
      let names = claims[start..<min(start + Self.batch, claims.count)]
        .map { Term.iri($0).spelled }.joined(separator: " ")
      let table = try service.select(
        Self.prologue
          + "SELECT DISTINCT ?s WHERE { VALUES ?c { \(names) } ?c rdf:subject ?s } ORDER BY ?s",
        isPaged: true)
      found += table.rows.compactMap { $0.first??.iriText }
    }
    return found
  }

  /// Brings types, names and dates of what is mentioned; of citations their sources, and so on.
  private mutating func introduce(_ mentioned: Set<String>) throws(RemoteError) {
    var open = mentioned.filter { !$0.hasPrefix(base + "claim/") }
    var met: Set<String> = []
    for _ in 0..<3 {
      let names = open.filter { !described.contains($0) && met.insert($0).inserted }.sorted()
      open = []
      for start in stride(from: 0, to: names.count, by: Self.batch) {
        let table = try service.select(
          Self.introduction(of: names[start..<min(start + Self.batch, names.count)]), isPaged: true)
        add(table)
        for row in table.rows {
          if let iri = row[2]?.iriText, iri.hasPrefix(base) { open.insert(iri) }
        }
      }
    }
  }

  private static func introduction(of nodes: ArraySlice<String>) -> String {
    prologue
      + """
      SELECT ?s ?p ?o WHERE { VALUES ?s { \(nodes.map { Term.iri($0).spelled }.joined(separator: " ")) }
        VALUES ?p { rdf:type annals:edtf annals:name schema:name annals:source annals:locator
          annals:passage annals:id }
        ?s ?p ?o } ORDER BY ?s ?p ?o
      """
  }
}
