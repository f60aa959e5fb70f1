/// The columns form of a timeline, for `dot` to lay out: stations down a spine, beside each a table with
/// a row for every event, and beside these the entities that recur, each link spanning one rank.
struct ColumnsDrawing {
  let chart: Chart
  let theme: Theme
  let hasLinks: Bool
  let grain: Grain
  /// The stations in the order of time, each with its events.
  let stations: [(station: Grain.Station, events: [Int])]
  /// The entities that stand in a column; 0 is right of the tables, 1 left of them, 2 right again.
  let columnOf: [Int: Int]
  let widths: Widths

  /// The least widths of the cells, so that all tables are equally wide and stand in line.
  struct Widths {
    var date = 40.0
    var label = 60.0
    var names = 0.0
  }

  static let labelLimit = 250.0
  static let nameLimit = 130.0

  init(_ chart: Chart, _ options: DrawingOptions, _ theme: Theme, hasLinks: Bool) {
    self.chart = chart
    self.theme = theme
    self.hasLinks = hasLinks
    let anchors = chart.events.map { $0.date?.anchor ?? .max }
    let grain = options.grain == .auto ? Grain.suiting(anchors) : options.grain
    self.grain = grain
    var stations: [(station: Grain.Station, events: [Int])] = []
    for event in chart.order() {
      let station = grain.station(anchors[event])
      if stations.last?.station != station { stations.append((station, [])) }
      stations[stations.count - 1].events.append(event)
    }
    self.stations = stations
    columnOf = hasLinks ? Self.columns(chart, options.lanes) : [:]
    widths = Self.widths(chart, columnOf)
  }

  /// More than these in a column, and the links are a ribbon again; the others are named in words.
  static let entityLimit = 28

  /// The entities that come more than once, by the column they stand in.
  private static func columns(_ chart: Chart, _ lanes: DrawingOptions.Lanes) -> [Int: Int] {
    let counts = chart.recurrences()
    let recurring = counts.indices.filter { counts[$0] > 1 }
    let chosen = recurring.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(entityLimit)
    var columns: [Int: Int] = [:]
    for entity in chosen {
      columns[entity] = chart.entities[entity].kind.lanes == lanes ? 1 : 0
    }
    return columns
  }

  private static func widths(_ chart: Chart, _ columns: [Int: Int]) -> Widths {
    var widths = Widths()
    for event in chart.events {
      for line in dateLines(event) {
        widths.date = max(widths.date, TextMeasure.width(line, size: 9))
      }
      let label = TextMeasure.width(PlainText.line(event.label), size: 10)
      widths.label = max(widths.label, min(label, labelLimit))
      let names = TextMeasure.width(names(event, chart, columns), size: 8)
      widths.names = max(widths.names, min(names, nameLimit))
    }
    return widths
  }

  /// The date and what other sources say.
  static func dateLines(_ event: Chart.Event) -> [String] {
    var lines: [String] = []
    if let date = event.date { lines += RowSetting.lines(of: date.text, width: 74) }
    for rival in event.rivals.prefix(3) {
      lines += RowSetting.lines(of: "≠ " + rival.text, width: 74)
    }
    return lines
  }

  /// The entities that have no node, in words.
  static func names(_ event: Chart.Event, _ chart: Chart, _ columns: [Int: Int]) -> String {
    var seen: Set<Int> = []
    let names = event.links.compactMap { link -> String? in
      guard chart.entities.indices.contains(link.entity), columns[link.entity] == nil,
        seen.insert(link.entity).inserted
      else { return nil }
      return PlainText.line(chart.entities[link.entity].label)
    }
    return names.joined(separator: chart.isChinese ? "、" : ", ")
  }

  /// The whole graph.
  func dot() -> [UInt8] {
    var dot = DOTWriter("timeline")
    writeDefaults(&dot)
    writeSpine(&dot)
    writeTables(&dot)
    writeEntities(&dot)
    writeLinks(&dot)
    return dot.finish()
  }

  private func writeDefaults(_ dot: inout DOTWriter) {
    dot.defaults(
      .graph,
      [
        .label(DOTFrontMatter(chart: chart, theme: theme).label(hasLinks: hasLinks)),
        .word("labelloc", "t"), .word("labeljust", "l"), .font(Theme.graphvizFonts),
        .fontColor(theme.ink), .word("rankdir", "LR"), .word("bgcolor", theme.paper),
        .number("nodesep", 0.1), .number("ranksep", hasLinks && !columnOf.isEmpty ? 1.6 : 0.25),
        .word("splines", "true"), .flag("newrank", true), .number("pad", 0.35),
        .word("outputorder", "edgesfirst"), .id("timeline"),
        .tooltip(PlainText.line(chart.title)),
      ])
    dot.defaults(
      .node,
      [
        .font(Theme.graphvizFonts), .fontSize(10), .fontColor(theme.ink), .shape("plain"),
        .word("margin", "0.06,0.03"),
      ])
    dot.defaults(
      .edge, [.font(Theme.graphvizFonts), .word("arrowhead", "none"), .number("arrowsize", 0.5)])
  }

