import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program that is running, and our ends of its three pipes.
///
/// One that is let go is ended and waited
/// for, so that none is left behind.
struct ChildProcess: ~Copyable {
  private let number: pid_t
  private var input: FileDescriptor?
  private var output: FileDescriptor?
  private var errors: FileDescriptor?
  /// What it writes into instead of the pipe of its output, which then ends at once.
  private var file: FileDescriptor?
  private var isReaped = false
  private let deadline: UInt64?
  private let outputLimit: Int
  private var result = Subprocess.Result(ending: .timedOut, output: [], errors: [])
  private var isGivenUp = false

  /// Why no more input is taken: the program does not read it, or has been given up.
  struct NotListening: Error {}

  init(
    path: String, arguments: [String], environment: [String], sharesErrors: Bool,
    gathersInFile: Bool, deadline: UInt64?, outputLimit: Int
  ) throws(SystemFailure) {
    self.deadline = deadline
    self.outputLimit = outputLimit
    let input = try Pipe()
    let output = try Pipe()
    let errors = try Pipe()
    let template = TemporaryFolder.template("annals-output")
    let file = gathersInFile ? try? FileSystem.makeUnnamedFile(template) : nil
    let destination =
      switch file {
      case .some(let file): file.number
      case .none: output.writer.number
      }
    try Self.setNonBlocking(input.writer)
    number = try Self.spawn(
      path, arguments, environment,
      descriptors: [
        input.reader.number, destination, sharesErrors ? 2 : errors.writer.number,
      ])
    self.input = input.intoWriter()
    self.output = output.intoReader()
    self.errors = errors.intoReader()
    self.file = file
    Signals.child.store(number, ordering: .releasing)
  }

  deinit {
    Signals.child.store(0, ordering: .releasing)
    guard !isReaped else { return }
    _ = kill(number, SIGKILL)
    var status: Int32 = 0
    // Safety: the call fills in the status it is given.
    _ = retryingInterruptions { unsafe waitpid(number, &status, 0) }
  }

  /// Feeds some of the input, collecting the output meanwhile.
  mutating func take(_ bytes: [UInt8]) throws {
    var fed = 0
    while fed < bytes.count {
      guard input != nil, try exchange(bytes, &fed) else { throw NotListening() }
    }
  }

  /// Ends the input, collects the rest of the output and waits for the end.
  mutating func finish() throws(SystemFailure) -> Subprocess.Result {
    input = nil
    var fed = 0
    while !isGivenUp, output != nil || errors != nil { _ = try exchange([], &fed) }
    if !isGivenUp, let ending = try waitForEnd(until: deadline) { result.ending = ending }
    try readFile()
    return result
  }

  private mutating func readFile() throws(SystemFailure) {
    guard !isGivenUp else { return }
    try file?.rewind()
    let size = try file?.status().size ?? 0
    while result.output.count < size {
      let left = size - result.output.count
      if try file?.read(onto: &result.output, limit: left) == 0 { return }
    }
  }

  /// Waits until a pipe has something to do, and does it; false where the program is given up.
  private mutating func exchange(
    _ bytes: [UInt8], _ fed: inout Int
  ) throws(SystemFailure) -> Bool {
    guard try waitForPipes(until: deadline) else {
      isGivenUp = true
      return false
    }
    try feed(bytes, &fed)
    try Self.collect(&output, onto: &result.output)
    try Self.collect(&errors, onto: &result.errors)
    if max(result.output.count, try file?.status().size ?? 0) > outputLimit {
      result.ending = .tooMuchOutput
      isGivenUp = true
    }
    return !isGivenUp
  }

  private mutating func feed(_ bytes: [UInt8], _ fed: inout Int) throws(SystemFailure) {
    guard input != nil, fed < bytes.count else { return }
    let held = Signals.holdBrokenPipes()
    defer { Signals.release(held) }
    do {
      let piece = bytes.span.extracting(fed..<min(bytes.count, fed + 65_536))
      fed += try input?.write(piece) ?? 0
    } catch .wouldBlock {
    } catch .brokenPipe {
      // It has read all it wanted.
      input = nil
    }
  }

  private static func collect(
    _ pipe: inout FileDescriptor?, onto bytes: inout [UInt8]
  ) throws(SystemFailure) {
    guard pipe != nil, pipe?.isReadable() == true else { return }
    if try pipe?.read(onto: &bytes, limit: 1 << 20) == 0 { pipe = nil }
  }

