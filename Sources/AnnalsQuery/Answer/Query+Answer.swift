public import AnnalsModel

extension Query {
  /// What a graph answers.
  ///
  /// - Throws: where the query has a name that the graph does not know, or knows more than once.
  /// - Complexity: about linear in the shortest list that an index gives for one of the conditions, and
  ///   in the answer.
  public func answer(on graph: Graph) throws(QueryError) -> Answer {
    var evaluator = try Evaluator(graph)
    return try evaluator.answer(self)
  }

  /// What a graph answers, and how it was found.
  ///
  /// `clock` tells nanoseconds, for the time each step took.
  public func explainedAnswer(
    on graph: Graph, clock: @escaping @Sendable () -> UInt64
  ) throws(QueryError) -> (answer: Answer, explanation: Explanation) {
    var evaluator = try Evaluator(graph, explanation: Explanation(clock: clock, isWanted: true))
    let answer = try evaluator.answer(self)
    return (answer, evaluator.explanation)
  }
}

extension Evaluator {
  mutating func answer(_ query: Query) throws(QueryError) -> Answer {
    let query = try expanded(query)
    let found = try evaluate(query.set, .all)
    let more = try countOnlyPossible(query.set, found)
    switch query.output {
    case .nodes:
      return answer(
        .nodes, [], found, more, found.ordered.map { Answer.Row(node: nodes.node($0), cells: []) })
    case .columns(let paths):
      var bound: [BoundPath] = []
      for path in paths { bound.append(try naming.path(path)) }
      let rows = found.ordered.map { node in
        Answer.Row(node: nodes.node(node), cells: bound.map { listedCells(of: node, $0) })
      }
      return answer(.columns, paths, found, more, rows)
    case .counts(let counting):
      let rows = try rows(counting, found.run)
      return answer(.counts, counting.groups, found, more, rows)
    }
  }

  /// A saved question alone is asked with its own output.
  private func expanded(_ query: Query) throws(QueryError) -> Query {
    guard case .saved(let name) = query.set else { return query }
    let saved = try Query(saved: name, in: nodes.graph)
    guard query.output == .nodes, saved.output != .nodes else { return query }
    return saved
  }

  private func answer(
    _ shape: Answer.Shape, _ paths: [Path], _ found: Nodes, _ more: Int, _ rows: [Answer.Row]
  ) -> Answer {
    let printer = QueryPrinter(words: WordTable(vocabulary: nodes.graph.vocabulary))
    let names = paths.map { printer.text($0) } + (shape == .counts ? ["count"] : [])
    return Answer(
      shape: shape, columns: names, rows: rows, count: found.run.count, onlyPossible: more)
  }

  private mutating func countOnlyPossible(
    _ set: NodeSet, _ found: Nodes
  ) throws(QueryError) -> Int {
    guard let loose = set.loosened else { return 0 }
    let known = explanation
    explanation = Explanation()
    defer { explanation = known }
    let all = set.uncut
    let stated = all == set ? found.run : try evaluate(all, .all).run
    return try evaluate(loose, .all).run.subtracting(stated).count
  }

  // MARK: Cells

  private func listedCells(of node: UInt32, _ path: BoundPath) -> [Answer.Cell] {
    var cells = nodes.cells(of: node, path)
    if cells.count > 1 { cells.sort { nodes.isListed($0, before: $1) } }
    return cells.map { cell($0) }
  }

  private func cell(_ cell: RawCell) -> Answer.Cell {
    switch cell {
    case .node(let node): .node(nodes.node(node))
    case .literal(let literal): .value(nodes.graph.value(literal))
    case .kind(let kind): .kind(nodes.graph.vocabulary[kind].name)
    case .claimKind: .kind("claim")
    case .integer(let number): .integer(Int(number))
    case .text(let text): .text(text)
    }
  }

  // MARK: Counting

  private struct Group {
    var cells: [RawCell?]
    var count: Int
  }

  private func rows(_ counting: Counting, _ run: NodeRun) throws(QueryError) -> [Answer.Row] {
    guard !counting.groups.isEmpty else {
      return [Answer.Row(node: nil, cells: [[.integer(run.count)]])]
    }
    var paths: [BoundPath] = []
    for path in counting.groups { paths.append(try naming.path(path)) }
    var groups = groups(paths, run)
    let types = paths.map(\.type)
    groups.sort { isOrdered($0, $1, counting, types) }
    let end = counting.first.map { min(groups.count, counting.skip + $0) } ?? groups.count
    return groups[min(counting.skip, end)..<end].map { group in
      Answer.Row(
        node: nil,
        cells: group.cells.map { $0.map { [cell($0)] } ?? [] } + [[.integer(group.count)]])
    }
  }

  /// The combinations of values with how many nodes have each; no value is a value here.
  private func groups(_ paths: [BoundPath], _ run: NodeRun) -> [Group] {
    var coders = paths.map { CellCoder(nodes, $0) }
    var tree = GroupTree(depth: paths.count)
    run.forEach { node in
      for place in coders.indices { coders[place].take(node) }
      tree.count(coders)
    }
    return tree.groups.map { codes, count in
      Group(cells: zip(coders, codes).map { $0.cell($1) }, count: count)
    }
  }

  private func isOrdered(
    _ a: Group, _ b: Group, _ counting: Counting, _ types: [PathType]
  ) -> Bool {
    for key in counting.order {
      if key.column == counting.groups.count {
        if a.count != b.count { return (a.count < b.count) != key.isDescending }
      } else if let order = order(
        a.cells[key.column], b.cells[key.column], types[key.column], key.isDescending)
      {
        return order
      }
    }
    for column in a.cells.indices {
      if let order = order(a.cells[column], b.cells[column], types[column], false) { return order }
    }
    return false
  }

  /// Whether the first is listed before the second; nil where they are the same.
  ///
  /// As in sorting, what has no value comes last; of equal ones the IRI or the text decides.
  private func order(
    _ a: RawCell?, _ b: RawCell?, _ type: PathType, _ isDescending: Bool
  ) -> Bool? {
    if a == b { return nil }
    guard let a else { return false }
    guard let b else { return true }
    let left = nodes.sortValue(a, type)
    let right = nodes.sortValue(b, type)
    if left != right {
      guard let left else { return false }
      guard let right else { return true }
      return (left < right) != isDescending
    }
    let texts = (nodes.spelling(a), nodes.spelling(b))
    if texts.0 != texts.1 { return TextOrder.isOrdered(texts.0, texts.1) != isDescending }
    return nodes.isListed(a, before: b)
  }
}

extension NodeGraph {
  /// The IRI or the text of a value.
  fileprivate func spelling(_ cell: RawCell) -> String {
    switch cell {
    case .node(let node): return isClaim(node) ? "" : graph.iri(of: EntityID(node))
    case .literal(let literal):
      if case .number(let number, let unit) = graph.value(literal) {
        return unit.isEmpty ? number : number + " " + unit
      }
      return text(cell) ?? ""
    case .integer(let number): return String(number)
    case .kind(let kind): return graph.vocabulary[kind].name
    case .claimKind: return "claim"
    case .text(let text): return text
    }
  }
}
