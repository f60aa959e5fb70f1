public import AnnalsModel

extension Query {
  /// One SPARQL 1.1 query that gives the same answer over the graph as it is exported with its claims.
  ///
  /// Names become the IRIs they have in `graph`. `docs/query.md` explains it term by term.
  ///
  /// - Throws: where a name is unknown, or what SPARQL 1.1 can't say is asked.
  public func sparql(over graph: Graph) throws(QueryError) -> String {
    try sparql(over: graph, as: SPARQLTranslation())
  }

  /// The same for a certain engine, with parts of it asked beforehand.
  package func sparql(
    over graph: Graph, as translation: SPARQLTranslation
  ) throws(QueryError) -> String {
    var writer = try SPARQLWriter(graph, translation)
    return SPARQLTerms.prologue + (try writer.select(self)) + "\n"
  }
}

extension Query {
  /// The query for the nodes alone, in no order, where more than that is asked of them: what few nodes have,
  /// and what they are sorted by, is sooner asked by their names, for engines look both up for all nodes of the store.
  ///
  /// Nil where the whole is better asked at once.
  package func sparqlOfNodes(
    over graph: Graph, as translation: SPARQLTranslation
  ) throws(QueryError) -> String? {
    if case .path = set { return nil }
    switch output {
    case .nodes: if SPARQLWriter.sortKeys(of: set).isEmpty { return nil }
    case .counts(let counting): if counting.groups.isEmpty { return nil }
    case .columns: break
    }
    var writer = try SPARQLWriter(graph, translation)
    let x = Variable(name: "x", sorts: writer.sorts(of: set))
    return SPARQLTerms.prologue + "SELECT DISTINCT ?x WHERE { \(try writer.pattern(set, x, [])) }"
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
    if case .path(let search) = query.set, !search.isAll {
      return try select(way: search, query.output, x)
    }
    switch query.output {
    case .nodes:
      let nodes = try ordered(query.set, x)
      return "SELECT ?x WHERE { \(nodes.rows)\(nodes.after) } ORDER BY \(nodes.keys)"
    case .columns(let paths):
      return try select(paths, of: x, try ordered(query.set, x))
    case .counts(let counting):
      return counting.groups.isEmpty
        ? "SELECT (COUNT(DISTINCT ?x) AS ?count) WHERE { \(try pattern(query.set, x, [])) }"
        : try select(counting, query.set, x)
    }
  }

  private mutating func distinct(_ set: NodeSet, _ x: Variable) throws(QueryError) -> String {
    "{ SELECT DISTINCT ?x WHERE { \(try pattern(set, x, [])) } }"
  }

  /// The nodes of one way, in the order of the way.
  private mutating func select(
    way search: PathSearch, _ output: Output, _ x: Variable
  ) throws(QueryError) -> String {
    let place = "?place"
    let way = try path(search, x, [], place: place)
    switch output {
    case .nodes: return "SELECT ?x WHERE { \(way) } ORDER BY \(place)"
    case .columns(let paths):
      let nodes = OrderedRows(rows: "{ \(way) }", variables: [place], after: "", keys: place)
      return try select(paths, of: x, nodes)
    case .counts(let counting):
      return counting.groups.isEmpty
        ? "SELECT (COUNT(DISTINCT ?x) AS ?count) WHERE { \(way) }"
        : try select(counting, .path(search), x)
    }
  }

  private mutating func ordered(
    _ set: NodeSet, _ x: Variable
  ) throws(QueryError) -> OrderedRows {
    try ordered(try distinct(set, x), x, by: Self.sortKeys(of: set))
  }

  /// What an answer with the nodes of a set is sorted by: what its end says, after which nothing but cuts stands.
  static func sortKeys(of set: NodeSet) -> [SortKey] {
    guard case .chain(_, let suffixes) = set else { return [] }
    let start = suffixes.lastIndex { !$0.isCut }.map { $0 + 1 } ?? 0
    var keys: [SortKey] = []
    for suffix in suffixes[start...] { if case .sort(let own) = suffix { keys = own } }
    return keys
  }

  private mutating func select(
    _ paths: [Path], of x: Variable, _ nodes: OrderedRows
  ) throws(QueryError) -> String {
    var text = nodes.rows
    var names = "?x"
    for (place, path) in paths.enumerated() {
      names += " ?c\(place)"
      text += " OPTIONAL { \(try pattern(path, from: x, to: "?c\(place)", [])) }"
    }
    let carried = ([names] + nodes.variables).joined(separator: " ")
    return "SELECT \(names) WHERE { { SELECT DISTINCT \(carried) WHERE { \(text) } }"
      + "\(nodes.after) } ORDER BY \(nodes.keys)"
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
      if type == .node || type == .date {
        // A column without a value must not be given one by the pattern of its key.
        let copy = fresh("k").text
        let (more, sorted) = sortable(copy, type)
        outer +=
          translation.isCautious
          ? " OPTIONAL { \(more) BIND(\(sorted) AS \(value)) FILTER(\(copy) = \(column)) }"
          : " BIND(COALESCE(\(column), annals:none) AS \(copy))"
            + " OPTIONAL { \(more) BIND(\(sorted) AS \(value)) }"
      } else {
        outer += " BIND(\(sortable(column, type).key) AS \(value))"
      }
      keys += ["(!BOUND(\(column)))", "(!BOUND(\(value)))"]
      let none = type == .number || type == .date ? "0" : "\"\""
      let order = ["COALESCE(\(value), \(none))", "COALESCE(STR(\(column)), \"\")"]
      keys += key.isDescending ? order.map { "DESC(\($0))" } : order
    }
    var query = "SELECT \(names) ?count WHERE { \(outer) } ORDER BY \(keys.joined(separator: " "))"
    if counting.skip > 0 { query += " OFFSET \(counting.skip)" }
    if let first = counting.first { query += " LIMIT \(first)" }
    return query
  }
}
