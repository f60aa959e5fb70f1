/// Where a server's dataset is asked, changed, and had graph by graph.
public struct Endpoints: Hashable, Sendable {
  /// The SPARQL 1.1 query endpoint.
  public var query: ServerURL
  /// The SPARQL 1.1 update endpoint.
  public var update: ServerURL
  /// The graph store, by SPARQL 1.1 Graph Store HTTP Protocol.
  public var store: ServerURL

  /// Endpoints, each named.
  public init(query: ServerURL, update: ServerURL, store: ServerURL) {
    self.query = query
    self.update = update
    self.store = store
  }

  /// The endpoints that a dialect lays out around one URL, which may be any of them; some servers have
  /// URLs of their own for those who have credentials, as we do where `isKnown`.
  init(around url: ServerURL, _ dialect: Dialect, isKnown: Bool = false) {
    var root = url.path
    while root.hasSuffix("/") { root.removeLast() }
    switch dialect.paths {
    case .siblings:
      let last = root.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
      let isSPARQL = last == "sparql"
      if ["query", "update", "store", "sparql", "data"].contains(last) {
        root.removeLast(last.count + 1)
      }
      query = isSPARQL ? url : url.with(path: root + "/query")
      update = url.with(path: root + "/update")
      store = url.with(path: root + (dialect.name == "fuseki" ? "/data" : "/store"))
    case .single(let path):
      query = url
      update = url
      store = path.isEmpty ? url : url.with(path: path)
    case .statements:
      if root.hasSuffix("/statements") { root.removeLast("/statements".count) }
      query = url.with(path: root)
      update = url.with(path: root + "/statements")
      store = url.with(path: root + "/rdf-graphs/service")
    case .guarded:
      for end in ["/sparql", "/sparql-auth", "/sparql-graph-crud", "/sparql-graph-crud-auth"]
      where root.hasSuffix(end) {
        root.removeLast(end.count)
        break
      }
      let end = isKnown ? "-auth" : ""
      query = url.with(path: root + "/sparql" + end)
      update = query
      store = url.with(path: root + "/sparql-graph-crud" + end)
    }
  }
}
