/// English words and phrases that shift a unit, and lengths of time.
extension TimeScanner {
  func scanEnglishPhrase(_ start: Int) -> TimeExpression? {
    if let shifted = scanShiftedName(start) { return shifted }
    if let century = scanTurnOfCentury(start) { return century }
    if let period = scanEnglishPeriod(start) { return period }
    guard let (word, end) = englishWord(start) else { return nil }
    switch word {
    case .shift where belongsToNoun(start, end): return nil
    case .shift(let unit, let amount, let base):
      var point = TimePoint()
      switch unit {
      case .day: point.day = .shift(amount, base)
      case .week: point.week = .shift(amount, base)
      case .month: point.month = .shift(amount, base)
      case .year: point.year = .shift(amount, base)
      }
      return expression(
        start, end, .point(point), point.timeClass, base == .document ? .deictic : .anaphoric)
    case .weekend(let amount, let base):
      var point = TimePoint()
      point.week = .shift(amount, base)
      point.part = .end
      return expression(
        start, end, .point(point), .period, base == .focus ? .anaphoric : .deictic)
    case .vague:
      return at(start, "N") && at(start + 1).isUppercase
        ? nil : expression(start, end, .none, .vague, .vague)
    case .frequency: return expression(start, end, .none, .frequency, .frequency)
    default: return nil
    }
  }

  /// `last August`, `next Monday`, `the following March`, `that summer`.
  private func scanShiftedName(_ start: Int) -> TimeExpression? {
    let shifts: [(String, Int, TimePoint.Base)] = [
      ("last", -1, .document), ("this past", -1, .document), ("this", 0, .document),
      ("next", 1, .document), ("this coming", 1, .document), ("the following", 1, .focus),
      ("the next", 1, .focus), ("that", 0, .focus), ("the same", 0, .focus),
      ("the previous", -1, .focus), ("the preceding", -1, .focus),
    ]
    for (words, shift, base) in shifts {
      guard let end = word(start, words), let (named, stop) = englishWord(skipSpace(end)),
        stop > end
      else { continue }
      var point = TimePoint()
      switch named {
      case .month(let month) where at(skipSpace(end)).isUppercase:
        point.month = .number(month)
        return expression(
          start, stop, .named(shift, base, point), .month, base == .document ? .deictic : .anaphoric
        )
      case .season(let season):
        point.part = .season(season)
        return expression(
          start, stop, .named(shift, base, point), .period,
          base == .document ? .deictic : .anaphoric)
      case .weekday(let weekday) where at(skipSpace(end)).isUppercase:
        point.weekday = weekday
        return expression(
          start, stop, .named(shift, base, point), .day, base == .document ? .deictic : .anaphoric)
      default: continue
      }
    }
    return nil
  }

  /// `the turn of the century`, `the turn of the 19th century`.
  private func scanTurnOfCentury(_ start: Int) -> TimeExpression? {
    let from = word(start, "the").map(skipSpace) ?? start
    guard let turn = word(from, "turn of"),
      case let i = word(skipSpace(turn), "the").map(skipSpace) ?? 0,
      i > 0
    else { return nil }
    var (year, end) = (1900, word(i, "century"))
    if let stop = word(i, "millennium") { (year, end) = (2000, stop) }
    if let (century, stop, _) = scanEnglishCentury(i), case .number(let number) = century.century {
      (year, end) = ((number - 1) * 100, stop)
    }
    guard let end else { return nil }
    return expression(
      start, end, .fixed(DateValue(.point(.init(year)), approximate: true)), .period, .century)
  }

  /// `the Second World War`: a name with a capital, and no other name's or thing's beginning.
  private func scanEnglishPeriod(_ start: Int) -> TimeExpression? {
    let from = word(start, "the").map(skipSpace) ?? start
    guard let (word, end) = namedPeriod(start) ?? namedPeriod(from), case .named(let edtf) = word,
      at(from).isUppercase || !englishPeriodsAreNames(from, end),
      let value = DateValue(simple: edtf), !followsThingOfPeriod(end)
    else { return nil }
    return expression(start, end, .fixed(value), .period, .named)
  }

  private func namedPeriod(_ i: Int) -> (TimeLexicon.Word, Int)? {
    guard let found = englishWord(i), case .named = found.0 else { return nil }
    return found
  }

  /// Periods a user adds may be written small.
  private func englishPeriodsAreNames(_ start: Int, _ end: Int) -> Bool {
    englishNamedPeriods.contains(
      string(text[start..<end].map { $0 == 0x20 ? 0x5F : lowercase($0) }))
  }

  /// `World War II veterans`, `the Korean War Memorial`.
  private func followsThingOfPeriod(_ i: Int) -> Bool {
    guard at(i) == 0x20 || at(i, "-") else { return false }
    return ["veteran", "memorial", "museum", "hero", "film", "historian", "vase", "cemetery"]
      .contains {
        word in word.utf8.enumerated().allSatisfy { lowercase(at(i + 1 + $0)) == UInt32($1) }
      }
  }

