import AnnalsModel

/// Numbers the values of a path as they are met, so that counting compares numbers.
struct CellCoder {
  private let nodes: NodeGraph
  private let path: BoundPath
  private var numbers: [RawCell: Int32] = [:]
  private var cells: [RawCell] = []
  /// The numbers of nodes as values, and of the units that dates lie within; 0 where none was given yet.
  private var ofNode: [Int32]
  /// The numbers of the last node's values; 0 alone where it has none.
  private(set) var codes: [Int32] = [0]

  /// What stands for a date that lies within no unit.
  private static let none: Int32 = -1

  init(_ nodes: NodeGraph, _ path: BoundPath) {
    self.nodes = nodes
    self.path = path
    ofNode = Array(repeating: 0, count: Int(nodes.entityCount))
  }

  func cell(_ code: Int32) -> RawCell? { code > 0 ? cells[Int(code) - 1] : nil }

  /// Looks at the next node.
  mutating func take(_ node: UInt32) {
    codes.removeAll(keepingCapacity: true)
    if case .attribute(let attribute)? = path.steps.first, path.steps.count == 1,
      [.year, .month, .decade, .century].contains(attribute)
    {
      takeUnits(node, attribute)
    } else {
      nodes.forEachCell(of: node, path) { add(code(of: $0)) }
    }
    if codes.isEmpty { codes.append(0) }
  }

  private mutating func takeUnits(_ node: UInt32, _ attribute: Attribute) {
    nodes.forEachDate(of: node, .all) { date in
      if ofNode[Int(date)] == 0 {
        let cell = Calendar.cell(attribute, of: nodes.hull(of: date))
        ofNode[Int(date)] = cell.map { number($0) } ?? Self.none
      }
      if ofNode[Int(date)] > 0 { add(ofNode[Int(date)]) }
    }
  }

  private mutating func add(_ code: Int32) {
    if !codes.contains(code) { codes.append(code) }
  }

  private mutating func code(of cell: RawCell) -> Int32 {
    guard case .node(let node) = cell, node < nodes.entityCount else { return number(cell) }
    if ofNode[Int(node)] == 0 { ofNode[Int(node)] = number(cell) }
    return ofNode[Int(node)]
  }

  private mutating func number(_ cell: RawCell) -> Int32 {
    if let known = numbers[cell] { return known }
    cells.append(cell)
    numbers[cell] = Int32(cells.count)
    return Int32(cells.count)
  }
}

/// Counts combinations of numbers: a tree with a level a column, each level one table.
///
/// Nodes come in order of kind and time, so the combination before is often the same again.
struct GroupTree {
  private struct Level {
    var places: [UInt64: Int32] = [:]
    var entries: [(parent: Int32, code: Int32)] = []
    var lastKey = UInt64.max
    var lastPlace: Int32 = 0

    mutating func place(_ parent: Int32, _ code: Int32) -> Int32 {
      let key = UInt64(UInt32(bitPattern: parent)) << 32 | UInt64(UInt32(bitPattern: code))
      if key == lastKey { return lastPlace }
      lastKey = key
      if let known = places[key] {
        lastPlace = known
      } else {
        lastPlace = Int32(entries.count)
        places[key] = lastPlace
        entries.append((parent, code))
      }
      return lastPlace
    }
  }

  private var levels: [Level]
  private var counts: [Int] = []

  init(depth: Int) { levels = Array(repeating: Level(), count: depth) }

  /// Counts a node once in each combination of its values.
  mutating func count(_ coders: [CellCoder]) { count(coders, 0, -1) }

  private mutating func count(_ coders: [CellCoder], _ level: Int, _ parent: Int32) {
    guard level < coders.count else {
      while counts.count <= Int(parent) { counts.append(0) }
      counts[Int(parent)] += 1
      return
    }
    for code in coders[level].codes {
      count(coders, level + 1, levels[level].place(parent, code))
    }
  }

  /// The combinations with how often each was met.
  var groups: [(codes: [Int32], count: Int)] {
    counts.enumerated().map { place, count in
      var codes: [Int32] = []
      var at = Int32(place)
      for level in levels.reversed() {
        let entry = level.entries[Int(at)]
        codes.append(entry.code)
        at = entry.parent
      }
      return (codes.reversed(), count)
    }
  }
}
