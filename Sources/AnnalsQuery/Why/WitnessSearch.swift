import AnnalsModel
import Chronology

/// Finds the claims by which a node is in a set, and the step by which it is not.
struct WitnessSearch {
  var evaluator: Evaluator
  private(set) var claims: [UInt32] = []
  private var visited = 0

  /// A row rests on few claims; more than this would tell nobody anything.
  private static let limit = 10_000

  var nodes: NodeGraph { evaluator.nodes }

  init(_ graph: Graph) throws(QueryError) { evaluator = try Evaluator(graph) }

  func number(of node: Answer.Node) -> UInt32 {
    switch node {
    case .entity(let entity): entity.index
    case .claim(let claim): nodes.entityCount + claim.index
    }
  }

  private mutating func add(_ claim: UInt32) {
    if claims.count < Self.limit { claims.append(claim) }
  }

  // MARK: Claims

  mutating func collect(
    _ node: UInt32, _ set: NodeSet, _ scope: Scope
  ) throws(QueryError) {
    visited += 1
    guard visited < Self.limit else { return }
    switch set {
    case .everything, .claims, .kind, .name, .date:
      if nodes.isClaim(node) { add(node - nodes.entityCount) }
    case .saved(let name):
      try collect(node, try Query(saved: name, in: nodes.graph).set, scope)
    case .around(let center, _):
      let start = try evaluator.evaluate(center, scope).run
      collectWay(from: start, to: NodeRun(node..<(node + 1)), [], scope)
    case .path(let search):
      try collectWay(search, scope)
    case .chain(let base, let suffixes): try collect(node, base, suffixes, scope)
    case .anyOf(let members):
      for member in members where try evaluator.evaluate(member, scope).run.contains(node) {
        try collect(node, member, scope)
      }
    case .allOf(let members): for member in members { try collect(node, member, scope) }
    case .difference(let base, _): try collect(node, base, scope)
    }
  }

  private mutating func collectWay(
    _ search: PathSearch, _ scope: Scope
  ) throws(QueryError) {
    var relations: [BoundRelation] = []
    for word in search.along { relations.append(try evaluator.naming.relation(word)) }
    collectWay(
      from: try evaluator.evaluate(search.from, scope).run,
      to: try evaluator.evaluate(search.to, scope).run, relations, scope)
  }

  private mutating func collectWay(
    from: NodeRun, to: NodeRun, _ relations: [BoundRelation], _ scope: Scope
  ) {
    let finder = PathFinder(nodes: nodes, relations: relations, scope: scope)
    let way = finder.nodes(from: from, to: to, isAll: false)
    for (a, b) in zip(way, way.dropFirst()) {
      for relation in relations.isEmpty ? [.any] : relations {
        addLinks(a, relation, NodeRun(b..<(b + 1)), isBackward: false, scope)
        addLinks(a, relation, NodeRun(b..<(b + 1)), isBackward: true, scope)
      }
    }
  }

  /// The claims by which a relation links a node to some others; gives these others.
  @discardableResult
  private mutating func addLinks(
    _ node: UInt32, _ relation: BoundRelation, _ others: NodeRun, isBackward: Bool, _ scope: Scope
  ) -> [UInt32] {
    var found: [UInt32] = []
    var links: [UInt32] = []
    let nodes = nodes
    if isBackward {
      nodes.forEachSubject(of: node, relation, scope) {
        if others.contains($0) { found.append($0) }
      }
      for subject in found where !nodes.isClaim(subject) {
        nodes.forEachClaim(of: subject, relation, scope) { claim in
          if nodes.columns.claimValue[claim] == node { links.append(claim) }
        }
      }
    } else if nodes.isClaim(node) {
      links.append(node - nodes.entityCount)
      nodes.forEachValue(of: node, relation, scope) { if others.contains($0) { found.append($0) } }
    } else {
      nodes.forEachClaim(of: node, relation, scope) { claim in
        let value = nodes.columns.claimValue[claim]
        guard others.contains(value) else { return }
        links.append(claim)
        found.append(value)
      }
    }
    for claim in links { add(claim) }
    return found
  }

