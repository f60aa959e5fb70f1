/// Finds expressions of time in Chinese and English text, one place at a time.
///
/// `scan(at:)` is asked at each character that may begin one. It reads the longest expression there
/// by descent: a point (year, month, day and their parts), then what makes a range of two points.
struct TimeScanner {
  let text: [UInt32]
  let lexicon: TimeLexicon
  let english: TimeLexicon
  /// The era told last, which later, shorter years go on counting in.
  var era: Era?
  /// Where the last expression ended: the next may not reach back behind it.
  private(set) var limit = 0
  /// Where an expression ended that told of ancient times: near it, three digits may be a year.
  var ancientEnd = -1_000
  /// Where the name of a work ended that is a date and none.
  var titleEnd = 0
  let lastLookup = LastLookup()

  init(_ text: [UInt32], _ lexicon: TimeLexicon, english: TimeLexicon) {
    self.text = text
    self.lexicon = lexicon
    self.english = english
  }

  /// What the table of English has at the place asked about last: one production after the other asks the same.
  final class LastLookup {
    var place = -1
    var found: (value: Int, end: Int)?
  }

  typealias Found = (point: TimePoint, end: Int, rule: TimeRule)

  /// The expression that begins at `start`.
  mutating func scan(at start: Int) -> TimeExpression? {
    let first = at(start)
    if first.isLatinLetter || first == sc("'") || first == 0x2019 || first == 0x2018 {
      return scanEnglish(start)
    }
    return scanChinese(start) ?? (first.isDigit ? scanEnglish(start) : nil)
  }

  private mutating func scanChinese(_ start: Int) -> TimeExpression? {
    var found = scanWordExpression(start) ?? scanEraStretch(start) ?? scanYearSpan(start)
    if found == nil, let first = scanPoint(start) { found = complete(start, first) }
    if found == nil { found = scanCounted(start) }
    guard var expression = found else { return nil }
    let lower = widened(expression)
    expression.range = lower..<expression.range.upperBound
    limit = expression.range.upperBound
    return expression
  }

  /// Where an expression begins with the words before it that belong to it: the dynasty of an era,
  /// 当地时间 of a day.
  private func widened(_ expression: TimeExpression) -> Int {
    let start = expression.range.lowerBound
    if expression.rule == .reign || expression.rule == .range {
      let from = dynasty(before: start, after: limit)
      if from < start, lexicon.beginsWithEra(text, start) { return from }
    }
    guard expression.timeClass == .day else { return start }
    let end = at(start - 1) == 0x20 ? start - 1 : start
    for word in ["当地时间", "北京时间", "美东时间", "东部时间"] {
      let from = end - word.unicodeScalars.count
      if from >= limit, at(from, word: word) { return from }
    }
    return start
  }

  // MARK: Looking

  func at(_ i: Int) -> UInt32 { i >= 0 && i < text.count ? text[i] : 0x0A }

  func at(_ i: Int, _ scalar: Unicode.Scalar) -> Bool { at(i) == scalar.value }

  func at(_ i: Int, anyOf scalars: String) -> Bool {
    let found = at(i)
    return scalars.unicodeScalars.contains { $0.value == found }
  }

  func at(_ i: Int, word: String) -> Bool {
    var j = i
    for scalar in word.unicodeScalars {
      guard at(j) == scalar.value else { return false }
      j += 1
    }
    return true
  }

  /// Past white space and an uncertain line end.
  func skipSpace(_ i: Int) -> Int {
    var j = i
    while j < text.count, j < i + 3, text[j] == 0x20 || text[j] == 0x0B { j += 1 }
    return j
  }

  /// Past a sign between the ends of a range; nil if none is there.
  func rangeSign(_ i: Int) -> Int? {
    let j = skipSpace(i)
    switch at(j) {
    case sc("至"), sc("到"): return skipSpace(at(j + 1, "了") ? j + 2 : j + 1)
    case sc("-"), sc("~"), 0x2013:
      return skipSpace(at(j + 1) == at(j) ? j + 2 : j + 1)
    case 0x2014:
      var k = j
      while at(k) == 0x2014, k < j + 3 { k += 1 }
      return skipSpace(k)
    case sc("直") where at(j + 1, "至") || at(j + 1, "到"): return skipSpace(j + 2)
    case sc("起"), sc("开"):
      let k = at(j, "起") ? j + 1 : at(j + 1, "始") ? j + 2 : j
      return k > j && (at(k, "至") || at(k, "到")) ? skipSpace(k + 1) : nil
    default: return nil
    }
  }

  // MARK: From a point to an expression

