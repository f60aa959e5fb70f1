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

  /// What a graph answers, with counting divided as is said.
  package func answer(
    on graph: Graph, counting division: CountDivision
  ) throws(QueryError) -> Answer {
    var evaluator = try Evaluator(graph, division: division)
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
    let (found, more) = try evaluateCountingPossible(query.set)
    switch query.output {
    case .nodes:
      return answer(
        .nodes, [], found, more, listed(found).map { Answer.Row(node: nodes.node($0), cells: []) })
    case .columns(let paths):
      var bound: [BoundPath] = []
      for path in paths { bound.append(try naming.path(path)) }
      let rows = listed(found).map { node in
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

  /// Nodes in their own order, or where they have none in that of an answer.
  private func listed(_ found: Nodes) -> [UInt32] { found.order ?? nodes.listed(found.run) }

  private func answer(
    _ shape: Answer.Shape, _ paths: [Path], _ found: Nodes, _ more: Int, _ rows: [Answer.Row]
  ) -> Answer {
    let printer = QueryPrinter(words: WordTable(vocabulary: nodes.graph.vocabulary))
    let names = paths.map { printer.text($0) } + (shape == .counts ? ["count"] : [])
    return Answer(
      shape: shape, columns: names, rows: rows, count: found.run.count, onlyPossible: more)
  }

  /// The nodes of a set, and how many more there are by dates that are only possibly within its times.
  private mutating func evaluateCountingPossible(
    _ set: NodeSet
  ) throws(QueryError) -> (found: Nodes, more: Int) {
    guard let loose = set.loosened else { return (try evaluate(set, .all), 0) }
    let all = set.uncut
    if set.saysTimesItself {
      let stated = try evaluate(all, .all, isLoose: true)
      let found = all == set ? stated : try cut(stated, as: set)
      return (found, stated.widest.count - stated.run.count)
    }
    let found = try evaluate(set, .all)
    let known = explanation
    explanation = Explanation()
    defer { explanation = known }
    let stated = all == set ? found.run : try evaluate(all, .all).run
    return (found, try evaluate(loose, .all).run.subtracting(stated).count)
  }

  // MARK: Cells

  private func listedCells(of node: UInt32, _ path: BoundPath) -> [Answer.Cell] {
    var cells = nodes.cells(of: node, path)
    if cells.count > 1 { cells.sort { nodes.isListed($0, before: $1) } }
    return cells.map { cell($0) }
  }

  func cell(_ cell: RawCell) -> Answer.Cell {
    switch cell {
    case .node(let node): .node(nodes.node(node))
    case .literal(let literal): .value(nodes.graph.value(literal))
    case .kind(let kind): .kind(nodes.graph.vocabulary[kind].name)
    case .claimKind: .kind("claim")
    case .integer(let number): .integer(Int(number))
    case .text(let text): .text(text)
    }
  }
}
