/// Years, decades and centuries of English text.
extension TimeScanner {
  // MARK: Centuries

  /// `the 18th century`, `fifth century BC`, `the 12th` of `the 12th to the 14th century`.
  func scanEnglishCentury(_ start: Int) -> Found? {
    let from = word(start, "the").map(skipSpace) ?? start
    guard let (number, end) = englishOrdinal(from) else { return nil }
    var point = TimePoint()
    point.century = .number(number)
    let i = at(end, "-") ? end + 1 : skipSpace(end)
    guard let stop = word(i, "century") ?? word(i, "centuries") ?? word(i, "cent.") else {
      guard let to = englishRangeSign(end) ?? word(skipSpace(end), "and").map(skipSpace),
        let second = centuryName(to)
      else { return nil }
      if second.isBefore { point.century = .number(-number) }
      return (point, end, .century)
    }
    if let end = beforeChrist(skipSpace(stop)) {
      point.century = .number(-number)
      return (point, end, .century)
    }
    // The article of `the 18th-century manor` is the manor's.
    if from > start, at(end, "-"), isFollowedByNoun(stop) { return nil }
    return (point, afterChrist(skipSpace(stop)) ?? stop, .century)
  }

  /// `the 14th century BC` as the second of two.
  private func centuryName(_ i: Int) -> (number: Int, isBefore: Bool)? {
    guard let (number, end) = englishOrdinal(word(i, "the").map(skipSpace) ?? i) else { return nil }
    let next = skipSpace(end)
    guard let stop = word(next, "century") ?? word(next, "centuries") else { return nil }
    return (number, beforeChrist(skipSpace(stop)) != nil)
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

  /// `the 1980s`, `'80s`, `1930s–40s`, `the thirties`; `the 1800s` are a hundred years.
  func scanEnglishDecade(_ start: Int, after first: TimePoint?) -> Found? {
    let from = word(start, "the").map(skipSpace) ?? start
    if let spelt = scanSpeltDecade(from, hasArticle: from > start || first != nil) { return spelt }
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
      if number.value % 100 == 0, number.value < 2000 { point.decadeEnd = 9 }
    } else {
      guard number.length == 2,
        digits > from || first?.decade != nil || from > start && number.value >= 20
      else { return nil }
    }
    point.decade = number.value / 10 % 10
    return (point, end + 1, .decade)
  }

  /// `the thirties`, `nineteen-thirties`.
  private func scanSpeltDecade(_ i: Int, hasArticle: Bool) -> Found? {
    var point = TimePoint()
    var from = i
    for (word, century) in [("nineteen", 20), ("eighteen", 19), ("seventeen", 18)] {
      guard let end = self.word(i, word) else { continue }
      from = at(end, "-") ? end + 1 : skipSpace(end)
      point.century = .number(century)
    }
    guard hasArticle || from > i, let (word, end) = englishWord(from), case .decade(let ten) = word,
      !isFollowedByNoun(end) || isFollowedByPast(end)
    else { return nil }
    point.decade = ten
    return (point, end, .decade)
  }

  /// `the twenties filled them`.
  func isFollowedByPast(_ i: Int) -> Bool {
    guard at(i) == 0x20 else { return false }
    var end = i + 1
    while at(end).isLowercase { end += 1 }
    return end > i + 4 && at(end - 1, "d") && at(end - 2, "e")
      || ["saw", "brought", "were"].contains(string(text[i + 1..<end]))
  }

  // MARK: Years

