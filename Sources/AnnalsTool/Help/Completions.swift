/// Completion scripts, from the declarations.
package enum Completions {
  package enum Shell: String, CaseIterable, Sendable { case bash, zsh, fish }

  package static func script(for shell: Shell, tool: Tool) -> String {
    switch shell {
    case .bash: BashCompletions.script(tool)
    case .zsh: ZshCompletions.script(tool)
    case .fish: FishCompletions.script(tool)
    }
  }

  /// The words of a positional or an option, where they are known beforehand.
  static func words(_ value: Option.Value) -> [String] {
    switch value {
    case .choice(let choices): choices.map(\.name)
    case .boolean: ["true", "false"]
    default: []
    }
  }

  /// True where a word of the command is the name of something in the graph.
  static func takesNames(_ shape: CommandShape) -> Bool {
    shape.positionals.contains { if case .entity = $0.value { true } else { false } }
  }

  /// A text in single quotes, as all three shells read it.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
