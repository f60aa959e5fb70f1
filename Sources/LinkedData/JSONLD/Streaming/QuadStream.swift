/// Writes N-Quads straight from JSON-LD text, node by node, without a tree of values.
///
/// A node that has only the plain features (which is nearly all of real data) is written from the
/// tape of its tokens. Whatever else is found, the node is taken back and done by expansion, node
/// map and deserialization, exactly as the specification says; the two ways are tested against
/// each other. Memory is bounded by the largest node at the top.
struct QuadStream {
  let processor: JSONLDProcessor
  let baseURL: String?
  var vocabulary: QuadVocabulary
  var tape = JSONTape()
  var nodes = NodeMapBuilder()
  var output: [UInt8] = []
  /// The subjects of the nodes being written and the names of their graphs, inner ones last.
  var stack: [UInt8] = []
  /// For each key, the object it was last seen in, to find keys that an object has twice.
  var lastSeen: [Int] = []
  var objectCount = 0

  static let blockSize = 1 << 16

  init(_ processor: JSONLDProcessor, in context: ActiveContext, baseURL: String?) {
    self.processor = processor
    self.baseURL = baseURL
    vocabulary = QuadVocabulary(of: context)
  }

  /// Writes the nodes of the array that begins at an offset.
  mutating func writeNodes(
    _ bytes: Span<UInt8>, at start: Int, to sink: (Span<UInt8>) throws -> Void
  ) throws {
    var parser = JSONParser(offset: start + 1)
    parser.skipSpace(bytes)
    while parser.offset < bytes.count, bytes[parser.offset] != UInt8(ascii: "]") {
      try writeNode(bytes, &parser)
      if output.count >= Self.blockSize {
        try sink(output.span)
        output.removeAll(keepingCapacity: true)
      }
      parser.skipSpace(bytes)
      if parser.offset < bytes.count, bytes[parser.offset] == UInt8(ascii: ",") {
        parser.offset += 1
      }
      parser.skipSpace(bytes)
    }
    try sink(output.span)
    output.removeAll(keepingCapacity: true)
  }

  private mutating func writeNode(
    _ bytes: Span<UInt8>, _ parser: inout JSONParser
  ) throws(JSONLDError) {
    tape.clear()
    let start = parser.offset
    do throws(JSONFault) {
      try parser.parseValue(bytes, into: &tape)
    } catch {
      throw JSONLDError(
        .loadingDocumentFailed, JSONError(error, in: bytes).description)
    }
    let mark = output.count
    stack.removeAll(keepingCapacity: true)
    if !writePlainNode(bytes) {
      output.removeSubrange(mark...)
      try writeAnyNode(bytes, start)
    }
    if tape.keys.count > JSONTape.maximumKeys {
      tape.forgetKeys()
      vocabulary.forgetKeys()
      lastSeen.removeAll(keepingCapacity: true)
    }
  }

  /// The general way, for one element of the array.
  private mutating func writeAnyNode(
    _ bytes: Span<UInt8>, _ start: Int
  ) throws(JSONLDError) {
    var builder = JSONTreeBuilder(options: JSONReadingOptions())
    var parser = JSONParser(offset: start)
    do throws(JSONFault) {
      try parser.parseValue(bytes, into: &builder)
    } catch {
      throw JSONLDError(
        .loadingDocumentFailed, JSONError(error, in: bytes).description)
    }
    let expander = Expander(contexts: processor.contexts, baseURL: baseURL, ordered: false)
    let expanded = try expander.expand(
      .array([builder.result]),
      Expander.Situation(active: vocabulary.context, property: nil, isFrame: false))
    try nodes.add(expanded?.asArray ?? [])
    for quad in processor.quads(of: &nodes) { NQuadsText.append(quad, to: &output) }
  }
}

extension JSONLDProcessor {
  /// The quads of a node map, which is emptied; what it knows of blank nodes stays.
  func quads(of nodes: inout NodeMapBuilder) -> [Quad] {
    var deserializer = RDFDeserializer(
      generalized: options.produceGeneralizedRDF, direction: options.rdfDirection,
      nodes.blankNodes)
    deserializer.add(nodes.takeMap())
    nodes.blankNodes = deserializer.blankNodes
    return deserializer.quads
  }

  /// Writes what a document means as N-Quads, in blocks as it goes.
  ///
  /// Of a document that is an array of nodes, or a context and then `@graph` with an array, one
  /// node after another is read and written, so that memory is bounded by the largest, and a
  /// wrong node is only found when it is reached: blocks before it have been written then.
  /// Quads may come more than once where a document says them more than once.
  ///
  /// - Throws: `JSONLDError`, or what `sink` throws.
  public func writeNQuads(
    _ input: Input, to sink: (Span<UInt8>) throws -> Void
  ) throws {
    if let (response, url) = try streamable(input), options.rdfDirection == nil {
      if try stream(response, at: url, to: sink) { return }
    }
    var writer = NQuadsWriter()
    for quad in try toRDF(input) {
      writer.write(quad)
      if writer.isFull { try writer.drain(into: sink) }
    }
    try writer.drain(into: sink)
  }

  /// The response of an input that is JSON and has no context linked to it.
  private func streamable(_ input: Input) throws(JSONLDError) -> (JSONLDResponse, String?)? {
    guard case .response(let response, let url) = input else { return nil }
    let type = MediaType(response.contentType)
    return type.isJSON && response.links.isEmpty ? (response, url) : nil
  }

  /// Writes a document node by node; false, with nothing written, where its shape forbids it.
  private func stream(
    _ response: JSONLDResponse, at url: String?, to sink: (Span<UInt8>) throws -> Void
  ) throws -> Bool {
    let bytes = response.body.span
    var outline = DocumentOutline()
    var parser = JSONParser()
    // A document that is no JSON is for the general way to complain of.
    do { try parser.parseDocument(bytes, into: &outline) } catch { return false }
    var document = RemoteDocument(documentURL: url, value: .null)
    var start = 0
    switch outline.shape {
    case .whole:
      return false
    case .nodes(let offset):
      start = offset
    case .graph(let context, let offset):
      start = offset
      document.value = try contextValue(bytes, at: context)
    }
    var active = try initialContext(of: document)
    if case .graph = outline.shape {
      active = try contexts.process(
        document.value, in: active,
        ContextProcessor.Situation(baseURL: document.base ?? options.base))
    }
    var stream = QuadStream(self, in: active, baseURL: document.base ?? options.base)
    try stream.writeNodes(bytes, at: start, to: sink)
    return true
  }

  private func contextValue(_ bytes: Span<UInt8>, at offset: Int) throws -> JSONValue {
    var builder = JSONTreeBuilder(options: JSONReadingOptions())
    var parser = JSONParser(offset: offset)
    try parser.parseValue(bytes, into: &builder)
    return builder.result
  }
}
