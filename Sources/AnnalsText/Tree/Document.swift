/// The lossless tree of one text.
///
/// The bytes stay where they are; nodes only point into them. What lies between nodes is white
/// space and the marks `:` and `,`, so that the text comes back to the byte (see
/// `printed()`), comments and blank lines with it.
package struct Document: Sendable {
  package let source: SourceText
  package let id: SourceID
  /// Every node in preorder.
  package let nodes: [Node]
  /// The lines at the margin that are no entries, in order.
  let preamble: [Int]
  /// What was wrong with the form of the text, in order of place.
  package let problems: [Problem]

  /// The lines at the margin, comments and skipped lines among them, in order.
  package var lines: Siblings { Siblings(nodes: nodes, from: 0, to: nodes.count) }

  /// What lies directly beneath a node.
  package func children(_ index: Int) -> Siblings {
    Siblings(nodes: nodes, from: index + 1, to: Int(nodes[index].next))
  }

  /// The span of a node.
  package func span(_ index: Int) -> SourceSpan {
    SourceSpan(id, Int(nodes[index].start), Int(nodes[index].end))
  }

  /// The text of a node as written.
  package func text(_ index: Int) -> String { source.string(nodes[index].range) }
}

/// Nodes beside each other, by index.
package struct Siblings: Sequence, IteratorProtocol {
  private let nodes: [Node]
  private var position: Int
  private let end: Int

  init(nodes: [Node], from start: Int, to end: Int) {
    self.nodes = nodes
    position = start
    self.end = Swift.min(end, nodes.count)
  }

  package mutating func next() -> Int? {
    guard position < end else { return nil }
    defer { position = Swift.max(Int(nodes[position].next), position + 1) }
    return position
  }
}

extension Document {
  /// The text again, made of the tree's leaves and what stands between them.
  package func printed() -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(source.bytes.count)
    var position = 0
    for node in nodes where !node.kind.isLine || node.kind == .fact {
      output += source.bytes[position..<Int(node.start)]
      output += source.bytes[node.range]
      position = Int(node.end)
    }
    output += source.bytes[position...]
    return output
  }

  /// The bytes that belong to no leaf: white space and punctuation, in a text without problems.
  package func bytesBetweenLeaves() -> [UInt8] {
    var output: [UInt8] = []
    var position = 0
    for node in nodes where !node.kind.isLine || node.kind == .fact {
      output += source.bytes[position..<max(position, Int(node.start))]
      position = Int(node.end)
    }
    return output + source.bytes[position...]
  }
}

extension Document {
  /// The content of a string or IRI node, or bare words.
  func content(_ index: Int) -> String {
    let node = nodes[index]
    guard node.flags.contains(.hasEscapes) else { return source.string(node.content) }
    return String(decoding: Escapes.unescaped(source.bytes.span, node.content), as: UTF8.self)
  }

  /// The language tag that follows a string, in lower case; "" for `@und`.
  func tag(after index: Int) -> String? {
    guard index + 1 < nodes.count, nodes[index + 1].kind == .tag else { return nil }
    let tag = source.string(nodes[index + 1].range).dropFirst().lowercased()
    return tag == "und" ? "" : tag
  }
}
