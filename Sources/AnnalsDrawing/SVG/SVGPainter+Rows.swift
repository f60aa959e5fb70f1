extension SVGPainter {
  mutating func paintRows() {
    for row in scene.rows {
      guard let index = row.event else {
        paintSummary(row)
        continue
      }
      paint(row, chart.events[index])
    }
  }

  private mutating func paint(_ row: Scene.Row, _ event: Chart.Event) {
    open(
      id: SVGText.id(event.id), classes: "event k-" + event.kind.rawValue,
      title: event.drawnTooltip(chart), url: event.url)
    mark(event.kind, row.box.x + 6, row.line)
    let isDoubtful = event.date.map { $0.isApproximate || $0.isUncertain } ?? false
    var y = row.line + 3
    for line in row.dateLines {
      words(line, row.dateX, y, isDoubtful ? "d dq" : "d")
      y += Metrics.smallLine
    }
    for line in row.rivalLines {
      words(line, row.dateX, y, "d r")
      y += Metrics.smallLine
    }
    y = row.line + 3.4
    for line in row.labelLines {
      words(line, row.labelX, y, "")
      y += Metrics.line
    }
    paintNames(row, below: y)
    close(url: event.url)
  }

  private mutating func paintNames(_ row: Scene.Row, below y: Double) {
    guard let last = row.labelLines.last else { return }
    if row.isNameInline {
      let x = row.labelX + TextMeasure.width(last, size: Metrics.labelSize) + 7
      for line in row.nameLines { words(line, x, y - Metrics.line, "q s") }
      return
    }
    for (number, line) in row.nameLines.enumerated() {
      words(line, row.labelX, y - 1 + Double(number) * Metrics.smallLine, "q s")
    }
  }

  private mutating func paintSummary(_ row: Scene.Row) {
    let labels = row.hidden.prefix(20).map { chart.events[$0].drawnTooltip(chart) }
    let more = row.hidden.count > 20 ? "\n…" : ""
    let first = row.hidden.first.map { chart.events[$0].id } ?? ""
    open(
      id: "%more." + SVGText.id(first), classes: "more",
      title: labels.joined(separator: "\n") + more, url: "")
    for line in row.labelLines { words(line, row.labelX, row.line + 3, "q b") }
    close(url: "")
  }

  mutating func paintNotes() {
    for note in scene.notes {
      let quotation = chart.events[note.event].quotations[note.quotation]
      open(
        id: SVGText.id(quotation.id), classes: "quotation-note",
        title: PlainText.drawable(quotation.words), url: quotation.url)
      paintPaper(note.box)
      let x = note.box.x + Metrics.notePadding + 2
      var y = note.box.y + Metrics.notePadding + 8.2
      for line in note.lines {
        words(line, x, y, "w")
        y += Metrics.noteLine
      }
      close(url: quotation.url)
    }
  }

  /// A sheet with its corner turned down.
  mutating func paintPaper(_ box: Scene.Box) {
    let corner = min(7, box.height / 2)
    out.put("<path class=\"note\" d=\"M")
    out.put(box.x)
    out.put(" ")
    out.put(box.y)
    out.put("H")
    out.put(box.right - corner)
    out.put("l\(corner) \(corner)V")
    out.put(box.bottom)
    out.put("H")
    out.put(box.x)
    out.put("zM")
    out.put(box.right - corner)
    out.put(" ")
    out.put(box.y)
    out.put("v\(corner)h\(corner)\"/>")
  }
}

extension Chart.Event {
  /// What pointing at the event says.
  func drawnTooltip(_ chart: Chart) -> String {
    if !tooltip.isEmpty { return PlainText.drawable(tooltip) }
    let word = kindLabel ?? kind.label(chinese: chart.isChinese)
    let date = date.map { $0.text + " " } ?? ""
    return PlainText.drawable("\(date)\(word): \(label)")
  }
}
