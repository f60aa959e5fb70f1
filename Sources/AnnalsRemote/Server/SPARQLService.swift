import LinkedData

/// A server that answers SPARQL 1.1: questions, updates, and graphs as a whole.
public struct SPARQLService: Sendable {
  let client: HTTPClient
  /// Where what goes.
  public let endpoints: Endpoints
  /// What kind of server it is.
  public let dialect: Dialect
  /// The graph with the facts, where the server has them in one with a name.
  private(set) var facts: String?

  /// A service of which everything is known.
  public init(_ client: HTTPClient, endpoints: Endpoints, dialect: Dialect) {
    self.client = client
    self.endpoints = endpoints
    self.dialect = dialect
  }

  /// The service at a URL; what it is the server tells, where no dialect is given.
  public init(
    _ client: HTTPClient, at url: ServerURL, dialect: Dialect? = nil
  ) throws(RemoteError) {
    var known = dialect
    if known == nil { known = try Self.detect(client, url) }
    let dialect = known ?? .standard
    let endpoints = Endpoints(around: url, dialect, isKnown: client.credentials != .none)
    self.init(client, endpoints: endpoints, dialect: dialect)
  }

  /// The service for one chronology of the store: questions are asked of its facts.
  func over(_ chronology: StoredChronology) -> SPARQLService {
    var service = self
    service.facts = chronology.facts
    return service
  }

  /// The service for the store as a whole.
  var wholeStore: SPARQLService {
    var service = self
    service.facts = nil
    return service
  }

  /// A question as it is asked of the facts of one chronology.
  func scoped(_ query: String) -> String {
    guard let facts, !takesDefaultGraph else { return query }
    return SelectText(query).within(graph: facts)
  }

  /// The same for a reader: with what is said beside it.
  func spelled(_ query: String) -> String {
    guard let facts, takesDefaultGraph else { return scoped(query) }
    return "# default-graph-uri=\(facts)\n\(query)"
  }

  /// True where the default graph of a question is named beside it.
  ///
  /// By the standard no graphs with names were left then, and citations are such; on Virtuoso they are.
  private var takesDefaultGraph: Bool { dialect.defaultGraph == .named }

  /// Any answer will do: it is the head that tells. (The body of a store's URL can be all there is in it.)
  private static func detect(
    _ client: HTTPClient, _ url: ServerURL
  ) throws(RemoteError) -> Dialect {
    let request = HTTPRequest("HEAD", url, headers: [HTTPHeader("Accept", "*/*")])
    var name = ""
    do throws(RemoteError) {
      let response = try client.transport.send(request)
      name = response.header("Server") ?? ""
      if response.header("x-qlever-version") != nil { name += " qlever" }
    } catch {
      // A server that is away for a moment is waited for by what comes next.
      guard error.isPassing || error.code == .answer else { throw error }
    }
    if url.path.contains("/repositories/") { name += " rdf4j" }
    return Dialect(detectedIn: name)
  }

  // MARK: Questions

  /// All rows of a SELECT query, page by page where `isPaged`; such a query has to be in order and end
  /// without LIMIT and OFFSET.
  public func select(_ query: String, isPaged: Bool = false) throws(RemoteError) -> ResultTable {
    let query = scoped(query)
    guard isPaged else { return try ask(query).table }
    return try pages(of: query)
  }

  /// The rows of a SELECT DISTINCT query in no order, or nil where it has more than `most`.
  func select(_ query: String, most: Int) throws(RemoteError) -> ResultTable? {
    let query = scoped(query)
    if most < dialect.pageSize {
      let table = try ask("\(query) LIMIT \(most + 1)").table
      return table.rows.count > most ? nil : table
    }
    let first = try ask("\(query) LIMIT \(dialect.pageSize)")
    guard isFull(first) else { return first.table }
    let text = SelectText(query)
    let number = try ask(text.counted).table.rows.first?.first??.literalValue?.lexical
    let count = number.flatMap { Int($0) } ?? .max
    guard count <= most else { return nil }
    if let table = try unsorted(query, first.table, count: count) { return table }
    let names = text.variables.joined(separator: " ")
    return try pages(of: "\(query) ORDER BY \(names)")
  }

