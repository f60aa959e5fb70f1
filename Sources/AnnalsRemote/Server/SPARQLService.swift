import LinkedData

/// A server that answers SPARQL 1.1: questions, updates, and graphs as a whole.
public struct SPARQLService: Sendable {
  let client: HTTPClient
  /// Where what goes.
  public let endpoints: Endpoints
  /// What kind of server it is.
  public let dialect: Dialect

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
    self.init(client, endpoints: Endpoints(around: url, dialect), dialect: dialect)
  }

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
    guard isPaged else { return try ask(query) }
    var table = ResultTable(columns: [], rows: [])
    while true {
      let page = try ask("\(query) LIMIT \(dialect.pageSize) OFFSET \(table.rows.count)")
      table.columns = page.columns
      table.rows += page.rows
      // A server we don't know may have a limit of its own: only an empty page is surely the end.
      let isFull =
        dialect.name == "standard" ? !page.rows.isEmpty : page.rows.count >= dialect.pageSize
      if !isFull { return table }
    }
  }

  private func ask(_ query: String) throws(RemoteError) -> ResultTable {
    do throws(RemoteError) {
      let request = HTTPRequest(
        "POST", endpoints.query,
        headers: [
          HTTPHeader("Content-Type", "application/sparql-query"),
          HTTPHeader("Accept", "application/sparql-results+json"),
        ],
        body: Array(query.utf8))
      let response = try client.send(request)
      let type = response.header("Content-Type") ?? ""
      guard type.lowercased().contains("json") else {
        throw RemoteError(
          .answer,
          "\(endpoints.query) answered \(type.isEmpty ? "without a type" : "with \(type)"), not with"
            + " results in JSON",
          detail: String(decoding: response.body.prefix(1000), as: UTF8.self))
      }
      return try ResultTable(parsing: response.body, from: endpoints.query)
    } catch {
      throw error.about(query)
    }
  }

  /// Runs an update, whole.
  public func update(_ text: [UInt8]) throws(RemoteError) {
    let request = HTTPRequest(
      "POST", endpoints.update,
      headers: [HTTPHeader("Content-Type", "application/sparql-update")], body: text)
    do throws(RemoteError) {
      _ = try client.send(request)
    } catch {
      throw error.about(String(decoding: text.prefix(2000), as: UTF8.self))
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
