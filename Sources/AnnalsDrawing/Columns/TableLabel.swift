/// The table of a station: a row for every event, and under it the words said there.
///
/// No grid: rows are told apart by their marks and their alignment, so that ink is left for what
/// differs.
struct TableLabel {
  let drawing: ColumnsDrawing
  private var theme: Theme { drawing.theme }
  private var measure: RowMeasure { drawing.plan.measure }

  func label(_ rows: [Int]) -> HTMLLabel {
    var label = HTMLLabel()
    let look = [
      ("BORDER", "0"), ("CELLBORDER", "0"), ("CELLSPACING", "0"), ("CELLPADDING", "2"),
    ]
    label.table(look) { table in
      for (place, row) in rows.enumerated() {
        let setting = drawing.plan.rows[row]
        guard let index = setting.event else { continue }
        let event = drawing.chart.events[index]
        table.row { line in
          writeMark(event, place, &line)
          let color = theme.style(event.kind).color
          line.cell(SpanLook(event.date).attributes(color, theme.paper))
          writeDate(setting, event, &line)
          writeLabel(setting, event, row, place, &line)
        }
        for note in setting.notes { writeNote(note, event.quotations[note.quotation], &table) }
      }
    }
    return label
  }

  /// The port stands at the first line of the row, however high the row is, so that the station does
  /// too: a table in the cell, since cells themselves stretch.
  private func writeMark(_ event: Chart.Event, _ place: Int, _ line: inout HTMLLabel) {
    let style = theme.style(event.kind)
    let look = [
      ("BORDER", "0"), ("CELLSPACING", "0"), ("CELLPADDING", "0"), ("FIXEDSIZE", "TRUE"),
      ("WIDTH", "15"), ("HEIGHT", "15"), ("VALIGN", "TOP"),
    ]
    line.cell([("WIDTH", "15"), ("CELLPADDING", "0")]) { cell in
      cell.table(look) { table in
        table.row { row in
          row.cell([("PORT", "w\(place)")]) {
            $0.text(style.mark.character, size: 10, color: style.color)
          }
        }
      }
    }
  }

  private func writeDate(
    _ setting: RowSetting, _ event: Chart.Event, _ line: inout HTMLLabel
  ) {
    let isDoubtful = event.date.map { $0.isApproximate || $0.isUncertain } ?? false
    line.cell(Self.words(width: measure.date + 10)) { cell in
      for text in setting.dateLines {
        cell.text(
          text, size: Metrics.smallSize, color: isDoubtful ? theme.alert : theme.quiet,
          isItalic: isDoubtful)
        cell.lineEnd()
      }
      for text in setting.rivalLines {
        cell.text(text, size: Metrics.smallSize, color: theme.alert)
        cell.lineEnd()
      }
    }
  }

  private func writeLabel(
    _ setting: RowSetting, _ event: Chart.Event, _ row: Int, _ place: Int,
    _ line: inout HTMLLabel
  ) {
    var look = Self.words(width: measure.label + Self.leeway)
    look += [
      ("PORT", "e\(place)"), ("ID", SVGText.id(event.id)),
      ("TOOLTIP", event.drawnTooltip(drawing.chart)),
    ]
    if SVGText.isSafe(event.url) { look.append(("HREF", SVGText.graphvizAddress(event.url))) }
    let names = NameSetting(
      event, of: drawing.chart, except: { drawing.plan.companion(of: $0, row: row) != nil },
      after: setting.labelLines, room: measure.label)
    line.cell(look) { cell in
      for (number, text) in setting.labelLines.enumerated() {
        if number > 0 { cell.lineEnd() }
        cell.text(text)
        if setting.labelLines.count > 1 || !names.isInline { cell.strut(Self.labelLeading) }
      }
      for text in names.lines {
        if !names.isInline { cell.lineEnd() }
        cell.text(
          (names.isInline ? "  " : "") + text, size: Metrics.smallSize, color: theme.quiet)
        if !names.isInline { cell.strut(Self.nameLeading) }
      }
      cell.lineEnd()
    }
  }

  private func writeNote(
    _ note: RowSetting.NoteSetting, _ quotation: Chart.Quotation, _ table: inout HTMLLabel
  ) {
    table.row { line in
      line.cell([("COLSPAN", "3")])
      var look = Self.words(width: measure.label + Self.leeway)
      look += [
        ("BORDER", "2"), ("SIDES", "L"), ("COLOR", theme.noteEdge), ("BGCOLOR", theme.note),
        ("ID", SVGText.id(quotation.id)), ("TOOLTIP", quotation.words),
      ]
      if SVGText.isSafe(quotation.url) {
        look.append(("HREF", SVGText.graphvizAddress(quotation.url)))
      }
      line.cell(look) { cell in
        for text in note.lines {
          cell.text(text, size: Self.noteSize)
          cell.strut(Self.noteLeading)
          cell.lineEnd()
        }
      }
    }
  }

  /// A sign that hangs at the end of a line, and what fonts differ by: no table shall be wider than the
  /// next, or the rows do not stand in line.
  private static let leeway = 32.0
  /// Graphviz knows only whole points within a label.
  static let noteSize = 9.0
  private static let labelLeading = 11.0
  private static let nameLeading = 9.0
  private static let noteLeading = 10.0

  private static func words(width: Double) -> [(String, String)] {
    [
      ("ALIGN", "LEFT"), ("BALIGN", "LEFT"), ("VALIGN", "TOP"),
      ("WIDTH", HTMLLabel.number(width.rounded(.up))),
    ]
  }
}
