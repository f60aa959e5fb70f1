import AnnalsPlatform

/// The program annals-remote, which alone can open connections.
///
/// It stands beside annals, as git has its remote helpers. What it says on standard error goes where ours
/// does; its statuses mean what ours do.
struct RemoteHelper {
  private static let name = "annals-remote"
  private let program: String
  private let environment: Environment

  /// - Throws: where it is not installed.
  init(_ context: CommandContext) throws(CommandFailure) {
    // It shows its own progress.
    context.progress?.finish()
    environment = context.environment
    let beside = Program.executablePath.map { Path.join(Path.parent(of: $0), Self.name) }
    let candidates = [environment["ANNALS_REMOTE"], beside, Self.name].compactMap(\.self)
    guard
      let found = candidates.lazy.compactMap({ Subprocess.find($0, in: context.environment) }).first
    else {
      throw .outside(
        "this needs the program annals-remote, which is not beside annals and not on PATH",
        help: "build it with 'swift build -c release --product annals-remote', or name it in "
          + "ANNALS_REMOTE")
    }
    program = found
  }

  /// What of a command's options concerns the connection.
  static func options(_ arguments: Arguments, _ context: CommandContext) -> [String] {
    var words: [String] = []
    for option in [.chronologyBase] + Option.connection {
      if let value = arguments[option] { words += ["--\(option.name)", value] }
    }
    if context.isQuiet { words.append("--quiet") }
    return words
  }

  /// What it answers.
  ///
  /// - Throws: where it failed; it has said why by then.
  func run(_ words: [String]) throws(CommandFailure) -> [UInt8] {
    try run(words) { _ in }
  }

  /// The same, with an input that is made while it runs.
  func run(
    _ words: [String], feeding body: (_ feed: ([UInt8]) throws -> Void) throws -> Void
  ) throws(CommandFailure) -> [UInt8] {
    var process = Subprocess(program, words, environment: environment)
    process.sharesErrors = true
    let result: Subprocess.Result
    do {
      result = try process.run(feeding: body)
    } catch {
      throw .file(error)
    }
    switch result.ending {
    case .exited(0): return result.output
    case .exited(let status): throw .said(ExitStatus(rawValue: status) ?? .outside)
    case .signalled(let number): throw .outside("annals-remote was ended by signal \(number)")
    case .timedOut, .tooMuchOutput: throw .outside("annals-remote gave more than can be taken")
    }
  }
}
