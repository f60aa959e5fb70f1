import AnnalsModel

extension Serializer {
  /// The kinds and relations that the chronology declared.
  mutating func writeDeclarations() {
    let vocabulary = graph.vocabulary
    for kind in vocabulary.kinds where kind.isDeclared {
      output += "\nkind \(kind.name)\(labels(kind.english, kind.chinese, kind.name))\n"
      if let parent = kind.parent { output += "  under: \(vocabulary[parent].name)\n" }
      if kind.plural != kind.name + "s" { output += "  plural: \(kind.plural)\n" }
      writeCommon(kind.types, kind.comment)
    }
    for relation in vocabulary.relations where relation.isDeclared {
      output +=
        "\nrelation \(relation.name)\(labels(relation.english, relation.chinese, relation.name))\n"
      if let parent = relation.parent { output += "  under: \(vocabulary[parent].name)\n" }
      output += "  domain: \(names(relation.domain))\n  range: \(range(relation.range))\n"
      if !relation.inverse.isEmpty { output += "  inverse: \(relation.inverse)\n" }
      if relation.isSingle { output += "  single: yes\n" }
      writeCommon(relation.properties, relation.comment)
    }
  }

  private mutating func writeCommon(_ iris: [String], _ comment: String) {
    for iri in iris { output += "  iri: \(iri.contains("://") ? "<\(iri)>" : iri)\n" }
    if !comment.isEmpty { output += "  note: \(Escapes.quoted(comment))\n" }
  }

  private func labels(_ english: String, _ chinese: String, _ name: String) -> String {
    (english.isEmpty || english == name ? "" : " \(Escapes.quoted(english))@en")
      + (chinese.isEmpty || chinese == name ? "" : " \(Escapes.quoted(chinese))@zh")
  }

  private func names(_ kinds: [KindID]) -> String {
    kinds.isEmpty ? "any" : kinds.map { graph.vocabulary[$0].name }.joined(separator: ", ")
  }

  private func range(_ range: RelationRange) -> String {
    switch range {
    case .entities(let kinds): names(kinds)
    case .anything: "any"
    case .text: "text"
    case .date: "date"
    case .number: "number"
    case .iri: "iri"
    }
  }
}