  private func stationName(_ number: Int) -> String { "station \(number)" }
  private func tableName(_ number: Int) -> String { "events \(number)" }

  private func writeSpine(_ dot: inout DOTWriter) {
    let longest = stations.map { $0.station.label.utf8.count }.max() ?? 4
    dot.subgraph { dot in
      dot.defaults(.graph, [.word("rank", "same")])
      dot.defaults(
        .node,
        [
          .shape("box"), .style("rounded,filled"), .fill(theme.spine), .color(theme.spine),
          .fontColor(theme.spineInk), .fontSize(11),
          .number("width", 0.2 + 0.1 * Double(longest)), .number("height", 0.26),
          .flag("fixedsize", true),
        ])
      for (number, entry) in stations.enumerated() {
        dot.node(
          stationName(number),
          [
            .label(entry.station.label), .tooltip("\(entry.station.label): \(entry.events.count)"),
            .id("station-\(number)"),
          ])
      }
      for number in stations.indices.dropFirst() {
        let isGap = stations[number].station.key - 1 > stations[number - 1].station.key
        dot.edge(
          DOTWriter.End(stationName(number - 1)), DOTWriter.End(stationName(number)),
          [
            .color(theme.spine), .pen(isGap ? 2 : 3.5), .style(isGap ? "dotted" : "solid"),
            .number("weight", 1000),
          ])
      }
    }
  }

  private func writeTables(_ dot: inout DOTWriter) {
    dot.subgraph { dot in
      dot.defaults(.graph, [.word("rank", "same")])
      for number in stations.indices {
        let table = TableLabel(drawing: self).label(stations[number].events)
        dot.node(
          tableName(number),
          [.label(table), .tooltip(stations[number].station.label), .id("events-\(number)")])
      }
      let ends = stations.indices.map { DOTWriter.End(tableName($0)) }
      dot.chain(ends, [.style("invis"), .number("weight", 100)])
    }
    for number in stations.indices {
      dot.edge(
        DOTWriter.End(stationName(number), side: .east),
        DOTWriter.End(tableName(number), side: .west),
        [.color(theme.rule), .style("dashed"), .number("weight", 500)])
    }
  }

  private func writeEntities(_ dot: inout DOTWriter) {
    for column in 0...1 {
      let entities = columnOf.filter { $0.value == column }.keys.sorted()
      guard !entities.isEmpty else { continue }
      dot.subgraph { dot in
        dot.defaults(.graph, [.word("rank", "same")])
        for entity in entities { writeEntity(entity, &dot) }
      }
    }
  }

  private func writeEntity(_ number: Int, _ dot: inout DOTWriter) {
    let entity = chart.entities[number]
    let lines = LineBreaking.lines(PlainText.line(entity.label), width: 120, size: 10, limit: 3)
    var attributes: [DOTAttribute] = [
      .label(lines.joined(separator: "\n")), .id(SVGText.id(entity.id)),
      .tooltip(entity.tooltip.isEmpty ? entity.label : entity.tooltip), .number("height", 0.2),
      .pen(1.2),
    ]
    attributes += ScenePainter.look(entity.kind, theme.thread(number), theme)
    if entity.kind.rank == 1 { attributes.append(.shape("hexagon")) }
    if SVGText.isSafe(entity.url) { attributes.append(.url(SVGText.graphvizAddress(entity.url))) }
    dot.node("entity " + entity.id, attributes)
  }

  private func writeLinks(_ dot: inout DOTWriter) {
    for (number, entry) in stations.enumerated() {
      for (row, index) in entry.events.enumerated() {
        var seen: Set<Int> = []
        for link in chart.events[index].links where seen.insert(link.entity).inserted {
          guard let column = columnOf[link.entity] else { continue }
          writeLink(link, from: tableName(number), row, column, event: chart.events[index].id, &dot)
        }
      }
    }
  }

  private func writeLink(
    _ link: Chart.Link, from table: String, _ row: Int, _ column: Int, event: String,
    _ dot: inout DOTWriter
  ) {
    let entity = chart.entities[link.entity]
    let words = link.role.isEmpty ? entity.label : "\(entity.label) · \(link.role)"
    let attributes: [DOTAttribute] = [
      .color(theme.thread(link.entity) + "cc"), .pen(link.isLeading ? 1.3 : 0.8),
      .tooltip(words), .id(SVGText.id("link \(event) \(entity.id)")),
    ]
    let node = DOTWriter.End("entity " + entity.id, side: column == 1 ? .east : .west)
    if column == 1 {
      // From left to right, so that the column stands before the tables.
      let end = DOTWriter.End(table, port: "w\(row)", side: .west)
      dot.edge(node, end, attributes)
    } else {
      let end = DOTWriter.End(table, port: "e\(row)", side: .east)
      let tip: [DOTAttribute] = [.word("arrowhead", link.isLeading ? "dot" : "none")]
      dot.edge(end, node, attributes + tip)
    }
  }
}
