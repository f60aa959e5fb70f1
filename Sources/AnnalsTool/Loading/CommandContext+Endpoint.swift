import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import AnnalsQuery
import AnnalsRemote
import LinkedData

/// A graph that a command works on, and what of it was asked for.
struct Subject {
  var graph: Graph
  /// The entities of a question's answer, or nil where none was asked: everything.
  var selection: [EntityID]?
  var status = ExitStatus.done
}

extension CommandContext {
  /// The server to be asked instead of the input, or nil.
  ///
  /// `--from` on the command line is nearer than `ANNALS_ENDPOINT` in the environment.
  func endpoint(_ arguments: Arguments) -> String? {
    if let url = arguments[.endpoint] { return url }
    guard arguments.all(.from).isEmpty, let url = environment["ANNALS_ENDPOINT"], !url.isEmpty
    else { return nil }
    return url
  }

  /// What a command with an optional question works on: the input, or what a server has.
  func subject(_ arguments: Arguments) throws(CommandFailure) -> Subject {
    if let url = endpoint(arguments) { return try subject(arguments, at: url) }
    let input = try loadInput(arguments)
    let selection = try selection(arguments, in: input.graph)
    return Subject(graph: input.graph, selection: selection, status: input.status)
  }

  private func subject(
    _ arguments: Arguments, at url: String
  ) throws(CommandFailure) -> Subject {
    guard arguments[positional: "QUERY"] != nil else {
      return Subject(graph: try pulledGraph(arguments, from: url))
    }
    let text = try questionText(arguments)
    let document = try remoteAnswer(to: text, arguments, at: url)
    return Subject(graph: document.graph, selection: try entities(of: document.answer, text))
  }

  /// The answer of a server, with all that is claimed of its rows.
  func remoteAnswer(
    to text: String, _ arguments: Arguments, at url: String
  ) throws(CommandFailure) -> AnswerDocument {
    let bytes = try RemoteHelper(self).run(
      ["query", "--endpoint", url] + RemoteHelper.options(arguments, self) + ["--", text])
    guard let document = AnswerDocument(reading: bytes) else {
      throw .outside(
        "annals-remote answers what this annals cannot read: are they of one version?")
    }
    return document
  }

  /// All that is claimed of what a server calls so, and of what speaks of it.
  func remoteEntity(
    _ name: String, _ arguments: Arguments, at url: String
  ) throws(CommandFailure) -> Graph {
    try graph(
      of: try RemoteHelper(self).run(
        ["show", "--endpoint", url] + RemoteHelper.options(arguments, self) + ["--", name]),
      from: url)
  }

  /// The whole chronology of a server.
  func pulledGraph(_ arguments: Arguments, from url: String) throws(CommandFailure) -> Graph {
    try graph(
      of: try RemoteHelper(self).run(
        ["pull", "--from-endpoint", url] + RemoteHelper.options(arguments, self)),
      from: url)
  }

  private func graph(of statements: [UInt8], from url: String) throws(CommandFailure) -> Graph {
    let (dataset, errors) = Dataset.reading(statements, as: .nQuads)
    guard errors.isEmpty else {
      throw .outside("what \(url) has is no N-Quads: \(errors[0].message)")
    }
    guard let read = Graph.reading(dataset) else {
      throw .input(
        "there is no chronology at \(url), but \(dataset.count) statements of another kind",
        help: "fetch them with another program, and then use 'annals import'")
    }
    return read.graph
  }
}
