public import AnnalsModel

extension Query {
  /// One SPARQL 1.1 query that gives the same answer over the graph as it is exported with its claims.
  ///
  /// Names become the IRIs they have in `graph`. `docs/query.md` explains it term by term.
  ///
  /// - Throws: where a name is unknown, or what SPARQL 1.1 can't say is asked.
  public func sparql(over graph: Graph) throws(QueryError) -> String {
    var writer = try SPARQLWriter(graph)
    return SPARQLTerms.prologue + (try writer.select(self)) + "\n"
  }
}

extension SPARQLWriter {
  /// The whole query.
  mutating func select(_ query: Query) throws(QueryError) -> String {
    var query = query
    if case .saved(let name) = query.set, query.output == .nodes {
      query = try Query(saved: name, in: graph)
    }
    let x = Variable(name: "x", sorts: sorts(of: query.set))
    switch query.output {
    case .nodes:
      let (order, keys) = try self.order(of: query.set, x)
      return "SELECT ?x WHERE { \(try distinct(query.set, x))\(order) } ORDER BY \(keys)"
    case .columns(let paths): return try select(paths, query.set, x)
    case .counts(let counting):
      return counting.groups.isEmpty
        ? "SELECT (COUNT(DISTINCT ?x) AS ?count) WHERE { \(try pattern(query.set, x, [])) }"
        : try select(counting, query.set, x)
    }
  }

  private mutating func distinct(_ set: NodeSet, _ x: Variable) throws(QueryError) -> String {
    "{ SELECT DISTINCT ?x WHERE { \(try pattern(set, x, [])) } }"
  }

  private mutating func order(
    of set: NodeSet, _ x: Variable
  ) throws(QueryError) -> (patterns: String, keys: String) {
    var keys: [SortKey] = []
    if case .chain(_, let suffixes) = set {
      let start = suffixes.lastIndex { !$0.isCut }.map { $0 + 1 } ?? 0
      for suffix in suffixes[start...] { if case .sort(let own) = suffix { keys = own } }
    }
    return try ordering(keys, x)
  }

  private mutating func select(
    _ paths: [Path], _ set: NodeSet, _ x: Variable
  ) throws(QueryError) -> String {
    var text = try distinct(set, x)
    var names = "?x"
    for (place, path) in paths.enumerated() {
      names += " ?c\(place)"
      text += " OPTIONAL { \(try pattern(path, from: x, to: "?c\(place)", [])) }"
    }
    let (order, keys) = try self.order(of: set, x)
    return
      "SELECT \(names) WHERE { { SELECT DISTINCT \(names) WHERE { \(text) } }\(order) } ORDER BY \(keys)"
  }

  private mutating func select(
    _ counting: Counting, _ set: NodeSet, _ x: Variable
  ) throws(QueryError) -> String {
    var text = try distinct(set, x)
    let columns = counting.groups.indices.map { "?c\($0)" }
    for (column, path) in zip(columns, counting.groups) {
      text += " OPTIONAL { \(try pattern(path, from: x, to: column, [])) }"
    }
    let names = columns.joined(separator: " ")
    var outer =
      "{ SELECT \(names) (COUNT(DISTINCT ?x) AS ?count) WHERE { \(text) } GROUP BY \(names) }"
    var keys: [String] = []
    for key in counting.order + columns.indices.map({ Counting.Order(column: $0) }) {
      guard key.column < columns.count else {
        keys.append(key.isDescending ? "DESC(?count)" : "?count")
        continue
      }
      let value = fresh("key").text
      let column = columns[key.column]
      let type = try naming.path(counting.groups[key.column]).type
      let (more, sorted) = sortable(column, type)
      let binding = "BIND(\(sorted) AS \(value))"
      outer += type == .node || type == .date ? " OPTIONAL { \(more) \(binding) }" : " \(binding)"
      keys += ["(!BOUND(\(column)))", "(!BOUND(\(value)))"]
      keys +=
        key.isDescending ? ["DESC(\(value))", "DESC(STR(\(column)))"] : [value, "STR(\(column))"]
    }
    var query = "SELECT \(names) ?count WHERE { \(outer) } ORDER BY \(keys.joined(separator: " "))"
    if counting.skip > 0 { query += " OFFSET \(counting.skip)" }
    if let first = counting.first { query += " LIMIT \(first)" }
    return query
  }
}
