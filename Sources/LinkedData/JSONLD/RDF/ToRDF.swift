/// Deserialize JSON-LD to RDF (JSON-LD API, section 8.1): a node map becomes quads.
struct RDFDeserializer {
  let generalized: Bool
  let direction: JSONLDOptions.RDFDirection?
  private(set) var blankNodes: BlankNodeIssuer
  private(set) var quads: [Quad] = []

  init(
    generalized: Bool, direction: JSONLDOptions.RDFDirection?, _ blankNodes: BlankNodeIssuer
  ) {
    self.generalized = generalized
    self.direction = direction
    self.blankNodes = blankNodes
  }

  mutating func add(_ map: NodeMap) {
    let names = map.names.indices.sorted {
      UTF8Order.precedes(map.names[$0], map.names[$1])
    }
    // 1.
    for place in names {
      var graph: Term?
      if map.names[place] != Keyword.default {
        // 1.1
        guard let name = Self.resource(map.names[place]) else { continue }
        graph = name
      }
      // 1.3
      for node in map.graphs[place].ordered(true) { add(node, graph) }
    }
  }

  /// Step 1.3.
  private mutating func add(_ node: NodeMap.Node, _ graph: Term?) {
    // 1.3.1
    guard let subject = Self.resource(node.id) else { return }
    // 1.3.2
    for member in node.entries.sortedMembers {
      if member.key == Keyword.type {
        // 1.3.2.1
        for type in member.value.asArray {
          guard let object = type.string.flatMap(Self.resource) else { continue }
          quads.append(Quad(subject, .iri(RDF.type), object, graph: graph))
        }
        continue
      }
      // 1.3.2.2 to 1.3.2.4
      guard !Keyword.isKeyword(member.key), let predicate = Self.resource(member.key),
        generalized || predicate.blankLabel == nil
      else { continue }
      // 1.3.2.5
      for item in member.value.asArray {
        var list: [Quad] = []
        if let object = object(of: item, graph, &list) {
          quads.append(Quad(subject, predicate, object, graph: graph))
        }
        quads += list
      }
    }
  }

  /// The term for an identifier; nil where it is not well-formed.
  static func resource(_ id: String) -> Term? {
    if id.isBlankNodeID { return .blank(String(Substring(id.utf8.dropFirst(2)))) }
    return isAbsoluteIRI(id) ? .iri(id) : nil
  }

  /// Whether this is well-formed by RFC 3987.
  private static func isAbsoluteIRI(_ text: String) -> Bool {
    let bytes = text.utf8.span
    do {
      try IRISyntax.check(bytes, in: 0..<bytes.count, absolute: true)
      return true
    } catch {
      return false
    }
  }

  /// Object to RDF Conversion (section 8.2).
  private mutating func object(
    of item: JSONValue, _ graph: Term?, _ list: inout [Quad]
  ) -> Term? {
    guard let object = item.object else { return nil }
    // 3.
    if let elements = object[Keyword.list] { return head(of: elements.asArray, graph, &list) }
    // 4.
    if let value = object[Keyword.value] { return literal(value, object, graph, &list) }
    // 1. and 2.
    return object[Keyword.id]?.string.flatMap(Self.resource)
  }

  /// Steps 5 to 15.
  private mutating func literal(
    _ value: JSONValue, _ object: JSONObject, _ graph: Term?, _ list: inout [Quad]
  ) -> Term? {
    // 5. and 6.
    let datatype = object[Keyword.type]?.string
    if let datatype, datatype != Keyword.json, !Self.isAbsoluteIRI(datatype) { return nil }
    // 7.
    let language = object[Keyword.language]?.string
    if let language, !language.isLanguageTag { return nil }
    // 8. to 12.
    let (text, type) = Self.lexicalForm(of: value, datatype)
    // 13.
    if let way = direction, let direction = object[Keyword.direction]?.string {
      return directed(text, language?.lowercasedTag, direction, way, graph, &list)
    }
    // 14.
    if let language { return .literal(Literal(text, language: language)) }
    return .literal(Literal(text, datatype: type))
  }

  /// Steps 8 to 12.
  private static func lexicalForm(
    of value: JSONValue, _ datatype: String?
  ) -> (String, datatype: String) {
    if datatype == Keyword.json { return (value.canonicalText, RDF.json) }
    switch value {
    case .bool(let truth):
      return (truth ? "true" : "false", datatype ?? XSD.boolean)
    case .number(let number):
      if datatype == XSD.double || !number.isWritableInteger {
        return (number.doubleText, datatype ?? XSD.double)
      }
      return (number.integerText, datatype ?? XSD.integer)
    default:
      return (value.string ?? "", datatype ?? XSD.string)
    }
  }

  /// Step 13: a text with a direction.
  private mutating func directed(
    _ text: String, _ language: String?, _ direction: String, _ way: JSONLDOptions.RDFDirection,
    _ graph: Term?, _ list: inout [Quad]
  ) -> Term {
    switch way {
    case .i18nDatatype:
      // 13.2
      let datatype = I18N.datatype(language: language, direction: direction)
      return .literal(Literal(text, datatype: datatype))
    case .compoundLiteral:
      // 13.3
      let literal = newBlankNode()
      list.append(Quad(literal, .iri(RDF.value), .string(text), graph: graph))
      if let language {
        list.append(Quad(literal, .iri(RDF.language), .string(language), graph: graph))
      }
      list.append(Quad(literal, .iri(RDF.direction), .string(direction), graph: graph))
      return literal
    }
  }

  private mutating func newBlankNode() -> Term {
    .blank(String(Substring(blankNodes.issue().utf8.dropFirst(2))))
  }

  /// List to RDF Conversion (section 8.3).
  private mutating func head(
    of elements: [JSONValue], _ graph: Term?, _ list: inout [Quad]
  ) -> Term {
    // 1. and 2.
    let nodes = elements.map { _ in newBlankNode() }
    // 3.
    for (place, item) in elements.enumerated() {
      var embedded: [Quad] = []
      // 3.2 and 3.3
      if let object = object(of: item, graph, &embedded) {
        list.append(Quad(nodes[place], .iri(RDF.first), object, graph: graph))
      }
      // 3.4
      let rest = place + 1 < nodes.count ? nodes[place + 1] : .iri(RDF.nil)
      list.append(Quad(nodes[place], .iri(RDF.rest), rest, graph: graph))
      // 3.5
      list += embedded
    }
    // 4.
    return nodes.first ?? .iri(RDF.nil)
  }
}

/// The namespace of datatypes that say language and direction.
enum I18N {
  static let namespace = "https://www.w3.org/ns/i18n#"

  /// The datatype of texts with a language, or without one, and a direction.
  static func datatype(language: String?, direction: String) -> String {
    namespace + (language?.lowercasedTag ?? "") + "_" + direction
  }
}

extension String {
  /// Whether this is a language tag as far as RDF cares: `[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*`.
  var isLanguageTag: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    for (place, part) in parts.enumerated() {
      guard (1...8).contains(part.count),
        part.allSatisfy({ $0.isASCIILetter || (place > 0 && $0.isASCIIDigit) })
      else { return false }
    }
    return true
  }
}
