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
      guard let next = nextInPart(end) else { break }
      end = next
    }
    guard dot - start >= 1, end - dot >= 2, text[end - 1] != sc("·") else { return nil }
    return start..<end
  }

  /// Where a part goes on behind `i`: past a known part, past a character that writes names by sound,
  /// or past one that does not, alone between such characters or before a sign.
  private func nextInPart(_ i: Int) -> Int? {
    if let (_, end) = lexicon.nameParts.longest(in: text, at: i) { return end }
    if continues(i) {
      let isWord = lexicon.everyday.contains(text[i], at(i + 1)) && !lexicon.isForeign(text[i])
      return isWord && at(i - 1) != sc("·") ? nil : i + 1
    }
    guard text[i].isHan, !taken.covers(i), !startsTitle(i), !startsStrongVerb(i),
      !isVerbLike(text[i]),
      !isListSign(text[i]),
      !lexicon.everyday.contains(text[i], at(i + 1))
    else { return nil }
    return at(i + 1).isHan && !lexicon.isTransliteration(at(i + 1)) && !startsTitle(i + 1)
      ? nil : i + 1
  }

  /// Where the part before a dot begins: after a sign or a title close by, else with the first
  /// character that writes foreign names.
  private func firstPart(endingAt dot: Int) -> Int {
    var start = dot
    while dot - start < 8, at(start - 1).isHan, !taken.covers(start - 1),
      dot == start || !isBehindWord(start) && !isPart(start..<dot),
      !Self.beforeParts.contains(at(start - 1))
    {
      start -= 1
    }
    if start < dot,
      !at(start - 1).isHan || isBehindWord(start) || isPart(start..<dot)
        || taken.covers(start - 1)
        || Self.beforeParts.contains(at(start - 1))
    {
      return start
    }
    start = dot
    while start > 0, dot - start < 8, lexicon.isTransliteration(text[start - 1]) { start -= 1 }
    return start
  }

  /// 库尔班 of 青年库尔班·吐鲁木: a part of a name of the table.
  private func isPart(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    let goesOn = (2...4).contains {
      start >= $0 && lexicon.nameParts.value(of: text[start - $0..<start]) != nil
    }
    return range.count > 2 && !goesOn && lexicon.nameParts.value(of: text[range]) != nil
  }

  /// Whether a title, a word for a person or a verb such as 师从 ends there.
  private func isBehindWord(_ i: Int) -> Bool {
    titleEnds(at: i) || nounEnds(at: i) || (wordEnds(lexicon.verbsBeforeNames, at: i) ?? 0) > 1
  }

  /// Whether a word for a person ends there, and not a part of the name: 伯 of 罗伯特.
  private func nounEnds(at i: Int) -> Bool {
    personNounEnds(at: i)
      && !(lexicon.isTransliteration(at(i - 1)) && lexicon.isForeign(at(i - 2)))
  }

  private static let beforeParts = ScalarSet("的和与由对是请为向叫给跟让被把同有")

  private func continues(_ i: Int) -> Bool {
    lexicon.isTransliteration(text[i]) && !startsTitle(i) && !startsStrongVerb(i)
  }

  /// The end of a name without dots that begins at `i`: after a title, or with a verb behind it.
  func transliteration(_ i: Int) -> Int? {
    guard !taken.covers(i), found.last?.upperBound != i,
      lexicon.common.longest(in: text, at: i) == nil, !startsPlace(i)
    else { return nil }
    let left = leftEvidence(i)
    if at(i - 1) == 0x300A || left < 1 && lexicon.isForeign(at(i - 1)) || crossesTitle(i) {
      return nil
    }
    if left < 1, Self.beforePlaces.contains(at(i - 1)) { return nil }
    if left < 5, lexicon.everyday.contains(at(i - 1), text[i]) { return nil }
    let sound = sound(from: i)
    if lexicon.doubleSurnames.longest(in: text, at: i)?.end == sound.end { return nil }
    let isRuler = Self.ofRulers.contains(at(sound.end)) && at(sound.end + 1) == sc("世")
    let end = isRuler ? sound.end + 2 : sound.end  // 哈拉尔五世
    return isLikely(sound, left, rightEvidence(end)) ? end : nil
  }

  private static let beforePlaces = ScalarSet("在到从至抵赴往驻去自飞离经距居寓旅留")

  private static let ofRulers = ScalarSet("一二三四五六七八")
  private static let afterBecause = ScalarSet("他她其此病故公为而")

  /// A stretch of characters that write a name by sound.
  private struct Sound {
    var count = 0
    /// 2 for a character that writes little else, 1 for another, 3 within a part of a name.
    var points = 0
    /// The characters of known parts: 巴图, 次仁.
    var known = 0
    var end: Int
  }

  private func sound(from start: Int) -> Sound {
    var sound = Sound(end: start)
    while sound.end < text.count, sound.count < 10, !taken.covers(sound.end) {
      let i = sound.end
      if let (_, end) = lexicon.nameParts.longest(in: text, at: i) {
        sound.known += end - i
        sound.points += 3 * (end - i)
        sound.count += end - i
        sound.end = end
      } else if continues(i) {
        if i > start, lexicon.everyday.contains(text[i], at(i + 1)), !lexicon.isForeign(text[i]) {
          break
        }
        sound.points += lexicon.isForeign(text[i]) ? 2 : 1
        sound.count += 1
        sound.end += 1
      } else {
        break
      }
    }
    if at(sound.end - 1) == sc("因"), Self.afterBecause.contains(at(sound.end)) {
      sound.end -= 1
      sound.count -= 1
      sound.points -= 2
    }
    while sound.count > sound.known, sound.end > start + 2, isVerbLike(text[sound.end - 1]),
      !lexicon.isForeign(text[sound.end - 1])
    {
      sound.end -= 1
      sound.count -= 1
      sound.points -= 1
    }
    return sound
  }

  /// The less stands around a name, the more it has to sound like one.
  private func isLikely(_ sound: Sound, _ left: Int, _ right: Int) -> Bool {
    switch sound.count {
    case ..<2: return false
    case 2 where left == 2: return right >= 6 && sound.points >= 4
    case 2: return left >= 5 && (right >= 3 || left >= 6 && right >= 2) && sound.points >= 3
    case 3 where left >= 5 && sound.known == 3: return true
    case 3 where left >= 5: return right >= 2 || right >= 1 && sound.points >= 5
    case 3: return (left >= 2 && right >= 4 || left >= 3 && right >= 2) && sound.points >= 5
    default: break
    }
    let isPure = 4 * sound.points >= 7 * sound.count
    if left >= 5 { return right >= 1 || isPure }
    if left >= 1 { return right >= 4 || right >= 2 && isPure }
    return isPure && right >= 2
  }

  private func startsTitle(_ i: Int) -> Bool {
    lexicon.titles.longest(in: text, at: i) != nil || (at(i) == sc("夫") && at(i + 1) == sc("人"))
  }

  private func startsStrongVerb(_ i: Int) -> Bool {
    lexicon.verbs.longest(in: text, at: i).map { $0.value == 1 && $0.end - i > 1 } ?? false
  }
}
