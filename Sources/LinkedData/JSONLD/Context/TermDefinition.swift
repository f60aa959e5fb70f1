/// What a term of a context means.
///
/// A class, because definitions are shared by all the contexts derived from the one that has them,
/// and never change once they are made.
final class TermDefinition {
  /// A value that may be absent, or present and null, which is not the same.
  enum Mapping: Equatable {
    case unset, null
    case text(String)

    var text: String? { if case .text(let text) = self { text } else { nil } }
  }

  var iri: String?
  var isPrefix = false
  var isProtected = false
  var isReverse = false
  var baseURL: String?
  var context: JSONValue?
  var container: Container = []
  var direction = Mapping.unset
  var index: String?
  var language = Mapping.unset
  var nest: String?
  var type: String?

  /// Whether both say the same, protection aside.
  func saysTheSame(as other: TermDefinition) -> Bool {
    func same(_ a: String?, _ b: String?) -> Bool {
      guard let a, let b else { return a == nil && b == nil }
      return UTF8Order.areSame(a, b)
    }
    return same(iri, other.iri) && isPrefix == other.isPrefix && isReverse == other.isReverse
      && context == other.context && container == other.container && direction == other.direction
      && same(index, other.index) && language == other.language && same(nest, other.nest)
      && same(type, other.type)
  }
}

/// The ways in which the values of a term may be arranged.
struct Container: OptionSet, Hashable {
  let rawValue: UInt8

  static let graph = Container(rawValue: 1)
  static let id = Container(rawValue: 2)
  static let index = Container(rawValue: 4)
  static let language = Container(rawValue: 8)
  static let list = Container(rawValue: 16)
  static let set = Container(rawValue: 32)
  static let type = Container(rawValue: 64)

  /// The keywords in the order of their code points.
  private static let keywords: [(Container, String)] = [
    (.graph, Keyword.graph), (.id, Keyword.id), (.index, Keyword.index),
    (.language, Keyword.language), (.list, Keyword.list), (.set, Keyword.set),
    (.type, Keyword.type),
  ]

  /// The container of a keyword.
  init?(keyword: String) {
    guard let found = Self.keywords.first(where: { $0.1 == keyword }) else { return nil }
    self = found.0
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Whether there is a term whose values can be arranged like this (4.2, step 19.1).
  var isPossible: Bool {
    if contains(.list) { return self == .list }
    let rest = subtracting(.set)
    if rest.contains(.graph) { return rest.subtracting(.graph).isSubset(ofOneOf: [.id, .index]) }
    return rest.isSubset(ofOneOf: [.id, .index, .language, .type])
  }

  private func isSubset(ofOneOf options: [Container]) -> Bool {
    isEmpty || options.contains(self)
  }
}
