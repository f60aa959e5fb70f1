/// A file in the making, which appears under its name whole or not at all.
///
/// The bytes go to a temporary beside the target, which is synced and renamed over it by `commit`. When
/// the value is let go uncommitted, or a signal ends the program, the temporary is removed. The target
/// keeps its permissions; a link stays a link, and the file it leads to is replaced. A pipe or a device
/// (`/dev/stdout`) cannot be replaced and is written to directly.
package struct AtomicFile: ~Copyable {
  /// Where the content is written to.
  package let output: ByteOutput

  private let path: String
  private let target: String
  private let temporary: Temporary?

  /// Begins a file that is to be `path`.
  ///
  /// - Throws: `FileError` where the folder is missing or nothing may be written there.
  package init(_ path: String) throws(FileError) {
    try Files.refuseNUL(.write, path)
    let existing = try? FileSystem.status(of: path)
    if existing?.kind == .folder { throw FileError(.write, path, .isAFolder) }
    let target = (try? FileSystem.resolved(path)) ?? path
    if existing != nil { try Self.checkWritable(target, as: path) }
    let made =
      existing?.kind == .other
      ? (nil, try ByteOutput.device(path))
      : try Temporary.make(for: target, as: path, mode: existing?.mode)
    self.path = path
    self.target = target
    temporary = made.0
    output = made.1
  }

  /// Replacing a file takes no right to write to it; that it is protected is respected all the same.
  private static func checkWritable(_ target: String, as path: String) throws(FileError) {
    do throws(SystemFailure) {
      try FileSystem.checkWritable(target)
    } catch {
      throw FileError(.write, path, error)
    }
  }

  /// Has the file take its place.
  package consuming func commit() throws(FileError) {
    try output.flush()
    guard let temporary else { return }
    let (path, target) = (path, target)
    try naming(.write, path) { () throws(SystemFailure) in
      try output.synchronize()
      try FileSystem.rename(temporary.path, to: target)
    }
    temporary.isDone = true
    // The rename itself is on the disk once its folder is; a file system that cannot do that is
    // no reason to call the file unwritten.
    let folder = try? FileDescriptor.open(Path.parent(of: target), .read)
    if let folder { try? folder.synchronize() }
  }
}

extension Files {
  /// Writes a file whole, or leaves what was there as it was.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let file = try AtomicFile(path)
    file.output.write(bytes)
    try file.commit()
  }

  /// Writes a text as UTF-8, or leaves what was there as it was.
  package static func write(_ text: String, to path: String) throws(FileError) {
    try write(Array(text.utf8), to: path)
  }
}

/// The temporary of an `AtomicFile`.
///
/// A class, since it stands for one file on the disk: whoever is the
/// last to hold it removes it.
private final class Temporary {
  let path: String
  var isDone = false
  private let slot: Signals.Slot?

  private init(path: String, slot: Signals.Slot?) {
    self.path = path
    self.slot = slot
  }

  deinit {
    if !isDone { try? FileSystem.removeFile(path) }
    slot?.release()
  }

  /// Makes one beside `target`, under a name that nothing has.
  static func make(
    for target: String, as path: String, mode: UInt32?
  ) throws(FileError) -> (Temporary?, ByteOutput) {
    let folder = Path.parent(of: target)
    // File names may be 255 bytes long, which the marks around the name must not exceed.
    let name = String(decoding: Path.name(of: target).utf8.prefix(160), as: UTF8.self)
    for attempt in 0..<100 {
      let candidate = Path.join(folder, ".\(name).\(Program.processNumber)-\(attempt).tmp")
      let slot = Signals.removeAtEnd(candidate)
      do {
        let file = try FileDescriptor.open(candidate, .create(mode: 0o666))
        if let mode { try? file.setMode(mode) }
        return (Temporary(path: candidate, slot: slot), ByteOutput(file, name: path))
      } catch {
        slot?.release()
        if error != .exists { throw FileError(.write, path, error) }
      }
    }
    throw FileError(.write, path, .exists)
  }
}
