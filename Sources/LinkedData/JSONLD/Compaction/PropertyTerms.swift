/// What compaction needs to know of a term.
///
/// A class, because it is looked up once for each term of a context and shared by all its values.
final class TermUse {
  let term: String
  let definition: TermDefinition?
  let container: Container
  /// Whether the term is another word for `@graph` or `@list` itself, whose values always stand in arrays.
  let isGraphOrList: Bool
  /// Whether an array of one value stays an array.
  let keepsArrays: Bool

  init(_ term: String, _ definition: TermDefinition?) {
    self.term = term
    self.definition = definition
    container = definition?.container ?? []
    isGraphOrList = term == Keyword.graph || term == Keyword.list
    keepsArrays =
      term == Keyword.graph || term == Keyword.set || !container.isDisjoint(with: [.list, .set])
  }
}

/// The kinds of values of which all are compacted with the same term: no list, no graph, nothing with an index.
enum ValueKind {
  case node
  /// A value object with nothing but `@value`.
  case plain
  case typed(String)
  case tagged(String)

  init?(_ value: JSONValue) {
    guard case .object(let object) = value else { return nil }
    let members = object.members
    if members.count == 1, members[0].key == Keyword.value {
      self = .plain
    } else if let scalar = object[Keyword.value] {
      guard members.count == 2, !scalar.isNull else { return nil }
      if let type = object[Keyword.type]?.string {
        self = .typed(type)
      } else if let language = object[Keyword.language]?.string {
        self = .tagged(language)
      } else {
        return nil
      }
    } else {
      let isSpecial = members.contains { Self.special.contains($0.key) }
      if isSpecial { return nil }
      self = .node
    }
  }

  private static let special = [Keyword.list, Keyword.graph, Keyword.preserve, Keyword.index]
}

/// The terms of a context that stand for one IRI, by the kind of value, as far as they have been asked for.
///
/// A class, because the terms that are found are noted in it.
final class PropertyTerms {
  /// What stands for the IRI itself, as a type or a keyword.
  var alone: String?
  /// Whether the choice for a node depends on its identifier.
  private let namesVocabulary: Bool
  private var forNodes: TermUse?
  private var forPlain: TermUse?
  private var forTyped: [(type: String, use: TermUse)] = []
  private var forTagged: [(language: String, use: TermUse)] = []

  /// More types and languages than this are not remembered.
  private static let limit = 16

  init(namesVocabulary: Bool) { self.namesVocabulary = namesVocabulary }

  func term(for kind: ValueKind) -> TermUse? {
    switch kind {
    case .node: forNodes
    case .plain: forPlain
    case .typed(let type): forTyped.first { UTF8Order.areSame($0.type, type) }?.use
    case .tagged(let tag): forTagged.first { UTF8Order.areSame($0.language, tag) }?.use
    }
  }

  func remember(_ use: TermUse, for kind: ValueKind) {
    switch kind {
    case .node: if !namesVocabulary { forNodes = use }
    case .plain: forPlain = use
    case .typed(let type): if forTyped.count < Self.limit { forTyped.append((type, use)) }
    case .tagged(let tag): if forTagged.count < Self.limit { forTagged.append((tag, use)) }
    }
  }
}
