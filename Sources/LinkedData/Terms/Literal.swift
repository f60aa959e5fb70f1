/// A value written down: text, what the text is to be read as, and the language it is in.
///
/// Language tags have no case, so they are kept in lower case; two literals are equal when their
/// code points are, whether or not their values would be (`"1"` and `"01"` differ as integers do not).
public struct Literal: Sendable {
  /// The text.
  public let lexical: String
  /// The IRI of the datatype: `xsd:string` where none was named, `rdf:langString` with a language.
  public let datatype: String
  /// The language tag in lower case, nil where the literal has none.
  public let language: String?

  /// A literal of a datatype, `xsd:string` unless said.
  public init(_ lexical: String, datatype: String = XSD.string) {
    self.lexical = lexical
    self.datatype = datatype
    language = nil
  }

  /// A text in a language.
  public init(_ lexical: String, language: String) {
    self.lexical = lexical
    datatype = RDF.langString
    self.language = Self.lowercased(language)
  }

  /// Only ASCII letters have a case in a language tag, and most tags have none to change.
  private static func lowercased(_ tag: String) -> String {
    guard tag.utf8.contains(where: { (0x41...0x5A).contains($0) }) else { return tag }
    return String(
      decoding: tag.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}

extension Literal: Hashable {
  /// Whether text, datatype and language have the same code points.
  public static func == (a: Literal, b: Literal) -> Bool {
    guard UTF8Order.areSame(a.lexical, b.lexical), UTF8Order.areSame(a.datatype, b.datatype) else {
      return false
    }
    switch (a.language, b.language) {
    case (nil, nil): return true
    case (let left?, let right?): return UTF8Order.areSame(left, right)
    default: return false
    }
  }

  /// Feeds text, datatype and language to `hasher`.
  public func hash(into hasher: inout Hasher) {
    UTF8Order.hash(lexical, into: &hasher)
    UTF8Order.hash(language ?? datatype, into: &hasher)
  }
}
