#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file as read-only memory: it opens at once, whatever its size, and its pages are read when they
/// are looked at and shared with every other process that maps it.
///
/// A class, because a mapping has an identity: everything that looks into it keeps it alive, and the
/// last to let go unmaps it.
///
/// A file that someone else cuts short while it is mapped ends the process with SIGBUS when the part
/// that is gone is looked at; no check made here could prevent that. Annals itself never changes a
/// snapshot in place: it renames a new one over the old, whose mapping then stays whole.
// Safety: the memory is read-only and is unmapped only in deinit, so that it can be shared.
@safe package final class MappedFile: @unchecked Sendable {
  private let memory: UnsafeRawBufferPointer

  /// How many bytes the file had when it was mapped.
  package var count: Int { unsafe memory.count }

  package convenience init(path: String) throws(FileError) {
    let file = try naming(.map, path) { () throws(SystemFailure) in
      try FileDescriptor.open(path, .read)
    }
    let status = try naming(.map, path) { () throws(SystemFailure) in try file.status() }
    switch status.kind {
    case .file: break
    case .folder: throw FileError(.map, path, .isAFolder)
    case .link, .other: throw FileError(.map, path, SystemFailure(code: ENODEV))
    }
    try self.init(file, count: status.size, path: path)
  }

  private init(_ file: borrowing FileDescriptor, count: Int, path: String) throws(FileError) {
    // The system refuses to map nothing.
    guard count > 0 else {
      unsafe memory = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    // Safety: the mapping is `count` bytes long, private and read-only, and lives until deinit.
    let start = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, file.number, 0)
    guard let start = unsafe start, unsafe start != MAP_FAILED else {
      throw FileError(.map, path, .last)
    }
    unsafe memory = UnsafeRawBufferPointer(start: start, count: count)
  }

  deinit {
    guard let start = unsafe memory.baseAddress else { return }
    // Safety: this is the mapping made in init; nothing reaches it any more.
    unsafe munmap(UnsafeMutableRawPointer(mutating: start), memory.count)
  }

  /// Lends the bytes for as long as `body` runs.
  package func withSpan<R: ~Copyable, E: Error>(
    _ body: (RawSpan) throws(E) -> R
  ) throws(E) -> R {
    // Safety: the mapping outlives the call, since `self` does.
    let result = try unsafe body(memory.bytes)
    withExtendedLifetime(self) {}
    return result
  }

  /// The bytes themselves, for columns that look into the file for as long as they hold this object.
  ///
  /// Whoever keeps a pointer into them has to keep the object too.
  @unsafe package var bytes: UnsafeRawBufferPointer { unsafe memory }
}
