import AnnalsModel
import Chronology

/// A condition in the numbers of a graph, its operands evaluated.
struct BoundCondition {
  enum Test {
    case time([TimeSpan], TimeCondition.Strength)
    case linked(BoundLink)
    /// To be one of these.
    case among(NodeRun)
    case text(BoundText)
    case holds(BoundPredicate)
  }

  var test: Test
  /// How much is looked at to list the nodes that meet it, where an index can list them; else nil.
  var estimate: Int?
  var condition: Condition

  /// How many nodes could be listed in the time that trying one takes.
  var listedWhileTryingOne: Int {
    switch test {
    case .time, .linked: 3
    case .among, .text, .holds: 1
    }
  }
}

/// A link in the numbers of a graph.
struct BoundLink {
  var forward: [BoundRelation]
  var backward: [BoundRelation]
  /// `of`: also from a claim to its subject.
  var isOf = false
  /// `from`: to the sources cited.
  var isFrom = false
  var others: NodeRun
  var members: Membership

  init(_ forward: [BoundRelation], _ backward: [BoundRelation], _ others: NodeRun) {
    self.forward = forward
    self.backward = backward
    self.others = others
    members = Membership(others)
  }
}

extension Evaluator {
  /// The nodes that meet all conditions; with `isLoose` also those that would if each date that is only
  /// possibly within a time were taken to be.
  ///
  /// Starts from the shortest list there is, the nodes themselves or what an index gives for one of the
  /// conditions, and narrows it by the others, those that leave least first. What indexes list is kept
  /// within the range of the nodes that are left.
  mutating func filter(
    _ start: Nodes, _ conditions: [Condition], _ scope: Scope, isLoose: Bool
  ) throws(QueryError) -> Nodes {
    var pending: [BoundCondition] = []
    for condition in conditions.flatMap(\.parts) {
      pending.append(try bind(condition, over: start.run, scope))
    }
    // Only entities that are no dates stand in the indexes of time and links.
    if start.run.hull.upperBound > nodes.dates.lowerBound {
      for i in pending.indices where !pending[i].isAmong { pending[i].estimate = nil }
    }
    var current = Nodes(start.run)
    current.loose = start.loose
    while !pending.isEmpty, !current.widest.isEmpty {
      narrow(&current, by: choose(&pending), scope, isLoose: isLoose)
    }
    return current
  }

  /// Takes the condition that leaves least, as far as is known.
  private func choose(_ pending: inout [BoundCondition]) -> BoundCondition {
    var best = 0
    for i in pending.indices.dropFirst()
    where (pending[i].estimate ?? .max) < (pending[best].estimate ?? .max) {
      best = i
    }
    return pending.remove(at: best)
  }

  private mutating func narrow(
    _ current: inout Nodes, by next: BoundCondition, _ scope: Scope, isLoose: Bool
  ) {
    let (before, start) = (current.run.count, explanation.now)
    let isListed =
      next.estimate.map { $0 / next.listedWhileTryingOne < current.widest.count } ?? false
    if isListed {
      let listed = list(next, within: current.widest.hull, scope, isLoose: isLoose)
      if current.loose != nil || listed.loose != nil {
        current.loose = current.widest.intersection(listed.loose ?? listed.run)
      }
      current.run = current.run.intersection(listed.run)
    } else if isLoose, case .time(let spans, .stated) = next.test {
      let loose = keep(current.widest, .time(spans, .possibly), scope)
      current.run = keep(current.run.intersection(loose), next.test, scope)
      current.loose = loose
    } else if let loose = current.loose {
      let kept = keep(loose, next.test, scope)
      current.run = current.run.intersection(kept)
      current.loose = kept
    } else {
      current.run = keep(current.run, next.test, scope)
    }
    explanation.note(
      .filtered(
        next.condition, from: before, to: current.run.count, estimate: next.estimate,
        isListed: isListed), since: start)
  }

  // MARK: Binding

