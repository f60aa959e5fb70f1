import AnnalsModel
import AnnalsPlatform
import AnnalsText

/// `annals check`: everything that is wrong with the input, all of it at once.
func runCheck(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let files = arguments.all(positional: "FILE")
  let paths = files.isEmpty ? try context.inputPaths(arguments) : files
  let isStrict = arguments.has(.strict)
  let input = try context.load(paths, isStrict: isStrict)
  if files.count == 1, InputFormat(path: files[0]) == .snapshot {
    return checkSnapshot(input, files[0], context)
  }
  context.stage("checking \(input.graph.size)")
  let diagnostics = Notation.check(input.loaded, isStrict: isStrict, ask: askExpectation)
  let sources = input.loaded.sources
  switch arguments[.checkFormat] {
  case "json": context.output.write(DiagnosticJSON.render(diagnostics, sources: sources))
  case "sarif":
    context.output.write(
      DiagnosticSARIF.render(diagnostics, sources: sources, version: Tool.version))
  default:
    context.output.write(
      DiagnosticText.render(diagnostics, sources: sources, styled: context.style.isColoured))
    let summary = DiagnosticText.summary(diagnostics)
    let size = input.graph.size
    context.message(
      "\(size): \(summary.isEmpty ? "nothing to say against them" : summary)"
        + undeclared(input.loaded.undeclaredNameCount, isStrict: isStrict))
  }
  let isBad = diagnostics.contains {
    $0.severity == .error || (isStrict && $0.severity == .warning)
  }
  return max(input.hasFailures ? .outside : .done, isBad ? .problems : .done)
}

/// What the last line adds where names were taken as they came.
private func undeclared(_ count: Int, isStrict: Bool) -> String {
  count == 0 || isStrict
    ? ""
    : "; \(count) name\(count == 1 ? " is" : "s are") not declared (annals check --strict lists them)"
}

private func checkSnapshot(
  _ input: LoadedInput, _ file: String, _ context: CommandContext
) -> ExitStatus {
  let damaged = input.graph.damagedSections()
  guard damaged.isEmpty else {
    context.error("'\(file)' is damaged in: \(damaged.joined(separator: ", "))")
    return .problems
  }
  context.message("'\(file)' is whole: \(counted(input.graph.claimCount, "claim"))")
  return .done
}
