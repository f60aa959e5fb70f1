import AnnalsModel
import Chronology

/// The values that some nodes have at the end of a path, as numbers: those of node `i` are
/// `codes[ends[i - 1]..<ends[i]]`, each once; 0 alone where it has none.
struct CodedBlock {
  private(set) var codes: [UInt32] = []
  private(set) var ends: [Int] = []

  mutating func removeAll() {
    codes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// Adds a value of the node at hand, unless it has it already.
  mutating func add(_ code: UInt32) {
    for place in (ends.last ?? 0)..<codes.count where codes[place] == code { return }
    codes.append(code)
  }

  /// Goes on to the next node.
  mutating func finishNode() {
    if codes.count == ends.last ?? 0 { codes.append(0) }
    ends.append(codes.count)
  }

  /// Adds a node with one value, or 0.
  mutating func addNode(_ code: UInt32) {
    codes.append(code)
    ends.append(codes.count)
  }
}

/// Numbers the values of a path as they are met, from 1, so that counting compares numbers.
///
/// Works on a block of nodes at a time: what kind of path it is, is asked once a block.
struct CellCoder {
  let path: BoundPath
  private let nodes: NodeGraph
  private(set) var cells: [RawCell] = []
  private var codes: [RawCell: UInt32] = [:]
  /// The codes of entities as values; empty until there is one.
  private var ofEntity: [UInt32] = []
  private var unit: UnitCode
  private(set) var block = CodedBlock()

  init(_ nodes: NodeGraph, _ path: BoundPath) {
    self.nodes = nodes
    self.path = path
    unit = UnitCode(.year)
    if case .attribute(let attribute)? = path.steps.first { unit = UnitCode(attribute) }
  }

  /// The value that a code stands for; nil for 0.
  func cell(_ code: UInt32) -> RawCell? { code > 0 ? cells[Int(code) - 1] : nil }

  /// Looks at the next nodes.
  mutating func take(_ run: ArraySlice<UInt32>) {
    block.removeAll()
    guard path.steps.count == 1 else { return takeAny(run) }
    switch path.steps[0] {
    case .attribute(.kind): takeKinds(run)
    case .attribute(let attribute) where UnitCode.attributes.contains(attribute): takeUnits(run)
    case .relation(.cases(let cases)): takeValues(run, cases)
    case .relation, .inverse, .attribute: takeAny(run)
    }
  }

  private mutating func takeAny(_ run: ArraySlice<UInt32>) {
    for node in run {
      nodes.forEachCell(of: node, path) { block.add(code(of: $0)) }
      block.finishNode()
    }
  }

  /// Nodes of one kind stand together.
  private mutating func takeKinds(_ run: ArraySlice<UInt32>) {
    var known: Range<UInt32> = 0..<0
    var last: UInt32 = 0
    for node in run {
      if !known.contains(node) {
        if nodes.isClaim(node) {
          (known, last) = (nodes.entityCount..<(.max), number(.claimKind))
        } else {
          let kind = nodes.graph.kind(of: EntityID(node))
          let whole = nodes.graph.run(exactly: kind)
          known = whole.lowerBound.index..<whole.upperBound.index
          last = number(.kind(kind))
        }
      }
      block.addNode(last)
    }
  }

  private mutating func takeUnits(_ run: ArraySlice<UInt32>) {
    for node in run {
      nodes.forEachDate(of: node, .all) { date in
        let span = nodes.hull(of: date)
        guard !unit.isKnown(span.begin) else {
          if span.end <= unit.end { block.add(unit.code) }
          return
        }
        guard let cell = Calendar.cell(unit.attribute, of: span) else { return }
        unit.move(to: span.begin, code: number(cell))
        block.add(unit.code)
      }
      block.finishNode()
    }
  }

  private mutating func takeValues(_ run: ArraySlice<UInt32>, _ cases: RelationCases) {
    let (relations, values) = (nodes.columns.claimRelation, nodes.columns.claimValue)
    if ofEntity.isEmpty { ofEntity = Array(repeating: 0, count: Int(nodes.entityCount)) }
    for node in run {
      if nodes.isClaim(node) {
        nodes.forEachCell(of: node, path) { block.add(code(of: $0)) }
      } else {
        for claim in nodes.claims(of: node) {
          let relation = relations[claim]
          if relation > cases.last { break }
          guard cases.contains(relation) else { continue }
          let value = values[claim]
          let known = value < ofEntity.count ? ofEntity[Int(value)] : 0
          block.add(known > 0 ? known : code(of: nodes.cell(ValueCode(bits: value))))
        }
      }
      block.finishNode()
    }
  }

  private mutating func code(of cell: RawCell) -> UInt32 {
    guard case .node(let node) = cell, node < ofEntity.count else { return number(cell) }
    if ofEntity[Int(node)] == 0 {
      cells.append(cell)
      ofEntity[Int(node)] = UInt32(cells.count)
    }
    return ofEntity[Int(node)]
  }

  private mutating func number(_ cell: RawCell) -> UInt32 {
    if let known = codes[cell] { return known }
    cells.append(cell)
    codes[cell] = UInt32(cells.count)
    return UInt32(cells.count)
  }
}

extension NodeGraph {
  /// The value that a code of a claim stands for.
  fileprivate func cell(_ code: ValueCode) -> RawCell {
    code.literal.map { .literal($0) } ?? .node(code.bits)
  }
}

/// The year, or another unit of time, that the date before lay within: mostly that of the next as well,
/// which then needs no calendar.
private struct UnitCode {
  static let attributes: Set<Attribute> = [.year, .month, .decade, .century]

  let attribute: Attribute
  private var begin = Seconds(0)
  private(set) var end = Seconds(0)
  private(set) var code: UInt32 = 0

  init(_ attribute: Attribute) { self.attribute = attribute }

  func isKnown(_ time: Seconds) -> Bool { time >= begin && time < end }

  mutating func move(to time: Seconds, code: UInt32) {
    self.code = code
    let span = Calendar.unit(attribute, around: time)
    (begin, end) = (span.begin, span.end)
  }
}
