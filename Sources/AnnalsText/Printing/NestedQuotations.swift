import AnnalsModel

/// Which quotations can be written as a `quote:` line beneath their event, losing nothing.
struct NestedQuotations {
  /// What a `quote:` line says.
  struct Plan {
    var event: EntityID
    var words: Value
    var speakers: [EntityID]
    var citations: [Citation]
  }

  private var plans: [EntityID: Plan] = [:]
  private var byEvent: [EntityID: [EntityID]] = [:]
  private var derived: Set<EntityID> = []

  init(_ graph: Graph) {
    let run = graph.run(of: .quotation)
    for index in run.lowerBound.index..<run.upperBound.index {
      let quotation = EntityID(index)
      guard let plan = Self.plan(graph, quotation) else { continue }
      plans[quotation] = plan
      byEvent[plan.event, default: []].append(quotation)
    }
    noteDerivedIDs(graph)
  }

  func isNested(_ entity: EntityID) -> Bool { plans[entity] != nil }
  func plan(_ quotation: EntityID) -> Plan? { plans[quotation] }
  func nested(in event: EntityID) -> [EntityID] { byEvent[event] ?? [] }
  /// True where the id is the one that reading makes anyhow.
  func hasDerivedID(_ quotation: EntityID) -> Bool { derived.contains(quotation) }

  /// The relations that the `quote:` line itself says.
  static func isOwn(_ relation: RelationID) -> Bool {
    relation == .text || relation == .saidBy || relation == .saidAt
  }

  private static func plan(_ graph: Graph, _ quotation: EntityID) -> Plan? {
    guard WordRules.isWord(graph.id(of: quotation)) else { return nil }
    var words: Value?
    var event: EntityID?
    var speakers: [EntityID] = []
    var citations: [Citation]?
    for claim in graph.claims(of: quotation) {
      let relation = graph.relation(of: claim)
      let cited = graph.citations(of: claim)
      guard isOwn(relation) else { continue }
      guard graph.qualifiers(of: claim).isEmpty, citations == nil || citations == cited else {
        return nil
      }
      citations = cited
      switch relation {
      case .text:
        guard words == nil, case .text = graph.value(of: claim) else { return nil }
        words = graph.value(of: claim)
      case .saidAt:
        guard event == nil, let entity = graph.entity(of: claim) else { return nil }
        event = entity
      default:
        guard let entity = graph.entity(of: claim) else { return nil }
        speakers.append(entity)
      }
    }
    guard let words, let event, let citations, !speakers.isEmpty,
      canNest(graph, quotation, citations),
      graph.vocabulary.kind(graph.kind(of: event), isWithin: .event)
    else { return nil }
    return Plan(event: event, words: words, speakers: speakers, citations: citations)
  }

  /// Beneath a quotation its citation is inherited: a claim without one could not be told.
  private static func canNest(_ graph: Graph, _ quotation: EntityID, _ citations: [Citation])
    -> Bool
  {
    graph.claims(of: quotation).allSatisfy { claim in
      isOwn(graph.relation(of: claim)) || citations.isEmpty
        || !graph.citationNumbers(of: claim).isEmpty
    }
  }

  private mutating func noteDerivedIDs(_ graph: Graph) {
    var wordsOf: [String: Set<String>] = [:]
    for (_, plan) in plans {
      wordsOf[Self.derivedID(graph, plan), default: []].insert(Self.text(plan))
    }
    for (quotation, plan) in plans {
      let id = Self.derivedID(graph, plan)
      if id == graph.id(of: quotation), wordsOf[id]?.count == 1 { derived.insert(quotation) }
    }
  }

  private static func text(_ plan: Plan) -> String {
    if case .text(let text, _) = plan.words { text } else { "" }
  }

  private static func derivedID(_ graph: Graph, _ plan: Plan) -> String {
    let words = Array(text(plan).utf8)
    let id = DerivedID.make(entry: Array(graph.id(of: plan.event).utf8).span, words: words.span)
    return String(decoding: id, as: UTF8.self)
  }
}
