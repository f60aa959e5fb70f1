import AnnalsDrawing
import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import AnnalsQuery
import AnnalsRemote
import AnnalsText
import Chronology

/// `annals query`: a question and its answer.
func runQuery(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  guard arguments[positional: "QUERY"] != nil else { return try runSession(arguments, context) }
  let text = try context.questionText(arguments)
  if let url = context.endpoint(arguments) {
    return try runQuery(text, at: url, arguments, context)
  }
  let input = try context.loadInput(arguments)
  let graph = input.graph
  let query = try context.query(text, in: graph)
  if arguments.has(.sparql) {
    let sparql = try translated(query, text, graph, context)
    try context.writeResult(to: arguments[.output]) { $0.write(sparql) }
    return input.status
  }
  context.stage("looking for the answer")
  let answer = try answered(
    query, text, graph, arguments, context, isExplained: arguments.has(.explain))
  try show(answer, graph, arguments, context)
  return input.status
}

/// Questions at a terminal, one after the other.
private func runSession(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  guard context.isInputTerminal, context.isOutputTerminal, arguments[.output] == nil else {
    throw .usage(UsageError(.missing(positional: "QUERY")))
  }
  guard arguments[.endpoint] == nil else {
    throw .usage(UsageError(.other("a server is asked one question at a time"), option: "endpoint"))
  }
  let input = try context.loadInput(arguments)
  try? context.errors.flush()
  context.progress?.finish()
  QuerySession(input.graph, arguments, context).run()
  return input.status
}

/// The same of a server, by way of annals-remote.
private func runQuery(
  _ text: String, at url: String, _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  guard !arguments.has(.explain) else {
    throw .usage(UsageError(.other("a server's plan is its own: leave it out"), option: "explain"))
  }
  if arguments.has(.sparql) {
    let bytes = try RemoteHelper(context).run(
      ["query", "--endpoint", url] + RemoteHelper.options(arguments, context)
        + ["--sparql", "--", text])
    try context.writeResult(to: arguments[.output]) { $0.write(bytes) }
    return .done
  }
  let remote = try context.remoteAnswer(to: text, arguments, at: url)
  try show(remote.answer, remote.graph, arguments, context)
  return .done
}

/// Prints an answer as the options say, cut where a limit is set.
func show(
  _ whole: Answer, _ graph: Graph, _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) {
  var answer = whole
  answer.limit(to: arguments.number(.limit))
  let format = arguments[.queryFormat] ?? "table"
  let bytes = printed(answer, graph, format)
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
  guard format == "table" else { return }
  // On a terminal the table comes before what is said of it.
  if context.isOutputTerminal { try? context.output.flush() }
  summarize(whole, shown: answer.rows.count, context)
}

/// The answer, its plan printed where it was asked for.
func answered(
  _ query: Query, _ text: String, _ graph: Graph, _ arguments: Arguments,
  _ context: CommandContext, isExplained: Bool
) throws(CommandFailure) -> Answer {
  guard isExplained else { return try context.answer(query, text, on: graph) }
  do {
    let (answer, explanation) = try query.explainedAnswer(on: graph) { SystemClock.ticks }
    write(explanation, context)
    return answer
  } catch {
    throw context.failure(error, in: text, graph)
  }
}

extension Answer {
  fileprivate mutating func limit(to count: Int?) {
    if let count, count < rows.count { rows = Array(rows.prefix(count)) }
  }
}

private func write(_ explanation: Explanation, _ context: CommandContext) {
  for (number, step) in explanation.steps.enumerated() {
    let expected = step.estimate.map { ", about \($0) expected" } ?? ""
    let took = step.nanoseconds.map { ", \($0 / 1000) µs" } ?? ""
    context.errors.writeLine("\(number + 1). \(step.sentence): \(step.count)\(expected)\(took)")
  }
}

/// The SPARQL of a query.
func translated(
  _ query: Query, _ text: String, _ graph: Graph, _ context: CommandContext
) throws(CommandFailure) -> String {
  do {
    return try query.sparql(over: graph)
  } catch {
    throw context.failure(error, in: text, graph)
  }
}

/// The answer in every format but the table, which depends on where it goes.
private func printed(_ answer: Answer, _ graph: Graph, _ format: String) -> [UInt8]? {
  let options = ExportOptions(selection: Set(answer.entities))
  switch format {
  case "table": return nil
  case "annals": return Notation.serialize(graph.selecting(answer.entities))
  case "jsonld": return Exporter.document(graph, as: .jsonLD, options: options)
  case "turtle": return Exporter.document(graph, as: .turtle, options: options)
  case "nquads": return Exporter.document(graph, as: .nQuads, options: options)
  case "dot": return Drawing.dot(Chart(graph, selection: answer.entities))
  default: return AnswerFormat(rawValue: format).map { Array(answer.text(as: $0, on: graph).utf8) }
  }
}

/// How dates are said in words, or nil where EDTF is wanted.
func dateWords(_ arguments: Arguments, _ graph: Graph) -> WordLanguage? {
  guard arguments[.dates] == "words" else { return nil }
  return graph.settings.language.hasPrefix("zh") ? .chinese : .english
}

/// Says how many there are, of which how many are shown.
private func summarize(_ answer: Answer, shown: Int, _ context: CommandContext) {
  let isCount = answer.shape == .counts
  var text = isCount ? counted(answer.rows.count, "row") : "\(answer.count) found"
  if shown < (isCount ? answer.rows.count : answer.count) { text += ", \(shown) shown" }
  if answer.onlyPossible > 0 {
    text += "; \(answer.onlyPossible) more \(answer.onlyPossible == 1 ? "is" : "are") only possible"
  }
  context.message(text)
}
