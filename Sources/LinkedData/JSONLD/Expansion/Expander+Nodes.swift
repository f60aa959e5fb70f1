/// Documents that are nodes side by side, which can be expanded one by one.
extension Expander {
  /// The nodes at the top of a document, and what they are expanded with; nil where it has to be seen as a whole.
  func nodes(
    atTopOf document: JSONValue, _ situation: Situation
  ) throws(JSONLDError) -> (nodes: [JSONValue], situation: Situation)? {
    if case .array(let nodes) = document { return (nodes, situation) }
    guard case .object(let object) = document, case .array(let nodes)? = object[Keyword.graph],
      object.count == (object.has(Keyword.context) ? 2 : 1)
    else { return nil }
    let (inner, _) = try enter(object, situation)
    return (nodes, inner.with(Keyword.graph))
  }
}

extension JSONLDProcessor {
  /// Expands a document that has been loaded and hands on its nodes, each as soon as it is there, so that no
  /// more than one is held.
  ///
  /// What is wrong with the document counts before what `use` finds wrong.
  func expandEach(
    of document: RemoteDocument, ordered: Bool = false,
    _ use: (JSONValue) throws(JSONLDError) -> Void
  ) throws(JSONLDError) {
    let expander = Expander(
      contexts: contexts, baseURL: document.base ?? options.base, ordered: ordered)
    let outer = Expander.Situation(
      active: try initialContext(of: document), property: nil, isFrame: false)
    var failure: JSONLDError?
    func pass(_ nodes: [JSONValue]) {
      guard failure == nil else { return }
      do throws(JSONLDError) {
        for node in nodes { try use(node) }
      } catch {
        failure = error
      }
    }
    if let (nodes, situation) = try expander.nodes(atTopOf: document.value, outer) {
      for node in nodes { pass(try expander.expand(node, situation)?.asArray ?? []) }
    } else {
      pass(Self.topLevel(try expander.expand(document.value, outer)))
    }
    if let failure { throw failure }
  }
}
