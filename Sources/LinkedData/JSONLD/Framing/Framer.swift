/// Framing (JSON-LD Framing, section 4.2): arranges the nodes of a document as a frame shows.
struct Framer {
  private let graphs: NodeMap
  private let merged: NodeMap.Graph?
  private let options: JSONLDOptions
  private let is1_0: Bool

  /// The nodes that are being embedded in each other, outermost first.
  private var stack: [Place] = []
  /// The nodes that have been embedded in the node at the top that is being made.
  private var embedded: Set<Place> = []

  /// A node in a graph.
  private struct Place: Hashable {
    var graph: ExactString
    var id: ExactString
  }

  /// What the specification calls state, as far as it changes from call to call.
  private struct State {
    var graph: String
    /// Whether nodes are wanted as values of another node.
    var isEmbedded: Bool
    var flags: FrameFlags
    /// Whether this is the outermost call.
    var isTop = false
  }

  static let mergedName = "@merged"
  private static let maximumDepth = 1000

  init(_ graphs: NodeMap, options: JSONLDOptions, framesDefaultGraph: Bool) {
    self.graphs = graphs
    self.options = options
    is1_0 = options.processingMode == .v1_0
    merged = framesDefaultGraph ? nil : graphs.merged
  }

  /// The nodes that match, as expanded JSON-LD with `@preserve` in it.
  mutating func frame(_ frame: JSONValue) throws(JSONLDError) -> [JSONValue] {
    let name = merged == nil ? Keyword.default : Self.mergedName
    let state = State(
      graph: name, isEmbedded: false, flags: FrameFlags(options), isTop: true)
    return try self.frame(subjects(of: name), frame, state)
  }

  private func graph(_ name: String) -> NodeMap.Graph? {
    name == Self.mergedName ? merged : graphs[name]
  }

  private func subjects(of name: String) -> [String] {
    (graph(name)?.nodes ?? []).map(\.id).sorted(by: UTF8Order.precedes)
  }

  /// What the subjects that match come to, in the order of their identifiers.
  private mutating func frame(
    _ subjects: [String], _ frame: JSONValue, _ state: State
  ) throws(JSONLDError) -> [JSONValue] {
    // 1.
    let frame = try Self.validated(frame)
    // 2.; what the frame says holds for it alone, not for the frames within it.
    let flags = try state.flags.overridden(by: frame, is1_0: is1_0)
    // 3.
    guard let nodes = graph(state.graph) else { return [] }
    let matcher = FrameMatcher(nodes: nodes)
    var results: [JSONValue] = []
    // 4.
    for id in subjects {
      guard let node = nodes[id],
        try matcher.matches(node, frame, requireAll: flags.requireAll)
      else { continue }
      // Each node at the top stands for itself: what is in one may be in the next as well.
      if state.isTop { embedded = [] }
      guard let output = try output(of: node, among: subjects, frame, flags, state) else {
        continue
      }
      let isWhole = !(state.isTop && flags.keepsLast)
      results.append(isWhole ? .object(output) : FrameResults.withLastEmbeds(.object(output)))
    }
    return results
  }

  /// Step 1.
  private static func validated(_ frame: JSONValue) throws(JSONLDError) -> JSONObject {
    let elements = frame.asArray
    // 1.1
    guard elements.count == 1, let object = elements[0].object else {
      throw JSONLDError(.invalidFrame, "a frame is one map")
    }
    // 1.2
    for id in object[Keyword.id]?.asArray ?? [] where !id.isEmptyMap {
      guard let text = id.string, text.hasIRIScheme else {
        throw JSONLDError(.invalidFrame, "@id of a frame is an IRI")
      }
    }
    // 1.3
    for type in object[Keyword.type]?.asArray ?? [] {
      if type.isEmptyMap || type.object?.has(Keyword.default) ?? false { continue }
      if type == .string(Keyword.json) { continue }
      guard let text = type.string, text.hasIRIScheme else {
        throw JSONLDError(.invalidFrame, "@type of a frame is an IRI")
      }
    }
    return object
  }

  /// Steps 4.1 to 4.7; nil where the node is not to be shown here.
  private mutating func output(
    of node: NodeMap.Node, among subjects: [String], _ frame: JSONObject, _ flags: FrameFlags,
    _ state: State
  ) throws(JSONLDError) -> JSONObject? {
    let place = Place(graph: ExactString(state.graph), id: ExactString(node.id))
    // 4.1
    var output: JSONObject = [Keyword.id: .string(node.id)]
    let wasEmbedded = embedded.contains(place)
    if state.isEmbedded {
      // 4.3
      if flags.embed == .never || stack.contains(place) { return output }
      // 4.4
      if flags.embed == .once, wasEmbedded { return output }
    } else if wasEmbedded {
      // 4.2
      return nil
    }
    embedded.insert(place)
    guard stack.count < Self.maximumDepth else {
      throw JSONLDError(.invalidFrame, "the frame embeds nodes deeper than can be meant")
    }
    stack.append(place)
    defer { stack.removeLast() }
    // 4.5
    try addGraph(named: node.id, frame, state, to: &output)
    // 4.6
    if let included = frame[Keyword.included] {
      var inner = state
      inner.isEmbedded = false
      inner.isTop = false
      let nodes = try self.frame(subjects, included, inner)
      if !nodes.isEmpty { output.set(Keyword.included, .array(nodes)) }
    }
    // 4.7
    for member in node.entries.members(ordered: true) {
      try addProperty(member, frame, flags, state, to: &output)
    }
    // 4.7.4
    try addDefaults(frame, state, to: &output)
    // 4.7.5
    try addReverse(of: node.id, frame, state, to: &output)
    return output
  }

