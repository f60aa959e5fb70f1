import AnnalsModel

extension Evaluator {
  /// The rows of a count: the combinations of values with how many nodes have each; no value is a value
  /// here.
  func rows(_ counting: Counting, _ run: NodeRun) throws(QueryError) -> [Answer.Row] {
    guard !counting.groups.isEmpty else {
      return [Answer.Row(node: nil, cells: [[.integer(run.count)]])]
    }
    // A path that is named twice is coded once.
    let paths = counting.groups
    let places = paths.map { path in paths.firstIndex(of: path) ?? 0 }
    var coders: [CellCoder] = []
    for path in paths { coders.append(CellCoder(try naming.path(path))) }
    let groups = count(run, &coders, places)
    let columns = places.map { coders[$0] }
    return GroupOrder(nodes, counting, columns, groups).shown.map { group in
      let cells = columns.indices.map { column in
        columns[column].cell(groups.code(group, column)).map { [cell($0)] } ?? []
      }
      return Answer.Row(node: nil, cells: cells + [[.integer(Int(groups.counts[group]))]])
    }
  }

  private func count(
    _ run: NodeRun, _ coders: inout [CellCoder], _ places: [Int]
  ) -> CountedGroups {
    var table = CombinationTable(depth: places.count)
    var blocks = Array(repeating: CodedBlock(), count: places.count)
    let all = run.array
    var start = 0
    while start < all.count {
      let end = min(start + 4096, all.count)
      for i in coders.indices where places[i] == i {
        coders[i].code(all[start..<end], in: nodes, to: &blocks[i])
      }
      table.count(blocks, at: places)
      start = end
    }
    return table.groups()
  }
}
