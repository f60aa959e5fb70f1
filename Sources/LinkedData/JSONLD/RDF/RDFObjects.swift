/// RDF to Object Conversion (JSON-LD API, section 8.5).
extension RDFSerializer {
  func object(of term: Term) throws(JSONLDError) -> JSONObject {
    switch term {
    case .iri(let iri): [Keyword.id: .string(iri)]
    case .blank(let label): [Keyword.id: .string("_:" + label)]
    case .literal(let literal): try object(of: literal)
    }
  }

  /// Step 2.
  private func object(of literal: Literal) throws(JSONLDError) -> JSONObject {
    // 2.4
    if options.useNativeTypes, let native = Self.native(literal) { return [Keyword.value: native] }
    // 2.5.2
    if options.processingMode != .v1_0, literal.datatype == RDF.json {
      return [Keyword.value: try json(of: literal), Keyword.type: .string(Keyword.json)]
    }
    var result: JSONObject = [Keyword.value: .string(literal.lexical)]
    if options.rdfDirection == .i18nDatatype,
      literal.datatype.utf8.starts(with: I18N.namespace.utf8)
    {
      // 2.5.3
      addDirection(of: literal.datatype, to: &result)
    } else if let language = literal.language {
      // 2.5.4
      result.set(Keyword.language, .string(language))
    } else if literal.datatype != XSD.string {
      // 2.5.5 and 2.7
      result.set(Keyword.type, .string(literal.datatype))
    }
    return result
  }

  private func json(of literal: Literal) throws(JSONLDError) -> JSONValue {
    do throws(JSONError) {
      return try JSONValue(parsing: literal.lexical)
    } catch {
      throw JSONLDError(.invalidJSONLiteral, "a JSON literal: \(error.description)")
    }
  }

  /// Step 2.5.3.
  private func addDirection(of datatype: String, to result: inout JSONObject) {
    let fragment = datatype.utf8.dropFirst(I18N.namespace.utf8.count)
    let mark = fragment.firstIndex(of: UInt8(ascii: "_")) ?? fragment.endIndex
    let language = String(Substring(fragment[..<mark]))
    let direction = String(Substring(fragment[mark...].dropFirst()))
    if !language.isEmpty { result.set(Keyword.language, .string(language)) }
    if !direction.isEmpty { result.set(Keyword.direction, .string(direction)) }
  }

  /// Step 2.4: what JSON itself has for a literal.
  private static func native(_ literal: Literal) -> JSONValue? {
    switch literal.datatype {
    case XSD.string:
      return .string(literal.lexical)
    case XSD.boolean:
      switch literal.lexical {
      case "true", "1": return true
      case "false", "0": return false
      default: return nil
      }
    case XSD.integer:
      return literal.lexical.isXSDInteger ? number(literal.lexical) : nil
    case XSD.double:
      return literal.lexical.isXSDDouble ? number(literal.lexical) : nil
    default:
      return nil
    }
  }

  private static func number(_ text: String) -> JSONValue? {
    Double(text).flatMap { JSONNumber($0) }.map(JSONValue.number)
  }
}

extension String {
  /// Whether this is in the lexical space of `xsd:integer`: `[+-]?[0-9]+`.
  var isXSDInteger: Bool {
    let digits = withoutSign
    return !digits.isEmpty && digits.allSatisfy(\.isASCIIDigit)
  }

  /// Whether this is in the lexical space of `xsd:double` and a number:
  /// `[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?`.
  var isXSDDouble: Bool {
    let parts = withoutSign.split(
      maxSplits: 1, omittingEmptySubsequences: false,
      whereSeparator: { $0 | 0x20 == UInt8(ascii: "e") })
    if parts.count == 2, !String(Substring(parts[1])).isXSDInteger { return false }
    let mantissa = parts[0].split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    return mantissa.contains { !$0.isEmpty }
      && mantissa.allSatisfy { $0.allSatisfy(\.isASCIIDigit) }
  }

  private var withoutSign: Substring.UTF8View {
    let hasSign = utf8.first == UInt8(ascii: "-") || utf8.first == UInt8(ascii: "+")
    return utf8.dropFirst(hasSign ? 1 : 0)
  }
}
