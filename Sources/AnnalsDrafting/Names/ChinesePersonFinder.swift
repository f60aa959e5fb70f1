/// Finds persons in Chinese text: first where words around a name say that it is one, then
/// wherever a name found stands again.
struct ChinesePersonFinder {
  let text: [UInt32]
  let leads: LeadMap
  let lexicon: NameLexicon
  let names: KnownNames
  let taken: TakenRanges
  private(set) var found: [Range<Int>] = []
  private var rules: [String] = []
  /// What might be a name, and would be one if it stood there again.
  private var possible: [(range: Range<Int>, left: Int, right: Int)] = []

  init(_ reading: Reading, _ lexicon: Lexicon, taken: TakenRanges) {
    text = reading.clean.scalars
    leads = reading.leads
    self.lexicon = lexicon.names
    names = lexicon.known
    self.taken = taken
  }

  /// The ranges of names, in order.
  mutating func find() -> [(range: Range<Int>, rule: String)] {
    findByContext()
    return findAgain()
  }

  func at(_ i: Int) -> UInt32 { i >= 0 && i < text.count ? text[i] : 0x0A }

  // MARK: By what stands around

  private mutating func findByContext() {
    var i = leads.next(.person, from: 0)
    while i < text.count { i = leads.next(.person, from: look(i)) }
  }

  /// Keeps the name that begins at `i` or around it, if one does; where to go on.
  private mutating func look(_ i: Int) -> Int {
    let lead = leads[i]
    let foreign = lead.contains(.sound) ? transliteration(i) : nil
    if lead.contains(.monkTitle), let range = nameBefore(monkTitle: i) {
      keep(range, "person.styled")
    }
    if lead.contains(.knownPerson), let end = knownName(i), end - i > 2 {
      return keep(i..<end, "person.known")
    }
    if lead.contains(.dot), let range = nameAround(dot: i) { return keep(range, "person.foreign") }
    if let end = foreign, end - i > 3 { return keep(i..<end, "person.transliterated") }
    if lead.contains(.surname), let (end, rule) = candidate(i) {
      keep(i..<end, rule)
      keepListBefore(i)
      return end
    }
    if let end = foreign { return keep(i..<end, "person.transliterated") }
    if lead.contains(.styled), let end = styledName(i) { return keep(i..<end, "person.styled") }
    return i + 1
  }

  var lastRule: String? { rules.last }

  /// Keeps a name, instead of one that it overlaps; where it ends.
  @discardableResult
  private mutating func keep(_ range: Range<Int>, _ rule: String) -> Int {
    if let last = found.last, last.upperBound > range.lowerBound {
      found.removeLast()
      rules.removeLast()
    }
    found.append(range)
    rules.append(rule)
    return range.upperBound
  }

  /// The end of the name that begins at `i`, if the words around say that one does.
  private mutating func candidate(_ i: Int) -> (Int, String)? {
    if let end = byname(i) { return (end, "person.styled") }
    guard lexicon.surname(at(i)) != .no, !taken.covers(i), found.last?.upperBound != i,
      !isKinOfList(i)
    else { return nil }
    let isDouble = lexicon.doubleSurnames.longest(in: text, at: i) != nil
    let left = leftEvidence(i)
    if let end = anonymousEnd(i, left) { return (end, "person.context") }
    guard isDouble || left >= 0 || couldStandAmidWords(i), !crossesTitle(i),
      lexicon.titles.longest(in: text, at: i).map({ $0.end < i + 2 }) ?? true
    else { return nil }
    if let (_, end) = lexicon.common.longest(in: text, at: i), end > i + 2 || left < 6 {
      return nil
    }
    if left < 6, isVerbBeforeName(i) { return nil }
    if at(i) == sc("和"), left >= 5, at(i - 1).isHan, !couldBeGiven(i + 1) { return nil }
    if at(i) == sc("曾"), isVerbLike(at(i + 1)) { return nil }  // 首相曾赠勋章
    if isDouble, let found = candidate(i, left, isDouble: true) { return found }
    return lexicon.surname(at(i)) == .half ? nil : candidate(i, left, isDouble: false)
  }

