/// Expressions that are no point: periods by name, numeric dates, lengths of time, vague words.
extension TimeScanner {
  mutating func scanWordExpression(_ start: Int) -> TimeExpression? {
    if let plan = scanPlan(start) { return plan }
    guard let (value, end) = lexicon.trie.longest(in: text, at: start) else { return nil }
    switch lexicon.words[value] {
    case .named(let edtf):
      guard let fixed = DateValue(simple: edtf) else { return nil }
      return expression(start, end, .fixed(fixed), .period, .named)
    case .vague: return expression(start, end, .none, .vague, .vague)
    case .frequency:
      return expression(start, pastFrequency(end), .none, .frequency, .frequency)
    case .shifts(let unit, let from, let to):
      return shifted(start, end, unit, from, to)
    case .holiday(let month, let day, let isLunar) where !at(start, "“"):
      var point = TimePoint()
      (point.month, point.day, point.isLunar) = (.number(month), .number(day), isLunar)
      return expression(start, end, .point(point), .vague, .holiday)
    case .shift where isFigure(start, end): return expression(start, end, .none, .vague, .vague)
    default: return nil
    }
  }

  /// Past the month and day that come round: 每年9月10日, 每月15日至20日.
  private func pastFrequency(_ end: Int) -> Int {
    var copy = self
    if at(end - 1, anyOf: "周期拜"), at(end, anyOf: "一二三四五六日末") { return scanDayPart(end + 1) }
    guard at(end - 1, anyOf: "年月"), let first = copy.scanPoint(skipSpace(end)),
      !first.point.year.isSaid, first.rule == .incomplete || first.rule == .lunar
    else { return end }
    guard let from = rangeSign(first.end), let second = copy.scanPoint(from, after: first.point)
    else { return first.end }
    return second.end
  }

  /// 明后两天, 今明两年.
  private func shifted(
    _ start: Int, _ end: Int, _ unit: TimeUnit, _ from: Int, _ to: Int
  ) -> TimeExpression {
    func point(_ amount: Int) -> TimePoint {
      var point = TimePoint()
      if unit == .day { point.day = .shift(amount, .document) }
      if unit == .year { point.year = .shift(amount, .document) }
      return point
    }
    return expression(start, end, .range(point(from), point(to)), .period, .deictic)
  }

  /// 今天 for our age and 明天 for the future.
  private func isFigure(_ start: Int, _ end: Int) -> Bool {
    guard at(end - 1, "天") || at(end - 1, "日"), at(start, anyOf: "今明昨") else { return false }
    if at(start - 1, anyOf: "的像《") || at(start - 2, word: "好的") { return true }
    guard at(end, "的") else { return false }
    for word in [
      "中国", "世界", "我们", "人类", "社会", "生活", "成就", "一切", "时代", "青年", "中华", "年轻人", "孩子", "人们", "乡村",
      "城市", "农村", "幸福",
    ]
    where at(end + 1, word: word) {
      return true
    }
    return false
  }

  // MARK: Five-year plans

  /// “十四五”期间, “十三五”末, 十五时期, 第十四个五年规划期间.
  ///
  /// Before 规划 it names a plan and no time.
  private func scanPlan(_ start: Int) -> TimeExpression? {
    let quote = at(start)
    let isQuoted =
      quote == 0x201C || quote == 0x22 || quote == 0x300C || quote == 0x2018 || quote == 0x300E
    let from = isQuoted ? start + 1 : start
    var years: (Int, Int)?
    var end = from
    if let (value, stop) = lexicon.trie.longest(in: text, at: from),
      case .plan(let first, let last) = lexicon.words[value]
    {
      if isQuoted, !at(stop).isClosing { return nil }
      years = (first, last)
      end = isQuoted ? stop + 1 : stop
    } else if at(from, "第"), !isQuoted, let number = HanNumeral.read(text, at: from + 1),
      at(number.end, word: "个五年"),
      (1...20).contains(number.value)
    {
      let first = number.value < 3 ? 1948 + number.value * 5 : 1951 + number.value * 5
      years = (first, first + 4)
      end = number.end + 3
      guard at(end, word: "计划") || at(end, word: "规划") else { return nil }
    }
    guard let (first, last) = years else { return nil }
    return planExpression(start, end, first, last, isQuoted: isQuoted)
  }

