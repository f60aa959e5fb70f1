extension SPARQLWriter {
  /// Some nodes, each named.
  mutating func nodes(_ iris: [String], _ v: Variable) -> String {
    if iris.isEmpty { return nothing(v) }
    let names = iris.map { "<\($0)>" }
    if translation.isCautious {
      // Every node has a type.
      let list = names.joined(separator: ", ")
      return "\(v.text) a \(fresh("t").text) FILTER(\(v.text) IN (\(list)))"
    }
    return "VALUES \(v.text) { \(names.joined(separator: " ")) }"
  }

  /// A variable that stands for no node.
  func nothing(_ v: Variable) -> String { SPARQLTerms.nothing + " \(v.text) a ?never ." }

  /// One node, named, where it is there at all.
  mutating func named(_ iri: String, _ v: Variable, by property: String) -> String {
    let node = "\(v.text) \(property) \(fresh().text) ."
    return translation.isCautious
      ? "\(node) FILTER(\(v.text) = \(iri))" : "VALUES \(v.text) { \(iri) } \(node)"
  }

  /// What is in a group and not in others.
  mutating func difference(_ group: String, _ others: [String], _ v: Variable) -> String {
    var text = "{ \(group) }"
    for other in others {
      if translation.isCautious {
        let mark = fresh("no").text
        text +=
          " OPTIONAL { SELECT DISTINCT \(v.text) (1 AS \(mark)) WHERE { \(other) } }"
          + " FILTER(!BOUND(\(mark)))"
      } else {
        text += " MINUS { \(other) }"
      }
    }
    return text
  }

  /// That a pattern is met; how often does not count.
  func met(_ pattern: String) -> String {
    // Cautiously it is joined, for nodes are wanted once each anyway.
    translation.isCautious ? " { \(pattern) }" : " FILTER EXISTS { \(pattern) }"
  }

  /// That a pattern is met so that what it binds meets another.
  ///
  /// Within EXISTS an engine may compare all of the one with all of the other (Oxigraph does); a test within
  /// a test it looks up.
  func met(_ pattern: String, and test: String) -> String {
    translation.isCautious ? met(pattern + " " + test) : met(pattern + met(test))
  }

  /// A pattern of a node that does not meet another, for within a test.
  mutating func lacking(_ pattern: String, _ other: String, _ v: Variable) -> String {
    translation.isCautious
      ? difference(pattern, [other], v) : pattern + " FILTER NOT EXISTS { \(other) }"
  }

  /// An expression for that a pattern, which binds the node by itself, is met.
  ///
  /// What is near is looked at node by node. All else is answered once, for all nodes, and marks those that
  /// meet it: no engine seen puts what stands within EXISTS into an order, and some (``SPARQLTranslation/isCautious``)
  /// lose track of variables where it stands in another one.
  mutating func exists(
    _ pattern: String, _ v: Variable, _ prelude: inout String, isNear: Bool = true
  ) -> String {
    if isNear, !translation.isCautious { return "EXISTS { \(pattern) }" }
    let mark = fresh("has").text
    prelude += " OPTIONAL { SELECT DISTINCT \(v.text) (1 AS \(mark)) WHERE { \(pattern) } }"
    return "BOUND(\(mark))"
  }

  /// A set that something is held against: where somebody can be asked its nodes are, and named if they are few.
  ///
  /// Engines begin with what is named; what a group has they find out too late.
  mutating func held(
    _ set: NodeSet, _ v: Variable, _ rules: Rules
  ) throws(QueryError) -> String {
    try few(try pattern(set, v, rules), v, isComposite: set.isComposite)
  }

  /// A pattern, or the nodes it binds if they are few.
  mutating func few(
    _ pattern: String, _ v: Variable, isComposite: Bool = true
  ) throws(QueryError) -> String {
    guard isComposite, let iris = try asked(pattern, v) else {
      return pattern
    }
    return nodes(iris, v)
  }

  /// The nodes that a pattern binds a variable to; nil where nobody can be asked or there are too many.
  func asked(
    _ text: String, _ v: Variable, most: Int = SPARQLTranslation.mostNodes
  ) throws(QueryError) -> [String]? {
    guard let ask = translation.ask else { return nil }
    let query = SPARQLTerms.prologue + "SELECT DISTINCT \(v.text) WHERE { \(text) }"
    return try ask(query, most)?.compactMap { $0.first??.text }
  }

  /// The first of some nodes in canonical order.
  mutating func first(of iris: [String], _ v: Variable) throws(QueryError) -> String? {
    guard let ask = translation.ask, iris.count > 1 else { return iris.first }
    let nodes = try ordered("{ SELECT DISTINCT \(v.text) WHERE { \(nodes(iris, v)) } }", v)
    let query =
      SPARQLTerms.prologue
      + "SELECT \(v.text) WHERE { { SELECT \(v.text) WHERE { \(nodes.rows)\(nodes.after) }"
      + " ORDER BY \(nodes.keys) LIMIT 1 } }"
    return try ask(query, 1)?.first?.first??.text
  }
}

extension NodeSet {
  /// True for all of a kind, of which under a scope those count that something is told of.
  var isKind: Bool {
    switch self {
    case .everything, .kind: true
    default: false
    }
  }

  /// True where it is put together of others.
  var isComposite: Bool {
    switch self {
    case .everything, .claims, .kind, .name, .date: false
    case .saved, .around, .path, .anyOf, .allOf, .difference, .chain: true
    }
  }
}
