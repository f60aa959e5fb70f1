/// A quick look at the characters after a place: most numbers and words there begin no time, and
/// the grammar need not be asked.
struct TimeGate {
  private let text: [UInt32]
  private let lexicon: TimeLexicon
  private let english: TimeLexicon
  /// What may follow a number that is part of a time.
  private let afterNumber: ScalarSet

  init(_ text: [UInt32], _ lexicon: TimeLexicon, english: TimeLexicon) {
    self.text = text
    self.lexicon = lexicon
    self.english = english
    afterNumber = ScalarSet("年月日号世季周天个岁星礼多余几来半至到-–—~./、和与及起直 \u{0B}")
  }

  private func at(_ i: Int) -> UInt32 { i >= 0 && i < text.count ? text[i] : 0x0A }

  func admits(_ i: Int) -> Bool {
    let scalar = text[i]
    if scalar.isDigit { return true }
    if scalar == sc("次"), isNumeral(at(i - 1)) { return false }  // 第七次年会
    if scalar.isLatinLetter { return english.opensExpression(text, i) }
    if scalar < 0x3000 { return admitsQuote(i) }
    if HanNumeral.value(scalar) != nil || HanNumeral.unit(scalar) != nil { return admitsNumber(i) }
    return admitsSign(i) || lexicon.trie.longest(in: text, at: i) != nil
  }

  /// What a few signs need after them.
  private func admitsSign(_ i: Int) -> Bool {
    let next = at(i + 1)
    switch text[i] {
    case sc("年"), sc("月"), sc("岁"):
      return next == sc("初") || next == sc("底") || next == sc("末") || next == sc("中")
    case sc("前") where next == sc("("): return true
    case sc("第"), sc("每"), sc("闰"), sc("前"), sc("头"): return isNumeral(next)
    case sc("正"), sc("腊"), sc("端"), sc("元"): return next == sc("月")
    case sc("冬"): return next == sc("月") || next == sc(",") || next == 0x20
    case sc("春"), sc("夏"), sc("秋"): return next == sc(",") || next == 0x20 || isWord(i)
    case sc("今"), sc("去"), sc("来"), sc("明"): return isSeason(next) || next == sc("(")
    case sc("民"): return next == sc("前") && isNumeral(at(i + 2)) || isWord(i)
    case sc("中"): return next == sc("旬") || next == sc("下")
    case sc("甲"), sc("乙"), sc("丙"), sc("丁"), sc("戊"), sc("己"), sc("庚"), sc("辛"), sc("壬"), sc("癸"):
      return at(i + 2) == sc("年")
    case sc("公"), sc("西"), sc("纪"): return next == sc("元")
    case sc("周"): return isNumeral(next) || next == sc("日")
    case sc("星"): return next == sc("期")
    case sc("礼"): return next == sc("拜")
    case sc("半"): return next == sc("年") || next == sc("个") || next == sc("天")
    case sc("上"), sc("下"), sc("本"), sc("这"): return isCenturyOrHalf(i)
    case 0x300C, 0x300E: return admitsQuote(i)
    default: return false
    }
  }

  private func isCenturyOrHalf(_ i: Int) -> Bool {
    let next = at(i + 1)
    let after = at(i + 2)
    return next == sc("旬") || (next == sc("中") && after == sc("旬"))
      || (next == sc("世") && after == sc("纪")) || (next == sc("半") && after == sc("年"))
      || (next == sc("个") && after == sc("世"))
  }

  private func isWord(_ i: Int) -> Bool { lexicon.trie.longest(in: text, at: i) != nil }

  private func isSeason(_ scalar: UInt32) -> Bool {
    scalar == sc("春") || scalar == sc("夏") || scalar == sc("秋") || scalar == sc("冬")
  }

  private func isNumeral(_ scalar: UInt32) -> Bool {
    scalar.isDigit || HanNumeral.value(scalar) != nil || HanNumeral.unit(scalar) != nil
  }

  private func admitsNumber(_ i: Int) -> Bool {
    var j = i + 1
    while j < text.count, j < i + 11, isNumeral(text[j]) || text[j] == sc("O") { j += 1 }
    if afterNumber.contains(at(j)) { return true }
    return lexicon.trie.longest(in: text, at: i) != nil || at(j) == sc("半")
  }

  /// “十四五”, “文革”期间, ’80s.
  private func admitsQuote(_ i: Int) -> Bool {
    isNumeral(at(i + 1)) || lexicon.trie.longest(in: text, at: i) != nil
  }
}
