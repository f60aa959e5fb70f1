/// Years counted in the eras of rulers, and in the cycle of sixty.
extension TimeScanner {
  /// `元年`, `三十四年`, `76年`, `甲午年`, `二十七、八年` after the name of an era.
  mutating func scanEraYear(_ point: inout TimePoint, _ i: Int, _ spans: [EraSpan]) -> Int? {
    for span in spans {
      if let end = scanYearBeforeRepublic(&point, i, span.first) { return end }
      guard let (number, end) = readEraYear(skipSpace(i), span), number <= span.length + 1 else {
        continue
      }
      era = Era(span: span, number: number)
      setEraYear(&point, number)
      return at(end, "度") ? end + 1 : end
    }
    return nil
  }

  /// The eras of a name that the dynasty before it had, or all of them.
  func candidates(_ spans: [EraSpan], before i: Int) -> [EraSpan] {
    let start = dynasty(before: i, after: 0)
    guard spans.count > 1, start < i, let index = lexicon.dynasties.value(of: text[start..<i])
    else { return spans }
    let years = lexicon.dynastyYears[index]
    let fitting = spans.filter { years.contains($0.first) }
    return fitting.isEmpty ? spans : fitting
  }

  /// `前十二年` after 民国.
  private func scanYearBeforeRepublic(_ point: inout TimePoint, _ i: Int, _ first: Int) -> Int? {
    let start = skipSpace(i)
    guard first == 1912, at(start, "前"), let back = HanNumeral.read(text, at: start + 1),
      at(back.end, "年")
    else { return nil }
    point.year = .number(first - back.value)
    return back.end + 1
  }

  /// The number of the year and where it ends, its 年 included.
  private func readEraYear(_ start: Int, _ span: EraSpan) -> (Int, Int)? {
    if at(start, "元"), at(skipSpace(start + 1), "年") { return (1, skipSpace(start + 1) + 1) }
    if let read = HanNumeral.read(text, at: start),
      read.length <= 3 || read.style == .units && read.value < 200  // 民国一百零二年
    {
      let end = skipSpace(read.end)
      if at(end, "年"), !at(end + 1, "代") { return (read.value, end + 1) }
      if at(end, "、"), let next = HanNumeral.read(text, at: end + 1), next.length == 1,
        next.value == read.value % 10 + 1, at(next.end, "年")
      {
        return (read.value, read.end)
      }
      return nil
    }
    guard let cycle = SexagenaryCycle.read(text, at: start), !at(start + 2, anyOf: "战海之科"),
      let year = SexagenaryCycle.year(cycle, in: span.first...max(span.first, span.last))
    else { return nil }
    return (year - span.first + 1, at(start + 2, "年") ? start + 3 : start + 2)
  }

  private func setEraYear(_ point: inout TimePoint, _ number: Int) {
    guard let era else { return }
    let year = era.span.first + number - 1
    point.year = .number(year)
    point.keepsYearOnly = year < era.span.solarFrom
  }

  /// `三十四年八月` where an era was named before.
  mutating func scanEraRest(
    _ point: inout TimePoint, _ number: HanNumeral, _ start: Int, _ end: Int
  ) -> Int? {
    guard let era, number.length <= 3, (1...120).contains(number.value),
      number.style != .positional || number.length == 1, number.value >= era.number,
      number.value <= era.span.length + 1,
      !at(start - 1, anyOf: "近约第共达历经满每数逾过整长"), !at(end, anyOf: "后来前间多以之内的")
    else { return nil }
    let next = skipSpace(end)
    let isFollowedByMonth = HanNumeral.read(text, at: next).map { at($0.end, "月") } ?? false
    guard
      isFollowedByMonth || at(next, anyOf: "春夏秋冬初底末正闰腊") || isSentenceStart(start)
        || at(start - 1, anyOf: "至于在到自—-、")
    else { return nil }
    self.era?.number = number.value
    setEraYear(&point, number.value)
    return end
  }

  // MARK: The cycle of sixty

  /// `甲午年`: within the era named before, else the year of that name the text is about.
  mutating func scanCycleYear(_ point: inout TimePoint, _ i: Int) -> Int? {
    guard let cycle = SexagenaryCycle.read(text, at: i), at(i + 2, "年"), !at(i + 3, "代") else {
      return nil
    }
    if let era, let year = SexagenaryCycle.year(cycle, in: era.year...max(era.year, era.lastYear)) {
      self.era?.number = year - era.span.first + 1
      point.year = .number(year)
      point.keepsYearOnly = year < era.span.solarFrom
    } else {
      point.year = .cycle(cycle)
    }
    return i + 3
  }

  // MARK: Stretches of an era

