import AnnalsModel
import AnnalsQuery
import Chronology

/// The words that nodes and cells of an answer are printed with.
struct AnswerText {
  let graph: Graph
  /// nil prints dates as EDTF.
  var dateWords: WordLanguage?

  func id(_ node: Answer.Node) -> String {
    switch node {
    case .entity(let entity): graph.id(of: entity)
    case .claim(let claim): "\(claim.index)"
    }
  }

  /// What a reader calls a node; of a claim, what it says.
  func label(_ node: Answer.Node) -> String {
    switch node {
    case .entity(let entity):
      graph.isDate(entity) ? date(entity) : graph.label(entity)
    case .claim(let claim):
      "\(graph.label(graph.subject(of: claim))) · "
        + "\(graph.vocabulary[graph.relation(of: claim)].name) · \(text(graph.value(of: claim)))"
    }
  }

  func kind(_ node: Answer.Node) -> String {
    switch node {
    case .entity(let entity): graph.vocabulary[graph.kind(of: entity)].name
    case .claim: "claim"
    }
  }

  /// The dates of a node, each once, several where sources differ.
  func dates(_ node: Answer.Node) -> String {
    guard case .entity(let entity) = node else { return "" }
    var dates: [EntityID] = []
    for dating in graph.datings(of: entity) where !dates.contains(dating.date) {
      dates.append(dating.date)
    }
    return dates.map(date).joined(separator: " | ")
  }

  /// The first of the dates, as EDTF.
  func edtf(_ node: Answer.Node) -> String? {
    guard case .entity(let entity) = node else { return nil }
    return graph.datings(of: entity).first.map { graph.id(of: $0.date) }
  }

  func text(_ cells: [Answer.Cell]) -> String { cells.map(text).joined(separator: "; ") }

  func text(_ cell: Answer.Cell) -> String {
    switch cell {
    case .node(let node): label(node)
    case .kind(let word): word
    case .text(let text): text
    case .integer(let number): String(number)
    case .value(let value): text(value)
    }
  }

  func text(_ value: Value) -> String {
    switch value {
    case .entity(let entity): graph.isDate(entity) ? date(entity) : graph.label(entity)
    case .text(let text, _): text
    case .number(let number, let unit): unit.isEmpty ? number : "\(number) \(unit)"
    case .iri(let iri): iri
    case .typed(let lexical, _): lexical
    }
  }

  private func date(_ node: EntityID) -> String {
    let text = graph.id(of: node)
    guard let dateWords, let date = EDTF(text) else { return text }
    return date.words(dateWords)
  }
}
