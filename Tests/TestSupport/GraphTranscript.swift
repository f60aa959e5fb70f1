package import AnnalsModel

extension Graph {
  /// All claims as lines that name everything in words: two graphs with the same lines say the same.
  package var transcript: [String] {
    entities.flatMap { entity in
      ["\(id(of: entity)): \(vocabulary[kind(of: entity)].name)"]
        + claims(of: entity).map { claim in
          "\(id(of: entity)) \(vocabulary[relation(of: claim)].name) \(words(value(of: claim)))"
            + qualifiers(of: claim).map { " (\(vocabulary[$0.relation].name) \(words($0.value)))" }
            .sorted().joined()
            + citations(of: claim).map(words).sorted().joined()
        }.sorted()
    }
  }

  private func words(_ value: Value) -> String {
    if case .entity(let entity) = value { return "→\(id(of: entity))" }
    return "\(value)"
  }

  private func words(_ citation: Citation) -> String {
    " [\(citation.source.map { id(of: $0) } ?? "unsourced")|\(citation.locator)|\(citation.passage)]"
  }
}
