/// Names by which monks, writers and players go, without a surname: 太虚大师, 诗人阿信.
extension ChinesePersonFinder {
  /// The name of two characters before the title of a monk that begins at `i`.
  func nameBefore(monkTitle i: Int) -> Range<Int>? {
    guard i >= 2, lexicon.monkTitles.longest(in: text, at: i) != nil
    else { return nil }
    let range = i - 2..<i
    guard isStyled(range), found.last.map({ $0.upperBound <= i - 2 }) ?? true else { return nil }
    let left = leftEvidence(i - 2)
    return left >= 1
      || !lexicon.everyday.contains(at(i - 3), text[i - 2]) && left >= -2 && at(i - 3).isHan
        && Self.beforeStyled.contains(at(i - 3))
      ? range : nil
  }

  /// The end of a name of two characters at `i` after a word for those who go by such a name.
  func styledName(_ i: Int) -> Int? {
    let goesOn =
      at(i - 1) == sc("、") && found.last?.upperBound == i - 1 && lastRule == "person.styled"
    guard goesOn || styleEnds(at: i), isStyled(i..<i + 2) else { return nil }
    if Self.clergy.contains(at(i - 1)), !lexicon.everyday.contains(at(i + 1), at(i + 2)) {
      return i + 2
    }
    return rightEvidence(i + 2) >= (goesOn ? 2 : 3) || isListSign(at(i + 2)) ? i + 2 : nil
  }

  /// The end of a name that is none by surname: 伙计阿福, 卫生员小凤, 花旦赛月仙.
  func byname(_ i: Int) -> Int? {
    guard Self.bynameHeads.contains(at(i)), !taken.covers(i) else { return nil }
    if styleEnds(at: at(i - 1).isOpening ? i - 1 : i), let given = givenEvidence(i + 1..<i + 3),
      given >= -2,
      rightEvidence(i + 3) >= 2
    {
      return i + 3
    }
    guard at(i) == sc("阿") || at(i) == sc("小"), let given = givenEvidence(i + 1..<i + 2),
      given >= 0,
      !lexicon.everyday.contains(at(i), at(i + 1)),
      lexicon.common.longest(in: text, at: i) == nil,
      lexicon.titles.longest(in: text, at: i) == nil,
      leftEvidence(i) >= 6
    else { return nil }
    return rightEvidence(i + 2) >= 2 ? i + 2 : nil
  }

  /// What stage names and pet names begin with.
  static let bynameHeads = ScalarSet("阿小筱赛盖")

  /// 张某, 李某某: somebody whose name a court or a paper keeps back.
  func anonymousEnd(_ i: Int, _ left: Int) -> Int? {
    guard at(i + 1) == sc("某"), left >= 0 || !lexicon.everyday.contains(at(i - 1), at(i)),
      lexicon.surname(at(i)) == .usual || left >= 5
    else { return nil }
    let end = at(i + 2) == sc("某") ? i + 3 : i + 2
    return Self.afterSome.contains(at(end)) ? nil : end
  }

  private static let afterSome = ScalarSet("些种个年月日县市省地处校厂公部单一件事物人村镇")

  private func isStyled(_ range: Range<Int>) -> Bool {
    guard range.upperBound <= text.count, let given = givenEvidence(range), given >= -2 else {
      return false
    }
    return text[range].allSatisfy(\.isHan)
      && lexicon.titles.longest(in: text, at: range.lowerBound) == nil
      && !lexicon.everyday.contains(text[range.lowerBound], text[range.lowerBound + 1])
      && lexicon.common.longest(in: text, at: range.lowerBound) == nil
      && !crossesTitle(range.lowerBound)
  }

  private func styleEnds(at i: Int) -> Bool {
    for length in [2, 3, 1] where i >= length {
      if lexicon.styledTitles.value(of: text[i - length..<i]) != nil {
        return length > 1 || !at(i - 2).isHan || at(i - 2) == sc("山") || at(i - 2) == sc("寺")
      }
    }
    return false
  }

  private static let beforeStyled = ScalarSet("僧持由请与和同寺山")
  private static let clergy = ScalarSet("持僧丈")
}
