import AnnalsModel
import AnnalsQuery
import Chronology

extension NaiveEvaluator {
  /// A value at the end of a path.
  enum Cell: Hashable {
    case node(Node)
    case kind(String)
    case text(String)
    case integer(Int)
    case value(Value)
  }

  func cells(_ node: Node, _ path: Path, _ scope: Scope = []) -> Set<Cell> {
    var cells: Set<Cell> = [.node(node)]
    for step in path.steps {
      cells = Set(
        cells.flatMap { cell -> [Cell] in
          if case .node(let node) = cell { ends(node, step, scope) } else { [] }
        })
    }
    return cells
  }

  private func ends(_ node: Node, _ step: PathStep, _ scope: Scope) -> [Cell] {
    switch step {
    case .relation(let name): return values(node, name, scope).map { cell($0) }
    case .inverse(let name):
      return list(.chain(at(node), [.step(Step(name, isBackward: true))]), scope).map { .node($0) }
    case .attribute(.date):
      return dateNodes(node, scope).map { .node($0) }
    case .attribute(let attribute): return attributes(node, attribute, scope)
    }
  }

  private func at(_ node: Node) -> NodeSet {
    guard case .entity(let entity) = node else { return .name("") }
    return graph.edtf(entity).map { .date($0) } ?? .name(graph.id(of: entity))
  }

  private func cell(_ value: Value) -> Cell {
    if case .entity(let entity) = value { return .node(.entity(entity)) }
    return .value(value)
  }

  /// The date nodes of a node, by asking whether it certainly lies in all of time.
  private func dateNodes(_ node: Node, _ scope: Scope) -> [Node] {
    universe.filter { candidate in
      guard case .entity(let date) = candidate, graph.isDate(date) else { return false }
      return isDated(node, date, scope)
    }
  }

  private func attributes(_ node: Node, _ attribute: Attribute, _ scope: Scope) -> [Cell] {
    switch (attribute, node) {
    case (.kind, .entity(let entity)): return [.kind(graph.vocabulary[graph.kind(of: entity)].name)]
    case (.kind, .claim): return [.kind("claim")]
    case (.id, .entity(let entity)): return [.text(graph.id(of: entity))]
    case (.iri, .entity(let entity)): return [.text(graph.iri(of: entity))]
    case (.name, .entity(let entity)): return [.text(graph.label(entity))]
    case (.year, _), (.month, _), (.decade, _), (.century, _):
      return dateNodes(node, scope).compactMap { date in
        guard case .entity(let date) = date else { return nil }
        return unit(attribute, graph.bounds(of: date).hull)
      }
    case (.cited, .claim(let claim)): return cited(by: claims.filter { $0.id == claim })
    case (.cited, .entity(let entity)):
      return cited(by: counting(scope).filter { $0.subject == entity })
    case (.subject, .claim(let claim)): return [.node(.entity(graph.subject(of: claim)))]
    case (.relation, .claim(let claim)):
      return [.text(graph.vocabulary[graph.relation(of: claim)].name)]
    case (.locator, .claim(let claim)):
      return graph.citations(of: claim).map(\.locator).filter { !$0.isEmpty }.map { .text($0) }
    case (.passage, .claim(let claim)):
      return graph.citations(of: claim).map(\.passage).filter { !$0.isEmpty }.map { .text($0) }
    default: return []
    }
  }

  private func cited(by claims: [Statement]) -> [Cell] {
    claims.flatMap(\.citations).compactMap(\.source).map { .node(.entity($0)) }
  }

  private func unit(_ attribute: Attribute, _ span: TimeSpan) -> Cell? {
    guard span.begin.isBounded, span.end.isBounded else { return nil }
    let first = CalendarDay(of: span.begin)
    let last = CalendarDay(of: Seconds(span.end.rawValue - 1))
    func part(_ day: CalendarDay, _ size: Int64) -> Int64 {
      Int64((Double(day.year) / Double(size)).rounded(.down)) * size
    }
    switch attribute {
    case .month:
      guard (first.year, first.month) == (last.year, last.month) else { return nil }
      return EDTF(year: first.year, month: first.month).map { .text($0.description) }
    case .decade: return part(first, 10) == part(last, 10) ? .integer(Int(part(first, 10))) : nil
    case .century:
      return part(first, 100) == part(last, 100) ? .integer(Int(part(first, 100))) : nil
    default: return first.year == last.year ? .integer(Int(first.year)) : nil
    }
  }

  // MARK: Predicates

  func holds(_ predicate: Predicate, _ node: Node, _ scope: Scope) -> Bool {
    switch predicate {
    case .all(let members): return members.allSatisfy { holds($0, node, scope) }
    case .any(let members): return members.contains { holds($0, node, scope) }
    case .not(let inner): return !holds(inner, node, scope)
    case .condition(let condition): return test(condition, scope)(node)
    case .has(let path): return !cells(node, path, scope).isEmpty
    case .count(let path, let comparison, let number):
      return compare(cells(node, path, scope).count, comparison, number)
    case .sourcesDisagree: return sourcesDisagree(node, scope)
    case .compare(let path, let comparison, let operand):
      let test = self.test(comparison == .notEqual ? .equal : comparison, operand, scope)
      return cells(node, path, scope).contains(where: test) != (comparison == .notEqual)
    }
  }

