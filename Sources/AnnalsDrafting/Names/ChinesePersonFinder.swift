/// Finds persons in Chinese text: first where words around a name say that it is one, then
/// wherever a name found stands again.
struct ChinesePersonFinder {
  private let text: [UInt32]
  private let lexicon: NameLexicon
  private let taken: TakenRanges
  private var found: [Range<Int>] = []
  private var rules: [String] = []

  init(_ text: [UInt32], _ lexicon: NameLexicon, taken: TakenRanges) {
    self.text = text
    self.lexicon = lexicon
    self.taken = taken
  }

  /// The ranges of names, in order.
  mutating func find() -> [(range: Range<Int>, rule: String)] {
    findByContext()
    let again = findAgain()
    return again
  }

  private func at(_ i: Int) -> UInt32 { i >= 0 && i < text.count ? text[i] : 0x0A }

  // MARK: By what stands around

  private mutating func findByContext() {
    var i = 0
    while i < text.count {
      let scalar = text[i]
      if scalar == sc("·"), let range = foreignName(around: i) {
        keep(range, "person.foreign")
        i = range.upperBound
      } else if scalar >= 0x4E00, scalar < 0xA000, lexicon.surnames[Int(scalar)] != 0,
        let (end, rule) = candidate(i)
      {
        keep(i..<end, rule)
        keepListBefore(i)
        i = end
      } else {
        i += 1
      }
    }
  }

  private mutating func keep(_ range: Range<Int>, _ rule: String) {
    found.append(range)
    rules.append(rule)
  }

  /// The end of the name that begins at `i`, if the words around say that one does.
  private func candidate(_ i: Int) -> (Int, String)? {
    guard !taken.covers(i), lexicon.common.longest(in: text, at: i) == nil else { return nil }
    let isDouble = lexicon.doubleSurnames.longest(in: text, at: i) != nil
    if !isDouble, lexicon.surname(at(i)) == .half { return nil }
    let isWeak = lexicon.surname(at(i)) == .weak && !isDouble
    let left = leftEvidence(i)
    var best: (score: Int, end: Int)?
    for length in isDouble ? [4, 3] : [3, 2] {
      let end = i + length
      guard end <= text.count, isGiven(i + (isDouble ? 2 : 1)..<end) else { continue }
      let right = rightEvidence(end)
      guard isEnough(left, right, isWeak: isWeak, length: length) else { continue }
      if best.map({ left + right > $0.score }) ?? true { best = (left + right, end) }
    }
    return best.map { ($0.end, left >= 6 ? "person.title" : "person.context") }
  }

  private func isGiven(_ range: Range<Int>) -> Bool {
    for i in range where lexicon.isUnusual(text[i]) { return false }
    return true
  }

  private func isEnough(_ left: Int, _ right: Int, isWeak: Bool, length: Int) -> Bool {
    if isWeak {
      return (left >= 6 && right >= 2) || (right >= 6 && left >= 2)
        || (left >= 2 && right >= 4 && length == 3)
    }
    if left >= 6 { return right >= 1 || length == 3 }
    if right >= 6 { return left >= 0 || (length == 3 && right > 6) }
    return right >= 4 && (left >= 1 || (length == 3 && right == 5))
  }

  /// In halves: 6 a title or a list that goes on, 2 the start of a clause, 1 a preposition, -2 any
  /// other character.
  private func leftEvidence(_ i: Int) -> Int {
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
    if "由与和同对向给请让以为被经是即如像据有及".unicodeScalars.contains(where: { $0.value == before }) { return 1 }
    if lexicon.suffixes.value(of: text[max(0, i - 2)..<i]) != nil { return 2 }
    return -2
  }

  func titleEnds(at i: Int) -> Bool {
    var cursor = Trie.Cursor()
    var j = i - 1
    while j >= 0, j > i - 8, lexicon.titlesBackward.step(&cursor, text[j]) {
      if lexicon.titlesBackward.value(at: cursor) != nil { return true }
      j -= 1
    }
    return false
  }

