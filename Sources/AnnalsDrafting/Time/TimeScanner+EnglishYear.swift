/// Years, decades and centuries of English text.
extension TimeScanner {
  // MARK: Centuries

  /// `18th century`, `the nineteenth and twentieth centuries`, `fifth century BC`.
  func scanEnglishCentury(_ start: Int) -> Found? {
    let from = word(start, "the").map(skipSpace) ?? start
    guard from == start || word(from, "turn") != nil else { return nil }
    guard let (number, end) = englishOrdinal(start) else { return nil }
    let i = at(end, "-") ? end + 1 : skipSpace(end)
    guard let stop = word(i, "century") ?? word(i, "centuries") ?? word(i, "cent.") else {
      guard let sign = englishRangeSign(end) ?? word(skipSpace(end), "and").map(skipSpace),
        let (_, second) = englishOrdinal(sign),
        word(skipSpace(second), "centuries") != nil || word(skipSpace(second), "century") != nil
      else { return nil }
      var point = TimePoint()
      point.century = .number(number)
      return (point, end, .century)
    }
    var point = TimePoint()
    point.century = .number(number)
    if let end = beforeChrist(skipSpace(stop)) {
      point.century = .number(-number)
      return (point, end, .century)
    }
    return (point, afterChrist(skipSpace(stop)) ?? stop, .century)
  }

  private func englishOrdinal(_ i: Int) -> (Int, Int)? {
    if let number = HanNumeral.read(text, at: i), number.style == .digits, number.length <= 2,
      let end = ordinalSuffix(number.end)
    {
      return (number.value, end)
    }
    if let (word, end) = englishWord(i), case .ordinal(let number) = word { return (number, end) }
    return nil
  }

  // MARK: Decades

  /// `the 1980s`, `'80s`, `1930s–40s`.
  func scanEnglishDecade(_ start: Int, after first: TimePoint?) -> Found? {
    let from = word(start, "the").map(skipSpace) ?? start
    let digits = at(from, anyOf: "'’‘") ? from + 1 : from
    guard let number = HanNumeral.read(text, at: digits), number.style == .digits,
      number.value % 10 == 0
    else { return nil }
    var end = number.end
    if at(end, anyOf: "'’") { end += 1 }
    guard at(end, "s"), !at(end + 1).isLatinLetter, !at(end + 1).isDigit else { return nil }
    var point = TimePoint()
    if number.length == 4, (1000...2200).contains(number.value) {
      point.century = .number(number.value / 100 + 1)
    } else {
      guard number.length == 2,
        digits > from || first?.decade != nil || from > start && number.value >= 20
      else { return nil }
    }
    point.decade = number.value / 10 % 10
    return (point, end + 1, .decade)
  }

  // MARK: Years

  func scanEnglishYear(_ start: Int, after first: TimePoint?) -> Found? {
    if let marked = scanMarkedYear(start) { return marked }
    guard at(start).isDigit, let year = HanNumeral.read(text, at: start), year.style == .digits
    else { return nil }
    var point = TimePoint()
    if let (value, end) = christianYear(year) {
      point.year = .number(value)
      return (point, end, value <= 0 ? .beforeChrist : .yearAlone)
    }
    guard !at(year.end).isLatinLetter, !at(year.end).isHan else { return nil }
    if let first, case .number(let before) = first.year, year.length == 2,
      !first.month.isSaid || first.part != .whole,
      year.value > before % 100, !at(year.end, "%"), at(start - 1, anyOf: "–-—/")
    {
      point.year = .number(year.value)
      point.hasShortYear = true
      return (point, year.end, .yearAlone)
    }
    guard year.length == 4, isYear(year, start, isSecond: first != nil) else {
      return sharedChristianYear(year, start)
    }
    point.year = .number(year.value)
    return (point, year.end, .yearAlone)
  }

  /// 612 of `612–539 BCE`.
  private func sharedChristianYear(_ year: HanNumeral, _ start: Int) -> Found? {
    guard let from = englishRangeSign(year.end), let second = HanNumeral.read(text, at: from),
      second.style == .digits,
      let (value, _) = christianYear(second), value <= 0 || year.value < second.value
    else { return nil }
    var point = TimePoint()
    point.year = .number(value <= 0 ? 1 - year.value : year.value)
    return (point, year.end, .beforeChrist)
  }

  /// The year of a number with BC, BCE, AD or CE after it.
  func christianYear(_ year: HanNumeral) -> (Int, Int)? {
    let i = skipSpace(year.end)
    if let end = beforeChrist(i) { return (1 - year.value, end) }
    if let end = afterChrist(i) { return (year.value, end) }
    return nil
  }

  private func beforeChrist(_ i: Int) -> Int? {
    for mark in ["BCE", "B.C.E.", "BC", "B.C."]
    where at(i, word: mark) && !at(i + mark.utf8.count).isLatinLetter {
      return i + mark.utf8.count
    }
    return nil
  }

  private func afterChrist(_ i: Int) -> Int? {
    for mark in ["CE", "C.E.", "AD", "A.D."]
    where at(i, word: mark) && !at(i + mark.utf8.count).isLatinLetter {
      return i + mark.utf8.count
    }
    return nil
  }

