/// Framing (JSON-LD Framing, section 4.2): arranges the nodes of a document as a frame shows.
struct Framer {
  /// The graphs of the document, and behind them all of them merged, where that is framed.
  private let graphs: [NodeMap.Graph]
  private let names: NodeMap
  private let merged: Int?
  private let options: JSONLDOptions
  private let shared: SharedNodes

  /// The nodes of each graph in the order of their identifiers, once they are asked for.
  private var orders: [[Int]?]
  /// Who refers to whom by a property, once that is asked for.
  private var referrers: [ReferrersKey: [ExactString: [Int]]] = [:]

  /// How many nodes are being embedded in each other.
  private var depth = 0
  /// Which nodes those are, by graph.
  private var isOpen: [[Bool]]
  /// The node at the top that each node was last embedded in, counted from 1.
  private var embeddedIn: [[Int]]
  private var top = 0

  /// A node in a graph.
  struct Place: Hashable {
    var graph: Int
    var node: Int
  }

  private struct ReferrersKey: Hashable {
    var graph: Int
    var property: ExactString
  }

  /// The nodes that a frame is held against.
  private enum Subjects {
    case all
    case one(Int)
  }

  /// What the specification calls state, as far as it changes from call to call.
  private struct State {
    var graph: Int
    /// Whether nodes are wanted as values of another node.
    var isEmbedded: Bool
    /// Whether this is the outermost call.
    var isTop = false

    /// The state for what is within a node.
    func within(_ graph: Int, isEmbedded: Bool) -> State {
      State(graph: graph, isEmbedded: isEmbedded)
    }
  }

  private static let maximumDepth = 1000

  init(
    _ map: NodeMap, options: JSONLDOptions, shared: SharedNodes, framesDefaultGraph: Bool
  ) {
    self.shared = shared
    graphs = map.graphs + (framesDefaultGraph ? [] : [map.merged])
    names = map
    merged = framesDefaultGraph ? nil : map.graphs.count
    self.options = options
    orders = graphs.map { _ in nil }
    isOpen = graphs.map { [Bool](repeating: false, count: $0.nodes.count) }
    embeddedIn = graphs.map { [Int](repeating: 0, count: $0.nodes.count) }
  }

  /// Hands on the nodes that match, one by one, as expanded JSON-LD with `@preserve` in it.
  mutating func frame(
    _ value: JSONValue, _ use: (JSONValue) throws(JSONLDError) -> Void
  ) throws(JSONLDError) {
    let frame = try Frame(
      value, flags: FrameFlags(options), is1_0: options.processingMode == .v1_0)
    let state = State(graph: merged ?? 0, isEmbedded: false, isTop: true)
    var results: [JSONValue] = []
    for node in order(of: state.graph) {
      try add(node, of: .all, frame, state, to: &results)
      if let result = results.popLast() { try use(result) }
    }
  }

  /// The nodes of a graph in the order of their identifiers.
  private mutating func order(of graph: Int) -> [Int] {
    if let known = orders[graph] { return known }
    let nodes = graphs[graph].nodes
    let order = nodes.indices.sorted { UTF8Order.precedes(nodes[$0].id, nodes[$1].id) }
    orders[graph] = order
    return order
  }

  /// What the subjects that match come to, in the order of their identifiers.
  private mutating func frame(
    _ subjects: Subjects, _ frame: Frame, _ state: State
  ) throws(JSONLDError) -> [JSONValue] {
    var results: [JSONValue] = []
    // 4.
    switch subjects {
    case .all:
      for node in order(of: state.graph) { try add(node, of: subjects, frame, state, to: &results) }
    case .one(let node):
      try add(node, of: subjects, frame, state, to: &results)
    }
    return results
  }

  private func matches(
    _ node: Int, _ frame: Frame, _ state: State
  ) throws(JSONLDError) -> Bool {
    if frame.criteria.isEmpty { return true }
    let nodes = graphs[state.graph]
    return try FrameMatcher(nodes: nodes).matches(
      nodes.nodes[node], frame.criteria, requireAll: frame.flags.requireAll)
  }

  /// Adds what a subject comes to, where it matches and is to be shown here.
  private mutating func add(
    _ node: Int, of subjects: Subjects, _ frame: Frame, _ state: State,
    to results: inout [JSONValue]
  ) throws(JSONLDError) {
    guard try matches(node, frame, state) else { return }
    // Each node at the top stands for itself: what is in one may be in the next as well.
    if state.isTop { top += 1 }
    let place = Place(graph: state.graph, node: node)
    switch extent(of: place, frame, state) {
    case .nothing: return
    case .reference: results.append(reference(to: place))
    case .whole:
      let wasOpen = try open(place)
      if state.isEmbedded, let known = frame.leaves[place] {
        results.append(known)
      } else {
        results.append(try content(of: place, among: subjects, frame, state))
      }
      close(place, wasOpen: wasOpen)
    }
  }

