import AnnalsModel
import AnnalsQuery
import LinkedData

/// Nodes, claims and citations as members of a JSON object, for commands that say more than an answer does.
struct NodeJSON {
  let graph: Graph
  private let words: AnswerText

  init(_ graph: Graph) {
    self.graph = graph
    words = AnswerText(graph: graph)
  }

  /// The members that tell what a node is.
  func write(_ node: Answer.Node, to json: inout JSONWriter) {
    json.member("id", words.id(node))
    if case .entity(let entity) = node {
      json.member("iri", graph.iri(of: entity))
    }
    json.member("kind", words.kind(node))
    json.member("name", words.label(node))
    json.key("date")
    if let date = words.edtf(node) { json.string(date) } else { json.null() }
    if case .claim(let claim) = node { write(claim, to: &json) }
  }

  /// The members that a claim is made of.
  func write(_ claim: ClaimID, to json: inout JSONWriter) {
    json.member("subject", graph.id(of: graph.subject(of: claim)))
    json.member("relation", graph.vocabulary[graph.relation(of: claim)].name)
    json.key("value")
    write(graph.value(of: claim), to: &json)
    json.key("citations")
    json.beginArray()
    for citation in graph.citations(of: claim) { write(citation, to: &json) }
    json.endArray()
  }

  /// A citation as an object.
  func write(_ citation: Citation, to json: inout JSONWriter) {
    json.beginObject()
    json.key("source")
    if let source = citation.source { json.string(graph.id(of: source)) } else { json.null() }
    if !citation.locator.isEmpty { json.member("locator", citation.locator) }
    if !citation.passage.isEmpty { json.member("passage", citation.passage) }
    json.endObject()
  }

  /// A value: an entity by its id, a number as one, anything else as a string.
  func write(_ value: Value, to json: inout JSONWriter) {
    switch value {
    case .entity(let entity): json.string(graph.id(of: entity))
    case .number(let number, let unit) where unit.isEmpty:
      if let exact = Int64(number) { json.integer(exact) } else { json.string(number) }
    default: json.string(words.text(value))
    }
  }
}