  /// All rows of a query, so many, in whatever order they come; nil where not all have come at the end.
  ///
  /// Nothing says that pages of what is in no order add up to the whole. They mostly do, and the count tells;
  /// to sort half a million nodes for each page takes Oxigraph two minutes.
  private func unsorted(
    _ query: String, _ first: ResultTable, count: Int
  ) throws(RemoteError) -> ResultTable? {
    var rows = Set(first.rows)
    var seen = first.rows.count
    while rows.count < count {
      let page = try ask("\(query) LIMIT \(dialect.pageSize) OFFSET \(seen)").table.rows
      if page.isEmpty { return nil }
      seen += page.count
      rows.formUnion(page)
    }
    return ResultTable(columns: first.columns, rows: Array(rows))
  }

  /// Whether there can be more rows behind a page.
  ///
  /// A server we don't know may have a limit of its own: only an empty page is surely the end.
  private func isFull(_ page: (table: ResultTable, limit: Int?)) -> Bool {
    let count = page.table.rows.count
    let most = min(page.limit ?? dialect.pageSize, dialect.pageSize)
    return dialect.name == "standard" ? count > 0 : count >= most
  }

  /// True where the store has no fact of a chronology yet, nor any statement beside it that it could be
  /// taken for.
  func isEmpty(of base: String) throws(RemoteError) -> Bool {
    let prefix = Term.string(base).spelled
    let graphs = "GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), \(prefix)))"
    let facts = try select("SELECT ?s WHERE { ?s ?p ?o } LIMIT 1")
    guard facts.rows.isEmpty else { return false }
    return try wholeStore.select("SELECT ?s WHERE { \(graphs) } LIMIT 1").rows.isEmpty
  }

  /// The rows of a query in order.
  private func pages(of query: String) throws(RemoteError) -> ResultTable {
    let text = SelectText(query)
    var table = ResultTable(columns: [], rows: [])
    var size = dialect.pageSize
    while true {
      let isBeyond = dialect.mostSorted.map { table.rows.count + size > $0 } ?? false
      let page = try ask(
        (isBeyond ? text.wrapped : query) + " LIMIT \(size) OFFSET \(table.rows.count)")
      table.columns = page.table.columns
      table.rows += page.table.rows
      let count = page.table.rows.count
      if let limit = page.limit, limit < size, count >= limit {
        // The server gives fewer at a time than we want.
        size = max(limit, 1)
        continue
      }
      guard isFull(page) else { return table }
    }
  }

  private func ask(
    _ query: String
  ) throws(RemoteError) -> (table: ResultTable, limit: Int?) {
    do throws(RemoteError) {
      // What it could not answer in time it can't answer the next time either: it may be asked in parts.
      let response = try client.send(request(query), isPatient: false)
      let type = response.header("Content-Type") ?? ""
      guard type.lowercased().contains("json") else {
        throw RemoteError(
          .answer,
          "\(endpoints.query) answered \(type.isEmpty ? "without a type" : "with \(type)"), not with"
            + " results in JSON",
          detail: String(decoding: response.body.prefix(1000), as: UTF8.self))
      }
      // Virtuoso gives what it has found when its time is up, as if it were all.
      if let state = response.header("X-SQL-State"), !state.isEmpty {
        throw RemoteError(
          .server, "\(endpoints.query) gave a part of the answer only (\(state))",
          detail: response.header("X-SQL-Message") ?? "")
      }
      var table = try ResultTable(parsing: response.body, from: endpoints.query)
      table.restore()
      return (table, response.header("X-SPARQL-MaxRows").flatMap { Int($0) })
    } catch {
      throw error.about(query)
    }
  }

