extension ColumnsDrawing {
  func writeCompanions(_ strip: Int, before: Bool, _ dot: inout DOTWriter) {
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

  func writeLinks(_ dot: inout DOTWriter) {
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
}
