/// A quick look at a word of English: most begin no expression of time, and the grammar need not be
/// asked.
extension TimeLexicon {
  /// Whether the word at `i` may begin an expression.
  func opensExpression(_ text: [UInt32], _ i: Int) -> Bool {
    guard firstWords.end(ofWordIn: text, at: i) == nil else { return true }
    if let end = hyphenated.end(ofWordIn: text, at: i), end < text.count, text[end] == sc("-") {
      return true
    }
    guard let article = Self.article(text, i) else { return false }
    var j = article
    while j < text.count, j < article + 3, text[j] == 0x20 || text[j] == 0x0B { j += 1 }
    guard j > article, j < text.count else { return false }
    return text[j].isDigit || text[j] == sc("'") || text[j] == 0x2019 || text[j] == 0x2018
      || firstWords.end(ofWordIn: text, at: j) != nil
      || afterArticle.end(ofWordIn: text, at: j) != nil
  }

  private static func article(_ text: [UInt32], _ i: Int) -> Int? {
    guard i + 3 < text.count, text[i] | 0x20 == sc("t"), text[i + 1] | 0x20 == sc("h"),
      text[i + 2] | 0x20 == sc("e"), !text[i + 3].isLatinLetter
    else { return nil }
    return i + 3
  }
}

extension Trie {
  /// The end of the word of letters at `i`, if it is in the trie in any case.
  func end(ofWordIn text: [UInt32], at i: Int) -> Int? {
    var cursor = Cursor()
    var j = i
    while j < text.count, text[j].isLatinLetter {
      guard step(&cursor, text[j] &- 0x41 < 26 ? text[j] + 0x20 : text[j]) else { return nil }
      j += 1
    }
    return j > i && value(at: cursor) != nil ? j : nil
  }
}
