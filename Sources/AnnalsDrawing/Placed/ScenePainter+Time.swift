extension ScenePainter {
  mutating func paintSpine() {
    for rule in scene.rules {
      stretch(rule.x1, rule.y1, rule.x2, rule.y2, [.color(theme.rule)])
    }
    for (number, station) in scene.stations.enumerated() {
      if station.spineEnd > station.box.bottom {
        let x = station.box.center
        stretch(
          x, station.box.bottom, x, station.spineEnd,
          [.color(theme.spine), .pen(2.4)] + (station.isGap ? [.style("dotted")] : []))
      }
      paint(station, number)
    }
    for row in scene.rows {
      guard let place = row.truePlace, abs(place - row.line) > 2 else { continue }
      let x = row.box.x - Metrics.axisDistance
      stretch(x, place, row.box.x, row.line, [.color(theme.rule)])
    }
    for bar in scene.bars { paint(bar) }
  }

  private mutating func paint(_ station: Scene.Station, _ number: Int) {
    let isLong = TextMeasure.width(station.label, size: 10) > 44
    dot.node(
      "station \(number)",
      place(station.box) + [
        .label(station.label), .shape("box"), .style("rounded,filled"),
        .fill(station.isRepeated ? theme.paper : theme.spine), .color(theme.spine),
        .fontColor(station.isRepeated ? theme.spine : theme.spineInk),
        .fontSize(isLong ? 8 : 10), .hint(station.label), .id("station-\(number)"),
      ])
  }

  private mutating func paint(_ bar: Scene.Bar) {
    let event = chart.events[bar.event]
    let style = theme.style(event.kind)
    let id = "bar \(event.id)" + (bar.part == 0 ? "" : " \(bar.part + 1)")
    var words = bar.isApproximate ? "filled,dashed" : "filled"
    if !bar.isApproximate, !bar.fadesDown, !bar.fadesUp { words += ",rounded" }
    let clear = theme.spine + "00"
    let fill =
      bar.fadesDown
      ? "\(theme.spine):\(clear)"
      : bar.fadesUp ? "\(clear):\(theme.spine)" : bar.isSolid ? style.color : style.tint
    let isFading = bar.fadesDown || bar.fadesUp
    dot.node(
      id,
      place(bar.box) + [
        .label(""), .shape("box"), .style(words), .fill(fill), .number("gradientangle", 270),
        .color(isFading ? clear : style.color), .pen(0.7),
        .hint(event.drawnTooltip(chart)), .id(SVGText.id(id)),
      ])
  }

  /// A line that links nothing.
  ///
  /// Its way is given, so any two nodes will do for its ends: the corners serve all lines, since two
  /// points of its own for each would be a third of the nodes of a large drawing.
  mutating func stretch(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ attributes: [DOTAttribute]
  ) {
    dot.edge(
      DOTWriter.End(Self.corners.0), DOTWriter.End(Self.corners.1),
      attributes + [straight(x1, y1, x2, y2)])
  }
}
