import AnnalsModel
import Chronology

/// An expression about one node in the numbers of a graph, its operands evaluated.
indirect enum BoundPredicate {
  case compare(BoundPath, Comparison, BoundOperand)
  case count(BoundPath, Comparison, Int)
  case has(BoundPath)
  case sourcesDisagree
  case condition(BoundCondition.Test)
  case all([BoundPredicate])
  case any([BoundPredicate])
  case not(BoundPredicate)
}

/// What a value is compared with, evaluated.
enum BoundOperand {
  case number(Decimal)
  /// Folded.
  case text(String)
  case spans([TimeSpan])
  case nodes(Membership)
  /// A kind, or nil for `claim`.
  case kind(KindID?)
}

extension Evaluator {
  mutating func bind(
    _ predicate: Predicate, over run: NodeRun, _ scope: Scope
  ) throws(QueryError) -> BoundPredicate {
    switch predicate {
    case .compare(let path, let comparison, let operand):
      return .compare(try naming.path(path), comparison, try bind(operand, scope))
    case .count(let path, let comparison, let number):
      return .count(try naming.path(path), comparison, number)
    case .has(let path): return .has(try naming.path(path))
    case .sourcesDisagree: return .sourcesDisagree
    case .condition(let condition):
      let bound = try bind(condition, over: run, scope)
      // What an index lists sooner than it is tried is listed once for all.
      if case .text(let text) = bound.test, let estimate = bound.estimate, estimate < run.count {
        return .condition(.among(nodes.nodes(text, within: run.hull, scope)))
      }
      return .condition(bound.test)
    case .all(let members): return .all(try bind(members, over: run, scope))
    case .any(let members): return .any(try bind(members, over: run, scope))
    case .not(let inner): return .not(try bind(inner, over: run, scope))
    }
  }

  private mutating func bind(
    _ members: [Predicate], over run: NodeRun, _ scope: Scope
  ) throws(QueryError) -> [BoundPredicate] {
    var bound: [BoundPredicate] = []
    for member in members { bound.append(try bind(member, over: run, scope)) }
    return bound
  }

  private mutating func bind(_ operand: Operand, _ scope: Scope) throws(QueryError) -> BoundOperand
  {
    switch operand {
    case .number(let text): return .number(try Decimal(asked: text))
    case .text(let text): return .text(FoldedText.fold(text))
    case .moment(let moment): return .spans(try hulls(of: moment, scope))
    case .nodes(let set): return .nodes(Membership(try evaluate(set, scope).run))
    case .kind("claim"): return .kind(nil)
    case .kind(let word): return .kind(try naming.kind(word))
    }
  }

  /// The nodes of a run that meet an expression.
  func keep(_ run: NodeRun, _ predicate: BoundPredicate, _ scope: Scope) -> NodeRun {
    switch predicate {
    case .compare(let path, .notEqual, let operand):
      return run.filter { !compares($0, path, .equal, operand, scope) }
    case .compare(let path, let comparison, let operand):
      return run.filter { compares($0, path, comparison, operand, scope) }
    case .count(let path, let comparison, let number):
      return run.filter { node in
        let count = nodes.cells(of: node, path, scope).count
        return comparison.holds(count < number ? -1 : count > number ? 1 : 0)
      }
    case .has(let path):
      return run.filter { node in
        var isFound = false
        nodes.forEachCell(of: node, path, scope) { _ in isFound = true }
        return isFound
      }
    case .sourcesDisagree: return nodes.nodes(disagreedAbout: run, scope)
    case .condition(let test): return keep(run, test, scope)
    case .all(let members): return members.reduce(run) { keep($0, $1, scope) }
    case .any(let members):
      var (found, rest) = (NodeRun.empty, run)
      for member in members where !rest.isEmpty {
        let kept = keep(rest, member, scope)
        found = found.union(kept)
        rest = rest.subtracting(kept)
      }
      return found
    case .not(let inner): return run.subtracting(keep(run, inner, scope))
    }
  }

  /// Whether some value of a path compares so.
  private func compares(
    _ node: UInt32, _ path: BoundPath, _ comparison: Comparison, _ operand: BoundOperand,
    _ scope: Scope
  ) -> Bool {
    var isFound = false
    nodes.forEachCell(of: node, path, scope) { cell in
      if !isFound, nodes.compares(cell, comparison, operand) { isFound = true }
    }
    return isFound
  }
}

extension NodeGraph {
  fileprivate func compares(
    _ cell: RawCell, _ comparison: Comparison, _ operand: BoundOperand
  ) -> Bool {
    switch operand {
    case .number(let wanted):
      return number(cell).map { comparison.holds($0.compare(wanted)) } ?? false
    case .text(let wanted):
      guard let folded = text(cell).map({ FoldedText.fold($0) }) else { return false }
      if comparison == .contains { return Phrase(folded: wanted).isFound(in: folded) }
      return comparison == .equal && folded.utf8.elementsEqual(wanted.utf8)
    case .spans(let spans):
      guard case .node(let date) = cell, isDate(date) else { return false }
      let hull = hull(of: date)
      return spans.contains { hull.compares(comparison, to: $0) }
    case .nodes(let members):
      guard case .node(let node) = cell else { return false }
      return members.contains(node)
    case .kind(nil): return cell == .claimKind
    case .kind(let kind?):
      guard case .kind(let own) = cell else { return false }
      return graph.vocabulary.kind(own, isWithin: kind)
    }
  }
}

extension TimeSpan {
  /// Whether this lies so to another: within it, or before or after it as the time words say.
  func compares(_ comparison: Comparison, to other: TimeSpan) -> Bool {
    switch comparison {
    case .equal, .notEqual, .contains: other.begin < other.end && lies(within: other)
    case .less: end <= other.begin && other.begin > .unboundedPast
    case .lessOrEqual: end <= other.end && other.end > .unboundedPast
    case .greater: begin >= other.end && other.end < .unboundedFuture
    case .greaterOrEqual: begin >= other.begin && other.begin < .unboundedFuture
    }
  }
}
