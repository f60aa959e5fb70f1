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
  private var section: Focus?
  private var lastCentury: Int?
  var article = -1
  var sentence = 0
  var paragraph = 0
  /// How many dates of the article were of other years than its own, and how many of its own.
  var otherYears = 0
  private var ownYears = 0
  var position = 0
  /// Whether the value being made is a year of a calendar whose months we do not convert.
  private var keepsYear = false
  /// Whether the expression is the first of its paragraph.
  private var startsParagraph = false

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
      (focus, section, lastCentury) = (nil, nil, nil)
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
    guard let timeClass = expression.timeClass, timeClass.isCalendar else {
      return Resolved(expression: expression, value: nil, anchor: .words)
    }
    let dated = references.reference(at: expression.range.lowerBound)
    let value = dated.map { DateValue(.point($0)) } ?? value(of: expression, &anchor)
    if let value, movesFocus(expression) { moveFocus(to: value, expression, anchor) }
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
    if shift > 0, from.month == 0 || month <= fromMonth { year += 1 }
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
      guard point.day > 0 else { return nil }
      return DateValue(.point(point.adding(days: unit == .week ? amount * 7 : amount)))
    }
  }

  // MARK: Focus

  /// Dates in brackets and in titles are said aside.
  private func movesFocus(_ expression: TimeExpression) -> Bool {
    if case .fixed = expression.meaning { return false }
    if isBackground(expression) || isProspect(expression) { return false }
    var i = expression.range.lowerBound - 1
    let limit = max(0, i - 24)
    while i >= limit {
      switch text[i] {
      case 0x29, 0x300B, 0x0A, 0x3002: return true
      case 0x28, 0x300A: return false
      default: i -= 1
      }
    }
    return true
  }

  private mutating func moveFocus(
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
    if let reference, isDeictic || point.year == reference.year {
      ownYears += 1
    } else if reference != nil {
      otherYears += 1
    }
    focus = Focus(
      point: point, sentence: sentence, paragraph: paragraph, isDeictic: isDeictic,
      keepsYear: keepsYear)
    if case .point(let said) = expression.meaning { focus?.isFiscal = said.isFiscal }
    if isHeading(expression) {
      section = focus
      section?.anchor = .section
    } else if leavesSection(expression, point) {
      section = nil
    }
  }

  /// A paragraph that begins with a year of its own is not of the section above it.
  private func leavesSection(_ expression: TimeExpression, _ point: DateValue.Point) -> Bool {
    guard startsParagraph, let section, section.point.year != point.year,
      case .point(let said) = expression.meaning, case .number = said.year
    else { return false }
    return expression.range.lowerBound - structure.paragraphs[paragraph].range.lowerBound <= 2
  }

  /// A heading of several years ends the section of the year before it.
  private mutating func leaveSection(at expression: TimeExpression) {
    if isHeading(expression) { (focus, section) = (nil, nil) }
  }

  /// Whether the expression is all there is in its paragraph.
  private func isHeading(_ expression: TimeExpression) -> Bool {
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

// MARK: - Points

extension TimeResolver {
  private mutating func value(
    of point: TimePoint, _ range: Range<Int>, _ anchor: inout Anchor
  ) -> DateValue? {
    if point.century.isSaid || point.decade != nil { return centuryValue(point, &anchor) }
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
  private mutating func base(
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
      return month > 0
        ? monthInContext(month, day, point, range, &anchor) : inContext(day, point, range, &anchor)
    }
    if point.keepsYearOnly { keepsYear = true }
    return point.isLunar || keepsYear
      ? DateValue.Point(year) : DateValue.Point(year, month, day)
  }

  /// The date that a shifted unit is counted from.
  private func start(of base: TimePoint.Base) -> DateValue.Point? {
    switch base {
    case .document: reference
    case .focus: focus?.point ?? reference
    case .either: reference != nil && !isNarrative ? reference : focus?.point ?? reference
    }
  }

  private func number(_ field: TimePoint.Field) -> Int {
    if case .number(let n) = field { return n }
    return 0
  }

  private func saidMonth(_ point: TimePoint) -> Int {
    if case .shift(let shift, _) = point.month, let reference, reference.month > 0 {
      return (reference.month - 1 + shift + 120) % 12 + 1
    }
    return number(point.month)
  }

  private mutating func saidYear(_ point: TimePoint, _ anchor: inout Anchor) -> Int? {
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

  private mutating func shiftedDay(
    _ days: Int, _ base: TimePoint.Base, _ point: TimePoint, _ anchor: inout Anchor
  ) -> DateValue.Point? {
    var from: DateValue.Point?
    if base == .focus, let focus, focus.keepsYear {
      keepsYear = true
      anchor = focus.anchor
      return DateValue.Point(focus.point.year)
    }
    if base == .focus, let focus, focus.point.day > 0 {
      from = focus.point
      anchor = focus.anchor
    } else if base != .focus || (days == 0 && !isNarrative) {
      from = reference
      anchor = .document
    }
    guard let from, from.day > 0 else { return nil }
    return from.adding(days: days)
  }

  // MARK: What is unsaid

  private func usesFocus(_ range: Range<Int>, forDay: Bool) -> Focus? {
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

  private mutating func monthInContext(
    _ month: Int, _ day: Int, _ point: TimePoint, _ range: Range<Int>, _ anchor: inout Anchor
  ) -> DateValue.Point? {
    if let focus = usesFocus(range, forDay: false) {
      anchor = focus.anchor
      keepsYear = focus.keepsYear
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
  private func yearShift(
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
  private mutating func inContext(
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
      keepsYear = focus.keepsYear
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
  private func monthShift(_ day: Int, _ reference: DateValue.Point, _ tense: Tense) -> Int {
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

  enum Tense { case past, future, unknown }

  /// What the words around a date say of its tense.
  func tense(at range: Range<Int>) -> Tense {
    if isEnglish(range) { return englishTense(at: range) }
    var i = range.lowerBound - 1
    while i >= 0, i > range.lowerBound - 16, !text[i].endsSentence, text[i] != 0x0A {
      if isFutureSign(i) { return .future }
      i -= 1
    }
    i = range.upperBound
    var tense = Tense.unknown
    while i < text.count, i < range.upperBound + 24, !text[i].endsSentence, text[i] != 0x0A {
      if isFutureSign(i) { return .future }
      if text[i] == sc("了") || text[i] == sc("曾") { tense = .past }
      i += 1
    }
    return tense
  }

  private func isFutureSign(_ i: Int) -> Bool {
    func at(_ k: Int) -> UInt32 { k < text.count ? text[k] : 0 }
    switch text[i] {
    case sc("将"): return at(i + 1) != sc("军") && at(i + 1) != sc("领")
    case sc("拟"), sc("定"): return at(i + 1) == sc("于")
    case sc("预"), sc("计"): return at(i + 1) == sc("计") || at(i + 1) == sc("划")
    case sc("起"):
      return i < text.count - 1
        && (at(i + 1) == sc("施") || at(i + 1) == sc("执") || at(i + 1) == sc("恢")
          || at(i + 1) == sc("正"))
    case sc("w"): return at(i + 1) == sc("i") && at(i + 2) == sc("l") && at(i + 3) == sc("l")
    default: return false
    }
  }

  // MARK: Weeks

  private func weekValue(
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

  // MARK: Centuries and decades

  private mutating func centuryValue(_ point: TimePoint, _ anchor: inout Anchor) -> DateValue? {
    guard let century = century(point, &anchor) else { return nil }
    lastCentury = century
    guard let decade = point.decade else { return Self.centuryPart(century, point.part) }
    let first = (century - 1) * 10 + decade
    if let end = point.decadeEnd {
      return DateValue(.interval(.init(first * 10), .init(((century - 1) * 10 + end) * 10 + 9)))
    }
    return DateValue(.decade(first), approximate: point.isApproximate)
  }

  private func century(_ point: TimePoint, _ anchor: inout Anchor) -> Int? {
    switch point.century {
    case .number(let n): return n
    case .shift(let shift, _):
      anchor = .document
      return ((reference?.year ?? 2001) - 1) / 100 + 1 + shift
    case .unsaid, .cycle:
      anchor = .text
      return lastCentury
        ?? (focus.map {
          $0.point.year < 1900 && $0.point.year > 1000 ? ($0.point.year - 1) / 100 + 1 : 20
        } ?? 20)
    }
  }

  private static func centuryPart(_ century: Int, _ part: TimePoint.Part) -> DateValue {
    guard century > 0 else {
      return DateValue(.interval(.init(century * 100 + 1), .init((century + 1) * 100)))
    }
    let zero = (century - 1) * 100
    let (from, to) =
      switch part {
      case .start: (1, 10)
      case .end: (91, 100)
      case .middle: (41, 60)
      case .early: (1, 50)
      case .late: (51, 100)
      default: (1, 100)
      }
    return DateValue(.interval(.init(zero + from), .init(zero + to)))
  }

  // MARK: Parts

  private func applyPart(_ point: TimePoint, _ base: DateValue.Point) -> DateValue? {
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

  private func days(of base: DateValue.Point, from: Int, to: Int) -> DateValue? {
    var month = base
    if month.month == 0, let focus, focus.point.month > 0 { month = focus.point }
    guard (1...12).contains(month.month) else { return nil }
    let last = min(to, DateValue.Point.days(in: month.month, of: month.year))
    return DateValue(
      .interval(.init(month.year, month.month, from), .init(month.year, month.month, last)))
  }

  /// A day of the lunar calendar; the year alone where the table does not reach.
  private func lunarValue(_ point: TimePoint, _ base: DateValue.Point) -> DateValue? {
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

extension DateValue {
  /// The first and last points: of a decade its first and last year.
  var bounds: (first: Point, last: Point) {
    if case .decade(let decade) = shape { return (Point(decade * 10), Point(decade * 10 + 9)) }
    return (first, last)
  }
}

extension DateValue.Point {
  /// The last day it may mean, for comparing.
  var lastDay: Self {
    if day > 0 { return self }
    if (1...12).contains(month) { return Self(year, month, Self.days(in: month, of: year)) }
    return Self(year, 12, 31)
  }
}

extension TimePoint {
  /// The first end of a range with the units that only its second end says: 9 of `9–12 March 2007`.
  func completed(with second: TimePoint) -> (TimePoint, TimePoint) {
    var first = self
    if !first.month.isSaid, first.day.isSaid, second.month.isSaid { first.month = second.month }
    if !first.century.isSaid, first.decade != nil, second.century.isSaid {
      first.century = second.century
    }
    if !first.year.isSaid, case .number(let year) = second.year, !first.century.isSaid,
      first.decade == nil
    {
      var start = year
      if case .number(let a) = first.month, case .number(let b) = second.month, a > b { start -= 1 }
      if case .season(let a) = first.part, case .season(let b) = second.part, a > b { start -= 1 }
      first.year = .number(start)
    }
    return (first, second)
  }

  /// The second end of a range with the units that only its first end says.
  func completed(after point: DateValue.Point, like first: TimePoint) -> TimePoint {
    var second = self
    if second.century.isSaid || second.week.isSaid { return second }
    if second.decade != nil {
      second.century = .number(point.year / 100 + 1)
      return second
    }
    if second.hasShortYear, case .number(let year) = second.year {
      let whole = point.year / 100 * 100 + year
      second.year = .number(whole < point.year ? whole + 100 : whole)
      second.hasShortYear = false
    }
    if second.day.isSaid, !second.month.isSaid, !second.year.isSaid, point.month > 0 {
      second.month = .number(point.month)
    }
    if !second.year.isSaid {
      var year = point.year
      if case .number(let month) = second.month, point.month > month, point.month < 13 { year += 1 }
      second.year = .number(year)
    }
    second.keepsYearOnly = second.keepsYearOnly || first.keepsYearOnly
    return second
  }
}
