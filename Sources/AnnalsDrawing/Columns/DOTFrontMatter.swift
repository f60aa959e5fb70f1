/// The title, the way to other pages and the legend as the label of a graph.
struct DOTFrontMatter {
  let chart: Chart
  let theme: Theme

  func label(hasLinks: Bool, perLine: Int = 8) -> HTMLLabel {
    var label = HTMLLabel()
    let frame = [("BORDER", "0"), ("CELLBORDER", "0"), ("CELLSPACING", "0"), ("CELLPADDING", "2")]
    label.table(frame) { table in
      line(&table) {
        $0.text(PlainText.line(chart.title), size: 20, color: theme.ink, isBold: true)
      }
      line(&table) { $0.text(PlainText.line(chart.subtitle), size: 10, color: theme.quiet) }
      if let page = chart.previous { reference(&table, "← " + page.label, page.url) }
      if let page = chart.next { reference(&table, page.label + " →", page.url) }
      let kinds = kindEntries()
      for start in stride(from: 0, to: kinds.count, by: perLine) {
        line(&table) { cell in
          for (mark, color, text) in kinds[start..<min(start + perLine, kinds.count)] {
            cell.text(mark + " ", size: 10, color: color)
            cell.text(text + "    ", size: 9, color: theme.quiet)
          }
        }
      }
      line(&table) { $0.text(times(), size: 9, color: theme.quiet) }
      // A little air above the drawing.
      line(&table) { $0.text(" ", size: 6) }
    }
    return label
  }

  private func line(_ table: inout HTMLLabel, _ content: (inout HTMLLabel) -> Void) {
    table.row { $0.cell([("ALIGN", "LEFT")], content) }
  }

  private func reference(_ table: inout HTMLLabel, _ text: String, _ url: String) {
    let address = SVGText.isSafe(url) ? [("HREF", SVGText.graphvizAddress(url))] : []
    table.row { row in
      row.cell([("ALIGN", "LEFT")] + address) { $0.text(text, size: 10, color: theme.thread(0)) }
    }
  }

  private func kindEntries() -> [(String, String, String)] {
    var counts: [Chart.Kind: Int] = [:]
    for event in chart.events { counts[event.kind, default: 0] += 1 }
    return Chart.Kind.allCases.compactMap { kind in
      counts[kind].map { count in
        let style = theme.style(kind)
        return (
          style.mark.character, style.color, "\(kind.label(chinese: chart.isChinese)) \(count)"
        )
      }
    }
  }

  private func times() -> String {
    let dates = chart.events.compactMap(\.date)
    var words: [String] = []
    func add(_ isThere: Bool, _ english: String, _ chinese: String) {
      if isThere { words.append(chart.isChinese ? chinese : english) }
    }
    add(
      dates.contains { $0.form == .month || $0.form == .year }, "dotted: some time within",
      "虚框：其间某时")
    add(dates.contains { $0.form == .interval }, "framed: lasted", "实框：持续")
    add(dates.contains { $0.isOpenEnd || $0.isOpenBegin }, "fading: open", "渐隐：未定")
    add(dates.contains { $0.isApproximate }, "~ about", "~ 约")
    add(dates.contains { $0.isUncertain }, "? in doubt", "? 存疑")
    add(chart.events.contains { !$0.rivals.isEmpty }, "≠ sources differ", "≠ 各来源不一")
    return words.joined(separator: "    ")
  }
}
