extension Kind {
  /// A kind for ``GraphBuilder/declare(_:)-(Kind)``.
  public init(
    name: String, plural: String, parent: KindID?, types: [String] = [], english: String = "",
    chinese: String = "", comment: String = ""
  ) {
    self.init(
      name: name, plural: plural, parent: parent, types: types, english: english,
      chinese: chinese, comment: comment, isDeclared: true)
  }
}

extension Relation {
  /// A relation for ``GraphBuilder/declare(_:)-(Relation)``.
  public init(
    name: String, inverse: String = "", parent: RelationID? = nil, domain: [KindID] = [],
    range: RelationRange, isSingle: Bool = false, properties: [String] = [], english: String = "",
    chinese: String = "", comment: String = ""
  ) {
    self.init(
      name: name, inverse: inverse, parent: parent, domain: domain, range: range,
      isSingle: isSingle, properties: properties, english: english, chinese: chinese,
      comment: comment, isDeclared: true)
  }
}
