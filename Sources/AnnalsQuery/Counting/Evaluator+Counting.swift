import AnnalsModel
import AnnalsPlatform

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
    let count = count(run, coders, places)
    coders = count.coders
    let groups = count.table.groups(CountLimit(counting))
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

  /// Counts side by side where there is much to count.
  ///
  /// What comes out does not depend on that: groups are put in order by their values.
  private func count(_ run: NodeRun, _ coders: [CellCoder], _ places: [Int]) -> PartialCount {
    let parts = division.parts(of: run.count)
    let nodes = nodes
    let counts = Workers.map(parts.count) { part in
      var count = PartialCount(coders: coders, places: places)
      count.add(run, parts[part], of: nodes)
      return count
    }
    return counts.dropFirst().reduce(into: counts[0]) { whole, part in whole.add(part) }
  }
}

/// Some nodes counted: the values they were found to have, numbered, and how often each combination was met.
private struct PartialCount: Sendable {
  private(set) var coders: [CellCoder]
  private(set) var table: CombinationTable
  /// For each path its place among the coders.
  private let places: [Int]

  init(coders: [CellCoder], places: [Int]) {
    (self.coders, self.places) = (coders, places)
    table = CombinationTable(places: places)
  }

  /// Counts some nodes of a run, a block after another, so that what is at hand fits the nearest memory.
  mutating func add(_ run: NodeRun, _ nodes: Range<Int>, of graph: NodeGraph) {
    var blocks = Array(repeating: CodedBlock(), count: places.count)
    var start = nodes.lowerBound
    while start < nodes.upperBound {
      let end = min(start + 1024, nodes.upperBound)
      let some = run.slice(start..<end)
      for i in coders.indices where places[i] == i {
        coders[i].code(some, in: graph, to: &blocks[i])
      }
      table.count(blocks, at: places)
      start = end
    }
  }

  /// Adds what was counted elsewhere, by other numbers.
  mutating func add(_ other: PartialCount) {
    let codes = coders.indices.map { place in
      places[place] == place ? coders[place].codes(of: other.coders[place]) : []
    }
    table.add(other.table, codes: places.map { codes[$0] })
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
