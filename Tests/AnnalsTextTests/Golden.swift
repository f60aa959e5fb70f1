import AnnalsPlatform
import Testing

/// Files with what a test should give, named after it.
///
/// `UPDATE_GOLDENS=1` rewrites them and still fails, so that a rewrite is seen.
enum Golden {
  private static var folder: String {
    let file: StaticString = #filePath
    return file.description.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/Goldens"
  }

  static func expect(
    _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = "\(folder)/\(name)"
    let golden = (try? Files.read(path)).map { String(decoding: $0, as: UTF8.self) }
    if golden == text { return }
    if Environment.current["UPDATE_GOLDENS"] == "1" {
      try Files.write(Array(text.utf8), to: path)
      Issue.record("\(name) was rewritten", sourceLocation: sourceLocation)
      return
    }
    Issue.record(
      "\(name) differs:\n\(difference(golden ?? "", text))", sourceLocation: sourceLocation)
  }

  /// The lines of one that are not in the other.
  private static func difference(_ old: String, _ new: String) -> String {
    let a = old.split(separator: "\n", omittingEmptySubsequences: false)
    let b = new.split(separator: "\n", omittingEmptySubsequences: false)
    return b.difference(from: a).map { change in
      switch change {
      case .remove(_, let line, _): "- \(line)"
      case .insert(_, let line, _): "+ \(line)"
      }
    }.joined(separator: "\n")
  }
}
