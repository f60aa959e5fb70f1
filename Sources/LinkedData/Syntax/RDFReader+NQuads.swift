extension RDFReader {
  /// Reads a whole document and writes it as N-Quads, in blocks, as it goes.
  ///
  /// Nothing is kept in memory but the block, so a quad that the document has twice comes twice. Where
  /// there are errors, what could be read has been written.
  ///
  /// - Returns: what was wrong.
  public static func writeNQuads(
    of document: Span<UInt8>, as format: RDFFormat, options: Options = Options(),
    to sink: (Span<UInt8>) throws -> Void
  ) rethrows -> [RDFSyntaxError] {
    var writer = NQuadsWriter()
    let errors = try read(document, as: format, options: options) { bytes, quad in
      writer.write(bytes, quad)
      if writer.isFull { try writer.drain(into: sink) }
    }
    try writer.drain(into: sink)
    return errors
  }
}