  /// `康熙年间`, `雍正、乾隆年间`, `民国初年`, `道光末年`, `民国六十年代`.
  func scanEraStretch(_ start: Int) -> TimeExpression? {
    guard let (value, end) = lexicon.trie.longest(in: text, at: start),
      case .era(let spans) = lexicon.words[value],
      let span = candidates(spans, before: start).first
    else { return nil }
    let (first, last) = (span.first, span.last)
    if let (decade, stop) = readEraDecade(end) {
      let from = DateValue.Point(first - 1 + decade)
      let to = DateValue.Point(first + 8 + decade)
      return expression(start, stop, .fixed(DateValue(.interval(from, to))), .period, .decade)
    }
    let (lastYear, names) = pastEraNames(end, last)
    guard let (part, stop) = scanEraPart(names), first >= 1368 || at(stop - 1, anyOf: "年世朝间"),
      !at(stop, anyOf: "隔谍接")
    else {
      return nil
    }
    let years = Self.years(of: part, first, lastYear)
    return expression(start, stop, .fixed(years), .period, .reign)
  }

  private func readEraDecade(_ i: Int) -> (Int, Int)? {
    guard let number = HanNumeral.read(text, at: i), number.value % 10 == 0, number.value < 100,
      at(number.end, word: "年代")
    else { return nil }
    return (number.value, number.end + 2)
  }

  /// Past the further eras of a list: `、乾隆` of 雍正、乾隆年间.
  private func pastEraNames(_ i: Int, _ last: Int) -> (Int, Int) {
    var (year, end) = (last, i)
    while at(end, anyOf: "、和与至及"), let (value, stop) = lexicon.trie.longest(in: text, at: end + 1),
      case .era(let spans) = lexicon.words[value], let span = spans.first
    {
      (year, end) = (span.last, stop)
    }
    return (year, end)
  }

  private func scanEraPart(_ i: Int) -> (TimePoint.Part, Int)? {
    let parts: [(String, TimePoint.Part)] = [
      ("年间", .whole), ("间", .whole), ("一朝", .whole), ("之世", .whole), ("初年", .start), ("初叶", .start),
      ("初期", .start), ("中叶", .middle), ("中期", .middle), ("末年", .end), ("末叶", .end),
      ("末期", .end), ("后期", .late), ("前期", .early),
    ]
    for (word, part) in parts where at(i, word: word) {
      return (part, i + word.unicodeScalars.count)
    }
    return nil
  }

  private static func years(of part: TimePoint.Part, _ first: Int, _ last: Int) -> DateValue {
    let length = min(last - first + 1, 60)
    let third = max(1, length / 3)
    let (from, to) =
      switch part {
      case .start: (first, first + min(third, 4))
      case .middle: (first + third, last - third)
      case .end: (last - min(third, 3), last)
      case .early: (first, first + length / 2)
      case .late: (last - length / 2, last)
      default: (first, last)
      }
    let isPart = part != .whole
    return DateValue(.interval(.init(from), .init(max(from, to))), approximate: isPart)
  }

  /// Where an era's expression begins with the dynasty that stands before it: 清 of 清乾隆二年.
  func dynasty(before start: Int, after limit: Int) -> Int {
    for length in [3, 2, 1] where start - length >= limit {
      if lexicon.dynasties.value(of: text[start - length..<start]) != nil { return start - length }
    }
    return start
  }
}

/// The era told last, in which later, shorter years go on counting.
struct Era: Sendable {
  var span: EraSpan
  var number: Int

  var year: Int { span.first + number - 1 }
  var lastYear: Int { min(span.last, year + 59) }
}

/// The years of an era, and from which year its months are those of the Gregorian calendar.
struct EraSpan: Sendable {
  var first: Int
  var last: Int
  var solarFrom: Int

  var length: Int { last - first + 1 }
}

/// 甲子 … 癸亥, numbered from 0.
enum SexagenaryCycle {
  private static let stems = Array("甲乙丙丁戊己庚辛壬癸".unicodeScalars.map(\.value))
  private static let branches = Array("子丑寅卯辰巳午未申酉戌亥".unicodeScalars.map(\.value))

  static func read(_ text: [UInt32], at i: Int) -> Int? {
    guard i + 1 < text.count, let stem = stems.firstIndex(of: text[i]),
      let branch = branches.firstIndex(of: text[i + 1]), (stem - branch) % 2 == 0
    else { return nil }
    return (0..<60).first { $0 % 10 == stem && $0 % 12 == branch }
  }

  /// The first year of that name in a span of years: 1984 was 甲子.
  static func year(_ cycle: Int, in years: ClosedRange<Int>) -> Int? {
    let first = years.lowerBound
    let distance = ((cycle - (first - 1984)) % 60 + 60) % 60
    return years.contains(first + distance) ? first + distance : nil
  }
}
