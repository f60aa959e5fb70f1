/// A JSON-LD 1.1 processor: the methods of the JSON-LD API and of framing.
///
///     let processor = JSONLDProcessor()
///     let expanded = try processor.expand(.value(document))
///     let quads = try processor.toRDF(.value(document))
///
/// What it may load is what its loader has, by default nothing. A processor remembers the contexts
/// it has loaded, so one is best used for many documents. It is not shared between threads.
public final class JSONLDProcessor {
  /// A document to process, and what is known of it.
  public enum Input {
    /// A value, without a URL of its own.
    case value(JSONValue)
    /// A document that the loader has.
    case iri(String)
    /// What a GET of `url` gave: JSON, or HTML with JSON in it. A fragment of `url` picks a script.
    case response(JSONLDResponse, url: String?)
    /// A document that is read in pieces, from its beginning as often as it takes.
    ///
    /// `open` goes to the beginning; what it answers gives the next piece, an empty one at the end.
    case pieces(contentType: String, url: String?, open: () throws -> () throws -> [UInt8])
  }

  /// The options.
  public let options: JSONLDOptions

  /// How many values at the top of documents were not plain enough for `writeNQuads` to write them
  /// from their tokens.
  package internal(set) var valuesWrittenByTheAlgorithms = 0

  let contexts: ContextProcessor
  private let retrieval: DocumentRetrieval

  /// A processor with options and a loader, by default one that has nothing.
  public init(
    options: JSONLDOptions = JSONLDOptions(), loader: any JSONLDDocumentLoader = JSONLDNoDocuments()
  ) {
    self.options = options
    retrieval = DocumentRetrieval(loader: loader)
    contexts = ContextProcessor(
      mode: options.processingMode, documents: RemoteContexts(retrieval))
  }

  // Documents

  /// The document of an input; `extractsAll` is what the method does with several scripts.
  func document(of input: Input, extractsAll: Bool = false) throws(JSONLDError) -> RemoteDocument {
    let request = DocumentRetrieval.Request(
      extractAllScripts: options.extractAllScripts ?? extractsAll, profile: options.profile)
    switch input {
    case .value(let value):
      return RemoteDocument(documentURL: nil, contextURL: nil, value: value)
    case .iri(let iri):
      return try retrieval.load(iri, request)
    case .response(let response, let url):
      return try retrieval.document(of: response, at: url, requested: url, request)
    case .pieces(let contentType, let url, let open):
      let body = try Self.whole(open, isJSON: MediaType(contentType).isJSON, at: url)
      let response = JSONLDResponse(body: body, contentType: contentType)
      return try retrieval.document(of: response, at: url, requested: url, request)
    }
  }

  /// From how many bytes on JSON is looked at as it comes.
  private static let looksFrom = 1 << 20

  /// All pieces of a document; much JSON is looked at as it comes, so that what is wrong, or of a size
  /// that is meant to do harm, is not read to its end.
  private static func whole(
    _ open: () throws -> () throws -> [UInt8], isJSON: Bool, at url: String?
  ) throws(JSONLDError) -> [UInt8] {
    var body: [UInt8] = []
    var parser = JSONParser()
    var counter = JSONEventCounter()
    do {
      let next = try open()
      while true {
        let piece = try next()
        if piece.isEmpty { return body }
        body.append(contentsOf: piece)
        guard isJSON, body.count >= Self.looksFrom else { continue }
        parser.skipByteOrderMark(body.span)
        _ = try parser.parseTokens(body.span, isFinal: false, into: &counter)
        guard body.count - parser.offset <= parser.maximumLength || parser.isAtEnd else {
          throw JSONFault(.tooLong, at: parser.offset)
        }
      }
    } catch let fault as JSONFault {
      throw JSONLDError(JSONError(fault, in: body.span), in: url)
    } catch {
      throw JSONLDError(.loadingDocumentFailed, "\(error)")
    }
  }

  /// A context or frame given as an argument: its value, and where it was found.
  private func argument(_ input: Input) throws(JSONLDError) -> RemoteDocument {
    try document(of: input)
  }

