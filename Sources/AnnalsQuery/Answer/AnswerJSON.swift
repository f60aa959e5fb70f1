import AnnalsModel
import AnnalsPlatform
import Chronology

/// As much of JSON as answers need.
enum AnswerJSON {
  case null
  case text(String)
  /// Digits as they stand.
  case number(String)
  case list([AnswerJSON])
  case object([(key: String, value: AnswerJSON)])

  /// One line of JSON.
  var text: String {
    switch self {
    case .null: "null"
    case .text(let text): QuotedText.json(text)
    case .number(let digits): digits
    case .list(let items): "[" + items.map(\.text).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(QuotedText.json($0.key)): \($0.value.text)" }.joined(separator: ", ")
        + "}"
    }
  }
}

extension AnswerSpelling {
  /// A row as an object.
  func object(_ row: Answer.Row) -> AnswerJSON {
    var members = row.node.map { self.members($0) } ?? []
    for (column, cells) in zip(answer.columns, row.cells) {
      let value = json(cells)
      if let place = members.firstIndex(where: { $0.key == column }) {
        members[place].value = value
      } else {
        members.append((column, value))
      }
    }
    return .object(members)
  }

  private func members(_ node: Answer.Node) -> [(key: String, value: AnswerJSON)] {
    switch node {
    case .entity(let entity):
      let date =
        graph.isDate(entity) ? graph.id(of: entity) : graph.dates(of: entity).first?.description
      return [
        ("id", .text(graph.id(of: entity))), ("iri", .text(graph.iri(of: entity))),
        ("kind", .text(kind(entity))), ("name", .text(graph.label(entity))),
        ("date", date.map { .text($0) } ?? .null),
      ]
    case .claim(let claim):
      return [
        ("id", .null), ("iri", .null), ("kind", .text("claim")), ("name", .text(label(node))),
        ("date", .null), ("subject", .text(graph.id(of: graph.subject(of: claim)))),
        ("relation", .text(relation(claim))), ("value", json(graph.value(of: claim))),
        ("citations", .list(graph.citations(of: claim).map { json($0) })),
      ]
    }
  }

  func json(_ citation: Citation) -> AnswerJSON {
    .object([
      ("source", citation.source.map { .text(graph.id(of: $0)) } ?? .null),
      ("locator", citation.locator.isEmpty ? .null : .text(citation.locator)),
      ("passage", citation.passage.isEmpty ? .null : .text(citation.passage)),
    ])
  }

  /// One value as itself, several as a list, none as null.
  private func json(_ cells: [Answer.Cell]) -> AnswerJSON {
    switch cells.count {
    case 0: .null
    case 1: json(cells[0])
    default: .list(cells.map { json($0) })
    }
  }

  private func json(_ cell: Answer.Cell) -> AnswerJSON {
    switch cell {
    case .node(.entity(let entity)): .text(graph.id(of: entity))
    case .node(let node): .text(label(node))
    case .kind(let kind): .text(kind)
    case .text(let text): .text(text)
    case .integer(let number): .number(String(number))
    case .value(let value): json(value)
    }
  }

  /// A node by its id, a number as one where JSON has it, anything else as a text.
  private func json(_ value: Value) -> AnswerJSON {
    switch value {
    case .entity(let entity): .text(graph.id(of: entity))
    case .number(let number, unit: ""):
      Self.isJSON(number) ? .number(number) : .text(number)
    default: .text(text(value))
    }
  }

  private static func isJSON(_ number: String) -> Bool {
    guard Decimal(number) != nil else { return false }
    let digits = number.hasPrefix("-") ? number.dropFirst() : number[...]
    return !digits.hasPrefix("+")
      && (!digits.hasPrefix("0") || digits == "0" || digits.hasPrefix("0."))
  }
}
