/// Paths as text: nothing here looks at the disk.
package enum Path {
  /// `folder/name`; an absolute `name` stands as it is, and so does one in the current folder.
  package static func join(_ folder: String, _ name: String) -> String {
    if name.utf8.first == slash || folder.isEmpty { return name }
    return folder.utf8.last == slash ? folder + name : folder + "/" + name
  }

  /// What stands before the last name: `a/b` of `a/b/c`, `.` of `c`, `/` of `/c`.
  package static func parent(of path: String) -> String {
    let trimmed = trimmingSlashes(path)
    guard let last = trimmed.utf8.lastIndex(of: slash) else {
      return path.utf8.first == slash ? "/" : "."
    }
    let head = trimmingSlashes(String(trimmed[..<last]))
    return head.isEmpty ? "/" : head
  }

  /// The last name: `c` of `a/b/c` and of `a/b/c/`.
  package static func name(of path: String) -> String {
    let trimmed = trimmingSlashes(path)
    guard trimmed != "/", let last = trimmed.utf8.lastIndex(of: slash) else { return trimmed }
    return String(trimmed[trimmed.utf8.index(after: last)...])
  }

  /// What follows the last dot of the name, in lower case and without the dot; empty where there is
  /// none and for a name that only begins with one.
  package static func fileExtension(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.utf8.startIndex else {
      return ""
    }
    return name[name.utf8.index(after: dot)...].lowercased()
  }

  /// The name without its extension.
  package static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.utf8.startIndex else {
      return name
    }
    return String(name[..<dot])
  }

  /// True for a path that starts at the root.
  package static func isAbsolute(_ path: String) -> Bool { path.utf8.first == slash }

  private static let slash = UInt8(ascii: "/")

  private static func trimmingSlashes(_ path: String) -> String {
    var bytes = Substring(path)
    while bytes.utf8.count > 1, bytes.utf8.last == slash {
      bytes = bytes[..<bytes.utf8.index(before: bytes.utf8.endIndex)]
    }
    return String(bytes)
  }
}
