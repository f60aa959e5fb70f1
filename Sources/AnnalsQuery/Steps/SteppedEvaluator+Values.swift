import AnnalsModel

extension SteppedEvaluator {
  typealias Values = [String: [AskedValue]]

  /// The different values at the end of a path, of the nodes that have some; each step is taken by itself.
  mutating func values(
    of path: Path, _ nodes: Nodes, _ rules: Rules
  ) throws(QueryError) -> Values {
    guard let step = path.steps.first else { return [:] }
    let first = try values(of: step, nodes, rules)
    let rest = Path(Array(path.steps.dropFirst()))
    if rest.steps.isEmpty { return first }
    let middle = Nodes(first.values.joined().filter { isNode($0) }.map(\.text))
    let ends = try values(of: rest, middle, rules)
    return first.compactMapValues { values in
      var met: Set<AskedValue> = []
      let all = values.flatMap { ends[$0.text] ?? [] }.filter { met.insert($0).inserted }
      return all.isEmpty ? nil : all
    }
  }

  /// True for a value that is a node of the chronology.
  func isNode(_ value: AskedValue) -> Bool {
    value.form == .iri && value.text.hasPrefix(writer.graph.base)
  }

  private mutating func values(
    of step: PathStep, _ nodes: Nodes, _ rules: Rules
  ) throws(QueryError) -> Values {
    switch step {
    case .attribute(.kind): return try kinds(of: nodes)
    case .attribute(.name): return try labels(of: nodes)
    case .attribute(.date):
      return try datings(of: nodes, rules).mapValues { $0.map { AskedValue($0, .iri) } }
    case .relation, .inverse, .attribute:
      let pattern = {
        (writer: inout SPARQLWriter, v: Variable, value: Variable) throws(QueryError) in
        try writer.pattern(Path([step]), from: v, to: value.text, rules)
      }
      guard rules.isEmpty else { return try pairs(nodes, pattern) }
      var values: Values = [:]
      try eachStatement(of: nodes, pattern) { node, value in
        values[node, default: []].append(value)
      }
      return values
    }
  }

  private mutating func pairs(
    _ nodes: Nodes,
    _ pattern: (inout SPARQLWriter, Variable, Variable) throws(QueryError) -> String
  ) throws(QueryError) -> Values {
    var values: Values = [:]
    try each(of: nodes, pattern) { node, value in values[node, default: []].append(value) }
    return values
  }

  // MARK: Kinds

  /// The words of nodes' own kinds.
  private mutating func kinds(of nodes: Nodes) throws(QueryError) -> Values {
    let vocabulary = writer.graph.vocabulary
    var kinds = try ranks(of: nodes).mapValues { rank in
      [Self.words(vocabulary[vocabulary.treeOrder[rank.kind]].name)]
    }
    for node in nodes where sort(of: node) == .claim { kinds[node] = [Self.words("claim")] }
    return kinds
  }

  /// The places of nodes' own kinds in the kind tree: of its classes, the one furthest down.
  mutating func ranks(of nodes: Nodes) throws(QueryError) -> [String: KindRank] {
    var places: [String: KindRank] = [:]
    var trunk = 0
    for (place, kind) in writer.graph.vocabulary.treeOrder.enumerated() {
      if writer.graph.vocabulary[kind].parent == nil { trunk = place }
      places[writer.terms.iri(of: kind)] = KindRank(trunk: trunk, kind: place)
    }
    var ranks: [String: KindRank] = [:]
    try each(of: nodes.filter { sort(of: $0) != .claim }) { _, v, type in
      "\(v.text) a \(type.text) ."
    } take: { node, type in
      guard let place = places[type.text] else { return }
      if place.kind >= ranks[node]?.kind ?? 0 { ranks[node] = place }
    }
    return ranks
  }

  // MARK: Names

  /// What a reader calls nodes: the first name in the chronology's language, else the first; then a
  /// quotation goes by its words, anything by its id.
  mutating func labels(of nodes: Nodes) throws(QueryError) -> Values {
    let language = AskedValue.Form.words(language: writer.graph.settings.language)
    var labels: Values = [:]
    func add(_ found: Values) {
      for (node, values) in found {
        let own = values.filter { $0.form == language }
        let first = (own.isEmpty ? values : own).map(\.text).min { TextOrder.isOrdered($0, $1) }
        if let first { labels[node] = [Self.words(first)] }
      }
    }
    let name = writer.terms.property(.name)
    add(
      try pairs(nodes.filter { sort(of: $0) == .entity }) { _, v, n in
        "\(v.text) \(name) \(n.text) ."
      })
    let (quotation, words) = (writer.terms.type(.quotation), writer.terms.property(.text))
    let nameless = nodes.filter { labels[$0] == nil }
    add(
      try pairs(nameless.filter { sort(of: $0) == .entity }) { _, v, t in
        "\(v.text) a \(quotation) ; \(words) \(t.text) ."
      })
    for (node, id) in try ids(of: nameless.filter { labels[$0] == nil }) {
      labels[node] = [Self.words(id)]
    }
    return labels
  }

  /// The ids of entities, the expressions of dates.
  mutating func ids(of nodes: Nodes) throws(QueryError) -> [String: String] {
    var ids: [String: String] = [:]
    for (sort, property) in [(Sorts.entity, "annals:id"), (.date, "annals:edtf")] {
      try each(of: nodes.filter { self.sort(of: $0) == sort }) { _, v, id in
        "\(v.text) \(property) \(id.text) ."
      } take: { node, id in
        ids[node] = id.text
      }
    }
    return ids
  }

  private static func words(_ text: String) -> AskedValue {
    AskedValue(text, .words(language: ""))
  }
}
