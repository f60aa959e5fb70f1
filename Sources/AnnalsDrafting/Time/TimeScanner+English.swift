extension TimeScanner {
  /// The English expression that begins at `start`, which begins a word.
  func scanEnglish(_ start: Int) -> TimeExpression? {
    guard !at(start - 1).isLatinLetter, !at(start - 1).isDigit else { return nil }
    if let span = scanBetween(start) { return span }
    if let list = scanEnglishDayRange(start) { return list }
    if let first = scanEnglishPoint(start) { return completeEnglish(start, first) }
    return scanEnglishPhrase(start) ?? scanEnglishCounted(start)
  }

  private func completeEnglish(_ start: Int, _ first: Found) -> TimeExpression? {
    if let days = scanDaysOfMonth(start, first) { return days }
    if let from = englishRangeSign(first.end) {
      if let second = scanEnglishPoint(from, after: first.point), isRange(first.point, second.point)
      {
        return expression(start, second.end, .range(first.point, second.point), .period, .range)
      }
      if let end = word(from, "present") ?? word(from, "now") ?? word(from, "date") {
        return expression(start, end, .since(first.point), .period, .open)
      }
    }
    return expression(start, first.end, .point(first.point), first.point.timeClass, first.rule)
  }

  /// `May 10–13, 2011`, `May 10 and 11`.
  private func scanDaysOfMonth(_ start: Int, _ first: Found) -> TimeExpression? {
    guard case .number(let day) = first.point.day, first.point.month.isSaid,
      !first.point.year.isSaid
    else { return nil }
    let and = word(skipSpace(first.end), "and").map(skipSpace)
    guard let from = englishRangeSign(first.end) ?? and, at(from).isDigit,
      let (last, stop) = englishDay(from),
      and == nil ? last > day : last == day + 1, englishMonth(skipSpace(stop)) == nil,
      word(skipSpace(stop), "of") == nil
    else { return nil }
    var (begin, end) = (first.point, first.point)
    let close = englishYearAfter(stop, &begin)
    end.year = begin.year
    end.day = .number(last)
    return expression(start, close, .range(begin, end), .period, .range)
  }

  private func isRange(_ first: TimePoint, _ second: TimePoint) -> Bool {
    if first.weekday != nil, !first.day.isSaid { return false }
    if second.week.isSaid || first.week.isSaid { return false }
    return second.isComparable(with: first)
  }

  // `between 1962 and 1971`
  private func scanBetween(_ start: Int) -> TimeExpression? {
    guard let after = word(start, "between"),
      let first = scanEnglishPoint(skipSpace(after), after: TimePoint()),
      let and = word(skipSpace(first.end), "and"),
      let second = scanEnglishPoint(skipSpace(and), after: first.point),
      isRange(first.point, second.point)
    else { return nil }
    return expression(start, second.end, .range(first.point, second.point), .period, .range)
  }

  /// `9–12 March 2007`, `9 and 10 March`, `March 9–12, 2007`.
  private func scanEnglishDayRange(_ start: Int) -> TimeExpression? {
    guard let (first, end) = englishDay(start), at(start).isDigit else { return nil }
    var from = englishRangeSign(end)
    var isList = false
    if from == nil, let and = word(skipSpace(end), "and") ?? (at(end, "&") ? end + 1 : nil) {
      from = skipSpace(and)
      isList = true
    }
    guard let from, let (last, stop) = englishDay(from), last > first else { return nil }
    let monthStart = skipSpace(word(skipSpace(stop), "of") ?? stop)
    guard let (month, monthEnd) = englishMonth(monthStart) else { return nil }
    var point = TimePoint()
    point.month = .number(month)
    let close = englishYearAfter(monthEnd, &point)
    point.day = .number(first)
    var second = point
    second.day = .number(last)
    if isList, last != first + 1 { return nil }
    return expression(start, close, .range(point, second), .period, .range)
  }

  // MARK: Looking

  /// Where the word at `i` ends if it is this one, in any case.
  func word(_ i: Int, _ word: String) -> Int? {
    var j = i
    for scalar in word.unicodeScalars {
      guard lowercase(at(j)) == scalar.value else { return nil }
      j += 1
    }
    return at(j).isLatinLetter || at(j).isDigit ? nil : j
  }

  func lowercase(_ scalar: UInt32) -> UInt32 {
    if scalar == 0x0B { return 0x20 }
    return scalar &- 0x41 < 26 ? scalar + 0x20 : scalar
  }

  /// The longest entry of the English table at `i` that ends with a word.
  func englishWord(_ i: Int) -> (TimeLexicon.Word, Int)? {
    english.trie.longestWord(in: text, at: i).map { (english.words[$0.value], $0.end) }
  }

  func englishMonth(_ i: Int) -> (Int, Int)? {
    guard at(i).isUppercase, let (word, end) = englishWord(i), case .month(let month) = word else {
      return nil
    }
    return (month, at(end, ".") && end - i <= 4 ? end + 1 : end)
  }

  /// `9`, `9th`, `ninth` as a day.
  func englishDay(_ i: Int) -> (Int, Int)? {
    if let number = HanNumeral.read(text, at: i), number.style == .digits, number.length <= 2,
      (1...31).contains(number.value)
    {
      let end = ordinalSuffix(number.end) ?? number.end
      return at(end).isDigit || at(end).isLatinLetter ? nil : (number.value, end)
    }
    if let (word, end) = englishWord(i), case .ordinal(let day) = word, day <= 31 {
      return (day, end)
    }
    return nil
  }

  func ordinalSuffix(_ i: Int) -> Int? {
    for suffix in ["st", "nd", "rd", "th"] {
      if let end = word(i, suffix) { return end }
    }
    return nil
  }

  /// Past `–`, `to`, `through` between the ends of a range.
  func englishRangeSign(_ i: Int) -> Int? {
    let j = skipSpace(i)
    switch at(j) {
    case 0x2013, 0x2014, sc("-"), sc("~"): return skipSpace(at(j + 1) == at(j) ? j + 2 : j + 1)
    default: break
    }
    for sign in ["to", "through", "until", "till", "thru"] {
      if j > i, let end = word(j, sign) { return skipSpace(end) }
    }
    return nil
  }

  /// The word before `i`, in lower case.
  func wordBefore(_ i: Int) -> String {
    var end = i
    while end > 0, at(end - 1) == 0x20 || at(end - 1) == 0x0B { end -= 1 }
    var start = end
    while start > 0, end - start < 12, at(start - 1).isLatinLetter || at(start - 1, ".") {
      start -= 1
    }
    return string(text[start..<end].map(lowercase))
  }
}

extension Trie {
  /// The longest entry at `start` in any case, not ending inside a word.
  func longestWord(in text: [UInt32], at start: Int) -> (value: Int, end: Int)? {
    var cursor = Cursor()
    var found: (Int, Int)?
    var i = start
    while i < text.count {
      let scalar = text[i]
      let folded = scalar &- 0x41 < 26 ? scalar + 0x20 : scalar == 0x0B ? 0x20 : scalar
      guard step(&cursor, folded) else { break }
      i += 1
      if let value = value(at: cursor),
        i == text.count || !(text[i].isLatinLetter || text[i].isDigit)
      {
        found = (value, i)
      }
    }
    return found
  }
}
