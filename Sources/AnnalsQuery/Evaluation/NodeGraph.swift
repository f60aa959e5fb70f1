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
  /// For each relation 1 where it has one value only; as many as a power of two, at least one for each
  /// number that a byte has.
  let isSingle: [UInt8]

  /// Nil where entities and claims are more than 32 bits can number.
  init?(_ graph: Graph) {
    self.graph = graph
    columns = graph.columns
    isSingle = Self.singles(graph.vocabulary)
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

  private static func singles(_ vocabulary: Vocabulary) -> [UInt8] {
    var size = 256
    while size < vocabulary.relations.count { size *= 2 }
    var singles = Array(repeating: UInt8(0), count: size)
    for (number, relation) in vocabulary.relations.enumerated() where relation.isSingle {
      singles[number] = 1
    }
    return singles
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
    let relations = columns.claimRelation
    var low = all.lowerBound
    if all.count > 16 {
      low = relations.lowerBound(of: relation.index, in: all)
    } else {
      while low < all.upperBound, relations[low] < relation.index { low += 1 }
    }
    var high = low
    while high < all.upperBound, relations[high] == relation.index { high += 1 }
    return low..<high
  }

  /// The places of the claims in one relation that have an entity as their value.
  func incoming(_ entity: UInt32, _ relation: RelationID) -> Range<Int> {
    let all = incoming(entity)
    let (places, relations) = (columns.incomingEntityClaims, columns.claimRelation)
    func first(after start: Int, notBefore wanted: UInt32) -> Int {
      var low = start
      var high = all.upperBound
      while low < high {
        let middle = low + (high - low) / 2
        if UInt32(relations[places[middle]]) < wanted { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let low = first(after: all.lowerBound, notBefore: UInt32(relation.index))
    return low..<first(after: low, notBefore: UInt32(relation.index) + 1)
  }

  /// Of such places of one relation, those whose claims are about entities of a range: claims rise with
  /// their subjects.
  func incoming(_ places: Range<Int>, about range: Range<UInt32>) -> Range<Int> {
    if range.lowerBound == 0, range.upperBound >= dates.lowerBound { return places }
    let claims = columns.incomingEntityClaims
    let subjects = range.clamped(to: 0..<entityCount)
    let low = claims.lowerBound(of: columns.claimSubjects[subjects.lowerBound], in: places)
    let end = columns.claimSubjects[subjects.upperBound]
    return low..<claims.lowerBound(of: end, in: low..<places.upperBound)
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
    case .cases(let cases):
      let all = claims(of: entity)
      guard all.count <= 24 else { return cases.ids.forEach { visit(claims(of: entity, $0)) } }
      let relations = columns.claimRelation
      for claim in all {
        let relation = relations[claim]
        if relation > cases.last { break }
        if cases.contains(relation) { visit(claim..<(claim + 1)) }
      }
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
    case .cases(let cases):
      if cases.name == "value" { return body(value) }
      if cases.name == "source" {
        return forEachSource(of: claim) { body(ValueCode(EntityID($0))) }
      }
      forEachQualifier(of: claim) { relation, value in
        if cases.contains(relation.index) { body(value) }
      }
    }
  }

  /// The sources that a claim cites, or the counting claims about an entity; one may come more than once.
  func forEachCited(by node: UInt32, _ scope: Scope, _ body: (UInt32) -> Void) {
    if isClaim(node) { return forEachSource(of: node - entityCount, body) }
    for claim in claims(of: node) where scope.counts(UInt32(claim), in: columns) {
      forEachSource(of: UInt32(claim), body)
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

  /// The nodes that a relation leads to from the value's side; of entities, those within a range where
  /// it is given.
  func forEachSubject(
    of node: UInt32, _ relation: BoundRelation, _ scope: Scope, within range: Range<UInt32>? = nil,
    _ body: (UInt32) -> Void
  ) {
    guard !isClaim(node) else { return }
    var walk = SubjectWalk()
    func visit(_ run: Range<Int>) {
      let claims = columns.incomingEntityClaims
      for place in run {
        let claim = claims[place]
        if scope.counts(claim, in: columns) { body(walk.subject(of: claim, in: self)) }
      }
    }
    switch relation {
    case .any: visit(incoming(node))
    case .cases(let cases):
      for id in cases.ids {
        let places = incoming(node, id)
        visit(range.map { incoming(places, about: $0) } ?? places)
      }
    case .subject:
      for claim in claims(of: node) where scope.counts(UInt32(claim), in: columns) {
        body(entityCount + UInt32(claim))
      }
    }
  }

  /// How many claims a relation has from an entity, or to it about those of a range.
  func count(
    from node: UInt32, _ relation: BoundRelation, isBackward: Bool, within range: Range<UInt32>
  ) -> Int {
    if isClaim(node) { return 1 }
    switch relation {
    case .any: return isBackward ? incoming(node).count : claims(of: node).count
    case .subject: return claims(of: node).count
    case .cases(let cases):
      return cases.ids.reduce(0) {
        $0
          + (isBackward
            ? incoming(incoming(node, $1), about: range).count : claims(of: node, $1).count)
      }
    }
  }
}

/// The subjects of claims that mostly rise: the next is mostly about the same entity or one soon after.
struct SubjectWalk {
  private var entity: UInt32 = 0
  private var claims: Range<UInt32> = 0..<0

  mutating func subject(of claim: UInt32, in nodes: NodeGraph) -> UInt32 {
    if claims.contains(claim) { return entity }
    let starts = nodes.columns.claimSubjects
    if claim >= claims.upperBound, claims.upperBound > 0 {
      var (next, start) = (entity + 1, claims.upperBound)
      for _ in 0..<4 where next < nodes.entityCount {
        let end = starts[next + 1]
        if start <= claim, claim < end { return move(to: next, start..<end) }
        (next, start) = (next + 1, end)
      }
    }
    let found = nodes.subject(of: claim)
    let (start, end) = (starts[found], starts[found + 1])
    // A damaged file may say that they do not hold it.
    return move(to: found, start <= claim && claim < end ? start..<end : 0..<0)
  }

  private mutating func move(to entity: UInt32, _ claims: Range<UInt32>) -> UInt32 {
    self.entity = entity
    self.claims = claims
    return entity
  }
}

/// A relation in the numbers of a graph's vocabulary.
enum BoundRelation: Hashable, Sendable {
  /// Whatever the relation.
  case any
  /// A relation with the cases of it.
  case cases(RelationCases)
  /// From a claim to its subject.
  case subject
}
