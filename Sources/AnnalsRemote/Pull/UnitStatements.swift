import LinkedData

/// Asks a store for all statements about some units: about themselves, in the graphs of their citations, and
/// about their parts, which are claims and the words of passages.
///
/// Parts are named in a question of their own: an engine that has to find them on the way may look at all
/// there are.
struct UnitStatements {
  let service: SPARQLService
  let base: String

  private static let partProperties: Set<String> = [
    "https://w3id.org/annals#claim", "http://www.w3.org/ns/oa#hasSelector",
  ]
  /// How many nodes stand in one question.
  private static let mostTogether = 200

  /// The statements, each with the unit that it belongs to.
  func all(of units: some Sequence<String>) throws(RemoteError) -> [(unit: String, quad: Quad)] {
    var found: [(unit: String, quad: Quad)] = []
    var owners: [String: String] = [:]
    for quad in try statements(about: Array(units), query: queryWithGraphs) {
      guard let unit = quad.subject.iriText, let predicate = quad.predicate.iriText else {
        continue
      }
      found.append((unit, quad))
      if Self.partProperties.contains(predicate), let part = quad.object.iriText {
        owners[part] = unit
      }
    }
    for quad in try statements(about: owners.keys.sorted(), query: query) {
      guard let part = quad.subject.iriText, let unit = owners[part] else { continue }
      found.append((unit, quad))
    }
    return found
  }

  private func statements(
    about nodes: [String], query: (String) -> String
  ) throws(RemoteError) -> [Quad] {
    var quads: [Quad] = []
    for start in stride(from: 0, to: nodes.count, by: Self.mostTogether) {
      let names = nodes[start..<min(start + Self.mostTogether, nodes.count)]
      let those = service.dialect.oneOf("?s", names.map { Term.iri($0).spelled })
      for row in try service.select(query(those), isPaged: true).rows where row.count == 4 {
        guard let subject = row[0], let predicate = row[1], let object = row[2] else { continue }
        quads.append(Quad(subject, predicate, object, graph: row[3]))
      }
    }
    return quads
  }

  private func query(_ those: String) -> String {
    "SELECT ?s ?p ?o ?g WHERE { \(those) ?s ?p ?o } ORDER BY ?s ?p ?o"
  }

  private func queryWithGraphs(_ those: String) -> String {
    let cited = Term.string(base + "citation/").spelled
    return """
      SELECT ?s ?p ?o ?g WHERE {
        { \(those) ?s ?p ?o FILTER(?p != <\(Manifest.property)>) }
        UNION { \(those) GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), \(cited))) }
      } ORDER BY ?s ?p ?o ?g
      """
  }
}