  func scanEnglishYear(_ start: Int, after first: TimePoint?) -> Found? {
    if let marked = scanMarkedYear(start) { return marked }
    var point = TimePoint()
    if at(start, anyOf: "'’‘") {
      guard
        [
          "in", "of", "since", "until", "till", "by", "and", "to", "from", "or", "after", "before",
          "early", "late", "was", "is", "were",
        ].contains(
          wordBefore(start)),
        let end = apostropheYear(start, &point)
      else { return nil }
      return (point, end, .twoDigitYear)
    }
    guard at(start).isDigit, let year = HanNumeral.read(text, at: start), year.style == .digits
    else { return nil }
    if let (value, end) = christianYear(year) {
      point.year = .number(value)
      return (point, end, value <= 0 ? .beforeChrist : .yearAlone)
    }
    guard !at(year.end).isLatinLetter, !at(year.end).isHan else { return nil }
    if let shared = sharedChristianYear(year, start) { return shared }
    if let first, case .number(let before) = first.year, year.length == 1, !first.month.isSaid,
      year.value > before % 10, at(start - 1) == 0x2013, at(year.end, anyOf: "),;:.")
    {
      point.year = .number(before / 10 * 10 + year.value)
      return (point, year.end, .yearAlone)
    }
    if let first, case .number(let before) = first.year, year.length == 2,
      !first.month.isSaid || first.part != .whole,
      year.value > before % 100, !at(year.end, "%"), at(start - 1, anyOf: "–-—/")
    {
      point.year = .number(year.value)
      point.hasShortYear = true
      return (point, year.end, .yearAlone)
    }
    let isOldSecond = first?.endsAncientRange(year) ?? false
    guard
      isYear(year, start, isSecond: first != nil) || opensShortRange(year, start)
        || opensAncientRange(year, start) || isOldSecond && !countsWhatFollows(year.end)
    else {
      return nil
    }
    point.year = .number(year.value)
    return (point, year.end, .yearAlone)
  }

  /// `'52` after a preposition or a month.
  func apostropheYear(_ i: Int, _ point: inout TimePoint) -> Int? {
    guard at(i, anyOf: "'’‘"), let year = HanNumeral.read(text, at: i + 1), year.style == .digits,
      year.length == 2, !at(year.end).isLatinLetter,
      !at(year.end, anyOf: "'’.-") || at(year.end, ".")
    else { return nil }
    point.year = .number(year.value)
    point.hasShortYear = true
    return year.end
  }

  /// 612 of `612–539 BCE`, 118 of `118–138 CE`.
  private func sharedChristianYear(_ year: HanNumeral, _ start: Int) -> Found? {
    guard let from = englishRangeSign(year.end), let second = HanNumeral.read(text, at: from),
      second.style == .digits, year.length <= 4,
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
      if var shared = sharedChristianYear(year, from) {
        shared.point.isApproximate = true
        return shared
      }
      point.year = .number(year.value)
      return (point, year.end, .yearAlone)
    }
    return scanYearNamed(start)
  }

  /// `the year 1066`.
  private func scanYearNamed(_ start: Int) -> Found? {
    let from = word(start, "the").map(skipSpace) ?? start
    guard let end = word(from, "year"), case let i = skipSpace(end), i > end, at(i).isDigit,
      let year = HanNumeral.read(text, at: i), year.style == .digits, (3...4).contains(year.length),
      (500...2200).contains(year.value), !at(year.end).isLatinLetter
    else { return nil }
    var point = TimePoint()
    if let (value, end) = christianYear(year) {
      point.year = .number(value)
      return (point, end, .yearAlone)
    }
    point.year = .number(year.value)
    return (point, year.end, .yearAlone)
  }

  private func scanFiscalYear(_ start: Int, _ point: inout TimePoint) -> Found? {
    var from = start
    if at(start, word: "FY") {
      from = skipSpace(start + 2)
    } else if let end = yearOfAccounts(start) {
      from = skipSpace(end)
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
    point.isFiscal = true
    return (point, year.end, .date)
  }

  /// `the academic year`, `calendar year`.
  private func yearOfAccounts(_ start: Int) -> Int? {
    let from = word(start, "the").map(skipSpace) ?? start
    for kind in ["academic", "school", "financial", "tax", "calendar", "university", "budget"] {
      guard let end = word(from, kind), let year = word(skipSpace(end), "year"),
        case let i = skipSpace(year), at(i).isDigit, at(i + 3).isDigit
      else { continue }
      return year
    }
    return nil
  }
}

extension TimePoint {
  /// Whether a number is the second year of a range that begins in this year of three digits.
  func endsAncientRange(_ year: HanNumeral) -> Bool {
    guard case .number(let first) = self.year, !month.isSaid, (1..<1000).contains(first) else {
      return false
    }
    return (3...4).contains(year.length) && year.value > first && year.value < first + 700
  }
}