  // Expansion

  /// The initial context of a document (`expand()`, steps 5 to 7).
  func initialContext(of document: RemoteDocument) throws(JSONLDError) -> ActiveContext {
    // 5.
    let original = (document.base ?? options.base).map { IRI(unchecked: $0) }
    var base = options.base.map { IRI(unchecked: $0) } ?? original
    if document.baseElement != nil {
      // The base of an HTML document, which is relative to its URL, stands even before the option.
      base = original
    }
    var active = ActiveContext(base: base, originalBase: original, is1_0: contexts.is1_0)
    // 6.
    if let context = options.expandContext {
      active = try contexts.process(
        context[Keyword.context] ?? context, in: active,
        ContextProcessor.Situation(baseURL: original?.text ?? base?.text))
    }
    // 7.
    if let url = document.contextURL {
      active = try contexts.process(
        .string(url), in: active, ContextProcessor.Situation(baseURL: url))
    }
    return active
  }

  /// Expands a document that has been loaded (`expand()`, steps 5 to 8).
  func expand(
    _ document: RemoteDocument, ordered: Bool = false, isFrame: Bool = false
  ) throws(JSONLDError) -> [JSONValue] {
    let active = try initialContext(of: document)
    let expander = Expander(
      contexts: contexts, baseURL: document.base ?? options.base, ordered: ordered)
    // 8.
    let expanded = try expander.expand(
      document.value, Expander.Situation(active: active, property: nil, isFrame: isFrame))
    return Self.topLevel(expanded)
  }

  /// What a document is whose value expands to this (`expand()`, steps 8.1 to 8.3).
  static func topLevel(_ expanded: JSONValue?) -> [JSONValue] {
    // 8.1
    if let object = expanded?.object, object.count == 1, let graph = object[Keyword.graph] {
      return graph.asArray
    }
    // 8.2 and 8.3
    return expanded?.asArray ?? []
  }

  /// Expands a document: no context any more, all IRIs whole, all values in arrays.
  public func expand(_ input: Input) throws(JSONLDError) -> JSONValue {
    .array(try expand(try document(of: input), ordered: options.ordered))
  }

  // Compaction

  /// Compacts a document with a context, which stands in the result.
  public func compact(_ input: Input, context: Input?) throws(JSONLDError) -> JSONValue {
    let document = try document(of: input)
    return try compact(of: document, context) { use throws(JSONLDError) in
      try expandEach(of: document, use)
    }
  }

  /// Compacts what has been expanded, node by node (`compact()`, steps 5 to 9).
  ///
  /// With `inGraph` even a single node stands in `@graph`.
  private func compact(
    of document: RemoteDocument, _ context: Input?, inGraph: Bool = false,
    _ nodes: ((JSONValue) throws(JSONLDError) -> Void) throws(JSONLDError) -> Void
  ) throws(JSONLDError) -> JSONValue {
    // 5. to 8.; what is wrong with the context counts after what is wrong with the document.
    let target = Result { () throws(JSONLDError) in try compactionTarget(context, of: document) }
    // 9.
    var compacted: [JSONValue] = []
    try nodes { node throws(JSONLDError) in
      try compact(node, in: try target.get().active, to: &compacted)
    }
    let (local, active) = try target.get()
    let result = try compactTopLevel(compacted, active, inGraph: inGraph)
    return .object(addContext(local, to: result))
  }

  /// The context to compact with, as it was given and as it is processed (`compact()`, steps 5 to 8).
  private func compactionTarget(
    _ context: Input?, of document: RemoteDocument
  ) throws(JSONLDError) -> (local: JSONValue?, active: ActiveContext) {
    // 6.
    var local: JSONValue?
    if let context {
      let given = try argument(context)
      local = given.value[Keyword.context] ?? given.value
    }
    // 5. and 7.
    let base = document.base ?? options.base
    return (local, try compactionContext(local, contextBase: base, of: document))
  }

