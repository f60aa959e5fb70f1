// The only questions that are asked: a list, and patterns of named nodes.

extension SteppedEvaluator {
  /// All nodes that a pattern binds a variable to.
  func list(_ pattern: String, _ v: Variable) throws(QueryError) -> Nodes {
    if writer.isNothing(pattern) { return [] }
    let text = SPARQLTerms.prologue + "SELECT DISTINCT \(v.text) WHERE { \(pattern) }"
    guard let rows = try ask(text, Self.mostHeld) else { throw Self.tooMany }
    return Nodes(rows.lazy.compactMap { $0[0]?.text })
  }

  /// Those of some nodes that meet a pattern.
  mutating func keep(
    _ nodes: Nodes,
    meeting pattern: (inout SPARQLWriter, Variable) throws(QueryError) -> String
  ) throws(QueryError) -> Nodes {
    var kept: Nodes = []
    try batches(of: nodes) { writer, v throws(QueryError) in
      let pattern = try pattern(&writer, v)
      return writer.isNothing(pattern) ? nil : (v.text, pattern)
    } take: { row in
      if let node = row[0] { kept.insert(node.text) }
    }
    return kept
  }

  /// The values that a pattern binds a variable to for some nodes.
  mutating func each(
    of nodes: Nodes,
    _ pattern: (inout SPARQLWriter, Variable, Variable) throws(QueryError) -> String,
    take: (_ node: String, _ value: AskedValue) -> Void
  ) throws(QueryError) {
    try batches(of: nodes) { writer, v throws(QueryError) in
      let value = writer.fresh("o")
      let pattern = try pattern(&writer, v, value)
      return writer.isNothing(pattern) ? nil : ("\(v.text) \(value.text)", pattern)
    } take: { row in
      if let node = row[0], let value = row[1] { take(node.text, value) }
    }
  }

  /// The same of what one statement of a node tells: for so many nodes that all such statements are fewer
  /// questions than the nodes, these are listed.
  mutating func eachStatement(
    of nodes: Nodes,
    _ pattern: (inout SPARQLWriter, Variable, Variable) throws(QueryError) -> String,
    take: (_ node: String, _ value: AskedValue) -> Void
  ) throws(QueryError) {
    var rest = nodes
    for (sort, names) in sorted(nodes) where names.count > Self.mostNamed {
      let (v, value) = (writer.fresh("v", sort), writer.fresh("o"))
      let pattern = try pattern(&writer, v, value)
      rest.subtract(names)
      if writer.isNothing(pattern) { continue }
      let text =
        SPARQLTerms.prologue + "SELECT DISTINCT \(v.text) \(value.text) WHERE { \(pattern) }"
      guard let rows = try? ask(text, Self.mostHeld) else {
        // The list took too long: then by name.
        rest.formUnion(names)
        continue
      }
      for row in rows {
        if let node = row[0], let value = row[1], nodes.contains(node.text) {
          take(node.text, value)
        }
      }
    }
    try each(of: rest, pattern, take: take)
  }

  /// How many nodes are named, in questions one after the other, before all that they may have is listed.
  private static var mostNamed: Int { 20_000 }

  /// Asks of nodes that are named, so many at a time and each sort by itself; a pattern that nothing can meet
  /// is not asked.
  private mutating func batches(
    of nodes: Nodes,
    _ question: (inout SPARQLWriter, Variable) throws(QueryError) -> (
      names: String, pattern: String
    )?,
    take: ([AskedValue?]) -> Void
  ) throws(QueryError) {
    for (sort, names) in sorted(nodes) {
      for start in stride(from: 0, to: names.count, by: writer.mostTogether) {
        let some = names[start..<min(start + writer.mostTogether, names.count)]
        let v = writer.fresh("v", sort)
        guard let (columns, pattern) = try question(&writer, v) else { break }
        let text =
          SPARQLTerms.prologue
          + "SELECT DISTINCT \(columns) WHERE { { \(writer.nodes(Array(some), v)) } \(pattern) }"
        guard let rows = try ask(text, Self.mostHeld) else { throw Self.tooMany }
        for row in rows { take(row) }
      }
    }
  }

  /// Some nodes by their sort, in an order that does not change from run to run.
  private func sorted(_ nodes: Nodes) -> [(Sorts, [String])] {
    [Sorts.entity, .date, .claim].map { sort in
      (sort, nodes.filter { self.sort(of: $0) == sort }.sorted())
    }
  }
}
