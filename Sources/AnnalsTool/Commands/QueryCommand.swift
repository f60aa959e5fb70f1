import AnnalsDrawing
import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import AnnalsQuery
import AnnalsText
import Chronology

/// `annals query`: a question and its answer.
func runQuery(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  var text = arguments[positional: "QUERY"] ?? "-"
  if text == "-" { text = String(decoding: try context.readInput(), as: UTF8.self) }
  let input = try context.loadInput(arguments)
  let graph = input.graph
  let query = try context.query(text, in: graph)
  let status: ExitStatus = input.hasErrors ? .problems : .done
  if arguments.has(.sparql) {
    let sparql = try translated(query, text, graph, context)
    try context.writeResult(to: arguments[.output]) { $0.write(sparql) }
    return status
  }
  let answer = try answered(query, text, graph, arguments, context)
  let format = arguments[.queryFormat] ?? "table"
  let bytes = printed(answer, graph, format, arguments, context)
  if let bytes {
    try context.writeResult(to: arguments[.output]) { $0.write(bytes) }
  } else {
    let words = AnswerText(graph: graph, dateWords: dateWords(arguments, graph))
    let isFile = arguments[.output] != nil
    try context.writeResult(to: arguments[.output]) { output in
      AnswerTable(answer, words).writeTable(
        to: output, isFile ? Style(isColoured: false) : context.style,
        width: isFile ? nil : context.terminalWidth)
    }
  }
  if format == "table" { summarize(answer, context) }
  return status
}

/// The answer, its plan printed where it was asked for, and cut where a limit was set.
private func answered(
  _ query: Query, _ text: String, _ graph: Graph, _ arguments: Arguments,
  _ context: CommandContext
) throws(CommandFailure) -> Answer {
  var answer: Answer
  if arguments.has(.explain) {
    do {
      let (found, explanation) = try query.explainedAnswer(on: graph) { SystemClock.ticks }
      write(explanation, context)
      answer = found
    } catch {
      throw context.failure(error, in: text, graph)
    }
  } else {
    answer = try context.answer(query, text, on: graph)
  }
  if let limit = arguments.number(.limit) { answer.rows = Array(answer.rows.prefix(limit)) }
  return answer
}

private func write(_ explanation: Explanation, _ context: CommandContext) {
  for (number, step) in explanation.steps.enumerated() {
    let expected = step.estimate.map { ", about \($0) expected" } ?? ""
    let took = step.nanoseconds.map { ", \($0 / 1000) µs" } ?? ""
    context.errors.writeLine("\(number + 1). \(step.sentence): \(step.count)\(expected)\(took)")
  }
}

private func translated(
  _ query: Query, _ text: String, _ graph: Graph, _ context: CommandContext
) throws(CommandFailure) -> String {
  do {
    return try query.sparql(over: graph)
  } catch {
    throw context.failure(error, in: text, graph)
  }
}

/// The answer in every format but the table, which depends on where it goes.
private func printed(
  _ answer: Answer, _ graph: Graph, _ format: String, _ arguments: Arguments,
  _ context: CommandContext
) -> [UInt8]? {
  let words = AnswerText(graph: graph, dateWords: dateWords(arguments, graph))
  let options = ExportOptions(selection: Set(answer.entities))
  switch format {
  case "json": return AnswerJSON(graph).array(answer)
  case "jsonl": return AnswerJSON(graph).lines(answer)
  case "csv": return Array(AnswerTable(answer, words).csv().utf8)
  case "tsv": return Array(AnswerTable(answer, words).tsv().utf8)
  case "markdown": return Array(AnswerTable(answer, words).markdown().utf8)
  case "ids":
    return Array(answer.rows.compactMap(\.node).map { words.id($0) + "\n" }.joined().utf8)
  case "annals": return Notation.serialize(graph.selecting(answer.entities))
  case "jsonld": return Exporter.document(graph, as: .jsonLD, options: options)
  case "turtle": return Exporter.document(graph, as: .turtle, options: options)
  case "nquads": return Exporter.document(graph, as: .nQuads, options: options)
  case "dot": return Drawing.dot(Chart(graph, selection: answer.entities))
  default: return nil
  }
}

/// How dates are said in words, or nil where EDTF is wanted.
func dateWords(_ arguments: Arguments, _ graph: Graph) -> WordLanguage? {
  guard arguments[.dates] == "words" else { return nil }
  return graph.settings.language.hasPrefix("zh") ? .chinese : .english
}

private func summarize(_ answer: Answer, _ context: CommandContext) {
  let shown = answer.rows.count
  var text = answer.shape == .counts ? "\(shown) rows" : "\(answer.count) found"
  if answer.shape != .counts, shown < answer.count { text += ", \(shown) shown" }
  if answer.onlyPossible > 0 { text += "; \(answer.onlyPossible) more are only possible" }
  context.message(text)
}