  /// The context for compaction (`compact()`, steps 7 and 8).
  func compactionContext(
    _ local: JSONValue?, contextBase: String?, of document: RemoteDocument
  ) throws(JSONLDError) -> ActiveContext {
    let base = contextBase.map { IRI(unchecked: $0) }
    var active = ActiveContext(base: base, originalBase: base, is1_0: contexts.is1_0)
    if let local {
      active = try contexts.process(
        local, in: active, ContextProcessor.Situation(baseURL: contextBase))
    }
    // 8.
    let own = local?.asArray.contains { $0.object?.has(Keyword.base) ?? false } ?? false
    if let base = options.base {
      if !own { active.base = IRI(unchecked: base) }
    } else if !options.compactToRelative {
      active.base = nil
    } else if !own {
      active.base = document.base.map { IRI(unchecked: $0) }
    }
    return active
  }

  /// Compacts a node at the top, of which nothing may be left.
  func compact(
    _ node: JSONValue, in active: ActiveContext, to compacted: inout [JSONValue],
    _ shared: SharedNodes? = nil
  ) throws(JSONLDError) {
    let compactor = Compactor(
      contexts: contexts, compactArrays: options.compactArrays, ordered: options.ordered,
      shared: shared)
    let result = try compactor.compact(node, of: nil, in: active)
    if !result.isNull { compacted.append(result) }
  }

  /// Makes a map of nodes that have been compacted (`compact()`, steps 9.1 and 9.2).
  func compactTopLevel(
    _ compacted: [JSONValue], _ active: ActiveContext, inGraph: Bool = false
  ) throws(JSONLDError) -> JSONObject {
    let graph = try active.compactWord(Keyword.graph)
    if options.compactArrays, compacted.count == 1, case .object(let object) = compacted[0] {
      return inGraph ? [graph: .array(object.isEmpty ? [] : compacted)] : object
    }
    return compacted.isEmpty && !inGraph ? [:] : [graph: .array(compacted)]
  }

  /// Puts the context first in a result (`compact()`, step 9.3).
  func addContext(_ context: JSONValue?, to result: JSONObject) -> JSONObject {
    guard let context, !context.isNull, !context.isEmptyMap, !context.isEmptyArray else {
      return result
    }
    var whole = JSONObject(minimumCapacity: result.count + 1)
    whole.set(Keyword.context, context)
    for member in result.members { whole.set(member.key, member.value) }
    return whole
  }

  // Flattening

  /// Flattens a document: each node once, at the top.
  ///
  /// With a context the result is compacted.
  public func flatten(_ input: Input, context: Input? = nil) throws(JSONLDError) -> JSONValue {
    let document = try document(of: input)
    var nodes = NodeMapBuilder()
    try expandEach(of: document) { node throws(JSONLDError) in try nodes.add(node) }
    let flattened = nodes.takeMap().flattened(ordered: options.ordered)
    guard let context else { return .array(flattened) }
    return try compact(of: document, context, inGraph: true) { use throws(JSONLDError) in
      for node in flattened { try use(node) }
    }
  }

  // RDF

  /// The quads that a document means.
  public func toRDF(_ input: Input) throws(JSONLDError) -> [Quad] {
    var nodes = NodeMapBuilder()
    try expandEach(of: try document(of: input, extractsAll: true)) { node throws(JSONLDError) in
      try nodes.add(node)
    }
    return quads(of: &nodes)
  }

  /// The quads of a node map, which is emptied; what it knows of blank nodes stays.
  func quads(of nodes: inout NodeMapBuilder) -> [Quad] {
    var deserializer = RDFDeserializer(
      generalized: options.produceGeneralizedRDF, direction: options.rdfDirection,
      nodes.blankNodes)
    deserializer.add(nodes.takeMap())
    nodes.blankNodes = deserializer.blankNodes
    return deserializer.quads
  }

  /// A dataset as expanded JSON-LD.
  public func fromRDF(_ dataset: Dataset) throws(JSONLDError) -> JSONValue {
    var serializer = RDFSerializer(options: options)
    return .array(try serializer.serialize(dataset))
  }
}
