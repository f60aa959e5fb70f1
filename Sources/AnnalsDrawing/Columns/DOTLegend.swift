/// The legend of a graph that Graphviz lays out: each sign drawn as it is in the drawing, and only those
/// that are in it.
struct DOTLegend {
  let chart: Chart
  let theme: Theme

  private struct Entry {
    /// How the cell of the sign looks, and what stands in it.
    var look: [(String, String)] = []
    var sign = ""
    var color = ""
    var words = ""

    var width: Double {
      TextMeasure.width(sign, size: 10) + TextMeasure.width(words, size: 8.5) + 26
    }
  }

  /// Adds the legend to a table, in rows of at most `room` points.
  func write(
    _ companions: Set<Chart.Kind>, isTimeline: Bool, room: Double, to table: inout HTMLLabel
  ) {
    let groups =
      isTimeline
      ? [kinds(), times(), entities(companions) + links(companions)] : [entities(companions)]
    for group in groups where !group.isEmpty {
      var line: [Entry] = []
      var used = 0.0
      for entry in group {
        if used + entry.width > room, !line.isEmpty {
          write(line, to: &table)
          (line, used) = ([], 0)
        }
        line.append(entry)
        used += entry.width
      }
      write(line, to: &table)
    }
  }

  private func write(_ line: [Entry], to table: inout HTMLLabel) {
    let look = Self.line(width: line.reduce(0) { $0 + $1.width })
    table.row { row in
      row.cell([("ALIGN", "LEFT")]) { cell in
        cell.table(look) { inner in
          inner.row { row in
            for entry in line {
              row.cell(entry.look) { $0.text(entry.sign, size: 9, color: entry.color) }
              row.cell([("ALIGN", "LEFT")]) {
                $0.text(entry.words + "   ", size: 8.5, color: theme.quiet)
              }
            }
          }
        }
      }
    }
  }

  /// A table within a cell as wide as it needs to be: left to itself, it is stretched to fill the cell.
  static func line(width: Double) -> [(String, String)] {
    [
      ("BORDER", "0"), ("CELLBORDER", "0"), ("CELLSPACING", "1"), ("CELLPADDING", "1"),
      ("FIXEDSIZE", "TRUE"), ("ALIGN", "LEFT"), ("HEIGHT", "19"),
      ("WIDTH", HTMLLabel.number(width.rounded(.up))),
    ]
  }

  private func kinds() -> [Entry] {
    var entries = chart.kindCounts.map { counted in
      let style = theme.style(counted.kind)
      return Entry(
        sign: style.mark.character, color: style.color, words: "\(counted.words) \(counted.count)")
    }
    if chart.events.contains(where: { !$0.quotations.isEmpty }) {
      let look = [
        ("BORDER", "2"), ("SIDES", "L"), ("COLOR", theme.noteEdge), ("BGCOLOR", theme.note),
        ("WIDTH", "16"),
      ]
      entries.append(Entry(look: look, sign: "“”", color: theme.quiet, words: words(.quotation)))
    }
    return entries
  }

  private func times() -> [Entry] {
    let dates = chart.events.compactMap(\.date)
    let spans = Set(dates.map { SpanLook($0) })
    var entries: [Entry] = []
    for (look, term) in [
      (SpanLook.month, LegendTerm.month), (.year, .year), (.interval, .lasted), (.openEnd, .open),
    ] where spans.contains(look) || look == .openEnd && spans.contains(.openBegin) {
      entries.append(
        Entry(look: look.attributes(theme.spine, theme.paper), words: words(term)))
    }
    func add(_ isThere: Bool, _ term: LegendTerm, sign: String = "") {
      if isThere { entries.append(Entry(sign: sign + words(term), color: theme.alert)) }
    }
    add(dates.contains(where: \.isApproximate), .approximate)
    add(dates.contains(where: \.isUncertain), .uncertain)
    add(chart.events.contains { !$0.rivals.isEmpty }, .rival, sign: "≠ ")
    return entries
  }

  private func entities(_ companions: Set<Chart.Kind>) -> [Entry] {
    let entries = Chart.Kind.allCases.filter(companions.contains).map { kind in
      let look = EntityLook(kind)
      return Entry(
        look: look.cell(theme), sign: " " + kind.label(chinese: chart.isChinese) + " ",
        color: look == .dark ? theme.paper : theme.ink)
    }
    return entries
  }

  private func links(_ companions: Set<Chart.Kind>) -> [Entry] {
    guard !companions.isEmpty else { return [] }
    var entries: [Entry] = []
    let links = chart.events.lazy.flatMap(\.links)
    if links.contains(where: \.isLeading) {
      entries.append(Entry(sign: "━●", color: theme.spine, words: words(.leads)))
    }
    if links.contains(where: { !$0.isLeading }) {
      entries.append(Entry(sign: "──", color: theme.spine, words: words(.takesPart)))
    }
    return entries
  }

  private func words(_ term: LegendTerm) -> String { term.words(chinese: chart.isChinese) }
}
