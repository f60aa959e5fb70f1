/// The nodes of a document, by graph and identifier (JSON-LD API, section 7.2).
struct NodeMap {
  /// The nodes of one graph in the order of their first mention.
  struct Graph {
    fileprivate(set) var nodes: [Node] = []
    private var places: [ExactString: Int] = [:]

    subscript(id: String) -> Node? { index(of: id).map { nodes[$0] } }

    /// The place of a node that is there.
    func index(of id: String) -> Int? { places[ExactString(id)] }

    /// The place of a node, which is made where there is none.
    mutating func place(of id: String) -> Int {
      if let place = places[ExactString(id)] { return place }
      places[ExactString(id)] = nodes.count
      nodes.append(Node(id: id))
      return nodes.count - 1
    }

    mutating func update(_ id: String, _ change: (inout Node) -> Void) {
      let place = place(of: id)
      change(&nodes[place])
    }

    /// Changes the node at a place.
    mutating func update(at place: Int, _ change: (inout Node) -> Void) { change(&nodes[place]) }

    func ordered(_ ordered: Bool) -> [Node] {
      ordered ? nodes.sorted { UTF8Order.precedes($0.id, $1.id) } : nodes
    }
  }

  /// A node with all that is said of it in one graph.
  struct Node {
    let id: String
    /// The entries other than `@id`.
    private(set) var entries = JSONObject()
    /// The values of each entry, so that none is added twice, once there are many.
    private var present: [ExactString: Set<JSONValue>] = [:]

    private static let scanLimit = 16

    init(id: String) { self.id = id }

    /// The node as a JSON-LD object.
    var object: JSONObject {
      var object = JSONObject(minimumCapacity: entries.count + 1)
      object.appendNew(Keyword.id, .string(id))
      for member in entries.members { object.appendNew(member.key, member.value) }
      return object
    }

    mutating func set(_ key: String, _ value: JSONValue) { entries.set(key, value) }

    /// Appends a value to an entry, without looking whether it is there.
    mutating func append(_ value: JSONValue, to key: String) {
      entries.update(key, initial: .array([])) { $0.append(value) }
    }

    /// Makes an entry, empty where it does not exist.
    mutating func touch(_ key: String) {
      entries.update(key, initial: .array([])) { _ in }
    }

    /// Appends the values of an entry of the same node in another graph.
    mutating func insert(all values: [JSONValue], to key: String) {
      if !entries.has(key), !values.contains(where: \.isListObject) {
        // There each is but once, lists aside.
        entries.appendNew(key, .array(values))
        return
      }
      touch(key)
      for value in values { insert(value, to: key) }
    }

    /// Appends a value to an entry that does not have it.
    mutating func insert(_ value: JSONValue, to key: String) {
      if !present.isEmpty, let isNew = present[ExactString(key)]?.insert(value).inserted {
        if isNew { append(value, to: key) }
        return
      }
      let count = entries.update(key, initial: .array([])) { existing in
        if case .array(let elements) = existing, elements.contains(value) { return 0 }
        existing.append(value)
        return existing.count
      }
      if count > Self.scanLimit {
        present[ExactString(key)] = Set(entries[key]?.array ?? [])
      }
    }
  }

  /// The graphs in the order of their first mention; the first is the default graph.
  private(set) var names: [String] = [Keyword.default]
  private(set) var graphs: [Graph] = [Graph()]
  private var places: [ExactString: Int] = [ExactString(Keyword.default): 0]

  subscript(name: String) -> Graph? { index(of: name).map { graphs[$0] } }

  /// The place of a graph that is there.
  func index(of name: String) -> Int? { places[ExactString(name)] }

  mutating func place(of name: String) -> Int {
    if let place = places[ExactString(name)] { return place }
    places[ExactString(name)] = graphs.count
    graphs.append(Graph())
    names.append(name)
    return graphs.count - 1
  }

  /// Changes a node of a graph.
  mutating func update(graph: Int, at place: Int, _ change: (inout Node) -> Void) {
    graphs[graph].update(at: place, change)
  }

  mutating func update<R>(graph: Int, _ change: (inout Graph) -> R) -> R {
    change(&graphs[graph])
  }
}

extension NodeMap {
  /// Merge Node Maps (section 7.3): all graphs as one.
  var merged: Graph {
    var result = Graph()
    for graph in graphs {
      for node in graph.nodes {
        result.update(node.id) { merged in
          for member in node.entries.members {
            // 2.2.1
            if Keyword.isKeyword(member.key), member.key != Keyword.type {
              merged.set(member.key, member.value)
              continue
            }
            // 2.2.2
            merged.insert(all: member.value.asArray, to: member.key)
          }
        }
      }
    }
    return result
  }

  /// Flattening (section 7.1): the node map as expanded JSON-LD.
  func flattened(ordered: Bool) -> [JSONValue] {
    var defaultGraph = graphs[0]
    // 4.
    let others = Array(zip(names, graphs).dropFirst())
    let named = ordered ? others.sorted { UTF8Order.precedes($0.0, $1.0) } : others
    for (name, graph) in named {
      // 4.4
      let nodes = graph.ordered(ordered).filter { !$0.entries.isEmpty }
      // 4.1 to 4.3
      defaultGraph.update(name) {
        $0.set(Keyword.graph, .array(nodes.map { .object($0.object) }))
      }
    }
    // 5. to 7.
    return defaultGraph.ordered(ordered).filter { !$0.entries.isEmpty }
      .map { .object($0.object) }
  }
}

extension JSONValue {
  /// How many elements an array has.
  fileprivate var count: Int { if case .array(let elements) = self { elements.count } else { 1 } }
}
