extension SVGPainter {
  mutating func paintNetwork() {
    for edge in scene.edges {
      let (from, to) = (scene.nodes[edge.from], scene.nodes[edge.to])
      out.put("<g class=\"tie\"><title>")
      text(
        PlainText.line(
          edge.label.isEmpty ? "\(from.text) – \(to.text): \(edge.weight)" : edge.label))
      out.put("</title>")
      line(
        from.box.center, from.box.middle, to.box.center, to.box.middle,
        "stroke=\"\(theme.spine)\" stroke-width=\"\(edge.pen)\" opacity=\"\(edge.weight > 2 ? ".7" : ".35")\""
      )
      out.put("</g>\n")
    }
    for node in scene.nodes { paint(node) }
  }

  private mutating func paint(_ node: Scene.Node) {
    let entity = chart.entities[node.entity]
    let title = entity.tooltip.isEmpty ? entity.label : entity.tooltip
    open(
      id: SVGText.id(entity.id), classes: "entity k-" + entity.kind.rawValue,
      title: PlainText.drawable(title), url: entity.url)
    paintHeadShape(entity.kind, node.box, colour: theme.style(entity.kind).color)
    out.put("<text class=\"m\" x=\"")
    out.put(node.box.center)
    out.put("\" y=\"")
    out.put(node.box.middle + node.typeSize * 0.36)
    out.put("\" style=\"font-size:")
    out.put(node.typeSize)
    out.put(entity.kind.rank == 1 ? "px;fill:\(theme.paper)\">" : "px\">")
    text(node.text)
    out.put("</text>")
    close(url: entity.url)
  }
}
