import AnnalsPlatform

/// Help on a terminal, from the declarations.
enum HelpText {
  /// Where the explanations of the overview begin.
  private static let column = 28

  /// Where the explanations of a command begin: beside its widest option, within reason.
  private static func column(of shape: CommandShape) -> Int {
    let headings = shape.listedOptions.map(\.heading) + shape.positionals.map(\.heading)
    let widest = headings.map { DisplayWidth.of($0) }.filter { $0 <= 32 }.max() ?? 0
    return widest + 4
  }

  /// `-h`: one screen.
  static func brief(_ shape: CommandShape, style: Style) -> String {
    var text = heading(shape, style: style)
    text += examples(shape.examples.prefix(2))
    text += "\n\(style.strong("Usage:")) \(shape.usage)\n"
    text += positionals(shape)
    for (group, options) in groups(shape) where group != .common && group != .server {
      text += "\n\(style.strong(group.title + ":"))\n"
      for option in options { text += entry(option, isFull: false, column: column(of: shape)) }
    }
    text += line(.server, of: shape, style: style)
    return text + "\nMore: annals \(shape.name) --help\n"
  }

  /// `--help`: all there is to know.
  static func full(_ shape: CommandShape, style: Style) -> String {
    var text = heading(shape, style: style)
    text += examples(shape.examples[...])
    text += "\n\(style.strong("Usage:")) \(shape.usage)\n"
    text += positionals(shape)
    if !shape.details.isEmpty { text += "\n" + TextLayout.paragraphs(shape.details) }
    for (group, options) in groups(shape) where group != .common {
      text += "\n\(style.strong(group.title + ":"))\n"
      for option in options { text += entry(option, isFull: true, column: column(of: shape)) }
    }
    return text + line(.common, of: shape, style: style)
  }

  /// Options in a line, which are explained elsewhere: what every command takes once for all, by
  /// `annals --help`.
  private static func line(
    _ group: Option.Group, of shape: CommandShape, style: Style
  ) -> String {
    let options = shape.listedOptions.filter { $0.group == group }
    guard !options.isEmpty else { return "" }
    let headings = options.map { String($0.heading.drop { $0 == " " }) }.joined(separator: "; ")
    return "\n\(style.strong(group.title + ":")) \(headings)\n"
  }

  /// All commands, a line each.
  static func overview(of tool: Tool, isFull: Bool) -> String {
    var text = "annals: a timeline of what happened, and where you read it\n\n"
    text += "Usage: annals COMMAND [options]\n\nCommands:\n"
    for name in tool.topNames { text += overviewEntry(name, in: tool) }
    text += "\n" + TextLayout.entry("annals COMMAND -h", "how a command is used", column: column)
    text += TextLayout.entry("annals COMMAND --help", "all about it, with examples", column: column)
    text += TextLayout.entry("annals --version", "which annals this is", column: column)
    guard isFull else { return text }
    text += "\nInput is what --from names, else what ANNALS_FROM names, else ./seeds.\n"
    text += "\nOptions of every command:\n"
    for option in [Option.color, .quiet, .help] {
      text += entry(option, isFull: true, column: column)
    }
    text += "\nExit status:\n"
    for status in ExitStatus.allCases {
      text += TextLayout.entry("\(status.rawValue)", status.meaning, column: 6)
    }
    return text
  }

  /// A command, or all that begin with one word in one line.
  private static func overviewEntry(_ name: String, in tool: Tool) -> String {
    if let shape = tool.command(named: name)?.shape { return commandList([shape]) }
    let members = tool.shapes.filter { $0.name.hasPrefix(name + " ") }
    let names = members.map { String($0.name.dropFirst(name.count + 1)) }
    let summary = names.joined(separator: ", ")
    return TextLayout.entry(name + " COMMAND", summary, column: column)
  }

  /// The commands below a word, such as `ld`.
  static func group(_ name: String, in tool: Tool) -> String {
    let members = tool.shapes.filter { $0.name.hasPrefix(name + " ") }
    return "Usage: annals \(name) COMMAND [options]\n\nCommands:\n" + commandList(members)
      + "\nMore: annals \(name) COMMAND --help\n"
  }

  private static func commandList(_ shapes: [CommandShape]) -> String {
    shapes.map { TextLayout.entry($0.name, $0.summary, column: column) }.joined()
  }

  private static func heading(_ shape: CommandShape, style: Style) -> String {
    style.strong("annals \(shape.name)") + ": \(shape.summary)\n"
  }

  private static func examples(_ examples: ArraySlice<CommandShape.Example>) -> String {
    guard !examples.isEmpty else { return "" }
    let widest = examples.map { DisplayWidth.of($0.line) }.max() ?? 0
    var text = "\n"
    for example in examples {
      let line = "  " + DisplayWidth.pad(example.line, to: min(widest, 44))
      text +=
        DisplayWidth.of(line) > 46
        ? "\(line)\n      \(example.purpose)\n" : "\(line)   \(example.purpose)\n"
    }
    return text
  }

  private static func positionals(_ shape: CommandShape) -> String {
    guard !shape.positionals.isEmpty else { return "" }
    return "\n"
      + shape.positionals.map {
        TextLayout.entry($0.heading, $0.summary, column: column(of: shape))
      }.joined()
  }

  /// What help says of an option.
  static func entry(_ option: Option, isFull: Bool, column: Int) -> String {
    var summary = option.summary
    let names = option.namesToList
    if !names.isEmpty { summary += ": " + names.joined(separator: ", ") }
    if let standard = option.standard { summary += " [\(standard)]" }
    let entry = TextLayout.entry(option.heading, summary, column: column)
    guard isFull, !option.details.isEmpty else { return entry }
    return entry + TextLayout.paragraphs(option.details, indent: column)
  }

  private static func groups(_ shape: CommandShape) -> [(Option.Group, [Option])] {
    Option.Group.allCases.compactMap { group in
      let options = shape.listedOptions.filter { $0.group == group }
      return options.isEmpty ? nil : (group, options)
    }
  }
}
