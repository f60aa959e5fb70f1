import AnnalsPlatform
import Testing

/// Compares a text with the file that says what it should be.
///
/// With UPDATE_GOLDENS=1 the file is written
/// anew and the test still fails, so that a rewrite is seen.
func expectGolden(
  _ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let expected = (try? Files.read(path)).map { String(decoding: $0, as: UTF8.self) }
  if text == expected { return }
  if Environment.current["UPDATE_GOLDENS"] == "1" {
    do {
      try Files.makeFolder(Path.parent(of: path))
      try Files.write(text, to: path)
      Issue.record("\(path) was rewritten", sourceLocation: sourceLocation)
    } catch {
      Issue.record("\(error)", sourceLocation: sourceLocation)
    }
    return
  }
  let change = expected.map { lineDifference($0, text) } ?? "there is no such file"
  Issue.record(
    "differs from \(path):\n\(change)\nUPDATE_GOLDENS=1 rewrites it", sourceLocation: sourceLocation
  )
}

/// The lines that only one side has, `-` expected and `+` found.
private func lineDifference(_ expected: String, _ found: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = found.split(separator: "\n", omittingEmptySubsequences: false)
  return new.difference(from: old).map { change in
    switch change {
    case .remove(let line, let text, _): "-\(line + 1): \(text)"
    case .insert(let line, let text, _): "+\(line + 1): \(text)"
    }
  }.joined(separator: "\n")
}

/// The folder of the package, found from where this file was when it was compiled.
let packageFolder = Path.parent(of: Path.parent(of: Path.parent(of: #filePath)))
/// Where this module's goldens lie.
let goldens = Path.join(Path.parent(of: #filePath), "Goldens")
