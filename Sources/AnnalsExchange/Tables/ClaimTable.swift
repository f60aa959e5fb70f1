import AnnalsModel

/// The table `links.csv`: a row for each claim and citation, which is a whole chronology but for its title,
/// language and base.
struct ClaimTable {
  static let header = [
    "subject", "relation", "value", "value kind", "language", "source", "place", "passage",
    "qualifiers", "subject kind",
  ]

  let graph: Graph

  /// The rows of an entity; one with nothing but itself where nothing is claimed of it.
  func rows(of entity: EntityID) -> [[String]] {
    let kind = word(of: graph.kind(of: entity))
    var rows: [[String]] = []
    for claim in graph.claims(of: entity) {
      let citations = graph.citations(of: claim)
      for citation in citations.isEmpty ? [Citation(source: nil)] : citations {
        var row = [graph.id(of: entity)]
        row += cells(of: claim) + cells(of: citation, isCited: !citations.isEmpty)
        rows.append(row + [qualifiers(of: claim), kind])
      }
    }
    let empty = Array(repeating: "", count: Self.header.count - 2)
    return rows.isEmpty ? [[graph.id(of: entity)] + empty + [kind]] : rows
  }

  private func cells(of claim: ClaimID) -> [String] {
    let value = graph.value(of: claim)
    let (kind, language) =
      switch value {
      case .entity(let entity): (word(of: graph.kind(of: entity)), "")
      case .text(_, let language): ("text", language)
      case .number: ("number", "")
      case .iri: ("iri", "")
      case .typed(_, let datatype): (datatype, "")
      }
    return [graph.vocabulary[graph.relation(of: claim)].name, text(value), kind, language]
  }

  private func cells(of citation: Citation, isCited: Bool) -> [String] {
    let source = citation.source.map { graph.id(of: $0) } ?? (isCited ? "unsourced" : "")
    return [source, citation.locator, citation.passage]
  }

  /// `started: 1934 | role@zh: 院长`.
  private func qualifiers(of claim: ClaimID) -> String {
    graph.qualifiers(of: claim).map { qualifier in
      var relation = graph.vocabulary[qualifier.relation].name
      if case .text(_, let language) = qualifier.value, !language.isEmpty {
        relation += "@" + language
      }
      return "\(relation): \(text(qualifier.value))"
    }.joined(separator: CSVExport.separator)
  }

  /// A value so that it can be found again: an entity by its id.
  func text(_ value: Value) -> String {
    if case .entity(let entity) = value { return graph.id(of: entity) }
    return graph.words(of: value)
  }

  /// A kind; one that the chronology declares with those above it, `event/battle`.
  private func word(of kind: KindID) -> String {
    let row = graph.vocabulary[kind]
    guard row.isDeclared, let parent = row.parent else { return row.name }
    return word(of: parent) + "/" + row.name
  }
}
