/// What a claim says of its subject.
public enum Value: Hashable, Sendable {
  /// Another entity of the graph. A date is an entity of kind `date`, whose id is its EDTF.
  case entity(EntityID)
  /// A text, with its BCP 47 language in lower case, or "" where it has none.
  case text(String, language: String)
  /// A decimal number exactly as written, with its unit, or "".
  case number(String, unit: String)
  /// An IRI in full.
  case iri(String)
  /// A literal of a datatype that only other tools know, kept as it came.
  case typed(String, datatype: String)
}

/// Who says a claim, and where.
public struct Citation: Hashable, Sendable {
  /// The source, or nil where the claim was said aloud to have none (`unsourced`).
  public var source: EntityID?
  /// The place in the source, in its own words: "p.10".
  public var locator: String
  /// The very words of the source that the claim rests on, or "".
  public var passage: String

  /// A citation of a source at a place.
  public init(source: EntityID?, locator: String = "", passage: String = "") {
    self.source = source
    self.locator = locator
    self.passage = passage
  }
}

/// More about one claim: since when, as what, of which body.
public struct ClaimQualifier: Hashable, Sendable {
  /// What is said.
  public var relation: RelationID
  /// Its value.
  public var value: Value

  /// A qualifier of a claim.
  public init(relation: RelationID, value: Value) {
    self.relation = relation
    self.value = value
  }
}
