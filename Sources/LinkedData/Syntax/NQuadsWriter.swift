/// Writes N-Quads, and N-Triples where no quad has a graph, into a buffer that the caller empties.
///
///     var writer = NQuadsWriter()
///     for quad in quads {
///       writer.write(quad)
///       if writer.isFull { file.write(writer.drain()) }
///     }
///     file.write(writer.drain())
///
/// The spelling is that of canonical N-Quads. IRIs and labels that a document cannot hold are
/// written so that the line stays well-formed.
public struct NQuadsWriter: Sendable {
  /// How many bytes the buffer holds before `isFull`.
  public static let blockSize = 1 << 16

  private var buffer: [UInt8] = []

  /// A writer with an empty buffer.
  public init() { buffer.reserveCapacity(Self.blockSize * 2) }

  /// Whether there is enough in the buffer to be worth a write.
  public var isFull: Bool { buffer.count >= Self.blockSize }

  /// Appends the line of a quad.
  public mutating func write(_ quad: Quad) { NQuadsText.append(quad, to: &buffer) }

  /// Appends the line of a quad that a reader lends, escapes and all that is not canonical put right.
  public mutating func write(_ bytes: Span<UInt8>, _ quad: QuadView) {
    write(bytes, quad.subject)
    write(bytes, quad.predicate)
    write(bytes, quad.object)
    if quad.graph.kind != .none { write(bytes, quad.graph) }
    buffer.append(UInt8(ascii: "."))
    buffer.append(0x0A)
  }

  /// Gives what has been written since the last time, and empties the buffer.
  public mutating func drain() -> [UInt8] {
    defer { buffer.removeAll(keepingCapacity: true) }
    return buffer
  }

  /// Lends what has been written since the last time, and empties the buffer; it is then filled
  /// again without being allocated anew.
  public mutating func drain<E>(into body: (Span<UInt8>) throws(E) -> Void) throws(E) {
    try body(buffer.span)
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func write(_ bytes: Span<UInt8>, _ term: TermView) {
    if term.isEscaped || term.suffixIsEscaped || term.suffix == .language {
      if let value = term.term(bytes) { NQuadsText.append(value, to: &buffer) }
    } else {
      writePlain(bytes, term)
    }
    buffer.append(0x20)
  }

  private mutating func writePlain(_ bytes: Span<UInt8>, _ term: TermView) {
    switch term.kind {
    case .none: break
    case .iri: NQuadsText.append(iri: bytes, term.range, to: &buffer)
    case .blank:
      buffer.append(UInt8(ascii: "_"))
      buffer.append(UInt8(ascii: ":"))
      buffer.append(bytes, term.range)
    case .literal:
      NQuadsText.append(quoted: bytes, term.range, to: &buffer)
      guard term.suffix == .datatype, !isString(bytes, term.suffixRange) else { return }
      buffer.append(UInt8(ascii: "^"))
      buffer.append(UInt8(ascii: "^"))
      NQuadsText.append(iri: bytes, term.suffixRange, to: &buffer)
    }
  }

  private func isString(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count == XSD.string.utf8.count else { return false }
    return String(bytes, range) == XSD.string
  }
}
