extension GraphBuilder {
  /// Gives an entity another kind: for names that are used before it is known what they are.
  package mutating func setKind(of entity: EntityID, to kind: KindID) {
    entities.narrow(entity, to: kind)
  }
}
