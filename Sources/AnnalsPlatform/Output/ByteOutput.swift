/// Bytes on their way out, collected and written in large blocks.
///
/// Writing never fails at once: the first failure is kept, what comes after it is dropped, and `flush`
/// reports it. A pipe whose reader has gone (`| head`) is no failure; `isClosed` then says that more work
/// would be for nobody.
///
/// A class, because a command and all that print for it write to the same place.
package final class ByteOutput {
  private let file: FileDescriptor
  private let isMemory: Bool
  private let name: String
  private let capacity: Int
  private var buffer: [UInt8] = []
  private var failure: FileError?

  /// Called before bytes leave, to clear away what stands where they go.
  package var willWrite: (() -> Void)?

  /// True once the reader has closed the pipe.
  package private(set) var isClosed = false

  /// An output to an open file; `name` is what messages call it.
  init(_ file: consuming FileDescriptor, name: String, capacity: Int = 65_536) {
    self.file = file
    isMemory = false
    self.name = name
    self.capacity = capacity
  }

  /// An output that keeps what is written, for `bytes`.
  package init() {
    file = FileDescriptor(borrowing: -1)
    isMemory = true
    name = "memory"
    capacity = .max
  }

  /// An output to a device or a pipe that is there already.
  static func device(_ path: String) throws(FileError) -> ByteOutput {
    let file = try naming(.write, path) { () throws(SystemFailure) in
      try FileDescriptor.open(path, .write)
    }
    return ByteOutput(file, name: path)
  }

  /// Standard output.
  package static func standardOutput() -> ByteOutput {
    ByteOutput(FileDescriptor(borrowing: 1), name: "standard output")
  }

  /// Standard error, a line at a time.
  package static func standardError() -> ByteOutput {
    ByteOutput(FileDescriptor(borrowing: 2), name: "standard error", capacity: 0)
  }

  /// What has been written to an output kept in memory.
  package var bytes: [UInt8] { buffer }

  /// The same as text.
  package var text: String { String(decoding: buffer, as: UTF8.self) }

  package func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    drainIfFull()
  }

  package func write(_ bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
    drainIfFull()
  }

  package func write(_ bytes: ArraySlice<UInt8>) {
    buffer.append(contentsOf: bytes)
    drainIfFull()
  }

  /// Writes a line, with its end.
  package func writeLine(_ line: String = "") {
    buffer.append(contentsOf: line.utf8)
    buffer.append(UInt8(ascii: "\n"))
    drainIfFull()
  }

  /// Has everything written so far leave the program.
  ///
  /// - Throws: the first failure there was, other than a closed pipe, each time it is called.
  package func flush() throws(FileError) {
    drain()
    if let failure { throw failure }
  }

  /// Has everything written so far be on the disk.
  func synchronize() throws(SystemFailure) {
    if !isMemory { try file.synchronize() }
  }

  private func drainIfFull() {
    if buffer.count >= capacity { drain() }
  }

  private func drain() {
    if isMemory || buffer.isEmpty { return }
    willWrite?()
    var position = 0
    do throws(SystemFailure) {
      while position < buffer.count, failure == nil, !isClosed {
        position += try file.write(buffer.span.extracting(position...))
      }
    } catch .brokenPipe {
      isClosed = true
    } catch .wouldBlock {
      // A terminal or pipe that someone made non-blocking: wait until it takes more.
      buffer.removeFirst(position)
      Terminal.waitUntilWritable(file)
      return drain()
    } catch {
      failure = FileError(.write, name, error)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