  private func planExpression(
    _ start: Int, _ end: Int, _ first: Int, _ last: Int, isQuoted: Bool
  ) -> TimeExpression? {
    var i = end
    if at(i, word: "规划") || at(i, word: "计划") || at(i, word: "纲要") {
      guard at(i + 2, "期") || at(i + 2, word: "时期") else { return nil }
      i += 2
    }
    if at(i, anyOf: "重国科") && (at(i, word: "重点") || at(i, word: "国家") || at(i, word: "科技攻关")) {
      return nil
    }
    let endings: [(String, Int, Int)] = [
      ("规划期末", last, last), ("时期末", last, last), ("期末", last, last), ("末期", last, last),
      ("末", last, last),
      ("规划期间", first, last), ("规划期", first, last), ("时期", first, last), ("期间", first, last),
      ("初期", first, first), ("期初", first, first),
      ("初", first, first), ("开局之年", first, first), ("收官之年", last, last), ("期", first, last),
    ]
    for (word, from, to) in endings where at(i, word: word) {
      let value: DateValue =
        from == to ? .point(from) : DateValue(.interval(.init(from), .init(to)))
      return expression(start, i + word.unicodeScalars.count, .fixed(value), .period, .plan)
    }
    guard isQuoted, i == end, !namesPlan(end) else { return nil }
    if let from = rangeSign(end), let second = scanPlan(from),
      case .fixed(let value) = second.meaning
    {
      let whole = DateValue(.interval(.init(first), value.last))
      return expression(start, second.range.upperBound, .fixed(whole), .period, .plan)
    }
    let value = DateValue(.interval(.init(first), .init(last)))
    return expression(start, end, .fixed(value), .period, .plan)
  }

  /// Whether the words after name a plan: “十四五”养老服务体系规划, “十一五”国家科技支撑计划.
  private func namesPlan(_ i: Int) -> Bool {
    var j = i
    while j < i + 24, at(j).isHan, !at(j, anyOf: "的了在是和与至到") {
      if at(j, word: "规划") || at(j, word: "计划") || at(j, word: "纲要") || at(j, word: "专项") {
        return j > i && !at(j + 2, anyOf: "新投建增实") && !at(i, anyOf: "新投建增实")
      }
      j += 1
    }
    return false
  }

  // MARK: Numeric dates

  /// `2007.3.9`, `2007-03-09`, `2007/3`; `(1898—1976)`.
  func scanNumericDate(_ i: Int, endsRange: Bool = false) -> Found? {
    guard at(i).isDigit, !at(i - 1).isDigit, !at(i - 1).isLatinLetter,
      !at(i - 1, anyOf: endsRange ? "./_$" : "./-_$"),
      let year = HanNumeral.read(text, at: i)
    else { return nil }
    if year.length <= 2 { return scanDayFirst(i, year) }
    guard year.length == 4, (1000...2200).contains(year.value) else { return nil }
    let sign = at(year.end)
    var point = TimePoint()
    point.year = .number(year.value)
    if sign == sc("-") || sign == sc("/") || sign == sc("."),
      let month = HanNumeral.read(text, at: year.end + 1),
      month.style == .digits, (1...12).contains(month.value), month.length <= 2
    {
      point.month = .number(month.value)
      if at(month.end) == sign, let day = HanNumeral.read(text, at: month.end + 1),
        day.style == .digits, day.length <= 2,
        (1...31).contains(day.value), !at(day.end).isDigit, !at(day.end, "%")
      {
        point.day = .number(day.value)
        return (point, scanDayPart(at(day.end, word: "日") ? day.end + 1 : day.end), .numeric)
      }
      let stands =
        month.length == 2 || isBracketed(i, month.end)
        || sign == sc(".") && isSentenceStart(i) && at(month.end).isHan
        || sign == sc(".") && (endsRange || rangeSign(month.end) != nil)
      if stands, !at(month.end).isDigit, sign == at(year.end),
        !at(month.end, anyOf: "年%亿万元.米吨倍度公千")
      {
        return (point, month.end, .numeric)
      }
    }
    if sign == 0x20, let month = HanNumeral.read(text, at: year.end + 1), month.length == 2,
      (1...12).contains(month.value), at(month.end) == 0x20,
      let day = HanNumeral.read(text, at: month.end + 1), day.length == 2, day.style == .digits,
      (1...31).contains(day.value), !at(day.end).isHan
    {
      (point.month, point.day) = (.number(month.value), .number(day.value))
      return (point, day.end, .numeric)
    }
    if opensBareRange(i, year) || endsRange && opensBareRange(before: i, year) {
      return (point, year.end, .yearAlone)
    }
    let opensRange =
      isBracketed(i, year.end)
      && (rangeSign(year.end).map { HanNumeral.read(text, at: $0)?.length == 4 || at($0, ")") }
        ?? false)
    let closesRange = at(i - 1, anyOf: "—-–~") && at(year.end, ")")
    if opensRange || closesRange || explainsYear(i, year.end) {
      return (point, year.end, .yearAlone)
    }
    return nil
  }

