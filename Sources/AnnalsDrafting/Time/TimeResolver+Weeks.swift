/// Weeks and their days.
extension TimeResolver {
  func weekValue(
    _ point: TimePoint, _ range: Range<Int>, _ anchor: inout Anchor
  ) -> DateValue? {
    var start = reference
    anchor = .document
    var shift = 0
    if case .shift(let weeks, let base) = point.week {
      shift = weeks
      if base == .focus { start = focus?.point }
      if base == .either, tense(at: range) == .past { shift = -1 }
    }
    guard let start, start.day > 0 else { return nil }
    let monday = start.adding(days: 1 - start.weekday + shift * 7)
    guard let weekday = point.weekday else {
      let from = point.part == .end ? monday.adding(days: 5) : monday
      return DateValue(.interval(from, monday.adding(days: 6)))
    }
    var day = monday.adding(days: weekday - 1)
    if !point.week.isSaid, !isEnglish(range), let focus, focus.sentence == sentence,
      focus.isDeictic, focus.point.day > 0
    {
      let monday = focus.point.adding(days: 1 - focus.point.weekday)
      return DateValue(.point(monday.adding(days: weekday - 1)))
    }
    if !point.week.isSaid {
      let tense = tense(at: range)
      if tense == .future, day.ordinal < start.ordinal { day = day.adding(days: 7) }
      if tense != .future, day.ordinal > start.ordinal { day = day.adding(days: -7) }
    }
    return DateValue(.point(day))
  }
}
