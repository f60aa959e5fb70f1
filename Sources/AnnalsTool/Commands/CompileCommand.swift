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
  guard input.status == .done else {
    throw .input("no snapshot was written: the input has errors, or not all of it could be read")
  }
  context.stage("indexing the texts of \(input.graph.size)")
  let graph = input.graph.indexingText()
  let bytes = graph.snapshot
  context.stage("writing \(output)")
  try context.writeResult(to: output) { file in file.write(bytes) }
  context.message("\(output): \(counted(graph.claimCount, "claim")) in \(bytes.count) bytes")
  return .done
}