  /// `从2016到2018`: two bare years after 从.
  private func opensBareRange(_ i: Int, _ year: HanNumeral) -> Bool {
    guard at(i - 1, anyOf: "从自"), let from = rangeSign(year.end),
      let second = HanNumeral.read(text, at: from)
    else { return false }
    return second.length == 4 && (year.value...2200).contains(second.value)
      && !at(second.end).isDigit && !at(second.end, anyOf: "年.%万亿元")
  }

  private func opensBareRange(before i: Int, _ year: HanNumeral) -> Bool {
    guard year.value >= 1000, !at(year.end).isDigit else { return false }
    var j = i - 1
    while j > i - 6, !at(j).isDigit { j -= 1 }
    return at(j).isDigit && at(j - 4, anyOf: "从自")
  }

  /// 1937 of 民国二十六年（1937）: what an era's year is, or the year of a book.
  private func explainsYear(_ start: Int, _ end: Int) -> Bool {
    at(start - 1, "(") && at(end, ")") && at(start - 2, anyOf: "年月日》")
  }

  /// `10.7` of `1965.10.1—10.7`.
  func scanNumericEnd(_ i: Int, after first: TimePoint?) -> Found? {
    guard let first, first.day.isSaid, first.year.isSaid, at(i).isDigit,
      let month = HanNumeral.read(text, at: i), (1...12).contains(month.value), month.length <= 2,
      at(month.end, "."), let day = HanNumeral.read(text, at: month.end + 1), day.style == .digits,
      (1...31).contains(day.value), day.length <= 2, !at(day.end, "."), !at(day.end, "%")
    else { return nil }
    var point = TimePoint()
    (point.month, point.day) = (.number(month.value), .number(day.value))
    return (point, day.end, .numeric)
  }

  /// `2018—2019学年`, `2018/19赛季`, `2018财年`: a year that runs into the next one.
  func scanYearSpan(_ i: Int) -> TimeExpression? {
    guard at(i).isDigit, !at(i - 1).isDigit, !at(i - 1, anyOf: "./-"),
      let first = HanNumeral.read(text, at: i), first.length == 4,
      (1800...2200).contains(first.value)
    else { return nil }
    var (last, end) = (first.value, first.end)
    if let from = at(end, "/") ? end + 1 : rangeSign(end),
      let second = HanNumeral.read(text, at: from), second.length == 4 || second.length == 2,
      second.value % 100 == (first.value + 1) % 100
    {
      (last, end) = (first.value + 1, second.end)
    }
    if at(end, "年"), !at(end + 1, "度") || last > first.value { end += 1 }
    for word in ["学年", "财年", "赛季", "雪季", "年度"] where at(end, word: word) {
      if word == "年度", last == first.value { return nil }
      let stop = end + word.unicodeScalars.count
      let value: DateValue =
        last == first.value
        ? .point(last) : DateValue(.interval(.init(first.value), .init(last)))
      return expression(i, stop, .fixed(value), .period, .range)
    }
    return nil
  }

  private func isBracketed(_ start: Int, _ end: Int) -> Bool {
    at(start - 1, "(") || at(end, ")") || at(start - 1, ",") && rangeSign(end) != nil
  }

  /// `13.5.2015`, `3/7/2017`: day first where a point or the numbers say so, else month first.
  private func scanDayFirst(_ i: Int, _ first: HanNumeral) -> Found? {
    let sign = at(first.end)
    guard sign == sc(".") || sign == sc("/") || sign == sc("-"),
      let second = HanNumeral.read(text, at: first.end + 1), second.length <= 2,
      second.style == .digits, at(second.end) == sign,
      let year = HanNumeral.read(text, at: second.end + 1), year.length == 4,
      (1000...2200).contains(year.value), !(at(year.end, ".") && at(year.end + 1).isDigit)
    else { return nil }
    let isDayFirst = sign == sc(".") || first.value > 12
    let (day, month) = isDayFirst ? (first.value, second.value) : (second.value, first.value)
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    var point = TimePoint()
    (point.year, point.month, point.day) = (.number(year.value), .number(month), .number(day))
    return (point, year.end, .numeric)
  }

  // MARK: Lengths of time

