package import AnnalsModel
import AnnalsPlatform
package import AnnalsQuery

/// A query with its answer in a spelling that other programs can compare with theirs.
package struct QueryCase {
  /// The query in words.
  package let text: String
  /// The same in SPARQL.
  package let sparql: String
  /// `nodes`, `columns` or `counts`.
  package let shape: String
  /// The rows: of nodes, the node first; for each column its values.
  package let rows: [[[String]]]

  /// Claims are called by their IRIs where these are given, else by their numbers.
  ///
  /// - Throws: what the query or its translation throws.
  package init(
    _ query: Query, on graph: Graph, claims: [ClaimID: String] = [:]
  ) throws(QueryError) {
    text = "\(query)"
    sparql = try query.sparql(over: graph)
    let answer = try query.answer(on: graph)
    shape = "\(answer.shape)"
    rows = answer.rows.map { row in
      (row.node.map { [[Self.spelling($0, graph, claims)]] } ?? [])
        + row.cells.map { $0.map { Self.spelling($0, graph, claims) } }
    }
  }

  /// One line of JSON.
  package var json: String {
    let rows = rows.map { row in
      list(row.map { cells in list(cells.map { QuotedText.json($0) }) })
    }
    return "{\"query\":\(QuotedText.json(text)),\"shape\":\(QuotedText.json(shape)),"
      + "\"sparql\":\(QuotedText.json(sparql)),\"rows\":\(list(rows))}"
  }

  private func list(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }

  private static func spelling(
    _ node: Answer.Node, _ graph: Graph, _ claims: [ClaimID: String]
  ) -> String {
    switch node {
    case .entity(let entity): "<\(graph.iri(of: entity))>"
    case .claim(let claim): claims[claim].map { "<\($0)>" } ?? "claim:\(claim.index)"
    }
  }

  private static func spelling(
    _ cell: Answer.Cell, _ graph: Graph, _ claims: [ClaimID: String]
  ) -> String {
    switch cell {
    case .node(let node): return spelling(node, graph, claims)
    case .kind(let kind): return "s:\(kind)"
    case .text(let text): return "s:\(text)"
    case .integer(let number): return "n:\(number)"
    case .value(let value):
      switch value {
      case .entity(let entity): return spelling(.entity(entity), graph, claims)
      case .text(let text, let language):
        return "s:\(text)" + (language.isEmpty ? "" : "@\(language)")
      case .number(let number, let unit):
        return unit.isEmpty ? "n:\(number)" : "s:\(number) \(unit)"
      case .iri(let iri): return "<\(iri)>"
      case .typed(let lexical, _): return "s:\(lexical)"
      }
    }
  }

}
