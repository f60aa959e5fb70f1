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
  }

  /// The options.
  public let options: JSONLDOptions

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
    if let href = document.baseElement {
      // The base of an HTML document is relative to its URL, and stands even before the option.
      base = IRI(unchecked: base?.resolve(href) ?? href)
    }
    var active = ActiveContext(base: base, originalBase: original)
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
    let expanded = try expand(document)
    return try compact(.array(expanded), of: document, context)
  }

  /// Compacts what has been expanded (`compact()`, steps 5 to 9).
  private func compact(
    _ expanded: JSONValue, of document: RemoteDocument, _ context: Input?
  ) throws(JSONLDError) -> JSONValue {
    // 6.
    var local: JSONValue?
    if let context {
      let given = try argument(context)
      local = given.value[Keyword.context] ?? given.value
    }
    // 5. and 7.
    let contextBase = document.base ?? options.base
    let active = try compactionContext(local, contextBase: contextBase, of: document)
    // 9.
    let result = try compactTopLevel(expanded, active)
    return .object(addContext(local, to: result))
  }

  /// The context for compaction (`compact()`, steps 7 and 8).
  func compactionContext(
    _ local: JSONValue?, contextBase: String?, of document: RemoteDocument
  ) throws(JSONLDError) -> ActiveContext {
    let base = contextBase.map { IRI(unchecked: $0) }
    var active = ActiveContext(base: base, originalBase: base)
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

  /// Compacts, and makes a map of the result (`compact()`, steps 9.1 and 9.2).
  func compactTopLevel(
    _ expanded: JSONValue, _ active: ActiveContext
  ) throws(JSONLDError) -> JSONObject {
    let compactor = Compactor(
      contexts: contexts, compactArrays: options.compactArrays, ordered: options.ordered)
    let compacted = try compactor.compact(expanded, of: nil, in: active)
    if case .object(let object) = compacted { return object }
    if compacted.isEmptyArray { return [:] }
    let graph = try active.compactIRI(Keyword.graph, is1_0: contexts.is1_0)
    return [graph: compacted]
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
    try nodes.add(try expand(document))
    let flattened = JSONValue.array(nodes.map.flattened(ordered: options.ordered))
    guard let context else { return flattened }
    var compacted = try compact(flattened, of: document, context)
    let graph = try graphKey(context, document)
    compacted.updateObject { $0 = Self.inGraph($0, graph) }
    return compacted
  }

  /// What a context calls `@graph`.
  private func graphKey(
    _ context: Input, _ document: RemoteDocument
  ) throws(JSONLDError) -> String {
    let given = try argument(context)
    let active = try compactionContext(
      given.value[Keyword.context] ?? given.value,
      contextBase: document.base ?? options.base, of: document)
    return try active.compactIRI(Keyword.graph, is1_0: contexts.is1_0)
  }

  /// A map with everything but the context in an array of `@graph`.
  static func inGraph(_ object: JSONObject, _ graph: String) -> JSONObject {
    if let value = object[graph], value.array != nil, object.count <= 2 { return object }
    var inner = object
    let context = inner.remove(Keyword.context)
    var whole = JSONObject()
    if let context { whole.set(Keyword.context, context) }
    whole.set(graph, inner.isEmpty ? [] : .array([.object(inner)]))
    return whole
  }

  // RDF

  /// The quads that a document means.
  public func toRDF(_ input: Input) throws(JSONLDError) -> [Quad] {
    let expanded = try expand(try document(of: input, extractsAll: true))
    var nodes = NodeMapBuilder()
    try nodes.add(expanded)
    return quads(of: &nodes)
  }

  /// A dataset as expanded JSON-LD.
  public func fromRDF(_ dataset: Dataset) throws(JSONLDError) -> JSONValue {
    var serializer = RDFSerializer(options: options)
    return .array(try serializer.serialize(dataset))
  }
}
