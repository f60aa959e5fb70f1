import AnnalsPlatform
import Chronology

/// `annals edtf`: a verdict for each date named, else for each line of standard input.
func runEDTF(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let named = arguments.all(positional: "DATE")
  guard named.isEmpty || named == ["-"] else {
    for date in named {
      context.output.writeLine(edtfAnswer(date.utf8.span))
      if EDTF(date) == nil { context.message(noDate(date)) }
    }
    return .done
  }
  let bytes = try context.readInput()
  var start = 0
  while start < bytes.count, !context.output.isClosed {
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    context.output.writeLine(edtfAnswer(bytes.span.extracting(start..<end)))
    start = end + 1
  }
  return .done
}
