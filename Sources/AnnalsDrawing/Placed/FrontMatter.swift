/// The title, the way to other pages and the legend, above the drawing.
struct FrontMatter {
  let chart: Chart

  func place(on scene: inout Scene) {
    let margin = Metrics.margin
    let width = max(scene.width, 420)
    var front = Scene()
    var y = 20.0
    let title = PlainText.line(chart.title)
    for line in LineBreaking.lines(title, width: width, size: 20, limit: 3) where !line.isEmpty {
      front.captions.append(Scene.Caption(x: 0, y: y, text: line, size: 20, isBold: true))
      y += 26
    }
    let subtitle = PlainText.line(chart.subtitle)
    if !subtitle.isEmpty {
      front.captions.append(Scene.Caption(x: 0, y: y, text: subtitle, size: 10, isQuiet: true))
      y += 17
    }
    placePages(on: &front, &y, width: width)
    let legend = Legend(chart: chart, scene: scene)
    y = legend.place(on: &front, from: y + 2, width: width)
    scene.moveDown(by: y + 10)
    scene.captions += front.captions
    scene.signs = front.signs
    scene.width = width
    scene.moveDown(by: margin)
    scene.moveRight(by: margin)
    scene.width += margin * 2
    scene.height += margin
  }

  private func placePages(on front: inout Scene, _ y: inout Double, width: Double) {
    guard chart.previous != nil || chart.next != nil else { return }
    if let page = chart.previous {
      front.captions.append(
        Scene.Caption(x: 0, y: y, text: "← " + page.label, size: 10, url: page.url))
    }
    if let page = chart.next {
      let text = page.label + " →"
      let x = width - TextMeasure.width(text, size: 10) - 6
      front.captions.append(Scene.Caption(x: x, y: y, text: text, size: 10, url: page.url))
    }
    y += 17
  }
}

extension Scene {
  /// Moves all that has been placed to the right.
  mutating func moveRight(by dx: Double) {
    for i in rows.indices {
      rows[i].box.x += dx
      rows[i].dateX += dx
      rows[i].labelX += dx
      rows[i].textEnd += dx
    }
    for i in notes.indices { notes[i].box.x += dx }
    for i in heads.indices {
      heads[i].box.x += dx
      heads[i].x += dx
    }
    for i in ties.indices { ties[i].fromX += dx }
    for i in bars.indices { bars[i].box.x += dx }
    for i in stations.indices { stations[i].box.x += dx }
    for i in rules.indices {
      rules[i].x1 += dx
      rules[i].x2 += dx
    }
    for i in captions.indices { captions[i].x += dx }
    for i in signs.indices { signs[i].x += dx }
    for i in nodes.indices { nodes[i].box.x += dx }
  }
}
