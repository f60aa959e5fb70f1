/// Writes Turtle or TriG as the quads come, for data that is not to be held in memory.
///
/// What follows one another with the same graph, subject or predicate is written together; blank nodes have
/// their labels. `Dataset.serialized(as:)` sees the whole and writes it more prettily.
public struct TurtleWriter: Sendable {
  private let text: TurtleText
  private let hasGraphs: Bool
  private var buffer: [UInt8] = []
  private var last: Quad?

  /// A writer that has written the prefixes and the base.
  ///
  /// In Turtle, graph names are left out.
  public init(
    _ format: RDFFormat = .turtle, prefixes: [(name: String, iri: String)] = [], base: IRI? = nil
  ) {
    text = TurtleText(prefixes: prefixes, base: base)
    hasGraphs = format.hasGraphs
    text.appendDirectives(to: &buffer)
  }

  /// Whether there is enough in the buffer to be worth a write.
  public var isFull: Bool { buffer.count >= NQuadsWriter.blockSize }

  /// Appends a quad.
  public mutating func write(_ quad: Quad) {
    var quad = quad
    if !hasGraphs { quad.graph = nil }
    if let last, last.graph == quad.graph, last.subject == quad.subject {
      if last.predicate == quad.predicate {
        buffer.append(contentsOf: " , ".utf8)
      } else {
        buffer.append(contentsOf: quad.graph == nil ? " ;\n  ".utf8 : " ;\n    ".utf8)
        writePredicate(quad)
      }
    } else {
      startStatement(quad)
      writePredicate(quad)
    }
    text.append(quad.object, to: &buffer)
    last = quad
  }

  /// Ends the last statement; nothing may be written after.
  public mutating func finish() {
    endStatement()
    if last?.graph != nil { buffer.append(contentsOf: "}\n".utf8) }
    last = nil
  }

  /// Gives what has been written since the last time, and empties the buffer.
  public mutating func drain() -> [UInt8] {
    defer { buffer.removeAll(keepingCapacity: true) }
    return buffer
  }

  private mutating func startStatement(_ quad: Quad) {
    endStatement()
    if last?.graph != quad.graph {
      if last?.graph != nil { buffer.append(contentsOf: "}\n".utf8) }
      if let graph = quad.graph {
        text.append(graph, to: &buffer)
        buffer.append(contentsOf: " {\n".utf8)
      }
    }
    if quad.graph != nil { buffer.append(contentsOf: "  ".utf8) }
    text.append(quad.subject, to: &buffer)
    buffer.append(0x20)
  }

  private mutating func endStatement() {
    if last != nil { buffer.append(contentsOf: " .\n".utf8) }
  }

  private mutating func writePredicate(_ quad: Quad) {
    text.append(predicate: quad.predicate, to: &buffer)
    buffer.append(0x20)
  }
}
