/// What English needs besides: tenses from verbs, and which year is meant where none is said.
extension TimeResolver {
  func isEnglish(_ range: Range<Int>) -> Bool { text[range].contains { $0.isLatinLetter } }

  /// The articles that tell of their own days, by the words that count from the day of writing.
  static func newsArticles(_ expressions: [TimeExpression], _ structure: Structure) -> Set<Int> {
    var counts: [Int: (deictic: Int, all: Int)] = [:]
    var paragraph = 0
    for expression in expressions where expression.timeClass?.isCalendar ?? false {
      while paragraph + 1 < structure.paragraphs.count,
        structure.paragraphs[paragraph + 1].range.lowerBound <= expression.range.lowerBound
      { paragraph += 1 }
      guard structure.paragraphs.indices.contains(paragraph) else { break }
      let article = structure.paragraphs[paragraph].article
      counts[article, default: (0, 0)].all += 1
      if expression.meaning.isDeictic { counts[article, default: (0, 0)].deictic += 1 }
    }
    return Set(counts.filter { $0.value.deictic >= 2 || $0.value.deictic * 4 >= $0.value.all }.keys)
      .filter { counts[$0]?.deictic ?? 0 > 0 }
  }

  /// The date told last, where it and not the document's day completes an expression.
  func englishFocus(_ focus: Focus, _ reference: DateValue.Point, _ range: Range<Int>) -> Focus? {
    if focus.anchor == .section { return focus }
    if focus.isFiscal { return nil }
    if focus.point.year <= reference.year, englishTense(at: range) == .future { return nil }
    if focus.sentence == sentence { return focus }
    if focus.point.year == reference.year { return nil }
    guard isNews || references.hasDateline(article, at: position) else {
      return isNarrative ? focus : nil
    }
    let isClose = focus.paragraph == paragraph && focus.sentence >= sentence - 1
    return isClose && focus.point.month > 0 && englishTense(at: range) == .past ? focus : nil
  }

  /// A year more where the narrative goes on from the end of one year to the beginning of the next.
  func yearsOn(from focus: Focus, to month: Int, _ range: Range<Int>) -> Int {
    guard isEnglish(range), focus.anchor == .text, reference == nil || isNarrative && !isNews,
      focus.sentence != sentence || focus.point.day > 0,
      (1...12).contains(focus.point.month), focus.point.month - month >= 7
    else { return 0 }
    guard let reference else { return 1 }
    return (focus.point.year + 1, month) <= (reference.year, max(reference.month, 1)) ? 1 : 0
  }

  /// `since 2018`: a year that what is told goes back to, not the one it is told of.
  func isBackground(_ expression: TimeExpression) -> Bool {
    guard case .point(let point) = expression.meaning, !point.month.isSaid,
      isEnglish(expression.range) || text[expression.range].allSatisfy(\.isDigit)
    else { return false }
    return wordBefore(expression.range.lowerBound)?.word == "since"
  }

  /// `they would leave by June 1948`: a day that those who are told of looked forward to.
  func isProspect(_ expression: TimeExpression) -> Bool {
    guard isEnglish(expression.range), focus != nil, case .point(let point) = expression.meaning,
      case .number(let year) = point.year, year >= focus?.point.year ?? year
    else { return false }
    var i = expression.range.lowerBound
    for _ in 0..<9 {
      guard let (word, start) = wordBefore(i) else { return false }
      if word == "would" { return true }
      i = start
    }
    return false
  }

  /// Whether a month and day without year is of the year before or after the document's.
  func englishYearShift(
    _ month: Int, _ day: Int, _ reference: DateValue.Point, _ tense: Tense
  ) -> Int {
    let isLater =
      month > reference.month
      || month == reference.month && reference.day > 0 && day > reference.day
    let isEarlier =
      month < reference.month || month == reference.month && day > 0 && day < reference.day
    switch tense {
    case .past: return isLater && !isSoon(month, day, reference) ? -1 : 0
    case .future: return isEarlier ? 1 : 0
    case .unknown:
      if month - reference.month > 6 { return -1 }
      return reference.month - month > 6 ? 1 : 0
    }
  }

