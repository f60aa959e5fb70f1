/// Writes N-Quads straight from JSON-LD text, node by node, without a tree of values.
///
/// A node is put on a tape of its tokens and written from there, whatever contexts, containers and
/// graphs are in it. What is left (errors, above all, and IRIs that are none) is found out on the
/// way; the node is taken back then and done by expansion, node map and deserialization, exactly
/// as the specification says. The two ways are tested against each other.
///
/// Each function of the plain way answers false where it meets something that is not plain.
struct QuadStream {
  let processor: JSONLDProcessor
  let baseURL: String?
  var vocabulary: StreamVocabulary
  var tape = JSONTape()
  var nodes = NodeMapBuilder()
  var output: [UInt8] = []
  /// The name of the graph all stands in, then the nodes that are being written, inner ones last.
  var stack: [UInt8] = []
  /// For each key, the object it was last seen in, to find keys that an object has twice.
  var lastSeen: [Int] = []
  var objectCount = 0
  /// The graph that the nodes at the top stand in, as the document says it; nil for the default one.
  private let graphID: JSONValue?

  static let blockSize = 1 << 16

  init(
    _ processor: JSONLDProcessor, in context: ActiveContext, baseURL: String?,
    graph: JSONValue? = nil
  ) {
    self.processor = processor
    self.baseURL = baseURL
    graphID = graph
    vocabulary = StreamVocabulary(
      of: context, processor.contexts, baseURL: baseURL,
      direction: processor.options.rdfDirection)
  }

  /// Writes the values of the array that begins where the window is, up to its end.
  mutating func writeElements(
    of window: inout JSONWindow, to sink: (Span<UInt8>) throws -> Void
  ) throws {
    guard try window.peek() == UInt8(ascii: "[") else { return }
    window.offset += 1
    while let byte = try window.peek(), byte != UInt8(ascii: "]") {
      if byte == UInt8(ascii: ",") {
        window.offset += 1
        continue
      }
      try writeValue(of: &window, isDocument: false)
      if output.count >= Self.blockSize { try drain(into: sink) }
    }
    try drain(into: sink)
  }

  /// Writes the one value that a document is.
  mutating func writeDocument(
    of window: inout JSONWindow, to sink: (Span<UInt8>) throws -> Void
  ) throws {
    try writeValue(of: &window, isDocument: true)
    try drain(into: sink)
  }

  private mutating func drain(into sink: (Span<UInt8>) throws -> Void) throws {
    try sink(output.span)
    output.removeAll(keepingCapacity: true)
  }

  private mutating func writeValue(
    of window: inout JSONWindow, isDocument: Bool
  ) throws {
    let start = try window.takeValue(onto: &tape)
    try write(window.bytes.span, from: start, isDocument: isDocument)
    if vocabulary.isFull || tape.keys.count > JSONTape.maximumKeys {
      tape.forgetKeys()
      vocabulary = vocabulary.emptied
      lastSeen.removeAll(keepingCapacity: true)
    }
  }

  private mutating func write(
    _ bytes: Span<UInt8>, from start: Int, isDocument: Bool
  ) throws(JSONLDError) {
    let mark = output.count
    stack.removeAll(keepingCapacity: true)
    let graph = pushGraph()
    let isWritten = isDocument ? writeRoot(bytes) : writeTopValue(0, graph: graph, bytes)
    if isWritten { return }
    output.removeSubrange(mark...)
    try writeByTheAlgorithms(bytes, from: start, isDocument: isDocument)
  }

  private mutating func pushGraph() -> Range<Int> {
    guard let id = graphID?.string else { return 0..<0 }
    stack.append(utf8: id.isBlankNodeID ? nodes.blankNodes.issue(for: id) : "<\(id)>")
    return 0..<stack.count
  }

  /// Writes the object that a document is, unless it is only there to hold a graph.
  private mutating func writeRoot(_ bytes: Span<UInt8>) -> Bool {
    guard tape[0].kind == .object else { return writeTopValue(0, graph: 0..<0, bytes) }
    guard let entered = enter(0, vocabulary.rootScope, nil, bytes) else { return false }
    let shape = entered.shape
    if shape.isNoNode { return false }
    if shape.graph != 0, shape.id == 0 {
      // Null values may leave nothing but the graph, which the algorithms have to find out.
      guard shape.meaningful == 1 else { return false }
      return writeContents(shape.graph, in: entered.scope, graph: 0..<0, bytes)
    }
    return writeNode(0, entered, nil, graph: 0..<0, bytes)
  }

  /// The general way, for one value at the top.
  private mutating func writeByTheAlgorithms(
    _ bytes: Span<UInt8>, from start: Int, isDocument: Bool
  ) throws(JSONLDError) {
    processor.valuesWrittenByTheAlgorithms += 1
    guard let value = JSONValue(at: start, in: bytes) else { return }
    let expander = Expander(contexts: processor.contexts, baseURL: baseURL, ordered: false)
    let situation = Expander.Situation(
      active: vocabulary.context(of: vocabulary.rootScope), property: nil, isFrame: false)
    var expanded = JSONLDProcessor.topLevel(
      try expander.expand(isDocument ? value : .array([value]), situation))
    if let graphID {
      expanded = [.object([Keyword.id: graphID, Keyword.graph: .array(expanded)])]
    }
    try nodes.add(expanded)
    for quad in processor.quads(of: &nodes) { NQuadsText.append(quad, to: &output) }
  }
}
