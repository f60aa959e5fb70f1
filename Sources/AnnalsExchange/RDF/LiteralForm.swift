import AnnalsModel
import LinkedData

/// What a literal of the graph is published as.
enum LiteralForm: Sendable {
  /// An IRI, absolute and well-formed.
  case iri
  /// A text in a language, "" for none.
  case text(language: StringID)
  /// A number of this datatype.
  case number(Word)
  /// A number with a unit, which the datatype `annals:quantity` keeps as written.
  case quantity(unit: StringID)
  /// A literal of a datatype of others.
  case typed(datatype: StringID)
  /// What stands where an IRI should, and is none: kept as a text of the datatype `xsd:anyURI`.
  case brokenIRI

  /// The form of a literal.
  init(_ literal: LiteralID, in graph: Graph, _ words: FixedWords) {
    let columns = graph.columns
    let text = StringID(columns.literalString[literal.index])
    let tag = StringID(columns.literalTag[literal.index])
    switch LiteralKind(rawValue: columns.literalKind[literal.index]) {
    case .iri: self = IRI.isAbsolute(graph.string(text)) ? .iri : .brokenIRI
    case .number:
      self =
        tag == .empty
        ? .number(graph.withUTF8(of: text) { NumberLiteral.datatype(of: $0, words) })
        : .quantity(unit: tag)
    case .typed:
      self = IRI.isAbsolute(graph.string(tag)) ? .typed(datatype: tag) : .text(language: .empty)
    case .text, nil:
      self = .text(language: LanguageTag.isWellFormed(tag, in: graph) ? tag : .empty)
    }
  }
}

/// Language tags, as far as RDF cares.
enum LanguageTag {
  /// True of `[a-z]+(-[a-z0-9]+)*`.
  static func isWellFormed(_ tag: StringID, in graph: Graph) -> Bool {
    tag != .empty && graph.withUTF8(of: tag) { isWellFormed($0) }
  }

  static func isWellFormed(_ tag: Span<UInt8>) -> Bool {
    var length = 0
    var isFirst = true
    for i in tag.indices {
      switch tag[i] {
      case 0x61...0x7A: length += 1
      case 0x30...0x39 where !isFirst: length += 1
      case UInt8(ascii: "-") where length > 0:
        length = 0
        isFirst = false
      default: return false
      }
    }
    return length > 0
  }
}