  private func rightEvidence(_ i: Int) -> Int {
    let next = at(i)
    if let (_, end) = lexicon.titles.longest(in: text, at: i) {
      return isTelling(string(text[i..<end])) ? 7 : 6
    }
    if next == sc("等") { return 4 }
    if let (strength, _) = lexicon.verbs.longest(in: text, at: i) { return strength == 1 ? 4 : 2 }
    if next == sc("("), at(i + 1).isDigit || at(i + 2).isDigit { return 5 }
    if next == sc(","), isBiographic(i + 1) || (at(i + 1).isDigit && at(i + 4).isDigit) { return 4 }
    if next == sc(":"), at(i + 1) == 0x201C { return 4 }
    if next.isDigit { return 3 }
    return next.isHan || next.isLatinLetter ? 0 : 2
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

  /// The names before a name in a list: 赵某、钱某和孙某出席.
  private mutating func keepListBefore(_ start: Int) {
    var i = start
    var names: [Range<Int>] = []
    while at(i - 1) == sc("、") || at(i - 1) == sc("和") || at(i - 1) == sc("与") {
      guard let name = listItem(endingAt: i - 1) else { break }
      names.append(name)
      i = name.lowerBound
    }
    for name in names.reversed()
    where !(found.dropLast().last.map { $0.upperBound > name.lowerBound } ?? false) {
      let last = found.removeLast()
      let rule = rules.removeLast()
      keep(name, "person.list")
      keep(last, rule)
    }
  }

  private func listItem(endingAt end: Int) -> Range<Int>? {
    for length in [3, 2, 4] {
      let start = end - length
      guard start >= 0, lexicon.surname(at(start)) != .no, !taken.covers(start) else { continue }
      if length < 4, lexicon.surname(at(start)) == .half { continue }
      if length == 4, lexicon.doubleSurnames.longest(in: text, at: start) == nil { continue }
      let before = at(start - 1)
      let opens =
        !before.isHan && !before.isDigit || before == sc("和") || before == sc("与")
        || before == sc("从") || before == sc("到") || before == sc("由") || before == sc("以")
        || titleEnds(at: start)
      guard opens, isGiven(start + 1..<end), lexicon.common.longest(in: text, at: start) == nil
      else { continue }
      return start..<end
    }
    return nil
  }

  // MARK: Foreign names

  private func foreignName(around dot: Int) -> Range<Int>? {
    var start = dot
    while start > 0, dot - start < 8, lexicon.isTransliteration(text[start - 1]) { start -= 1 }
    var end = dot + 1
    while end < text.count, end - dot < 24 {
      if text[end] == sc("·") {
        end += 1
        continue
      }
      guard lexicon.isTransliteration(text[end]), !startsTitle(end), !startsStrongVerb(end) else {
        break
      }
      end += 1
    }
    guard dot - start >= 1, end - dot >= 2, text[end - 1] != sc("·") else { return nil }
    return start..<end
  }

  private func startsTitle(_ i: Int) -> Bool {
    lexicon.titles.longest(in: text, at: i) != nil || (at(i) == sc("夫") && at(i + 1) == sc("人"))
  }

  private func startsStrongVerb(_ i: Int) -> Bool {
    lexicon.verbs.longest(in: text, at: i).map { $0.value == 1 && $0.end - i > 1 } ?? false
  }

  // MARK: Wherever a name stands again

  private func findAgain() -> [(range: Range<Int>, rule: String)] {
    var names = Trie()
    for range in found { names.insert(text[range], range.count) }
    var all: [(range: Range<Int>, rule: String)] = []
    var next = 0
    var i = 0
    while i < text.count {
      while next < found.count, found[next].lowerBound < i { next += 1 }
      if next < found.count, found[next].lowerBound == i {
        all.append((found[next], rules[next]))
        i = found[next].upperBound
      } else if names.mayBegin(text[i]), let (_, end) = names.longest(in: text, at: i),
        !taken.covers(i), isAgain(i, end)
      {
        all.append((i..<end, "person.again"))
        i = end
      } else {
        i += 1
      }
    }
    return all
  }

  /// Two characters may be part of other words: their neighbours must allow the name.
  private func isAgain(_ i: Int, _ end: Int) -> Bool {
    if end - i > 2 { return true }
    guard lexicon.common.longest(in: text, at: i) == nil else { return false }
    return leftEvidence(i) >= 1 ? rightEvidence(end) >= 2 : rightEvidence(end) >= 4
  }
}

/// Ranges that another rule has taken, asked in order or not.
struct TakenRanges {
  private var bits: [UInt64]

  init(count: Int) { bits = Array(repeating: 0, count: count / 64 + 1) }

  mutating func take(_ range: Range<Int>) {
    for i in range where i >> 6 < bits.count { bits[i >> 6] |= 1 << UInt64(i & 63) }
  }

  func covers(_ i: Int) -> Bool { i >> 6 < bits.count && bits[i >> 6] >> UInt64(i & 63) & 1 == 1 }
}
