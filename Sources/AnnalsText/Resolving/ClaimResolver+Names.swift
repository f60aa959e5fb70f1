import AnnalsModel

extension ClaimResolver {
  /// The entity that a bare word or a string names.
  mutating func resolveEntity(_ bytes: Span<UInt8>, _ node: Node, _ relation: RelationID)
    -> EntityID?
  {
    if file.isMalformed || node.flags.contains(.hasEscapes) {
      return resolve(document.repairedContent(of: node).span, relation, span(node))
    }
    return resolve(bytes.extracting(node.content), relation, span(node))
  }

  /// The entity that a name fits: by id, by any of its names, else a new one of the relation's range.
  mutating func resolve(_ name: Span<UInt8>, _ relation: RelationID, _ span: SourceSpan)
    -> EntityID?
  {
    if let entity = mentions.find(name) { return checkKind(EntityID(entity), relation, span) }
    let hash = StringPool.hash(name)
    switch known.fit(name, hash: hash) {
    case .one(let entity):
      if mentions.count < Self.mostMentions { mentions.insert(name, entity.index) }
      return checkKind(entity, relation, span)
    case .many(let entities): return choose(among: entities, name, relation, span)
    case .nobody: break
    }
    let string = sheet.strings.intern(name, hash: hash)
    let (entity, _) = sheet.entity(string, kind: rules.firstKinds[Int(relation.index)])
    use(entity, relation, span)
    return entity
  }

  private func text(_ name: Span<UInt8>) -> String {
    String(decoding: name.indices.map { name[$0] }, as: UTF8.self)
  }

  /// Reports a name that several entities have.
  private mutating func choose(
    among entities: [EntityID], _ name: Span<UInt8>, _ relation: RelationID, _ span: SourceSpan
  ) -> EntityID? {
    let ids = entities.map { id(of: $0) }.sorted()
    let fits = entities.contains { rules.range(of: relation, has: kind(of: $0)) }
    record(
      .nameAmbiguous, span,
      [
        text(name), String(entities.count), ids.joined(separator: " or "),
        fits ? "" : wanted(relation),
      ],
      related: entities.compactMap { heading($0) }.sorted())
    return nil
  }

  private mutating func checkKind(
    _ entity: EntityID, _ relation: RelationID, _ span: SourceSpan
  ) -> EntityID? {
    let kind = kind(of: entity)
    if rules.range(of: relation, has: kind) || known.doubtful.contains(entity) { return entity }
    let related = heading(entity).map { [$0] } ?? []
    if relation == .source {
      record(
        .citationNotASource, span, [id(of: entity), vocabulary[kind].name], related: related
      )
    } else {
      record(
        .valueWrongKind, span,
        [
          vocabulary[relation].name, id(of: entity), vocabulary[kind].name,
          wanted(relation),
        ],
        related: related)
    }
    return nil
  }

  /// What a relation's values are, in words.
  func wanted(_ relation: RelationID) -> String {
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
}
