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
    let groups = count(run, &coders, places, CountLimit(counting))
    var columns = places.map { ShownColumn(coders[$0]) }
    return GroupOrder(nodes, counting, places.map { coders[$0] }, groups).shown.map { group in
      var cells: [[Answer.Cell]] = []
      cells.reserveCapacity(columns.count + 1)
      for column in columns.indices {
        cells.append(columns[column].cells(groups.code(group, column), self))
      }
      cells.append([.integer(Int(groups.counts[group]))])
      return Answer.Row(node: nil, cells: cells)
    }
  }

  private func count(
    _ run: NodeRun, _ coders: inout [CellCoder], _ places: [Int], _ limit: CountLimit?
  ) -> CountedGroups {
    var table = CombinationTable(places: places)
    var blocks = Array(repeating: CodedBlock(), count: places.count)
    var start = 0
    while start < run.count {
      let end = min(start + 4096, run.count)
      let some = run.slice(start..<end)
      for i in coders.indices where places[i] == i {
        coders[i].code(some, in: nodes, to: &blocks[i])
      }
      table.count(blocks, at: places)
      start = end
    }
    return table.groups(limit)
  }
}

/// The cells of a column of counts: many rows have the same, which is made once.
private struct ShownColumn {
  private let coder: CellCoder
  private var known: [UInt32: [Answer.Cell]] = [:]

  init(_ coder: CellCoder) { self.coder = coder }

  mutating func cells(_ code: UInt32, _ evaluator: Evaluator) -> [Answer.Cell] {
    if let cells = known[code] { return cells }
    let cells = coder.cell(code).map { [evaluator.cell($0)] } ?? []
    known[code] = cells
    return cells
  }
}
