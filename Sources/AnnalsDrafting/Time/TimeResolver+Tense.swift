/// Whether the words around a date look ahead or back.
extension TimeResolver {
  enum Tense { case past, future, unknown }

  /// What the words around a date say of its tense.
  func tense(at range: Range<Int>) -> Tense {
    if isEnglish(range) { return englishTense(at: range) }
    var i = range.lowerBound - 1
    while i >= 0, i > range.lowerBound - 16, !text[i].endsSentence, text[i] != 0x0A {
      if isFutureSign(i) { return .future }
      i -= 1
    }
    i = range.upperBound
    var tense = Tense.unknown
    while i < text.count, i < range.upperBound + 24, !text[i].endsSentence, text[i] != 0x0A {
      if isFutureSign(i) { return .future }
      if text[i] == sc("了") || text[i] == sc("曾") { tense = .past }
      i += 1
    }
    return tense
  }

  func isFutureSign(_ i: Int) -> Bool {
    func at(_ k: Int) -> UInt32 { k < text.count ? text[k] : 0 }
    switch text[i] {
    case sc("将"): return at(i + 1) != sc("军") && at(i + 1) != sc("领")
    case sc("拟"), sc("定"): return at(i + 1) == sc("于")
    case sc("预"), sc("计"): return at(i + 1) == sc("计") || at(i + 1) == sc("划")
    case sc("起"):
      return i < text.count - 1
        && (at(i + 1) == sc("施") || at(i + 1) == sc("执") || at(i + 1) == sc("恢")
          || at(i + 1) == sc("正"))
    case sc("w"): return at(i + 1) == sc("i") && at(i + 2) == sc("l") && at(i + 3) == sc("l")
    default: return false
    }
  }
}
