extension TimeScanner {
  /// `民前十二年`: before the republic.
  private func scanBeforeRepublic(_ point: inout TimePoint, _ i: Int) -> Int? {
    guard at(i, word: "民前"), !at(i - 1).isHan, let number = HanNumeral.read(text, at: i + 2),
      at(number.end, "年"), number.value <= 200
    else { return nil }
    point.year = .number(1912 - number.value)
    point.keepsYearOnly = true
    return number.end + 1
  }

  /// A year of any kind; where it ends.
  mutating func scanYear(
    _ point: inout TimePoint, _ i: Int, after first: TimePoint?
  ) -> (Int, TimeRule)? {
    if let end = scanBeforeChrist(&point, i) { return (end, .beforeChrist) }
    if let end = scanBeforeRepublic(&point, i) { return (end, .reign) }
    if let found = scanYearWord(&point, i) { return found }
    if let end = scanCycleYear(&point, i) { return (end, .reign) }
    if let end = scanYearOfSeason(&point, i) { return (end, .deictic) }
    guard let number = HanNumeral.read(text, at: i) else { return nil }
    let unit = skipSpace(number.end)
    guard at(unit, "年") else {
      guard number.length == 4, sharesUnit(number.end, "年") || sharesYear(number.end) else {
        return nil
      }
      point.year = .number(number.value)
      return (number.end, .date)
    }
    let end = unit + 1
    if at(end, anyOf: "代级轮岁龄限") { return nil }
    if number.length <= 3, let found = scanEraRest(&point, number, i, end) {
      return (found, .reign)
    }
    if isCalendarYear(number, i, end) {
      point.year = .number(number.value)
      return (pastYear(end), .date)
    }
    if isShortYear(number, i, end, after: first) {
      point.year = .number(number.value)
      point.hasShortYear = true
      return (end, .twoDigitYear)
    }
    return nil
  }

  /// The name of an era with its year, or a word that shifts one: 光绪三十四年, 去年.
  private mutating func scanYearWord(_ point: inout TimePoint, _ i: Int) -> (Int, TimeRule)? {
    guard let (value, end) = lexicon.trie.longest(in: text, at: i) else { return nil }
    switch lexicon.words[value] {
    case .era(let spans):
      return scanEraYear(&point, end, candidates(spans, before: i)).map { ($0, .reign) }
    case .shift(.year, let amount, let base) where isWholeWord(i, end):
      point.year = .shift(amount, base)
      let stop = at(end, word: "同期") ? end + 2 : end
      return (stop, base == .focus ? .anaphoric : .deictic)
    default: return nil
    }
  }

  /// 今 of 今春, 去 of 去冬, 明 of 明秋: a year by one character, where a season follows.
  private func scanYearOfSeason(_ point: inout TimePoint, _ i: Int) -> Int? {
    let shifts: [(Unicode.Scalar, Int)] = [("今", 0), ("去", -1), ("明", 1), ("来", 1)]
    guard let (_, shift) = shifts.first(where: { at(i, $0.0) }), at(i + 1, anyOf: "春夏秋冬"),
      !at(i + 1, word: "夏令"), shift == 0 || !at(i - 1).isHan || at(i - 1, anyOf: "自从在到至于、")
    else { return nil }
    point.year = .shift(shift, .document)
    return i + 1
  }

  /// 年度 belongs to the year, and so does 间 of 1978年间.
  private func pastYear(_ end: Int) -> Int {
    if at(end, "度"), !at(end + 1, anyOf: "过假量") { return end + 1 }
    if at(end, word: "同期") { return end + 2 }
    return at(end, "间") && !at(end + 1, anyOf: "隔接断") ? end + 1 : end
  }

  /// Whether a number goes on in a range whose end has the unit: 1995 of `1995—1997年`.
  func sharesUnit(_ i: Int, _ unit: Unicode.Scalar) -> Bool {
    guard let from = rangeSign(i), let second = HanNumeral.read(text, at: from) else {
      return false
    }
    let j = skipSpace(second.end)
    if at(j, unit) { return unit != "年" || !at(j + 1, "代") }
    return false
  }

  /// Whether a year goes on in a list that has the unit at its end: 1937 of `1937、1938年`.
  private func sharesYear(_ i: Int) -> Bool {
    guard at(i, anyOf: "、和与及"), let next = HanNumeral.read(text, at: i + 1), next.length == 4
    else { return false }
    return at(next.end, "年") ? !at(next.end + 1, "代") : sharesYear(next.end)
  }

