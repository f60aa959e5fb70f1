import AnnalsModel
import AnnalsPlatform
import AnnalsQuery

/// Questions typed at a terminal, one after the other, answered from a graph that is read once.
struct QuerySession {
  private let graph: Graph
  private let arguments: Arguments
  private let context: CommandContext

  init(_ graph: Graph, _ arguments: Arguments, _ context: CommandContext) {
    self.graph = graph
    self.arguments = arguments
    self.context = context
  }

  private static let help = """
    A question, such as: meetings in 2024
    show NAME     all that is claimed of one entity
    explain Q     the plan of a question       sparql Q   the same question as SPARQL
    help, quit    Tab completes words and names; the arrow keys find earlier questions
    An open parenthesis or quotation mark goes on in the next line.

    """

  /// Asks until the user has enough.
  func run() {
    let history = LineHistory(LineHistory.path(context.environment))
    var editor = LineEditor(context.output, history: history)
    let completer = QueryCompleter(graph)
    editor.completing = { completer.completion(of: $0) }
    let names = graph.entities.count
    context.output.write(
      "\(names) entities, \(graph.claimCount) claims; 'help' says what to type\n")
    loop: while true {
      switch question(&editor) {
      case .end: break loop
      case .abandoned: continue
      case .line(let line):
        let text = line.trimmed
        if text.isEmpty { continue }
        editor.history.add(text)
        if ["quit", "exit"].contains(text) { break loop }
        answer(text)
        try? context.output.flush()
        try? context.errors.flush()
      }
    }
    editor.history.save()
  }

  /// A question, which goes on for as many lines as it is open.
  private func question(_ editor: inout LineEditor) -> LineEditor.Ending {
    var text = ""
    while true {
      let ending = editor.line(text.isEmpty ? "annals> " : "   ...> ")
      guard case .line(let line) = ending else { return ending }
      text += text.isEmpty ? line : "\n" + line
      let problems = Query.parse(text, vocabulary: graph.vocabulary).problems
      let isOpen = problems.contains { $0.code == .unclosed }
      // An empty line says that nothing more will come.
      if !isOpen || line.trimmed.isEmpty { return .line(text) }
    }
  }

  private func answer(_ text: String) {
    do throws(CommandFailure) {
      let word = String(text.prefix { !$0.isWhitespace })
      let rest = String(text.dropFirst(word.count)).trimmed
      switch word {
      case "help" where rest.isEmpty: context.output.write(Self.help)
      case "show" where !rest.isEmpty: try showEntity(rest)
      case "explain" where !rest.isEmpty: try ask(rest, isExplained: true)
      case "sparql" where !rest.isEmpty:
        context.output.write(
          try translated(try context.query(rest, in: graph), rest, graph, context))
      default: try ask(text, isExplained: arguments.has(.explain))
      }
    } catch {
      context.report(error)
    }
  }

  private func ask(_ text: String, isExplained: Bool) throws(CommandFailure) {
    let query = try context.query(text, in: graph)
    let found = try answered(query, text, graph, arguments, context, isExplained: isExplained)
    try show(found, graph, arguments, context)
  }

  private func showEntity(_ name: String) throws(CommandFailure) {
    let entity = try context.entity(named: name, in: graph)
    context.output.write(entityPage(of: entity, graph, arguments, context))
  }
}

extension String {
  /// The text without white space around it.
  fileprivate var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
