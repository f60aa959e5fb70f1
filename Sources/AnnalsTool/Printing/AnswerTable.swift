import AnnalsModel
import AnnalsPlatform
import AnnalsQuery

/// An answer as rows of words under titles, for a person; the other formats are the library's.
struct AnswerTable {
  var titles: [String]
  var rows: [[String]] = []
  /// For each column whether it holds numbers.
  var isNumeric: [Bool]

  init(_ answer: Answer, _ words: AnswerText) {
    switch answer.shape {
    case .nodes:
      titles = ["date", "kind", "name", "id"]
      isNumeric = [false, false, false, false]
      rows = answer.rows.compactMap(\.node).map { node in
        [words.dates(node), words.kind(node), words.label(node), words.id(node)]
      }
    case .columns:
      let shown = answer.columns.indices.filter { answer.columns[$0] != "name" }
      titles = ["name"] + shown.map { answer.columns[$0] }
      rows = answer.rows.map { row in
        [row.node.map { words.label($0) } ?? ""] + shown.map { words.text(row.cells[$0]) }
      }
      isNumeric = [false] + shown.map { Self.isNumeric($0, answer) }
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
}
