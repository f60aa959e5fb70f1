import AnnalsModel

/// Writes statements as N-Quads or N-Triples, line by line, into blocks that it passes on.
struct NQuadsSink: StatementSink {
  /// How large a block grows before it is passed on.
  static let blockSize = 1 << 17

  private let spelling: TermSpelling
  private var buffer: [UInt8] = []
  private let pass: ([UInt8]) -> Void

  init(_ graph: Graph, _ terms: Terms, to pass: @escaping ([UInt8]) -> Void) {
    spelling = TermSpelling(graph, terms, isTurtle: false)
    self.pass = pass
    buffer.reserveCapacity(Self.blockSize + (1 << 14))
  }

  mutating func take(_ subject: Node, _ predicate: Word, _ object: Node, in graph: Node?) {
    spelling.append(subject, to: &buffer)
    spelling.append(predicate, to: &buffer)
    spelling.append(object, to: &buffer)
    if let graph { spelling.append(graph, to: &buffer) }
    buffer.append(UInt8(ascii: "."))
    buffer.append(0x0A)
    if buffer.count >= Self.blockSize { drain() }
  }

  /// Passes on what is left.
  mutating func drain() {
    pass(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
