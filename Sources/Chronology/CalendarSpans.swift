extension TimeSpan {
  /// A day.
  public init(_ day: CalendarDay) { self = DaySpan(begin: day, end: day.next).timeSpan }

  /// From the first day up to and including the last.
  public init(from first: CalendarDay, through last: CalendarDay) {
    self = DaySpan(begin: first, end: last.next).timeSpan
  }

  /// From the beginning of the first year to the end of the last.
  public init(years: ClosedRange<Int64>) {
    let end = CalendarDay(exactly: years.upperBound, 1, 1).adding(years: 1)
    self = DaySpan(begin: CalendarDay(exactly: years.lowerBound, 1, 1), end: end).timeSpan
  }

  /// A year.
  public init(year: Int64) { self.init(years: year...year) }

  /// A month, or nil where `month` isn't 1 to 12.
  public init?(year: Int64, month: Int) {
    guard let begin = CalendarDay(year: year, month: month, day: 1) else { return nil }
    self = DaySpan(begin: begin, end: begin.adding(months: 1)).timeSpan
  }

  /// The years that have a second of the span, or nil where an end is unbounded or nothing lies
  /// between the ends.
  ///
  ///     for year in TimeSpan(begin: first, end: last).years ?? 0...0 { … }
  public var years: ClosedRange<Int64>? {
    guard begin.isBounded, end.isBounded, begin < end else { return nil }
    let last = CalendarDay(of: end.advanced(by: -1))
    return CalendarDay(of: begin).year...last.year
  }
}

extension CalendarDay {
  /// The first year of the decade: 1980 for 1985, -10 for -0005.
  public var decade: Int64 { year - floorRemainder(10) }

  /// The first year of the hundred years that share all but two digits: 1900 for 1985.
  public var century: Int64 { year - floorRemainder(100) }

  private func floorRemainder(_ divisor: Int64) -> Int64 {
    let remainder = year % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
