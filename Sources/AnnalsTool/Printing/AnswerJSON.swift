import AnnalsModel
import AnnalsQuery
import LinkedData

/// An answer as JSON: nodes as objects with `id`, `iri`, `kind`, `name` and `date`; with `show` the columns;
/// of counts the columns and `count`.
struct AnswerJSON {
  let graph: Graph
  private let words: AnswerText

  init(_ graph: Graph) {
    self.graph = graph
    words = AnswerText(graph: graph)
  }

  /// All rows as one array.
  func array(_ answer: Answer) -> [UInt8] {
    var json = JSONWriter(style: .pretty)
    json.beginArray()
    for row in answer.rows { write(row, answer, to: &json) }
    json.endArray()
    json.newLine()
    return json.takeBytes()
  }

  /// A row a line.
  func lines(_ answer: Answer) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in answer.rows {
      var json = JSONWriter()
      write(row, answer, to: &json)
      json.newLine()
      bytes += json.takeBytes()
    }
    return bytes
  }

  private func write(_ row: Answer.Row, _ answer: Answer, to json: inout JSONWriter) {
    json.beginObject()
    if let node = row.node { write(node, to: &json) }
    for (title, cells) in zip(answer.columns, row.cells) where title != "id" || row.node == nil {
      json.key(title)
      write(cells, to: &json)
    }
    json.endObject()
  }

  private func write(_ node: Answer.Node, to json: inout JSONWriter) {
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

  private func write(_ claim: ClaimID, to json: inout JSONWriter) {
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

  private func write(_ cells: [Answer.Cell], to json: inout JSONWriter) {
    switch cells.count {
    case 0: json.null()
    case 1: write(cells[0], to: &json)
    default:
      json.beginArray()
      for cell in cells { write(cell, to: &json) }
      json.endArray()
    }
  }

  private func write(_ cell: Answer.Cell, to json: inout JSONWriter) {
    switch cell {
    case .node(let node): json.string(words.id(node))
    case .kind(let word): json.string(word)
    case .text(let text): json.string(text)
    case .integer(let number): json.integer(number)
    case .value(let value): write(value, to: &json)
    }
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
