import Glibc

extension SuiteFiles {
  static var areThere: Bool { root != nil }

  /// The bytes of a file that must be there.
  static func require(_ path: String) throws -> [UInt8] {
    guard let bytes = bytes(path) else { throw NoSuchFile(path: path) }
    return bytes
  }

  /// The names in a folder, sorted.
  static func names(in relative: String) -> [String] {
    guard let root, let folder = opendir(root + "/" + relative) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}

struct NoSuchFile: Error {
  var path: String
}
