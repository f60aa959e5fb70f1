import AnnalsPlatform

extension ColumnsDrawing {
  func writeSpine(_ strip: Int, _ tables: [Int], _ dot: inout DOTWriter) {
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

  func writeTables(_ strip: Int, _ tables: [Int], _ dot: inout DOTWriter) {
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
}
