import AnnalsModel
import AnnalsPlatform
import AnnalsQuery
import AnnalsText

extension CommandContext {
  /// The question on the command line, or on standard input where that is `-`.
  func questionText(_ arguments: Arguments) throws(CommandFailure) -> String {
    let typed = arguments[positional: "QUERY"] ?? "-"
    guard typed == "-" else { return typed }
    guard !arguments.all(.from).contains("-") else {
      throw .usage(.other("standard input cannot be both the question and the input"))
    }
    guard let text = String(validating: try readInput(), as: UTF8.self) else {
      throw .input("the question on standard input is not UTF-8")
    }
    return text
  }

  /// The query a user typed, its problems printed under the text with carets.
  func query(_ text: String, in graph: Graph) throws(CommandFailure) -> Query {
    let parsed = Query.parse(text, vocabulary: graph.vocabulary)
    if let query = parsed.query { return query }
    for problem in parsed.problems { report(problem, in: text) }
    throw .input("this is no question that can be asked", help: "see 'annals query --help'")
  }

  /// What a graph answers; a name that it does not know is shown where it stands.
  func answer(_ query: Query, _ text: String, on graph: Graph) throws(CommandFailure) -> Answer {
    do {
      return try query.answer(on: graph)
    } catch {
      throw failure(error, in: text, graph)
    }
  }

  /// A query's error, reported at its place in the text.
  func failure(_ error: QueryError, in text: String, _ graph: Graph) -> CommandFailure {
    let places = Query.parse(text, vocabulary: graph.vocabulary).names
    if let place = places.first(where: { $0.name == error.name })?.range {
      report(place, error.message, error.code.rawValue, in: text)
      return .input("the graph cannot answer it", help: error.help.isEmpty ? nil : error.help)
    }
    return .input(
      "\(error.message) [\(error.code.rawValue)]", help: error.help.isEmpty ? nil : error.help)
  }

  /// The entities that a query's answer has, or nil where no query is given: everything.
  func selection(
    _ arguments: Arguments, in graph: Graph
  ) throws(CommandFailure) -> [EntityID]? {
    guard arguments[positional: "QUERY"] != nil else { return nil }
    let text = try questionText(arguments)
    return try entities(of: try answer(try query(text, in: graph), text, on: graph), text)
  }

  /// The entities of an answer, which has to have some.
  func entities(of answer: Answer, _ text: String) throws(CommandFailure) -> [EntityID] {
    guard answer.shape != .counts else {
      throw .input("'\(text)' gives numbers, not entities", help: "leave 'count' out")
    }
    return answer.entities
  }

  private func report(_ problem: QueryProblem, in text: String) {
    report(problem.range, problem.message, problem.code.rawValue, in: text)
    if !problem.help.isEmpty {
      errors.writeLine("\(errorStyle.help("help:")) \(errorStyle.safe(problem.help))")
    }
  }

  private func report(_ range: Range<Int>, _ message: String, _ code: String, in text: String) {
    let bytes = Array(text.utf8)
    let (line, column) = LineTable(bytes).place(at: range.lowerBound, in: bytes)
    report(
      SourceProblem(
        offset: range.lowerBound, length: range.count, message: "\(message) [\(code)]"),
      line: line, column: column, in: bytes, of: "query")
  }
}

/// How `expect` lines are asked.
func askExpectation(_ text: String, _ graph: Graph) -> ExpectAnswer {
  do {
    let query = try Query(parsing: text, vocabulary: graph.vocabulary)
    let answer = try query.answer(on: graph)
    guard answer.shape != .counts else {
      return .rows(answer.rows.map { ExpectAnswer.Row(id: "\($0.cells.count)") })
    }
    return .rows(
      answer.entities.map { ExpectAnswer.Row(id: graph.id(of: $0), names: graph.names(of: $0)) })
  } catch {
    return .wrong(error.message)
  }
}
