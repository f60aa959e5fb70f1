import AnnalsModel

/// Notes which words a document has, for its context to have no others.
struct WordUse: StatementSink {
  private(set) var used: [Bool]

  init(_ terms: Terms) { used = Array(repeating: false, count: terms.table.names.count) }

  mutating func take(_ subject: Node, _ predicate: Word, _ object: Node, in graph: Node?) {
    used[Int(predicate.index)] = true
    switch object {
    case .word(let word), .typed(_, let word): used[Int(word.index)] = true
    default: break
    }
  }

  /// The words that the statements of a graph have.
  static func words(in graph: Graph, _ options: ExportOptions, _ terms: Terms) -> [Bool] {
    var statements = GraphStatements(
      graph, options: options, sink: WordUse(terms), terms: terms)
    statements.run()
    return statements.sink.used
  }
}