  /// Whether two characters are those of given names, and no word: 和丽萍, not 院长和书记.
  private func couldBeGiven(_ i: Int) -> Bool {
    givenEvidence(i..<i + 2).map { $0 >= 4 } ?? false && !isMidWord(i)
  }

  /// 应 of 应梅光迪之邀: a surname that is a verb, with a whole name behind it.
  private func isVerbBeforeName(_ i: Int) -> Bool {
    guard Self.alsoVerbs.contains(at(i)), lexicon.surname(at(i + 1)) == .usual,
      let given = givenEvidence(i + 2..<i + 3), given >= 0
    else { return false }
    return givenEvidence(i + 2..<i + 4).map { $0 >= 2 } ?? (given >= 2 && !at(i + 3).isHan)
      || given >= 2 && rightEvidence(i + 3) >= 4
  }

  private static let alsoVerbs = ScalarSet("应赖闻查经于和解计管连随任")

  /// 孙 of 子某、孙某: kin in a list that begins with kin, and no surname.
  private func isKinOfList(_ i: Int) -> Bool {
    guard at(i) == sc("孙"), !at(i - 1).isHan, lexicon.surname(at(i + 1)) == .usual,
      let last = found.last, last.upperBound == i - 1
    else { return false }
    return Self.kin.contains(at(last.lowerBound - 1)) || text[last.lowerBound] == at(i + 1)
  }

  /// Whether a name may begin where nothing before says so: then it has three characters, and no
  /// everyday word explains any of them.
  private func couldStandAmidWords(_ i: Int) -> Bool {
    guard i + 2 < text.count, let first = lexicon.given(text[i + 1]),
      let second = lexicon.given(text[i + 2]), first + second >= 0
    else { return false }
    let words = lexicon.everyday
    return !words.contains(at(i - 1), text[i]) && !words.contains(text[i], text[i + 1])
      && (!words.contains(text[i + 1], text[i + 2])
        || lexicon.givenWords.contains(text[i + 1], text[i + 2]))
  }

  private mutating func candidate(_ i: Int, _ left: Int, isDouble: Bool) -> (Int, String)? {
    let isWeak = lexicon.surname(at(i)) == .weak && !isDouble
    if isWeak, startsPlace(i + 1) { return nil }
    if left < 2, at(i) == sc("于") { return nil }  // 卒于…, 受业于…
    var best: (score: Int, end: Int)?
    for length in isDouble ? 3...5 : 2...(isMarriedName(i) ? 4 : 3) {
      if length == 5, !Self.japaneseEnds.contains(at(i + 4)) { continue }
      guard !cutsWord(i + length), !isTitle(i + 1..<i + length), !isWord(i..<i + length),
        var given = givenEvidence(i + (isDouble || length == 4 ? 2 : 1)..<i + length)
      else { continue }
      let right = rightEvidence(i + length)
      if length == 3, right < 4, isKnown(i..<i + 2), at(i + 3).isHan, left < 6 || isMidWord(i + 2) {
        continue
      }
      if right < 4, left >= 5, at(i) == sc("向"), at(i - 1).isHan { continue }  // 提督向朝廷求援
      if left < 5, right >= 6, isAppointing(i, before: i + length) { continue }
      if length == 3, isWeak, right < 4, isMidWord(i + 1), !isGivenWord(i + 1) { continue }
      if length == 3, right >= 2, left >= 2, at(i + 2) == sc("之") { given = max(given, 1) }
      let evidence = NameEvidence(
        left: left, right: right, given: given,
        crossing: isDouble
          ? crossing(double: i..<i + length, left: left, right: right)
          : crossing(i..<i + length, left: left, right: right),
        isWeak: isWeak, isShort: length == (isDouble ? 3 : 2), isDouble: isDouble)
      guard evidence.isEnough else {
        if evidence.isPossible { possible.append((i..<i + length, left, right)) }
        continue
      }
      // Of two that are equal the longer.
      if best.map({ evidence.score >= $0.score }) ?? true { best = (evidence.score, i + length) }
    }
    return best.map { ($0.end, left >= 6 ? "person.title" : "person.context") }
  }