  mutating func bind(
    _ condition: Condition, over run: NodeRun, _ scope: Scope
  ) throws(QueryError) -> BoundCondition {
    switch condition {
    case .time(let time):
      let spans = try spans(of: time.span, scope)
      return BoundCondition(
        test: .time(spans, time.strength), estimate: nodes.estimate(spans), condition: condition)
    case .linked(let link, let set):
      let others = try evaluate(set, scope).run
      return bound(try bind(link, to: others), over: run, condition)
    case .text(let text):
      let bound = BoundText(text, nodes.graph)
      return BoundCondition(test: .text(bound), estimate: bound.estimate, condition: condition)
    case .holds(let predicate):
      return try bind(predicate, as: condition, over: run, scope)
    }
  }

  private func bound(
    _ link: BoundLink, over run: NodeRun, _ condition: Condition
  ) -> BoundCondition {
    BoundCondition(
      test: .linked(link), estimate: link.isFrom ? nil : nodes.estimate(link, within: run.hull),
      condition: condition)
  }

  /// A comparison that says no more than a link or a kind does is one.
  private mutating func bind(
    _ predicate: Predicate, as condition: Condition, over run: NodeRun, _ scope: Scope
  ) throws(QueryError) -> BoundCondition {
    if case .compare(let path, .equal, let operand) = predicate, path.steps.count == 1 {
      switch (path.steps[0], operand) {
      case (.relation(let name), .nodes(let set)):
        let others = try evaluate(set, scope).run
        return bound(try bind(.relation(name), to: others), over: run, condition)
      case (.inverse(let name), .nodes(let set)):
        let others = try evaluate(set, scope).run
        return bound(try bind(.inverse(name), to: others), over: run, condition)
      case (.attribute(.cited), .nodes(let set)):
        let others = try evaluate(set, scope).run
        return bound(try bind(.word(.from), to: others), over: run, condition)
      case (.attribute(.kind), .kind(let word)):
        let all = word == "claim" ? nodes.claims : nodes.run(of: try naming.kind(word))
        return BoundCondition(test: .among(all), estimate: all.count, condition: condition)
      default: break
      }
    }
    return BoundCondition(
      test: .holds(try bind(predicate, over: run, scope)), estimate: nil, condition: condition)
  }

  private func bind(_ link: Link, to others: NodeRun) throws(QueryError) -> BoundLink {
    switch link {
    case .word(let word):
      var forward: [BoundRelation] = []
      var backward: [BoundRelation] = []
      for name in word.relations.forward { forward.append(try naming.relation(name)) }
      for name in word.relations.backward { backward.append(try naming.relation(name)) }
      var bound = BoundLink(forward, backward, others)
      bound.isOf = word == .of
      bound.isFrom = word == .from
      return bound
    case .relation(let name): return BoundLink([try naming.relation(name)], [], others)
    case .inverse(let name): return BoundLink([], [try naming.relation(name)], others)
    }
  }

  // MARK: Listing and trying

  private func list(
    _ condition: BoundCondition, within range: Range<UInt32>, _ scope: Scope, isLoose: Bool
  ) -> Listed {
    switch condition.test {
    case .time(let spans, let strength):
      nodes.nodes(
        in: spans, strength, within: range, scope, isLoose: isLoose && strength == .stated)
    case .linked(let link): Listed(run: nodes.nodes(link, within: range, scope))
    case .among(let run): Listed(run: run)
    case .text(let text): Listed(run: nodes.nodes(text, within: range, scope))
    case .holds: Listed(run: .empty)
    }
  }

  /// The nodes of a run that meet a test, each tried.
  func keep(_ run: NodeRun, _ test: BoundCondition.Test, _ scope: Scope) -> NodeRun {
    switch test {
    case .time(let spans, let strength):
      run.filter { nodes.lies($0, in: spans, strength, scope) }
    case .linked(let link): run.filter { nodes.isLinked($0, link, scope) }
    case .among(let others): run.intersection(others)
    case .text(let text): run.filter { nodes.has($0, text, scope) }
    case .holds(let predicate): keep(run, predicate, scope)
    }
  }
}

extension BoundCondition {
  fileprivate var isAmong: Bool { if case .among = test { true } else { false } }
}

extension Condition {
  /// The conditions that all have to be met where this one has.
  fileprivate var parts: [Condition] {
    switch self {
    case .holds(.all(let members)): members.flatMap { Condition.holds($0).parts }
    case .holds(.condition(let condition)): condition.parts
    default: [self]
    }
  }
}
