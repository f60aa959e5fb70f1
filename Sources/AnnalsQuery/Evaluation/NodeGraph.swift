import AnnalsModel
import Chronology

/// A graph as evaluation sees it: nodes by number, and the columns that hot loops read.
///
/// Entities have their own numbers, claims stand behind them.
struct NodeGraph: Sendable {
  let graph: Graph
  let columns: GraphColumns
  let entityCount: UInt32
  let claimCount: UInt32
  let dates: Range<UInt32>
  /// For each relation whether it has one value only.
  let isSingle: [Bool]

  /// Nil where entities and claims are more than 32 bits can number.
  init?(_ graph: Graph) {
    self.graph = graph
    columns = graph.columns
    isSingle = graph.vocabulary.relations.map(\.isSingle)
    guard
      let entities = UInt32(exactly: graph.entityCount),
      let claims = UInt32(exactly: graph.claimCount),
      !entities.addingReportingOverflow(claims).overflow
    else { return nil }
    entityCount = entities
    claimCount = claims
    let run = graph.run(of: .date)
    dates = run.lowerBound.index..<run.upperBound.index
  }

  var everything: NodeRun { NodeRun(0..<dates.lowerBound) }
  var claims: NodeRun { NodeRun(entityCount..<(entityCount + claimCount)) }

  func isClaim(_ node: UInt32) -> Bool { node >= entityCount }
  func isDate(_ node: UInt32) -> Bool { dates.contains(node) }

  func node(_ number: UInt32) -> Answer.Node {
    isClaim(number) ? .claim(ClaimID(number - entityCount)) : .entity(EntityID(number))
  }

  func run(of kind: KindID) -> NodeRun {
    let run = graph.run(of: kind)
    return NodeRun(run.lowerBound.index..<run.upperBound.index)
  }

  func subject(of claim: UInt32) -> UInt32 { graph.subject(of: ClaimID(claim)).index }

  // MARK: Relations

  /// The claims about an entity, by relation and value.
  func claims(of entity: UInt32) -> Range<Int> {
    columns.claimSubjects.range(at: Int(entity), limit: Int(claimCount))
  }

  /// The claims about an entity in one relation.
  func claims(of entity: UInt32, _ relation: RelationID) -> Range<Int> {
    let all = claims(of: entity)
    var low = all.lowerBound
    if all.count > 16 {
      low = columns.claimRelation.lowerBound(of: relation.index, in: all)
    } else {
      while low < all.upperBound, columns.claimRelation[low] < relation.index { low += 1 }
    }
    var high = low
    while high < all.upperBound, columns.claimRelation[high] == relation.index { high += 1 }
    return low..<high
  }

  /// The places of the claims in one relation that have an entity as their value.
  func incoming(_ entity: UInt32, _ relation: RelationID) -> Range<Int> {
    let all = incoming(entity)
    func first(notBefore wanted: UInt16) -> Int {
      var low = all.lowerBound
      var high = all.upperBound
      while low < high {
        let middle = low + (high - low) / 2
        let claim = columns.incomingEntityClaims[middle]
        if columns.claimRelation[claim] < wanted { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let low = first(notBefore: relation.index)
    return
      low..<(relation.index == .max
      ? all.upperBound : max(low, first(notBefore: relation.index + 1)))
  }

  /// The places of the claims that have an entity as their value.
  func incoming(_ entity: UInt32) -> Range<Int> {
    guard entity < entityCount else { return 0..<0 }
    return columns.incomingEntityStarts.range(
      at: Int(entity), limit: columns.incomingEntityClaims.count)
  }

  /// The nodes that a relation leads to from a node.
  ///
  /// From a claim: its subject, its value, its sources, or what more is said of it.
  func forEachValue(
    of node: UInt32, _ relation: BoundRelation, _ scope: Scope, _ body: (UInt32) -> Void
  ) {
    if isClaim(node) {
      forEachPart(of: node - entityCount, relation) {
        if let entity = $0.entity { body(entity.index) }
      }
      return
    }
    forEachClaim(of: node, relation, scope) { claim in
      let value = columns.claimValue[claim]
      if value < entityCount { body(value) }
    }
  }

  /// The claims by which a relation leads from an entity.
  func forEachClaim(
    of entity: UInt32, _ relation: BoundRelation, _ scope: Scope, _ body: (UInt32) -> Void
  ) {
    func visit(_ run: Range<Int>) {
      for claim in run where scope.counts(UInt32(claim), in: columns) { body(UInt32(claim)) }
    }
    switch relation {
    case .any: visit(claims(of: entity))
    case .cases(let ids, _): for id in ids { visit(claims(of: entity, id)) }
    case .subject: break
    }
  }

  /// What a claim has in a relation.
  func forEachPart(of claim: UInt32, _ relation: BoundRelation, _ body: (ValueCode) -> Void) {
    let value = ValueCode(bits: columns.claimValue[claim])
    switch relation {
    case .subject: body(ValueCode(EntityID(subject(of: claim))))
    case .any:
      body(ValueCode(EntityID(subject(of: claim))))
      body(value)
      forEachSource(of: claim) { body(ValueCode(EntityID($0))) }
      forEachQualifier(of: claim) { body($1) }
    case .cases(let ids, let name):
      if name == "value" { return body(value) }
      if name == "source" { return forEachSource(of: claim) { body(ValueCode(EntityID($0))) } }
      forEachQualifier(of: claim) { relation, value in if ids.contains(relation) { body(value) } }
    }
  }

  private func forEachSource(of claim: UInt32, _ body: (UInt32) -> Void) {
    for number in graph.citationNumbers(of: ClaimID(claim)) {
      let source = columns.citationSource[number]
      if source < entityCount { body(source) }
    }
  }

  private func forEachQualifier(of claim: UInt32, _ body: (RelationID, ValueCode) -> Void) {
    let column = columns.qualifierClaim
    var at = column.lowerBound(of: claim, in: 0..<column.count)
    while at < column.count, column[at] == claim {
      body(RelationID(columns.qualifierRelation[at]), ValueCode(bits: columns.qualifierValue[at]))
      at += 1
    }
  }

  /// The nodes that a relation leads to from the value's side.
  func forEachSubject(
    of node: UInt32, _ relation: BoundRelation, _ scope: Scope, _ body: (UInt32) -> Void
  ) {
    guard !isClaim(node) else { return }
    func visit(_ run: Range<Int>) {
      for place in run {
        let claim = columns.incomingEntityClaims[place]
        if scope.counts(claim, in: columns) { body(subject(of: claim)) }
      }
    }
    switch relation {
    case .any: visit(incoming(node))
    case .cases(let ids, _): for id in ids { visit(incoming(node, id)) }
    case .subject:
      for claim in claims(of: node) where scope.counts(UInt32(claim), in: columns) {
        body(entityCount + UInt32(claim))
      }
    }
  }

  /// How many claims a relation has from an entity, or to it.
  func count(from node: UInt32, _ relation: BoundRelation, isBackward: Bool) -> Int {
    if isClaim(node) { return 1 }
    switch relation {
    case .any: return isBackward ? incoming(node).count : claims(of: node).count
    case .subject: return claims(of: node).count
    case .cases(let ids, _):
      return ids.reduce(0) {
        $0 + (isBackward ? incoming(node, $1).count : claims(of: node, $1).count)
      }
    }
  }
}

/// A relation in the numbers of a graph's vocabulary.
enum BoundRelation: Hashable, Sendable {
  /// Whatever the relation.
  case any
  /// A relation with the cases of it, and its name.
  case cases([RelationID], name: String)
  /// From a claim to its subject.
  case subject
}
