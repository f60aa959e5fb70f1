/// What stands in a place of a quad.
///
/// Equality is that of RDF: code point by code point. Which kinds may stand in which place
/// is for readers and writers to say; generalized RDF, which JSON-LD can give, allows all.
public enum Term: Sendable {
  /// A thing named by an IRI.
  case iri(String)
  /// A thing without a name; the label, without `_:`, means something within one dataset only.
  case blank(String)
  /// A value.
  case literal(Literal)

  /// The blank node's label, nil for other terms.
  public var blankLabel: String? {
    if case .blank(let label) = self { label } else { nil }
  }

  /// The IRI, nil for other terms.
  public var iriText: String? {
    if case .iri(let text) = self { text } else { nil }
  }

  /// The literal, nil for other terms.
  public var literalValue: Literal? {
    if case .literal(let literal) = self { literal } else { nil }
  }

  /// A text without a language.
  public static func string(_ text: String) -> Term { .literal(Literal(text)) }
}

extension Term: Hashable {
  /// Whether both are of one kind and have the same code points.
  public static func == (a: Term, b: Term) -> Bool {
    switch (a, b) {
    case (.iri(let left), .iri(let right)): UTF8Order.areSame(left, right)
    case (.blank(let left), .blank(let right)): UTF8Order.areSame(left, right)
    case (.literal(let left), .literal(let right)): left == right
    default: false
    }
  }

  /// Feeds kind and text to `hasher`.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .iri(let text):
      hasher.combine(0 as UInt8)
      UTF8Order.hash(text, into: &hasher)
    case .blank(let label):
      hasher.combine(1 as UInt8)
      UTF8Order.hash(label, into: &hasher)
    case .literal(let literal):
      hasher.combine(2 as UInt8)
      literal.hash(into: &hasher)
    }
  }
}
