/// The table of a station: a row for every event, and under it the words said there.
struct TableLabel {
  let drawing: ColumnsDrawing
  private var theme: Theme { drawing.theme }

  func label(_ events: [Int]) -> HTMLLabel {
    var label = HTMLLabel()
    let look = [
      ("BORDER", "0"), ("CELLBORDER", "1"), ("CELLSPACING", "0"), ("CELLPADDING", "3"),
      ("COLOR", theme.rule),
    ]
    label.table(look) { table in
      for (row, index) in events.enumerated() {
        let event = drawing.chart.events[index]
        table.row { line in
          writeMark(event, row, &line)
          writeDate(event, &line)
          writeLabel(event, row, &line)
          writeNames(event, row, &line)
        }
        for quotation in event.quotations.prefix(4) { writeNote(quotation, &table) }
      }
    }
    return label
  }

  private func writeMark(_ event: Chart.Event, _ row: Int, _ line: inout HTMLLabel) {
    let style = theme.style(event.kind)
    line.cell([("PORT", "w\(row)"), ("BGCOLOR", style.tint), ("WIDTH", "18")]) {
      $0.text(style.mark.character, size: 10, color: style.color)
    }
  }

  /// A day is on full ground, a month or a year in a dotted frame on none, a stretch of time framed in
  /// its colour; what is open fades.
  private func writeDate(_ event: Chart.Event, _ line: inout HTMLLabel) {
    let style = theme.style(event.kind)
    var look = [
      ("ALIGN", "LEFT"), ("BALIGN", "LEFT"),
      ("WIDTH", HTMLLabel.number(drawing.widths.date.rounded(.up) + 10)),
    ]
    switch event.date {
    case let date? where date.isOpenEnd:
      look += [("BGCOLOR", "\(style.tint):\(theme.paper)"), ("GRADIENTANGLE", "0")]
    case let date? where date.isOpenBegin:
      look += [("BGCOLOR", "\(theme.paper):\(style.tint)"), ("GRADIENTANGLE", "0")]
    case let date? where date.form == .day: look += [("BGCOLOR", style.tint)]
    case let date? where date.form == .interval:
      look += [("BGCOLOR", style.tint), ("COLOR", style.color)]
    case .some: look += [("STYLE", "dotted"), ("COLOR", style.color)]
    case nil: break
    }
    let isDoubtful = event.date.map { $0.isApproximate || $0.isUncertain } ?? false
    line.cell(look) { cell in
      for text in ColumnsDrawing.dateLines(event) {
        let isRival = text.hasPrefix("≠")
        cell.text(
          text, size: 9, color: isDoubtful || isRival ? theme.alert : theme.quiet,
          isItalic: isDoubtful && !isRival)
        cell.lineEnd()
      }
    }
  }

  private func writeLabel(_ event: Chart.Event, _ row: Int, _ line: inout HTMLLabel) {
    var look = [
      ("ALIGN", "LEFT"), ("BALIGN", "LEFT"), ("ID", SVGText.id(event.id)),
      ("TOOLTIP", event.drawnTooltip(drawing.chart)),
      ("WIDTH", HTMLLabel.number(drawing.widths.label.rounded(.up) + 10)),
    ]
    if SVGText.isSafe(event.url) { look.append(("HREF", SVGText.graphvizAddress(event.url))) }
    if !hasNames { look.append(("PORT", "e\(row)")) }
    line.cell(look) { cell in
      let lines = LineBreaking.lines(
        PlainText.line(event.label), width: ColumnsDrawing.labelLimit, size: 10, limit: 3)
      for text in lines {
        cell.text(text)
        cell.lineEnd()
      }
    }
  }

  private var hasNames: Bool { drawing.widths.names > 0 }

  private func writeNames(_ event: Chart.Event, _ row: Int, _ line: inout HTMLLabel) {
    guard hasNames else { return }
    let names = ColumnsDrawing.names(event, drawing.chart, drawing.columnOf)
    let look = [
      ("ALIGN", "LEFT"), ("BALIGN", "LEFT"), ("PORT", "e\(row)"),
      ("WIDTH", HTMLLabel.number(drawing.widths.names.rounded(.up) + 10)),
    ]
    line.cell(look) { cell in
      guard !names.isEmpty else { return }
      for text in LineBreaking.lines(
        names, width: ColumnsDrawing.nameLimit, size: 8, limit: drawing.hasLinks ? 3 : 4)
      {
        cell.text(text, size: 8, color: theme.quiet)
        cell.lineEnd()
      }
    }
  }

  private func writeNote(_ quotation: Chart.Quotation, _ table: inout HTMLLabel) {
    let width = drawing.widths.label + drawing.widths.names
    let lines = LineBreaking.lines(
      "“" + PlainText.drawable(quotation.words) + "”", width: max(120, width - 16), size: 9,
      limit: 5)
    table.row { line in
      line.cell([("COLSPAN", "2"), ("BORDER", "0")])
      var look = [
        ("ALIGN", "LEFT"), ("BALIGN", "LEFT"), ("BGCOLOR", theme.note), ("COLOR", theme.noteEdge),
        ("ID", SVGText.id(quotation.id)), ("TOOLTIP", quotation.words),
        ("COLSPAN", hasNames ? "2" : "1"),
      ]
      if SVGText.isSafe(quotation.url) {
        look.append(("HREF", SVGText.graphvizAddress(quotation.url)))
      }
      line.cell(look) { cell in
        for text in lines {
          cell.text(text, size: 9)
          cell.lineEnd()
        }
        guard !quotation.speaker.isEmpty else { return }
        cell.text("— " + PlainText.line(quotation.speaker), size: 9, color: theme.quiet)
        cell.lineEnd()
      }
    }
  }
}
