/// The columns form of a timeline, for `dot` to lay out: stations down a spine, beside each a table with
/// a row for every event, and beside these the entities that recur, each link spanning one rank.
struct ColumnsDrawing {
  let chart: Chart
  let theme: Theme
  let plan: ColumnsPlan
  let options: DrawingOptions

  init(_ chart: Chart, _ options: DrawingOptions, _ theme: Theme, hasLinks: Bool) {
    self.chart = chart
    self.theme = theme
    self.options = options
    plan = ColumnsPlan(chart, options, hasLinks: hasLinks)
  }

  /// The whole graph.
  func dot() -> [UInt8] {
    var dot = DOTWriter("timeline")
    writeDefaults(&dot)
    for strip in 0..<plan.stripCount { write(strip: strip, &dot) }
    writeLinks(&dot)
    return dot.finish()
  }

  private func writeDefaults(_ dot: inout DOTWriter) {
    let front = DOTFrontMatter(chart: chart, theme: theme)
    dot.defaults(
      .graph,
      [
        .label(front.label(plan)), .word("labelloc", "t"), .word("labeljust", "l"),
        .font(Theme.graphvizFonts), .fontColor(theme.ink), .word("rankdir", "LR"),
        .word("bgcolor", theme.paper), .number("nodesep", 0.06),
        .number("ranksep", plan.companions.isEmpty ? 0.25 : 0.7), .word("splines", "true"),
        .flag("newrank", true), .number("pad", 0.35), .number("margin", 0),
        .word("outputorder", "edgesfirst"),
        .id("timeline"), .hint(PlainText.line(chart.title)),
      ] + options.sizeLimit)
    dot.defaults(
      .node,
      [
        .font(Theme.graphvizFonts), .fontSize(Metrics.labelSize), .fontColor(theme.ink),
        .shape("plain"), .word("margin", "0.06,0.02"),
      ])
    dot.defaults(
      .edge, [.font(Theme.graphvizFonts), .word("arrowhead", "none"), .number("arrowsize", 0.5)])
  }

  private func write(strip: Int, _ dot: inout DOTWriter) {
    let tables = plan.tables.indices.filter { plan.tables[$0].strip == strip }
    writeSpine(strip, tables, &dot)
    writeCompanions(strip, before: true, &dot)
    writeTables(strip, tables, &dot)
    writeCompanions(strip, before: false, &dot)
    writeTops(strip, &dot)
  }

  func name(of station: Grain.Station) -> String {
    station.words(chinese: chart.isChinese)
  }

  static func station(_ number: Int) -> String { "station \(number)" }
  static func table(_ number: Int) -> String { "events \(number)" }

  /// An entity stands beside every segment in which it recurs.
  func name(of companion: ColumnsPlan.Companion) -> String {
    chart.entities[companion.entity].nodeName(companion.occurrence)
  }
}
