import AnnalsPlatform

/// Runs the programs of Graphviz, without a shell.
public enum Graphviz {
  /// A program of Graphviz, by the way it lays out.
  public enum Engine: String, Sendable {
    /// In ranks.
    case dot
    /// By springs; with `-n2`, as it is told.
    case neato
    /// By springs, for large graphs.
    case sfdp
  }

  /// What it is asked for.
  public enum Format: String, Sendable {
    case svg
    case png = "png:cairo"
    case pdf
    case plain
  }

  /// The oldest version whose HTML-like labels and gradients do what the drawings need.
  private static let oldest = (major: 2, minor: 30)

  /// What `dot` makes of a graph.
  ///
  /// - Parameters:
  ///   - dot: the graph.
  ///   - format: what to make.
  ///   - engine: how to lay it out.
  ///   - isPlaced: whether positions are given and are to be kept.
  /// - Returns: the bytes it wrote.
  /// - Throws: when the program is missing, too old or fails, with its own message.
  public static func render(
    dot: [UInt8], format: Format, engine: Engine = .dot, isPlaced: Bool = false
  ) throws(DrawingError) -> [UInt8] {
    var arguments = ["-T" + format.rawValue]
    // Sizes are estimates: that a label is a point wider than its node is nothing to report.
    if isPlaced { arguments = ["-q", "-n2"] + arguments }
    let result = try run(engine.rawValue, arguments, input: dot)
    guard result.succeeded else { throw failure(engine, result) }
    guard !result.output.isEmpty else {
      throw DrawingError(
        .graphvizFailed, "\(engine.rawValue) wrote nothing\(said(result.errorText))")
    }
    return result.output
  }

  /// Whether Graphviz is installed.
  public static var isInstalled: Bool { Subprocess.find("dot", in: .current) != nil }

  private static func run(_ program: String, _ arguments: [String], input: [UInt8] = [])
    throws(DrawingError) -> Subprocess.Result
  {
    guard Subprocess.find(program, in: .current) != nil else {
      throw DrawingError(
        .graphvizMissing,
        """
        there is no "\(program)" on the path: install Graphviz (apt install graphviz, \
        brew install graphviz), or draw without it: --engine native
        """)
    }
    var process = Subprocess(program, arguments, input: input, timeout: 600_000_000_000)
    process.gathersInFile = true
    do {
      return try process.run()
    } catch {
      throw DrawingError(.graphvizFailed, "\(program) could not be started: \(error)")
    }
  }

  private static func failure(_ engine: Engine, _ result: Subprocess.Result) -> DrawingError {
    if let version = try? version(), isTooOld(version) {
      return DrawingError(
        .graphvizTooOld,
        """
        \(engine.rawValue) is version \(version), and \(oldest.major).\(oldest.minor) is the \
        oldest that will do: install a newer Graphviz, or draw without it: --engine native
        """)
    }
    let ending =
      switch result.ending {
      case .exited(let status): "ended with status \(status)"
      case .signalled(let signal): "was ended by signal \(signal)"
      case .timedOut:
        "took over ten minutes and was ended; --layout placed or --engine native is faster"
      case .tooMuchOutput: "wrote over two gigabytes and was ended"
      }
    return DrawingError(
      .graphvizFailed, "\(engine.rawValue) \(ending)\(said(result.errorText))")
  }

  private static func said(_ errors: String) -> String {
    let lines = errors.split(separator: "\n").filter { !$0.hasPrefix("Warning: ") }
    guard !lines.isEmpty else { return "" }
    let words = lines.prefix(3).map { PlainText.line(String($0.prefix(300))) }
    return "; it said: " + words.joined(separator: " / ")
  }

  /// The version `dot` says it is, such as 2.43.0.
  public static func version() throws(DrawingError) -> String {
    // dot - graphviz version 2.43.0 (0)
    let text = try run("dot", ["-V"]).errorText
    let words = text.split { $0 == " " || $0 == "\n" }
    guard let place = words.firstIndex(of: "version"), place + 1 < words.count else { return "" }
    return String(words[place + 1])
  }

  static func isTooOld(_ version: String) -> Bool {
    let numbers = version.split(separator: ".").compactMap { Int($0) }
    guard numbers.count >= 2 else { return false }
    return (numbers[0], numbers[1]) < (oldest.major, oldest.minor)
  }
}
