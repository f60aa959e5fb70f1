/// Finds persons in Chinese text: first where words around a name say that it is one, then
/// wherever a name found stands again.
struct ChinesePersonFinder {
  let text: [UInt32]
  let lexicon: NameLexicon
  let taken: TakenRanges
  private(set) var found: [Range<Int>] = []
  private var rules: [String] = []

  init(_ text: [UInt32], _ lexicon: NameLexicon, taken: TakenRanges) {
    self.text = text
    self.lexicon = lexicon
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
    var i = 0
    while i < text.count {
      let scalar = text[i]
      guard scalar >= 0xB7, scalar < 0xA000 else {
        i += 1
        continue
      }
      let foreign = mayBeForeign(i) ? transliteration(i) : nil
      if let end = knownName(i), end - i > 2 {
        keep(i..<end, "person.known")
        i = end
      } else if scalar == sc("·"), let range = nameAround(dot: i) {
        keep(range, "person.foreign")
        i = range.upperBound
      } else if let end = foreign, end - i > 3 {
        keep(i..<end, "person.transliterated")
        i = end
      } else if lexicon.surnames[Int(scalar)] != 0, let (end, rule) = candidate(i) {
        keep(i..<end, rule)
        keepListBefore(i)
        i = end
      } else if let end = foreign {
        keep(i..<end, "person.transliterated")
        i = end
      } else {
        i += 1
      }
    }
  }

  private mutating func keep(_ range: Range<Int>, _ rule: String) {
    if let last = found.last, last.upperBound > range.lowerBound {
      found.removeLast()
      rules.removeLast()
    }
    found.append(range)
    rules.append(rule)
  }

  /// The end of the name that begins at `i`, if the words around say that one does.
  private func candidate(_ i: Int) -> (Int, String)? {
    guard !taken.covers(i), lexicon.common.longest(in: text, at: i) == nil, !crossesTitle(i) else {
      return nil
    }
    if lexicon.doubleSurnames.longest(in: text, at: i) != nil,
      let found = candidate(i, isDouble: true)
    {
      return found
    }
    return lexicon.surname(at(i)) == .half ? nil : candidate(i, isDouble: false)
  }

  private func candidate(_ i: Int, isDouble: Bool) -> (Int, String)? {
    let isWeak = lexicon.surname(at(i)) == .weak && !isDouble
    if isWeak, startsPlace(i + 1) { return nil }
    let left = leftEvidence(i)
    if left < 2, at(i) == sc("于") { return nil }  // 卒于…, 受业于…
    var best: (score: Int, end: Int)?
    for length in isDouble ? [4, 3] : [3, 2] {
      guard let given = givenEvidence(i + (isDouble ? 2 : 1)..<i + length) else { continue }
      let evidence = NameEvidence(
        left: left, right: rightEvidence(i + length), given: given, isWeak: isWeak,
        isShort: length == (isDouble ? 3 : 2), isDouble: isDouble)
      guard evidence.isEnough else { continue }
      if best.map({ evidence.score > $0.score }) ?? true { best = (evidence.score, i + length) }
    }
    return best.map { ($0.end, left >= 6 ? "person.title" : "person.context") }
  }

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

  private func isListSign(_ scalar: UInt32) -> Bool {
    scalar == sc("、") || scalar == sc("和") || scalar == sc("与")
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
    return "和与从到由以有".unicodeScalars.contains { $0.value == before } || titleEnds(at: start)
  }

  // MARK: Wherever a name stands again

  private func findAgain() -> [(range: Range<Int>, rule: String)] {
    var names = Trie()
    for range in found { names.insert(text[range], 1) }
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
      } else if let end = knownName(i) {
        all.append((i..<end, "person.known"))
        i = end
      } else {
        i += 1
      }
    }
    return all
  }

  /// The end of a name that every reader knows: not in 毛泽东思想, and a short one only where its
  /// neighbours allow it.
  private func knownName(_ i: Int) -> Int? {
    guard lexicon.knownPersons.mayBegin(text[i]),
      let (_, end) = lexicon.knownPersons.longest(in: text, at: i), !taken.covers(i),
      lexicon.afterPlaces.longest(in: text, at: end) == nil, end - i > 2 || isAgain(i, end)
    else { return nil }
    return end
  }

  /// Two characters may be part of other words: their neighbours must allow the name.
  private func isAgain(_ i: Int, _ end: Int) -> Bool {
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

  func covers(_ i: Int) -> Bool { i >> 6 < bits.count && bits[i >> 6] >> UInt64(i & 63) & 1 == 1 }
}
