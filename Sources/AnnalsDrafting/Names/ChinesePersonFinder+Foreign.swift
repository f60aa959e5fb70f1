/// Names that are written by sound: 约翰·史密斯, 卡梅伦, 扎西顿珠.
extension ChinesePersonFinder {
  /// The name with its dots around a dot.
  func nameAround(dot: Int) -> Range<Int>? {
    let start = firstPart(endingAt: dot)
    var end = dot + 1
    while end < text.count, end - dot < 24 {
      if text[end] == sc("·") {
        end += 1
        continue
      }
      guard continues(end) else { break }
      end += 1
    }
    guard dot - start >= 1, end - dot >= 2, text[end - 1] != sc("·") else { return nil }
    return start..<end
  }

  /// Where the part before a dot begins: after a sign or a title close by, else with the first
  /// character that writes foreign names.
  private func firstPart(endingAt dot: Int) -> Int {
    var start = dot
    while dot - start < 5, at(start - 1).isHan, !taken.covers(start - 1),
      dot == start || !titleEnds(at: start)
    {
      start -= 1
    }
    if start < dot, !at(start - 1).isHan || titleEnds(at: start) || taken.covers(start - 1) {
      return start
    }
    start = dot
    while start > 0, dot - start < 8, lexicon.isTransliteration(text[start - 1]) { start -= 1 }
    return start
  }

  private func continues(_ i: Int) -> Bool {
    lexicon.isTransliteration(text[i]) && !startsTitle(i) && !startsStrongVerb(i)
  }

  /// A cheap look first: most characters begin no name of the kind.
  func mayBeForeign(_ i: Int) -> Bool {
    lexicon.isTransliteration(text[i]) && i + 1 < text.count
      && lexicon.isTransliteration(text[i + 1])
  }

  /// The end of a name without dots that begins at `i`: after a title, or with a verb behind it.
  func transliteration(_ i: Int) -> Int? {
    guard !taken.covers(i), lexicon.common.longest(in: text, at: i) == nil, !startsPlace(i) else {
      return nil
    }
    let left = leftEvidence(i)
    guard left >= 1 else { return nil }
    var end = i
    while end < text.count, end - i < 8, !taken.covers(end), continues(end) { end += 1 }
    guard isLongEnough(i..<end, left) else { return nil }
    if at(end).isHan, at(end + 1) == sc("世"),
      "一二三四五六七八".unicodeScalars.contains(where: { $0.value == at(end) })
    {
      return end + 2
    }
    let isLong = end - i >= 4 && (i..<end).allSatisfy { lexicon.isForeign(text[$0]) }
    return rightEvidence(end) >= (left >= 6 || isLong ? 2 : 4) ? end : nil
  }

  /// Three characters, four where little stands before them, two between a title and a verb.
  private func isLongEnough(_ range: Range<Int>, _ left: Int) -> Bool {
    switch range.count {
    case ..<2: false
    case 2: left >= 6 && rightEvidence(range.upperBound) >= 3
    case 3: left >= 2
    default: true
    }
  }

  private func startsTitle(_ i: Int) -> Bool {
    lexicon.titles.longest(in: text, at: i) != nil || (at(i) == sc("夫") && at(i + 1) == sc("人"))
  }

  private func startsStrongVerb(_ i: Int) -> Bool {
    lexicon.verbs.longest(in: text, at: i).map { $0.value == 1 && $0.end - i > 1 } ?? false
  }
}