  /// Step 4.5: the node is also the name of a graph.
  private mutating func addGraph(
    named id: String, _ frame: JSONObject, _ state: State, to output: inout JSONObject
  ) throws(JSONLDError) {
    guard graphs[id] != nil, id != Keyword.default else { return }
    var subframe: JSONValue = [:]
    if let given = frame[Keyword.graph] {
      // 4.5.2
      subframe = given.asArray.first ?? [:]
      if subframe.object == nil { subframe = [:] }
    } else if state.graph == Self.mergedName {
      // 4.5.1
      return
    }
    // 4.5.3
    var inner = state
    inner.graph = id
    inner.isEmbedded = false
    inner.isTop = false
    let nodes = try self.frame(subjects(of: id), subframe, inner)
    if !nodes.isEmpty { output.set(Keyword.graph, .array(nodes)) }
  }

  /// Steps 4.7.1 to 4.7.3.
  private mutating func addProperty(
    _ member: JSONObject.Member, _ frame: JSONObject, _ flags: FrameFlags, _ state: State,
    to output: inout JSONObject
  ) throws(JSONLDError) {
    // 4.7.1
    if Keyword.isKeyword(member.key) {
      output.set(member.key, member.value)
      return
    }
    let given = frame[member.key]?.asArray
    // 4.7.2
    if flags.explicit, given == nil { return }
    // 4.7.3
    let implicit = flags.implicitFrame
    for item in member.value.asArray {
      if let list = item[Keyword.list] {
        // 4.7.3.1
        let subframe = given?.first?[Keyword.list] ?? .object(implicit)
        var elements: [JSONValue] = []
        for element in list.asArray { elements += try embed(element, subframe, state) ?? [element] }
        output.add(
          member.key, .object([Keyword.list: .array(elements)]), asArray: true)
      } else {
        let subframe = given?.first ?? (given == nil ? .object(implicit) : [:])
        if let nodes = try embed(item, subframe, state) {
          // 4.7.3.2
          output.add(member.key, .array(nodes), asArray: !nodes.isEmpty)
        } else if subframe.object.map({ ValuePattern($0).matches(item) }) ?? true {
          // 4.7.3.3
          output.add(member.key, item, asArray: true)
        }
      }
    }
  }

  /// What stands for a reference to a node; nil where the item is none.
  private mutating func embed(
    _ item: JSONValue, _ subframe: JSONValue, _ state: State
  ) throws(JSONLDError) -> [JSONValue]? {
    guard item.isNodeReference, let id = item[Keyword.id]?.string else { return nil }
    var inner = state
    inner.isEmbedded = true
    inner.isTop = false
    return try frame([id], subframe, inner)
  }

  /// Step 4.7.4.
  private func addDefaults(
    _ frame: JSONObject, _ state: State, to output: inout JSONObject
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
      if try state.flags.omitsDefault(of: propertyFrame) { continue }
      // 4.7.4.4
      let standard = propertyFrame[Keyword.default]?.asArray ?? ["@null"]
      output.set(member.key, .array([.object([Keyword.preserve: .array(standard)])]))
    }
  }

  /// Step 4.7.5.
  private mutating func addReverse(
    of id: String, _ frame: JSONObject, _ state: State, to output: inout JSONObject
  ) throws(JSONLDError) {
    guard let reversed = frame[Keyword.reverse]?.asArray.first?.object else { return }
    let reference: JSONValue = .object([Keyword.id: .string(id)])
    var map = JSONObject()
    for member in reversed.members(ordered: true) {
      var found: [JSONValue]?
      for subject in subjects(of: state.graph) {
        let values = graph(state.graph)?[subject]?.entries[member.key]?.array ?? []
        guard values.contains(reference) else { continue }
        // 4.7.5.2.2
        var inner = state
        inner.isEmbedded = true
        inner.isTop = false
        found = (found ?? []) + (try self.frame([subject], member.value, inner))
      }
      if let found { map.set(member.key, .array(found)) }
    }
    if !map.isEmpty { output.set(Keyword.reverse, .object(map)) }
  }
}
