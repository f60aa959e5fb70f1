import AnnalsModel

/// Finds what the words and names of a query mean in a graph.
struct Naming: Sendable {
  let graph: Graph

  /// The one entity of a name.
  func entity(_ name: String) throws(QueryError) -> EntityID {
    let found = graph.entities(named: name)
    if found.count == 1 { return found[0] }
    if found.count > 1 {
      let ids = found.map { "\(graph.id(of: $0)) (\(graph.vocabulary[graph.kind(of: $0)].name))" }
      throw QueryError(
        .ambiguousName, "‘\(name)’ can be \(ids.joined(separator: " or "))",
        help: "write the id of the one that is meant", name: name)
    }
    throw QueryError(
      .unknownName, "nothing is called ‘\(name)’", help: proposal(for: name), name: name)
  }

  /// The nearest name or word; looks at no more than some ten thousand names.
  private func proposal(for name: String) -> String {
    let words = WordTable(vocabulary: graph.vocabulary)
    if let meant = words.translations(of: name).first { return "write ‘\(meant)’" }
    if let kind = Nearest.word(to: name, among: words.kindWords) {
      return "did you mean the kind ‘\(kind)’?"
    }
    // A part of a name is nearer to what is meant than another name with as many letters.
    let within = graph.entities.prefix(20_000).lazy.map { graph.label($0) }.first {
      !name.isEmpty && $0.utf8.count > name.utf8.count
        && FoldedText.fold($0).contains(FoldedText.fold(name))
    }
    if let within {
      return "did you mean ‘\(within)’? To search in names: everything named \"\(name)\""
    }
    let names = graph.entities.prefix(20_000).lazy.flatMap { graph.names(of: $0) }
    if let near = Nearest.word(to: name, among: names) { return "did you mean ‘\(near)’?" }
    return "to search in names: everything named \"\(name)\""
  }

  /// The kind of a word.
  func kind(_ word: String) throws(QueryError) -> KindID {
    if let kind = graph.vocabulary.kind(word) { return kind }
    throw QueryError(
      .unknownWord, "no kind is called ‘\(word)’",
      help: near(word, WordTable(vocabulary: graph.vocabulary).kindWords), name: word)
  }

  /// A relation with its cases.
  func relation(_ word: String) throws(QueryError) -> BoundRelation {
    if word == Attribute.subject.rawValue { return .subject }
    let vocabulary = graph.vocabulary
    guard let relation = vocabulary.relation(word) else {
      throw QueryError(
        .unknownWord, "no relation is called ‘\(word)’",
        help: near(word, vocabulary.relations.map(\.name)), name: word)
    }
    return .cases(RelationCases(name: word, vocabulary.relationsWithin(relation)))
  }

  func path(_ path: Path) throws(QueryError) -> BoundPath {
    var steps: [BoundPath.Step] = []
    for step in path.steps {
      switch step {
      case .relation(let name): steps.append(.relation(try relation(name)))
      case .inverse(let name): steps.append(.inverse(try relation(name)))
      case .attribute(let attribute): steps.append(.attribute(attribute))
      }
    }
    return BoundPath(steps: steps, type: WordTable(vocabulary: graph.vocabulary).type(of: path))
  }

  private func near(_ word: String, _ known: [String]) -> String {
    Nearest.word(to: word, among: known).map { "did you mean ‘\($0)’?" } ?? ""
  }
}

extension String {
  fileprivate func contains(_ other: String) -> Bool {
    let bytes = Array(utf8)
    let wanted = Array(other.utf8)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains {
      bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }
}
