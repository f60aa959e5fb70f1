/// Gives expressions their place on the calendar: by what they say, then by the article's date,
/// the section's heading, the date told last.
struct TimeResolver {
  /// What a value rests on besides the words.
  enum Anchor: String, Sendable { case words, document, section, text }

  struct Resolved: Sendable {
    var expression: TimeExpression
    var value: DateValue?
    var anchor: Anchor
  }

  let text: [UInt32]
  let structure: Structure
  /// Articles that tell of their own days: with `yesterday`, `last week` or days of the week.
  private var newsArticles: Set<Int> = []
  /// Whether the article being read is one of them.
  var isNews = false
  private let expressions: [TimeExpression]
  var references: ArticleDates

  var focus: Focus?
  var section: Focus?
  /// The day told last, which 当晚 means also where years were told since.
  var dayFocus: Focus?
  var lastCentury: Int?
  var article = -1
  var sentence = 0
  var paragraph = 0
  /// How many dates of the article were of other years than its own, and how many of its own.
  var otherYears = 0
  var ownYears = 0
  var position = 0
  /// Whether the value being made is a year of a calendar whose months we do not convert.
  var keepsYear = false
  /// Whether the expression is the first of its paragraph.
  var startsParagraph = false
  /// The date before, and whether it was of a calendar whose months we do not convert.
  var before: (end: Int, keepsYear: Bool) = (-1, false)

  /// The date told last.
  struct Focus {
    var point: DateValue.Point
    var sentence: Int
    var paragraph: Int
    var anchor: Anchor = .text
    /// Counted from the document's day: what follows in other sentences is counted from it too.
    var isDeictic = false
    /// A year of an era whose months are not ours.
    var keepsYear = false
    /// Told in both calendars: what is written in digits from then on is of ours.
    var isInBothCalendars = false
    /// Of a year of accounts: months said later are not counted in it.
    var isFiscal = false
  }

  init(
    _ text: [UInt32], _ structure: Structure, _ expressions: [TimeExpression],
    date: DateValue.Point?
  ) {
    self.text = text
    self.structure = structure
    self.expressions = expressions
    references = ArticleDates(text, structure, expressions, date: date)
    newsArticles = Self.newsArticles(expressions, structure)
  }

  /// The day of the document: as given, or as its first lines say.
  var documentDate: DateValue.Point? { references.document }

  /// The date of the first article that has one, for want of a date of the document.
  var firstArticleDate: DateValue.Point? {
    (0..<structure.articles).lazy.compactMap { references.date(of: $0) }.first
  }

  mutating func resolve() -> [Resolved] {
    var resolved: [Resolved] = []
    resolved.reserveCapacity(expressions.count)
    for expression in expressions {
      advance(from: position, to: expression.range.lowerBound)
      position = expression.range.lowerBound
      resolved.append(resolve(expression))
    }
    return resolved
  }

  // MARK: Moving through the text

  private mutating func advance(from: Int, to: Int) {
    for i in from..<to
    where text[i].endsSentence || text[i] == sc(".") && endsEnglishSentence(text, i) {
      sentence += 1
    }
    let old = paragraph
    while paragraph + 1 < structure.paragraphs.count,
      structure.paragraphs[paragraph + 1].range.lowerBound <= to
    { paragraph += 1 }
    startsParagraph = false
    guard !structure.paragraphs.isEmpty else { return }
    if paragraph != old {
      sentence += 1
      if let section { focus = section }
      startsParagraph = true
    }
    let current = structure.paragraphs[paragraph].article
    if current != article {
      article = current
      (focus, section, lastCentury, dayFocus) = (nil, nil, nil, nil)
      (otherYears, ownYears) = (0, 0)
      isNews = newsArticles.contains(article)
    }
  }

  /// The day that 昨天 is before: the heading's where it is a day, as in a diary, else the article's.
  var reference: DateValue.Point? {
    if let section, section.point.day > 0 { return section.point }
    return references.date(of: article, at: position)
  }

  // MARK: One expression

