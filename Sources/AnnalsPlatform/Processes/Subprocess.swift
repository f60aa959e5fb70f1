/// A program to be run, without a shell: what it is given is never read as commands.
package struct Subprocess: Sendable {
  /// A path, or a name to be looked for along PATH.
  package var program: String
  package var arguments: [String]
  package var input: [UInt8]
  /// Its whole environment; nil hands on our own.
  package var environment: Environment?
  /// Nanoseconds after which it is ended; nil waits for as long as it takes.
  package var timeout: UInt64?
  /// True where its standard error is ours, so that what it says is seen at once.
  package var sharesErrors = false
  /// True where it may write much in small pieces: they are gathered in a file without a name, since
  /// through a pipe each would wake us.
  ///
  /// Where no file can be made they come through a pipe all the same.
  package var gathersInFile = false
  /// The most that is taken from its standard output before it is ended.
  package var outputLimit: Int

  package init(
    _ program: String, _ arguments: [String] = [], input: [UInt8] = [],
    environment: Environment? = nil, timeout: UInt64? = nil, outputLimit: Int = 1 << 31
  ) {
    self.program = program
    self.arguments = arguments
    self.input = input
    self.environment = environment
    self.timeout = timeout
    self.outputLimit = outputLimit
  }

  /// How it ended.
  package enum Ending: Hashable, Sendable {
    case exited(Int32)
    case signalled(Int32)
    case timedOut
    case tooMuchOutput
  }

  package struct Result: Sendable {
    package var ending: Ending
    package var output: [UInt8]
    package var errors: [UInt8]

    package var succeeded: Bool { ending == .exited(0) }
    package var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  /// Finds the file that `program` means, or nil.
  package static func find(_ program: String, in environment: Environment) -> String? {
    if program.utf8.contains(UInt8(ascii: "/")) {
      return Files.isProgram(program) ? program : nil
    }
    let folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin")
      .split(separator: ":", omittingEmptySubsequences: false)
    for folder in folders {
      let candidate = Path.join(folder.isEmpty ? "." : String(folder), program)
      if Files.isProgram(candidate) { return candidate }
    }
    return nil
  }

  /// Runs it to its end.
  ///
  /// Its input is fed and its output collected at the same time, so that neither side waits for the
  /// other for ever. An input that it does not read to the end is no failure.
  ///
  /// - Throws: `FileError` where it cannot be found or started.
  package func run() throws(FileError) -> Result {
    try run { feed in try feed(input) }
  }

  /// The same with an input that is made while it runs: `body` hands over block after block.
  ///
  /// Handing over throws once the program is not there to take it any more; what comes to light then is
  /// the result.
  ///
  /// - Throws: `FileError` where it cannot be found or started.
  package func run(
    feeding body: (_ feed: ([UInt8]) throws -> Void) throws -> Void
  ) throws(FileError) -> Result {
    let environment = environment ?? .current
    for text in [program] + arguments { try Files.refuseNUL(.start, text) }
    guard let path = Self.find(program, in: environment) else {
      throw FileError(.start, program, .noSuchFile)
    }
    let deadline = timeout.map { SystemClock.ticks.addingReportingOverflow($0).partialValue }
    var child = try naming(.start, program) { () throws(SystemFailure) in
      try ChildProcess(
        path: path, arguments: [program] + arguments, environment: environment.entries,
        sharesErrors: sharesErrors, gathersInFile: gathersInFile, deadline: deadline,
        outputLimit: outputLimit)
    }
    do {
      try body { block in try child.take(block) }
    } catch let failure as SystemFailure {
      throw FileError(.start, program, failure)
    } catch {
      // It has stopped listening, and the result says why.
    }
    return try naming(.start, program) { () throws(SystemFailure) in try child.finish() }
  }
}
