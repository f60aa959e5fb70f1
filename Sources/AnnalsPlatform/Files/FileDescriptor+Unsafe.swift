#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file, closed when its owner is done with it.
package struct FileDescriptor: ~Copyable {
  let number: Int32
  private let isOwned: Bool

  /// Takes over an open descriptor.
  init(owning number: Int32) {
    self.number = number
    isOwned = true
  }

  /// Uses a descriptor that stays open afterwards, such as standard input.
  init(borrowing number: Int32) {
    self.number = number
    isOwned = false
  }

  deinit { if isOwned { _ = close(number) } }

  /// How a file is opened.
  enum Access {
    case read
    /// A new file; one that is already there is a failure.
    case create(mode: UInt32)
    /// What is there already, a device or a pipe.
    case write

    fileprivate var flags: Int32 {
      switch self {
      case .read: O_RDONLY | O_CLOEXEC
      case .create: O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
      case .write: O_WRONLY | O_CLOEXEC
      }
    }

    fileprivate var mode: mode_t {
      if case .create(let mode) = self { mode_t(truncatingIfNeeded: mode) } else { 0 }
    }
  }

  static func open(_ path: String, _ access: Access) throws(SystemFailure) -> FileDescriptor {
    // Safety: the string lends its bytes, with a NUL after them, for the length of the call.
    let number = try untilUninterrupted { Self.openFile(path, access.flags, access.mode) }
    return FileDescriptor(owning: number)
  }

  private static func openFile(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
    // Safety: as in `open(_:_:)`.
    #if canImport(Darwin)
      unsafe Darwin.open(path, flags, mode)
    #elseif canImport(Musl)
      unsafe Musl.open(path, flags, mode)
    #else
      unsafe Glibc.open(path, flags, mode)
    #endif
  }

  /// Reads up to `limit` bytes onto the end of `bytes`; 0 says that the end was reached.
  func read(onto bytes: inout [UInt8], limit: Int) throws(SystemFailure) -> Int {
    var failure: SystemFailure?
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      // Safety: the call writes at most `buffer.count` bytes and says how many it wrote.
      let got = retryingInterruptions {
        unsafe readBytes(number, buffer.baseAddress, buffer.count)
      }
      if got < 0 { failure = .last } else { count = got }
    }
    if let failure { throw failure }
    if bytes.isEmpty { bytes = piece } else { bytes.append(contentsOf: piece) }
    return piece.count
  }

  /// Goes back to the first byte of a file.
  func rewind() throws(SystemFailure) {
    try untilUninterrupted { lseek(number, 0, SEEK_SET) }
  }

  /// Writes as much of `bytes` as the system takes at once and says how much that was.
  func write(_ bytes: Span<UInt8>) throws(SystemFailure) -> Int {
    let written = unsafe bytes.withUnsafeBufferPointer { buffer in
      // Safety: the call reads at most `buffer.count` bytes from the buffer.
      retryingInterruptions { unsafe writeBytes(number, buffer.baseAddress, buffer.count) }
    }
    guard written >= 0 else { throw .last }
    return written
  }

  /// Has what was written on the disk before it returns.
  func synchronize() throws(SystemFailure) {
    _ = try untilUninterrupted { fsync(number) }
  }

  func status() throws(SystemFailure) -> FileStatus {
    // Safety: `stat` is a plain C struct, filled in by the call.
    var raw = stat()
    guard unsafe fstat(number, &raw) == 0 else { throw .last }
    return FileStatus(raw)
  }

  func setMode(_ mode: UInt32) throws(SystemFailure) {
    _ = try untilUninterrupted { fchmod(number, mode_t(truncatingIfNeeded: mode)) }
  }
}

// Safety: the callers pass a buffer and its own length. The functions exist because `read` and
// `write` inside `FileDescriptor` would name its methods.
private func readBytes(_ number: Int32, _ at: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(number, at, count)
}

private func writeBytes(_ number: Int32, _ at: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(number, at, count)
}

/// Makes a call again for as long as a signal interrupts it.
func retryingInterruptions<N: SignedInteger>(_ call: () -> N) -> N {
  while true {
    let answer = call()
    if answer >= 0 || errno != EINTR { return answer }
  }
}

/// Makes a call again for as long as a signal interrupts it; a negative answer is thrown.
@discardableResult
func untilUninterrupted<N: SignedInteger>(_ call: () -> N) throws(SystemFailure) -> N {
  let answer = retryingInterruptions(call)
  guard answer >= 0 else { throw .last }
  return answer
}
