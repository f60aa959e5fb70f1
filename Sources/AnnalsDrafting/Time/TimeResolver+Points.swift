/// Year, month and day, of what the words say and what stands around.
extension TimeResolver {
  mutating func value(
    of point: TimePoint, _ range: Range<Int>, _ anchor: inout Anchor
  ) -> DateValue? {
    if point.century.isSaid || point.decade != nil {
      return centuryValue(point, range, &anchor)
    }
    if point.week.isSaid || point.weekday != nil && !point.day.isSaid {
      return weekValue(point, range, &anchor)
    }
    guard let base = base(of: point, range, &anchor), base.exists else { return nil }
    let value =
      point.isLunar && !point.keepsYearOnly && !keepsYear
      ? lunarValue(point, base) : applyPart(point, base)
    return value.map { DateValue($0.shape, approximate: $0.isApproximate || point.isApproximate) }
  }

  /// Year, month and day, with what is unsaid put in.
  mutating func base(
    of point: TimePoint, _ range: Range<Int>, _ anchor: inout Anchor
  ) -> DateValue.Point? {
    if case .shift(let days, let base) = point.day { return shiftedDay(days, base, point, &anchor) }
    if case .shift(let months, let base) = point.month, !point.year.isSaid {
      let from = start(of: base) ?? (isEnglish(range) ? focus?.point : nil)
      guard let from, (1...12).contains(from.month) else { return nil }
      anchor = base == .focus ? .text : .document
      let month = from.adding(months: months)
      return DateValue.Point(month.year, month.month, number(point.day))
    }
    let (month, day) = (saidMonth(point), number(point.day))
    guard let year = saidYear(point, &anchor) else {
      guard !point.year.isSaid else { return nil }
      let found =
        month > 0
        ? monthInContext(month, day, point, range, &anchor) : inContext(day, point, range, &anchor)
      return found.map { ofWeekday(point.weekday, $0, isMonthSaid: month > 0) }
    }
    if point.keepsYearOnly { keepsYear = true }
    return point.isLunar || keepsYear
      ? DateValue.Point(year) : DateValue.Point(year, month, day)
  }

  /// The year near the one taken in which a day is of the day of the week that is said with it.
  private func ofWeekday(
    _ weekday: Int?, _ day: DateValue.Point, isMonthSaid: Bool
  ) -> DateValue.Point {
    guard let weekday, day.day > 0, (1...12).contains(day.month), day.weekday != weekday else {
      return day
    }
    if !isMonthSaid {
      for shift in [-1, 1, -2, 2] {
        let month = DateValue.Point(day.year, day.month, 1).adding(months: shift)
        let other = DateValue.Point(month.year, month.month, day.day)
        if other.exists, other.weekday == weekday { return other }
      }
      return day
    }
    for shift in [-1, 1, -2, 2, -3, 3] {
      let other = DateValue.Point(day.year + shift, day.month, day.day)
      if other.exists, other.weekday == weekday { return other }
    }
    return day
  }

  /// The date that a shifted unit is counted from.
  func start(of base: TimePoint.Base) -> DateValue.Point? {
    switch base {
    case .document: reference
    case .focus: focus?.point ?? reference
    case .either: reference != nil && !isNarrative ? reference : focus?.point ?? reference
    }
  }

  func number(_ field: TimePoint.Field) -> Int {
    if case .number(let n) = field { return n }
    return 0
  }

  func saidMonth(_ point: TimePoint) -> Int {
    if case .shift(let shift, _) = point.month, let reference, reference.month > 0 {
      return (reference.month - 1 + shift + 120) % 12 + 1
    }
    return number(point.month)
  }

  mutating func saidYear(_ point: TimePoint, _ anchor: inout Anchor) -> Int? {
    switch point.year {
    case .number(let year):
      guard point.hasShortYear else { return year }
      let now = (reference ?? focus?.point)?.year ?? 2025
      let sameCentury = now / 100 * 100 + year
      if reference == nil, focus != nil {
        return sameCentury - now > 50 ? sameCentury - 100 : sameCentury
      }
      return sameCentury > now + 10 ? sameCentury - 100 : sameCentury
    case .shift(let shift, .document):
      if reference == nil, let focus, focus.keepsYear {  // 明年 of an old chronicle
        (anchor, keepsYear) = (.text, true)
        return focus.point.year + shift
      }
      anchor = .document
      return reference.map { $0.year + shift }
    case .shift(let shift, .either):
      anchor = reference != nil && !isNarrative ? .document : .text
      return start(of: .either).map { $0.year + shift }
    case .cycle(let cycle):
      guard let from = start(of: .either) else { return nil }
      anchor = .text
      let isNear = reference != nil && !isNarrative
      let first = isNear ? from.year - 29 : from.year
      return SexagenaryCycle.year(cycle, in: first...first + 59)
    case .shift(let shift, .focus):
      if let focus {
        anchor = focus.anchor
        keepsYear = focus.keepsYear
        return focus.point.year + shift
      }
      anchor = .document
      return reference.map { $0.year + shift }
    case .unsaid: return nil
    }
  }

  mutating func shiftedDay(
    _ days: Int, _ base: TimePoint.Base, _ point: TimePoint, _ anchor: inout Anchor
  ) -> DateValue.Point? {
    var from: DateValue.Point?
    if base == .focus, let focus, focus.keepsYear, focus.point.day == 0 {
      keepsYear = true
      anchor = focus.anchor
      return DateValue.Point(focus.point.year)
    }
    if base == .focus, let focus, focus.point.day > 0 {
      from = focus.point
      anchor = focus.anchor
    } else if base == .focus, let dayFocus, days == 0, isNarrative {
      from = dayFocus.point
      anchor = dayFocus.anchor
    } else if base != .focus || (days == 0 && !isNarrative) {
      from = reference
      anchor = .document
    }
    guard let from, from.day > 0 else { return nil }
    return from.adding(days: days)
  }
}
