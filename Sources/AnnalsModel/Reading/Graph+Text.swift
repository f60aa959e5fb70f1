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

  fileprivate func isText(_ literal: UInt32) -> Bool {
    Int(literal) < literalCount && columns.literalKind[literal] == LiteralKind.text.rawValue
  }

  fileprivate func isText(_ literal: UInt32, with pattern: TextPattern) -> Bool {
    isText(literal)
      && withUTF8(of: StringID(columns.literalString[literal])) { pattern.occurs(in: $0) }
  }
}

/// Tells for one text after another whether a phrase stands in it, whatever its width and case.
///
/// Where few texts are in question, this is less work than listing all that have the phrase: a frequent
/// pair of characters has a bit for each text in the index, and only what passes those is read.
package struct TextMatcher: Sendable {
  private let graph: Graph
  private let pattern: TextPattern
  /// Lists with a bit for every literal.
  private let bitmaps: [Range<Int>]
  /// True where what passes the bitmaps has the phrase.
  private let isCertain: Bool
  /// How many texts have the phrase at most, as far as the index tells without being read.
  package let estimate: Int

  /// A phrase to look for.
  package init(_ phrase: String, in graph: Graph) {
    self.graph = graph
    pattern = TextPattern(phrase)
    let known = pattern.bytes.isEmpty ? nil : GramIndex(graph.columns)?.bitmaps(for: pattern)
    bitmaps = known?.bitmaps ?? []
    isCertain = known?.areCertain ?? false
    estimate = pattern.bytes.isEmpty ? 0 : known?.estimate ?? graph.literalCount
  }

  /// Whether a literal is a text with the phrase.
  package func matches(_ literal: LiteralID) -> Bool {
    let place = Int(literal.index >> 3)
    for bitmap in bitmaps {
      let byte = graph.columns.gramPostings[bitmap.lowerBound + place]
      guard byte >> (literal.index & 7) & 1 == 1 else { return false }
    }
    return isCertain ? graph.isText(literal.index) : graph.isText(literal.index, with: pattern)
  }

  /// Whether the phrase stands in an interned string.
  package func matches(_ string: StringID) -> Bool {
    graph.withUTF8(of: string) { pattern.occurs(in: $0) }
  }
}
