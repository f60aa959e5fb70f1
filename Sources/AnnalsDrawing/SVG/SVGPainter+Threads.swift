extension SVGPainter {
  /// The threads themselves, under everything else.
  mutating func paintThreads() {
    for head in scene.heads {
      let colour = head.colour
      line(
        head.x, head.box.middle, head.x, head.end,
        "class=\"t\(colour)\" stroke-width=\"1.1\" opacity=\".55\"")
      out.put("\n")
    }
    // The furthest first, so that each stretch has the colour of the next thread it comes to.
    for tie in scene.ties.reversed() {
      let head = scene.heads[tie.head]
      let colour = head.colour
      line(
        tie.fromX, tie.y, head.x, tie.y,
        "class=\"t\(colour)\" stroke-width=\".6\" opacity=\".6\"")
      out.put("\n")
    }
  }

  mutating func paintTies() {
    for tie in scene.ties {
      let head = scene.heads[tie.head]
      guard let index = scene.rows[tie.row].event else { continue }
      let event = chart.events[index]
      let link = event.links[tie.link]
      let entity = chart.entities[head.entity]
      out.put("<g class=\"tie\"><title>")
      text(PlainText.line(entity.label))
      if !link.role.isEmpty {
        out.put(" · ")
        text(PlainText.line(link.role))
      }
      out.put("</title>")
      knot(head.x, tie.y, colour: head.colour, isLeading: link.isLeading)
      out.put("</g>\n")
    }
  }

  mutating func knot(_ x: Double, _ y: Double, colour: Int, isLeading: Bool) {
    out.put("<circle cx=\"")
    out.put(x)
    out.put("\" cy=\"")
    out.put(y)
    out.put(isLeading ? "\" r=\"3.2\" class=\"f\(colour)\"/>" : "\" r=\"2.5\" class=\"t\(colour)\"")
    if !isLeading {
      out.put(" fill=\"")
      out.put(theme.paper)
      out.put("\" stroke-width=\"1.3\"/>")
    }
  }

  mutating func paintHeads() {
    for head in scene.heads {
      let entity = chart.entities[head.entity]
      let title =
        entity.tooltip.isEmpty
        ? "\(entity.kind.label(chinese: chart.isChinese)): \(entity.label)" : entity.tooltip
      open(
        id: entity.elementID(head.occurrence), classes: "entity k-" + entity.kind.rawValue,
        title: PlainText.drawable(title),
        url: entity.url)
      paintHeadShape(entity.kind, head.box, colour: theme.thread(head.colour))
      let ink = entity.kind.rank == 1 ? "style=\"fill:\(theme.paper)\"" : ""
      if head.isStacked {
        stack(head.text, head.x, head.box.y + 9.6, ink)
      } else {
        out.put("<text x=\"")
        out.put(head.box.x + 5)
        out.put("\" y=\"")
        out.put(head.box.middle + 2.8)
        out.put("\" class=\"s\" \(ink)>")
        text(head.text)
        out.put("</text>")
      }
      close(url: entity.url)
    }
  }

  /// Text from top to bottom, a character to a line.
  private mutating func stack(_ string: String, _ x: Double, _ y: Double, _ ink: String) {
    out.put("<text class=\"m\" ")
    out.put(ink)
    out.put(">")
    for (number, character) in string.enumerated() {
      out.put("<tspan x=\"")
      out.put(x)
      out.put("\" y=\"")
      out.put(y + Double(number) * Metrics.headCharacter)
      out.put("\">")
      text(String(character))
      out.put("</tspan>")
    }
    out.put("</text>")
  }

  mutating func paintHeadShape(_ kind: Chart.Kind, _ box: Scene.Box, colour: String) {
    let stroke = "stroke=\"\(colour)\""
    let paper = "fill=\"\(theme.paper)\""
    switch EntityLook(kind) {
    case .round: rect(box, radius: 5, "\(paper) \(stroke)")
    case .dark: rect(box, radius: 1, "fill=\"\(colour)\"")
    case .strong: rect(box, "\(paper) \(stroke) stroke-width=\"1.6\"")
    case .dashed: rect(box, "\(paper) \(stroke) stroke-dasharray=\"2 1.5\"")
    case .plain: rect(box, "\(paper) \(stroke)")
    }
  }
}
