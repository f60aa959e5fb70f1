/// What `annals edtf` answers to one line: `valid`, the level and the first and last day, parted by
/// tabs; or `invalid` and three empty fields.
///
///     edtfAnswer("1985/..")    // "valid\t1\t1985-01-01\topen"
public func edtfAnswer(_ line: Span<UInt8>) -> String {
  guard let edtf = try? EDTF.parse(line) else { return "invalid\t\t\t" }
  return "valid\t\(edtf.level)\t\(edtf.earliestDay)\t\(edtf.latestDay)"
}

/// What `annals edtf` answers to one line of text.
public func edtfAnswer(_ line: String) -> String { edtfAnswer(line.utf8.span) }
