/// A kind of entity.
public struct Kind: Hashable, Sendable {
  /// The word for one: "meeting".
  public var name: String
  /// The word for many, as queries say it: "meetings".
  public var plural: String
  /// The kind above it, or nil at the top.
  public var parent: KindID?
  /// The classes it is published as, the own one first; compact (`schema:Event`) or whole IRIs.
  public var types: [String]
  /// What readers call it, in English.
  public var english: String
  /// What readers call it, in Chinese.
  public var chinese: String
  /// What it means, in a sentence.
  public var comment: String
  /// True of kinds that a chronology declared itself.
  public var isDeclared: Bool

  /// A row; without further words, as a chronology declares it.
  public init(
    name: String, plural: String, parent: KindID?, types: [String] = [], english: String = "",
    chinese: String = "", comment: String = "", isDeclared: Bool = true
  ) {
    self.name = name
    self.plural = plural
    self.parent = parent
    self.types = types
    self.english = english
    self.chinese = chinese
    self.comment = comment
    self.isDeclared = isDeclared
  }
}

/// What the values of a relation are.
public enum RelationRange: Hashable, Sendable {
  /// Entities of one of these kinds, or of kinds beneath them; the first is what an undeclared name becomes.
  case entities([KindID])
  /// Entities of any kind.
  case anything
  /// Texts, perhaps with a language.
  case text
  /// Dates, as EDTF.
  case date
  /// Numbers, perhaps with a unit.
  case number
  /// IRIs.
  case iri
}

/// A relation between an entity and a value.
public struct Relation: Hashable, Sendable {
  /// The word: "speaker".
  public var name: String
  /// The word for the way back: "spoke-at"; "" where the values are no entities.
  public var inverse: String
  /// The relation that it is a case of: every speaker is a participant.
  public var parent: RelationID?
  /// The kinds that can have it; empty means any.
  public var domain: [KindID]
  /// What its values are.
  public var range: RelationRange
  /// True where a subject can have only one value at a time.
  public var isSingle: Bool
  /// The properties it is published as, the own one first; compact or whole IRIs.
  public var properties: [String]
  /// What readers call it, in English.
  public var english: String
  /// What readers call it, in Chinese.
  public var chinese: String
  /// What it means, in a sentence.
  public var comment: String
  /// True of relations that a chronology declared itself.
  public var isDeclared: Bool

  /// A row; without further words, as a chronology declares it.
  public init(
    name: String, inverse: String = "", parent: RelationID? = nil, domain: [KindID] = [],
    range: RelationRange, isSingle: Bool = false, properties: [String] = [], english: String = "",
    chinese: String = "", comment: String = "", isDeclared: Bool = true
  ) {
    self.name = name
    self.inverse = inverse
    self.parent = parent
    self.domain = domain
    self.range = range
    self.isSingle = isSingle
    self.properties = properties
    self.english = english
    self.chinese = chinese
    self.comment = comment
    self.isDeclared = isDeclared
  }
}
