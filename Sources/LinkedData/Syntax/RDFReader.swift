/// Reads RDF from bytes that come in chunks of any size, and lends each quad as it is found.
///
///     var reader = RDFReader(.nQuads)
///     while let chunk = file.next() {
///       reader.feed(chunk.span) { bytes, quad in importer.add(quad, from: bytes) }
///     }
///     reader.finish { bytes, quad in importer.add(quad, from: bytes) }
///     report(reader.errors)
///
/// Memory is bounded by the longest token (in N-Triples and N-Quads: line), the nesting, and the
/// prefixes. Where a document is wrong, reading goes on with the next line or statement, so that
/// `errors` has all that is wrong up to a limit; the quads of a wrong Turtle statement that came before
/// the error have been lent by then.
///
/// In Turtle and TriG, blank nodes without labels get `anon` and a number; labels of the document that
/// begin with `anon` get `anon_` before them, so that the two never meet.
public struct RDFReader {
  /// How to read.
  public struct Options: Sendable {
    /// What relative IRIs of Turtle and TriG are resolved against, until the document says.
    public var base: IRI?
    /// Whether IRIs are checked by all of RFC 3987, beyond what the RDF grammars ask.
    public var checksIRIs = true
    /// After how many errors reading stops.
    public var maximumErrors = 100
    /// How long a token or a line may be, in bytes.
    public var maximumLength = 64 << 20
    /// How deep brackets may nest.
    public var maximumNesting = 1000

    /// Options as they are by default.
    public init(base: IRI? = nil) { self.base = base }
  }

  /// The format being read.
  public let format: RDFFormat
  private var lines: LineReader
  private var turtle: TurtleReader

  /// A reader at the start of a document.
  public init(_ format: RDFFormat, options: Options = Options()) {
    self.format = format
    lines = LineReader(hasGraphs: format.hasGraphs, options: options)
    turtle = TurtleReader(hasGraphs: format.hasGraphs, options: options)
  }

  /// What was wrong so far, in the order of the document.
  public var errors: [RDFSyntaxError] { format.isLineBased ? lines.errors : turtle.errors }

  /// Whether nothing more is read: there were too many errors, or one that leaves no way on.
  public var isStopped: Bool { format.isLineBased ? lines.isStopped : turtle.isStopped }

  /// The prefixes that a Turtle or TriG document has declared so far, as last declared.
  public var prefixes: [(name: String, iri: String)] { turtle.prefixes.declared }

  /// Reads the next bytes of the document; each quad is lent to `body` with the bytes it lies in, which
  /// are valid during the call only.
  public mutating func feed(
    _ chunk: Span<UInt8>, _ body: (Span<UInt8>, QuadView) throws -> Void
  ) rethrows {
    if format.isLineBased {
      try lines.feed(chunk, body)
    } else {
      try turtle.feed(chunk, body)
    }
  }

  /// Reads what has been held back as unfinished; the document ends here.
  public mutating func finish(
    _ body: (Span<UInt8>, QuadView) throws -> Void
  ) rethrows {
    if format.isLineBased {
      try lines.finish(body)
    } else {
      try turtle.finish(body)
    }
  }

  /// Reads a whole document.
  ///
  /// - Returns: what was wrong.
  public static func read(
    _ document: Span<UInt8>, as format: RDFFormat, options: Options = Options(),
    _ body: (Span<UInt8>, QuadView) throws -> Void
  ) rethrows -> [RDFSyntaxError] {
    var reader = RDFReader(format, options: options)
    try reader.feed(document, body)
    try reader.finish(body)
    return reader.errors
  }
}