  private func isCalendarYear(_ number: HanNumeral, _ start: Int, _ end: Int) -> Bool {
    guard !at(start - 1).isDigit, !at(start - 1, anyOf: ".$第-") || rangeBefore(start) else {
      return false
    }
    if number.style == .positional, number.length == 4 { return number.value < 2200 }
    if number.style == .units {
      return (1000...2200).contains(number.value) && number.value % 100 != 0
        || (number.value == 2000 && !isStretch(end))
    }
    if number.style == .digits, number.length == 4 {
      guard (1000...2200).contains(number.value) else { return false }
      return !(number.value % 1000 == 0 && isStretch(end))
        && (!at(end, "来") || at(end + 1, anyOf: "寺校院华所厂访沪京我到此台港澳川粤渝汉"))
    }
    return isEarlyYear(number, start, end)
  }

  /// A sign of a range or a bracket right before, which may stand before a year.
  private func rangeBefore(_ start: Int) -> Bool { at(start - 1, "-") }

  private func isStretch(_ end: Int) -> Bool {
    for word in ["前后", "之前", "以前", "之后", "以后"] where at(end, word: word) { return false }
    return at(end, anyOf: "来历前间的以之") || !(at(end).isHan || at(end) == sc(",") || at(end).isDigit)
  }

  /// `618年`, `907年`, `三六七年`: years of three digits, unless they look like a length of time.
  private func isEarlyYear(_ number: HanNumeral, _ start: Int, _ end: Int) -> Bool {
    guard number.length == 3, number.style != .units, (100...999).contains(number.value) else {
      return false
    }
    let next = skipSpace(end)
    if let month = HanNumeral.read(text, at: next), at(month.end, "月") { return true }
    if at(end, anyOf: "来前后间的以之历多内左") { return at(start - 1, "元") }
    let before = at(start - 1)
    let opens = before.isSpace || !before.isHan && !before.isDigit && !before.isLatinLetter
    return number.value % 10 != 0
      ? !at(start - 1, anyOf: "近约达过满历经有") : opens || at(start - 1, anyOf: "于在至自到从")
  }

  /// `07年`, `85年6月`, `八五年`.
  private func isShortYear(
    _ number: HanNumeral, _ start: Int, _ end: Int, after first: TimePoint?
  ) -> Bool {
    guard number.length == 2, number.style != .units, !at(start - 1).isDigit,
      !at(start - 1, anyOf: "第.近约达满过历经每")
    else { return false }
    if number.style == .digits, at(start) == 0x30 { return true }
    if HanNumeral.value(at(start)) == 0, number.style == .positional { return true }
    if let first, first.hasShortYear || first.year.isSaid, number.style == .digits, !isStretch(end)
    {
      return true
    }
    let next = skipSpace(end)
    if let month = HanNumeral.read(text, at: next), (1...12).contains(month.value),
      at(month.end, "月")
    {
      return true
    }
    guard number.value >= 49, !at(end, anyOf: "后前来间内以之多的") else { return false }
    if number.style == .positional {
      return number.value % 10 != number.value / 10 + 1 || number.value >= 89
    }
    return at(end, anyOf: "春夏秋冬底初末") || at(start - 1, anyOf: "于在自从至") || isSentenceStart(start)
  }

  func isSentenceStart(_ i: Int) -> Bool {
    let before = at(i - 1)
    return before.isSpace || before.endsSentence || before == sc(",") || before == sc(";")
      || before == sc("(")
  }

  // MARK: Before and after Christ

  /// 公元前221年, 前221年, 公元618年.
  private func scanBeforeChrist(_ point: inout TimePoint, _ i: Int) -> Int? {
    var (j, isBefore, isMarked) = (i, false, false)
    if at(j, word: "公元") || at(j, word: "西元") || at(j, word: "纪元") {
      j += 2
      isMarked = true
    }
    if at(j, "前"),
      isMarked || (!at(i - 1).isHan && !at(i - 1).isDigit) || at(i - 1, anyOf: "至到于自和与及约")
    {
      j += 1
      isBefore = true
    }
    guard isMarked || isBefore, let number = HanNumeral.read(text, at: skipSpace(j)) else {
      return nil
    }
    let unit = skipSpace(number.end)
    if at(unit, "年"), isMarked || number.value >= 100 {
      point.year = .number(isBefore ? 1 - number.value : number.value)
      return unit + 1
    }
    return nil
  }
}
