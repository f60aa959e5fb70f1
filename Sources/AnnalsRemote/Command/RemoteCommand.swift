import AnnalsExchange
import AnnalsModel
package import AnnalsPlatform
import AnnalsQuery
import LinkedData

/// The program `annals-remote`: what `annals` starts for all that needs a connection.
///
/// Its contract is in the module's README.
package enum RemoteCommand {
  /// Runs the program and gives its exit status; `transport` is made for a number of seconds of silence.
  package static func run(
    _ arguments: [String], environment: Environment, output: ByteOutput, messages: ByteOutput,
    transport: (Double) -> any HTTPTransport
  ) -> Int32 {
    do throws(RemoteError) {
      let arguments = try RemoteArguments(arguments)
      if arguments.has("--help") {
        output.write(RemoteArguments.usage)
      } else {
        let timeout = try arguments.number("--timeout", 1...86_400, otherwise: 120)
        var run = RemoteRun(
          arguments: arguments, environment: environment, output: output, messages: messages,
          transport: transport(Double(timeout)))
        try run.start()
      }
      try naming { () throws(FileError) in try output.flush() }
      return 0
    } catch {
      try? output.flush()
      messages.writeLine("annals-remote: error: " + error.description)
      return error.exitStatus
    }
  }

  /// Files that can't be read or written are of the world outside.
  static func naming<R: ~Copyable>(
    _ body: () throws(FileError) -> R
  ) throws(RemoteError) -> R {
    do throws(FileError) { return try body() } catch {
      throw RemoteError(.incomplete, error.description)
    }
  }
}

/// One run of the program.
private struct RemoteRun {
  let arguments: RemoteArguments
  let environment: Environment
  let output: ByteOutput
  let messages: ByteOutput
  let transport: any HTTPTransport

  mutating func start() throws(RemoteError) {
    switch arguments.command {
    case "push": try push()
    case "bulk": try bulk()
    case "pull": try pull()
    case "query": try query()
    case "show": try show()
    case "": throw RemoteError(.usage, "say what to do", detail: RemoteArguments.usage)
    default:
      throw RemoteError(
        .usage, "there is no command ‘\(arguments.command)’", detail: RemoteArguments.usage)
    }
  }

  // MARK: The server

  /// The dialect that was named.
  private func dialect() throws(RemoteError) -> Dialect? {
    guard let name = arguments["--dialect"] else { return nil }
    guard let dialect = Dialect(named: name) else {
      throw RemoteError(
        .usage, "there is no dialect ‘\(name)’",
        detail: "there are " + Dialect.all.map(\.name).joined(separator: ", "))
    }
    return dialect
  }

  private func service(_ option: String) throws(RemoteError) -> SPARQLService {
    guard let url = try arguments.url(option) else {
      throw RemoteError(.usage, "\(arguments.command) wants \(option) URL")
    }
    let found = try SPARQLService(try client(), at: url, dialect: try dialect())
    var endpoints = found.endpoints
    if let url = try arguments.url("--query-url") { endpoints.query = url }
    if let url = try arguments.url("--update-url") { endpoints.update = url }
    if let url = try arguments.url("--store-url") { endpoints.store = url }
    let isSecret = found.client.credentials != .none
    for other in [endpoints.query, endpoints.update, endpoints.store] {
      guard other.origin == url.origin || !isSecret else {
        throw RemoteError(
          .usage, "credentials are for \(url.origin), and \(other.origin) is another server")
      }
    }
    return SPARQLService(found.client, endpoints: endpoints, dialect: found.dialect)
  }

  private func client() throws(RemoteError) -> HTTPClient {
    var patience = HTTPClient.Patience()
    patience.attempts = try arguments.number("--retries", 0...1000, otherwise: 5) + 1
    let isQuiet = arguments.has("--quiet")
    return HTTPClient(
      transport, credentials: try Credentials(environment), patience: patience,
      wait: { SystemClock.sleep(milliseconds: $0) },
      notice: { if !isQuiet { ByteOutput.standardError().writeLine("annals-remote: " + $0) } })
  }

  // MARK: Commands

  /// Where N-Quads are to be read.
  private func source() throws(RemoteError) -> String {
    let path = arguments.operands.first ?? "-"
    if path == "-", Terminal.isTerminal(.input) {
      throw RemoteError(
        .usage, "\(arguments.command) wants N-Quads", detail: RemoteArguments.usage)
    }
    return path
  }

  private func bulk() throws(RemoteError) {
    guard let dialect = try dialect() else {
      throw RemoteError(.usage, "bulk wants --dialect NAME: it says how values are spelled")
    }
    var load = BulkLoad(for: dialect)
    try chunks(of: try source()) { chunk throws(RemoteError) in
      output.write(try load.feed(chunk))
    }
    output.write(try load.finish())
  }