  /// How long a file is left to grow, which nobody is told of, before it is looked at again: milliseconds.
  private static let glance: Int32 = 500

  /// Waits until a pipe has something to do, or a file is to be looked at; false when the time is up.
  private mutating func waitForPipes(until deadline: UInt64?) throws(SystemFailure) -> Bool {
    var watched = [
      pollfd(fd: input?.number ?? -1, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output?.number ?? -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors?.number ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    var limit = remainingMilliseconds(until: deadline)
    if limit == 0 { return false }
    if file != nil { limit = limit < 0 ? Self.glance : min(limit, Self.glance) }
    // Safety: three entries, and the count says three.
    let ready = retryingInterruptions { unsafe poll(&watched, 3, limit) }
    guard ready >= 0 else { throw .last }
    return ready > 0 || remainingMilliseconds(until: deadline) != 0
  }

  /// Waits for the process itself, which may live on after it has closed its pipes.
  private mutating func waitForEnd(
    until deadline: UInt64?
  ) throws(SystemFailure) -> Subprocess.Ending? {
    var status: Int32 = 0
    var pause: useconds_t = 200
    while true {
      // Safety: the call fills in the status it is given.
      let answer = try untilUninterrupted {
        unsafe waitpid(number, &status, deadline == nil ? 0 : WNOHANG)
      }
      if answer == number {
        isReaped = true
        // The words of WIFEXITED and its kin, which are C macros.
        let signal = status & 0x7F
        return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
      }
      if remainingMilliseconds(until: deadline) == 0 { return nil }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
  }
}

extension ChildProcess {
  /// The two ends of a pipe, neither of which another program inherits.
  private struct Pipe: ~Copyable {
    var reader: FileDescriptor
    var writer: FileDescriptor

    init() throws(SystemFailure) {
      var ends: [Int32] = [-1, -1]
      // Safety: the call fills in the two descriptors.
      guard unsafe pipe(&ends) == 0 else { throw .last }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      #if os(Linux)
        // F_SETPIPE_SZ, which the headers hide: fewer turns. It is no loss where refused.
        _ = fcntl(ends[0], 1031, 1 << 20)
      #endif
      reader = FileDescriptor(owning: ends[0])
      writer = FileDescriptor(owning: ends[1])
    }

    /// Keeps one end and closes the other.
    consuming func intoReader() -> FileDescriptor { reader }
    consuming func intoWriter() -> FileDescriptor { writer }
  }

  private static func setNonBlocking(_ file: borrowing FileDescriptor) throws(SystemFailure) {
    let flags = fcntl(file.number, F_GETFL)
    guard flags >= 0, fcntl(file.number, F_SETFL, flags | O_NONBLOCK) >= 0 else { throw .last }
  }

  /// Starts the program with the given descriptors as its 0, 1 and 2, and with SIGPIPE as usual.
  private static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String], descriptors: [Int32]
  ) throws(SystemFailure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    // Safety: both are set up before they are used and torn down after; the arrays of C strings
    // end in a null and live until the call has returned.
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    for (target, descriptor) in descriptors.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target))
    }
    var usual = sigset_t()
    unsafe sigemptyset(&usual)
    unsafe sigaddset(&usual, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &usual)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    var number: pid_t = 0
    let failure = unsafe withCStrings(arguments) { arguments in
      unsafe withCStrings(environment) { environment in
        unsafe posix_spawn(&number, path, &actions, &attributes, arguments, environment)
      }
    }
    guard failure == 0 else { throw SystemFailure(code: failure) }
    return number
  }

  /// Lends copies of strings as C wants a list of them: each ends in a zero, all of them in a null.
  private static func withCStrings<R>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R
  ) -> R {
    // Safety: the copies are freed only after `body` has returned.
    var copies: [UnsafeMutablePointer<CChar>?] = unsafe strings.map { unsafe strdup($0) }
    unsafe copies.append(nil)
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe body(copies)
  }
}

extension FileDescriptor {
  /// True where a read would not wait: there are bytes, or there is the end.
  fileprivate func isReadable() -> Bool {
    var watched = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    // Safety: one entry, and the count says one.
    return unsafe poll(&watched, 1, 0) > 0
  }
}

/// What is left until `deadline`, rounded up, as `poll` wants it: -1 for no deadline, 0 for passed.
private func remainingMilliseconds(until deadline: UInt64?) -> Int32 {
  guard let deadline else { return -1 }
  let now = SystemClock.ticks
  return deadline > now ? Int32(clamping: (deadline - now + 999_999) / 1_000_000) : 0
}
