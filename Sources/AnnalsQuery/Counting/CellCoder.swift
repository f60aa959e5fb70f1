import AnnalsModel
import Chronology

/// Numbers the values of a path as they are met, from 1, so that counting compares numbers.
///
/// Works on a block of nodes at a time: what kind of path it is, is asked once a block, and the loops over
/// nodes read columns and nothing else.
struct CellCoder {
  let path: BoundPath
  private(set) var cells: [RawCell] = []
  private var codes: [RawCell: UInt32] = [:]
  /// The codes of entities as values; empty until there is one.
  private var ofEntity: [UInt32] = []
  private var unit: UnitCode

  init(_ path: BoundPath) {
    self.path = path
    unit = UnitCode(.year)
    if case .attribute(let attribute)? = path.steps.first { unit = UnitCode(attribute) }
  }

  /// The value that a code stands for; nil for 0.
  func cell(_ code: UInt32) -> RawCell? { code > 0 ? cells[Int(code) - 1] : nil }

  /// Puts the values of some nodes, which are in order, into a block.
  mutating func code(_ run: ArraySlice<UInt32>, in nodes: NodeGraph, to block: inout CodedBlock) {
    let first = path.steps.count == 1 ? path.steps[0] : nil
    let areEntities = run.last.map { $0 < nodes.dates.lowerBound } ?? true
    switch first {
    case .attribute(.kind): codeKinds(run, nodes, &block)
    case .attribute(let attribute) where areEntities && UnitCode.attributes.contains(attribute):
      codeUnits(run, nodes, &block)
    case .relation(.cases(let cases)) where areEntities: codeValues(run, cases, nodes, &block)
    default: codeAny(run, nodes, &block)
    }
  }

  private mutating func codeAny(
    _ run: ArraySlice<UInt32>, _ nodes: NodeGraph, _ block: inout CodedBlock
  ) {
    let found = run.map { node in nodes.cells(of: node, path).map { code(of: $0) } }
    block.fill(run.count, limit: found.reduce(0) { $0 + $1.count }) { writer in
      for codes in found {
        for code in codes { writer.add(code) }
        writer.finishNode()
      }
    }
  }

  /// Nodes of one kind stand together.
  private mutating func codeKinds(
    _ run: ArraySlice<UInt32>, _ nodes: NodeGraph, _ block: inout CodedBlock
  ) {
    var known: Range<UInt32> = 0..<0
    var last: UInt32 = 0
    block.fill(run.count, limit: run.count) { writer in
      for node in run {
        if !known.contains(node) {
          let kind: RawCell
          (kind, known) = nodes.kindRun(around: node)
          last = number(kind)
        }
        writer.add(last)
        writer.finishNode()
      }
    }
  }

  private mutating func codeUnits(
    _ run: ArraySlice<UInt32>, _ nodes: NodeGraph, _ block: inout CodedBlock
  ) {
    let columns = nodes.columns
    let (starts, rows) = (columns.timeOfEntityStarts, columns.timeOfEntityRows)
    let (dates, bounds) = (columns.timeDate, columns.dateBounds)
    let (begins, ends, firstDate) = (bounds.earliestBegin, bounds.latestEnd, nodes.dates.lowerBound)
    let limit = Self.size(of: run, starts, rows.count)
    block.fill(run.count, limit: limit) { writer in
      for node in run {
        for place in starts.range(at: Int(node), limit: rows.count) {
          let date = Int(dates[rows[place]]) - Int(firstDate)
          let span = TimeSpan(begin: Seconds(begins[date]), end: Seconds(ends[date]))
          let code = unit.isKnown(span.begin) ? unit.code(of: span) : self.code(newUnitOf: span)
          if code > 0 { writer.add(code) }
        }
        writer.finishNode()
      }
    }
  }

  /// How many places the nodes of a run have together, where the column says where those of each begin; of a
  /// damaged file as many as there are, at most.
  private static func size(
    of run: ArraySlice<UInt32>, _ starts: Column<UInt32>, _ limit: Int
  ) -> Int {
    guard let first = run.first, let last = run.last else { return 0 }
    let size = Int(starts[last + 1]) - Int(starts[first])
    return (0...limit).contains(size) ? size : limit
  }

  /// The code of the unit that a span lies within, which is not the one before; 0 where it lies in none.
  private mutating func code(newUnitOf span: TimeSpan) -> UInt32 {
    guard let cell = Calendar.cell(unit.attribute, of: span) else { return 0 }
    unit.move(to: span.begin, code: number(cell))
    return unit.code
  }

  private mutating func codeValues(
    _ run: ArraySlice<UInt32>, _ cases: RelationCases, _ nodes: NodeGraph, _ block: inout CodedBlock
  ) {
    if ofEntity.isEmpty { ofEntity = Array(repeating: 0, count: Int(nodes.entityCount)) }
    let (starts, relations) = (nodes.columns.claimSubjects, nodes.columns.claimRelation)
    let count = Int(nodes.claimCount)
    block.fill(run.count, limit: Self.size(of: run, starts, count)) { writer in
      // A span, for these are all claims of all nodes; what it holds is checked below.
      nodes.columns.claimValue.withElements { values in
        for node in run {
          for claim in starts.range(at: Int(node), limit: min(relations.count, values.count)) {
            let relation = relations[claim]
            if relation > cases.last { break }
            guard cases.contains(relation) else { continue }
            writer.add(code(of: ValueCode(bits: values[claim]), nodes))
          }
          writer.finishNode()
        }
      }
    }
  }

  private mutating func code(of value: ValueCode, _ nodes: NodeGraph) -> UInt32 {
    if value.bits < ofEntity.count, ofEntity[Int(value.bits)] > 0 {
      return ofEntity[Int(value.bits)]
    }
    // Of a damaged file, as columns read it: what is no value is the first entity.
    if let literal = nodes.columns.value(value.bits)?.literal { return number(.literal(literal)) }
    return code(of: .node(value.bits < nodes.entityCount ? value.bits : 0))
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
  /// The kind of a node, and the nodes around it that are of the same.
  fileprivate func kindRun(around node: UInt32) -> (kind: RawCell, run: Range<UInt32>) {
    if isClaim(node) { return (.claimKind, entityCount..<(.max)) }
    let kind = graph.kind(of: EntityID(node))
    let run = graph.run(exactly: kind)
    return (.kind(kind), run.lowerBound.index..<run.upperBound.index)
  }
}

/// The year, or another unit of time, that the date before lay within: mostly that of the next as well,
/// which then needs no calendar.
private struct UnitCode {
  static let attributes: Set<Attribute> = [.year, .month, .decade, .century]

  let attribute: Attribute
  private var begin = Seconds(0)
  private var end = Seconds(0)
  private(set) var code: UInt32 = 0

  init(_ attribute: Attribute) { self.attribute = attribute }

  func isKnown(_ time: Seconds) -> Bool { time >= begin && time < end }

  /// The code of a span that begins in the unit; 0 where it ends outside.
  func code(of span: TimeSpan) -> UInt32 { span.end <= end ? code : 0 }

  mutating func move(to time: Seconds, code: UInt32) {
    self.code = code
    let span = Calendar.unit(attribute, around: time)
    (begin, end) = (span.begin, span.end)
  }
}
