import AnnalsPlatform

/// A problem at a place in a file that is no annals text, such as JSON or Turtle.
package struct SourceProblem: Sendable {
  package enum Severity: String, Sendable { case error, warning }

  package var offset: Int
  /// How many bytes from there it is about, where that is known.
  package var length = 0
  package var severity: Severity
  package var message: String

  package init(
    offset: Int, length: Int = 0, severity: Severity = .error, message: String
  ) {
    self.offset = offset
    self.length = length
    self.severity = severity
    self.message = message
  }
}

extension CommandContext {
  /// Prints the place, what is wrong there, and the line, where the file is at hand, with a caret
  /// under it.
  package func report(
    _ problem: SourceProblem, line: Int, column: Int, in bytes: [UInt8]?, of name: String
  ) {
    let label = problem.severity.rawValue + ":"
    let painted =
      problem.severity == .error ? errorStyle.error(label) : errorStyle.warning(label)
    let place = "\(name == "-" ? "standard input" : name):\(line):\(column):"
    errors.write("\(errorStyle.strong(place)) \(painted) \(errorStyle.safe(problem.message))\n")
    if let bytes, let excerpt = excerpt(of: bytes, problem, line: line) { errors.write(excerpt) }
  }

  /// The line itself with a caret; nil where it is too long to help or is no text.
  private func excerpt(
    of bytes: [UInt8], _ problem: SourceProblem, line: Int
  ) -> String? {
    let place = min(max(problem.offset, 0), bytes.count)
    let newline = UInt8(ascii: "\n")
    let start = bytes[..<place].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: newline) ?? bytes.count
    guard end - start <= 200, let text = String(validating: bytes[start..<end], as: UTF8.self),
      let before = String(validating: bytes[start..<place], as: UTF8.self)
    else { return nil }
    // What stands before the caret is shown escaped too, so it is measured so.
    let shown = TerminalText.escapedLine(text)
    let indent = DisplayWidth.of(TerminalText.escapedLine(before))
    let margin = String(repeating: " ", count: String(line).utf8.count)
    let last = min(place + max(problem.length, 0), end)
    let marked = String(decoding: bytes[place..<max(place, last)], as: UTF8.self)
    let carets = max(1, DisplayWidth.of(TerminalText.escapedLine(marked)))
    return "\(line) | \(shown)\n\(margin) | "
      + String(repeating: " ", count: indent) + String(repeating: "^", count: carets) + "\n"
  }
}