  /// A form: some servers (Virtuoso 7.2.5) never answer a query that is the body itself.
  private func request(_ query: String) -> HTTPRequest {
    var form = "query=" + ServerURL.escaped(query)
    if let facts, takesDefaultGraph { form += "&default-graph-uri=" + ServerURL.escaped(facts) }
    return HTTPRequest(
      "POST", endpoints.query,
      headers: [
        HTTPHeader("Content-Type", "application/x-www-form-urlencoded"),
        HTTPHeader("Accept", "application/sparql-results+json"),
      ],
      body: Array(form.utf8))
  }

  /// Runs an update, whole.
  public func update(_ text: [UInt8]) throws(RemoteError) {
    let request = HTTPRequest(
      "POST", endpoints.update,
      headers: [HTTPHeader("Content-Type", "application/sparql-update")], body: text)
    do throws(RemoteError) {
      _ = try client.send(request, isLasting: dialect.isLasting)
    } catch {
      var refusal = error
      if dialect.paths == .guarded, error.detail.contains(":SECURITY:") {
        refusal.code = .credentials
        refusal.detail =
          "Virtuoso lets in who has a name and a password: set ANNALS_USER and ANNALS_PASSWORD.\n"
          + error.detail
      }
      throw refusal.about(String(decoding: text.prefix(2000), as: UTF8.self))
    }
  }

  /// A graph as N-Triples; nil is the default graph.
  public func graph(_ iri: String?) throws(RemoteError) -> [UInt8] {
    let url = iri.map { endpoints.store.adding("graph", $0) }
    var plain = endpoints.store
    plain.query = plain.query.map { $0 + "&default" } ?? "default"
    let request = HTTPRequest(
      "GET", url ?? plain, headers: [HTTPHeader("Accept", "application/n-triples")],
      answerLimit: 1 << 30)
    let response = try client.send(request)
    let type = response.header("Content-Type") ?? ""
    guard type.lowercased().contains("n-triples") || type.lowercased().contains("text/plain") else {
      throw RemoteError(.answer, "\(request.url) answered with \(type), not with N-Triples")
    }
    return response.body
  }
}

/// A SELECT query of ours, taken apart as far as paging needs it.
struct SelectText {
  private let prologue: Substring
  private let body: Substring
  /// The variables that it selects.
  let variables: [Substring]

  init(_ query: String) {
    let start = query.firstRange(of: "SELECT")?.lowerBound ?? query.startIndex
    prologue = query[..<start]
    body = query[start...]
    let end = body.firstRange(of: "WHERE")?.lowerBound ?? body.endIndex
    variables = body[..<end].split(separator: " ").filter { $0.hasPrefix("?") }
  }

  /// The same rows in the same order, as a group: what a server sorts for one page is limited on some,
  /// what it sorts within a group is not.
  var wrapped: String {
    "\(prologue)SELECT \(variables.joined(separator: " ")) WHERE { { \(body) } }"
  }

  /// How many rows it has.
  var counted: String { "\(prologue)SELECT (COUNT(*) AS ?n) WHERE { { \(body) } }" }

  /// The same question of one graph; graphs that it names within, as those of citations, stay what they
  /// are.
  func within(graph: String) -> String {
    guard let start = body.firstIndex(of: "{"), let end = body.lastIndex(of: "}") else {
      return String(prologue + body)
    }
    let inner = body[body.index(after: start)..<end]
    return "\(prologue)\(body[...start]) GRAPH <\(graph)> {\(inner)} \(body[end...])"
  }
}

extension ResultTable {
  /// Gives values that were kept in another spelling their own again.
  fileprivate mutating func restore() {
    for row in rows.indices {
      for column in rows[row].indices {
        if let term = rows[row][column] { rows[row][column] = KeptLiteral.original(term) }
      }
    }
  }
}

extension RemoteError {
  /// The same error, with the text that the server got.
  fileprivate func about(_ text: String) -> RemoteError {
    var error = self
    guard code == .server || code == .answer || code == .timeout else { return error }
    error.detail +=
      (detail.isEmpty || detail.hasSuffix("\n") ? "" : "\n") + "It was asked:\n" + text
    return error
  }
}
