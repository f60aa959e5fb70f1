extension ScenePainter {
  mutating func paintRows() {
    for row in scene.rows {
      guard let index = row.event else {
        paintSummary(row)
        continue
      }
      let event = chart.events[index]
      var attributes = place(row.box)
      attributes += [
        .label(label(row, event)), .hint(event.drawnTooltip(chart)),
        .id(SVGText.id(event.id)),
      ]
      if SVGText.isSafe(event.url) { attributes.append(.url(SVGText.graphvizAddress(event.url))) }
      dot.node(Self.eventName(event), attributes)
    }
  }

  private func label(_ row: Scene.Row, _ event: Chart.Event) -> HTMLLabel {
    let isDoubtful = event.date.map { $0.isApproximate || $0.isUncertain } ?? false
    let style = theme.style(event.kind)
    var label = HTMLLabel()
    let size = [
      ("BORDER", "0"), ("CELLSPACING", "0"), ("CELLPADDING", "0"),
      ("WIDTH", HTMLLabel.number(row.box.width.rounded(.down))),
      ("HEIGHT", HTMLLabel.number(row.box.height.rounded(.down))),
    ]
    label.table(size) { table in
      table.row { line in
        line.cell(Self.cell(width: Metrics.markWidth)) {
          $0.text(style.mark.character, size: 10, color: style.color)
          $0.lineEnd()
        }
        line.cell(Self.cell(width: row.labelX - row.dateX)) { cell in
          for date in row.dateLines {
            cell.text(
              date, size: Metrics.smallSize, color: isDoubtful ? theme.alert : theme.quiet,
              isItalic: isDoubtful)
            cell.lineEnd()
          }
          for date in row.rivalLines {
            cell.text(date, size: Metrics.smallSize, color: theme.alert)
            cell.lineEnd()
          }
        }
        line.cell(Self.cell(width: row.box.right - row.labelX)) { Self.words(row, theme, &$0) }
      }
    }
    return label
  }

  private static func cell(width: Double) -> [(String, String)] {
    [
      ("ALIGN", "LEFT"), ("VALIGN", "TOP"), ("BALIGN", "LEFT"),
      ("WIDTH", HTMLLabel.number(width.rounded(.down))),
    ]
  }

  private static func words(_ row: Scene.Row, _ theme: Theme, _ cell: inout HTMLLabel) {
    for (number, line) in row.labelLines.enumerated() {
      if number > 0 { cell.lineEnd() }
      cell.text(line)
    }
    if row.isNameInline {
      cell.text("  " + row.nameLines.joined(), size: Metrics.smallSize, color: theme.quiet)
    } else {
      for line in row.nameLines {
        cell.lineEnd()
        cell.text(line, size: Metrics.smallSize, color: theme.quiet)
      }
    }
    cell.lineEnd()
  }

  private mutating func paintSummary(_ row: Scene.Row) {
    guard let first = row.hidden.first else { return }
    let titles = row.hidden.prefix(20).map { chart.events[$0].drawnTooltip(chart) }
    let name = "more " + chart.events[first].id
    var box = row.box
    box.width = 60
    box.x = row.labelX - 16
    dot.node(
      name,
      place(box) + [
        .label(row.labelLines.joined()), .fontColor(theme.quiet),
        .hint(titles.joined(separator: "\n")), .id(SVGText.id(name)),
      ])
  }

  mutating func paintNotes() {
    for note in scene.notes {
      let quotation = chart.events[note.event].quotations[note.quotation]
      var label = HTMLLabel()
      for line in note.lines {
        label.text(line, size: Metrics.noteSize)
        label.lineEnd()
      }
      var attributes = place(note.box)
      attributes += [
        .label(label), .shape("note"), .style("filled"), .fill(theme.note),
        .color(theme.noteEdge), .pen(0.7), .hint(quotation.words),
        .id(SVGText.id(quotation.id)),
      ]
      if SVGText.isSafe(quotation.url) {
        attributes.append(.url(SVGText.graphvizAddress(quotation.url)))
      }
      dot.node("quotation " + quotation.id, attributes)
    }
  }
}
