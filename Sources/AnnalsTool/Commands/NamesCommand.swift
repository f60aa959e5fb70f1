import AnnalsPlatform

/// `annals names`: what things are called, for a shell that completes a name.
func runNames(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let input = try context.loadInput(arguments)
  let names = QueryCompleter.names(of: input.graph)
  let start = arguments[positional: "START"] ?? ""
  for name in QueryCompleter.range(of: start[...], in: names)
  where !name.unicodeScalars.contains(where: { $0.value < 0x20 }) {
    context.output.writeLine(context.style.safe(name))
  }
  return input.status
}
