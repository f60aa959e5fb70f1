extension Graph {
  /// The graph of some entities: their claims, and of what these speak of kind and name alone.
  /// - Complexity: O(n) in the number of claims kept.
  public func selecting(_ entities: [EntityID]) -> Graph {
    var copy = GraphCopy(of: self)
    for entity in entities where !isDate(entity) { copy.take(entity) }
    for entity in copy.mentioned() { copy.takeName(of: entity) }
    return copy.freeze()
  }
}

/// Puts claims of one graph into another.
private struct GraphCopy: ~Copyable {
  private let graph: Graph
  private var builder: GraphBuilder
  private var whole: Set<EntityID> = []
  private var met: Set<EntityID> = []

  init(of graph: Graph) {
    self.graph = graph
    builder = GraphBuilder(vocabulary: graph.vocabulary)
    builder.settings = graph.settings
  }

  consuming func freeze() -> Graph { builder.freeze().graph }

  func mentioned() -> [EntityID] { met.subtracting(whole).sorted() }

  mutating func take(_ entity: EntityID) {
    guard whole.insert(entity).inserted else { return }
    let subject = node(entity)
    for claim in graph.claims(of: entity) { copy(claim, to: subject) }
  }

  mutating func takeName(of entity: EntityID) {
    guard !graph.isDate(entity) else { return }
    let subject = node(entity)
    for claim in graph.claims(of: entity, .name) { copy(claim, to: subject) }
  }

  private mutating func copy(_ claim: ClaimID, to subject: EntityID) {
    var citations: [Citation] = []
    for citation in graph.citations(of: claim) {
      citations.append(
        Citation(
          source: citation.source.map { node($0) }, locator: citation.locator,
          passage: citation.passage))
    }
    var qualifiers: [ClaimQualifier] = []
    for qualifier in graph.qualifiers(of: claim) {
      qualifiers.append(
        ClaimQualifier(relation: qualifier.relation, value: value(qualifier.value)))
    }
    builder.claim(
      subject, graph.relation(of: claim), value(graph.value(of: claim)), citing: citations,
      qualifiers: qualifiers)
  }

  private mutating func value(_ value: Value) -> Value {
    if case .entity(let entity) = value { .entity(node(entity)) } else { value }
  }

  private mutating func node(_ entity: EntityID) -> EntityID {
    if let date = graph.edtf(entity) { return builder.date(date) }
    met.insert(entity)
    return builder.entity(graph.id(of: entity), kind: graph.kind(of: entity))
  }
}
