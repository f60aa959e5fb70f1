#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// Safety, of every call in this file: a String passed as a path is lent to the call as bytes with a
// NUL after them and is not kept; structs are filled in by the call that gets them.

/// The calls that take a path, as Swift functions.
///
/// `Files` is what others use.
enum FileSystem {
  /// The status of what `path` leads to, or of the link itself.
  static func status(
    of path: String, followingLinks: Bool = true
  ) throws(SystemFailure) -> FileStatus {
    var raw = stat()
    let answer = unsafe followingLinks ? stat(path, &raw) : lstat(path, &raw)
    guard answer == 0 else { throw .last }
    return FileStatus(raw)
  }

  /// - Throws: why a file may not be written to.
  static func checkWritable(_ path: String) throws(SystemFailure) {
    guard unsafe access(path, W_OK) == 0 else { throw .last }
  }

  static func mayRun(_ path: String) -> Bool { unsafe access(path, X_OK) == 0 }

  static func makeFolder(_ path: String) throws(SystemFailure) {
    guard unsafe mkdir(path, 0o777) == 0 else { throw .last }
  }

  static func removeFile(_ path: String) throws(SystemFailure) {
    guard unsafe unlink(path) == 0 else { throw .last }
  }

  static func removeFolder(_ path: String) throws(SystemFailure) {
    guard unsafe rmdir(path) == 0 else { throw .last }
  }

  static func rename(_ old: String, to new: String) throws(SystemFailure) {
    #if canImport(Darwin)
      let answer = unsafe Darwin.rename(old, new)
    #elseif canImport(Musl)
      let answer = unsafe Musl.rename(old, new)
    #else
      let answer = unsafe Glibc.rename(old, new)
    #endif
    guard answer == 0 else { throw .last }
  }

  static func setMode(_ path: String, _ mode: UInt32) throws(SystemFailure) {
    guard unsafe chmod(path, mode_t(truncatingIfNeeded: mode)) == 0 else { throw .last }
  }

  static func link(_ path: String, to target: String) throws(SystemFailure) {
    guard unsafe symlink(target, path) == 0 else { throw .last }
  }

  /// The path without links and dots in it; it has to exist.
  static func resolved(_ path: String) throws(SystemFailure) -> String {
    // Safety: realpath allocates its answer when it is given none, and we free it.
    guard let answer = unsafe realpath(path, nil) else { throw .last }
    defer { unsafe free(answer) }
    return unsafe String(cString: answer)
  }

  static func currentFolder() throws(SystemFailure) -> String {
    // Safety: getcwd allocates its answer when it is given no buffer, and we free it.
    guard let answer = unsafe getcwd(nil, 0) else { throw .last }
    defer { unsafe free(answer) }
    return unsafe String(cString: answer)
  }

  /// Makes a folder nobody else has, from a template that ends in six X.
  static func makeUniqueFolder(_ template: String) throws(SystemFailure) -> String {
    var bytes = Array(template.utf8CString)
    // Safety: mkdtemp replaces the six X in place and keeps the length.
    return try unsafe bytes.withUnsafeMutableBufferPointer {
      buffer throws(SystemFailure) -> String in
      guard let start = buffer.baseAddress, unsafe mkdtemp(start) != nil else { throw .last }
      return unsafe String(cString: start)
    }
  }

  /// Makes a file that nobody has a name for, to be read and written, and gone when it is closed, from a
  /// template that ends in six X.
  static func makeUnnamedFile(_ template: String) throws(SystemFailure) -> FileDescriptor {
    var bytes = Array(template.utf8CString)
    // Safety: mkstemp replaces the six X in place and keeps the length, and unlink reads what it made.
    let number = unsafe bytes.withUnsafeMutableBufferPointer { buffer -> Int32 in
      guard let start = buffer.baseAddress else { return -1 }
      let number = unsafe mkstemp(start)
      if number >= 0 { _ = unsafe unlink(start) }
      return number
    }
    guard number >= 0 else { throw .last }
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    return FileDescriptor(owning: number)
  }

  /// One name in a folder.
  struct Entry {
    /// Nil where the name is not UTF-8.
    var name: String?
    /// Nil where the file system does not say without being asked about the file itself.
    var kind: FileStatus.Kind?
  }

  /// The names in a folder, in the system's order, without `.` and `..`.
  static func entries(of path: String) throws(SystemFailure) -> [Entry] {
    guard let folder = unsafe opendir(path) else { throw .last }
    defer { unsafe closedir(folder) }
    var entries: [Entry] = []
    while true {
      errno = 0
      // Safety: the entry is valid until the next readdir on the same folder; the name is copied.
      guard let entry = unsafe readdir(folder) else {
        if errno != 0 { throw .last }
        return entries
      }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(
          to: UInt8.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)
        ) {
          unsafe String(validatingCString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
        }
      }
      if name == "." || name == ".." { continue }
      entries.append(Entry(name: name, kind: kind(unsafe entry.pointee.d_type)))
    }
  }

  private static func kind(_ type: UInt8) -> FileStatus.Kind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    // A link or an unknown type: the file itself has to be asked.
    default: nil
    }
  }
}

extension FileStatus {
  init(_ raw: stat) {
    let bits = raw.st_mode & S_IFMT
    switch bits {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(clamping: raw.st_size)
    mode = UInt32(raw.st_mode & 0o7777)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: raw.st_dev), node: UInt64(truncatingIfNeeded: raw.st_ino))
    #if canImport(Darwin)
      modified = unsafe Int64(raw.st_mtimespec.tv_sec)
    #else
      modified = Int64(raw.st_mtim.tv_sec)
    #endif
  }
}
