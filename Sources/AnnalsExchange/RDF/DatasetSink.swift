public import AnnalsModel
public import LinkedData

/// Collects statements as a dataset.
struct DatasetSink: StatementSink {
  let naming: Naming
  private(set) var dataset = Dataset()

  init(_ graph: Graph) { naming = Naming(graph: graph) }

  mutating func take(_ subject: Node, _ predicate: String, _ object: Node, in graph: Node?) {
    dataset.insert(
      Quad(
        term(subject), .iri(Namespace.expand(predicate)), term(object),
        graph: graph.map { term($0) }))
  }

  private func term(_ node: Node) -> Term {
    if let iri = naming.iri(of: node) { return .iri(iri) }
    switch node {
    case .literal(let literal):
      let plain = naming.graph.node(of: naming.graph.value(literal))
      return term(plain)
    case .text(let text, let language):
      return .literal(language.isEmpty ? Literal(text) : Literal(text, language: language))
    case .typed(let lexical, let datatype):
      return .literal(Literal(lexical, datatype: Namespace.expand(datatype)))
    case .integer(let number): return .literal(Literal(String(number), datatype: XSD.integer))
    default: return .literal(Literal(""))
    }
  }
}

extension Graph {
  /// The graph as an RDF dataset: the mapping of docs/linked-data.md.
  /// - Complexity: O(n) in the number of claims.
  public func dataset(_ options: ExportOptions = ExportOptions()) -> Dataset {
    var statements = GraphStatements(self, options: options, sink: DatasetSink(self))
    statements.run()
    return statements.sink.dataset
  }
}
