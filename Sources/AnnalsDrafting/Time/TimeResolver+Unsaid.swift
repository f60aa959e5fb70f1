/// The year or month that the words leave unsaid.
extension TimeResolver {
  func usesFocus(_ range: Range<Int>, forDay: Bool) -> Focus? {
    guard let focus, focus.point.month > 0 || !forDay || focus.keepsYear else { return nil }
    guard let reference else { return focus }
    if isEnglish(range) { return englishFocus(focus, reference, range) }
    if focus.sentence == sentence || focus.anchor == .section { return focus }
    if focus.isDeictic { return nil }
    if isNarrative { return tense(at: range) == .future ? nil : focus }
    if focus.paragraph == paragraph, focus.point.month > 0, focus.point.year != reference.year {
      return focus
    }
    return nil
  }

  mutating func monthInContext(
    _ month: Int, _ day: Int, _ point: TimePoint, _ range: Range<Int>, _ anchor: inout Anchor
  ) -> DateValue.Point? {
    if let focus = usesFocus(range, forDay: false) {
      anchor = focus.anchor
      keepsYear = keepsYear(after: focus, range)
      return point.isLunar || keepsYear
        ? DateValue.Point(focus.point.year)
        : DateValue.Point(focus.point.year + yearsOn(from: focus, to: month, range), month, day)
    }
    guard let reference else { return nil }
    anchor = .document
    if point.isLunar { return DateValue.Point(reference.year) }
    return DateValue.Point(
      reference.year + yearShift(month, day, reference, tense(at: range), range), month, day)
  }

  /// Whether a month and day without year is of the year before or after the document's.
  func yearShift(
    _ month: Int, _ day: Int, _ reference: DateValue.Point, _ tense: Tense, _ range: Range<Int>
  ) -> Int {
    guard reference.month > 0, reference.month < 13 else { return 0 }
    if isEnglish(range) { return englishYearShift(month, day, reference, tense) }
    let isLater =
      month > reference.month
      || (month == reference.month && day > max(reference.day, 1) && reference.day > 0)
    switch tense {
    case .future:
      return month < reference.month && reference.month - month >= 6 ? 1 : 0
    case .past:
      return isLater && (month - reference.month >= 2 || month == reference.month)
        ? -1 : isLater ? -1 : 0
    case .unknown:
      if month - reference.month >= 9 { return -1 }
      return reference.month - month >= 10 ? 1 : 0
    }
  }

  /// A day, or a part of a year, with neither year nor month.
  mutating func inContext(
    _ day: Int, _ point: TimePoint, _ range: Range<Int>, _ anchor: inout Anchor
  ) -> DateValue.Point? {
    guard day > 0 else {
      let usesFocus = reference == nil || isNarrative || focus?.sentence == sentence
      var from = (usesFocus ? focus?.point : nil) ?? reference
      if let focus, let reference, isEnglish(range) {
        let isOfReport = isNews && !point.part.isSeason
        from = isOfReport ? reference : englishFocus(focus, reference, range)?.point ?? reference
      }
      anchor = focus?.point == from ? .text : .document
      if let reference, from == reference, isEnglish(range) {
        return DateValue.Point(reference.year + partShift(point.part, reference, range))
      }
      return from.map { DateValue.Point($0.year) }
    }
    if let focus = usesFocus(range, forDay: true), focus.point.month < 13 {
      anchor = focus.anchor
      keepsYear = keepsYear(after: focus, range)
      if keepsYear { return DateValue.Point(focus.point.year) }
      return DateValue.Point(focus.point.year, focus.point.month, day)
    }
    guard let reference, reference.month > 0, reference.month < 13 else { return nil }
    anchor = .document
    let same = DateValue.Point(reference.year, reference.month, day)
    guard reference.day > 0 else { return same }
    if isEnglish(range) { return englishDay(day, reference, range) }
    let months = monthShift(day, reference, tense(at: range))
    guard months != 0 else { return same }
    let other = reference.adding(months: months)
    return DateValue.Point(other.year, other.month, day)
  }

  /// Whether a day without month is of the month before or after: by the tense, else the nearer.
  func monthShift(_ day: Int, _ reference: DateValue.Point, _ tense: Tense) -> Int {
    let ahead = day - reference.day
    switch tense {
    case .future: return ahead < -10 ? 1 : 0
    case .past: return ahead > 1 ? -1 : 0
    case .unknown:
      let before = reference.adding(months: -1)
      let back = DateValue.Point.days(in: before.month, of: before.year) - ahead
      return ahead > 0 && back < ahead * 2 ? -1 : 0
    }
  }
}
