import LinkedData
import TestSupport

/// Documents made at random in which contexts change from node to node and values stand in maps.
extension RandomJSONLD {
  private static let more: JSONObject = [
    "scoped": [
      "@id": "ex:scoped",
      "@context": ["name": "ex:scopedName", "title": ["@id": "ex:title2", "@type": "@id"]],
    ],
    "closed": [
      "@id": "ex:closed",
      "@context": ["@propagate": false, "name": ["@id": "ex:n", "@language": "de"]],
    ],
    "bare": ["@id": "ex:bare", "@context": .null],
    "Typed": [
      "@id": "ex:Typed", "@context": ["name": ["@id": "ex:typedName", "@language": "fr"]],
    ],
    "Lasting": [
      "@id": "ex:Lasting", "@context": ["@propagate": true, "title": "ex:lasting", "name": .null],
    ],
    "byID": ["@id": "ex:byID", "@container": "@id"],
    "byType": ["@id": "ex:byType", "@container": "@type"],
    "kindsByType": ["@id": "ex:kinds", "@container": "@type", "@type": "@vocab"],
    "byKind": ["@id": "ex:byKind", "@container": "@index", "@index": "kind"],
    "byLabel": ["@id": "ex:byLabel", "@container": ["@index", "@set"], "@index": "title"],
    "indexed": ["@id": "ex:indexed", "@container": "@index", "@type": "@id"],
    "graph": ["@id": "ex:graph", "@container": "@graph"],
    "graphByID": ["@id": "ex:graphByID", "@container": ["@graph", "@id"]],
    "graphByName": ["@id": "ex:graphByName", "@container": ["@graph", "@index", "@set"]],
    "more": "@nest", "deep": ["@id": "@nest", "@context": ["name": "ex:nestedName"]],
    "none": "@none", "spoken": ["@id": "ex:spoken", "@direction": "rtl"],
    "sayings": ["@id": "ex:sayings", "@container": "@language", "@direction": "ltr"],
    "knownByIndex": ["@reverse": "ex:knows", "@container": "@index"],
  ]

  static let wideContext: JSONObject = {
    var all = context
    for member in more.members { all[member.key] = member.value }
    return all
  }()

  static func wideDocument(using random: inout SeededRandom) -> JSONValue {
    let nodes = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      JSONValue.object(wideNode(depth: 2, using: &random))
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return ["@graph": .array(nodes), "@context": .object(wideContext)]
    case 1: return ["@context": .object(wideContext), "id": "x/y", "@graph": .array(nodes)]
    case 2:
      var node = wideNode(depth: 2, using: &random)
      node["@context"] = .object(wideContext)
      return .object(node)
    default: return ["@context": .object(wideContext), "@graph": .array(nodes)]
    }
  }

  private static func wideNode(depth: Int, using random: inout SeededRandom) -> JSONObject {
    var node = plainNode(depth: depth > 0 ? 1 : 0, using: &random)
    node["@graph"] = nil
    // Too many nodes without names take the canonical form, by which the answers are compared, too long.
    if node["@id"] == nil, node["id"] == nil, !random.oneIn(4) {
      node["@id"] = .string("ex:n\(Int.random(in: 0..<1000, using: &random))")
    }
    if random.oneIn(3) {
      node["@type"] = random.pick(["Typed", "Lasting", ["Typed", "Lasting"], ["ex:Z", "Typed"]])
    }
    for _ in 0..<(depth > 0 ? Int.random(in: 0...2, using: &random) : 0) {
      let keys =
        more.keys.filter { !["none", "Typed", "Lasting"].contains($0) }
        + ["@reverse", "@included", "@graph", "@context", "@index", "list"]
      add(random.pick(keys) ?? "scoped", to: &node, depth: depth - 1, using: &random)
    }
    return node
  }

  private static func add(
    _ key: String, to node: inout JSONObject, depth: Int, using random: inout SeededRandom
  ) {
    let inner = JSONValue.object(wideNode(depth: depth, using: &random))
    let other = JSONValue.object(wideNode(depth: depth, using: &random))
    switch key {
    case "byID", "graphByID": node[key] = ["ex:a": inner, "none": other, "b": [inner]]
    case "byType": node[key] = ["Typed": inner, "ex:T": [other], "@none": "ex:ref"]
    case "kindsByType": node[key] = ["Typed": "Person", "ex:T": ["Meeting", inner]]
    case "byKind": node[key] = ["Person": inner, "none": other]
    case "byLabel": node[key] = ["a label": [inner, other]]
    case "indexed": node[key] = ["one": "ex:one", "two": [inner, "two"], "none": .null]
    case "graph": node[key] = random.oneIn(2) ? inner : [inner, other]
    case "graphByName", "knownByIndex": node[key] = ["a": inner, "b": [other]]
    case "more", "deep": node[key] = plain(random.oneIn(2) ? ["name": "n"] : ["kind": "Person"])
    case "sayings": node[key] = ["en": "said", "none": ["x", .null], "zh": ["说"]]
    case "spoken": node[key] = random.oneIn(2) ? "text" : ["@value": "v", "@direction": "ltr"]
    case "@reverse": node[key] = ["knows": inner, "knownBy": [other], "ex:made": [inner]]
    case "@index": node[key] = "an index"
    case "@context":
      node[key] = random.pick([
        ["name": "ex:other"], .null, ["@vocab": "http://v/"],
        ["@language": "en", "@base": "http://b/"],
        ["@propagate": false, "steps": ["@id": "ex:s2", "@container": "@set"]],
      ])
    case "list":
      node["steps"] = [[.string("a"), inner], ["@list": [other, .null]], .number(JSONNumber(1))]
    default: node[key] = random.oneIn(3) ? "a text" : inner
    }
  }

  private static func plain(_ value: JSONValue) -> JSONValue { value }
}