  /// Whether a day is one of the next six weeks: then what is told in the past is a plan for it.
  private func isSoon(_ month: Int, _ day: Int, _ reference: DateValue.Point) -> Bool {
    guard day > 0, reference.day > 0 else { return false }
    let ahead = DateValue.Point(reference.year, month, day).ordinal - reference.ordinal
    return (1...42).contains(ahead)
  }

  /// The same of a season, a quarter or a half without its year.
  func partShift(_ part: TimePoint.Part, _ reference: DateValue.Point, _ range: Range<Int>) -> Int {
    guard (1...12).contains(reference.month) else { return 0 }
    let months: (first: Int, last: Int)
    switch part {
    case .season(let n): months = n == 24 ? (12, 12) : ((n - 20) * 3, (n - 20) * 3 + 2)
    case .quarter(let n): months = ((n - 33) * 3 + 1, (n - 33) * 3 + 3)
    case .half(let n): months = n == 40 ? (1, 6) : (7, 12)
    default: return 0
    }
    switch englishTense(at: range) {
    case .past: return months.first > reference.month ? -1 : 0
    case .future: return months.last < reference.month ? 1 : 0
    case .unknown: return 0
    }
  }

  /// A day without its month: of the month told last in its paragraph, else the nearest that the tense
  /// allows.
  func englishDay(_ day: Int, _ reference: DateValue.Point, _ range: Range<Int>) -> DateValue.Point
  {
    let tense = englishTense(at: range)
    if let focus, focus.paragraph == paragraph, focus.point.day > 0, tense != .past {
      let point = DateValue.Point(focus.point.year, focus.point.month, day)
      if tense == .unknown || point.ordinal >= reference.ordinal { return point }
    }
    let months = tense == .past ? [0, -1] : tense == .future ? [0, 1] : [0, -1, 1]
    let candidates = months.map { shift -> DateValue.Point in
      let month = reference.adding(months: shift)
      return DateValue.Point(month.year, month.month, day)
    }
    let allowed = candidates.filter {
      tense == .unknown || (tense == .past) == ($0.ordinal <= reference.ordinal)
        || $0.ordinal == reference.ordinal
    }
    return allowed.min { abs($0.ordinal - reference.ordinal) < abs($1.ordinal - reference.ordinal) }
      ?? candidates[0]
  }

  // MARK: Tenses

  /// The tense of the verb nearest to a date: before it in its clause, else after it.
  func englishTense(at range: Range<Int>) -> Tense {
    tenseBefore(range.lowerBound) ?? tenseAfter(range.upperBound) ?? .unknown
  }

  private func tenseBefore(_ start: Int) -> Tense? {
    var after: String?
    var preposition: String?
    var i = start
    for _ in 0..<16 {
      guard let (word, begin) = wordBefore(i) else { break }
      if preposition == nil { preposition = word }
      if preposition == "since" { return .past }
      if preposition == "for" || preposition == "of" { return .unknown }
      if word == "to", after != nil {
        guard let (governor, _) = wordBefore(begin) else { return nil }
        if EnglishTenses.intents.contains(governor) { return .future }
        if governor == "were" || governor == "was" { return .unknown }
      } else if let tense = tense(of: word, before: wordBefore(begin)?.word) {
        return tense
      }
      (after, i) = (word, begin)
    }
    return nil
  }

  private func tenseAfter(_ end: Int) -> Tense? {
    var i = end < text.count && text[end] == sc(",") ? end + 1 : end
    var before: String?
    for _ in 0..<14 {
      guard let (word, stop) = wordAfter(i) else { return nil }
      if let tense = tense(of: word, before: before) {
        if word == "is" || word == "are" {
          let next = wordAfter(stop)?.word ?? ""
          return ["to", "due", "set", "expected", "scheduled"].contains(next) ? .future : .unknown
        }
        return tense
      }
      (before, i) = (word, stop)
    }
    return nil
  }

