import Glibc

/// Where the shared suites are, or nil where the environment does not say.
let suitesFolder: String? = getenv("ANNALS_SUITES").map { String(cString: $0) }

/// The page that this module's behaviour is described in.
let referencePage: String =
  "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/docs/dates.md"

/// The text of a file, or nil where there is none.
func contents(of path: String) -> String? {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
    bytes.append(contentsOf: chunk[0..<count])
  }
}
