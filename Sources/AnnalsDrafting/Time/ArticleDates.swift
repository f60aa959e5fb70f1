/// The dates of the articles of a document: from their source lines, datelines and closing notes.
struct ArticleDates {
  private(set) var document: DateValue.Point?
  private var dates: [Int: DateValue.Point] = [:]
  private var datelines: Set<Int> = []
  private var references: [Int: DateValue.Point] = [:]
  /// Datelines and source lines in the midst of a paragraph: from where they hold.
  private var changes: [(start: Int, article: Int, date: DateValue.Point, isDateline: Bool)] = []
  private let text: [UInt32]

  init(
    _ text: [UInt32], _ structure: Structure, _ expressions: [TimeExpression],
    date: DateValue.Point?
  ) {
    self.text = text
    document = date
    var paragraph = 0
    for expression in expressions {
      while paragraph + 1 < structure.paragraphs.count,
        structure.paragraphs[paragraph + 1].range.lowerBound <= expression.range.lowerBound
      { paragraph += 1 }
      guard structure.paragraphs.indices.contains(paragraph) else { break }
      consider(expression, structure.paragraphs[paragraph], isTop: paragraph < 6)
    }
  }

  func date(of article: Int) -> DateValue.Point? { dates[article] ?? document }

  /// The date that holds at a place of the text.
  func date(of article: Int, at position: Int) -> DateValue.Point? {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].start <= position { low = middle + 1 } else { high = middle }
    }
    if low > 0, changes[low - 1].article == article { return changes[low - 1].date }
    return date(of: article)
  }

  /// Whether the article's date is that of a dateline, so that it tells of its own days.
  func hasDateline(_ article: Int, at position: Int) -> Bool {
    datelines.contains(article)
      || changes.contains { $0.article == article && $0.start <= position && $0.isDateline }
  }

  /// The date that a reference gives, found by where it begins.
  func reference(at start: Int) -> DateValue.Point? { references[start] }

  /// Whether the expression dates its article rather than what the article tells.
  func isReference(_ expression: TimeExpression) -> Bool {
    references[expression.range.lowerBound] != nil
  }

  private mutating func consider(
    _ expression: TimeExpression, _ paragraph: Structure.Paragraph, isTop: Bool
  ) {
    guard case .point(let point) = expression.meaning, case .number(let day) = point.day,
      case .number(let month) = point.month, !point.isLunar, !point.keepsYearOnly,
      expression.timeClass?.isCalendar ?? false
    else { return }
    let closes = closesDateline(expression.range.upperBound)
    let isDateline = paragraph.kind == .dateline && closes
    let isInline =
      !isDateline && paragraph.kind != .source && isInlineReference(expression.range, closes)
    let isWhole =
      expression.range.count + 2 >= paragraph.range.count && paragraph.range.count < 24
      || document == nil && isLetterHead(expression, paragraph)
    guard
      isDateline || isInline || paragraph.kind == .source || paragraph.kind == .note
        || (isTop && isWhole),
      dates[paragraph.article] == nil || paragraph.kind == .note || isInline,
      let year = year(point, month, day)
    else { return }
    let found = DateValue.Point(year, month, day)
    guard found.exists else { return }
    if isInline {
      changes.append((expression.range.lowerBound, paragraph.article, found, closes))
      references[expression.range.lowerBound] = found
      if document == nil { document = found }
      return
    }
    dates[paragraph.article] = found
    references[expression.range.lowerBound] = found
    if isDateline { datelines.insert(paragraph.article) }
    if document == nil, paragraph.kind != .note { document = found }
  }

  /// `Exeter, Tuesday, 11th March 1817`: a place and a day, as letters begin.
  private func isLetterHead(_ expression: TimeExpression, _ paragraph: Structure.Paragraph) -> Bool
  {
    let head = text[
      paragraph.range.lowerBound..<max(paragraph.range.lowerBound, expression.range.lowerBound)]
    guard (1...44).contains(head.count), case .point(let point) = expression.meaning,
      point.year.isSaid, expression.range.upperBound + 1 >= paragraph.range.upperBound,
      head.last(where: { !$0.isSpace }) == sc(",")
    else { return false }
    return head.split(whereSeparator: { $0.isSpace }).allSatisfy { word in
      word.first?.isUppercase ?? false || word.first?.isDigit ?? false || word.count <= 3
    }
  }

  private func year(_ point: TimePoint, _ month: Int, _ day: Int) -> Int? {
    if case .number(let year) = point.year, !point.hasShortYear { return year }
    guard let document, !point.year.isSaid else { return nil }
    let isLater =
      document.month > 0 && document.month < 13
      && (month, day) > (document.month, document.day == 0 ? 31 : document.day + 1)
    return isLater ? document.year - 1 : document.year
  }

  /// A dateline or a source line that runs on in its paragraph, the lines having been lost.
  private func isInlineReference(_ range: Range<Int>, _ closes: Bool) -> Bool {
    let before = string(text[max(0, range.lowerBound - 14)..<range.lowerBound])
    if closes, before.contains("新华社") || before.contains("中新社") || before.contains("本报") {
      return text[min(range.upperBound, text.count - 1)] != sc("(")
    }
    return before.contains("来源") && before.hasSuffix("(")
  }

  /// 电, 讯 or, in English, the agency's bracket or a dash after the date.
  private func closesDateline(_ end: Int) -> Bool {
    var i = end
    while i < text.count, i < end + 12 {
      switch text[i] {
      case sc("电"), sc("讯"), sc("("), sc(")"), 0x2013, 0x2014, sc("-"): return true
      case sc(","), sc("。"): return false
      default: i += 1
      }
    }
    return false
  }
}
