import AnnalsModel

/// What resolution has to know of relations, as plain tables: rows of the vocabulary hold strings,
/// which are too dear to copy for every claim.
struct RelationRules {
  /// What a relation's values are.
  enum Shape: UInt8 { case entity, anything, text, date, number, iri }

  private(set) var shapes: [Shape] = []
  private(set) var firstKinds: [KindID] = []
  private var domains: [Bool] = []
  private var ranges: [Bool] = []
  private var within: [Bool] = []
  private let kindCount: Int

  init(_ vocabulary: Vocabulary) {
    kindCount = vocabulary.kinds.count
    for kind in vocabulary.kindIDs {
      for ancestor in vocabulary.kindIDs {
        within.append(vocabulary.kind(kind, isWithin: ancestor))
      }
    }
    for relation in vocabulary.relations { append(relation, vocabulary) }
  }

  private mutating func append(_ relation: Relation, _ vocabulary: Vocabulary) {
    var kinds: [KindID] = []
    switch relation.range {
    case .entities(let list):
      shapes.append(.entity)
      kinds = list
    case .anything: shapes.append(.anything)
    case .text: shapes.append(.text)
    case .date: shapes.append(.date)
    case .number: shapes.append(.number)
    case .iri: shapes.append(.iri)
    }
    firstKinds.append(kinds.first ?? .topic)
    for kind in vocabulary.kindIDs {
      domains.append(relation.domain.isEmpty || relation.domain.contains { isWithin(kind, $0) })
      ranges.append(kinds.isEmpty || kinds.contains { isWithin(kind, $0) })
    }
  }

  func shape(_ relation: RelationID) -> Shape { shapes[Int(relation.index)] }

  func isWithin(_ kind: KindID, _ ancestor: KindID) -> Bool {
    within[Int(kind.index) * kindCount + Int(ancestor.index)]
  }

  func domain(of relation: RelationID, has kind: KindID) -> Bool {
    domains[Int(relation.index) * kindCount + Int(kind.index)]
  }

  func range(of relation: RelationID, has kind: KindID) -> Bool {
    ranges[Int(relation.index) * kindCount + Int(kind.index)]
  }
}
