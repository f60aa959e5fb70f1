/// Days from the first up to, but without, `end`.
struct DaySpan: Hashable {
  var begin: CalendarDay
  var end: CalendarDay

  /// Its last day.
  var last: CalendarDay { end.previous }

  /// Its place in seconds; at least one second, also where years are too far to be told apart.
  var timeSpan: TimeSpan {
    let begin = begin.begin
    return TimeSpan(begin: begin, end: max(end.begin, begin.advanced(by: 1)))
  }
}

extension EDTF.Date {
  /// The calendar unit (year, season, month or day) that begins on `day`.
  private func unit(from day: CalendarDay) -> DaySpan {
    switch precision {
    case .year: DaySpan(begin: day, end: day.adding(years: 1))
    case .season: DaySpan(begin: day, end: day.adding(months: Int64(season?.months.count ?? 1)))
    case .month: DaySpan(begin: day, end: day.adding(months: 1))
    case .day, .second: DaySpan(begin: day, end: day.next)
    }
  }

  /// The unit that the date means at face value, where no digit is unspecified.
  var onlyUnit: DaySpan? { mask.isEmpty ? knownUnit : nil }

  /// The one unit of a date whose digits are all known.
  private var knownUnit: DaySpan {
    let month = season?.months.first ?? max(1, Int(monthCode))
    return unit(from: CalendarDay(exactly: year, month, max(1, Int(dayNumber))))
  }

  /// The first unit that the date can mean, of those that begin on `floor` or later.
  func firstUnit(from floor: CalendarDay? = nil) -> DaySpan? {
    guard mask.isEmpty else {
      return extremeDay(.earliest, limit: floor).map { unit(from: $0) }
    }
    let known = knownUnit
    if let floor, known.begin < floor { return nil }
    return known
  }

  /// The last unit that the date can mean, of those that begin on `ceiling` or earlier.
  func lastUnit(to ceiling: CalendarDay? = nil) -> DaySpan? {
    guard mask.isEmpty else {
      return extremeDay(.latest, limit: ceiling).map { unit(from: $0) }
    }
    let known = knownUnit
    if let ceiling, known.begin > ceiling { return nil }
    return known
  }

  /// The first day from `floor` on that lies in a unit of the date.
  func firstDay(from floor: CalendarDay) -> CalendarDay? {
    if let running = lastUnit(to: floor), running.end > floor { return floor }
    return firstUnit(from: floor)?.begin
  }

  /// The last day up to `ceiling` that lies in a unit of the date.
  func lastDay(to ceiling: CalendarDay) -> CalendarDay? {
    lastUnit(to: ceiling).map { min($0.last, ceiling) }
  }

  private enum Extreme { case earliest, latest }

  /// The earliest or latest first day of a unit that fits the unspecified digits.
  ///
  /// Looks at years, months and days in order and stops at the first that the calendar has, so
  /// `156X-02-29` finds 1560 and `15XX-02-3X` nothing. At most 10^4 years are looked at.
  private func extremeDay(_ extreme: Extreme, limit: CalendarDay?) -> CalendarDay? {
    let ascends = (extreme == .earliest) != isNegative
    let magnitudes = DigitPattern(Int(yearMagnitude), unspecified: mask.yearBits)
    let fits = { (day: CalendarDay) -> Bool in
      guard let limit else { return true }
      return extreme == .earliest ? day >= limit : day <= limit
    }
    var candidate = ascends ? magnitudes.least : magnitudes.greatest
    while candidate >= magnitudes.least, candidate <= magnitudes.greatest {
      defer { candidate += ascends ? 1 : -1 }
      guard magnitudes.matches(candidate), !(isNegative && candidate == 0) else { continue }
      let year = Int64(isNegative ? -candidate : candidate)
      if let limit, extreme == .earliest ? year < limit.year : year > limit.year { continue }
      if let day = extremeDay(extreme, in: year, where: fits) { return day }
    }
    return nil
  }

  private func extremeDay(
    _ extreme: Extreme, in year: Int64, where fits: (CalendarDay) -> Bool
  ) -> CalendarDay? {
    let isEarliest = extreme == .earliest
    for step in 1...12 {
      let month = isEarliest ? step : 13 - step
      guard monthFits(month) else { continue }
      let length = CalendarDay.daysInMonth(month, of: year)
      for step in 1...length {
        let number = isEarliest ? step : length + 1 - step
        guard dayFits(number) else { continue }
        let day = CalendarDay(exactly: year, month, number)
        if fits(day) { return day }
      }
    }
    return nil
  }

  /// Whether a unit of the date can begin in `month`.
  private func monthFits(_ month: Int) -> Bool {
    switch precision {
    case .year: month == 1
    case .season: month == season?.months.first
    default: DigitPattern(Int(monthCode), unspecified: mask.monthBits).matches(month)
    }
  }

  /// Whether a unit of the date can begin on day `number` of a month.
  private func dayFits(_ number: Int) -> Bool {
    guard precision == .day else { return number == 1 }
    return DigitPattern(Int(dayNumber), unspecified: mask.dayBits).matches(number)
  }
}

/// A decimal number some of whose digits are unspecified.
struct DigitPattern {
  /// The least number that fits: every unspecified digit 0.
  let least: Int
  /// The greatest: every unspecified digit 9.
  let greatest: Int
  private let unspecified: UInt8

  init(_ value: Int, unspecified: UInt8) {
    least = value
    greatest = value + 9 * Self.keeping(1111, digits: unspecified)
    self.unspecified = unspecified
  }

  /// Whether `number`, of at most four digits, agrees in every specified digit.
  func matches(_ number: Int) -> Bool {
    number - Self.keeping(number, digits: unspecified) == least
  }

  /// `number` with 0 for every digit that isn't among `digits`.
  private static func keeping(_ number: Int, digits: UInt8) -> Int {
    var (kept, rest, place) = (0, number, 1)
    for bit in 0..<4 {
      if digits >> bit & 1 == 1 { kept += rest % 10 * place }
      rest /= 10
      place *= 10
    }
    return kept
  }
}