  /// How much of a node is shown.
  private enum Extent { case nothing, reference, whole }

  /// Steps 4.2 to 4.4.
  private func extent(of place: Place, _ frame: Frame, _ state: State) -> Extent {
    let wasEmbedded = embeddedIn[place.graph][place.node] == top
    // 4.2
    if !state.isEmbedded { return wasEmbedded ? .nothing : .whole }
    // 4.3 and 4.4
    let isOpen = isOpen[place.graph][place.node]
    let isShown =
      frame.flags.embed == .never || isOpen || (frame.flags.embed == .once && wasEmbedded)
    return isShown ? .reference : .whole
  }

  /// Begins to embed in a node; answers whether that was so already.
  private mutating func open(_ place: Place) throws(JSONLDError) -> Bool {
    guard depth < Self.maximumDepth else {
      throw JSONLDError(.invalidFrame, "the frame embeds nodes deeper than can be meant")
    }
    depth += 1
    embeddedIn[place.graph][place.node] = top
    let wasOpen = isOpen[place.graph][place.node]
    isOpen[place.graph][place.node] = true
    return wasOpen
  }

  private mutating func close(_ place: Place, wasOpen: Bool) {
    depth -= 1
    isOpen[place.graph][place.node] = wasOpen
  }

  private func reference(to place: Place) -> JSONValue {
    .object(JSONObject(Keyword.id, .string(graphs[place.graph].nodes[place.node].id)))
  }

  /// Steps 4.1 and 4.5 to 4.7: all that the frame shows of a node.
  private mutating func content(
    of place: Place, among subjects: Subjects, _ frame: Frame, _ state: State
  ) throws(JSONLDError) -> JSONValue {
    let id = graphs[place.graph].nodes[place.node].id
    let entries = graphs[place.graph].nodes[place.node].entries
    // 4.1
    var output = JSONObject(minimumCapacity: entries.count + 1)
    output.appendNew(Keyword.id, .string(id))
    // 4.5
    try addGraph(named: id, frame, state, to: &output)
    // 4.6
    try addIncluded(among: subjects, frame, state, to: &output)
    // 4.7
    for member in entries.members(ordered: true) {
      try addProperty(member, frame, state, to: &output)
    }
    // 4.7.4
    try addDefaults(frame.object, to: &output)
    // 4.7.5
    try addReverse(of: id, frame, state, to: &output)
    if state.isEmbedded, isLeaf(entries, frame) {
      frame.leaves[place] = .object(output)
      shared.add(output)
    }
    let isWhole = !(state.isTop && frame.flags.keepsLast)
    return isWhole ? .object(output) : FrameResults.withLastEmbeds(.object(output))
  }

  /// Whether a node comes to the same wherever a frame shows it, since nothing in it leads to others.
  private func isLeaf(_ entries: JSONObject, _ frame: Frame) -> Bool {
    guard names.graphs.count == 1, !frame.leadsElsewhere else { return false }
    return entries.members.allSatisfy { !$0.value.asArray.contains(where: \.isFramed) }
  }

  /// Step 4.6.
  private mutating func addIncluded(
    among subjects: Subjects, _ frame: Frame, _ state: State, to output: inout JSONObject
  ) throws(JSONLDError) {
    guard let included = try frame.included() else { return }
    let inner = state.within(state.graph, isEmbedded: false)
    let nodes = try self.frame(subjects, included, inner)
    if !nodes.isEmpty { output.set(Keyword.included, .array(nodes)) }
  }

  /// Step 4.5: the node is also the name of a graph.
  private mutating func addGraph(
    named id: String, _ frame: Frame, _ state: State, to output: inout JSONObject
  ) throws(JSONLDError) {
    guard names.graphs.count > 1, let graph = names.index(of: id), graph != 0 else { return }
    // 4.5.1
    if state.graph == merged, !frame.object.has(Keyword.graph) { return }
    // 4.5.2 and 4.5.3
    let nodes = try self.frame(
      .all, try frame.graph(), state.within(graph, isEmbedded: false))
    if !nodes.isEmpty { output.set(Keyword.graph, .array(nodes)) }
  }

  /// Steps 4.7.1 to 4.7.3.
  private mutating func addProperty(
    _ member: JSONObject.Member, _ frame: Frame, _ state: State, to output: inout JSONObject
  ) throws(JSONLDError) {
    // 4.7.1
    if Keyword.isKeyword(member.key) {
      output.set(member.key, member.value)
      return
    }
    let property = frame.property(member.key)
    // 4.7.2
    if frame.flags.explicit, property.given == nil { return }
    let values = member.value.asArray
    if property.given == nil, !values.isEmpty, !values.contains(where: \.isFramed) {
      // Nothing is asked of the values, and there is nothing in them to arrange.
      output.set(member.key, member.value)
      return
    }
    // 4.7.3
    for item in values { try add(item, of: member.key, property, frame, state, to: &output) }
  }

