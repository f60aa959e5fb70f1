public import AnnalsModel
import Chronology

/// A spelling of answers. (Drawings and linked data are made of an answer's entities by other modules.)
public enum AnswerFormat: String, CaseIterable, Hashable, Sendable {
  /// Columns for people, aligned by display width.
  case table
  /// One array of objects.
  case json
  /// An object a line.
  case jsonl
  /// Comma-separated values as RFC 4180 has them, with a header.
  case csv
  /// Tab-separated values, with a header.
  case tsv
  /// A table in Markdown.
  case markdown
  /// The ids of the entities, one a line.
  case ids
}

extension Answer {
  /// The answer in a format; every line ends with a newline.
  ///
  /// `width` is the room that a table has, in columns; nil where there is no limit.
  public func text(as format: AnswerFormat, on graph: Graph, width: Int? = nil) -> String {
    let spelling = AnswerSpelling(answer: self, graph: graph)
    switch format {
    case .table: return spelling.table(width: width)
    case .json:
      let objects = rows.map { "  " + spelling.object($0).text }
      return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    case .jsonl: return rows.map { spelling.object($0).text + "\n" }.joined()
    case .csv: return spelling.lines { $0.map { spelling.csv($0) }.joined(separator: ",") }
    case .tsv: return spelling.lines { $0.map { spelling.oneLine($0) }.joined(separator: "\t") }
    case .markdown: return spelling.markdown
    case .ids: return entities.map { graph.id(of: $0) + "\n" }.joined()
    }
  }
}

/// Spells the rows of an answer.
struct AnswerSpelling {
  let answer: Answer
  let graph: Graph
  /// True where the rows are claims alone; found once, since it is asked of each row.
  private let isOfClaims: Bool

  init(answer: Answer, graph: Graph) {
    self.answer = answer
    self.graph = graph
    isOfClaims = !answer.rows.isEmpty && answer.entities.isEmpty
  }

  // MARK: Columns

  /// The names of the columns.
  var header: [String] {
    switch answer.shape {
    case .nodes:
      isOfClaims ? ["subject", "relation", "value", "sources"] : ["date", "kind", "name", "id"]
    case .columns: ["name"] + answer.columns.filter { $0 != "name" }
    case .counts: answer.columns
    }
  }

  /// The texts of a row.
  func texts(_ row: Answer.Row) -> [String] {
    switch answer.shape {
    case .nodes: return row.node.map { texts($0) } ?? []
    case .counts: return row.cells.map { text($0) }
    case .columns:
      let named = zip(answer.columns, row.cells).filter { $0.0 != "name" }
      return [row.node.map { label($0) } ?? ""] + named.map { text($0.1) }
    }
  }

  private func texts(_ node: Answer.Node) -> [String] {
    switch node {
    case .entity(let entity):
      let dates = graph.dates(of: entity).map(\.description).joined(separator: "; ")
      return isOfClaims
        ? [graph.label(entity), "", "", ""]
        : [
          graph.isDate(entity) ? graph.id(of: entity) : dates, kind(entity), graph.label(entity),
          graph.id(of: entity),
        ]
    case .claim(let claim):
      let sources = graph.citations(of: claim).map { text($0) }.joined(separator: "; ")
      return isOfClaims
        ? [
          graph.label(graph.subject(of: claim)), relation(claim), text(graph.value(of: claim)),
          sources,
        ]
        : ["", "claim", label(node), ""]
    }
  }

  func text(_ citation: Citation) -> String {
    let source = citation.source.map { graph.id(of: $0) } ?? "unsourced"
    return citation.locator.isEmpty ? source : source + " " + citation.locator
  }

  private func text(_ cells: [Answer.Cell]) -> String {
    cells.map { text($0) }.joined(separator: "; ")
  }

  private func text(_ cell: Answer.Cell) -> String {
    switch cell {
    case .node(let node): label(node)
    case .kind(let kind): kind
    case .text(let text): text
    case .integer(let number): String(number)
    case .value(let value): text(value)
    }
  }

  func text(_ value: Value) -> String {
    switch value {
    case .entity(let entity): graph.label(entity)
    case .text(let text, _), .iri(let text), .typed(let text, _): text
    case .number(let number, let unit): unit.isEmpty ? number : "\(number) \(unit)"
    }
  }

  /// What a reader calls a node.
  func label(_ node: Answer.Node) -> String {
    switch node {
    case .entity(let entity): graph.label(entity)
    case .claim(let claim):
      "\(graph.label(graph.subject(of: claim))) \(relation(claim)): \(text(graph.value(of: claim)))"
    }
  }

  func kind(_ entity: EntityID) -> String { graph.vocabulary[graph.kind(of: entity)].name }

  func relation(_ claim: ClaimID) -> String {
    graph.vocabulary[graph.relation(of: claim)].name
  }

  // MARK: Lines

  func lines(_ line: ([String]) -> String) -> String {
    ([header] + answer.rows.map { texts($0) }).map { line($0) + "\n" }.joined()
  }

  func csv(_ text: String) -> String {
    let isPlain = !text.unicodeScalars.contains { "\",\n\r".unicodeScalars.contains($0) }
    if isPlain { return text }
    return "\"" + text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  /// The text without what ends a line or a column, or turns the writing on a terminal.
  func oneLine(_ text: String) -> String {
    // Nearly every text; characters that begin with these bytes may be controls or marks of direction.
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte < 0x7F || byte >= 0x80 && byte != 0xC2 && byte != 0xE2
    }
    if isPlain { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x09, 0x0A, 0x0D: " "
          case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
          default: scalar
          }
        }))
  }

  var markdown: String {
    let escape = { (text: String) in
      oneLine(text).unicodeScalars.map {
        "|\\`*_<[".unicodeScalars.contains($0) ? "\\\($0)" : String($0)
      }
      .joined()
    }
    let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |\n" }
    return line(header.map(escape)) + line(header.map { _ in "---" })
      + answer.rows.map { line(texts($0).map(escape)) }.joined()
  }
}
