extension Dataset {
  /// The dataset as a document.
  ///
  /// N-Triples and Turtle have no graphs: there the triples of all graphs are written as one. Order is
  /// that of insertion, in Turtle and TriG with each subject's statements together, so the same
  /// dataset always gives the same bytes. Generalized quads are written as they are, though no reader
  /// of RDF 1.1 takes them.
  public func serialized(
    as format: RDFFormat, prefixes: [(name: String, iri: String)] = [], base: IRI? = nil
  ) -> [UInt8] {
    var document: [UInt8] = []
    write(as: format, prefixes: prefixes, base: base) { document += $0 }
    return document
  }

  /// Writes the dataset as `serialized` does, in blocks.
  public func write(
    as format: RDFFormat, prefixes: [(name: String, iri: String)] = [], base: IRI? = nil,
    to sink: ([UInt8]) throws -> Void
  ) rethrows {
    if !format.hasGraphs, rows.contains(where: { $0.graph >= 0 }) {
      return try withoutGraphs.write(as: format, prefixes: prefixes, base: base, to: sink)
    }
    guard format.isLineBased else {
      let text = TurtleText(prefixes: prefixes, base: base)
      var printer = TurtlePrinter(self, text: text)
      return try printer.print { block in
        try sink(block)
        block.removeAll(keepingCapacity: true)
      }
    }
    var writer = NQuadsWriter()
    for quad in self {
      writer.write(quad)
      if writer.isFull { try sink(writer.drain()) }
    }
    try sink(writer.drain())
  }

  /// The triples of all graphs in the default graph.
  private var withoutGraphs: Dataset {
    Dataset(map { Quad($0.subject, $0.predicate, $0.object) })
  }
}