  /// What one word says; nil where it is no verb that tells.
  private func tense(of word: String, before: String?) -> Tense? {
    if EnglishTenses.future.contains(word) { return .future }
    if EnglishTenses.past(word) {
      switch before {
      case "be", "being", "to", "stay", "stays", "remain", "remains", "remaining", "keep", "get":
        return nil
      case "is", "are": return .future
      case "a", "an", "the", "its", "their", "his", "her", "more": return nil
      default: return .past
      }
    }
    if before == "the" || before == "a" || before == "their" || before == "its" { return nil }
    return EnglishTenses.scheduled.contains(word) ? .future : nil
  }

  /// The word that ends before `i`, in the same clause, in lower case.
  private func wordBefore(_ i: Int) -> (word: String, start: Int)? {
    var end = i
    let limit = max(0, i - 16)
    while end > limit, text[end - 1] == 0x20 || text[end - 1] == 0x0B || isDigitOfNumber(end - 1) {
      end -= 1
    }
    var start = end
    while start > 0, end - start < 20, text[start - 1].isLatinLetter || text[start - 1] == 0x2019 {
      start -= 1
    }
    return start < end ? (lowercased(start..<end), start) : nil
  }

  /// A digit, or a comma or point between two.
  private func isDigitOfNumber(_ i: Int) -> Bool {
    text[i].isDigit || i > 0 && i + 1 < text.count && text[i - 1].isDigit && text[i + 1].isDigit
  }

  private func wordAfter(_ i: Int) -> (word: String, end: Int)? {
    var start = i
    while start < text.count, text[start] == 0x20 || text[start] == 0x0B || text[start].isDigit {
      start += 1
    }
    var end = start
    while end < text.count, end - start < 20, text[end].isLatinLetter || text[end] == 0x2019 {
      end += 1
    }
    return start < end ? (lowercased(start..<end), end) : nil
  }

  private func lowercased(_ range: Range<Int>) -> String {
    string(text[range].map { $0 &- 0x41 < 26 ? $0 + 0x20 : $0 })
  }
}

extension TimePoint.Part {
  var isSeason: Bool { if case .season = self { true } else { false } }
}

extension TimeMeaning {
  /// Whether it counts from the day of the document.
  var isDeictic: Bool {
    switch self {
    case .offset(_, _, .document), .named(_, .document, _): true
    case .point(let point):
      point.weekday != nil && !point.day.isSaid
        || [point.day, point.week, point.month, point.year].contains {
          if case .shift(_, .document) = $0 { true } else { false }
        }
    default: false
    }
  }
}

/// The verbs that say whether something is over or to come, as data.
enum EnglishTenses {
  private static func words(_ table: String) -> Set<String> {
    Set(table.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  static let future = words(
    """
    will shall must would due set scheduled expected planned slated upcoming forthcoming
    """)
  /// Words before an infinitive that make it one of things to come.
  static let intents = words(
    """
    am is are plans plan due set expected agreed decided voted promised scheduled hopes hope wants intends likely ready ordered asked invited pledged preparing prepares aims going vowed planning
    """)
  /// Verbs whose present tense tells of what is fixed for a coming day.
  static let scheduled = words(
    """
    opens open starts start begins begin resumes resume reopens reopen ends end closes close takes take meets meet returns return goes go leaves leave runs run votes vote expires expire comes come \\
    sings speaks performs appears addresses lectures preaches competes fights departs sails launches publishes \\
    arrives arrive retires retire plays play kicks holds hold hosts visits visit faces face flies departs sits becomes become
    """)
  static let irregular = words(
    """
    was were had did said met took went came fell rose left began won lost held made gave told ran sat stood became grew broke wrote spoke found sold bought built sent saw led paid hit shut got knew \\
    thought brought taught fought caught kept slept felt dealt meant heard read put cut bore born died flew drew drove froze swore tore wore woke chose ate drank sang sank swam threw blew shook struck \\
    stuck hung dug spent lent bent sought laid lay fled bid beat bit hid rode shot spun split spread swept burst cast cost dealt been seen gone done taken given written spoken fallen risen begun known
    """)
  static let notPast = words(
    """
    need speed united hundred indeed feed seed exceed proceed succeed breed weed deed creed greed shed sacred kindred embed aged naked wicked unprecedented
    """)

  static func past(_ word: String) -> Bool {
    irregular.contains(word)
      || word.hasSuffix("ed") && word.utf8.count > 3 && !notPast.contains(word)
  }
}
