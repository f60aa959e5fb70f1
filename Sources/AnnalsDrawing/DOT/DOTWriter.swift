/// Writes a graph in DOT, one statement after the other, into bytes.
///
///     var dot = DOTWriter("family")
///     dot.defaults(.node, [.shape("box")])
///     dot.node("a", [.label("A \"quoted\" name")])
///     dot.edge("a", DOTWriter.End("b", port: "left", side: .west))
///     let bytes = dot.finish()
///
/// Names and labels may hold any text at all. Statements come out in the order of the calls.
public struct DOTWriter {
  private var out = ByteText()
  private var depth = 1
  private let arrow: StaticString

  /// A graph with this name.
  public init(_ name: String, isDirected: Bool = true) {
    arrow = isDirected ? " -> " : " -- "
    out.put(isDirected ? "digraph " : "graph ")
    put(name: name)
    out.put(" {\n")
  }

  /// What defaults are for.
  public enum Subject: Sendable { case graph, node, edge }

  /// A side of a node.
  public enum Side: String, Sendable {
    case north = "n", east = "e", south = "s", west = "w"
  }

  /// One end of an edge: a node, or a port of it, or a side.
  public struct End: ExpressibleByStringLiteral, Sendable {
    var name: String
    var port: String?
    var side: Side?

    /// An end at this node.
    public init(_ name: String, port: String? = nil, side: Side? = nil) {
      self.name = name
      self.port = port
      self.side = side
    }

    /// An end at this node.
    public init(stringLiteral name: String) { self.init(name) }
  }

  /// Sets attributes of the graph, or of all nodes or edges that follow in it.
  public mutating func defaults(_ subject: Subject, _ attributes: [DOTAttribute]) {
    indent()
    switch subject {
    case .graph: out.put("graph")
    case .node: out.put("node")
    case .edge: out.put("edge")
    }
    put(attributes)
  }

  /// Writes a node.
  public mutating func node(_ name: String, _ attributes: [DOTAttribute] = []) {
    indent()
    put(name: name)
    put(attributes)
  }

  /// Writes an edge.
  public mutating func edge(_ from: End, _ to: End, _ attributes: [DOTAttribute] = []) {
    chain([from, to], attributes)
  }

  /// Writes edges from each to the next.
  public mutating func chain(_ ends: [End], _ attributes: [DOTAttribute] = []) {
    guard ends.count > 1 else { return }
    indent()
    for (index, end) in ends.enumerated() {
      if index > 0 { out.put(arrow) }
      put(end)
    }
    put(attributes)
  }

  /// Writes a subgraph; one whose name begins with `cluster` is drawn as a box.
  public mutating func subgraph(_ name: String? = nil, _ content: (inout DOTWriter) -> Void) {
    indent()
    if let name {
      out.put("subgraph ")
      put(name: name)
      out.put(" ")
    }
    out.put("{\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    out.put("}\n")
  }

  /// Ends the graph and gives its bytes.
  public consuming func finish() -> [UInt8] {
    out.put("}\n")
    return out.bytes
  }

  private mutating func indent() { for _ in 0..<depth { out.put("  ") } }

  private mutating func put(name: String) {
    let name = DOTEscaping.name(name)
    if DOTEscaping.isBare(name) {
      out.put(name)
    } else {
      DOTEscaping.putQuoted(name, as: .name, to: &out)
    }
  }

  private mutating func put(_ end: End) {
    put(name: end.name)
    if let port = end.port {
      out.put(":")
      put(name: port)
    }
    if let side = end.side {
      out.put(":")
      out.put(side.rawValue)
    }
  }

  private mutating func put(_ attributes: [DOTAttribute]) {
    if !attributes.isEmpty {
      out.put(" [")
      for (index, attribute) in attributes.enumerated() {
        if index > 0 { out.put(", ") }
        attribute.write(to: &out)
      }
      out.put("]")
    }
    out.put(";\n")
  }
}
