package import AnnalsPlatform

/// Rows of text in columns that stand under each other, Chinese counted as two columns.
package struct Table: Sendable {
  package enum Alignment: Sendable { case left, right }

  package struct Column: Sendable {
    package var title: String
    package var alignment: Alignment

    package init(_ title: String, _ alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  package var columns: [Column]
  package var rows: [[String]] = []

  package init(_ columns: [Column]) { self.columns = columns }

  /// Writes the table, cut to a terminal's width where there is one: the widest columns give way first.
  ///
  /// A pipe always gets everything.
  package func write(to output: ByteOutput, style: Style, width: Int?) {
    let cells = rows.map { row in row.map { style.isTerminal ? TerminalText.escapedLine($0) : $0 } }
    let widths = fitted(natural(cells), to: width)
    if columns.contains(where: { !$0.title.isEmpty }) {
      output.write(line(columns.map(\.title), widths) { style.strong($0) })
    }
    for row in cells { output.write(line(row, widths) { $0 }) }
  }

  private func natural(_ cells: [[String]]) -> [Int] {
    var widths = columns.map { DisplayWidth.of($0.title) }
    for row in cells {
      for (index, cell) in row.enumerated() where index < widths.count {
        widths[index] = max(widths[index], DisplayWidth.of(cell))
      }
    }
    return widths
  }

  /// Takes from the widest columns what is too much, down to eight each.
  private func fitted(_ widths: [Int], to limit: Int?) -> [Int] {
    guard let limit else { return widths }
    var widths = widths
    var excess = widths.reduce(0, +) + Self.gap.count * max(0, widths.count - 1) - limit
    while excess > 0, let widest = widths.max(), widest > 8 {
      let second = max(8, widths.filter { $0 < widest }.max() ?? 8)
      let wide = widths.indices.filter { widths[$0] == widest }
      let cut = min(excess, (widest - second) * wide.count)
      for (place, index) in wide.enumerated() {
        widths[index] -= cut / wide.count + (place < cut % wide.count ? 1 : 0)
      }
      excess -= cut
    }
    return widths
  }

  private func line(
    _ cells: [String], _ widths: [Int], paint: (String) -> String
  ) -> String {
    var line = ""
    var owed = 0
    for (index, width) in widths.enumerated() {
      let cell = index < cells.count ? DisplayWidth.cut(cells[index], to: width) : ""
      let space = max(0, width - DisplayWidth.of(cell))
      if index > 0 { owed += Self.gap.count }
      if columns[index].alignment == .right { owed += space }
      if !cell.isEmpty {
        line += String(repeating: " ", count: owed) + paint(cell)
        owed = 0
      }
      // Spaces are written only before something, so that no line ends in them.
      owed += columns[index].alignment == .right ? 0 : space
    }
    return line + "\n"
  }

  private static let gap = "  "
}
