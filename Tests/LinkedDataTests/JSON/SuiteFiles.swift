import Glibc

/// The files of the shared conformance suites, found by way of `ANNALS_SUITES`.
enum SuiteFiles {
  /// The folder of the suites, or nil where the environment names none.
  static let root: String? = getenv("ANNALS_SUITES").map { String(cString: $0) }

  static var areThere: Bool { root != nil }

  static func path(_ relative: String) -> String { (root ?? "") + "/" + relative }

  /// The names in a folder, sorted.
  static func names(in relative: String) -> [String] {
    guard let folder = opendir(path(relative)) else { return [] }
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

  /// The bytes of a file below the folder of the suites.
  static func bytes(_ relative: String) throws -> [UInt8] { try readFile(path(relative)) }

  static func readFile(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw NoSuchFile(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&block, 1, block.count, file)
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
  }
}

struct NoSuchFile: Error {
  var path: String
}
