package import AnnalsPlatform

/// All that a command knows of the world: where to read and write, and what it was started with.
///
/// Tests make one with outputs kept in memory; `main` makes the one of the process.
package struct CommandContext {
  package var output: ByteOutput
  package var errors: ByteOutput
  package var environment: Environment
  /// What relative paths start from; empty for the process's own folder.
  package var folder: String
  package var now: Int64
  package var input: Input
  package var isInputTerminal: Bool
  package var isErrorTerminal: Bool
  /// The width of standard output where it is a terminal.
  package var terminalWidth: Int?
  package var isOutputTerminal: Bool
  package var isQuiet = false
  package var style = Style(isColoured: false)
  package var errorStyle = Style(isColoured: false)
  /// Where what takes long is said while it is done; nil where no person looks.
  var progress: ProgressLine?

  /// Where standard input comes from.
  package enum Input: Sendable {
    case process
    case bytes([UInt8])
  }

  package init(
    output: ByteOutput, errors: ByteOutput, environment: Environment, folder: String, now: Int64,
    input: Input, isInputTerminal: Bool = false, isOutputTerminal: Bool = false,
    isErrorTerminal: Bool = false, terminalWidth: Int? = nil
  ) {
    self.output = output
    self.errors = errors
    self.environment = environment
    self.folder = folder
    self.now = now
    self.input = input
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.terminalWidth = terminalWidth
  }

  /// The context of the running process.
  package static func process() -> CommandContext {
    CommandContext(
      output: .standardOutput(), errors: .standardError(), environment: .current, folder: "",
      now: SystemClock.now, input: .process, isInputTerminal: Terminal.isTerminal(.input),
      isOutputTerminal: Terminal.isTerminal(.output), isErrorTerminal: Terminal.isTerminal(.error),
      terminalWidth: Terminal.width(.output))
  }

  /// The path a command works with for one that the user typed.
  package func path(_ typed: String) -> String { Path.join(folder, typed) }

  /// Reads a file the user named, or standard input for `-`.
  package func read(_ typed: String, limit: Int = .max) throws(CommandFailure) -> [UInt8] {
    if typed == "-" { return try readInput(limit: limit) }
    do {
      return try Files.read(path(typed), limit: limit)
    } catch {
      throw .file(error.named(typed))
    }
  }

  /// Tells a person who is asked for a file at the keyboard so, not to be left waiting.
  func askForInput() {
    if isInputTerminal {
      progress?.finish()
      message("reading from the keyboard; end with Ctrl-D on a line of its own")
    }
  }

  /// Reads standard input.
  package func readInput(limit: Int = .max) throws(CommandFailure) -> [UInt8] {
    switch input {
    case .bytes(let bytes): return bytes
    case .process:
      askForInput()
      do {
        return try Files.readStandardInput(limit: limit)
      } catch {
        throw .file(error)
      }
    }
  }

  /// Writes a result to the file the user named, whole or not at all, or to standard output.
  package func writeResult(
    to typed: String?, _ body: (ByteOutput) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    guard let typed, typed != "-" else { return try body(output) }
    do {
      let file = try AtomicFile(path(typed))
      do {
        try body(file.output)
      } catch {
        throw error
      }
      do {
        try file.commit()
      } catch {
        throw CommandFailure.file(error.named(typed))
      }
    } catch let failure as CommandFailure {
      throw failure
    } catch let error as FileError {
      throw .file(error.named(typed))
    } catch {
      throw .outside("cannot write \(typed): \(error)")
    }
  }

  /// Says what is being done, to a person who has waited for a while.
  package func stage(_ words: String) { progress?.stage(words) }

  /// Says something to the user, unless that is not wanted.
  package func message(_ text: String) {
    if !isQuiet { errors.write("annals: \(errorStyle.safe(text))\n") }
  }

  /// Says why something could not be done.
  func report(_ failure: CommandFailure) {
    switch failure {
    case .usage(let failure): error(failure.message)
    case .file(let failure): error("\(failure)", help: failure.remedy)
    case .input(let message, let help), .outside(let message, let help):
      error(message, help: help)
    case .said: break
    }
  }

  /// Says what went wrong, and what to do about it.
  package func error(_ text: String, help: String? = nil) {
    errors.write("annals: \(errorStyle.error("error:")) \(errorStyle.safe(text))\n")
    if let help { errors.write("\(errorStyle.help("help:")) \(errorStyle.safe(help))\n") }
  }
}

extension FileError {
  /// The same failure, with the path as the user wrote it.
  package func named(_ typed: String) -> FileError { FileError(operation, typed, reason) }
}