  /// Steps 4.7.3.1 to 4.7.3.3.
  ///
  /// Nodes are embedded as deep as they lead to each other, and so do the calls: this, and what it calls for a node, is
  /// kept to few and small functions.
  private mutating func add(
    _ item: JSONValue, of key: String, _ property: PropertyFrame, _ frame: Frame, _ state: State,
    to output: inout JSONObject
  ) throws(JSONLDError) {
    if item.isListObject {
      // 4.7.3.1
      try addList(item, of: key, try frame.listFrame(for: property), state, to: &output)
    } else if item.isNodeReference {
      // 4.7.3.2
      let subframe = try frame.frame(for: property)
      var nodes: [JSONValue] = []
      try embed(item, subframe, state, in: &nodes)
      output.add(key, .array(nodes), asArray: !nodes.isEmpty)
    } else if property.pattern.map({ $0.matches(item) }) ?? true {
      // 4.7.3.3
      output.add(key, item, asArray: true)
    }
  }

  /// Step 4.7.3.1.
  private mutating func addList(
    _ item: JSONValue, of key: String, _ subframe: Frame, _ state: State,
    to output: inout JSONObject
  ) throws(JSONLDError) {
    var elements: [JSONValue] = []
    for element in (item[Keyword.list] ?? .null).asArray {
      if element.isNodeReference {
        try embed(element, subframe, state, in: &elements)
      } else {
        elements.append(element)
      }
    }
    output.add(key, .object(JSONObject(Keyword.list, .array(elements))), asArray: true)
  }

  /// Adds what stands for a reference to a node.
  private mutating func embed(
    _ reference: JSONValue, _ subframe: Frame, _ state: State, in results: inout [JSONValue]
  ) throws(JSONLDError) {
    guard let id = reference[Keyword.id]?.string, let node = graphs[state.graph].index(of: id)
    else {
      return
    }
    try add(
      node, of: .one(node), subframe, state.within(state.graph, isEmbedded: true), to: &results)
  }

  /// Step 4.7.4.
  private func addDefaults(
    _ frame: JSONObject, to output: inout JSONObject
  ) throws(JSONLDError) {
    for member in frame.members(ordered: true) where !output.has(member.key) {
      let next = member.value.asArray.first
      if member.key == Keyword.type {
        guard next?.object?.has(Keyword.default) ?? false else { continue }
      } else if Keyword.isKeyword(member.key) {
        continue
      }
      // 4.7.4.1 and 4.7.4.2
      let propertyFrame = next?.object ?? [:]
      // 4.7.4.3
      if try FrameFlags(options).omitsDefault(of: propertyFrame) { continue }
      // 4.7.4.4
      let standard = propertyFrame[Keyword.default]?.asArray ?? ["@null"]
      output.set(member.key, .array([.object([Keyword.preserve: .array(standard)])]))
    }
  }

  /// Step 4.7.5.
  private mutating func addReverse(
    of id: String, _ frame: Frame, _ state: State, to output: inout JSONObject
  ) throws(JSONLDError) {
    guard let reversed = frame.object[Keyword.reverse]?.asArray.first?.object else { return }
    var map = JSONObject()
    for member in reversed.members(ordered: true) {
      let found = referrers(by: member.key, in: state.graph)[ExactString(id)] ?? []
      if found.isEmpty { continue }
      // 4.7.5.2.2
      let subframe = try frame.reverseFrame(member.key, member.value)
      var nodes: [JSONValue] = []
      let inner = state.within(state.graph, isEmbedded: true)
      for subject in found { try add(subject, of: .one(subject), subframe, inner, to: &nodes) }
      map.set(member.key, .array(nodes))
    }
    if !map.isEmpty { output.set(Keyword.reverse, .object(map)) }
  }

  /// For each node of a graph the nodes that refer to it by a property, in the order of their identifiers.
  private mutating func referrers(by property: String, in graph: Int) -> [ExactString: [Int]] {
    let key = ReferrersKey(graph: graph, property: ExactString(property))
    if let known = referrers[key] { return known }
    var found: [ExactString: [Int]] = [:]
    for subject in order(of: graph) {
      let values = graphs[graph].nodes[subject].entries[property]?.array ?? []
      for value in values where value.isNodeReference {
        guard let id = value[Keyword.id]?.string else { continue }
        if found[ExactString(id)]?.last != subject {
          found[ExactString(id), default: []].append(subject)
        }
      }
    }
    referrers[key] = found
    return found
  }
}

extension JSONValue {
  /// Whether a frame arranges this: a reference, which may be embedded, or a list, which may have some.
  fileprivate var isFramed: Bool { isNodeReference || isListObject }
}
