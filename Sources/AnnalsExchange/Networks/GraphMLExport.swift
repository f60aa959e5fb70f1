import AnnalsModel

/// Writes a graph as GraphML: entities are nodes, claims between two of them are edges; dates are
/// data of nodes.
struct GraphMLExport {
  let graph: Graph
  let options: ExportOptions

  func write(to pass: ([UInt8]) -> Void) {
    var text = Self.head
    for entity in graph.entities where isSelected(entity) {
      text += node(entity)
      if text.utf8.count > NQuadsSink.blockSize { flush(&text, to: pass) }
    }
    var number = 0
    for entity in graph.entities where isSelected(entity) {
      for claim in graph.claims(of: entity) {
        guard let other = graph.entity(of: claim), !graph.isDate(other), isSelected(other) else {
          continue
        }
        text += edge(number, entity, claim, other)
        number += 1
      }
      if text.utf8.count > NQuadsSink.blockSize { flush(&text, to: pass) }
    }
    text += "  </graph>\n</graphml>\n"
    flush(&text, to: pass)
  }

  private func flush(_ text: inout String, to pass: ([UInt8]) -> Void) {
    pass(Array(text.utf8))
    text = ""
  }

  private func isSelected(_ entity: EntityID) -> Bool {
    options.selection?.contains(entity) ?? true
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
    http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
      <key id="id" for="node" attr.name="annals_id" attr.type="string"/>
      <key id="label" for="node" attr.name="label" attr.type="string"/>
      <key id="kind" for="node" attr.name="kind" attr.type="string"/>
      <key id="date" for="node" attr.name="date" attr.type="string"/>
      <key id="iri" for="node" attr.name="iri" attr.type="string"/>
      <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
      <key id="sources" for="edge" attr.name="sources" attr.type="int"/>
      <graph id="annals" edgedefault="directed">

    """

  private func node(_ entity: EntityID) -> String {
    var text = "    <node id=\"n\(entity.index)\">\n"
    text += data("id", graph.id(of: entity))
    text += data("label", graph.label(entity))
    text += data("kind", graph.vocabulary[graph.kind(of: entity)].name)
    if let date = graph.datings(of: entity).first { text += data("date", graph.id(of: date.date)) }
    text += data("iri", graph.iri(of: entity))
    return text + "    </node>\n"
  }

  private func edge(
    _ number: Int, _ subject: EntityID, _ claim: ClaimID, _ object: EntityID
  ) -> String {
    let word = graph.vocabulary[graph.relation(of: claim)].name
    return "    <edge id=\"e\(number)\" source=\"n\(subject.index)\" target=\"n\(object.index)\">\n"
      + data("relation", word) + data("sources", String(graph.citations(at: claim).count))
      + "    </edge>\n"
  }

  private func data(_ key: String, _ value: String) -> String {
    "      <data key=\"\(key)\">\(XMLText.escaped(value))</data>\n"
  }
}