  /// `AD 618`, `c. 1850`, `fiscal year 2008`, `FY2008`.
  private func scanMarkedYear(_ start: Int) -> Found? {
    var point = TimePoint()
    if let end = afterChrist(start), let year = HanNumeral.read(text, at: skipSpace(end)),
      year.style == .digits, year.length <= 4
    {
      point.year = .number(year.value)
      return (point, year.end, .yearAlone)
    }
    if let fiscal = scanFiscalYear(start, &point) { return fiscal }
    for mark in ["c.", "ca.", "circa", "c"] {
      guard at(start, word: mark) || word(start, mark) != nil else { continue }
      let from = skipSpace(start + mark.utf8.count)
      guard !at(from - 1).isLatinLetter, let year = HanNumeral.read(text, at: from),
        year.style == .digits, (3...4).contains(year.length),
        year.value < 2200 || beforeChrist(skipSpace(year.end)) != nil
      else { continue }
      point.isApproximate = true
      if let (value, end) = christianYear(year) {
        point.year = .number(value)
        return (point, end, .yearAlone)
      }
      if at(year.end, "s") { return nil }
      point.year = .number(year.value)
      return (point, year.end, .yearAlone)
    }
    return nil
  }

  private func scanFiscalYear(_ start: Int, _ point: inout TimePoint) -> Found? {
    var from = start
    if at(start, word: "FY") {
      from = skipSpace(start + 2)
    } else if let end = word(start, "fiscal") {
      from = skipSpace(word(skipSpace(end), "year") ?? end)
    } else {
      return nil
    }
    guard let year = HanNumeral.read(text, at: from), year.style == .digits,
      year.length == 4 || year.length == 2
    else { return nil }
    point.year = .number(year.value)
    point.hasShortYear = year.length == 2
    return (point, year.end, .date)
  }

  /// Whether four digits by themselves are a year: by the words around them.
  private func isYear(_ year: HanNumeral, _ start: Int, isSecond: Bool) -> Bool {
    guard (1000...2150).contains(year.value), !isPartOfNumber(start, year.end) else { return false }
    if isSecond { return true }
    let before = wordBefore(start)
    let prepositions = [
      "in", "since", "by", "until", "till", "from", "of", "during", "before", "after", "circa",
      "around", "about", "year", "early", "late",
      "mid", "through", "between", "to", "spring", "summer", "autumn", "fall", "winter", "born",
      "died", "to", "throughout", "dated", "and",
    ]
    let numbered = [
      "no.", "no", "p.", "pp.", "page", "pages", "room", "box", "chapter", "section", "flight",
      "number", "vol.", "route", "highway", "line",
      "than", "nearly", "almost", "over", "some", "approximately", "only", "least", "most", "rs.",
      "fig.", "unit", "lot", "model",
    ]
    if numbered.contains(before) { return false }
    let isCounting = before == "the" ? countsUnits(year.end) : countsWhatFollows(year.end)
    if prepositions.contains(before),
      !(isCounting
        && ["of", "about", "around", "to", "by", "and", "from", "between"].contains(before))
    {
      return !countsUnits(year.end)
    }
    let isAlone =
      at(start - 1, anyOf: "(") || at(year.end, ")") || start == 0 || at(start - 1) == 0x0A
    if at(year.end, ","), at(year.end + 1, "(") { return false }
    if (start - 3..<start).contains(where: { at($0).isHan })
      || (year.end..<year.end + 3).contains(where: { at($0).isHan })
    {
      return false
    }
    if year.value < 1500 { return isAlone && !isCounting }
    return !isCounting && !(at(start - 1).isHan || at(year.end).isHan)
  }

  private func isPartOfNumber(_ start: Int, _ end: Int) -> Bool {
    let before = at(start - 1), after = at(end)
    if before.isDigit || before.isLatinLetter || at(start - 1, anyOf: "$£€¥#.+/@_=&") {
      return true
    }
    if at(start - 1, "-"),
      at(start - 2).isDigit || at(start - 2).isLatinLetter && !at(start - 2).isLowercase
    {
      return true
    }
    if at(start - 1, ","), at(start - 2).isDigit { return true }
    if after == sc("%") || after == sc("/") || after == sc("@") || after == sc("_") { return true }
    if after == sc(".") || after == sc(",") || after == sc(":") { return at(end + 1).isDigit }
    return after == sc("-") && at(end + 1).isDigit
      && !(at(end + 2).isDigit && !at(end + 5).isDigit && !at(end + 3, anyOf: "0123456789")
        || at(end + 4).isDigit && !at(end + 5).isDigit)
  }

  /// Whether a plural noun or a unit follows: then the number counts it.
  private func countsWhatFollows(_ i: Int) -> Bool {
    guard at(i) == 0x20, at(i + 1).isLowercase else { return false }
    var end = i + 1
    while at(end).isLatinLetter { end += 1 }
    let word = string(text[i + 1..<end])
    if [
      "was", "is", "has", "as", "this", "his", "its", "plus", "census", "series", "sees", "does",
      "saw",
    ].contains(word) {
      return false
    }
    return word.hasSuffix("s") && !word.hasSuffix("ss") || countsUnits(i)
  }

  private func countsUnits(_ i: Int) -> Bool {
    guard at(i) == 0x20 || at(i, "-") else { return false }
    let units = [
      "people", "men", "women", "children", "feet", "metres", "meters", "miles", "km", "kg", "tons",
      "tonnes", "pounds", "dollars", "percent",
      "per", "troops", "soldiers", "workers", "million", "billion", "hours", "yards", "acres",
      "hectares", "square", "copies", "words", "francs", "yen", "euros", "yuan", "rupees", "volts",
      "watts", "calories", "degrees",
    ]
    return units.contains { word(i + 1, $0) != nil }
  }
}
