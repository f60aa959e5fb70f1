/// Tables of words as the rules are written in: words with white space between, or lines of
/// `head: words`.
///
/// Read scalar by scalar: the grapheme boundaries of `Character`s cost more than all the tables that
/// are made of these words.
enum WordTable {
  /// The words of a table, folded.
  static func words(_ table: some StringProtocol) -> [[UInt32]] {
    let folding = Folding.shared
    var words: [[UInt32]] = []
    var word: [UInt32] = []
    for scalar in table.unicodeScalars {
      let folded = folding.fold(scalar.value)
      if folded > 0x20 {
        word.append(folded)
      } else if !word.isEmpty {
        words.append(word)
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The lines of a table: what stands before the first colon and what stands behind it.
  static func lines(_ table: String) -> [(head: String, words: Substring)] {
    parts(table, "\n").compactMap { line in
      guard let colon = line.unicodeScalars.firstIndex(of: ":") else { return nil }
      let head = String(line[..<colon].unicodeScalars.filter { $0 != " " })
      return (head, line[line.unicodeScalars.index(after: colon)...])
    }
  }

  /// The parts of a table between separators; empty ones are left out.
  static func parts(
    _ table: some StringProtocol, _ separator: Unicode.Scalar
  ) -> [Substring] {
    Substring(table).unicodeScalars.split(separator: separator).map { Substring($0) }
  }
}
