import AnnalsModel

extension Resolver {
  /// The entity that a bare word or a string names.
  mutating func resolveEntity(_ bytes: Span<UInt8>, _ node: Node, _ relation: RelationID)
    -> EntityID?
  {
    resolve(internContent(bytes, node), relation, span(node))
  }

  /// The entity that a name fits: by id, by any of its names, else a new one of the relation's range.
  mutating func resolve(_ name: StringID, _ relation: RelationID, _ span: SourceSpan) -> EntityID? {
    if let entity = builder.existingEntity(name) {
      if Int(entity.index) < declaredCount { return checkKind(entity, relation, span) }
      use(entity, relation, span)
      return entity
    }
    switch names.fit(name) {
    case .one(let entity): return checkKind(entity, relation, span)
    case .many(let entities): return choose(among: entities, name, relation, span)
    case .nobody:
      let entity = builder.entity(name, kind: rules.firstKinds[Int(relation.index)])
      use(entity, relation, span)
      return entity
    }
  }

  /// Of several entities with one name the one that the relation can have, if it is only one.
  private mutating func choose(
    among entities: [EntityID], _ name: StringID, _ relation: RelationID, _ span: SourceSpan
  ) -> EntityID? {
    let ids = entities.map { builder.id(of: $0) }.sorted()
    record(
      .nameAmbiguous, span,
      [builder.strings.string(name), String(entities.count), ids.joined(separator: " or ")],
      related: entities.compactMap { heading($0) }.sorted())
    return nil
  }

  private mutating func checkKind(
    _ entity: EntityID, _ relation: RelationID, _ span: SourceSpan
  ) -> EntityID? {
    let kind = builder.kind(of: entity)
    if rules.range(of: relation, has: kind) || doubtful.contains(entity) { return entity }
    let vocabulary = builder.vocabulary
    let related = heading(entity).map { [$0] } ?? []
    if relation == .source {
      record(
        .citationNotASource, span, [builder.id(of: entity), vocabulary[kind].name], related: related
      )
    } else {
      record(
        .valueWrongKind, span,
        [
          vocabulary[relation].name, builder.id(of: entity), vocabulary[kind].name,
          wanted(relation),
        ],
        related: related)
    }
    return nil
  }

  /// What a relation's values are, in words.
  func wanted(_ relation: RelationID) -> String {
    let vocabulary = builder.vocabulary
    switch vocabulary[relation].range {
    case .entities(let kinds): return list(kinds.map { vocabulary[$0].name })
    default: return "an entity"
    }
  }

  /// Notes what an undeclared name is used as: one use in each relation is enough.
  private mutating func use(_ entity: EntityID, _ relation: RelationID, _ span: SourceSpan) {
    let use = UndeclaredUse(relation: relation, span: span)
    guard let known = undeclared[entity] else {
      undeclared[entity] = [use]
      return
    }
    if known.last?.relation == relation || known.contains(where: { $0.relation == relation }) {
      return
    }
    undeclared[entity]?.append(use)
  }

  /// Gives the names that nobody declared their kinds: the kind that most of their uses can have.
  mutating func settleUndeclared() {
    for entity in undeclared.keys.sorted() {
      let uses = undeclared[entity] ?? []
      let kind = commonKind(uses)
      builder.setKind(of: entity, to: kind)
      if isUnsteady(uses, kind, entity) { continue }
      guard isStrict, let first = uses.map(\.span).min() else { continue }
      let name = builder.id(of: entity)
      var words = [
        name, builder.vocabulary[kind].name, "", WordRules.isWord(name) ? name : "<\(name)>",
      ]
      words[2] = nearestName(to: name)
      record(.nameUndeclared, first, words)
    }
  }

  /// The declared id that is nearest to a name.
  ///
  /// With many undeclared names and many ids this would take long, so that only the first few are
  /// helped.
  private mutating func nearestName(to name: String) -> String {
    guard spellingBudget > 0 else { return "" }
    spellingBudget -= declaredCount
    if declaredIDs.isEmpty {
      for index in 0..<declaredCount { declaredIDs.append(builder.id(of: EntityID(UInt32(index)))) }
    }
    return Spelling.nearest(to: name, among: declaredIDs) ?? ""
  }

  /// The kind that most uses can have; of equals the first that a relation names.
  private func commonKind(_ uses: [UndeclaredUse]) -> KindID {
    let narrow = uses.filter { rules.shape($0.relation) == .entity }
    guard !narrow.isEmpty else { return .topic }
    var best = (count: -1, place: Int.max, kind: KindID.topic)
    for kind in builder.vocabulary.kindIDs where kind != .date {
      let count = narrow.count { rules.range(of: $0.relation, has: kind) }
      let place = narrow.map { rules.firstKinds[Int($0.relation.index)] == kind ? 0 : 1 }.reduce(
        0, +)
      if count > best.count || count == best.count && place < best.place {
        best = (count, place, kind)
      }
    }
    return best.kind
  }

  /// Reports a name whose uses agree on no kind; false where they do.
  private mutating func isUnsteady(
    _ uses: [UndeclaredUse], _ kind: KindID, _ entity: EntityID
  ) -> Bool {
    let vocabulary = builder.vocabulary
    let others = uses.filter { !rules.range(of: $0.relation, has: kind) }
    guard let other = others.min(by: { $0.span < $1.span }),
      let fitting = uses.filter({ rules.range(of: $0.relation, has: kind) }).min(by: {
        $0.span < $1.span
      })
    else { return false }
    let kindHere = vocabulary[rules.firstKinds[Int(other.relation.index)]].name
    record(
      .nameTwoUses, other.span, [builder.id(of: entity), kindHere, vocabulary[kind].name],
      related: [fitting.span])
    return true
  }
}
