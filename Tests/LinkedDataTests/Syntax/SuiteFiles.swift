#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The W3C suites, where `ANNALS_SUITES` says they are.
enum SuiteFiles {
  /// The folder of the suites, nil where the variable is not set.
  static let root: String? = getenv("ANNALS_SUITES").map { String(cString: $0) }
    .flatMap { $0.isEmpty ? nil : $0 }

  /// The bytes of a file below the folder, nil where there is none.
  static func bytes(_ path: String) -> [UInt8]? {
    guard let root, let file = fopen("\(root)/\(path)", "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&block, 1, block.count, file), count > 0 {
      bytes += block[..<count]
    }
    return bytes
  }
}