  private func push() throws(RemoteError) {
    let path = try source()
    var push = Push(to: try service("--to"))
    var progress = Progress(messages, isQuiet: arguments.has("--quiet"))
    var bytes = 0
    try chunks(of: path) { chunk throws(RemoteError) in
      bytes += chunk.count
      try push.feed(chunk)
      progress.show("\(bytes >> 20) MB read, \(push.report.sent) units sent")
    }
    let report = try push.finish()
    progress.clear()
    if !arguments.has("--quiet") {
      messages.writeLine(
        "pushed: \(report.sent) units sent, \(report.unchanged) unchanged, \(report.removed) removed"
          + " (\(report.updates) updates, \(report.bytes) bytes)"
          + (report.facts.map { "; the facts stand in the graph <\($0)>" } ?? ""))
    }
  }

  private func pull() throws(RemoteError) {
    let pull = Pull(from: try service("--from-endpoint"))
    var progress = Progress(messages, isQuiet: arguments.has("--quiet"))
    var bytes = 0
    let report = try pull.run(base: arguments["--base"]) { block throws(RemoteError) in
      output.write(block)
      bytes += block.count
      progress.show("\(bytes >> 20) MB")
    }
    progress.clear()
    guard report.changed.isEmpty else {
      throw RemoteError(
        .incomplete, "\(report.changed.count) of \(report.units) units are not as they were pushed",
        detail: report.changed.prefix(10).map { "<\($0)>" }.joined(separator: "\n")
          + (report.changed.count > 10 ? "\n…" : ""))
    }
  }

  private func query() throws(RemoteError) {
    guard let text = arguments.operands.first, arguments.operands.count == 1 else {
      throw RemoteError(.usage, "query wants one question")
    }
    if let path = arguments["--local"] { return try answerHere(text, path) }
    var question = try RemoteQuestion(
      text, try service("--endpoint"), base: arguments["--base"],
      inSteps: arguments.has("--in-steps"))
    if arguments.has("--sparql") { return output.write(try question.sparql()) }
    output.write(try question.answer().bytes)
  }

  private func show() throws(RemoteError) {
    guard let name = arguments.operands.first, arguments.operands.count == 1 else {
      throw RemoteError(.usage, "show wants one name")
    }
    var graph = try RemoteGraph(try service("--endpoint"), base: arguments["--base"])
    try graph.find([name], withReferences: true)
    output.write(graph.lines)
  }

  /// The same document from the graph itself, evaluated here: what a server's answer has to be.
  private func answerHere(_ text: String, _ path: String) throws(RemoteError) {
    let bytes = try RemoteCommand.naming { () throws(FileError) in try Files.read(path) }
    guard let (graph, _) = Graph.reading(Dataset.reading(bytes, as: .nQuads).dataset) else {
      throw RemoteError(.input, "\(path) has no chronology in it")
    }
    do throws(QueryError) {
      let query = try Query(parsing: text, vocabulary: graph.vocabulary)
      if arguments.has("--sparql") { return output.write(try query.sparql(over: graph)) }
      let answer = try query.answer(on: graph)
      output.write(AnswerDocument(answer: answer, graph: graph, statements: bytes).bytes)
    } catch {
      throw RemoteError(.input, error.message, detail: error.help)
    }
  }

  private func chunks(
    of path: String, _ body: ([UInt8]) throws(RemoteError) -> Void
  ) throws(RemoteError) {
    let input = try RemoteCommand.naming { () throws(FileError) -> ByteInput in
      if path == "-" { return ByteInput.standardInput() }
      return try ByteInput(path)
    }
    while true {
      let chunk = try RemoteCommand.naming { () throws(FileError) in try input.next() }
      if chunk.isEmpty { return }
      try body(chunk)
    }
  }
}

/// A line on a terminal that says how far we are, from the first second on.
private struct Progress {
  private let messages: ByteOutput
  private let isShown: Bool
  private let start = SystemClock.ticks
  private var last: UInt64 = 0

  init(_ messages: ByteOutput, isQuiet: Bool) {
    self.messages = messages
    isShown = !isQuiet && Terminal.isTerminal(.error)
  }

  mutating func show(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    let now = SystemClock.ticks
    guard now > start + 1_000_000_000, now > last + 200_000_000 else { return }
    last = now
    messages.write("\r\u{1B}[K\(text())")
  }

  func clear() {
    if last > 0 { messages.write("\r\u{1B}[K") }
  }
}
