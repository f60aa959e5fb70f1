/// Node Map Generation (JSON-LD API, section 7.2).
struct NodeMapBuilder {
  private(set) var map = NodeMap()
  var blankNodes = BlankNodeIssuer()
  /// The values of `@index`, by graph and identifier.
  private var indexes: [IndexKey: JSONValue] = [:]

  private struct IndexKey: Hashable {
    var graph: ExactString
    var id: ExactString
  }

  /// Where a node that is found belongs.
  private enum Parent {
    case none
    /// It is a value of a property of the node at this place of the graph.
    case subject(Int, property: String)
    /// It has this reference as a value of a property.
    case reversed(JSONValue, property: String)
  }

  /// Whether a text has been found that framing takes for null.
  private(set) var hasNullMarks = false

  /// Adds a node of an expanded document, and all within it.
  mutating func add(_ node: JSONValue) throws(JSONLDError) { try add(node, graph: 0, .none) }

  /// Adds all nodes of an expanded document.
  mutating func add(_ document: [JSONValue]) throws(JSONLDError) {
    for element in document { try add(element, graph: 0, .none) }
  }

  /// The map so far; what is added then goes to a new one, with the same blank nodes.
  mutating func takeMap() -> NodeMap {
    let taken = map
    map = NodeMap()
    return taken
  }

  /// A value list under construction: nil outside of lists.
  private typealias List = [JSONValue]?

  private mutating func add(
    _ element: JSONValue, graph: Int, _ parent: Parent
  ) throws(JSONLDError) {
    var list: List = nil
    try add(element, graph: graph, parent, &list)
  }

  private mutating func add(
    _ element: JSONValue, graph: Int, _ parent: Parent, _ list: inout List
  ) throws(JSONLDError) {
    switch element {
    case .array(let elements):
      // 1.
      for element in elements { try add(element, graph: graph, parent, &list) }
    case .object(let object):
      if let value = object[Keyword.value] {
        // 4.
        if value.isNullMark { hasNullMarks = true }
        add(value: relabelType(of: object), graph: graph, parent, &list)
      } else if let inner = object[Keyword.list] {
        // 5.
        try add(list: inner, graph: graph, parent, &list)
      } else {
        // 6.
        try add(node: object, graph: graph, parent, &list)
      }
    default:
      break
    }
  }

  /// Step 3, for values.
  private mutating func relabelType(of value: JSONObject) -> JSONValue {
    guard let type = value[Keyword.type]?.string, type.isBlankNodeID else {
      return .object(value)
    }
    var value = value
    value.set(Keyword.type, .string(blankNodes.issue(for: type)))
    return .object(value)
  }

  private mutating func add(
    value: JSONValue, graph: Int, _ parent: Parent, _ list: inout List
  ) {
    // 4.2
    if list != nil {
      list?.append(value)
      return
    }
    // 4.1
    if case .subject(let place, let property) = parent {
      map.update(graph: graph, at: place) { $0.insert(value, to: property) }
    }
  }

  private mutating func add(
    list inner: JSONValue, graph: Int, _ parent: Parent, _ list: inout List
  ) throws(JSONLDError) {
    // 5.1 and 5.2
    var elements: List = []
    try add(inner, graph: graph, parent, &elements)
    let result: JSONValue = .object([Keyword.list: .array(elements ?? [])])
    // 5.4
    if list != nil {
      list?.append(result)
      return
    }
    // 5.3
    if case .subject(let place, let property) = parent {
      map.update(graph: graph, at: place) { $0.append(result, to: property) }
    }
  }

  private mutating func add(
    node: JSONObject, graph: Int, _ parent: Parent, _ list: inout List
  ) throws(JSONLDError) {
    // 3.
    var types = node[Keyword.type]?.asArray ?? []
    for i in types.indices where types[i].string?.isBlankNodeID ?? false {
      types[i] = relabel(types[i])
    }
    // 6.1 and 6.2
    let id = identifier(of: node)
    // 6.3
    let place = map.update(graph: graph) { $0.place(of: id) }
    // 6.5 and 6.6
    link(id, at: place, graph: graph, parent, &list)
    // 6.7
    for type in types {
      map.update(graph: graph, at: place) { $0.insert(type, to: Keyword.type) }
    }
    // 6.8
    if let index = node[Keyword.index] {
      try setIndex(index, of: id, at: place, graph: graph)
    }
    // 6.9
    try addReversed(node[Keyword.reverse], to: id, graph: graph)
    // 6.10
    if let inner = node[Keyword.graph] {
      try add(inner, graph: map.place(of: id), .none)
    }
    // 6.11
    if let included = node[Keyword.included] { try add(included, graph: graph, .none) }
    // 6.12
    try addProperties(of: node, to: place, graph: graph)
  }

  private mutating func relabel(_ type: JSONValue) -> JSONValue {
    guard let text = type.string, text.isBlankNodeID else { return type }
    return .string(blankNodes.issue(for: text))
  }

  private mutating func identifier(of node: JSONObject) -> String {
    guard let value = node[Keyword.id] else { return blankNodes.issue() }
    // What has the form of a keyword is no identifier: null, which RDF leaves out.
    guard let id = value.string else { return "null" }
    return id.isBlankNodeID ? blankNodes.issue(for: id) : id
  }

  private mutating func link(
    _ id: String, at place: Int, graph: Int, _ parent: Parent, _ list: inout List
  ) {
    switch parent {
    case .reversed(let referenced, let property):
      // 6.5
      map.update(graph: graph, at: place) { $0.insert(referenced, to: property) }
    case .subject(let subject, let property):
      let reference = JSONValue.object(JSONObject(Keyword.id, .string(id)))
      if list != nil {
        // 6.6.3
        list?.append(reference)
      } else {
        // 6.6.2
        map.update(graph: graph, at: subject) { $0.insert(reference, to: property) }
      }
    case .none:
      break
    }
  }

  /// Remembers the index of a node; false where it has another.
  mutating func noteIndex(_ index: JSONValue, of id: String, graph: String) -> Bool {
    let key = IndexKey(graph: ExactString(graph), id: ExactString(id))
    if let known = indexes[key] { return known == index }
    indexes[key] = index
    return true
  }

  /// Step 6.8.
  private mutating func setIndex(
    _ index: JSONValue, of id: String, at place: Int, graph: Int
  ) throws(JSONLDError) {
    guard noteIndex(index, of: id, graph: map.names[graph]) else {
      throw JSONLDError(.conflictingIndexes, "the node \(id) has two values of @index")
    }
    map.update(graph: graph, at: place) { $0.set(Keyword.index, index) }
  }

  /// Step 6.9.
  private mutating func addReversed(
    _ reversed: JSONValue?, to id: String, graph: Int
  ) throws(JSONLDError) {
    guard let reversed = reversed?.object else { return }
    let referenced: JSONValue = .object([Keyword.id: .string(id)])
    for member in reversed.members {
      for value in member.value.asArray {
        try add(value, graph: graph, .reversed(referenced, property: member.key))
      }
    }
  }

  /// Step 6.12.
  private mutating func addProperties(
    of node: JSONObject, to place: Int, graph: Int
  ) throws(JSONLDError) {
    for member in node.sortedMembers where !Keyword.isKeyword(member.key) {
      // 6.12.1
      let property =
        member.key.isBlankNodeID ? blankNodes.issue(for: member.key) : member.key
      // 6.12.2
      map.update(graph: graph, at: place) { $0.touch(property) }
      // 6.12.3
      try add(member.value, graph: graph, .subject(place, property: property))
    }
  }
}
