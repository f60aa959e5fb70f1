import LinkedData
import TestSupport

/// Documents and datasets made at random, with everything in them that is plain and some that is not.
enum RandomJSONLD {
  static let context: JSONObject = [
    "@version": .number(JSONNumber("1.1") ?? JSONNumber(1)), "ex": "http://example.org/ns#",
    "id": "@id",
    "name": "ex:name", "title": ["@id": "ex:title", "@language": "en"],
    "titles": ["@id": "ex:titles", "@container": "@language"],
    "knows": ["@id": "ex:knows", "@type": "@id"], "kind": ["@id": "ex:kind", "@type": "@vocab"],
    "day": ["@id": "ex:day", "@type": "http://www.w3.org/2001/XMLSchema#date"],
    "size": ["@id": "ex:size", "@type": "http://www.w3.org/2001/XMLSchema#double"],
    "steps": ["@id": "ex:steps", "@container": "@list"],
    "tags": ["@id": "ex:tags", "@container": "@set"],
    "knownBy": ["@reverse": "ex:knows"], "data": ["@id": "ex:data", "@type": "@json"],
    "byName": ["@id": "ex:byName", "@container": "@index"], "Person": "ex:Person",
    "Meeting": "ex:Meeting",
  ]

  static func document(using random: inout SeededRandom) -> JSONValue {
    let nodes = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      JSONValue.object(node(depth: 3, using: &random))
    }
    return ["@context": .object(context), "@graph": .array(nodes)]
  }

  /// A node with the terms of `context`.
  static func plainNode(depth: Int, using random: inout SeededRandom) -> JSONObject {
    node(depth: depth, using: &random)
  }

  private static func node(depth: Int, using random: inout SeededRandom) -> JSONObject {
    var node = JSONObject()
    if !random.oneIn(3) {
      node[random.oneIn(2) ? "@id" : "id"] = .string(reference(using: &random))
    }
    if random.oneIn(2) {
      node["@type"] = .string(random.pick(["Person", "ex:Other", "Meeting"]) ?? "")
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let keys = [
        "name", "title", "titles", "knows", "kind", "day", "size", "steps", "tags", "ex:plain",
        "unknown",
        "http://other.example/p", "knownBy", "data", "byName", "@graph",
      ]
      let key = random.pick(keys) ?? "name"
      node[key] = value(of: key, depth: depth, using: &random)
    }
    return node
  }

  private static func value(
    of key: String, depth: Int, using random: inout SeededRandom
  ) -> JSONValue {
    switch key {
    case "titles":
      return ["en": .string(JSONValue.randomText(using: &random)), "zh-Hans": ["科技", "大会"]]
    case "knownBy", "@graph":
      return .object(node(depth: depth - 1, using: &random))
    case "byName":
      // An index cannot say of a graph what it is called, so none is put there.
      var inner = node(depth: 0, using: &random)
      inner["@graph"] = nil
      return ["a": .object(inner)]
    case "data":
      return .random(depth: 2, using: &random)
    default:
      let count = Int.random(in: 0...3, using: &random)
      let items = (0..<count).map { _ in item(depth: depth, using: &random) }
      return count == 1 && random.oneIn(2) ? items[0] : .array(items)
    }
  }

  private static func item(depth: Int, using random: inout SeededRandom) -> JSONValue {
    switch Int.random(in: 0..<13, using: &random) {
    case 0: return .bool(random.oneIn(2))
    case 1: return .number(JSONNumber(Int.random(in: -50...5000, using: &random)))
    case 2:
      return JSONNumber(Double.random(in: -1e3...1e25, using: &random)).map { .number($0) } ?? .null
    case 3: return .null
    case 4: return ["@value": .string(JSONValue.randomText(using: &random)), "@language": "zh"]
    case 5: return ["@value": "2024-06-24", "@type": "http://www.w3.org/2001/XMLSchema#date"]
    case 6: return ["@value": .number(JSONNumber(7)), "@type": "ex:Number"]
    case 7: return ["@id": .string(reference(using: &random))]
    case 8 where depth > 0:
      return ["@list": [.string("x"), ["@value": "y"], .number(JSONNumber(2))]]
    case 9,
      10 where depth > 0:
      return .object(node(depth: depth - 1, using: &random))
    default:
      return .string(
        random.oneIn(2) ? reference(using: &random) : JSONValue.randomText(using: &random))
    }
  }

  private static func reference(using random: inout SeededRandom) -> String {
    random.pick([
      "a", "b-2", "x/y", "../z", "ex:thing", "http://example.com/科技", "_:n1", "_:n2", "#part",
      "?q=1",
      "urn:isbn:1", "http://example.com/a b", "Person", "",
    ]) ?? "a"
  }

  // Datasets

  static func quads(using random: inout SeededRandom) -> [Quad] {
    var quads: [Quad] = []
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      quads.append(
        Quad(
          resource(using: &random), .iri("http://p/\(Int.random(in: 0..<3, using: &random))"),
          object(using: &random),
          graph: random.oneIn(3) ? resource(using: &random) : nil))
    }
    if random.oneIn(2) { quads += list(using: &random) }
    return quads
  }

  private static func resource(using random: inout SeededRandom) -> Term {
    let number = Int.random(in: 0..<4, using: &random)
    return random.oneIn(2) ? .iri("http://r/\(number)") : .blank("n\(number)")
  }

  private static func object(using random: inout SeededRandom) -> Term {
    switch Int.random(in: 0..<7, using: &random) {
    case 0: .literal(Literal(JSONValue.randomText(using: &random), language: "en-gb"))
    case 1: .literal(Literal("01", datatype: XSD.integer))
    case 2: .literal(Literal("true", datatype: XSD.boolean))
    case 3: .string(JSONValue.randomText(using: &random))
    case 4: .iri(RDF.nil)
    default: resource(using: &random)
    }
  }

  /// A list, sometimes one that is not well-formed.
  ///
  /// That a node of it is an `rdf:List` is what the algorithm does not keep, so it is not said
  /// here.
  private static func list(using random: inout SeededRandom) -> [Quad] {
    var quads: [Quad] = [Quad(.iri("http://r/list"), .iri("http://p/list"), .blank("l0"))]
    let count = Int.random(in: 1...4, using: &random)
    for i in 0..<count {
      quads.append(Quad(.blank("l\(i)"), .iri(RDF.first), object(using: &random)))
      let rest: Term = i + 1 < count ? .blank("l\(i + 1)") : .iri(RDF.nil)
      quads.append(Quad(.blank("l\(i)"), .iri(RDF.rest), rest))
    }
    if random.oneIn(3) { quads.append(Quad(.iri("http://r/2"), .iri("http://p/2"), .blank("l1"))) }
    return quads
  }
}
