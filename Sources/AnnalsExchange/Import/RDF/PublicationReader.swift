public import AnnalsModel
public import LinkedData

/// Reads a published chronology back as it comes, a chunk at a time: what `Graph.reading(_:)` does of
/// a dataset, without one.
///
///     var reader = PublicationReader(.nQuads)
///     while let chunk = file.next() { reader.feed(chunk.span) }
///     let graph = reader.finish()
///
/// - Complexity: linear in the document; memory is that of its terms, each once, and 16 bytes for each
///   statement that is not derived.
public struct PublicationReader {
  private var collector: QuadCollector

  /// A reader at the start of a document.
  public init(_ format: RDFFormat, options: RDFReader.Options = RDFReader.Options()) {
    collector = QuadCollector(format, options: options)
  }

  /// What is wrong in what was read so far.
  public var errors: [RDFSyntaxError] { collector.errors }

  /// Whether nothing more is read: there were too many errors, or one that leaves no way on.
  public var isStopped: Bool { collector.isStopped }

  /// Reads the next chunk.
  public mutating func feed(_ chunk: Span<UInt8>) { collector.feed(chunk) }

  /// Ends the document and gives the chronology in it; nil where there is none.
  public mutating func finish() -> Graph? {
    guard let reader = GraphReader(collector.finish()) else { return nil }
    return reader.result().graph
  }
}
