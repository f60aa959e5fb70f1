import AnnalsPlatform

/// `annals completions`: a script for a shell.
func runCompletions(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let name = arguments[positional: "SHELL"] ?? ""
  guard let shell = Completions.Shell(rawValue: name) else {
    throw .usage(
      UsageError(
        .other("there are completions for bash, zsh and fish, not for '\(name)'"),
        suggestions: NearestWord.of(name, among: Completions.Shell.allCases.map(\.rawValue))))
  }
  context.output.write(Completions.script(for: shell, tool: Tool()))
  return .done
}
