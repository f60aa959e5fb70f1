import AnnalsModel
import Chronology

/// A condition in the numbers of a graph, its operands evaluated.
struct BoundCondition {
  enum Test {
    case time([TimeSpan], TimeCondition.Strength)
    case linked(BoundLink)
    /// The nodes that meet it, from an index.
    case nodes(NodeRun)
    /// To have words, looked at node by node.
    case text(TextCondition, Phrase)
    case holds(BoundPredicate)
  }

  var test: Test
  /// How many nodes meet it at most, where an index tells and can list them; else nil.
  var estimate: Int?
  var condition: Condition
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
  /// The nodes of a run that meet all conditions.
  ///
  /// Starts from the shortest list there is, the run itself or what an index gives for one of the
  /// conditions, and narrows it by the others, those that leave least first.
  mutating func filter(
    _ run: NodeRun, _ conditions: [Condition], _ scope: Scope
  ) throws(QueryError) -> NodeRun {
    var pending: [BoundCondition] = []
    // Only entities that are no dates stand in the indexes of time and links.
    let isIndexed = run.hull.upperBound <= nodes.dates.lowerBound
    for condition in conditions {
      if case .text = condition { continue }
      var bound = try bind(condition, over: run, scope)
      if !isIndexed, case .nodes = bound.test {} else if !isIndexed { bound.estimate = nil }
      pending.append(bound)
    }
    // Where few are left in any case, their own texts are looked at rather than all.
    let least = pending.compactMap(\.estimate).min().map { min($0, run.count) } ?? run.count
    for condition in conditions {
      guard case .text(let text) = condition else { continue }
      pending.append(
        least < 1000
          ? BoundCondition(
            test: .text(text, Phrase(text.phrase, isWord: text.isWord)), estimate: nil,
            condition: condition)
          : try bind(condition, over: run, scope))
    }
    var current = run
    while !pending.isEmpty, !current.isEmpty {
      let next = choose(&pending)
      let before = current.count
      let start = explanation.now
      // Listing by an index costs some steps a node, trying a condition about as many.
      let isListed = next.estimate.map { $0 < before } ?? false
      current =
        isListed
        ? list(next, scope).intersection(current)
        : current.filter { meets($0, next.test, scope) }
      explanation.note(
        .filtered(
          next.condition, from: before, to: current.count, estimate: next.estimate,
          isListed: isListed), since: start)
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
      let bound = try bind(link, to: try evaluate(set, scope).run)
      return BoundCondition(
        test: .linked(bound), estimate: bound.isFrom ? nil : nodes.estimate(bound),
        condition: condition)
    case .text(let text):
      let found = nodes.nodes(text, over: run, scope)
      return BoundCondition(test: .nodes(found), estimate: found.count, condition: condition)
    case .holds(let predicate):
      return BoundCondition(
        test: .holds(try bind(predicate, over: run, scope)), estimate: nil, condition: condition)
    }
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

  private func list(_ condition: BoundCondition, _ scope: Scope) -> NodeRun {
    switch condition.test {
    case .time(let spans, let strength): nodes.nodes(in: spans, strength, scope)
    case .linked(let link): nodes.nodes(link, scope)
    case .nodes(let run): run
    case .holds, .text: .empty
    }
  }

  func meets(_ node: UInt32, _ test: BoundCondition.Test, _ scope: Scope) -> Bool {
    switch test {
    case .time(let spans, let strength): nodes.lies(node, in: spans, strength, scope)
    case .linked(let link): nodes.isLinked(node, link, scope)
    case .nodes(let run): run.contains(node)
    case .text(let text, let phrase): nodes.has(node, phrase, text.field, scope)
    case .holds(let predicate): meets(node, predicate, scope)
    }
  }
}

extension NodeGraph {
  // MARK: Time

  /// At most how many dates begin within some spans.
  func estimate(_ spans: [TimeSpan]) -> Int {
    let begins = columns.timeBegin
    return spans.reduce(0) { sum, span in
      let low = begins.lowerBound(of: span.begin.rawValue, in: 0..<begins.count)
      return sum + begins.lowerBound(of: span.end.rawValue, in: low..<begins.count) - low
    }
  }

  func nodes(
    in spans: [TimeSpan], _ strength: TimeCondition.Strength, _ scope: Scope
  ) -> NodeRun {
    var found: [UInt32] = []
    for span in spans where span.begin < span.end {
      graph.visitTimes(from: span.begin, to: span.end) { row, entity in
        let date = columns.timeDate[row]
        guard lies(date, within: span, strength) else { return }
        if scope.isOpen || counts(date, asDatingOf: entity.index, scope) {
          found.append(entity.index)
        }
      }
    }
    return NodeRun(unsorted: found)
  }

  func lies(
    _ node: UInt32, in spans: [TimeSpan], _ strength: TimeCondition.Strength, _ scope: Scope
  ) -> Bool {
    var isWithin = false
    forEachDate(of: node, scope) { date in
      if isWithin { return }
      for span in spans where lies(date, within: span, strength) {
        isWithin = true
        return
      }
    }
    return isWithin
  }

  // MARK: Links

  func estimate(_ link: BoundLink) -> Int {
    // Of many others a sample tells.
    let stride = max(1, link.others.count / 256)
    var place = 0
    var sum = 0
    link.others.forEach { other in
      defer { place += 1 }
      guard place % stride == 0 else { return }
      for relation in link.forward { sum += count(from: other, relation, isBackward: true) }
      for relation in link.backward { sum += count(from: other, relation, isBackward: false) }
    }
    return sum * stride
  }

  func nodes(_ link: BoundLink, _ scope: Scope) -> NodeRun {
    var found: [UInt32] = []
    link.others.forEach { other in
      for relation in link.forward {
        forEachSubject(of: other, relation, scope) { found.append($0) }
      }
      for relation in link.backward {
        forEachValue(of: other, relation, scope) { found.append($0) }
      }
    }
    return NodeRun(unsorted: found)
  }

  func isLinked(_ node: UInt32, _ link: BoundLink, _ scope: Scope) -> Bool {
    if link.isFrom { return cites(node, link.members, scope) }
    if isClaim(node), link.isOf { return link.members.contains(subject(of: node - entityCount)) }
    var isFound = false
    for relation in link.forward {
      forEachValue(of: node, relation, scope) { if link.members.contains($0) { isFound = true } }
      if isFound { return true }
    }
    for relation in link.backward {
      forEachSubject(of: node, relation, scope) { if link.members.contains($0) { isFound = true } }
      if isFound { return true }
    }
    return false
  }

  /// Whether a claim, or a counting claim about an entity, cites one of the sources.
  private func cites(_ node: UInt32, _ sources: Membership, _ scope: Scope) -> Bool {
    if isClaim(node) { return cites(claim: node - entityCount, sources) }
    for claim in claims(of: node)
    where scope.counts(UInt32(claim), in: columns) && cites(claim: UInt32(claim), sources) {
      return true
    }
    return false
  }

  private func cites(claim: UInt32, _ sources: Membership) -> Bool {
    let set = Int(columns.claimCitations[claim])
    for place in columns.citationSetStarts.range(at: set, limit: columns.citationSetMembers.count)
    where sources.contains(columns.citationSource[columns.citationSetMembers[place]]) {
      return true
    }
    return false
  }
}
