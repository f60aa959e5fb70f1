/// Completion for fish.
enum FishCompletions {
  static func script(_ tool: Tool) -> String {
    var text = "# annals completions fish\n"
    for name in tool.topNames {
      let summary = tool.command(named: name)?.shape.summary ?? "commands of \(name)"
      text += "complete -c annals -n __fish_use_subcommand -f -a \(name)"
      text += " -d \(Completions.quoted(summary))\n"
    }
    for shape in tool.shapes { text += lines(shape) }
    return text
  }

  private static func lines(_ shape: CommandShape) -> String {
    let parts = shape.name.split(separator: " ")
    var condition = "__fish_seen_subcommand_from \(parts[0])"
    var text = ""
    if parts.count == 2 {
      text += "complete -c annals -n \(Completions.quoted(condition)) -a \(parts[1])"
      text += " -d \(Completions.quoted(shape.summary))\n"
      condition += "; and __fish_seen_subcommand_from \(parts[1])"
    }
    if Completions.takesNames(shape) {
      text += "complete -c annals -n \(Completions.quoted(condition)) -f"
      text += " -a '(annals names -- (commandline -ct) 2>/dev/null)'\n"
    }
    return text + shape.listedOptions.map { line($0, condition) }.joined()
  }

  private static func line(_ option: Option, _ condition: String) -> String {
    var text = "complete -c annals -n \(Completions.quoted(condition)) -l \(option.name)"
    if let short = option.short { text += " -s \(short)" }
    let words = Completions.words(option.value)
    if !words.isEmpty {
      text += " -x -a \(Completions.quoted(words.joined(separator: " ")))"
    } else if option.takesValue {
      text += " -r"
    }
    return text + " -d \(Completions.quoted(option.summary))\n"
  }
}
