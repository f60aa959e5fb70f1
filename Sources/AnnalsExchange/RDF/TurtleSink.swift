import AnnalsModel
import LinkedData

/// Writes statements as Turtle or TriG: what follows one another about one subject together.
struct TurtleSink: StatementSink {
  private let spelling: TermSpelling
  private let type: Word
  private var buffer: [UInt8] = []
  private let pass: ([UInt8]) -> Void
  private var last: (subject: Node, predicate: Word)?
  /// The graph whose braces are open.
  private var graph: Node?

  init(_ graph: Graph, _ terms: Terms, to pass: @escaping ([UInt8]) -> Void) {
    spelling = TermSpelling(graph, terms, isTurtle: true)
    type = terms.fixed.type
    self.pass = pass
    if let base = spelling.base { write("@base <\(base)> .\n") }
    for prefix in Namespace.all { write("@prefix \(prefix.prefix): <\(prefix.iri)> .\n") }
  }

  /// Statements of named graphs come by ``open(_:)``, a graph at a time, not one by one.
  mutating func take(_ subject: Node, _ predicate: Word, _ object: Node, in graph: Node?) {
    guard graph == nil else { return }
    if last?.subject != subject {
      endSubject()
      write(self.graph == nil ? "\n" : "  ")
      spelling.append(subject, to: &buffer)
      append(predicate)
    } else if last?.predicate != predicate {
      write(self.graph == nil ? ";\n  " : ";\n    ")
      append(predicate)
    } else {
      write(", ")
    }
    spelling.append(object, to: &buffer)
    last = (subject, predicate)
    if buffer.count >= NQuadsSink.blockSize { drain() }
  }

  /// Opens the braces of a named graph.
  mutating func open(_ graph: Node) {
    endSubject()
    write("\n")
    spelling.append(graph, to: &buffer)
    write("{\n")
    self.graph = graph
  }

  /// Closes them.
  mutating func close() {
    endSubject()
    write("}\n")
    graph = nil
  }

  /// Ends the document.
  mutating func finish() {
    endSubject()
    drain()
  }

  private mutating func endSubject() {
    if last != nil { write(".\n") }
    last = nil
  }

  private mutating func append(_ predicate: Word) {
    if predicate == type { write("a ") } else { spelling.append(predicate, to: &buffer) }
  }

  private mutating func write(_ text: String) { buffer.append(utf8: text) }

  private mutating func drain() {
    pass(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}

extension GraphStatements<TurtleSink> {
  /// Writes for each citation the graph of what it vouches for.
  mutating func writeCitedGraphs() {
    let cited = CitedClaims(graph) { [self] in isSelected($0) }
    for number in 0..<UInt32(graph.citationCount) where met.isCited(number) {
      write(cited.claims(of: number), in: citationNode(number))
    }
    if !cited.uncited.isEmpty { write(cited.uncited[...], in: .uncited) }
  }

  private mutating func write(_ claims: ArraySlice<UInt32>, in node: Node) {
    sink.open(node)
    for claim in claims {
      let claim = ClaimID(claim)
      let property = terms.properties[Int(graph.relation(of: claim).index)]
      say(.entity(graph.subject(of: claim)), property, graph.node(ofValue: claim))
    }
    sink.close()
  }
}
