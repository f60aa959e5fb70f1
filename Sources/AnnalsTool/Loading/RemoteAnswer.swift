import AnnalsExchange
import AnnalsModel
import AnnalsQuery
import LinkedData

/// An answer as annals-remote hands it over: one JSON object with the rows, and the statements of a small
/// chronology that has all of their nodes, so that it is printed as if the graph were here.
struct RemoteAnswer {
  var answer: Answer
  var graph: Graph

  /// Reads the object; nil where the bytes are none.
  init?(reading bytes: [UInt8]) {
    guard let object = try? JSONValue(parsing: bytes), let rows = object["rows"]?.array,
      let statements = object["statements"]?.string,
      let read = Graph.reading(Dataset.reading(Array(statements.utf8), as: .nQuads).dataset)
    else { return nil }
    graph = read.graph
    let cells = CellReader(graph)
    answer = Answer(
      shape: Self.shape(object["shape"]?.string),
      columns: object["columns"]?.array?.compactMap(\.string) ?? [],
      rows: rows.map { cells.row($0) },
      count: object["count"]?.number?.integer ?? 0,
      onlyPossible: object["onlyPossible"]?.number?.integer ?? 0)
  }

  private static func shape(_ word: String?) -> Answer.Shape {
    switch word {
    case "columns": .columns
    case "counts": .counts
    default: .nodes
    }
  }
}

/// Finds nodes by their IRIs, and values in what JSON has for them.
private struct CellReader {
  private var nodes: [String: Answer.Node] = [:]

  init(_ graph: Graph) {
    for entity in graph.entities { nodes[graph.iri(of: entity)] = .entity(entity) }
    for date in graph.entities(of: .date) { nodes[graph.iri(of: date)] = .entity(date) }
  }

  func row(_ json: JSONValue) -> Answer.Row {
    let cells = json["cells"]?.array ?? []
    return Answer.Row(
      node: json["node"]?.string.flatMap { nodes[$0] },
      cells: cells.map { $0.array?.compactMap { cell($0) } ?? [] })
  }

  private func cell(_ json: JSONValue) -> Answer.Cell? {
    func text(_ key: String) -> String? { json[key]?.string }
    if let iri = text("node") { return nodes[iri].map { .node($0) } ?? .value(.iri(iri)) }
    if let kind = text("kind") { return .kind(kind) }
    if let words = text("text") { return .text(words) }
    if let number = json["integer"]?.number?.integer { return .integer(number) }
    if let words = text("words") { return .value(.text(words, language: text("language") ?? "")) }
    if let number = text("number") { return .value(.number(number, unit: text("unit") ?? "")) }
    if let iri = text("iri") { return .value(.iri(iri)) }
    return text("typed").map { .value(.typed($0, datatype: text("datatype") ?? "")) }
  }
}
