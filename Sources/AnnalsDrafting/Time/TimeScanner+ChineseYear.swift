extension TimeScanner {
  /// A year of any kind; where it ends.
  mutating func scanYear(
    _ point: inout TimePoint, _ i: Int, after first: TimePoint?
  ) -> (Int, TimeRule)? {
    if let end = scanBeforeChrist(&point, i) { return (end, .beforeChrist) }
    if let (value, end) = lexicon.trie.longest(in: text, at: i) {
      switch lexicon.words[value] {
      case .era(let first, let last, let solar):
        if let end = scanEraYear(&point, end, first, last, solar) { return (end, .reign) }
      case .shift(.year, let amount, let base) where isWholeWord(i, end):
        point.year = .shift(amount, base)
        return (end, base == .document ? .deictic : .anaphoric)
      default: break
      }
    }
    guard let number = HanNumeral.read(text, at: i) else { return nil }
    let unit = skipSpace(number.end)
    guard at(unit, "年") else {
      guard number.length == 4, sharesUnit(number.end, "年") else { return nil }
      point.year = .number(number.value)
      return (number.end, .date)
    }
    let end = unit + 1
    if at(end, anyOf: "代级轮岁龄限") { return nil }
    if isCalendarYear(number, i, end) {
      point.year = .number(number.value)
      return (pastYear(end), .date)
    }
    if let found = scanEraRest(&point, number, i, end) { return (found, .reign) }
    if isShortYear(number, i, end, after: first) {
      point.year = .number(number.value)
      point.hasShortYear = true
      return (end, .twoDigitYear)
    }
    return nil
  }

  /// 年度 belongs to the year, and so does 间 of 1978年间.
  private func pastYear(_ end: Int) -> Int {
    if at(end, "度"), !at(end + 1, anyOf: "过假量") { return end + 1 }
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
      return !(number.value % 1000 == 0 && isStretch(end)) && !at(end, "来")
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

  // MARK: Eras

  /// `元年`, `三十四年`, `76年`, `甲午年`, `年间` after the name of an era.
  private mutating func scanEraYear(
    _ point: inout TimePoint, _ i: Int, _ first: Int, _ last: Int, _ solarFrom: Int
  ) -> Int? {
    var number = 0
    var end = skipSpace(i)
    if at(end, "前"), let back = HanNumeral.read(text, at: end + 1), at(back.end, "年"), first == 1912
    {
      point.year = .number(first - back.value)
      return back.end + 1
    }
    if at(end, "元") {
      (number, end) = (1, end + 1)
    } else if let read = HanNumeral.read(text, at: end), read.length <= 3 {
      (number, end) = (read.value, read.end)
    } else if let (year, stop) = sexagenaryYear(end, first...max(first, last)) {
      (number, end) = (year - first + 1, stop)
    } else {
      return nil
    }
    end = skipSpace(end)
    guard at(end, "年"), (1...120).contains(number) else { return nil }
    era = (first, number, solarFrom)
    point.year = .number(first + number - 1)
    point.keepsYearOnly = first + number - 1 < solarFrom
    return at(end + 1, "度") ? end + 2 : end + 1
  }

  /// 甲子 … 癸亥 in an era.
  private func sexagenaryYear(_ i: Int, _ years: ClosedRange<Int>) -> (Int, Int)? {
    let stems = Array("甲乙丙丁戊己庚辛壬癸".unicodeScalars), branches = Array("子丑寅卯辰巳午未申酉戌亥".unicodeScalars)
    guard let stem = stems.firstIndex(where: { $0.value == at(i) }),
      let branch = branches.firstIndex(where: { $0.value == at(i + 1) })
    else { return nil }
    let year = years.first { ($0 % 10 + 6) % 10 == stem && ($0 % 12 + 8) % 12 == branch }
    return year.map { ($0, i + 2) }
  }

  /// `三十四年八月` where an era was named before.
  private mutating func scanEraRest(
    _ point: inout TimePoint, _ number: HanNumeral, _ start: Int, _ end: Int
  ) -> Int? {
    guard let era, number.length <= 3, (1...90).contains(number.value),
      number.style != .positional || number.length == 1, number.value >= era.number,
      !at(start - 1, anyOf: "近约第共达历经满每数逾过整长"), !at(end, anyOf: "后来前间多以之内的")
    else { return nil }
    let next = skipSpace(end)
    let isFollowedByMonth = HanNumeral.read(text, at: next).map { at($0.end, "月") } ?? false
    guard
      isFollowedByMonth || at(next, anyOf: "春夏秋冬初底末") || isSentenceStart(start)
        || at(start - 1, anyOf: "至于在到自—-")
    else {
      return nil
    }
    self.era = (era.first, number.value, era.solarFrom)
    point.year = .number(era.first + number.value - 1)
    point.keepsYearOnly = era.first + number.value - 1 < era.solarFrom
    return end
  }

  // MARK: Before and after Christ

  /// 公元前221年, 前221年, 公元618年.
  private func scanBeforeChrist(_ point: inout TimePoint, _ i: Int) -> Int? {
    var (j, isBefore, isMarked) = (i, false, false)
    if at(j, word: "公元") || at(j, word: "西元") || at(j, word: "纪元") {
      j += 2
      isMarked = true
    }
    if at(j, "前"), isMarked || (!at(i - 1).isHan && !at(i - 1).isDigit) || at(i - 1, anyOf: "至到于自")
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