  /// `五年后`, `两天前`, `三年多`, `30岁`.
  func scanCounted(_ start: Int) -> TimeExpression? {
    let (amount, afterNumber) = readAmount(start)
    guard let amount, !at(start - 1).isDigit, !at(start - 1, ".") else { return nil }
    var i = skipSpace(afterNumber)
    let isRough = at(i, anyOf: "多余几来") && !at(i, word: "来自")
    if isRough { i += 1 }
    if at(i, "岁") { return expression(start, i + 1, .none, .age, .age) }
    if at(i, word: "周年") { return expression(start, i + 2, .none, .duration, .duration) }
    guard let (unit, end) = scanUnit(i), !at(start - 1, anyOf: "第每") else {
      if at(start - 1, "每"), let (_, end) = scanUnit(i) {
        return expression(start - 1, end, .none, .frequency, .frequency)
      }
      return nil
    }
    if !isRough, !at(end, anyOf: "多余半来间内"), let (sign, stop) = scanDirection(end), amount <= 200,
      !at(start - 1, anyOf: "近约隔逾超前后近过")
    {
      let base: TimePoint.Base = sign < 0 ? .document : .focus
      let halves: [TimeUnit: (Int, TimeUnit)] = [.year: (6, .month), .month: (15, .day)]
      let (shift, shiftUnit) = (amount < 1 ? halves[unit] : nil) ?? (Int(amount), unit)
      return expression(start, stop, .offset(shift * sign, shiftUnit, base), .day, .offset)
    }
    let sentence = unit == .year && amount < 40 ? pastSentence(start, end) : end
    let stop = at(end, anyOf: "多余半来间") && !at(end, word: "来自") ? end + 1 : sentence
    return expression(
      durationStart(start), at(stop, "来") ? stop + 1 : stop, .none, .duration, .duration)
  }

  /// `一年二月` of 判处一年二月: the months of a sentence are no month of a year.
  private func pastSentence(_ start: Int, _ end: Int) -> Int {
    guard (1...4).contains(where: { at(start - $0, anyOf: "刑判处禁押") }),
      let months = HanNumeral.read(text, at: at(end, anyOf: "又零") ? end + 1 : end),
      months.value < 12
    else { return end }
    let unit = at(months.end, "个") ? months.end + 1 : months.end
    return at(unit, "月") ? unit + 1 : end
  }

  /// A length of time begins with the word that says where it lies: 过去五年, 近三年.
  private func durationStart(_ start: Int) -> Int {
    for word in ["过去", "未来", "今后", "此后", "最近", "近"] {
      let from = start - word.unicodeScalars.count
      if from >= limit, at(from, word: word), word != "近" || !at(from - 1, anyOf: "最将接临附") {
        return from
      }
    }
    return start
  }

  private func readAmount(_ i: Int) -> (Double?, Int) {
    if at(i, "半") { return (0.5, i + 1) }
    guard let number = HanNumeral.read(text, at: i) else { return (nil, i) }
    return (Double(number.value), number.end)
  }

  private func scanUnit(_ i: Int) -> (TimeUnit, Int)? {
    let j = at(i, "个") ? i + 1 : i
    if at(j, "月"), j > i { return (.month, j + 1) }
    if at(j, word: "星期") || at(j, word: "礼拜") { return (.week, j + 2) }
    if at(i, "周") { return (.week, i + 1) }
    if at(i, "年"), !at(i + 1, anyOf: "级代龄度薪") { return (.year, i + 1) }
    if at(i, word: "昼夜") { return (.day, i + 2) }
    if at(i, "天"), !at(i + 1, anyOf: "然津") { return (.day, i + 1) }
    if at(i, "日"), !at(i + 1, anyOf: "本元") { return (.day, i + 1) }
    return nil
  }

  private func scanDirection(_ i: Int) -> (Int, Int)? {
    for (word, sign) in [("之后", 1), ("以后", 1), ("后", 1), ("之前", -1), ("以前", -1), ("前", -1)]
    where at(i, word: word) {
      let end = i + word.unicodeScalars.count
      if word == "后", at(end, anyOf: "期续勤代人果来方的") && !at(end, "的") { return nil }
      if word == "前", at(end, anyOf: "期后列进往所景提沿半") { return nil }
      return (sign, end)
    }
    return nil
  }
}

extension DateValue {
  /// Reads the EDTF of our own tables: a date, two dates, or a date and `..`; `~` after one of them.
  init?(simple edtf: String) {
    func point(_ text: Substring) -> Point? {
      let isNegative = text.first == "-"
      let numbers = text.drop { $0 == "-" }.split { $0 == "-" || $0 == "~" }.compactMap { Int($0) }
      guard let year = numbers.first else { return nil }
      let rest = numbers.dropFirst()
      return Point(isNegative ? -year : year, rest.first ?? 0, rest.dropFirst().first ?? 0)
    }
    let isApproximate = edtf.contains("~")
    let ends = edtf.split(separator: "/")
    guard let first = ends.first, let from = point(first) else { return nil }
    if ends.count == 1 {
      self.init(.point(from), approximate: isApproximate)
    } else if ends[1] == ".." {
      self.init(.since(from), approximate: isApproximate)
    } else if let to = point(ends[1]) {
      self.init(.interval(from, to), approximate: isApproximate)
    } else {
      return nil
    }
  }
}