  /// `the day before the battle`, `the year after Waterloo`: counted from what follows, not from a
  /// date.
  private func belongsToNoun(_ start: Int, _ end: Int) -> Bool {
    guard
      word(end - 5, "after") != nil || word(end - 6, "before") != nil
        || word(end - 9, "following") != nil, at(end) == 0x20, at(end + 1).isLatinLetter
    else { return false }
    if at(end + 1).isUppercase { return true }
    let pronouns = [
      "he", "she", "they", "it", "we", "there", "i", "and", "but", "in", "at", "with", "when",
      "did", "was", "had", "were", "would",
    ]
    return !pronouns.contains { word(end + 1, $0) != nil }
  }

  /// `two years later`, `three days ago`, `for two weeks`, `aged 30`.
  func scanEnglishCounted(_ start: Int) -> TimeExpression? {
    if let half = scanHalfOfLength(start) { return half }
    guard let (amount, numberEnd) = englishAmount(start), !at(start - 1, anyOf: ".$-/£€") else {
      return nil
    }
    let from = at(numberEnd, "-") ? numberEnd + 1 : skipSpace(numberEnd)
    guard let (unit, scale, end) = englishUnit(from) else { return nil }
    let next = skipSpace(end)
    let ageStart = at(end, "-") ? end + 1 : next
    if let old = word(ageStart, "old") ?? word(next, "of age") {
      return expression(start, old, .none, .age, .age)
    }
    if at(end, "-") { return expression(start, end, .none, .duration, .duration) }
    if let (sign, base, stop) = englishDirection(next) {
      if amount * scale > 500 { return expression(start, stop, .none, .vague, .vague) }
      return expression(start, stop, .offset(sign * amount * scale, unit, base), .day, .offset)
    }
    return expression(start, end, .none, .duration, .duration)
  }

  /// `half a century later`, `a quarter of a century later`.
  private func scanHalfOfLength(_ start: Int) -> TimeExpression? {
    let lengths = [("half a century", 50), ("a quarter of a century", 25), ("half a decade", 5)]
    for (words, years) in lengths {
      guard let end = word(start, words) else { continue }
      guard let (sign, base, stop) = englishDirection(skipSpace(end)) else {
        return expression(start, end, .none, .duration, .duration)
      }
      return expression(start, stop, .offset(sign * years, .year, base), .day, .offset)
    }
    return nil
  }

  /// Which way a length of time is counted, from where, and where its words end.
  private func englishDirection(_ i: Int) -> (Int, TimePoint.Base, Int)? {
    for (word, sign, base) in englishDirections {
      guard let stop = self.word(i, word) else { continue }
      let isLed = at(skipSpace(stop)).isLatinLetter && at(stop) == 0x20
      if word == "before" && isLed && isFollowedByNoun(stop) || word == "before" && isClause(stop) {
        continue
      }
      if word == "on", !at(stop, ",") { continue }
      if word == "earlier", self.word(skipSpace(stop), "than") != nil { continue }
      return (sign, base, stop)
    }
    return nil
  }

  /// `two years before he died`, `a week before the vote`.
  private func isClause(_ i: Int) -> Bool {
    ["he", "she", "they", "it", "we", "the", "his", "her", "their", "its", "a", "that", "this"]
      .contains { word(skipSpace(i), $0) != nil }
  }

  private func englishAmount(_ i: Int) -> (Int, Int)? {
    if let number = HanNumeral.read(text, at: i) {
      return number.style == .digits && number.length <= 3 && !at(number.end, ".")
        ? (number.value, number.end) : nil
    }
    guard let (word, end) = englishWord(i), case .cardinal(let amount) = word else { return nil }
    if at(end, "-") || at(end) == 0x20, let (more, stop) = englishWord(end + 1),
      case .cardinal(let ones) = more, amount >= 20, ones < 10, at(end, "-")
    {
      return (amount + ones, stop)
    }
    return (amount, end)
  }

  private func englishUnit(_ i: Int) -> (TimeUnit, Int, Int)? {
    let units: [(String, TimeUnit, Int)] = [
      ("day", .day, 1), ("days", .day, 1), ("week", .week, 1), ("weeks", .week, 1),
      ("fortnight", .week, 2), ("month", .month, 1),
      ("months", .month, 1), ("year", .year, 1), ("years", .year, 1), ("decade", .year, 10),
      ("decades", .year, 10), ("century", .year, 100), ("centuries", .year, 100),
    ]
    for (name, unit, scale) in units {
      if let end = word(i, name) { return (unit, scale, end) }
    }
    return nil
  }
}

/// What follows a length of time that is counted from a date.
private let englishDirections: [(String, Int, TimePoint.Base)] = [
  ("ago", -1, .document), ("later", 1, .focus), ("earlier", -1, .focus), ("before", -1, .focus),
  ("after that", 1, .focus), ("afterwards", 1, .focus), ("afterward", 1, .focus),
  ("thereafter", 1, .focus), ("previously", -1, .focus), ("hence", 1, .document),
  ("from now", 1, .document), ("from today", 1, .document), ("on", 1, .focus),
]
