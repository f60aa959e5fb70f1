/// What speaks for a name, in points.
struct NameEvidence {
  /// What stands before: 6 a title or a list that goes on, 3 a verb that takes a person, 2 the start
  /// of a clause, 1 a preposition, -2 any other character.
  var left: Int
  /// What stands after: 6 or 7 a title, 5 the years of a life, 4 a verb of persons, 3 a time, 2 a sign.
  var right: Int
  /// How much the characters are those of given names.
  var given: Int
  /// Whether the surname is an everyday word.
  var isWeak: Bool
  /// Whether the given name is one character, which many words are, too.
  var isShort: Bool
  var isDouble: Bool

  var score: Int { left + right + given + (isShort ? 0 : 1) + (isDouble ? 2 : 0) }

  var isEnough: Bool {
    guard right >= 0 else { return false }
    return score >= (isWeak && left < 6 ? 8 : 7) && (isShort ? isEnoughForShort : isEnoughForLong)
  }

  private var isEnoughForLong: Bool {
    if left >= 6 { return right >= 1 || given >= 0 }
    if left < 0 { return right > 6 || right >= 4 && given >= 4 }
    return right >= 4 || given >= 2
  }

  private var isEnoughForShort: Bool {
    if left >= 6 { return right >= 1 }
    if right >= 6 { return left >= 0 }
    return right >= 4 && left >= 1 || right >= 3 && left >= 2 && given >= 2
  }
}

extension ChinesePersonFinder {
  // MARK: Before the name

  func leftEvidence(_ i: Int) -> Int {
    let before = at(i - 1)
    if before == sc("、") || before == sc("和") || before == sc("与"), let last = found.last,
      last.upperBound == i - 1
    {
      return 6
    }
    if titleEnds(at: i) || (before == 0x20 && titleEnds(at: i - 1)) { return 6 }
    if !before.isHan && !before.isLatinLetter && !before.isDigit {
      return before == 0x300A ? -2 : 2
    }
    if let length = wordEnds(lexicon.verbsBeforeNames, at: i) { return length > 1 ? 3 : 1 }
    if "以为被经是如像据有及".unicodeScalars.contains(where: { $0.value == before }) { return 1 }
    if taken.covers(i - 1) { return 2 }
    if lexicon.suffixes.value(of: text[max(0, i - 2)..<i]) != nil { return 2 }
    return -2
  }

  /// Whether a title ends there, and does not go on: 主教 of 主教练 is none.
  func titleEnds(at i: Int) -> Bool {
    guard let length = wordEnds(lexicon.titlesBackward, at: i) else { return false }
    return lexicon.titles.longest(in: text, at: i - length).map { $0.end <= i } ?? true
  }

  /// Whether a place is inside a title: 家 of 评论家.
  func crossesTitle(_ i: Int) -> Bool {
    for back in 1...3 where back <= i {
      if let (_, end) = lexicon.titles.longest(in: text, at: i - back), end > i { return true }
    }
    return false
  }

  /// The length of the longest word of a backward trie that ends at `i`.
  private func wordEnds(_ trie: Trie, at i: Int) -> Int? {
    var cursor = Trie.Cursor()
    var found: Int?
    var j = i - 1
    while j >= 0, j > i - 8, trie.step(&cursor, text[j]) {
      found = trie.value(at: cursor) ?? found
      j -= 1
    }
    return found
  }

  // MARK: The name

  /// The points of the characters of a given name; nil where one cannot be.
  func givenEvidence(_ range: Range<Int>) -> Int? {
    guard range.upperBound <= text.count else { return nil }
    var points = 0
    for i in range {
      guard !taken.covers(i), let weight = lexicon.given(text[i]) else { return nil }
      points += weight
    }
    return points
  }

  /// Whether a place or a body known by name stands there: 中央 of 任中央….
  func startsPlace(_ i: Int) -> Bool {
    lexicon.known.longest(in: text, at: i).map { $0.end - i >= 2 } ?? false
      || lexicon.starters.longest(in: text, at: i).map { $0.end - i >= 2 } ?? false
  }

  // MARK: After the name

  func rightEvidence(_ i: Int) -> Int {
    let next = at(i)
    if let (_, end) = lexicon.titles.longest(in: text, at: i) {
      return isTelling(string(text[i..<end])) ? 7 : 6
    }
    if next == sc("等") { return 4 }
    let verb = lexicon.verbs.longest(in: text, at: i)
    if let (strength, _) = verb, strength == 1 { return 4 }
    if lexicon.afterPlaces.longest(in: text, at: i) != nil { return -1 }
    if verb != nil { return 2 }
    if next == sc("("), at(i + 1).isDigit || at(i + 2).isDigit { return 5 }
    if next == sc(","), isBiographic(i + 1) || (at(i + 1).isDigit && at(i + 4).isDigit) { return 4 }
    if next == sc(":"), at(i + 1).isOpening { return 4 }
    if next.isDigit || taken.covers(i) { return 3 }
    if next.isHan, saysSoon(i) { return 4 }
    return next.isHan || next.isLatinLetter ? 0 : 2
  }

  /// 笑着说, 激动地告诉: a verb of speech within a few characters.
  private func saysSoon(_ i: Int) -> Bool {
    var j = i
    while j < i + 5, at(j).isHan {
      if at(j) == sc("着") || at(j) == sc("地"), at(j + 1) == sc("说") || at(j + 1) == sc("告") {
        return true
      }
      j += 1
    }
    return false
  }

  /// Titles that follow names rather than begin other words.
  private func isTelling(_ title: String) -> Bool {
    !["同学", "代表", "专家", "干部", "队长", "学者", "居民", "英雄", "模范", "翻译", "顾问", "委员", "记者", "助理"].contains(
      title)
  }

  /// 男, 女, 字…, 原名…, 1931年生 after a name and a comma.
  private func isBiographic(_ i: Int) -> Bool {
    switch at(i) {
    case sc("男"), sc("女"), sc("字"), sc("号"): true
    case sc("原"), sc("又"), sc("笔"), sc("本"): at(i + 1) == sc("名")
    default: false
    }
  }
}
