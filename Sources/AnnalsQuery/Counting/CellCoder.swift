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
  /// For each date one more than the code of the unit it lies within, and 0 until that is known; empty
  /// until there is one.
  ///
  /// Many events have the same date, and a code is read sooner than two bounds.
  private var ofDate: [UInt32] = []
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
    block.fill(run.count, limit: run.count) { writer in
      var place = run.startIndex
      while place < run.endIndex {
        let start = place
        let (kind, known) = nodes.kindRun(around: run[place])
        place += 1
        while place < run.endIndex, known.contains(run[place]) { place += 1 }
        writer.addNodes(place - start, of: number(kind))
      }
    }
  }

  private mutating func codeUnits(
    _ run: ArraySlice<UInt32>, _ nodes: NodeGraph, _ block: inout CodedBlock
  ) {
    let columns = nodes.columns
    let starts = columns.timeOfEntityStarts
    if ofDate.isEmpty { ofDate = Array(repeating: 0, count: nodes.dates.count) }
    let limit = Self.size(of: run, starts, columns.timeOfEntityRows.count)
    block.fill(run.count, limit: limit) { writer in
      starts.withElements { starts in
        columns.timeOfEntityRows.withElements(and: columns.timeDate) { rows, dates in
          addUnits(run, starts, rows, dates, nodes, &writer)
        }
      }
    }
  }

  /// Adds the units of the dates of each node.
  ///
  /// Works on copies of the writer and of the table, which stay in registers: what others may change is
  /// read again after each number written, and that took as long as all the rest.
  private mutating func addUnits(
    _ run: ArraySlice<UInt32>, _ starts: Span<UInt32>, _ rows: Span<UInt32>,
    _ dates: Span<UInt32>, _ nodes: NodeGraph, _ shared: inout CodedBlock.Writer
  ) {
    var (writer, table) = (shared, ofDate)
    ofDate = []
    let (firstDate, bounds) = (nodes.dates.lowerBound, nodes.columns.dateBounds)
    var known = table.mutableSpan
    for node in run {
      for place in Self.range(of: Int(node), starts, limit: rows.count) {
        // Of a damaged file there may be no such row, and it may have no date.
        let row = Int(rows[place])
        let date = row < dates.count ? Int(dates[row] &- firstDate) : known.count
        guard date < known.count else { continue }
        if known[date] == 0 { known[date] = code(ofDate: date, bounds) + 1 }
        if known[date] > 1 { writer.add(known[date] - 1) }
      }
      writer.finishNode()
    }
    (shared, ofDate) = (writer, table)
  }

  /// What a node has among `limit` places, where a column says where that of each begins.
  private static func range(of node: Int, _ starts: Span<UInt32>, limit: Int) -> Range<Int> {
    guard node + 1 < starts.count else { return 0..<0 }
    let lower = min(Int(starts[node]), limit)
    let upper = min(Int(starts[node + 1]), limit)
    return lower..<max(lower, upper)
  }

  /// The code of the unit that a date lies within; 0 where it lies in none.
  private mutating func code(ofDate date: Int, _ bounds: DateColumns) -> UInt32 {
    let span = TimeSpan(
      begin: Seconds(bounds.earliestBegin[date]), end: Seconds(bounds.latestEnd[date]))
    return unit.isKnown(span.begin) ? unit.code(of: span) : code(newUnitOf: span)
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
    let columns = nodes.columns
    let limit = Self.size(of: run, columns.claimSubjects, Int(nodes.claimCount))
    block.fill(run.count, limit: limit) { writer in
      columns.claimSubjects.withElements(and: columns.claimValue) { starts, values in
        columns.claimRelation.withElements(
          narrow: { addValues(run, cases, starts, $0, values, nodes, &writer) },
          wide: { addValues(run, cases, starts, $0, values, nodes, &writer) })
      }
    }
  }

  /// Adds the values of each node in some relations; on copies, as ``addUnits(_:_:_:_:_:_:)`` does.
  private mutating func addValues<Relation: FixedWidthInteger & UnsignedInteger>(
    _ run: ArraySlice<UInt32>, _ cases: RelationCases, _ starts: Span<UInt32>,
    _ relations: Span<Relation>, _ values: Span<UInt32>, _ nodes: NodeGraph,
    _ shared: inout CodedBlock.Writer
  ) {
    var (writer, table) = (shared, ofEntity)
    ofEntity = []
    let (first, last) = (Relation(clamping: cases.first), Relation(clamping: cases.last))
    let limit = min(relations.count, values.count)
    var known = table.mutableSpan
    for node in run {
      let claims = Self.range(of: Int(node), starts, limit: limit)
      var claim = claims.lowerBound
      while claim < claims.upperBound, relations[claim] < first { claim += 1 }
      while claim < claims.upperBound, relations[claim] <= last {
        if cases.contains(UInt16(truncatingIfNeeded: relations[claim])) {
          let value = values[claim]
          if value < known.count {
            if known[Int(value)] == 0 { known[Int(value)] = append(.node(value)) }
            writer.add(known[Int(value)])
          } else {
            writer.add(code(ofOther: value, nodes, &known))
          }
        }
        claim += 1
      }
      writer.finishNode()
    }
    (shared, ofEntity) = (writer, table)
  }

  /// The code of a value that is no entity; of a damaged file, as columns read it, what is no value is the
  /// first entity.
  private mutating func code(
    ofOther value: UInt32, _ nodes: NodeGraph, _ known: inout MutableSpan<UInt32>
  ) -> UInt32 {
    if let literal = nodes.columns.value(value)?.literal { return number(.literal(literal)) }
    guard !known.isEmpty else { return number(.node(0)) }
    if known[0] == 0 { known[0] = append(.node(0)) }
    return known[0]
  }

  private mutating func code(of cell: RawCell) -> UInt32 {
    guard case .node(let node) = cell, node < ofEntity.count else { return number(cell) }
    if ofEntity[Int(node)] == 0 { ofEntity[Int(node)] = append(cell) }
    return ofEntity[Int(node)]
  }

  private mutating func number(_ cell: RawCell) -> UInt32 {
    if let known = codes[cell] { return known }
    let code = append(cell)
    codes[cell] = code
    return code
  }

  private mutating func append(_ cell: RawCell) -> UInt32 {
    cells.append(cell)
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
