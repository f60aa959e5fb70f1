import AnnalsExchange
public import AnnalsModel
public import AnnalsQuery
import LinkedData

/// An answer that travels from `annals-remote` to `annals`: what the rows are, and the statements of a
/// small chronology with all that is in them, so that it is shown as if the graph were here.
///
///     { "shape": "nodes", "columns": [], "count": 2, "onlyPossible": 0,
///       "rows": [ { "node": "https://example.org/a", "cells": [] }, … ],
///       "statements": "<https://example.org/a> … .\n…" }
///
/// A cell is one of `{"node": IRI}`, `{"kind": WORD}`, `{"text": …}`, `{"integer": …}`,
/// `{"words": …, "language": …}`, `{"number": "…", "unit": …}`, `{"iri": …}`, `{"typed": …, "datatype": …}`.
public struct AnswerDocument: Sendable {
  /// The rows; their nodes are those of ``graph``.
  public var answer: Answer
  /// The chronology of the rows' nodes, and of what these name.
  public var graph: Graph
  /// The same as N-Quads.
  let statements: [UInt8]

  init(answer: Answer, graph: Graph, statements: [UInt8]) {
    self.answer = answer
    self.graph = graph
    self.statements = statements
  }

  /// The document, one line of JSON.
  public var bytes: [UInt8] {
    var claims: [ClaimID: String] = [:]
    for (claim, iri) in graph.claimIRIs { claims[claim] = iri }
    let rows = answer.rows.map { row -> JSONValue in
      var members: JSONObject = [:]
      if let node = row.node { members.set("node", .string(iri(node, claims))) }
      members.set(
        "cells", .array(row.cells.map { .array($0.map { .object(json($0, claims)) }) }))
      return .object(members)
    }
    let document: JSONObject = [
      "shape": .string("\(answer.shape)"), "columns": .array(answer.columns.map { .string($0) }),
      "count": .number(JSONNumber(answer.count)),
      "onlyPossible": .number(JSONNumber(answer.onlyPossible)), "rows": .array(rows),
      "statements": .string(String(decoding: statements, as: UTF8.self)),
    ]
    return JSONValue.object(document).bytes() + [0x0A]
  }

  private func iri(_ node: Answer.Node, _ claims: [ClaimID: String]) -> String {
    switch node {
    case .entity(let entity): graph.iri(of: entity)
    case .claim(let claim): claims[claim] ?? ""
    }
  }

  private func json(_ cell: Answer.Cell, _ claims: [ClaimID: String]) -> JSONObject {
    switch cell {
    case .node(let node): ["node": .string(iri(node, claims))]
    case .kind(let kind): ["kind": .string(kind)]
    case .text(let text): ["text": .string(text)]
    case .integer(let number): ["integer": .number(JSONNumber(number))]
    case .value(.entity(let entity)): ["node": .string(graph.iri(of: entity))]
    case .value(.text(let text, let language)):
      ["words": .string(text), "language": .string(language)]
    case .value(.number(let number, let unit)):
      ["number": .string(number), "unit": .string(unit)]
    case .value(.iri(let iri)): ["iri": .string(iri)]
    case .value(.typed(let text, let datatype)):
      ["typed": .string(text), "datatype": .string(datatype)]
    }
  }

  // MARK: Reading

  /// Reads a document; nil where the bytes are none.
  public init?(reading bytes: [UInt8]) {
    guard let value = try? JSONValue(parsing: bytes), let text = value["statements"]?.string,
      let (graph, _) = Graph.reading(
        Dataset.reading(Array(text.utf8), as: .nQuads).dataset),
      let rows = value["rows"]?.array
    else { return nil }
    var nodes: [String: Answer.Node] = [:]
    for entity in graph.entities { nodes[graph.iri(of: entity)] = .entity(entity) }
    for date in graph.entities(of: .date) { nodes[graph.iri(of: date)] = .entity(date) }
    for (claim, iri) in graph.claimIRIs { nodes[iri] = .claim(claim) }
    let shape: Answer.Shape =
      switch value["shape"]?.string {
      case "columns": .columns
      case "counts": .counts
      default: .nodes
      }
    self.graph = graph
    statements = Array(text.utf8)
    answer = Answer(
      shape: shape, columns: value["columns"]?.array?.compactMap(\.string) ?? [],
      rows: rows.map { row in
        Answer.Row(
          node: row["node"]?.string.flatMap { nodes[$0] },
          cells: row["cells"]?.array?.map { cells in
            cells.array?.compactMap { Self.cell($0, nodes) } ?? []
          } ?? [])
      },
      count: value["count"]?.number?.integer ?? 0,
      onlyPossible: value["onlyPossible"]?.number?.integer ?? 0)
  }

  private static func cell(_ json: JSONValue, _ nodes: [String: Answer.Node]) -> Answer.Cell? {
    if let iri = json["node"]?.string { return nodes[iri].map { .node($0) } ?? .value(.iri(iri)) }
    if let kind = json["kind"]?.string { return .kind(kind) }
    if let text = json["text"]?.string { return .text(text) }
    if let number = json["integer"]?.number?.integer { return .integer(number) }
    if let words = json["words"]?.string {
      return .value(.text(words, language: json["language"]?.string ?? ""))
    }
    if let number = json["number"]?.string {
      return .value(.number(number, unit: json["unit"]?.string ?? ""))
    }
    if let iri = json["iri"]?.string { return .value(.iri(iri)) }
    guard let text = json["typed"]?.string else { return nil }
    return .value(.typed(text, datatype: json["datatype"]?.string ?? ""))
  }
}
