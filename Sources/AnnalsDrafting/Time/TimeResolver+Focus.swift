/// The date told last, which others are counted from.
extension TimeResolver {
  /// Dates in brackets and in titles are said aside.
  func movesFocus(_ expression: TimeExpression) -> Bool {
    if case .fixed = expression.meaning { return false }
    if isBackground(expression) || isProspect(expression) || isAwaited(expression) { return false }
    var i = expression.range.lowerBound - 1
    let limit = max(0, i - 24)
    while i >= limit {
      switch text[i] {
      case 0x29, 0x300B, 0x0A, 0x3002: return true
      case 0x28: return isInHeading(expression)
      case 0x300A: return false
      default: i -= 1
      }
    }
    return true
  }

  /// `Flight Day 2 (Aug. 9)`: a line that is a title, and its date holds for what stands below.
  private func isInHeading(_ expression: TimeExpression) -> Bool {
    guard structure.paragraphs.indices.contains(paragraph) else { return false }
    let line = structure.paragraphs[paragraph].range
    return line.count <= 60 && expression.range.upperBound + 1 == line.upperBound
  }

  mutating func moveFocus(
    to value: DateValue, _ expression: TimeExpression, _ anchor: Anchor
  ) {
    if case .point(let point) = expression.meaning,
      point.week.isSaid && point.weekday == nil
    {
      return
    }
    switch value.shape {
    case .decade(let decade):
      lastCentury = decade / 10 + 1
      return leaveSection(at: expression)
    case .interval(let a, let b) where a.month == 0 && b.month == 0:
      return leaveSection(at: expression)
    case .since: return
    default: break
    }
    let point = value.last
    let isDeictic = anchor == .document
    let wasInBoth = focus.map { $0.isInBothCalendars && $0.point.year == point.year } ?? false
    if let reference, isDeictic || point.year == reference.year {
      ownYears += 1
    } else if reference != nil {
      otherYears += 1
    }
    focus = Focus(
      point: point, sentence: sentence, paragraph: paragraph, isDeictic: isDeictic,
      keepsYear: keepsYear, isInBothCalendars: wasInBoth && keepsYear)
    if case .point(let said) = expression.meaning { focus?.isFiscal = said.isFiscal }
    if point.day > 0 { dayFocus = focus }
    if isHeading(expression) {
      section = focus
      section?.anchor = .section
    } else if leavesSection(expression, point) {
      section = nil
    }
  }

  /// 期待18日的访问: what is waited for is not told, and 同日 after it means the day before it.
  private func isAwaited(_ expression: TimeExpression) -> Bool {
    var i = expression.range.lowerBound - 1
    let limit = max(1, i - 14)
    while i >= limit, !text[i].endsSentence, text[i] != CleanText.paragraphBreak {
      if text[i] == sc("待") || text[i] == sc("盼"), text[i - 1] == sc("期") { return true }
      i -= 1
    }
    return false
  }

  /// `(1900年8月15日)` behind 光绪二十六年七月廿一日, or `(宣统三年)` behind 1911年.
  func isOtherCalendar(_ expression: TimeExpression) -> Bool {
    let start = expression.range.lowerBound
    guard case .point = expression.meaning, before.end >= 0, before.end < start,
      start - before.end <= 5, text[before.end] == sc("("), before.keepsYear != keepsYear
    else { return false }
    return !text[before.end..<start].contains { $0.endsSentence || $0 == sc(")") }
  }

  /// Keeps the day that the other calendar tells, or that months to come may be of the old one.
  mutating func tellInBothCalendars(_ value: DateValue) {
    guard var told = focus, case .point(let point) = value.shape,
      abs(told.point.year - point.year) <= 1
    else { return }
    if point.month > 0 { told.point = point }
    (told.keepsYear, told.isInBothCalendars) = (true, true)
    focus = told
    if point.day > 0 { dayFocus = told }
  }

  /// Whether months and days after the focus are of a calendar that we do not convert.
  func keepsYear(after focus: Focus, _ range: Range<Int>) -> Bool {
    focus.keepsYear && !(focus.isInBothCalendars && text[range.lowerBound].isDigit)
  }

  /// A paragraph that begins with a year of its own is not of the section above it.
  func leavesSection(_ expression: TimeExpression, _ point: DateValue.Point) -> Bool {
    guard startsParagraph, let section, section.point.year != point.year,
      case .point(let said) = expression.meaning, case .number = said.year
    else { return false }
    return expression.range.lowerBound - structure.paragraphs[paragraph].range.lowerBound <= 2
  }

  /// A heading of several years ends the section of the year before it.
  mutating func leaveSection(at expression: TimeExpression) {
    if isHeading(expression) { (focus, section) = (nil, nil) }
  }

  /// Whether the expression is all there is in its paragraph.
  func isHeading(_ expression: TimeExpression) -> Bool {
    guard structure.paragraphs.indices.contains(paragraph) else { return false }
    let range = structure.paragraphs[paragraph].range
    let lead = text[range.lowerBound..<max(range.lowerBound, expression.range.lowerBound)]
    return lead.count <= 2 && lead.allSatisfy { !$0.isHan && !$0.isDigit && $0 != sc("(") }
      && range.count - lead.count <= expression.range.count + 5
      && !references.isReference(expression)
  }

  /// Whether the article tells of years gone by rather than of its own day.
  var isNarrative: Bool {
    reference == nil
      || (!references.hasDateline(article, at: position) && otherYears >= 2
        && otherYears > ownYears)
  }
}
