/// Days given in two calendars, and the movable feasts.
extension TimeScanner {
  /// `24 October (6 November) 1917`, `25 October [7 November N.S.]`: the new style is the value.
  func scanTwoStyles(_ start: Int, _ first: Found) -> TimeExpression? {
    guard first.point.day.isSaid, first.point.month.isSaid else { return nil }
    let i = skipSpace(first.end)
    guard i > first.end, at(i, "(") || at(i, "["),
      let inner = scanMonthFirst(i + 1, after: nil) ?? scanDayFirst(i + 1),
      inner.point.day.isSaid,
      let close = closeOfStyle(inner.end, at(i, "(") ? ")" : "]")
    else { return nil }
    let isOld = close.isOld
    var point = isOld ? first.point : inner.point
    let (old, new) = isOld ? (inner.point, first.point) : (first.point, inner.point)
    guard areStyles(old, new) else { return nil }
    var end = close.end
    if !point.year.isSaid { point.year = first.point.year }
    if !point.year.isSaid { point.year = inner.point.year }
    if !point.year.isSaid { end = englishYearAfter(end, &point) }
    return expression(start, end, .point(point), .day, .date)
  }

  /// `5/18 March 1917`, `24 October/6 November 1917`.
  func scanSlashStyles(_ start: Int) -> TimeExpression? {
    guard at(start).isDigit, let (day, dayEnd) = englishDay(start), !at(start - 1, anyOf: "/-.$£")
    else { return nil }
    if at(dayEnd, "/"), at(dayEnd + 1).isDigit, let second = scanDayFirst(after: dayEnd + 1),
      case .number(let newDay) = second.point.day, (10...13).contains(newDay - day)
    {
      return expression(start, second.end, .point(second.point), .day, .date)
    }
    guard let first = scanDayFirst(start), !first.point.year.isSaid, at(first.end, "/"),
      let second = scanDayFirst(after: first.end + 1), areStyles(first.point, second.point)
    else { return nil }
    return expression(start, second.end, .point(second.point), .day, .date)
  }

  private func scanDayFirst(after slash: Int) -> Found? {
    guard let (day, dayEnd) = englishDay(slash), case let i = skipSpace(dayEnd), i > dayEnd,
      let (month, monthEnd) = englishMonth(i)
    else { return nil }
    var point = TimePoint()
    (point.month, point.day) = (.number(month), .number(day))
    let stop = englishYearAfter(monthEnd, &point)
    return (point, stop, .date)
  }

  /// Past `, N.S.` and the bracket.
  private func closeOfStyle(_ i: Int, _ bracket: Character) -> (end: Int, isOld: Bool)? {
    var j = at(i, ",") ? i + 1 : i
    j = skipSpace(j)
    var isOld = false
    for (mark, old) in [
      ("N.S.", false), ("NS", false), ("n.s.", false), ("new style", false), ("New Style", false),
      ("O.S.", true), ("OS", true), ("o.s.", true), ("old style", true), ("Old Style", true),
      ("Gregorian", false), ("Julian", true),
    ] where at(j, word: mark) {
      isOld = old
      j += mark.utf8.count
    }
    return at(j, anyOf: String(bracket)) ? (j + 1, isOld) : nil
  }

  /// Whether two days are as far apart as the two calendars were, ten to thirteen days.
  private func areStyles(_ old: TimePoint, _ new: TimePoint) -> Bool {
    guard case .number(let oldMonth) = old.month, case .number(let oldDay) = old.day,
      case .number(let newMonth) = new.month, case .number(let newDay) = new.day
    else { return false }
    let a = DateValue.Point(1901, oldMonth, oldDay).ordinal
    var b = DateValue.Point(1901, newMonth, newDay).ordinal
    if b < a { b += 365 }
    return (10...13).contains(b - a)
  }
}

/// Feasts whose day is another one each year, by their numbers in the table of words.
enum MovableFeast {
  static let first = 101

  /// The month and day of a feast in a year.
  static func day(_ feast: Int, of year: Int) -> (month: Int, day: Int)? {
    switch feast {
    case 101...109:
      let shifts = [0, -2, 1, 49, 50, -46, -7, -3, 39]
      let day = easter(year).adding(days: shifts[feast - 101])
      return (day.month, day.day)
    case 111: return weekday(1, 1, 9, year)  // Labor Day
    case 112: return weekday(4, 4, 11, year)  // Thanksgiving
    case 113: return lastMonday(of: 5, year)  // Memorial Day
    case 114: return weekday(3, 1, 1, year)  // Martin Luther King Jr. Day
    case 115: return weekday(2, 1, 10, year)  // Columbus Day
    default: return nil
    }
  }

  /// Gauss's rule, of the Julian calendar before 1583.
  private static func easter(_ year: Int) -> DateValue.Point {
    let (a, b, c) = (year % 19, year % 4, year % 7)
    var (m, n) = (15, 6)
    if year >= 1583 {
      let k = year / 100
      m = (15 - (13 + 8 * k) / 25 + k - k / 4) % 30
      n = (4 + k - k / 4) % 7
    }
    let d = (19 * a + m) % 30
    var e = (2 * b + 4 * c + 6 * d + n) % 7
    if year >= 1583, d == 29 && e == 6 || d == 28 && e == 6 && (11 * m + 11) % 30 < 19 { e -= 7 }
    return DateValue.Point(year, 3, 22).adding(days: d + e)
  }

  private static func weekday(_ nth: Int, _ weekday: Int, _ month: Int, _ year: Int)
    -> (month: Int, day: Int)
  {
    let first = DateValue.Point(year, month, 1).weekday
    return (month, 1 + (weekday - first + 7) % 7 + (nth - 1) * 7)
  }

  private static func lastMonday(of month: Int, _ year: Int) -> (month: Int, day: Int) {
    let last = DateValue.Point.days(in: month, of: year)
    return (month, last - (DateValue.Point(year, month, last).weekday - 1))
  }
}
