/// Entities and what links them, without an axis, for `neato` or `sfdp` to lay out.
struct NetworkDrawing {
  let chart: Chart
  let theme: Theme
  let network: Network
  let size: [DOTAttribute]

  init(_ chart: Chart, _ theme: Theme, size: [DOTAttribute]) {
    network = Network(chart)
    self.chart = chart.captioned(network)
    self.size = size
    self.theme = theme
  }

  /// Springs are slow from some hundred nodes on.
  static func engine(_ chart: Chart) -> Graphviz.Engine {
    Network(chart).nodes.count > 90 ? .sfdp : .neato
  }

  /// The whole graph.
  func dot() -> [UInt8] {
    var dot = DOTWriter("network", isDirected: false)
    dot.defaults(
      .graph,
      [
        .label(DOTFrontMatter(chart: chart, theme: theme).label(network)),
        .word("labelloc", "t"), .word("labeljust", "l"), .font(Theme.graphvizFonts),
        .word("bgcolor", theme.paper), .word("overlap", "prism"), .word("splines", "line"),
        .word("sep", "+8"), .number("pad", 0.3), .number("margin", 0),
        .word("outputorder", "edgesfirst"),
        .number("K", 0.9), .word("layout", Self.engine(chart).rawValue), .id("network"),
        .hint(PlainText.line(chart.title)),
      ] + size)
    dot.defaults(
      .node,
      [.font(Theme.graphvizFonts), .fontColor(theme.ink), .word("margin", "0.08,0.04")])
    dot.defaults(.edge, [.font(Theme.graphvizFonts), .fontSize(8), .fontColor(theme.quiet)])
    for node in network.nodes { write(node, &dot) }
    for edge in network.edges { write(edge, &dot) }
    return dot.finish()
  }

  private func write(_ node: Network.Node, _ dot: inout DOTWriter) {
    let entity = chart.entities[node.entity]
    let lines = LineBreaking.balanced(PlainText.line(entity.label), width: 110, size: 10, limit: 3)
    var attributes: [DOTAttribute] = [
      .label(lines.joined(separator: "\n")), .id(SVGText.id(entity.id)),
      .fontSize(node.typeSize), .number("height", 0.25),
      .hint(entity.tooltip.isEmpty ? "\(entity.label) (\(node.count))" : entity.tooltip),
    ]
    let colour = theme.style(entity.kind).color
    attributes += EntityLook(entity.kind).attributes(colour, theme)
    if SVGText.isSafe(entity.url) { attributes.append(.url(SVGText.graphvizAddress(entity.url))) }
    dot.node(entity.nodeName(), attributes)
  }

  private func write(_ edge: Network.Edge, _ dot: inout DOTWriter) {
    let (from, to) = (chart.entities[edge.from], chart.entities[edge.to])
    let words = "\(from.label) – \(to.label): \(edge.weight)"
    dot.edge(
      DOTWriter.End(from.nodeName()), DOTWriter.End(to.nodeName()),
      [
        .color(theme.spine + (edge.weight > 2 ? "cc" : "66")), .pen(edge.pen),
        .number("weight", Double(min(edge.weight, 20))), .label(PlainText.line(edge.label)),
        .hint(edge.label.isEmpty ? words : edge.label),
        .id(SVGText.id("link \(from.id) \(to.id)")),
      ])
  }
}
