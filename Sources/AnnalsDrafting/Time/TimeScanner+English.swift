extension TimeScanner {
  /// The English expression that begins at `start`, which begins a word.
  mutating func scanEnglish(_ start: Int) -> TimeExpression? {
    guard !at(start - 1).isLatinLetter, !at(start - 1).isDigit else { return nil }
    guard start >= titleEnd, var found = scanEnglishExpression(start) else { return nil }
    if isTitle(found.range) {
      titleEnd = found.range.upperBound
      return nil
    }
    if found.timeClass == .day, let end = daypartEnd(found.range.upperBound) {
      found.range = start..<end
    }
    if found.isAncient { ancientEnd = found.range.upperBound }
    return found
  }

  /// “Summer of 1917” with nothing else between the marks is the name of something.
  private func isTitle(_ range: Range<Int>) -> Bool {
    at(range.lowerBound - 1, anyOf: "“‘\"") && at(range.upperBound, anyOf: "”’\"")
  }

  private func scanEnglishExpression(_ start: Int) -> TimeExpression? {
    if let span = scanBetween(start) ?? scanSlashStyles(start) { return span }
    if let list = scanEnglishDayRange(start) { return list }
    if let part = scanDaypartOf(start) { return part }
    if let first = scanEnglishPoint(start) { return completeEnglish(start, first) }
    return scanEnglishPhrase(start) ?? scanEnglishCounted(start)
  }

  private func completeEnglish(_ start: Int, _ first: Found) -> TimeExpression? {
    if let styles = scanTwoStyles(start, first) { return styles }
    if let named = scanMonthLast(start, first) { return named }
    if let days = scanDaysOfMonth(start, first) { return days }
    if let season = scanSlashYear(start, first) { return season }
    if let from = englishRangeSign(first.end) {
      if let range = scanEnglishRangeEnd(start, first, from) { return range }
      let now = word(from, "the").map(skipSpace) ?? from
      if let end = word(now, "present") ?? word(from, "now") ?? word(from, "date")
        ?? word(from, "today")
      {
        return expression(start, end, .since(first.point), .period, .open)
      }
    }
    var point = withYearOfList(first.point, first.end)
    if point.timeClass == .year, ["about", "around", "roughly"].contains(wordBefore(start)) {
      point.isApproximate = true
    }
    return expression(start, first.end, .point(point), point.timeClass, first.rule)
  }

  /// `the 20th of September last`, `31 January following`, `May next`.
  private func scanMonthLast(_ start: Int, _ first: Found) -> TimeExpression? {
    guard first.point.month.isNumber || first.point.weekday != nil, !first.point.year.isSaid,
      first.point.part == .whole, at(first.end) == 0x20
    else { return nil }
    let i = first.end + 1
    let ways: [(String, Int, TimePoint.Base)] = [
      ("last", -1, .document), ("next", 1, .document), ("following", 1, .focus),
    ]
    for (word, shift, base) in ways {
      guard let end = self.word(i, word), at(end, anyOf: ",.;:)") || !isFollowedByNoun(end),
        !(at(end) == 0x20 && at(end + 1).isDigit), self.word(skipSpace(end), "the") == nil
      else { continue }
      return expression(
        start, end, .named(shift, base, first.point), first.point.timeClass,
        base == .document ? .deictic : .anaphoric)
    }
    return nil
  }

  private func scanEnglishRangeEnd(_ start: Int, _ first: Found, _ from: Int) -> TimeExpression? {
    guard let second = scanEnglishPoint(from, after: first.point),
      isRange(first.point, second.point), !isCounted(second)
    else { return nil }
    return expression(start, second.end, .range(first.point, second.point), .period, .range)
  }

  /// Whether the second of two numbers counts what follows: `1500 to 2000 houses`.
  private func isCounted(_ found: Found) -> Bool {
    found.rule == .yearAlone && countsWhatFollows(found.end)
  }

  /// `March and April 2010`, `June 3 and July 9, 1998`: a year said once is also that of the months
  /// listed before it.
  private func withYearOfList(_ point: TimePoint, _ end: Int) -> TimePoint {
    guard case .number(let month) = point.month, !point.year.isSaid, point.part == .whole else {
      return point
    }
    var i = end
    for _ in 0..<4 {
      guard let next = listSign(i),
        let (other, stop, _) = scanMonthFirst(next, after: TimePoint()) ?? scanDayFirst(next),
        case .number(let later) = other.month, later >= month
      else { return point }
      if case .number = other.year {
        var dated = point
        dated.year = other.year
        return dated
      }
      i = stop
    }
    return point
  }

  /// Past `,`, `and`, `or` or `, and` between the members of a list.
  private func listSign(_ i: Int) -> Int? {
    let comma = at(i, ",") ? i + 1 : i
    let j = skipSpace(comma)
    if let and = word(j, "and") ?? word(j, "or"), j > i { return skipSpace(and) }
    return comma > i && j > comma ? j : nil
  }

  /// `1998/99`: a year that begins in one and ends in the next.
  private func scanSlashYear(_ start: Int, _ first: Found) -> TimeExpression? {
    guard first.rule == .yearAlone || first.point.isFiscal,
      case .number(let year) = first.point.year,
      at(first.end, "/") || first.point.isFiscal && at(first.end, anyOf: "-–"),
      let second = HanNumeral.read(text, at: first.end + 1), second.style == .digits,
      second.value == (year + 1) % (second.length == 2 ? 100 : 10_000),
      second.length == 2 || second.length == 4
    else { return nil }
    var last = first.point
    last.year = .number(year + 1)
    return expression(start, second.end, .range(first.point, last), .period, .range)
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
      isRange(first.point, second.point), !isCounted(second)
    else { return nil }
    return expression(start, second.end, .range(first.point, second.point), .period, .range)
  }

  /// `9–12 March 2007`, `9 and 10 March`, `the 9th to the 12th of March`.
  private func scanEnglishDayRange(_ start: Int) -> TimeExpression? {
    let digits = word(start, "the").map(skipSpace) ?? start
    guard at(digits).isDigit, let (first, end) = englishDay(digits) else { return nil }
    var from = englishRangeSign(end)
    var isList = false
    if from == nil, let and = word(skipSpace(end), "and") ?? (at(end, "&") ? end + 1 : nil) {
      from = skipSpace(and)
      isList = true
    }
    if let the = from.flatMap({ word($0, "the") }) { from = skipSpace(the) }
    guard let from, at(from).isDigit, let (last, stop) = englishDay(from), last > first else {
      return nil
    }
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

  // MARK: Parts of days

  /// `the morning of 6 August 1945`.
  private func scanDaypartOf(_ start: Int) -> TimeExpression? {
    guard let the = word(start, "the"), let end = daypart(skipSpace(the)),
      let of = word(skipSpace(end), "of"), case let from = skipSpace(of),
      let day = scanEnglishDayRange(from)
        ?? scanEnglishPoint(from).flatMap({ completeEnglish(from, $0) }),
      day.timeClass == .day || day.rule == .range
    else { return nil }
    return expression(start, day.range.upperBound, day.meaning, day.timeClass, day.rule)
  }

  /// The end of the part of a day that follows the day: `Saturday evening`.
  private func daypartEnd(_ i: Int) -> Int? { at(i) == 0x20 ? daypart(i + 1) : nil }

  func isDaypart(_ i: Int) -> Bool { daypart(i) != nil }

  private func daypart(_ i: Int) -> Int? {
    for part in ["morning", "afternoon", "evening", "night"] {
      if let end = word(i, part) { return end }
    }
    return nil
  }

  // MARK: Looking

  /// Where the word at `i` ends if it is this one, in any case.
  func word(_ i: Int, _ word: String) -> Int? {
    var j = i
    for byte in word.utf8 {
      guard lowercase(at(j)) == UInt32(byte) else { return nil }
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
    if lastLookup.place != i {
      lastLookup.place = i
      lastLookup.found = english.trie.longestWord(in: text, at: i)
    }
    return lastLookup.found.map { (english.words[$0.value], $0.end) }
  }

  func englishMonth(_ i: Int) -> (Int, Int)? {
    guard at(i).isUppercase, let (word, end) = englishWord(i), case .month(let month) = word else {
      return nil
    }
    let isAbbreviated = end - i == 3 && month != 5 || end - i == 4 && month == 9
    return (month, at(end, ".") && isAbbreviated ? end + 1 : end)
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
    let (a, b) = (lowercase(at(i)), lowercase(at(i + 1)))
    guard !at(i + 2).isLatinLetter, !at(i + 2).isDigit else { return nil }
    switch (a, b) {
    case (sc("s"), sc("t")), (sc("n"), sc("d")), (sc("r"), sc("d")), (sc("t"), sc("h")):
      return i + 2
    default: return nil
    }
  }

  /// Past `–`, `to`, `through` between the ends of a range.
  func englishRangeSign(_ i: Int) -> Int? {
    let j = skipSpace(i)
    switch at(j) {
    case 0x2013, 0x2014, sc("-"), sc("~"): return skipSpace(at(j + 1) == at(j) ? j + 2 : j + 1)
    case sc("t"), sc("u"): break
    default: return nil
    }
    guard j > i else { return nil }
    let end =
      word(j, "to") ?? word(j, "through") ?? word(j, "until") ?? word(j, "till") ?? word(j, "thru")
    return end.map(skipSpace)
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

extension TimeExpression {
  /// Whether it tells of times whose years have three digits or are before Christ.
  fileprivate var isAncient: Bool {
    switch meaning {
    case .point(let point), .range(let point, _):
      if case .number(let year) = point.year { return year < 1000 }
      if case .number(let century) = point.century { return century < 11 }
      return false
    default: return false
    }
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
