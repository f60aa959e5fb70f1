import AnnalsModel

/// Rows of a query with what it takes to put them in order.
struct OrderedRows {
  /// The pattern of the rows.
  var rows: String
  /// What it binds for the keys.
  var variables: [String]
  /// Patterns of keys that are joined to the rows when these are all there.
  var after: String
  /// The expressions to order by.
  var keys: String
}

extension SPARQLWriter {
  /// Rows that have a node once each, in order: first by the keys that are asked for, then by the canonical
  /// ones.
  mutating func ordered(
    _ rows: String, _ v: Variable, by keys: [SortKey] = []
  ) throws(QueryError) -> OrderedRows {
    var patterns = ""
    var expressions: [String] = []
    for key in keys {
      let value = fresh("key").text
      try bind(key, v, value, &patterns)
      let type = try naming.path(key.path).type
      expressions.append("(!BOUND(\(value)))")
      let none = key.isCount || type == .number || type == .date ? "0" : "\"\""
      let sorted = "COALESCE(\(value), \(none))"
      expressions.append(key.isDescending ? "DESC(\(sorted))" : sorted)
    }
    guard translation.isCautious else { return keyed(rows, v, expressions, patterns) }
    if v.sorts == .claim { return inTheirOrder(rows, v, expressions, patterns) }
    let canonical = canonicalKeys(v)
    return OrderedRows(
      rows: rows, variables: [], after: patterns + canonical.patterns,
      keys: (expressions + canonical.keys).joined(separator: " "))
  }

  /// Rows with their canonical keys, looked up row by row.
  ///
  /// (RDFLib makes a group of no rows at all, without a node.)
  /// Groups of their own for the keys, as in ``canonicalKeys(_:)``, would be made of all nodes of the store.
  private mutating func keyed(
    _ rows: String, _ v: Variable, _ expressions: [String], _ patterns: String
  ) -> OrderedRows {
    if v.sorts == .claim { return inTheirOrder(rows, v, expressions, patterns) }
    let names = ["q", "b", "r", "i", "z"].map { fresh($0).text }
    let (trunk, begin, rank) = (fresh("q").text, fresh("b").text, fresh("r").text)
    let (id, position) = (fresh("i").text, fresh("z").text)
    let (date, type, edtf) = (fresh("d").text, fresh("t").text, fresh("e").text)
    let isEntity = v.sorts == .entity
    let text =
      "{ SELECT \(v.text) (MAX(COALESCE(\(trunk), 65536)) AS \(names[0]))"
      + " (MIN(IF(BOUND(\(date)), COALESCE(\(begin), \(Self.past)), \(Self.future))) AS \(names[1]))"
      + " (MAX(COALESCE(\(rank), 65536)) AS \(names[2]))"
      + " (MIN(COALESCE(\(id), \"\")) AS \(names[3])) (MIN(COALESCE(\(position), 0)) AS \(names[4]))"
      + " WHERE { \(rows)"
      + " OPTIONAL { \(v.text) a \(type) . \(ranks(type, rank, trunk)) }"
      + " OPTIONAL { \(isEntity ? "\(v.text) annals:id \(id)" : self.id(v, id)) }"
      + " OPTIONAL { { \(v.text) annals:dating \(date) }"
      + (isEntity ? "" : " UNION { \(v.text) annals:edtf \(edtf) . BIND(\(v.text) AS \(date)) }")
      + " OPTIONAL { \(date) annals:earliestBegin \(begin) } }"
      + (isEntity ? "" : " OPTIONAL { \(v.text) annals:position \(position) }")
      + " } GROUP BY \(v.text) }"
    return OrderedRows(
      rows: "{ \(text) FILTER(BOUND(\(v.text))) }", variables: names, after: patterns,
      keys: (expressions + names).joined(separator: " "))
  }

  /// Claims, which have an order of their own.
  private mutating func inTheirOrder(
    _ rows: String, _ v: Variable, _ expressions: [String], _ patterns: String
  ) -> OrderedRows {
    let position = fresh("z").text
    return OrderedRows(
      rows: "\(rows) \(v.text) annals:position \(position) .", variables: [position],
      after: patterns, keys: (expressions + [position]).joined(separator: " "))
  }

  /// The canonical order of all nodes: by the kind at the top of the tree, by begin, by kind, by id; claims
  /// behind, in their own.
  mutating func canonicalKeys(_ v: Variable) -> (patterns: String, keys: [String]) {
    let (trunk, begin, rank) = (fresh("q").text, fresh("b").text, fresh("r").text)
    let (id, position) = (fresh("i").text, fresh("z").text)
    let (date, bound, edtf) = (fresh("d").text, fresh("b").text, fresh("e").text)
    var text = ""
    text += " OPTIONAL { \(self.rank(v, rank, trunk: trunk)) }"
    text += " OPTIONAL { \(self.id(v, id)) }"
    text +=
      " OPTIONAL { SELECT \(v.text) (MIN(COALESCE(\(bound), \(Self.past))) AS \(begin)) WHERE {"
    text +=
      " { \(v.text) annals:dating \(date) } UNION { \(v.text) annals:edtf \(edtf) . BIND(\(v.text) AS \(date)) }"
    text += " OPTIONAL { \(date) annals:earliestBegin \(bound) } } GROUP BY \(v.text) }"
    text += " OPTIONAL { \(v.text) annals:position \(position) }"
    return (
      text,
      [
        "COALESCE(\(trunk), 65536)", "COALESCE(\(begin), \(Self.future))",
        "COALESCE(\(rank), 65536)", "COALESCE(\(id), \"\")", "COALESCE(\(position), 0)",
      ]
    )
  }

  /// The place of a node's own kind in the kind tree, and where it is wanted that of the kind at the top.
  mutating func rank(_ v: Variable, _ rank: String, trunk: String? = nil) -> String {
    let (type, each) = (fresh("r").text, fresh("r").text)
    var (picked, top) = ("(MAX(\(each)) AS \(rank))", String?.none)
    if let trunk {
      let each = fresh("q").text
      picked += " (MAX(\(each)) AS \(trunk))"
      top = each
    }
    return "{ SELECT \(v.text) \(picked) WHERE { \(v.text) a \(type) ."
      + " \(ranks(type, each, top)) } GROUP BY \(v.text) }"
  }

  /// The places of all kinds, and of those at the top that they lie beneath.
  private func ranks(_ type: String, _ rank: String, _ trunk: String?) -> String {
    var top = 0
    let rows = graph.vocabulary.treeOrder.enumerated().map { place, kind in
      if graph.vocabulary[kind].parent == nil { top = place }
      return "(\(terms.type(kind)) \(place)\(trunk == nil ? "" : " \(top)"))"
    }
    let names = [type, rank] + (trunk.map { [$0] } ?? [])
    return "VALUES (\(names.joined(separator: " "))) { \(rows.joined(separator: " ")) }"
  }
}