  /// 夏衍 of 夏衍剧作: a short name that every reader knows, whose next character is of another word.
  private func isKnown(_ range: Range<Int>) -> Bool {
    lexicon.knownPersons.longest(in: text, at: range.lowerBound)?.end == range.upperBound
  }

  /// 任 of 任彰化知县: a verb before an office, and no surname.
  private func isAppointing(_ i: Int, before title: Int) -> Bool {
    at(i) == sc("任") && !Self.onlyAfter.contains(at(title), at(title + 1))
  }

  private func isGivenWord(_ i: Int) -> Bool { lexicon.givenWords.contains(at(i), at(i + 1)) }

  private func isMidWord(_ i: Int) -> Bool { lexicon.everyday.contains(at(i), at(i + 1)) }

  /// Whether the characters are an everyday word, or a house and what belongs to it: 阮家三房, 徐家汇.
  private func isWord(_ range: Range<Int>) -> Bool {
    if range.count == 2 {
      return lexicon.common.longest(in: text, at: range.lowerBound)?.end == range.upperBound
    }
    return range.count == 3 && at(range.lowerBound + 1) == sc("家")
      && Self.ofHouses.contains(at(range.lowerBound + 2))
  }

  private static let ofHouses = ScalarSet("一二三四五六七八九十大老两几的之人房汇庄村湾沟屯集店坪巷桥嘴院宅祠窑坟墩浜渡堡营寨圩坝峪岭岗洼塘浦畈山河洲")

  /// 谢刘桂枝女士: the surnames of husband and wife, and a given name, with a title or in a list.
  private func isMarriedName(_ i: Int) -> Bool {
    guard lexicon.surname(at(i)) != .weak, lexicon.surname(at(i + 1)) == .usual,
      let given = givenEvidence(i + 2..<i + 4), given >= 2
    else { return false }
    let right = rightEvidence(i + 4)
    return (right >= 6 || right >= 4 && given >= 4 && leftEvidence(i) >= 6)
      && !lexicon.everyday.contains(at(i), at(i + 1))
      && !lexicon.everyday.contains(at(i + 2), at(i + 3))
  }

  /// 弟子 of 及门弟子: a word of two characters that no given name is.
  private func isTitle(_ range: Range<Int>) -> Bool {
    range.count == 2 && range.upperBound <= text.count
      && lexicon.titles.value(of: text[range]) != nil
  }

  /// What given names of three characters end with: 百合子, 龙太郎.
  private static let japaneseEnds = ScalarSet("子郎")

  // MARK: Lists

  /// The names before a name in a list: 赵某、钱某和孙某出席.
  private mutating func keepListBefore(_ start: Int) {
    var i = start
    var names: [Range<Int>] = []
    while isListSign(at(i - 1)), let name = listItem(endingAt: i - 1) {
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
      guard let given = givenEvidence(start + 1..<end), given >= -1,
        opensListItem(start) || (length == 3 && given >= 4),
        lexicon.common.longest(in: text, at: start) == nil
      else { continue }
      return start..<end
    }
    return nil
  }

  private func opensListItem(_ start: Int) -> Bool {
    let before = at(start - 1)
    if !before.isHan && !before.isDigit { return true }
    return "和与从到由以有在的经让派请给向对如推叫跟同陪随".unicodeScalars.contains { $0.value == before }
      || titleEnds(at: start)
  }

  // MARK: Wherever a name stands again

