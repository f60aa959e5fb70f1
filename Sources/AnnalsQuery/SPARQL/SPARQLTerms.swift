import AnnalsModel
import AnnalsPlatform
import Chronology

/// The terms of the published graph, as SPARQL spells them.
struct SPARQLTerms {
  let graph: Graph

  static let prefixes = ["annals", "oa", "rdf", "xsd"]

  /// The declarations that every query begins with.
  static var prologue: String {
    Namespace.all.filter { prefixes.contains($0.prefix) }
      .map { "PREFIX \($0.prefix): <\($0.iri)>\n" }.joined()
  }

  /// A pattern that no data meets; plainer than what engines differ on, `FILTER(false)` alone in a group.
  static let nothing = "?never annals:never ?never ."

  func iri(_ entity: EntityID) -> String { "<\(graph.iri(of: entity))>" }

  /// The class of a kind: its own term.
  func type(_ kind: KindID) -> String {
    let row = graph.vocabulary[kind]
    return row.isDeclared
      ? "<\(graph.base)kind/\(IRISegment.escape(row.name))>" : row.types.first ?? "annals:Kind"
  }

  /// The property of a relation: its own term.
  func property(_ relation: RelationID) -> String {
    let row = graph.vocabulary[relation]
    return row.isDeclared
      ? "<\(graph.base)relation/\(IRISegment.escape(row.name))>"
      : row.properties.first ?? "annals:relation"
  }

  /// The properties of a relation and of its cases; of all relations where it is any.
  func properties(_ relation: BoundRelation) -> [String] {
    switch relation {
    case .any: graph.vocabulary.relationIDs.map { property($0) }
    case .cases(let cases): cases.ids.map { property($0) }
    case .subject: []
    }
  }

  /// The IRI of a kind's class.
  func iri(of kind: KindID) -> String {
    let type = type(kind)
    return type.hasPrefix("<") ? String(type.dropFirst().dropLast()) : Namespace.expand(type)
  }

  /// The datatype of whole numbers.
  static let integer = Namespace.expand("xsd:integer")

  /// The datatypes of what is a number, quantities among them.
  static let numeric: Set<String> = [
    integer, Namespace.expand("xsd:decimal"), Namespace.expand("annals:quantity"),
  ]

  static func text(_ text: String) -> String { QuotedText.plain(text) }

  static func seconds(_ seconds: Seconds) -> String {
    seconds == .unboundedPast ? SPARQLWriter.past : String(seconds.rawValue)
  }

  /// The point of time that ``seconds(_:)-(Seconds)`` spells so.
  static func seconds(_ text: String) -> Seconds? {
    text == SPARQLWriter.past ? .unboundedPast : Int64(text).map { Seconds($0) }
  }
}

/// Patterns of texts for SPARQL's REGEX, which find what ``Phrase`` finds in the folded text.
enum TextPattern {
  /// A pattern for a folded phrase, wherever it stands.
  static func containing(_ folded: String, isWord: Bool = false) -> String {
    let pattern = folded.unicodeScalars.map { forms(of: $0) }.joined()
    guard isWord, let first = folded.unicodeScalars.first, let last = folded.unicodeScalars.last
    else { return pattern }
    let other = "[^0-9A-Za-z\u{C0}-\u{1FFF}\u{212A}\u{212B}０-９Ａ-Ｚａ-ｚ]"
    return (WordLetter.contains(first) ? "(^|\(other))" : "") + pattern
      + (WordLetter.contains(last) ? "(\(other)|$)" : "")
  }

  /// A pattern for texts that fold to this.
  static func equal(to folded: String) -> String { "^" + containing(folded) + "$" }

  /// The scalars that fold to one, as a pattern.
  private static func forms(of scalar: Unicode.Scalar) -> String {
    if scalar == " " { return "[\\t\\n\\r \u{A0}\u{3000}]+" }
    var forms = [scalar]
    if (0x21...0x7E).contains(scalar.value), let wide = Unicode.Scalar(scalar.value + 0xFEE0) {
      forms.append(wide)
    }
    forms += unfolded[scalar] ?? []
    let spelled = forms.map { escaped($0) }
    return spelled.count == 1 ? spelled[0] : "(" + spelled.joined(separator: "|") + ")"
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    "\\|.?*+(){}$-[]^".unicodeScalars.contains(scalar) ? "\\\(scalar)" : String(scalar)
  }

  /// For each scalar the others whose lower case it is, their full-width forms among them.
  private static let unfolded: [Unicode.Scalar: [Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for value in UInt32(0x41)...0x1_E943 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if (0xFF21...0xFF3A).contains(value), let small = Unicode.Scalar(value - 0xFEE0 + 0x20) {
        table[small, default: []].append(scalar)
        continue
      }
      guard scalar.properties.changesWhenLowercased else { continue }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      if lower.count == 1, let small = lower.first { table[small, default: []].append(scalar) }
    }
    return table
  }()
}
