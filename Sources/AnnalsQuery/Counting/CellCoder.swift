import AnnalsModel
import Chronology

/// Numbers the values of a path as they are met, from 1, so that counting compares numbers.
///
/// Works on a block of nodes at a time: what kind of path it is, is asked once a block, and the loops over
/// nodes read columns and nothing else.
struct CellCoder: Sendable {
  let path: BoundPath
  private(set) var cells: [RawCell] = []
  private var codes: [RawCell: UInt32] = [:]
  /// The codes of entities as values; empty until there is one.
  private var ofEntity: [UInt32] = []
  /// What was found at the places of a stretch, before it is added to the nodes they belong to.
  private var found: [UInt32] = []
  private var unit: UnitCode

  init(_ path: BoundPath) {
    self.path = path
    unit = UnitCode(.year)
    if case .attribute(let attribute)? = path.steps.first { unit = UnitCode(attribute) }
  }

  /// The value that a code stands for; nil for 0.
  func cell(_ code: UInt32) -> RawCell? { code > 0 ? cells[Int(code) - 1] : nil }

  /// For each code of another coder of the same path the code that its value has here.
  mutating func codes(of other: CellCoder) -> [UInt32] {
    [0] + other.cells.map { code(of: $0) }
  }

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
    let limit = makeRoom(for: run, starts, columns.timeOfEntityRows.count)
    block.fill(run.count, limit: limit) { writer in
      starts.withElements { starts in
        columns.timeOfEntityRows.withElements { rows in
          addUnits(run, starts, rows, nodes, &writer)
        }
      }
    }
  }

  /// Adds the units of the dates of each node.
  ///
  /// The units of all rows of a stretch are looked up first: a short loop, whose reads do not wait for one
  /// another. Works on copies of the writer and of the list, which stay in registers: what others may
  /// change is read again after each number written.
  private mutating func addUnits(
    _ run: ArraySlice<UInt32>, _ starts: Span<UInt32>, _ rows: Span<UInt32>, _ nodes: NodeGraph,
    _ shared: inout CodedBlock.Writer
  ) {
    var (writer, list) = (shared, found)
    found = []
    for stretch in NodeStretches(run) {
      let places = stretch.places(starts, limit: rows.count, room: list.count)
      var units = list.mutableSpan
      lookUp(rows.extracting(places), nodes, to: &units)
      var place = places.lowerBound
      for node in stretch.nodes {
        let end = stretch.end(of: node, starts, in: places)
        while place < end {
          let unit = units[place - places.lowerBound]
          if unit > 0 { writer.add(unit) }
          place += 1
        }
        writer.finishNode()
      }
    }
    (shared, found) = (writer, list)
  }

  /// The code of the unit that the date of each row lies within; 0 where it has none, or lies in none.
  private mutating func lookUp(
    _ rows: Span<UInt32>, _ nodes: NodeGraph, to units: inout MutableSpan<UInt32>
  ) {
    let (columns, firstDate) = (nodes.columns, nodes.dates.lowerBound)
    columns.timeDate.withElements { dates in
      columns.dateBounds.earliestBegin.withElements(and: columns.dateBounds.latestEnd) {
        begins, ends in
        var unit = unit
        let dateCount = min(begins.count, ends.count)
        for place in rows.indices {
          // Of a damaged file there may be no such row, and it may have no date.
          let row = Int(rows[place])
          let date = row < dates.count ? Int(dates[row] &- firstDate) : dateCount
          guard date < dateCount else {
            units[place] = 0
            continue
          }
          let span = TimeSpan(begin: Seconds(begins[date]), end: Seconds(ends[date]))
          units[place] =
            unit.isKnown(span.begin) ? unit.code(of: span) : code(newUnitOf: span, &unit)
        }
        self.unit = unit
      }
    }
  }

  /// Makes room for what is found at all places that the nodes of a run have together, where the column says
  /// where those of each begin, and says how many these are; of a damaged file as many as there are, at most.
  private mutating func makeRoom(
    for run: ArraySlice<UInt32>, _ starts: Column<UInt32>, _ limit: Int
  ) -> Int {
    guard let first = run.first, let last = run.last else { return 0 }
    let size = Int(starts[last + 1]) - Int(starts[first])
    let room = (0...limit).contains(size) ? size : limit
    if found.count <= room { found = Array(repeating: 0, count: room + 1) }
    return room
  }

  /// The code of the unit that a span lies within, which is not the one before; 0 where it lies in none.
  @inline(never)  // Once a unit and kind, in whose order nodes are: in the loop it takes registers.
  private mutating func code(newUnitOf span: TimeSpan, _ unit: inout UnitCode) -> UInt32 {
    guard let cell = Calendar.cell(unit.attribute, of: span) else { return 0 }
    unit.move(to: span.begin, code: number(cell))
    return unit.code
  }

  private mutating func codeValues(
    _ run: ArraySlice<UInt32>, _ cases: RelationCases, _ nodes: NodeGraph, _ block: inout CodedBlock
  ) {
    if ofEntity.isEmpty { ofEntity = Array(repeating: 0, count: Int(nodes.entityCount)) }
    let columns = nodes.columns
    let limit = makeRoom(for: run, columns.claimSubjects, Int(nodes.claimCount))
    block.fill(run.count, limit: limit) { writer in
      columns.claimSubjects.withElements(and: columns.claimValue) { starts, values in
        columns.claimRelation.withElements(
          narrow: { addValues(run, cases, starts, $0, values, nodes, &writer) },
          wide: { addValues(run, cases, starts, $0, values, nodes, &writer) })
      }
    }
  }

  /// Adds the values of each node in some relations.
  ///
  /// The claims that may be of them are found first, without a branch: of those of an event it is one here
  /// and one there. On copies, as ``addUnits(_:_:_:_:_:_:)`` works.
  private mutating func addValues<Relation: FixedWidthInteger & UnsignedInteger>(
    _ run: ArraySlice<UInt32>, _ cases: RelationCases, _ starts: Span<UInt32>,
    _ relations: Span<Relation>, _ values: Span<UInt32>, _ nodes: NodeGraph,
    _ shared: inout CodedBlock.Writer
  ) {
    var (writer, table, list) = (shared, ofEntity, found)
    (ofEntity, found) = ([], [])
    let limit = min(relations.count, values.count)
    var known = table.mutableSpan
    for stretch in NodeStretches(run) {
      let places = stretch.places(starts, limit: limit, room: list.count)
      var claims = list.mutableSpan
      let count = Self.find(cases, relations, places, to: &claims)
      var next = 0
      for node in stretch.nodes {
        let end = stretch.end(of: node, starts, in: places)
        // The values of one relation are in order: one greater than all before is a new one.
        var fresh: UInt32 = 0
        while next < count, claims[next] < end {
          let claim = Int(claims[next])
          next += 1
          let value = values[claim]
          let code = code(ofValue: value, nodes, &known)
          if value >= fresh { writer.addNew(code) } else { writer.add(code) }
          fresh = max(fresh, value &+ 1)
        }
        writer.finishNode()
      }
    }
    (shared, ofEntity, found) = (writer, table, list)
  }

  /// Lists the claims at some places that are of the relations, and says how many they are.
  private static func find<Relation: FixedWidthInteger & UnsignedInteger>(
    _ cases: RelationCases, _ relations: Span<Relation>, _ places: Range<Int>,
    to claims: inout MutableSpan<UInt32>
  ) -> Int {
    // A column of bytes has no relation beyond the 256th.
    guard let first = Relation(exactly: cases.first) else { return 0 }
    let width = Relation(clamping: cases.last) &- first
    var count = 0
    for claim in places {
      claims[count] = UInt32(truncatingIfNeeded: claim)
      count += relations[claim] &- first <= width ? 1 : 0
    }
    if cases.isUnbroken { return count }
    var kept = 0
    for place in 0..<count {
      claims[kept] = claims[place]
      let relation = UInt16(truncatingIfNeeded: relations[Int(claims[place])])
      kept += cases.contains(relation) ? 1 : 0
    }
    return kept
  }

  @inline(__always)
  private mutating func code(
    ofValue value: UInt32, _ nodes: NodeGraph, _ known: inout MutableSpan<UInt32>
  ) -> UInt32 {
    guard value < known.count else { return code(ofOther: value, nodes, &known) }
    if known[Int(value)] == 0 { known[Int(value)] = append(.node(value)) }
    return known[Int(value)]
  }

  /// The code of a value that is no entity; of a damaged file, as columns read it, what is no value is the
  /// first entity.
  @inline(never)  // Rare, as `code(newUnitOf:_:)` is.
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

  @inline(never)  // Once a value.
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
