/// English words and phrases that shift a unit, and lengths of time.
extension TimeScanner {
  func scanEnglishPhrase(_ start: Int) -> TimeExpression? {
    if let shifted = scanShiftedName(start) { return shifted }
    if let century = scanTurnOfCentury(start) { return century }
    guard let (word, end) = englishWord(start) else { return nil }
    switch word {
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

  private func scanTurnOfCentury(_ start: Int) -> TimeExpression? {
    guard let end = word(start, "the turn of the century") ?? word(start, "turn of the century")
    else { return nil }
    return expression(
      start, end, .fixed(DateValue(.point(.init(1900)), approximate: true)), .period, .century)
  }

  /// `two years later`, `three days ago`, `for two weeks`, `aged 30`.
  func scanEnglishCounted(_ start: Int) -> TimeExpression? {
    guard let (amount, numberEnd) = englishAmount(start), !at(start - 1, anyOf: ".$-/£€") else {
      return nil
    }
    let from = at(numberEnd, "-") ? numberEnd + 1 : skipSpace(numberEnd)
    guard let (unit, scale, end) = englishUnit(from) else { return nil }
    let next = skipSpace(end)
    if at(end, "-") || word(next, "old") != nil {
      return expression(
        start, word(next, "old") ?? end, .none, word(next, "old") != nil ? .age : .duration, .age)
    }
    for (word, sign, base) in [
      ("ago", -1, TimePoint.Base.document), ("later", 1, .focus), ("earlier", -1, .focus),
      ("before", -1, .focus),
      ("after that", 1, .focus), ("afterwards", 1, .focus), ("thereafter", 1, .focus),
      ("previously", -1, .focus), ("hence", 1, .document), ("from now", 1, .document),
    ] {
      guard let stop = self.word(next, word) else { continue }
      if word == "before" || word == "earlier", at(skipSpace(stop)).isLatinLetter,
        word == "before" || self.word(skipSpace(stop), "than") != nil
      {
        continue
      }
      if amount * scale > 500 { return expression(start, stop, .none, .vague, .vague) }
      return expression(start, stop, .offset(sign * amount * scale, unit, base), .day, .offset)
    }
    return expression(start, end, .none, .duration, .duration)
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
