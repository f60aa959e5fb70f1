public import AnnalsModel
public import LinkedData

/// Turns statements into quads and hands each on.
struct TermSink: StatementSink {
  private let naming: Naming
  private let pass: (Quad) -> Void

  init(_ graph: Graph, _ terms: Terms, to pass: @escaping (Quad) -> Void) {
    naming = Naming(graph, terms)
    self.pass = pass
  }

  mutating func take(_ subject: Node, _ predicate: Word, _ object: Node, in graph: Node?) {
    pass(
      Quad(
        term(subject), .iri(naming.words.iri(predicate)), term(object),
        graph: graph.map { term($0) }))
  }

  private func term(_ node: Node) -> Term {
    if let iri = naming.iri(of: node) { return .iri(iri) }
    switch node {
    case .literal(let literal): return .literal(self.literal(literal))
    case .text(let text, let language):
      return .literal(language.isEmpty ? Literal(text) : Literal(text, language: language))
    case .typed(let lexical, let datatype):
      return .literal(Literal(lexical, datatype: naming.words.iri(datatype)))
    case .integer(let number): return .literal(Literal(String(number), datatype: XSD.integer))
    default: return .literal(Literal(""))
    }
  }

  private func literal(_ literal: LiteralID) -> Literal {
    let graph = naming.graph
    let text = graph.string(StringID(graph.columns.literalString[literal.index]))
    switch LiteralForm(literal, in: graph, naming.fixed) {
    case .iri: return Literal(text)
    case .text(let language):
      return language == .empty ? Literal(text) : Literal(text, language: graph.string(language))
    case .number(let datatype): return Literal(text, datatype: naming.words.iri(datatype))
    case .quantity(let unit):
      return Literal(
        text + " " + graph.string(unit), datatype: naming.words.iri(naming.fixed.quantity))
    case .brokenIRI: return Literal(text, datatype: XSD.anyURI)
    case .typed(let datatype): return Literal(text, datatype: graph.string(datatype))
    }
  }
}

extension Graph {
  /// The graph as an RDF dataset: the mapping of docs/linked-data.md.
  /// - Complexity: O(n) in the number of claims.
  public func dataset(_ options: ExportOptions = ExportOptions()) -> Dataset {
    var dataset = Dataset()
    withoutActuallyEscaping({ (quad: Quad) in _ = dataset.insert(quad) }) { pass in
      let terms = Terms(of: self, profile: options.profile)
      var statements = GraphStatements(
        self, options: options, sink: TermSink(self, terms, to: pass), terms: terms)
      statements.run()
    }
    return dataset
  }
}
