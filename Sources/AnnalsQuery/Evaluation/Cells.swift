import AnnalsModel
import Chronology

/// A value at the end of a path, in the graph's own numbers.
enum RawCell: Hashable, Sendable {
  case node(UInt32)
  case literal(LiteralID)
  case kind(KindID)
  /// `claim`, which is no kind of the vocabulary.
  case claimKind
  case integer(Int64)
  case text(String)
}

/// A path in the graph's own numbers.
struct BoundPath: Sendable {
  enum Step: Sendable {
    case relation(BoundRelation)
    case inverse(BoundRelation)
    case attribute(Attribute)
  }

  var steps: [Step]
  var type: PathType
}

extension NodeGraph {
  /// Visits the values at the end of a path; one may come more than once.
  func forEachCell(
    of node: UInt32, _ path: BoundPath, _ scope: Scope = .all, _ body: (RawCell) -> Void
  ) {
    visit(.node(node), path.steps[...], scope, body)
  }

  /// The different values at the end of a path.
  func cells(of node: UInt32, _ path: BoundPath, _ scope: Scope = .all) -> [RawCell] {
    var cells: [RawCell] = []
    forEachCell(of: node, path, scope) { cells.append($0) }
    return cells.count < 2 ? cells : distinct(cells)
  }

  private func distinct(_ cells: [RawCell]) -> [RawCell] {
    if cells.count <= 16 {
      var kept: [RawCell] = []
      for cell in cells where !kept.contains(cell) { kept.append(cell) }
      return kept
    }
    var seen: Set<RawCell> = []
    return cells.filter { seen.insert($0).inserted }
  }

  private func visit(
    _ cell: RawCell, _ steps: ArraySlice<BoundPath.Step>, _ scope: Scope, _ body: (RawCell) -> Void
  ) {
    guard let step = steps.first else { return body(cell) }
    guard case .node(let node) = cell else { return }
    let rest = steps.dropFirst()
    switch step {
    case .relation(let relation):
      forEachCode(of: node, relation, scope) { code in
        if let entity = code.entity {
          visit(.node(entity.index), rest, scope, body)
        } else if let literal = code.literal {
          visit(.literal(literal), rest, scope, body)
        }
      }
    case .inverse(let relation):
      forEachSubject(of: node, relation, scope) { visit(.node($0), rest, scope, body) }
    case .attribute(let attribute):
      forEachValue(of: node, attribute, scope) { visit($0, rest, scope, body) }
    }
  }

  private func forEachCode(
    of node: UInt32, _ relation: BoundRelation, _ scope: Scope, _ body: (ValueCode) -> Void
  ) {
    if isClaim(node) { return forEachPart(of: node - entityCount, relation, body) }
    forEachClaim(of: node, relation, scope) { body(ValueCode(bits: columns.claimValue[$0])) }
  }

  private func forEachValue(
    of node: UInt32, _ attribute: Attribute, _ scope: Scope, _ body: (RawCell) -> Void
  ) {
    switch attribute {
    case .date: forEachDate(of: node, scope) { body(.node($0)) }
    case .year, .month, .decade, .century:
      forEachDate(of: node, scope) { date in
        if let cell = Calendar.cell(attribute, of: hull(of: date)) { body(cell) }
      }
    case .kind: body(isClaim(node) ? .claimKind : .kind(graph.kind(of: EntityID(node))))
    case .id, .iri, .name: if !isClaim(node) { body(.text(text(attribute, EntityID(node)))) }
    case .cited: forEachCited(by: node, scope) { body(.node($0)) }
    case .subject, .relation, .locator, .passage:
      if isClaim(node) { forEachValue(ofClaim: node - entityCount, attribute, body) }
    }
  }

  private func text(_ attribute: Attribute, _ entity: EntityID) -> String {
    switch attribute {
    case .id: graph.id(of: entity)
    case .iri: graph.iri(of: entity)
    default: graph.label(entity)
    }
  }

  private func forEachValue(
    ofClaim claim: UInt32, _ attribute: Attribute, _ body: (RawCell) -> Void
  ) {
    switch attribute {
    case .subject: body(.node(subject(of: claim)))
    case .relation:
      body(.text(graph.vocabulary[graph.relation(of: ClaimID(claim))].name))
    default:
      for citation in graph.citations(of: ClaimID(claim)) {
        let text = attribute == .locator ? citation.locator : citation.passage
        if !text.isEmpty { body(.text(text)) }
      }
    }
  }

  /// The text of a cell that comparisons see, or nil where it is no text.
  func text(_ cell: RawCell) -> String? {
    switch cell {
    case .text(let text): return text
    case .literal(let literal):
      switch graph.value(literal) {
      case .text(let text, _): return text
      case .iri(let iri): return iri
      case .typed(let lexical, _): return lexical
      case .number, .entity: return nil
      }
    case .node, .kind, .claimKind, .integer: return nil
    }
  }

  /// The number of a cell, or nil where it is none.
  func number(_ cell: RawCell) -> Decimal? {
    switch cell {
    case .integer(let number): return Decimal(String(number))
    case .literal(let literal):
      guard columns.literalKind[literal.index] == LiteralKind.number.rawValue else { return nil }
      return Decimal(graph.string(StringID(columns.literalString[literal.index])))
    case .node, .kind, .claimKind, .text: return nil
    }
  }
}

/// Years, months, decades and centuries of spans.
enum Calendar {
  /// The unit that a span lies within; nil where it lies in none, or is unbounded.
  static func cell(_ attribute: Attribute, of span: TimeSpan) -> RawCell? {
    guard span.begin.isBounded, span.end.isBounded else { return nil }
    let first = CalendarDay(of: span.begin)
    let last = CalendarDay(of: span.end.advanced(by: -1))
    switch attribute {
    case .year: return first.year == last.year ? .integer(first.year) : nil
    case .decade: return unit(10, first.year, last.year)
    case .century: return unit(100, first.year, last.year)
    default:
      guard first.year == last.year, first.month == last.month else { return nil }
      return EDTF(year: first.year, month: first.month).map { .text($0.description) }
    }
  }

  /// The unit that a time lies in; empty for years so far away that calendars are not exact.
  static func unit(_ attribute: Attribute, around time: Seconds) -> TimeSpan {
    let day = CalendarDay(of: time)
    let size: Int64 = attribute == .decade ? 10 : attribute == .century ? 100 : 1
    let month = attribute == .month ? day.month : 1
    guard day.year.magnitude < 1_000_000,
      let first = CalendarDay(year: floor(day.year, size), month: month, day: 1)
    else { return TimeSpan(begin: time, end: time) }
    let months = attribute == .month ? 1 : 12 * size
    return TimeSpan(begin: first.begin, end: first.adding(months: months).begin)
  }

  private static func unit(_ size: Int64, _ first: Int64, _ last: Int64) -> RawCell? {
    let unit = floor(first, size)
    return unit == floor(last, size) ? .integer(unit) : nil
  }

  /// The greatest multiple of `size` that is not above `year`.
  private static func floor(_ year: Int64, _ size: Int64) -> Int64 {
    let rest = year % size
    return year - (rest < 0 ? rest + size : rest)
  }
}