  // MARK: Chains

  private mutating func collect(
    _ node: UInt32, _ base: NodeSet, _ suffixes: [Suffix], _ outer: Scope
  ) throws(QueryError) {
    var scope = outer
    for (place, suffix) in suffixes.enumerated().reversed() {
      switch suffix {
      case .condition(let condition): try collect(node, condition, scope)
      case .accordingTo(let set):
        scope = scope.adding(.accordingTo(try evaluator.evaluate(set, .all).run))
      case .without(let set):
        scope = scope.adding(.without(try evaluator.evaluate(set, .all).run))
      case .sort, .first, .skip: break
      case .step(let step):
        let before = NodeSet.chain(base, Array(suffixes[..<place]))
        return try collect(node, step, before, scope)
      }
    }
    try collect(node, base, scope)
  }

  /// Where a step led to the node: the claims it went by, and what those it came from rest on.
  private mutating func collect(
    _ node: UInt32, _ step: Step, _ before: NodeSet, _ scope: Scope
  ) throws(QueryError) {
    let start = try evaluator.evaluate(before, scope).run
    let relation =
      try step.relation.map { word throws(QueryError) in
        try evaluator.naming.relation(word)
      } ?? .any
    let origins = addLinks(node, relation, start, isBackward: !step.isBackward, scope)
    for origin in origins { try collect(origin, before, scope) }
    if origins.isEmpty {
      collectWay(from: start, to: NodeRun(node..<(node + 1)), [relation], scope)
    }
  }

  private mutating func collect(
    _ node: UInt32, _ condition: Condition, _ scope: Scope
  ) throws(QueryError) {
    switch condition {
    case .time(let time):
      let spans = try evaluator.spans(of: time.span, scope)
      let nodes = nodes
      var dates: [UInt32] = []
      nodes.forEachDate(of: node, scope) { date in
        if spans.contains(where: { nodes.lies(date, within: $0, time.strength) }) {
          dates.append(date)
        }
      }
      addDatings(node, dates, scope)
    case .linked(let link, let set): try collect(node, link, set, scope)
    case .text(let text): collect(node, text, scope)
    case .holds(let predicate): try collect(node, predicate, scope)
    }
  }

  private mutating func addDatings(_ node: UInt32, _ dates: [UInt32], _ scope: Scope) {
    guard !nodes.isClaim(node) else { return add(node - nodes.entityCount) }
    var isFound = false
    for relation in NodeGraph.dating {
      for claim in nodes.claims(of: node, relation)
      where dates.contains(nodes.columns.claimValue[claim])
        && scope.counts(UInt32(claim), in: nodes.columns)
      {
        add(UInt32(claim))
        isFound = true
      }
    }
    // A span is made of when it started and when it ended.
    if isFound || dates.isEmpty { return }
    for relation in [RelationID.started, .ended] {
      for claim in nodes.claims(of: node, relation) {
        add(UInt32(claim))
        isFound = true
      }
    }
    if isFound { return }
    // A quotation has the dates of its occasion.
    for claim in nodes.claims(of: node, .saidAt) {
      let occasion = nodes.columns.claimValue[claim]
      guard occasion < nodes.dates.lowerBound, occasion != node else { continue }
      add(UInt32(claim))
      addClaimedDatings(occasion, dates, scope)
    }
  }

  private mutating func addClaimedDatings(_ node: UInt32, _ dates: [UInt32], _ scope: Scope) {
    for relation in NodeGraph.dating {
      for claim in nodes.claims(of: node, relation)
      where dates.contains(nodes.columns.claimValue[claim])
        && scope.counts(UInt32(claim), in: nodes.columns)
      {
        add(UInt32(claim))
      }
    }
  }