  private func findAgain() -> [(range: Range<Int>, rule: String)] {
    var again = Trie()
    for range in found { again.insert(text[range], 1) }
    for range in repeated() { again.insert(text[range], 1) }
    var all: [(range: Range<Int>, rule: String)] = []
    var next = 0
    var i = 0
    while i < text.count {
      while next < found.count, found[next].lowerBound < i { next += 1 }
      if next < found.count, found[next].lowerBound == i {
        all.append((found[next], rules[next]))
        i = found[next].upperBound
      } else if again.mayBegin(text[i]), let (_, end) = again.longest(in: text, at: i),
        !taken.covers(i), isAgain(i, end)
      {
        all.append((i..<end, "person.again"))
        i = end
      } else if leads[i].contains(.knownPerson), let end = knownName(i) {
        all.append((i..<end, "person.known"))
        i = end
      } else {
        i += 1
      }
    }
    return all
  }

  /// What might be a name in several places, with a clear beginning at one of them and a clear end
  /// at one.
  private func repeated() -> [Range<Int>] {
    var seen: [ArraySlice<UInt32>: (count: Int, left: Int, right: Int)] = [:]
    var names: [Range<Int>] = []
    for (range, left, right) in possible where !isOfTitle(range) {
      let before = seen[text[range]] ?? (0, -2, 0)
      let now = (
        count: before.count + 1, left: max(left, before.left), right: max(right, before.right)
      )
      seen[text[range]] = now
      if now.count >= 2, now.left >= 1, now.right >= 2 { names.append(range) }
    }
    return names
  }

  /// Whether the characters stand in the title of a work, whose heroes they may be.
  private func isOfTitle(_ range: Range<Int>) -> Bool {
    var i = range.lowerBound - 1
    while i >= 0, range.lowerBound - i < 16, text[i] != CleanText.paragraphBreak {
      if text[i] == sc("《") { return true }
      if text[i] == sc("》") { return false }
      i -= 1
    }
    return false
  }

  /// The end of a name that every reader knows: not in 毛泽东思想, and a short one only where its
  /// neighbours allow it.
  private func knownName(_ i: Int) -> Int? {
    guard let (_, end) = lexicon.knownPersons.longest(in: text, at: i), !taken.covers(i),
      at(i - 1) != sc("《"),
      lexicon.afterPlaces.longest(in: text, at: end) == nil || at(end) == sc("派"),
      end - i > 2 || isAgain(i, end) || isCutFromNothing(i, end)
    else { return nil }
    return end
  }

  /// Whether a preposition stands before two characters and no everyday word goes on from them.
  private func isCutFromNothing(_ i: Int, _ end: Int) -> Bool {
    lexicon.common.longest(in: text, at: i) == nil && leftEvidence(i) >= 1
      && !lexicon.everyday.contains(at(end - 1), at(end)) && rightEvidence(end) >= 0
  }

  /// Two characters may be part of other words: their neighbours must allow the name.
  private func isAgain(_ i: Int, _ end: Int) -> Bool {
    if at(i - 1) == sc("《"), at(end) == sc("》") { return false }
    if end - i > 2 { return true }
    guard lexicon.common.longest(in: text, at: i) == nil else { return false }
    let left = leftEvidence(i)
    if left >= 2 { return rightEvidence(end) >= 0 }
    return rightEvidence(end) >= (left >= 1 ? 2 : 4)
  }
}

/// Ranges that another rule has taken, asked in order or not.
struct TakenRanges {
  private var bits: [UInt64]

  init(count: Int) { bits = Array(repeating: 0, count: count / 64 + 1) }

  mutating func take(_ range: Range<Int>) {
    for i in range where i >> 6 < bits.count { bits[i >> 6] |= 1 << UInt64(i & 63) }
  }

  func covers(_ i: Int) -> Bool {
    i >= 0 && i >> 6 < bits.count && bits[i >> 6] >> UInt64(i & 63) & 1 == 1
  }
}
