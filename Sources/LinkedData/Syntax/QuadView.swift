/// A term as it stands in bytes that somebody else holds.
///
/// Readers lend terms in this form so that an importer can look them up, or copy them, without a
/// string being made for each. `RDFReader` says how long the bytes last.
public struct TermView: Sendable {
  /// The kinds of term, and of nothing.
  public enum Kind: UInt8, Sendable {
    /// No term: the default graph.
    case none
    /// An IRI; the text is what stands between `<` and `>`.
    case iri
    /// A blank node; the text is what stands after `_:`.
    case blank
    /// A literal; the text is what stands between the quotes.
    case literal
  }

  /// What follows a literal's closing quote.
  public enum Suffix: UInt8, Sendable {
    /// Nothing: the literal is an `xsd:string`.
    case none
    /// A language tag, in whatever case it was written in.
    case language
    /// The IRI of a datatype.
    case datatype
  }

  /// What kind of term this is.
  public var kind: Kind
  /// Whether `\` escapes in the text still have to be read.
  public var isEscaped = false
  /// What `suffixRange` holds.
  public var suffix = Suffix.none
  /// Whether `\` escapes in the datatype still have to be read.
  public var suffixIsEscaped = false
  /// Where the text lies.
  public var range: Range<Int>
  /// Where the language tag or the datatype lies.
  public var suffixRange = 0..<0

  /// The absence of a term.
  static var absent: TermView { TermView(kind: .none, range: 0..<0) }
}

/// A quad as it stands in bytes that somebody else holds.
public struct QuadView: Sendable {
  /// What is spoken of.
  public var subject: TermView
  /// What is said of it.
  public var predicate: TermView
  /// The value.
  public var object: TermView
  /// The graph's name; its kind is `none` for the default graph.
  public var graph: TermView
}

extension TermView {
  /// The term itself, nil for no term; `bytes` are those the view was lent with.
  public func term(_ bytes: Span<UInt8>) -> Term? {
    switch kind {
    case .none: return nil
    case .iri: return .iri(text(bytes))
    case .blank: return .blank(text(bytes))
    case .literal: break
    }
    switch suffix {
    case .none: return .literal(Literal(text(bytes)))
    case .language:
      return .literal(Literal(text(bytes), language: String(bytes, suffixRange)))
    case .datatype:
      return .literal(Literal(text(bytes), datatype: datatype(bytes)))
    }
  }

  /// The text without escapes.
  public func text(_ bytes: Span<UInt8>) -> String {
    isEscaped ? RDFEscapes.text(bytes, range) : String(bytes, range)
  }

  /// Appends the text without escapes.
  public func appendText(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    if isEscaped {
      RDFEscapes.append(bytes, range, to: &output)
    } else {
      output.append(bytes, range)
    }
  }

  private func datatype(_ bytes: Span<UInt8>) -> String {
    suffixIsEscaped ? RDFEscapes.text(bytes, suffixRange) : String(bytes, suffixRange)
  }
}

extension QuadView {
  /// The quad itself; `bytes` are those the view was lent with.
  public func quad(_ bytes: Span<UInt8>) -> Quad {
    // A reader lends no quad without these three.
    let empty = Term.string("")
    return Quad(
      subject.term(bytes) ?? empty, predicate.term(bytes) ?? empty, object.term(bytes) ?? empty,
      graph: graph.term(bytes))
  }
}
