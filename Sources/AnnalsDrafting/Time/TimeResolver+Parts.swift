/// Parts of a month or a year, and days of the lunar calendar.
extension TimeResolver {
  func applyPart(_ point: TimePoint, _ base: DateValue.Point) -> DateValue? {
    if point.keepsYearOnly || keepsYear { return .point(base.year) }
    if let last = point.lastMonth, base.month > 0 {
      return DateValue(.interval(base, .init(base.year, last)))
    }
    switch point.part {
    case .whole: return DateValue(.point(base))
    case .seasons(let a, let b):
      let next = b > a ? base.year : base.year + 1
      return DateValue(.interval(.init(base.year, a), .init(next, b)))
    case .season(let n), .quarter(let n), .half(let n): return .point(base.year, n)
    case .tenDays(let a, let b): return days(of: base, from: a * 10 - 9, to: b < 3 ? b * 10 : 31)
    case .week(let n):
      return base.month > 0 ? days(of: base, from: n * 7 - 6, to: n * 7) : DateValue(.point(base))
    case .start: return base.month > 0 ? days(of: base, from: 1, to: 10) : .point(base.year, 1)
    case .middle: return base.month > 0 ? days(of: base, from: 11, to: 20) : .point(base.year, 6)
    case .end: return base.month > 0 ? days(of: base, from: 21, to: 31) : .point(base.year, 12)
    case .early:
      return base.month > 0
        ? days(of: base, from: 1, to: 10) : DateValue(.point(base), approximate: true)
    case .late:
      return base.month > 0
        ? days(of: base, from: 21, to: 31) : DateValue(.point(base), approximate: true)
    }
  }

  func days(of base: DateValue.Point, from: Int, to: Int) -> DateValue? {
    var month = base
    if month.month == 0, let focus, focus.point.month > 0 { month = focus.point }
    guard (1...12).contains(month.month) else { return nil }
    let last = min(to, DateValue.Point.days(in: month.month, of: month.year))
    return DateValue(
      .interval(.init(month.year, month.month, from), .init(month.year, month.month, last)))
  }

  /// A day of the lunar calendar; the year alone where the table does not reach.
  func lunarValue(_ point: TimePoint, _ base: DateValue.Point) -> DateValue? {
    let month = number(point.month)
    let day = number(point.day)
    guard month > 0,
      let (start, length) = LunarCalendar.shared.month(
        year: base.year, month: month, isLeap: point.isLeapMonth)
    else { return .point(base.year) }
    guard day > 0 else { return DateValue(.interval(start, start.adding(days: length - 1))) }
    let wanted = month == 12 && day == 30 ? min(day, length) : day
    return wanted <= length ? DateValue(.point(start.adding(days: wanted - 1))) : nil
  }
}
