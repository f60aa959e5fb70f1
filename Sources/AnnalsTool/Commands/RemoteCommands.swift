import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import AnnalsText
import LinkedData

// Commands that need a connection, which only the program annals-remote can open.

/// `annals push`: the graph to a store, with all claims in named graphs.
func runPush(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  guard let url = arguments[.to] else {
    throw .usage(UsageError(.other("--to is missing: name the store"), option: "to"))
  }
  let helper = try RemoteHelper(context)
  let input = try context.loadInput(arguments)
  guard input.status == .done else {
    throw .input("nothing was pushed: the input has errors, or not all of it could be read")
  }
  var options = ExportOptions(
    profile: arguments[.profile] == "full" ? .full : .default, claims: true)
  options.queryable = true
  let statements = Exporter.document(input.graph, as: .nQuads, options: options)
  let result = try helper.run(
    ["push", "--to", url] + RemoteHelper.options(arguments, context), input: statements)
  context.output.write(result)
  return .done
}

/// `annals pull`: the chronology of a store as annals text.
func runPull(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  guard let url = arguments[.pullFrom] else {
    throw .usage(UsageError(.other("--url is missing: name the store"), option: "url"))
  }
  let statements = try RemoteHelper(context).run(
    ["pull", "--from-endpoint", url] + RemoteHelper.options(arguments, context))
  let (dataset, errors) = Dataset.reading(statements, as: .nQuads)
  guard errors.isEmpty else {
    throw .outside("what \(url) has is no N-Quads: \(errors[0].message)")
  }
  guard let read = Graph.reading(dataset) else {
    throw .input(
      "there is no chronology at \(url), but \(dataset.count) statements of another kind",
      help: "fetch them with another program, and then use 'annals import'")
  }
  let bytes = Notation.serialize(read.graph)
  try context.writeResult(to: arguments[.output]) { $0.write(bytes) }
  return .done
}
