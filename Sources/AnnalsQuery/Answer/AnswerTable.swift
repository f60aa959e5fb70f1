import AnnalsModel
import AnnalsPlatform

extension AnswerSpelling {
  /// A table whose columns are as wide as their widest text; where there is no room for all, the widest
  /// column is cut.
  func table(width: Int?) -> String {
    if answer.shape == .counts, answer.columns == ["count"] {
      return texts(answer.rows[0]).joined() + "\n"
    }
    let rows = answer.rows.map { texts($0).map { oneLine($0) } }
    guard !rows.isEmpty else { return "" }
    var widths = header.map { DisplayWidth.of($0) }
    for row in rows {
      for (column, text) in row.enumerated() {
        widths[column] = max(widths[column], DisplayWidth.of(text))
      }
    }
    fit(&widths, width)
    let isNumber = header.indices.map { column in
      rows.allSatisfy { Decimal($0[column]) != nil || $0[column].isEmpty }
    }
    let line = { (cells: [String]) in
      var line = ""
      for (column, cell) in cells.enumerated() {
        let text = DisplayWidth.cut(cell, to: widths[column])
        let room = String(repeating: " ", count: widths[column] - DisplayWidth.of(text))
        line += (column > 0 ? "  " : "") + (isNumber[column] ? room + text : text + room)
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }
    return line(header) + rows.map(line).joined()
  }

  private func fit(_ widths: inout [Int], _ width: Int?) {
    guard let width else { return }
    let room = width - 2 * (widths.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > 8,
      let column = widths.firstIndex(of: widest)
    {
      widths[column] -= 1
    }
  }
}
