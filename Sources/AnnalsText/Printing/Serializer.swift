public import AnnalsModel

extension Notation {
  /// A graph as a text of the notation, which reads back to the same graph, claim for claim.
  ///
  /// Entities stand in the order of their kinds, events in order of time; a source that most claims of
  /// neighbours share stands above them in a `from`.
  /// - Complexity: O(n) in the number of claims.
  public static func serialize(_ graph: Graph) -> [UInt8] {
    var serializer = Serializer(graph)
    serializer.write()
    return Array(serializer.output.utf8)
  }
}

/// Writes a graph as notation.
struct Serializer {
  let graph: Graph
  let printer: ClaimPrinter
  let quotations: NestedQuotations
  var output = "annals 1\n"
  /// What claims have that name no citation: the margin's `from`, and the entry's.
  var margin: [Citation] = []
  var inherited: [Citation] = []
  /// The last entry was a heading without facts.
  var lastIsBare = false

  init(_ graph: Graph) {
    self.graph = graph
    printer = ClaimPrinter(graph: graph)
    quotations = NestedQuotations(graph)
  }

  mutating func write() {
    writeSettings()
    writeDeclarations()
    var uncited: [EntityID] = []
    var cited: [EntityID] = []
    for entity in graph.entities {
      if graph.isDate(entity) || quotations.isNested(entity) { continue }
      // Under a `from` nothing is without a citation: what has none comes first.
      if hasUncited(entity) { uncited.append(entity) } else { cited.append(entity) }
    }
    for entity in uncited { writeEntry(entity, dominant: nil) }
    writeCited(cited)
  }

  private func hasUncited(_ entity: EntityID) -> Bool {
    if graph.claims(of: entity).contains(where: { graph.citationNumbers(of: $0).isEmpty }) {
      return true
    }
    return quotations.nested(in: entity).contains { hasUncited($0) }
  }

  /// Entries under a `from` at the margin where neighbours share their source.
  private mutating func writeCited(_ entities: [EntityID]) {
    let dominants = entities.map { dominant($0) }
    for (i, entity) in entities.enumerated() {
      let own = dominants[i]
      if let own, [own] != margin, i + 1 < entities.count, dominants[i + 1] == own {
        margin = [own]
        output += "\nfrom \(printer.citation(own))\n"
      }
      writeEntry(entity, dominant: own)
    }
  }

  /// The single citation without a passage that most claims of an entity have.
  private func dominant(_ entity: EntityID) -> Citation? {
    var counts: [UInt32: Int] = [:]
    for claim in graph.claims(of: entity) {
      let numbers = graph.citationNumbers(of: claim)
      if numbers.count == 1, graph.citation(numbers[0]).passage.isEmpty {
        counts[numbers[0], default: 0] += 1
      }
    }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }.map { graph.citation($0.key) }
  }

  private mutating func writeSettings() {
    let settings = graph.settings
    if !settings.title.isEmpty { output += "title: \(Escapes.quoted(settings.title))\n" }
    if LanguageTag.isWellFormed(settings.language) { output += "language: \(settings.language)\n" }
    if !settings.base.isEmpty { output += "base: <\(settings.base)>\n" }
    for prefix in settings.prefixes { output += "prefix \(prefix.name): <\(prefix.iri)>\n" }
    for question in settings.questions {
      let query = question.query.split(separator: "'", omittingEmptySubsequences: false).joined(
        separator: "\\'")
      output += "question \(question.name): '\(query)'\n"
    }
  }
}
