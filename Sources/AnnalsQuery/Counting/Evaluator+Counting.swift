import AnnalsModel

extension Evaluator {
  /// The rows of a count: the combinations of values with how many nodes have each; no value is a value
  /// here.
  func rows(_ counting: Counting, _ run: NodeRun) throws(QueryError) -> [Answer.Row] {
    guard !counting.groups.isEmpty else {
      return [Answer.Row(node: nil, cells: [[.integer(run.count)]])]
    }
    var coders: [CellCoder] = []
    for path in counting.groups { coders.append(CellCoder(nodes, try naming.path(path))) }
    let groups = count(run, &coders)
    return GroupOrder(nodes, counting, coders, groups).shown.map { group in
      let cells = coders.indices.map { column in
        coders[column].cell(groups.code(group, column)).map { [cell($0)] } ?? []
      }
      return Answer.Row(node: nil, cells: cells + [[.integer(groups.counts[group])]])
    }
  }

  private func count(_ run: NodeRun, _ coders: inout [CellCoder]) -> CountedGroups {
    var table = CombinationTable(depth: coders.count)
    let all = run.array
    var start = 0
    while start < all.count {
      let end = min(start + 4096, all.count)
      for i in coders.indices { coders[i].take(all[start..<end]) }
      table.count(coders.map(\.block))
      start = end
    }
    return table.groups
  }
}
