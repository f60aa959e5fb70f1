/// Files and folders by their paths.
package enum Files {
  /// Reads a whole file, or what a pipe or device has to give.
  ///
  /// - Throws: `FileError` where it cannot be read or has more than `limit` bytes.
  package static func read(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    try refuseNUL(.read, path)
    let file = try naming(.read, path) { () throws(SystemFailure) in
      try FileDescriptor.open(path, .read)
    }
    return try readAll(file, path, limit: limit)
  }

  /// Reads standard input to its end.
  package static func readStandardInput(limit: Int = .max) throws(FileError) -> [UInt8] {
    try readAll(FileDescriptor(borrowing: 0), "standard input", limit: limit)
  }

  private static func readAll(
    _ file: borrowing FileDescriptor, _ path: String, limit: Int
  ) throws(FileError) -> [UInt8] {
    let size = (try? file.status())?.size ?? 0
    if size > limit { throw FileError(.read, path, .tooLarge(limit: limit)) }
    var bytes: [UInt8] = []
    var isAtEnd = false
    while !isAtEnd {
      if bytes.count > limit { throw FileError(.read, path, .tooLarge(limit: limit)) }
      do throws(SystemFailure) {
        isAtEnd = try file.read(onto: &bytes, limit: max(size + 1 - bytes.count, 65_536)) == 0
      } catch {
        throw FileError(.read, path, error)
      }
    }
    return bytes
  }

  /// What the system says of a file, or of what a link leads to.
  package static func status(of path: String) throws(FileError) -> FileStatus {
    try refuseNUL(.examine, path)
    return try naming(.examine, path) { () throws(SystemFailure) in
      try FileSystem.status(of: path)
    }
  }

  /// True where there is a file, a folder or anything else of this name.
  package static func exists(_ path: String) -> Bool { (try? status(of: path)) != nil }

  /// True where the path leads to a folder.
  package static func isFolder(_ path: String) -> Bool { (try? status(of: path))?.kind == .folder }

  /// True where the path leads to a file that may be run as a program.
  package static func isProgram(_ path: String) -> Bool {
    (try? status(of: path))?.kind == .file && FileSystem.mayRun(path)
  }

  /// Makes a folder, and those above it where they are missing; one that is there already is fine.
  package static func makeFolder(_ path: String) throws(FileError) {
    try refuseNUL(.create, path)
    if isFolder(path) { return }
    let parent = Path.parent(of: path)
    if parent != path, !isFolder(parent) { try makeFolder(parent) }
    do {
      try FileSystem.makeFolder(path)
    } catch .exists where isFolder(path) {
      // Another process was faster.
    } catch {
      throw FileError(.create, path, error)
    }
  }

  /// Removes a file or a link.
  package static func remove(_ path: String) throws(FileError) {
    try refuseNUL(.remove, path)
    try naming(.remove, path) { () throws(SystemFailure) in try FileSystem.removeFile(path) }
  }

  /// Removes a folder and all that is in it; links in it are removed, not followed.
  package static func removeFolder(_ path: String) throws(FileError) {
    try refuseNUL(.remove, path)
    var folders = [path]
    var emptied: [String] = []
    while let folder = folders.popLast() {
      emptied.append(folder)
      let entries = try naming(.remove, folder) { () throws(SystemFailure) in
        try FileSystem.entries(of: folder)
      }
      for entry in entries {
        guard let name = entry.name else { throw FileError(.remove, folder, .nameIsNotUTF8) }
        let inner = Path.join(folder, name)
        let status = try naming(.remove, inner) { () throws(SystemFailure) in
          try FileSystem.status(of: inner, followingLinks: false)
        }
        if status.kind == .folder { folders.append(inner) } else { try remove(inner) }
      }
    }
    for folder in emptied.reversed() {
      try naming(.remove, folder) { () throws(SystemFailure) in
        try FileSystem.removeFolder(folder)
      }
    }
  }

  /// Gives a file the permission bits `mode`.
  package static func setMode(_ path: String, _ mode: UInt32) throws(FileError) {
    try refuseNUL(.write, path)
    try naming(.write, path) { () throws(SystemFailure) in try FileSystem.setMode(path, mode) }
  }

  /// Makes `path` a symbolic link to `target`.
  package static func link(_ path: String, to target: String) throws(FileError) {
    try refuseNUL(.create, path)
    try naming(.create, path) { () throws(SystemFailure) in
      try FileSystem.link(path, to: target)
    }
  }

  /// The folder that relative paths start from.
  package static func currentFolder() throws(FileError) -> String {
    try naming(.examine, ".") { () throws(SystemFailure) in try FileSystem.currentFolder() }
  }

  /// The path from the root on, without links and dots; the file has to exist.
  package static func resolved(_ path: String) throws(FileError) -> String {
    try refuseNUL(.examine, path)
    return try naming(.examine, path) { () throws(SystemFailure) in
      try FileSystem.resolved(path)
    }
  }

  /// Refuses a path that the C library would cut at its NUL and take for another.
  static func refuseNUL(
    _ operation: FileError.Operation, _ path: String
  ) throws(FileError) {
    if path.utf8.contains(0) { throw FileError(operation, path, .nameHasNUL) }
  }
}
