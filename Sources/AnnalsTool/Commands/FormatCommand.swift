import AnnalsPlatform
import AnnalsText

/// `annals fmt`: annals text in its one form, in place or in a pipe.
func runFormat(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let named = arguments.all(positional: "FILE")
  let (files, hasFailures) = context.inputFiles(
    named.isEmpty ? try context.inputPaths(arguments) : named)
  var status: ExitStatus = hasFailures ? .outside : .done
  for file in files where file == "-" || InputFormat(path: file) == .annals {
    let source = SourceText(name: file, bytes: try context.read(file))
    let formatted = Notation.format(source)
    guard !formatted.diagnostics.containErrors else {
      context.errors.write(
        DiagnosticText.render(
          formatted.diagnostics, sources: [source], styled: context.errorStyle.isColoured))
      context.message("'\(file)' is left as it is")
      if file == "-" { context.output.write(source.bytes) }
      status = max(status, .problems)
      continue
    }
    status = max(status, try put(formatted, file, arguments.has(.formatCheck), context))
  }
  return status
}

private func put(
  _ formatted: Notation.Formatted, _ file: String, _ isCheck: Bool, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  if file == "-", !isCheck {
    context.output.write(formatted.bytes)
    return .done
  }
  guard formatted.isChanged else { return .done }
  context.output.writeLine(file)
  if isCheck { return .problems }
  do {
    try Files.write(formatted.bytes, to: context.path(file))
  } catch {
    throw .file(error.named(file))
  }
  return .done
}
