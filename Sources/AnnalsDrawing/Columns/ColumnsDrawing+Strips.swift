extension ColumnsDrawing {
  enum Column: String { case spine, before, tables, after }

  /// Writes the nodes of a column, under a point that all columns of all strips have at the same height.
  ///
  /// `content` names the node that has to come first, if it minds.
  func column(
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
  func writeTops(_ strip: Int, _ dot: inout DOTWriter) {
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

  static func top(_ column: Column, _ strip: Int) -> String {
    "top \(column.rawValue) \(strip)"
  }
}