  private mutating func complete(_ start: Int, _ first: Found) -> TimeExpression? {
    if let range = scanRangeEnd(start, first) { return range }
    let end = first.end
    let after = skipSpace(end)
    for words in ["至今", "到现在", "迄今", "以迄于今", "到今天", "至现在"] where at(after, word: words) {
      return expression(
        start, after + words.unicodeScalars.count, .since(first.point), .period, .open)
    }
    let sign = rangeSign(end)
    if let sign, at(sign, word: "今") || at(sign, word: "现在") || at(sign, word: "目前"),
      !at(sign, word: "今年"), !at(sign, word: "今天")
    {
      return expression(start, sign + (at(sign, "今") ? 1 : 2), .since(first.point), .period, .open)
    }
    var point = first.point
    if isApproximate(before: start, after: end) { point.isApproximate = true }
    return expression(start, end, .point(point), point.timeClass, first.rule)
  }

  private func isApproximate(before start: Int, after end: Int) -> Bool {
    at(start - 1, anyOf: "约概") || at(end, word: "前后") || at(end, word: "左右")
      || at(end, word: "上下")
  }

  private mutating func scanRangeEnd(_ start: Int, _ first: Found) -> TimeExpression? {
    if first.point.part == .whole, let list = scanDayList(start, first) { return list }
    if let list = scanYearList(start, first) { return list }
    var sign = rangeSign(first.end)
    var closes = false
    if sign == nil, at(first.end, anyOf: "与和") {
      sign = first.end + 1
      closes = true
    }
    var meets = false
    if sign == nil, first.point.isLastPart {  // 19世纪末20世纪初, 月底月初
      sign = first.end
      meets = true
    }
    guard let from = sign, let second = scanPoint(from, after: first.point),
      second.point.isComparable(with: first.point), !meets || second.point.isFirstPart
    else { return nil }
    var end = second.end
    if closes, !at(end - 1, "间") {
      guard at(end, word: "之间") || (at(end, "间") && !at(end + 1, anyOf: "隔接断歇谍"))
      else { return nil }
      end += at(end, "间") ? 1 : 2
    }
    return expression(start, end, .range(first.point, second.point), .period, .range)
  }

  /// `3月9日、10日`: two days on end are one stretch.
  private mutating func scanDayList(_ start: Int, _ first: Found) -> TimeExpression? {
    guard at(first.end, anyOf: "、和与及"), case .number(let day) = first.point.day,
      first.point.month.isSaid,
      let number = HanNumeral.read(text, at: first.end + 1), number.value == day + 1,
      at(number.end, anyOf: "日号"), !at(number.end + 1, "本")
    else { return nil }
    if at(number.end + 1, "、"), let third = HanNumeral.read(text, at: number.end + 2),
      at(third.end, "日")
    {
      return nil
    }
    var second = first.point
    second.day = .number(day + 1)
    let end = scanDayPart(number.end + 1)
    return expression(start, end, .range(first.point, second), .period, .range)
  }

  /// `1937、1938年`, `明治二十七、八年`: years on end that share their unit are one stretch.
  private func scanYearList(_ start: Int, _ first: Found) -> TimeExpression? {
    guard case .number(let year) = first.point.year, !first.point.month.isSaid,
      first.point.part == .whole, !at(first.end - 1, "年")
    else { return nil }
    var (last, end) = (first.point, first.end)
    var count = 1
    while at(end, anyOf: "、和与及"), let next = HanNumeral.read(text, at: end + 1),
      next.value == year + count
        || next.value == (year - (era?.span.first ?? year) + 1) % 10 + count
    {
      last.year = .number(year + count)
      (end, count) = (next.end, count + 1)
      guard at(end, "年") else { continue }
      return expression(start, end + 1, .range(first.point, last), .period, .range)
    }
    return nil
  }

  func expression(
    _ start: Int, _ end: Int, _ meaning: TimeMeaning, _ timeClass: TimeClass?, _ rule: TimeRule
  ) -> TimeExpression {
    TimeExpression(range: start..<end, meaning: meaning, timeClass: timeClass, rule: rule)
  }
}

extension TimePoint {
  /// Day, month, year or a stretch: the finest unit said.
  var timeClass: TimeClass {
    if day.isSaid || weekday != nil { return .day }
    if part != .whole || week.isSaid || decade != nil || century.isSaid || lastMonth != nil {
      return .period
    }
    return month.isSaid ? .month : .year
  }

  /// The end or the beginning of something longer: what may meet without a sign between.
  var isLastPart: Bool {
    decade == nil && (part == .end || part == .season(24) && !month.isSaid)
  }

  var isFirstPart: Bool {
    decade == nil && (part == .start || part == .season(21) && year.isSaid)
  }

  /// Whether the second end of a range may be so: of the same kind, or completing the first.
  func isComparable(with first: TimePoint) -> Bool {
    if century.isSaid || decade != nil {
      return first.century.isSaid || first.decade != nil || first.year.isSaid
    }
    if year.isSaid || month.isSaid || day.isSaid || week.isSaid || weekday != nil { return true }
    return part != .whole
  }
}
