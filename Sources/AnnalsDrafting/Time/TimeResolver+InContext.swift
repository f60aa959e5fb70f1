/// Words that are a date only where they stand so.
extension TimeResolver {
  /// The expression as it is meant at its place: 元旦 at the head of an entry is a day, 当年 before
  /// any year was told is none.
  func inContext(_ expression: TimeExpression) -> TimeExpression {
    var meant = expression
    if isEntryHoliday(expression) { meant.timeClass = .day }
    if countsFromNothing(expression) { meant.timeClass = .vague }
    return meant
  }

  /// 元旦 before a sign, with nothing before it in its paragraph, below the heading of a year.
  private func isEntryHoliday(_ expression: TimeExpression) -> Bool {
    guard expression.rule == .holiday, expression.timeClass == .vague, startsParagraph,
      section != nil, structure.paragraphs.indices.contains(paragraph)
    else { return false }
    let (start, end) = (expression.range.lowerBound, expression.range.upperBound)
    return start - structure.paragraphs[paragraph].range.lowerBound <= 2
      && (end >= text.count || !text[end].isHan)
  }

  /// 当年, 那年 where no date was told that it could be the year of.
  private func countsFromNothing(_ expression: TimeExpression) -> Bool {
    guard focus == nil, case .point(let point) = expression.meaning,
      point.year == .shift(0, .focus), point.part == .whole, !point.month.isSaid, !point.day.isSaid
    else { return false }
    return !isEnglish(expression.range)
  }
}
