import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import AnnalsText
import LinkedData

/// `annals import`: other formats as annals text.
func runImport(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  var sources: [SourceText] = []
  for file in arguments.all(positional: "FILE") {
    context.stage("reading \(file)")
    let dataset = try context.dataset(file)
    guard let read = Graph.reading(dataset) else {
      throw .input("'\(file)' holds nothing that maps to a chronology")
    }
    if !read.leftover.isEmpty {
      context.message("\(file): \(read.leftover.count) statements were not carried over")
    }
    sources.append(SourceText(name: file, bytes: Notation.serialize(read.graph)))
  }
  let bytes =
    sources.count == 1 ? sources[0].bytes : Notation.serialize(Notation.load(sources).graph)
  try context.writeResult(to: arguments[.output]) { $0.write(bytes) }
  return .done
}
