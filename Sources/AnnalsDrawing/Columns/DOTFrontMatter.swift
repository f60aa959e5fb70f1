/// The title, the way to other pages and the legend as the label of a graph.
struct DOTFrontMatter {
  let chart: Chart
  let theme: Theme

  /// Above a timeline in columns.
  func label(_ plan: ColumnsPlan) -> HTMLLabel {
    let strip = plan.measure.date + plan.measure.label + (plan.companions.isEmpty ? 120 : 290)
    let kinds = Set(plan.companions.map { chart.entities[$0.entity].kind })
    return label(kinds, isTimeline: true, room: max(420, strip * Double(plan.stripCount) - 40))
  }

  /// Above a network, whose signs are those of entities.
  func label(_ network: Network) -> HTMLLabel {
    label(Set(network.nodes.map { chart.entities[$0.entity].kind }), isTimeline: false, room: 520)
  }

  private func label(_ companions: Set<Chart.Kind>, isTimeline: Bool, room: Double) -> HTMLLabel {
    var label = HTMLLabel()
    let frame = [("BORDER", "0"), ("CELLBORDER", "0"), ("CELLSPACING", "0"), ("CELLPADDING", "2")]
    label.table(frame) { table in
      let title = LineBreaking.lines(PlainText.line(chart.title), width: room, size: 20, limit: 3)
      for text in title {
        line(&table) { $0.text(text, size: 20, color: theme.ink, isBold: true) }
      }
      line(&table) { $0.text(PlainText.line(chart.subtitle), size: 10, color: theme.quiet) }
      references(&table)
      DOTLegend(chart: chart, theme: theme)
        .write(companions, isTimeline: isTimeline, room: room, to: &table)
      // A little air above the drawing.
      line(&table) { $0.text(" ", size: 6) }
    }
    return label
  }

  private func line(_ table: inout HTMLLabel, _ content: (inout HTMLLabel) -> Void) {
    table.row { $0.cell([("ALIGN", "LEFT")], content) }
  }

  /// The way to the drawings before and after, side by side.
  private func references(_ table: inout HTMLLabel) {
    let pages = [
      chart.previous.map { ("← " + $0.label, $0.url) },
      chart.next.map { ($0.label + " →", $0.url) },
    ]
    .compactMap { $0 }
    guard !pages.isEmpty else { return }
    let width = pages.reduce(0) { $0 + TextMeasure.width($1.0, size: 10) + 16 }
    table.row { row in
      row.cell([("ALIGN", "LEFT")]) { cell in
        cell.table(DOTLegend.line(width: width)) { inner in
          inner.row { row in for page in pages { reference(page.0, page.1, &row) } }
        }
      }
    }
  }

  private func reference(_ text: String, _ url: String, _ row: inout HTMLLabel) {
    let address = SVGText.isSafe(url) ? [("HREF", SVGText.graphvizAddress(url))] : []
    row.cell([("ALIGN", "LEFT")] + address) { cell in
      cell.text(
        LineBreaking.line(PlainText.line(text), width: 300, size: 10), size: 10,
        color: theme.thread(0))
    }
  }
}
