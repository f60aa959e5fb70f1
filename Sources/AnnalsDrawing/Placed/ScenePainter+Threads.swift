extension ScenePainter {
  mutating func paintHeads() {
    for head in scene.heads {
      let entity = chart.entities[head.entity]
      let colour = theme.thread(head.colour)
      let label = head.isStacked ? head.text.map(String.init).joined(separator: "\n") : head.text
      let title = entity.tooltip.isEmpty ? entity.label : entity.tooltip
      var attributes = place(head.box)
      attributes += EntityLook(entity.kind).attributes(colour, theme)
      attributes += [
        .label(label), .fontSize(head.isStacked ? 8.5 : Metrics.smallSize), .hint(title),
        .id(SVGText.id(headName(head))),
      ]
      if SVGText.isSafe(entity.url) { attributes.append(.url(SVGText.graphvizAddress(entity.url))) }
      dot.node(headName(head), attributes)
      stretch(
        head.x, head.box.bottom, head.x, head.end, [.color(colour + "88"), .pen(1.1)])
    }
  }

  mutating func paintTies() {
    for tie in scene.ties.reversed() {
      let head = scene.heads[tie.head]
      guard let index = scene.rows[tie.row].event else { continue }
      let event = chart.events[index]
      let link = event.links[tie.link]
      let colour = theme.thread(head.colour)
      let name = chart.entities[head.entity].label
      let words = link.role.isEmpty ? name : "\(name) · \(link.role)"
      dot.edge(
        DOTWriter.End(Self.eventName(event)), DOTWriter.End(headName(head)),
        [
          straight(tie.fromX, tie.y, head.x, tie.y, tip: 3), .color(colour),
          .word("arrowhead", link.isLeading ? "dot" : "odot"),
          .hint(words), .id(SVGText.id("link \(event.id) \(chart.entities[head.entity].id)")),
        ])
    }
  }

  mutating func paintCaptions() {
    for (number, caption) in scene.captions.enumerated() {
      let width = TextMeasure.width(caption.text, size: caption.size) * 1.06
      var label = HTMLLabel()
      label.text(
        caption.text, size: caption.size, color: caption.isQuiet ? theme.quiet : theme.ink,
        isBold: caption.isBold)
      label.lineEnd()
      var cell = HTMLLabel()
      cell.table([
        ("BORDER", "0"), ("CELLSPACING", "0"), ("CELLPADDING", "0"),
        ("WIDTH", HTMLLabel.number(width.rounded(.down))),
      ]) { table in
        table.row { row in
          row.cell([("ALIGN", "LEFT"), ("BALIGN", "LEFT")]) { $0.text.put(label.text) }
        }
      }
      let box = Scene.Box(
        x: caption.x, y: caption.y - caption.size * 0.7, width: width, height: caption.size * 1.4)
      var attributes =
        place(box) + [.label(cell), .hint(caption.text), .id("caption-\(number)")]
      if SVGText.isSafe(caption.url) {
        attributes.append(.url(SVGText.graphvizAddress(caption.url)))
      }
      dot.node("caption \(number)", attributes)
    }
  }

  mutating func paintSigns() {
    for (number, sign) in scene.signs.enumerated() {
      let box = Scene.Box(x: sign.x - 5, y: sign.y - 5, width: 10, height: 10)
      let attributes: [DOTAttribute] =
        switch sign.shape {
        case .kind(let kind):
          [
            .label(theme.style(kind).mark.character), .fontColor(theme.style(kind).color),
            .fontSize(10),
          ]
        case .rival: [.label("≠"), .fontColor(theme.alert), .fontSize(10)]
        case .head(let kind):
          EntityLook(kind).attributes(theme.spine, theme) + [.label("")]
        case .note:
          [
            .label(""), .shape("note"), .style("filled"), .fill(theme.note),
            .color(theme.noteEdge),
          ]
        case .tie(let isLeading):
          [
            .label(""), .shape("circle"), .style("filled"),
            .fill(isLeading ? theme.thread(0) : theme.paper), .color(theme.thread(0)),
          ]
        case .bar(let isSolid, let isApproximate, let fades):
          [
            .label(""), .shape("box"), .style(isApproximate ? "filled,dashed" : "filled"),
            .fill(
              fades ? "\(theme.spine):\(theme.spine)00" : isSolid ? theme.spine : theme.paper),
            .number("gradientangle", 270), .color(fades ? theme.spine + "00" : theme.spine),
          ]
        }
      dot.node(
        "sign \(number)",
        place(signBox(sign, box)) + attributes + [.id("sign-\(number)"), .hint("")])
    }
  }

  private func signBox(_ sign: Scene.Sign, _ box: Scene.Box) -> Scene.Box {
    switch sign.shape {
    case .bar: Scene.Box(x: sign.x - 2, y: box.y, width: 4, height: 10)
    case .tie: Scene.Box(x: sign.x - 3, y: sign.y - 3, width: 6, height: 6)
    default: box
    }
  }
}