  private mutating func resolve(_ expression: TimeExpression) -> Resolved {
    var anchor = Anchor.words
    keepsYear = false
    let expression = inContext(expression)
    guard let timeClass = expression.timeClass, timeClass.isCalendar else {
      return Resolved(expression: expression, value: nil, anchor: .words)
    }
    let dated = references.reference(at: expression.range.lowerBound)
    let value = dated.map { DateValue(.point($0)) } ?? value(of: expression, &anchor)
    if let value {
      if isOtherCalendar(expression) {
        tellInBothCalendars(value)
      } else if movesFocus(expression) {
        moveFocus(to: value, expression, anchor)
      }
    }
    before = (expression.range.upperBound, keepsYear)
    return Resolved(expression: expression, value: value, anchor: anchor)
  }

  private mutating func value(of expression: TimeExpression, _ anchor: inout Anchor) -> DateValue? {
    switch expression.meaning {
    case .fixed(let value): return value
    case .point(let point): return value(of: point, expression.range, &anchor)
    case .since(let point):
      guard let value = value(of: point, expression.range, &anchor) else { return nil }
      return DateValue(.since(value.first))
    case .range(let first, let second): return range(first, second, expression.range, &anchor)
    case .offset(let amount, let unit, let base):
      return offset(amount, unit, base, expression.range, &anchor)
    case .named(let shift, let base, let point):
      return named(shift, base, point, expression.range, &anchor)
    case .none: return nil
    }
  }

  /// `last August`: the one before the document's day; `the following March`: the one after the
  /// date told last.
  private mutating func named(
    _ shift: Int, _ base: TimePoint.Base, _ point: TimePoint, _ range: Range<Int>,
    _ anchor: inout Anchor
  ) -> DateValue? {
    anchor = base == .focus ? .text : .document
    guard
      let from = base == .focus ? focus?.point ?? (isEnglish(range) ? reference : nil) : reference
    else { return nil }
    if let weekday = point.weekday {
      guard from.day > 0 else { return nil }
      let distance = weekday - from.weekday
      let days =
        shift > 0
        ? (distance > 0 ? distance : distance + 7)
        : shift < 0 ? (distance < 0 ? distance : distance - 7) : distance
      return DateValue(.point(from.adding(days: days)))
    }
    var month = number(point.month)
    if case .season(let season) = point.part { month = season == 24 ? 12 : (season - 20) * 3 }
    var year = from.year
    let fromMonth = from.month > 20 && from.month < 25 ? (from.month - 20) * 3 : from.month
    let isWinterOfYear = from.month == 0 && point.part == .season(24)
    if shift > 0, from.month == 0 || month <= fromMonth, !isWinterOfYear { year += 1 }
    if shift < 0, from.month == 0 || month >= fromMonth { year -= 1 }
    if case .season(let season) = point.part { return .point(year, season) }
    return DateValue(.point(DateValue.Point(year, month, number(point.day))))
  }

  private mutating func range(
    _ first: TimePoint, _ second: TimePoint, _ range: Range<Int>, _ anchor: inout Anchor
  ) -> DateValue? {
    let (first, second) = first.completed(with: second)
    guard let from = value(of: first, range, &anchor) else { return nil }
    let to = second.completed(after: from.last, like: first)
    guard let end = value(of: to, range, &anchor) else { return nil }
    let (a, b) = (from.bounds.first, end.bounds.last)
    guard a.ordinal <= b.lastDay.ordinal else { return nil }
    return DateValue(.interval(a, b), approximate: from.isApproximate)
  }

  private func offset(
    _ amount: Int, _ unit: TimeUnit, _ base: TimePoint.Base, _ range: Range<Int>,
    _ anchor: inout Anchor
  ) -> DateValue? {
    var from: DateValue.Point?
    if base == .focus || reference == nil { from = focus?.point }
    if base == .document, let focus, focus.sentence == sentence, isNarrative, !isEnglish(range) {
      from = focus.point
    }
    anchor = from == nil ? .document : .text
    guard let point = from ?? (base == .document ? reference : focus?.point ?? reference) else {
      return nil
    }
    switch unit {
    case .year: return .point(point.year + amount)
    case .month:
      guard (1...12).contains(point.month) else { return nil }
      let moved = point.adding(months: amount)
      return .point(moved.year, moved.month)
    case .week, .day:
      let days = unit == .week ? amount * 7 : amount
      if point.day == 0, abs(days) >= 28, (1...12).contains(point.month) {
        let moved = point.adding(months: (days + (days < 0 ? -15 : 15)) / 30)
        return .point(moved.year, moved.month)
      }
      guard point.day > 0 else { return nil }
      return DateValue(.point(point.adding(days: unit == .week ? amount * 7 : amount)))
    }
  }
}