  private func compare<N: Comparable>(_ a: N, _ comparison: Comparison, _ b: N) -> Bool {
    switch comparison {
    case .equal, .contains: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    }
  }

  private func test(
    _ comparison: Comparison, _ operand: Operand, _ scope: Scope
  ) -> (Cell) -> Bool {
    switch operand {
    case .number(let text):
      let wanted = Double(text) ?? .nan
      return { cell in
        switch cell {
        case .integer(let number): compare(Double(number), comparison, wanted)
        case .value(.number(let number, unit: _)):
          compare(Double(number) ?? .nan, comparison, wanted)
        default: false
        }
      }
    case .text(let text):
      let wanted = FoldedText.fold(text)
      return { cell in
        guard let own = words(cell).map({ FoldedText.fold($0) }) else { return false }
        return comparison == .contains
          ? contains(Array(own.unicodeScalars), wanted)
          : Array(own.unicodeScalars) == Array(wanted.unicodeScalars)
      }
    case .nodes(let set):
      let members = Set(list(set, scope))
      return { cell in if case .node(let node) = cell { members.contains(node) } else { false } }
    case .kind(let word):
      return { cell in
        guard case .kind(let own) = cell else { return false }
        guard let own = graph.vocabulary.kind(own), let wanted = graph.vocabulary.kind(word) else {
          return own == word
        }
        return graph.vocabulary.kind(own, isWithin: wanted)
      }
    case .moment(let moment):
      let spans = spans(
        comparison == .less
          ? .before(moment)
          : comparison == .lessOrEqual
            ? .until(moment)
            : comparison == .greater
              ? .after(moment) : comparison == .greaterOrEqual ? .since(moment) : .during(moment),
        scope)
      return { cell in
        guard case .node(.entity(let date)) = cell, let edtf = graph.edtf(date) else {
          return false
        }
        return spans.contains { $0.begin < $0.end && edtf.lies(within: $0) }
      }
    }
  }

  private func contains(_ text: [Unicode.Scalar], _ phrase: String) -> Bool {
    let phrase = Array(phrase.unicodeScalars)
    return text.indices.contains { text[$0...].starts(with: phrase) }
  }

  private func words(_ cell: Cell) -> String? {
    switch cell {
    case .text(let text), .value(.text(let text, language: _)), .value(.iri(let text)),
      .value(.typed(let text, datatype: _)):
      text
    default: nil
    }
  }

  private func sourcesDisagree(_ node: Node, _ scope: Scope) -> Bool {
    let told = counting(scope).filter {
      .entity($0.subject) == node && graph.vocabulary[$0.relation].isSingle
    }
    return told.contains { a in
      told.contains { b in
        a.relation == b.relation && a.value != b.value
          && a.citations.contains { p in
            b.citations.contains { q in
              p.source != nil && q.source != nil && p.source != q.source
            }
          }
      }
    }
  }

  // MARK: Sorting

  func sorted(_ nodes: [Node], _ keys: [SortKey]) -> [Node] {
    let rows = nodes.map { node in (node: node, values: keys.map { value(node, $0) }) }
    return rows.sorted { a, b in
      for (place, key) in keys.enumerated() {
        switch (a.values[place], b.values[place]) {
        case (nil, nil): continue
        case (nil, _): return false
        case (_, nil): return true
        case (let left?, let right?):
          if left == right { continue }
          return (left < right) != key.isDescending
        }
      }
      return rank(a.node) < rank(b.node)
    }.map(\.node)
  }

  private struct Rank: Comparable {
    var number = 0.0
    var text: [UInt8] = []

    static func < (a: Rank, b: Rank) -> Bool {
      a.number != b.number ? a.number < b.number : a.text.lexicographicallyPrecedes(b.text)
    }
  }

  private func value(_ node: Node, _ key: SortKey) -> Rank? {
    let cells = cells(node, key.path)
    if key.isCount { return Rank(number: Double(cells.count)) }
    let values = cells.compactMap { value($0, key.path) }
    return key.isDescending ? values.max() : values.min()
  }

  private func value(_ cell: Cell, _ path: Path) -> Rank? {
    switch (type(path), cell) {
    case ("number", .integer(let number)): return Rank(number: Double(number))
    case ("number", .value(.number(let text, unit: _))): return Rank(number: Double(text) ?? 0)
    case ("text", _): return words(cell).map { Rank(text: Array($0.utf8)) }
    case ("kind", .kind(let word)): return Rank(text: Array(word.utf8))
    case ("date", .node(.entity(let date))) where graph.isDate(date):
      return Rank(number: Double(graph.bounds(of: date).earliestBegin.rawValue))
    case ("node", .node(.entity(let entity))): return Rank(text: Array(graph.label(entity).utf8))
    default: return nil
    }
  }

  private func type(_ path: Path) -> String {
    switch path.steps.last {
    case .attribute(let attribute):
      switch attribute {
      case .kind: return "kind"
      case .date: return "date"
      case .year, .decade, .century: return "number"
      case .subject: return "node"
      default: return "text"
      }
    case .relation(let name):
      switch graph.vocabulary.relation(name).map({ graph.vocabulary[$0].range }) {
      case .text, .iri: return "text"
      case .date: return "date"
      case .number: return "number"
      default: return "node"
      }
    default: return "node"
    }
  }
}
