import AnnalsModel
import Chronology

extension Checker {
  /// A relation with one value at a time that has two: an error where one source says both, else a
  /// contradiction to be known, which is no mistake of the text.
  mutating func checkSingleValues() {
    let single = graph.vocabulary.relationIDs.filter { graph.vocabulary[$0].isSingle }
    for entity in entities {
      for relation in single {
        let claims = graph.claims(of: entity, relation)
        if claims.count > 1 { checkPairs(Array(claims), entity, relation) }
      }
    }
  }

  private mutating func checkPairs(_ claims: [ClaimID], _ entity: EntityID, _ relation: RelationID)
  {
    // Of many values a few pairs say enough.
    let claims = claims.sorted { span($0) < span($1) }.prefix(16)
    for (i, later) in claims.enumerated() {
      let rival = claims[..<i].first { contradict($0, later, relation) }
      guard let rival else { continue }
      let isOneSource = !Set(sources(rival)).isDisjoint(with: sources(later))
      record(
        isOneSource ? .claimTwoValues : .claimSourcesDisagree, later,
        [graph.vocabulary[relation].name, graph.id(of: entity), words(later), words(rival)],
        related: [rival])
    }
  }

  /// Those who say a claim; one that names none is said by the text itself.
  private func sources(_ claim: ClaimID) -> [EntityID?] {
    let sources = graph.citations(of: claim).map(\.source)
    return sources.isEmpty ? [nil] : sources
  }

  private func contradict(_ a: ClaimID, _ b: ClaimID, _ relation: RelationID) -> Bool {
    if graph.value(of: a) == graph.value(of: b) { return false }
    let qualifiers = (Set(graph.qualifiers(of: a)), Set(graph.qualifiers(of: b)))
    // A number in one series and one in another, a figure of one year and of another.
    if qualifiers.0 != qualifiers.1, !qualifiers.0.isEmpty, !qualifiers.1.isEmpty { return false }
    if relation == .text, case .text(_, let p) = graph.value(of: a),
      case .text(_, let q) = graph.value(of: b), p != q
    {
      // One text in two languages.
      return false
    }
    guard let p = graph.entity(of: a), let q = graph.entity(of: b), graph.isDate(p), graph.isDate(q)
    else { return true }
    // A month and a day in it agree: one is only coarser.
    return !contains(p, q) && !contains(q, p)
  }

  private func contains(_ a: EntityID, _ b: EntityID) -> Bool {
    let outer = graph.possibleBounds(of: a)
    let inner = graph.bounds(of: b)
    return outer.earliestBegin <= inner.earliestBegin && inner.latestEnd <= outer.latestEnd
  }

  /// One claim written twice with the same citation.
  mutating func checkRepetitions() {
    for index in 0..<UInt32(graph.claimCount) {
      let claim = ClaimID(index)
      let spans = origins.spans(of: claim)
      guard spans.count > 1, graph.citationNumbers(of: claim).count < 2 else { continue }
      // Names are repeated where entries are: a heading in two files is no mistake.
      let relation = graph.relation(of: claim)
      if relation == .name || graph.vocabulary.relation(relation, isWithin: .date) { continue }
      problems.append(Problem(.claimRepeated, spans[1], related: [spans[0]]))
    }
  }

  /// Two entities that are the same as one thing elsewhere.
  mutating func checkSharedIRIs() {
    var owners: [LiteralID: ClaimID] = [:]
    for entity in entities {
      for claim in graph.claims(of: entity, .sameAs) {
        guard let literal = graph.valueCode(of: claim)?.literal else { continue }
        if let known = owners[literal] {
          record(
            .iriShared, claim,
            [graph.id(of: entity), graph.id(of: graph.subject(of: known)), words(claim)],
            related: [known])
        } else {
          owners[literal] = claim
        }
      }
    }
  }
}
