import AnnalsPlatform

/// The program: finds the command that was meant, runs it and says how it ended.
package struct Tool: Sendable {
  package static let version = "0.1.0"

  package var commands: [Command]

  /// The program with all its commands.
  package init() { self.init(commands: Self.allCommands) }

  /// A program with some commands, for tests.
  package init(commands: [Command]) { self.commands = commands }

  package var shapes: [CommandShape] { commands.map(\.shape) }

  /// Runs a command line, without the program's own name before it.
  package func run(_ words: [String], in context: CommandContext) -> ExitStatus {
    let status: ExitStatus
    switch find(words) {
    case .nothing:
      context.output.write(Welcome.text(for: self))
      status = .done
    case .version:
      context.output.writeLine("annals \(Self.version)")
      status = .done
    case .overview(let isFull):
      context.output.write(HelpText.overview(of: self, isFull: isFull))
      status = .done
    case .group(let name):
      context.output.write(HelpText.group(name, in: self))
      status = .done
    case .help(let command):
      context.output.write(HelpText.full(command.shape, style: style(in: context)))
      status = .done
    case .unknown(let error, let prefix):
      report(error, shape: nil, prefix: prefix, in: context)
      status = .usage
    case .command(let command, let rest):
      status = run(command, rest, in: context)
    }
    return finish(status, in: context)
  }

  private enum Meaning {
    case nothing
    case version
    case overview(isFull: Bool)
    case group(String)
    case help(Command)
    case command(Command, [String])
    case unknown(UsageError, prefix: String)
  }

  private func find(_ words: [String]) -> Meaning {
    guard let first = words.first else { return .nothing }
    let rest = Array(words.dropFirst())
    switch first {
    case "--version", "-V", "version": return .version
    case "-h": return .overview(isFull: false)
    case "--help": return .overview(isFull: true)
    case "help":
      guard !rest.isEmpty else { return .overview(isFull: true) }
      switch find(rest) {
      case .command(let command, _): return .help(command)
      case .version, .overview: return .overview(isFull: true)
      case let found: return found
      }
    default: return find(first, rest)
    }
  }

  private func find(_ first: String, _ rest: [String]) -> Meaning {
    if let command = command(named: first) { return .command(command, rest) }
    let members = shapes.filter { $0.name.hasPrefix(first + " ") }
    if !members.isEmpty {
      guard let second = rest.first, second != "--help", second != "-h" else {
        return .group(first)
      }
      if let command = command(named: first + " " + second) {
        return .command(command, Array(rest.dropFirst()))
      }
      let names = members.map { String($0.name.dropFirst(first.count + 1)) }
      let near = NearestWord.of(second, among: names)
      return .unknown(
        UsageError(
          .unknownCommand("\(first) \(second)"), suggestions: near.map { "\(first) \($0)" }),
        prefix: first + " ")
    }
    if first.hasPrefix("-"), first.utf8.count > 1 {
      return .unknown(
        UsageError.other("the command comes before its options: '\(first)' came first"), prefix: "")
    }
    return .unknown(
      UsageError(.unknownCommand(first), suggestions: NearestWord.of(first, among: topNames)),
      prefix: "")
  }

  /// The first words of all commands, each once.
  var topNames: [String] {
    var names: [String] = []
    for shape in shapes {
      let first = String(shape.name.prefix { $0 != " " })
      if names.last != first { names.append(first) }
    }
    return names
  }

  func command(named name: String) -> Command? { commands.first { $0.shape.name == name } }

  private func run(
    _ command: Command, _ words: [String], in context: CommandContext
  ) -> ExitStatus {
    do throws(UsageError) {
      let arguments = try command.shape.parse(words)
      if let help = arguments[.help] {
        let style = style(in: context)
        context.output.write(
          help == "brief"
            ? HelpText.brief(command.shape, style: style)
            : HelpText.full(command.shape, style: style))
        return .done
      }
      return run(command, arguments, in: context)
    } catch {
      report(error, shape: command.shape, in: context)
      return .usage
    }
  }

  private func run(
    _ command: Command, _ arguments: Arguments, in context: CommandContext
  ) -> ExitStatus {
    var context = context
    let choice = arguments.choice(.color, as: Style.Choice.self) ?? .auto
    context.style = .choose(choice, context.environment, isTerminal: context.isOutputTerminal)
    context.errorStyle = .choose(choice, context.environment, isTerminal: context.isErrorTerminal)
    context.isQuiet = arguments.has(.quiet)
    context.startProgress()
    defer { context.progress?.finish() }
    do throws(CommandFailure) {
      return try command.run(arguments, context)
    } catch {
      if case .usage(let usage) = error {
        report(usage, shape: command.shape, in: context)
      } else {
        context.report(error)
      }
      return error.status
    }
  }

  private func style(in context: CommandContext) -> Style {
    .choose(.auto, context.environment, isTerminal: context.isOutputTerminal)
  }

  /// Says what is wrong with a command line, shows the help of the option concerned and where there is
  /// more.
  private func report(
    _ error: UsageError, shape: CommandShape?, prefix: String = "", in context: CommandContext
  ) {
    context.error(error.message)
    let output = context.errors
    if !error.suggestions.isEmpty {
      let words = error.suggestions.map { "'\($0)'" }.joined(separator: " or ")
      output.writeLine("help: did you mean \(words)?")
    }
    guard let shape else {
      if prefix.isEmpty, error.suggestions.isEmpty {
        output.writeLine("Commands: \(topNames.joined(separator: ", "))")
      }
      return output.writeLine("See 'annals \(prefix)--help' for what there is.")
    }
    if let name = error.option, let option = shape.option(named: name) {
      output.write(HelpText.entry(option, isFull: true, column: 28))
    }
    output.writeLine("Usage: \(shape.usage)")
    output.writeLine("See 'annals \(shape.name) --help' for all of it.")
  }

  /// Has the output leave the program; where that fails, the command has failed.
  private func finish(_ status: ExitStatus, in context: CommandContext) -> ExitStatus {
    var status = status
    do {
      try context.output.flush()
    } catch {
      context.error("\(error)", help: error.remedy)
      status = max(status, .outside)
    }
    // Where even the messages cannot be written there is nobody left to tell.
    try? context.errors.flush()
    return status
  }
}

extension FileError {
  /// What the user can do about it, where that is not plain.
  var remedy: String? {
    switch reason {
    case .system(.isAFolder):
      operation == .write ? "name a file to write in it" : "name the files in it, as FOLDER/*.txt"
    case .system(.noSuchFile) where operation == .write: "make the folder first"
    default: nil
    }
  }
}
