import AnnalsModel
import AnnalsPlatform
import AnnalsText

/// `annals compile`: the graph as a snapshot, which opens at once.
func runCompile(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  guard let output = arguments[.snapshot] else {
    throw .usage(UsageError(.other("--output is missing: name the file"), option: "output"))
  }
  let input = try context.loadInput(arguments)
  guard !input.hasErrors else {
    throw .input("a snapshot is made of input without errors only")
  }
  let bytes = input.graph.snapshot
  try context.writeResult(to: output) { file in file.write(bytes) }
  context.message("\(output): \(input.graph.claimCount) claims in \(bytes.count) bytes")
  return .done
}
