import AnnalsExchange
import AnnalsPlatform
import AnnalsText

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
  let result = try helper.run(
    ["push", "--to", url] + RemoteHelper.options(arguments, context)
  ) { feed in
    try Exporter.write(input.graph, as: .nQuads, options: options, to: feed)
  }
  context.output.write(result)
  return .done
}

/// `annals pull`: the chronology of a store as annals text.
func runPull(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  guard let url = arguments[.pullFrom] ?? arguments[.pullURL] else {
    throw .usage(
      UsageError(.other("--from-endpoint is missing: name the store"), option: "from-endpoint"))
  }
  let bytes = Notation.serialize(try context.pulledGraph(arguments, from: url))
  try context.writeResult(to: arguments[.output]) { $0.write(bytes) }
  return .done
}
