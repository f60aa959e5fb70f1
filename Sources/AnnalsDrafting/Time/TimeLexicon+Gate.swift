/// How a word of English begins an expression of time.
struct EnglishOpener: OptionSet {
  let rawValue: Int32

  /// By itself: `March`, `late`.
  static let alone = EnglishOpener(rawValue: 1 << 0)
  /// With the next word of an entry: `in recent years`.
  static let phrase = EnglishOpener(rawValue: 1 << 1)
  /// With what is counted: `two weeks later`.
  static let number = EnglishOpener(rawValue: 1 << 2)
  /// With a hyphen: `to-day`.
  static let hyphen = EnglishOpener(rawValue: 1 << 3)
}

/// A quick look at a word of English: most begin no expression of time, and the grammar need not be
/// asked.
extension TimeLexicon {
  /// Whether the word at `i` may begin an expression.
  func opensExpression(_ text: [UInt32], _ i: Int) -> Bool {
    if opensWithoutArticle(text, i) { return true }
    guard let article = Self.article(text, i) else { return false }
    let j = Self.pastSpace(text, article)
    guard j > article, j < text.count else { return false }
    return text[j].isDigit || text[j] == sc("'") || text[j] == 0x2019 || text[j] == 0x2018
      || opensWithoutArticle(text, j) || afterArticle.word(in: text, at: j) != nil
  }

  private func opensWithoutArticle(_ text: [UInt32], _ i: Int) -> Bool {
    guard let (bits, end) = firstWords.word(in: text, at: i) else { return false }
    let opener = EnglishOpener(rawValue: Int32(truncatingIfNeeded: bits))
    if opener.contains(.alone) { return true }
    if end < text.count, text[end] == sc("-") || text[end] == sc(".") {  // A.D.
      return true
    }
    let next = Self.pastSpace(text, end)
    guard next > end, let (second, _) = secondWords.word(in: text, at: next) else { return false }
    let following = EnglishOpener(rawValue: Int32(truncatingIfNeeded: second))
    return !opener.isDisjoint(with: following)
  }

  private static func pastSpace(_ text: [UInt32], _ i: Int) -> Int {
    var j = i
    while j < text.count, j < i + 3, text[j] == 0x20 || text[j] == 0x0B { j += 1 }
    return j
  }

  private static func article(_ text: [UInt32], _ i: Int) -> Int? {
    guard i + 3 < text.count, text[i] | 0x20 == sc("t"), text[i + 1] | 0x20 == sc("h"),
      text[i + 2] | 0x20 == sc("e"), !text[i + 3].isLatinLetter
    else { return nil }
    return i + 3
  }
}

extension Trie {
  /// The word of letters at `i`, in any case, if it is in the trie: its value and its end.
  func word(in text: [UInt32], at i: Int) -> (value: Int, end: Int)? {
    var cursor = Cursor()
    var j = i
    while j < text.count, text[j].isLatinLetter {
      guard step(&cursor, text[j] &- 0x41 < 26 ? text[j] + 0x20 : text[j]) else { return nil }
      j += 1
    }
    guard j > i, let value = value(at: cursor) else { return nil }
    return (value, j)
  }
}
