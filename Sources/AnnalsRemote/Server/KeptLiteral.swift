import AnnalsModel
import LinkedData

/// Values of types that a server would write in its own way, or take two of for one, in a spelling that it
/// keeps.
///
/// Oxigraph gives `7.0` back as `7`. Virtuoso does too, and `true` as `1`, the year `-0044` as `-044`; it takes
/// the year 2024 and the day 2024-01-01 for the same, and refuses whole numbers of more than 64 bits.
/// Numbers become quantities without a unit, which questions count with all the same; others keep their
/// text and get a type that says what it would be. What a server keeps by itself stays as it is, for
/// other readers.
enum KeptLiteral {
  /// What a server does to typed values.
  enum Loss: Hashable, Sendable {
    /// It may spell them in another way.
    case spelling
    /// It may also take them for others.
    case value
  }

  private static let types = "https://w3id.org/annals/kept#"
  private static let schema = "http://www.w3.org/2001/XMLSchema#"
  private static let quantity = Namespace.expand("annals:quantity")

  // MARK: On the way there

  /// A literal as N-Quads spell it; anything else is left alone.
  static func kept(_ term: ArraySlice<UInt8>, against loss: Loss) -> ArraySlice<UInt8> {
    guard term.first == UInt8(ascii: "\""), term.last == UInt8(ascii: ">"),
      let quote = term.lastIndex(of: UInt8(ascii: "\""))
    else { return term }
    let lexical = String(decoding: term[(term.startIndex + 1)..<quote], as: UTF8.self)
    // ^^< before, > behind.
    let type = String(decoding: term[(quote + 4)...].dropLast(), as: UTF8.self)
    guard type.hasPrefix(schema) else { return term }
    let name = String(type.dropFirst(schema.count))
    guard !isKept(lexical, name, loss) else { return term }
    return Array(
      isNumber(name)
        ? "\"\(lexical) \"^^<\(quantity)>".utf8 : "\"\(lexical)\"^^<\(types)\(name)>".utf8)[...]
  }

  private static func isNumber(_ name: String) -> Bool { name == "integer" || name == "decimal" }

  /// True where the server gives the same back.
  private static func isKept(_ lexical: String, _ name: String, _ loss: Loss) -> Bool {
    switch name {
    case "string", "anyURI": true
    case "integer": Int64(lexical).map { String($0) == lexical } ?? false
    case "decimal": isPlainDecimal(lexical)
    case "date", "dateTime":
      loss == .spelling ? !lexical.contains(".") : isPlainTime(lexical)
    case "gYear", "gYearMonth": loss == .spelling
    case "boolean": loss == .spelling && (lexical == "true" || lexical == "false")
    default: false
    }
  }

  /// Digits, a point, and digits that don't end in 0, without a 0 too many in front.
  private static func isPlainDecimal(_ lexical: String) -> Bool {
    let digits = lexical.hasPrefix("-") ? lexical.dropFirst() : lexical[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, digits.utf8.count <= 17, let last = parts[1].last else { return false }
    return Int64(parts[0]).map { String($0) == parts[0] } ?? false
      && parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) } && last != "0"
  }

  /// A day, or a second of one, in the years 1 to 9999.
  private static func isPlainTime(_ lexical: String) -> Bool {
    ["0000-00-00", "0000-00-00T00:00:00", "0000-00-00T00:00:00Z"].contains {
      hasShape(lexical, $0)
    }
  }

  /// Whether a text has a digit where the pattern has a 0 and is the same elsewhere, in a year of our era.
  private static func hasShape(_ text: String, _ pattern: String) -> Bool {
    text.utf8.count == pattern.utf8.count && !text.hasPrefix("0000")
      && zip(text.utf8, pattern.utf8).allSatisfy { character, wanted in
        wanted == UInt8(ascii: "0") ? (0x30...0x39).contains(character) : character == wanted
      }
  }

  // MARK: On the way back

  /// The term that was kept so.
  static func original(_ term: Term) -> Term {
    guard let literal = term.literalValue, literal.language == nil else { return term }
    if literal.datatype.hasPrefix(types) {
      return .literal(
        Literal(literal.lexical, datatype: schema + literal.datatype.dropFirst(types.count)))
    }
    guard literal.datatype == quantity, literal.lexical.hasSuffix(" ") else { return term }
    let number = String(literal.lexical.dropLast())
    return .literal(
      Literal(number, datatype: number.contains(".") ? XSD.decimal : XSD.integer))
  }
}
