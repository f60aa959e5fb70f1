/// The manual page, `annals.1`, from the declarations.
package enum ManualPage {
  package static func text(for tool: Tool) -> String {
    var page = Roff()
    page.line(".TH ANNALS 1 \"\" \"annals \(Tool.version)\" \"Annals\"")
    page.section("NAME")
    page.text("annals \\- a timeline of what happened, and where you read it", isEscaped: true)
    page.section("SYNOPSIS")
    page.line(".B annals")
    page.line(".I command")
    page.text("[options]")
    page.section("COMMANDS")
    for shape in tool.shapes { page.add(shape) }
    page.section("OPTIONS OF EVERY COMMAND")
    for option in [Option.color, .quiet, .help] { page.add(option) }
    page.section("ENVIRONMENT")
    for variable in EnvironmentVariable.all { page.item(variable.name, variable.summary) }
    page.section("EXIT STATUS")
    for status in ExitStatus.allCases { page.item("\(status.rawValue)", status.meaning) }
    return page.content
  }
}

private struct Roff {
  var content = ""

  mutating func line(_ line: String) { content += line + "\n" }

  mutating func section(_ title: String) { line(".SH " + title) }

  mutating func text(_ text: String, isEscaped: Bool = false) {
    line(isEscaped ? text : Self.escaped(text))
  }

  mutating func item(_ name: String, _ summary: String) {
    line(".TP")
    line(".B \(Self.escaped(name))")
    text(summary)
  }

  mutating func add(_ shape: CommandShape) {
    line(".SS \(Self.escaped(shape.usage))")
    text(shape.summary)
    for paragraph in shape.details.split(separator: "\n\n") {
      line(".PP")
      for row in paragraph.split(separator: "\n") { text(String(row)) }
    }
    for positional in shape.positionals { item(positional.heading, positional.summary) }
    for option in shape.listedOptions where option.group != .common { add(option) }
    for example in shape.examples {
      line(".PP")
      line(".B \(Self.escaped(example.line))")
      line(".br")
      text(example.purpose)
    }
  }

  mutating func add(_ option: Option) {
    let names = option.namesToList
    item(
      option.heading.split(separator: " ").joined(separator: " "),
      option.summary + (names.isEmpty ? "" : ": " + names.joined(separator: ", "))
        + (option.standard.map { " [\($0)]" } ?? ""))
    if !option.details.isEmpty { text(option.details) }
  }

  /// Backslashes and hyphens are commands to roff, and so is a dot or quote at a line's beginning.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\n": result += " "
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }
}
