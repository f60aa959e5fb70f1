extension Graph {
  /// The texts that contain a phrase, whatever their width and case, in order.
  ///
  /// - Complexity: with a text index, the lists of the phrase's two rarest pairs of characters; without
  ///   one, a scan of all texts.
  package func literals(containing phrase: String) -> [LiteralID] {
    let pattern = TextPattern(phrase)
    guard !pattern.bytes.isEmpty else { return [] }
    guard let candidates = GramIndex(columns)?.candidates(for: pattern) else {
      return (0..<UInt32(literalCount)).filter { isText($0, with: pattern) }.map { LiteralID($0) }
    }
    return candidates.filter { isText($0, with: pattern) }.map { LiteralID($0) }
  }

  private func isText(_ literal: UInt32, with pattern: TextPattern) -> Bool {
    guard columns.literalKind[literal] == LiteralKind.text.rawValue else { return false }
    return withUTF8(of: StringID(columns.literalString[literal])) { pattern.occurs(in: $0) }
  }
}