  private mutating func collect(
    _ node: UInt32, _ link: Link, _ set: NodeSet, _ scope: Scope
  ) throws(QueryError) {
    let others = try evaluator.evaluate(set, scope).run
    var found: [UInt32] = []
    switch link {
    case .relation(let name):
      found = addLinks(node, try evaluator.naming.relation(name), others, isBackward: false, scope)
    case .inverse(let name):
      found = addLinks(node, try evaluator.naming.relation(name), others, isBackward: true, scope)
    case .word(.from): addCiting(node, others, scope)
    case .word(let word):
      for name in word.relations.forward {
        found += addLinks(
          node, try evaluator.naming.relation(name), others, isBackward: false, scope)
      }
      for name in word.relations.backward {
        found += addLinks(
          node, try evaluator.naming.relation(name), others, isBackward: true, scope)
      }
    }
    for other in Set(found).sorted() { try collect(other, set, scope) }
  }

  private mutating func addCiting(_ node: UInt32, _ sources: NodeRun, _ scope: Scope) {
    guard !nodes.isClaim(node) else { return add(node - nodes.entityCount) }
    let rule = scope.adding(.accordingTo(sources))
    for claim in nodes.claims(of: node) where rule.counts(UInt32(claim), in: nodes.columns) {
      add(UInt32(claim))
    }
  }

  private mutating func collect(_ node: UInt32, _ text: TextCondition, _ scope: Scope) {
    guard !nodes.isClaim(node) else { return add(node - nodes.entityCount) }
    let phrase = Phrase(text.phrase, isWord: text.isWord)
    let wanted: [RelationID] = text.field == .saying ? [.text] : [.name, .alias]
    for claim in nodes.claims(of: node) where scope.counts(UInt32(claim), in: nodes.columns) {
      let relation = RelationID(nodes.columns.claimRelation[claim])
      guard wanted.contains(where: { nodes.graph.vocabulary.relation(relation, isWithin: $0) }),
        case .text(let words, _) = nodes.graph.value(of: ClaimID(UInt32(claim))),
        phrase.isFound(in: FoldedText.fold(words))
      else { continue }
      add(UInt32(claim))
    }
  }

  private mutating func collect(
    _ node: UInt32, _ predicate: Predicate, _ scope: Scope
  ) throws(QueryError) {
    switch predicate {
    case .all(let members), .any(let members):
      for member in members { try collect(node, member, scope) }
    case .condition(let condition): try collect(node, condition, scope)
    case .compare(let path, _, _), .count(let path, _, _), .has(let path):
      try collectFirstStep(node, path, scope)
    case .sourcesDisagree:
      for claim in nodes.claims(of: node) {
        let relation = RelationID(nodes.columns.claimRelation[claim])
        let isRivalled = nodes.claims(of: node, relation).count > 1
        if isRivalled, nodes.graph.vocabulary[relation].isSingle { add(UInt32(claim)) }
      }
    case .not: break
    }
  }

  /// The claims about the node that a path begins with.
  private mutating func collectFirstStep(
    _ node: UInt32, _ path: Path, _ scope: Scope
  ) throws(QueryError) {
    let nodes = nodes
    guard !nodes.isClaim(node), let step = try evaluator.naming.path(path).steps.first else {
      return
    }
    var found: [UInt32] = []
    switch step {
    case .relation(let relation):
      nodes.forEachClaim(of: node, relation, scope) { found.append($0) }
    case .inverse(let relation):
      nodes.forEachSubject(of: node, relation, scope) { subject in
        nodes.forEachClaim(of: subject, relation, scope) { claim in
          if nodes.columns.claimValue[claim] == node { found.append(claim) }
        }
      }
    case .attribute(.date), .attribute(.year), .attribute(.month), .attribute(.decade),
      .attribute(.century):
      var dates: [UInt32] = []
      nodes.forEachDate(of: node, scope) { dates.append($0) }
      addDatings(node, dates, scope)
    case .attribute(.cited):
      for number in nodes.claims(of: node) where scope.counts(UInt32(number), in: nodes.columns) {
        let claim = ClaimID(UInt32(number))
        if !nodes.graph.citations(of: claim).isEmpty { found.append(claim.index) }
      }
    case .attribute(.name):
      found = nodes.claims(of: node, .name).map { UInt32($0) }
    case .attribute: break
    }
    for claim in found { add(claim) }
  }
}
