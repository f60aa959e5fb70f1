import AnnalsModel
import AnnalsPlatform
import AnnalsQuery

/// An answer as rows of words under titles: for a table, Markdown, CSV and TSV.
struct AnswerTable {
  var titles: [String]
  var rows: [[String]] = []
  /// For each column whether it holds numbers.
  var isNumeric: [Bool]

  init(_ answer: Answer, _ words: AnswerText) {
    switch answer.shape {
    case .nodes:
      titles = ["date", "kind", "id", "name"]
      isNumeric = [false, false, false, false]
      rows = answer.rows.compactMap(\.node).map { node in
        [words.dates(node), words.kind(node), words.id(node), words.label(node)]
      }
    case .columns:
      titles = ["id"] + answer.columns
      rows = answer.rows.map { row in
        [row.node.map { words.id($0) } ?? ""] + row.cells.map { words.text($0) }
      }
      isNumeric = [false] + answer.columns.indices.map { Self.isNumeric($0, answer) }
    case .counts:
      titles = answer.columns
      rows = answer.rows.map { row in row.cells.map { words.text($0) } }
      isNumeric = answer.columns.indices.map { Self.isNumeric($0, answer) }
    }
  }

  private static func isNumeric(_ column: Int, _ answer: Answer) -> Bool {
    answer.rows.allSatisfy { row in
      guard column < row.cells.count else { return true }
      return row.cells[column].allSatisfy { cell in
        switch cell {
        case .integer, .value(.number): true
        default: false
        }
      }
    }
  }

  /// Aligned for a person to read.
  func writeTable(to output: ByteOutput, _ style: Style, width: Int?) {
    guard !rows.isEmpty else { return }
    // A column that says nothing is left out: events without dates are rare, people with them rarer.
    let shown = titles.indices.filter { column in
      titles[column] != "date" || rows.contains { !$0[column].isEmpty }
    }
    var table = Table(shown.map { Table.Column(titles[$0], isNumeric[$0] ? .right : .left) })
    table.rows = rows.map { row in shown.map { row[$0] } }
    table.write(to: output, style: style, width: width)
  }

  func markdown() -> String {
    func line(_ cells: [String]) -> String {
      "| "
        + cells.map { cell in
          cell.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ")
            .split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
        }.joined(separator: " | ") + " |\n"
    }
    return line(titles) + line(isNumeric.map { $0 ? "---:" : "---" }) + rows.map(line).joined()
  }

  /// RFC 4180, with what a spreadsheet would take for a formula made harmless.
  func csv() -> String {
    func cell(_ text: String) -> String {
      let isFormula = "=+-@\t\r".unicodeScalars.contains { $0 == text.unicodeScalars.first }
      let safe = isFormula && Double(text) == nil ? "'" + text : text
      guard safe.utf8.contains(where: { "\",\r\n".utf8.contains($0) }) else { return safe }
      return "\""
        + safe.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
    }
    return ([titles] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A row a line; tabs and line breaks within a cell become spaces.
  func tsv() -> String {
    func cell(_ text: String) -> String {
      String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }
    return ([titles] + rows).map { $0.map(cell).joined(separator: "\t") + "\n" }.joined()
  }
}
