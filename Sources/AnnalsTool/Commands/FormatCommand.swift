import AnnalsPlatform
import AnnalsText

/// `annals fmt`: annals text in its one form, in place or in a pipe.
func runFormat(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let named = arguments.all(positional: "FILE")
  let paths = named.isEmpty ? try context.inputPaths(arguments) : named
  let (found, hasFailures) = context.inputFiles(paths)
  // What a folder holds beside annals text is left alone; what the user named is not passed over.
  let files = found.filter { !$0.isFound || InputFormat(path: $0.path) == .annals }
  guard !files.isEmpty || hasFailures else {
    throw .input(
      "there is nothing to format in \(paths.joined(separator: ", "))",
      help: "annals files end in .annals")
  }
  var status: ExitStatus = hasFailures ? .outside : .done
  for file in files.map(\.path) {
    let name = file == "-" ? "standard input" : file
    let source = SourceText(name: name, bytes: try context.read(file))
    let formatted = Notation.format(source)
    guard !formatted.diagnostics.containErrors else {
      context.errors.write(
        DiagnosticText.render(
          formatted.diagnostics, sources: [source], styled: context.errorStyle.isColoured))
      context.message("\(name) is left as it is")
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
