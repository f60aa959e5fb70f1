/// What `annals` says when it is given nothing to do.
enum Welcome {
  static func text(for tool: Tool) -> String {
    var text = "annals: a timeline of what happened, and where you read it\n\n"
    let steps: [(String, String)] = [
      ("new", "annals new history             a chronology to start from, in the folder history"),
      (
        "check",
        "annals check history           is it well formed, does anything contradict itself?"
      ),
      ("query", "annals query 'events in 1969' --from history"),
      ("render", "annals render --from history -o history.svg"),
    ]
    let known = steps.filter { tool.command(named: $0.0) != nil }
    if !known.isEmpty {
      text += "Begin with\n\n"
      for step in known { text += "  \(step.1)\n" }
      text += "\n"
    }
    return text + "All commands: annals --help\n"
  }
}
