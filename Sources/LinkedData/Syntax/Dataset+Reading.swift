extension Dataset {
  /// The quads of a document and what was wrong in it.
  ///
  /// Where there are errors, the dataset has what could be read.
  public static func reading(
    _ document: [UInt8], as format: RDFFormat, options: RDFReader.Options = .init()
  ) -> (dataset: Dataset, errors: [RDFSyntaxError]) {
    var dataset = Dataset()
    let errors = RDFReader.read(document.span, as: format, options: options) { bytes, quad in
      dataset.insert(bytes, quad)
    }
    return (dataset, errors)
  }

  /// The quads of a document without errors.
  ///
  /// - Throws: the first error.
  public init(
    _ document: String, as format: RDFFormat, options: RDFReader.Options = .init()
  ) throws(RDFSyntaxError) {
    let (dataset, errors) = Self.reading(Array(document.utf8), as: format, options: options)
    if let error = errors.first { throw error }
    self = dataset
  }

  /// Adds a quad that a reader lends; false when it was there already.
  @discardableResult
  public mutating func insert(_ bytes: Span<UInt8>, _ view: QuadView) -> Bool {
    insert(
      Row(
        subject: number(of: view.subject, bytes), predicate: number(of: view.predicate, bytes),
        object: number(of: view.object, bytes), graph: number(of: view.graph, bytes)))
  }
}
