import AnnalsPlatform

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

  // MARK: The spine and the tables

  private func writeSpine(_ strip: Int, _ tables: [Int], _ dot: inout DOTWriter) {
    let longest = plan.tables.map { DisplayWidth.of(name(of: $0.station)) }.max() ?? 4
    column(.spine, strip, &dot) { dot in
      dot.defaults(
        .node,
        [
          .shape("box"), .style("rounded,filled"), .color(theme.spine), .fontSize(10),
          .number("width", 0.2 + 0.09 * Double(longest)), .number("height", 0.22),
          .flag("fixedsize", true),
        ])
      for number in tables { writeStation(number, &dot) }
      for (earlier, later) in zip(tables, tables.dropFirst()) {
        let isGap = plan.tables[earlier].station.isFar(from: plan.tables[later].station)
        dot.edge(
          DOTWriter.End(Self.station(earlier)), DOTWriter.End(Self.station(later)),
          [.color(theme.spine), .pen(isGap ? 1.6 : 2.8), .style(isGap ? "dotted" : "solid")])
      }
      return tables.first.map(Self.station)
    }
  }

  private func writeStation(_ number: Int, _ dot: inout DOTWriter) {
    let table = plan.tables[number]
    dot.node(
      Self.station(number),
      [
        .label(name(of: table.station)),
        .hint("\(name(of: table.station)): \(table.rows.count)"),
        .id("station-\(number)"), .fill(table.isContinued ? theme.paper : theme.spine),
        .fontColor(table.isContinued ? theme.spine : theme.spineInk),
      ])
  }

  private func writeTables(_ strip: Int, _ tables: [Int], _ dot: inout DOTWriter) {
    column(.tables, strip, &dot) { dot in
      for number in tables {
        dot.node(
          Self.table(number),
          [
            .label(TableLabel(drawing: self).label(plan.tables[number].rows)),
            .hint(name(of: plan.tables[number].station)), .id("events-\(number)"),
          ])
      }
      let ends = tables.map { DOTWriter.End(Self.table($0)) }
      dot.chain(ends, [.style("invis"), .number("weight", 100)])
      return tables.first.map(Self.table)
    }
    for number in tables {
      // At the height of the first row, however high the table is.
      dot.edge(
        DOTWriter.End(Self.station(number), side: .east),
        DOTWriter.End(Self.table(number), port: "w0", side: .west),
        [
          .color(theme.rule), .pen(0.8), .number("weight", 800),
          .number("minlen", hasColumnBefore(strip) ? 2 : 1),
        ])
    }
  }

  private func hasColumnBefore(_ strip: Int) -> Bool {
    plan.companions.contains { $0.strip == strip && $0.isBefore }
  }

  // MARK: Strips

  private enum Column: String { case spine, before, tables, after }

  /// Writes the nodes of a column, under a point that all columns of all strips have at the same height.
  ///
  /// `content` names the node that has to come first, if it minds.
  private func column(
    _ column: Column, _ strip: Int, _ dot: inout DOTWriter,
    _ content: (inout DOTWriter) -> String?
  ) {
    dot.subgraph { dot in
      dot.defaults(.graph, [.word("rank", "same")])
      // Last, so that the defaults of the column come before any node, as in the form `dot` writes.
      let first = content(&dot)
      dot.node(
        Self.top(column, strip),
        [
          .label(""), .shape("point"), .style("invis"), .number("width", 0.01),
          .number("height", 0.01),
        ])
      guard let first else { return }
      dot.edge(
        DOTWriter.End(Self.top(column, strip)), DOTWriter.End(first), [.style("invis")])
    }
  }

  /// Strings the tops of the columns of a strip together, and ties them to the strip before.
  private func writeTops(_ strip: Int, _ dot: inout DOTWriter) {
    var tops = columns(of: strip).map { DOTWriter.End(Self.top($0, strip)) }
    if strip > 0, let last = columns(of: strip - 1).last {
      tops.insert(DOTWriter.End(Self.top(last, strip - 1)), at: 0)
    }
    dot.chain(tops, [.style("invis"), .number("weight", 1000)])
  }

  private func columns(of strip: Int) -> [Column] {
    let sides = Set(plan.companions.lazy.filter { $0.strip == strip }.map(\.isBefore))
    return [.spine] + (sides.contains(true) ? [.before] : []) + [.tables]
      + (sides.contains(false) ? [.after] : [])
  }

  private static func top(_ column: Column, _ strip: Int) -> String {
    "top \(column.rawValue) \(strip)"
  }

  // MARK: Entities

  private func writeCompanions(_ strip: Int, before: Bool, _ dot: inout DOTWriter) {
    let here = plan.companions.indices.filter {
      plan.companions[$0].strip == strip && plan.companions[$0].isBefore == before
    }
    guard !here.isEmpty else { return }
    column(before ? .before : .after, strip, &dot) { dot in
      for place in here { writeCompanion(place, &dot) }
      // Their order is for `dot` to find, but none stands above the top, nor above those of the
      // segment before.
      let top = DOTWriter.End(Self.top(before ? .before : .after, strip))
      for place in here {
        dot.edge(top, DOTWriter.End(name(of: plan.companions[place])), Self.order)
      }
      for (earlier, later) in zip(here, here.dropFirst()) {
        let (one, other) = (plan.companions[earlier], plan.companions[later])
        if one.segment != other.segment {
          dot.edge(DOTWriter.End(name(of: one)), DOTWriter.End(name(of: other)), Self.order)
        }
      }
      return nil
    }
  }

  private static let order: [DOTAttribute] = [.style("invis"), .number("weight", 0)]

  private func writeCompanion(_ place: Int, _ dot: inout DOTWriter) {
    let companion = plan.companions[place]
    let entity = chart.entities[companion.entity]
    let lines = LineBreaking.balanced(PlainText.line(entity.label), width: 108, size: 9, limit: 3)
    var attributes: [DOTAttribute] = [
      .label(lines.joined(separator: "\n")), .id(SVGText.id(name(of: companion))),
      .hint(entity.tooltip.isEmpty ? entity.label : entity.tooltip), .number("height", 0.2),
      .fontSize(9), .word("labelloc", "b"),
    ]
    attributes += EntityLook(entity.kind).attributes(theme.thread(companion.colour), theme)
    if SVGText.isSafe(entity.url) { attributes.append(.url(SVGText.graphvizAddress(entity.url))) }
    dot.node(name(of: companion), attributes)
  }

  private func writeLinks(_ dot: inout DOTWriter) {
    for number in plan.tables.indices {
      for (place, row) in plan.tables[number].rows.enumerated() {
        guard let index = plan.rows[row].event else { continue }
        var seen: Set<Int> = []
        for link in chart.events[index].links where seen.insert(link.entity).inserted {
          guard let companion = plan.companion(of: link.entity, row: row) else { continue }
          write(link, to: plan.companions[companion], from: number, place, index, &dot)
        }
      }
    }
  }

  private func write(
    _ link: Chart.Link, to companion: ColumnsPlan.Companion, from table: Int, _ row: Int,
    _ event: Int, _ dot: inout DOTWriter
  ) {
    let entity = chart.entities[link.entity]
    let words = link.role.isEmpty ? entity.label : "\(entity.label) · \(link.role)"
    let attributes: [DOTAttribute] = [
      .color(theme.thread(companion.colour) + (link.isLeading ? "dd" : "99")),
      .pen(link.isLeading ? 1.3 : 0.8), .hint(words),
      .id(SVGText.id("link \(chart.events[event].id) \(entity.id)")),
    ]
    let node = name(of: companion)
    let tip = link.isLeading ? "dot" : "none"
    if companion.isBefore {
      // From left to right, so that the column stands before the tables.
      dot.edge(
        DOTWriter.End(node, side: .east),
        DOTWriter.End(Self.table(table), port: "w\(row)", side: .west),
        attributes + (link.isLeading ? [.word("arrowtail", tip), .word("dir", "both")] : []))
    } else {
      dot.edge(
        DOTWriter.End(Self.table(table), port: "e\(row)", side: .east),
        DOTWriter.End(node, side: .west), attributes + [.word("arrowhead", tip)])
    }
  }

  // MARK: Names

  private func name(of station: Grain.Station) -> String {
    station.words(chinese: chart.isChinese)
  }

  static func station(_ number: Int) -> String { "station \(number)" }
  static func table(_ number: Int) -> String { "events \(number)" }

  /// An entity stands beside every segment in which it recurs.
  private func name(of companion: ColumnsPlan.Companion) -> String {
    let id = "entity " + chart.entities[companion.entity].id
    return companion.segment == 0 ? id : "\(id) \(companion.segment + 1)"
  }
}
