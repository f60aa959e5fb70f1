extension Graph {
  /// The texts that contain a phrase, whatever their width and case, in order.
  ///
  /// - Complexity: with a text index, the lists of the phrase's two rarest pairs of characters; without
  ///   one, a scan of all texts.
  package func literals(containing phrase: String) -> [LiteralID] {
    let pattern = TextPattern(phrase)
    guard !pattern.bytes.isEmpty else { return [] }
    guard let index = GramIndex(columns) else {
      return (0..<UInt32(literalCount)).filter { isText($0, with: pattern) }.map { LiteralID($0) }
    }
    let (candidates, areCertain) = index.candidates(for: pattern)
    return candidates.filter { areCertain ? isText($0) : isText($0, with: pattern) }
      .map { LiteralID($0) }
  }

  private func isText(_ literal: UInt32) -> Bool {
    Int(literal) < literalCount && columns.literalKind[literal] == LiteralKind.text.rawValue
  }

  private func isText(_ literal: UInt32, with pattern: TextPattern) -> Bool {
    isText(literal)
      && withUTF8(of: StringID(columns.literalString[literal])) { pattern.occurs(in: $0) }
  }
}
