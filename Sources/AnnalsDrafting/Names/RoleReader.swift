/// Reads the titles that stand around a name.
struct RoleReader {
  private let text: [UInt32]
  private let written: [UInt32]
  private let lexicon: NameLexicon

  init(_ clean: CleanText, _ lexicon: NameLexicon) {
    text = clean.scalars
    written = clean.written
    self.lexicon = lexicon
  }

  private func at(_ i: Int) -> UInt32 { i >= 0 && i < text.count ? text[i] : 0x0A }

  /// The roles of a name: the run of titles before it, or the title after it.
  func roles(of name: Range<Int>, notBefore limit: Int) -> [String] {
    let before = rolesBefore(name.lowerBound, limit)
    if !before.isEmpty { return before }
    guard let (_, end) = lexicon.titles.longest(in: text, at: name.upperBound) else { return [] }
    let title = string(text[name.upperBound..<end])
    let role = string(written[name.upperBound..<end])
    return ["同志", "等人", "代表", "先生", "女士", "同学", "老人", "专家"].contains(title) ? [] : [role]
  }

  /// 中共中央总书记、国家主席、中央军委主席: segments that each end with a title.
  private func rolesBefore(_ start: Int, _ limit: Int) -> [String] {
    var roles: [String] = []
    var end = at(start - 1) == 0x20 ? start - 1 : start
    while let begin = titleSegment(endingAt: end, limit) {
      roles.append(string(written[begin..<end]))
      guard at(begin - 1) == sc("、") || at(begin - 1) == sc("兼"), begin - 1 > limit else { break }
      end = begin - 1
    }
    return roles.reversed()
  }

  /// Where the segment begins that ends at `end` with a title: after a sign, a verb or a
  /// preposition.
  private func titleSegment(endingAt end: Int, _ limit: Int) -> Int? {
    var cursor = Trie.Cursor()
    var begin: Int?
    var j = end - 1
    while j >= limit, j > end - 8, j >= 0, lexicon.titlesBackward.step(&cursor, text[j]) {
      if lexicon.titlesBackward.value(at: cursor) != nil { begin = j }
      j -= 1
    }
    guard var start = begin else { return nil }
    while start > limit, start > 0, end - start < 24 {
      let before = text[start - 1]
      guard before.isHan || before == sc("·") else { break }
      if before == sc("和"), start > 1, text[start - 2] == sc("党") || text[start - 2] == sc("共") {
        start -= 1
        continue
      }
      if "由的在对向以与经请从随了和据给让为被是及同时".unicodeScalars.contains(where: { $0.value == before }) { break }
      start -= 1
    }
    return text[start] == sc("之") ? start + 1 : start  // 唐某之侄女
  }
}
