extension TimeScanner {
  /// A point in time at `start`; `first` is the beginning of the range it may end, whose larger
  /// units it may leave out.
  mutating func scanPoint(_ start: Int, after first: TimePoint? = nil) -> Found? {
    if let numeric = scanNumericDate(start, endsRange: first != nil)
      ?? scanNumericEnd(start, after: first)
    {
      return numeric
    }
    var point = TimePoint()
    var i = start
    var rule = TimeRule.incomplete
    if let (value, end) = lexicon.trie.longest(in: text, at: i),
      case .calendar(let isLunar) = lexicon.words[value]
    {
      point.isLunar = isLunar
      i = skipSpace(end)
    }
    if let (end, found) = scanYear(&point, i, after: first) {
      rule = found
      i = end
      if let end = scanBelowYear(&point, i) { i = end }
      // Who says 辛亥年八月十九日 means the moon's eighth month, of which the year is all that is sure.
      if case .cycle = point.year, point.month.isSaid, !point.isLunar { point.keepsYearOnly = true }
      return (point, i, point.isLunar ? .lunar : rule)
    }
    if let (end, found) = scanCenturyOrDecade(&point, i) { return (point, end, found) }
    if first == nil, let end = scanFirstMonths(&point, i) {
      point.year = .shift(0, .either)
      return (point, end, .part)
    }
    if let (end, found) = scanShiftedUnit(&point, i) { return (point, end, found) }
    if let end = scanMonth(&point, i, isFirst: first == nil) {
      let stop = scanBelowMonth(&point, end)
      return (point, stop, point.isLunar ? .lunar : rule)
    }
    if let end = scanYearPart(&point, i, isAlone: first == nil) { return (point, end, .part) }
    if let end = scanLoneDay(&point, i, isFirst: first == nil) { return (point, end, rule) }
    return nil
  }

  // MARK: Below the year

  /// What follows a year: a month and a day, or a part of the year.
  mutating func scanBelowYear(_ point: inout TimePoint, _ i: Int) -> Int? {
    var j = skipSpace(i)
    if at(j, "的"), !at(j + 1, "第") { j = skipSpace(j + 1) }
    if j < i + 2, at(j, ","), HanNumeral.read(text, at: j + 1) != nil, point.keepsYearOnly == false
    {
      return nil
    }
    if let (value, end) = lexicon.trie.longest(in: text, at: j) {
      switch lexicon.words[value] {
      case .calendar(let isLunar):
        point.isLunar = isLunar
        j = skipSpace(end)
      case .holiday(let month, let day, let isLunar) where !at(end, "运"):
        (point.month, point.day) = (.number(month), .number(day))
        if isLunar { point.isLunar = true }
        return end
      case .shift(.month, 0, _):
        point.month = .shift(0, .document)
        return scanBelowMonth(&point, end)
      default: break
      }
    }
    if let end = scanFirstMonths(&point, j) ?? scanCountedMonth(&point, i) { return end }
    if let end = scanMonth(&point, j, isFirst: false) { return scanBelowMonth(&point, end) }
    return scanYearPart(&point, j, isAlone: false)
  }

  /// `的第三个月`, `最后两个月` of a year.
  private func scanCountedMonth(_ point: inout TimePoint, _ i: Int) -> Int? {
    let j = at(i, "的") ? i + 1 : i
    let isLast = at(j, word: "最后")
    guard isLast || at(j, "第"),
      let number = HanNumeral.read(text, at: skipSpace(isLast ? j + 2 : j + 1)),
      (1...12).contains(number.value), at(skipSpace(number.end), word: "个月")
    else { return nil }
    let end = skipSpace(number.end) + 2
    point.month = .number(isLast ? 13 - number.value : number.value)
    if isLast, number.value > 1 { point.lastMonth = 12 }
    return end
  }

  /// `3月`, `十二月份`, `正月`, `闰六月`.
  func scanMonth(_ point: inout TimePoint, _ i: Int, isFirst: Bool) -> Int? {
    var j = i
    if at(j, "闰") {
      point.isLeapMonth = true
      point.isLunar = true
      j += 1
    }
    if let named = [sc("正"): 1, sc("腊"): 12, sc("冬"): 11, sc("端"): 5][at(j)], at(j + 1, "月") {
      point.month = .number(named)
      point.isLunar = true
      return j + 2
    }
    if at(j, word: "元月") {
      point.month = .number(1)
      return at(j + 2, "份") ? j + 3 : j + 2
    }
    if let end = scanMonthList(&point, j, isFirst: isFirst) { return end }
    guard let number = HanNumeral.read(text, at: j), (1...12).contains(number.value),
      number.length <= 2, number.style != .positional || number.length == 1
    else { return nil }
    let end = skipSpace(number.end)
    guard at(end, "月") else {
      guard sharesUnit(number.end, "月"), !isFirst || mayBeginMonth(i, number) else { return nil }
      point.month = .number(number.value)
      return number.end
    }
    guard !startsAnotherWord(afterMonth: end + 1) else { return nil }
    if isFirst, !point.year.isSaid, !mayBeginMonth(i, number) { return nil }
    point.month = .number(number.value)
    let isBetween = at(end + 1, "间") && !at(end + 2, anyOf: "隔接断")
    return at(end + 1, "份") || isBetween ? end + 2 : end + 1
  }

  /// `三四月间`, `3、4月`: months on end that share their unit.
  private func scanMonthList(_ point: inout TimePoint, _ i: Int, isFirst: Bool) -> Int? {
    guard let first = HanNumeral.read(text, at: i) else { return nil }
    var (from, to, end) = (first.value, 0, first.end)
    if first.style == .positional, first.length == 2 {
      (from, to) = (first.value / 10, first.value % 10)
    } else if at(end, "、"), let second = HanNumeral.read(text, at: end + 1) {
      (to, end) = (second.value, second.end)
    }
    guard (1...11).contains(from), to == from + 1, at(skipSpace(end), "月"),
      !isFirst || mayBeginMonth(i, first)
    else { return nil }
    (point.month, point.lastMonth) = (.number(from), to)
    end = skipSpace(end) + 1
    return at(end, anyOf: "份间") ? end + 1 : end
  }

  /// What makes 三日 a day and no three days: 三日上午.
  private func isHour(_ i: Int) -> Bool {
    ["上午", "下午", "凌晨", "清晨", "零时", "晚"].contains { at(i, word: $0) }
  }

  private func startsAnotherWord(afterMonth i: Int) -> Bool {
    at(i, anyOf: "球亮饼刊薪息嫂经光牙台子娘老河") || at(i, word: "革命") || at(i, word: "怀胎")
      || at(i, word: "亡华") || at(i, word: "围城") || at(i, word: "大的婴") || at(i, word: "天乐队")
      || at(i, word: "流火")
  }

  private func mayBeginMonth(_ i: Int, _ number: HanNumeral) -> Bool {
    if at(i - 1, anyOf: "第个几数半.每/%期周拜") || at(i - 1).isDigit || HanNumeral.value(at(i - 1)) != nil
      || HanNumeral.unit(at(i - 1)) != nil
    {
      return false
    }
    return !(at(i - 1).isLatinLetter && number.style == .digits)
  }

  /// What follows a month: a day, a third of it, its beginning or end, a holiday's name.
  func scanBelowMonth(_ point: inout TimePoint, _ i: Int) -> Int {
    let j = skipSpace(i)
    if point.lastMonth != nil { return i }
    if let (part, end) = scanTenDays(j) {
      point.part = part
      return end
    }
    if let end = scanDay(&point, j) { return scanDayPart(end) }
    if let (part, end) = scanEdge(j) {
      point.part = part
      return end
    }
    var k = at(j, "的") ? j + 1 : j
    if at(k, "第"), let number = HanNumeral.read(text, at: k + 1), (1...5).contains(number.value) {
      k = at(number.end, "个") ? number.end + 1 : number.end
      if at(k, "周") || at(k, word: "星期") {
        point.part = .week(number.value)
        return k + (at(k, "周") ? 1 : 2)
      }
    }
    return i
  }

  /// 上旬, 中下旬.
  func scanTenDays(_ i: Int) -> (TimePoint.Part, Int)? {
    func third(_ i: Int) -> Int? {
      at(i, "上") ? 1 : at(i, "中") ? 2 : at(i, "下") ? 3 : nil
    }
    guard let first = third(i) else { return nil }
    if at(i + 1, "旬") { return (.tenDays(first, first), i + 2) }
    let next = at(i + 1, "、") ? i + 2 : i + 1
    guard let last = third(next), last > first, at(next + 1, "旬") else { return nil }
    return (.tenDays(first, last), next + 2)
  }

  /// 初 中 底 末 after a month or a year.
  func scanEdge(_ i: Int) -> (TimePoint.Part, Int)? {
    switch at(i) {
    case sc("初") where !at(i + 1, anyOf: "中次级步衷心选版稿创试七八九十一二三四五六赛审") || at(i + 1, word: "中旬"):
      return (.start, at(i + 1, "期") ? i + 2 : i + 1)
    case sc("底") where !at(i + 1, anyOf: "层部特薪线气"): return (.end, i + 1)
    case sc("末") where !at(i + 1, anyOf: "班端代"): return (.end, at(i + 1, "期") ? i + 2 : i + 1)
    case sc("中"):
      if at(i + 1, "期") { return (.middle, i + 2) }
      let next = at(i + 1)
      return !next.isHan || at(i + 1, anyOf: "以") ? (.middle, i + 1) : nil
    default: return nil
    }
  }

  // MARK: Days

  /// `9日`, `9号`, `初九`, `廿五`; a bare number where a second date shares its unit.
  func scanDay(_ point: inout TimePoint, _ i: Int) -> Int? {
    if at(i, "初"), let number = HanNumeral.read(text, at: i + 1), (1...10).contains(number.value),
      number.style != .digits
    {
      point.isLunar = true
      point.day = .number(number.value)
      return at(number.end, "日") ? number.end + 1 : number.end
    }
    guard let number = HanNumeral.read(text, at: i), (1...31).contains(number.value),
      number.length <= 3, number.style != .positional || number.length == 1
    else { return nil }
    let end = skipSpace(number.end)
    if at(end, anyOf: "日号"), !at(end, word: "日本"), !at(end, word: "号楼"), !at(end, word: "号文") {
      point.day = .number(number.value)
      return end + 1
    }
    guard mayBeBareDay(number, point) else { return nil }
    point.day = .number(number.value)
    return number.end
  }

  /// `1月31与2月21日`, `八月十五`: a day without its unit.
  private func mayBeBareDay(_ number: HanNumeral, _ point: TimePoint) -> Bool {
    let next = at(number.end)
    if number.style == .units, number.length >= 2 || point.isLunar {
      return !next.isHan || !at(number.end, anyOf: "多余几来个名位人元万亿次件亩斤年岁天月周项家分倍吨里点时层篇首座所条")
    }
    guard number.style == .digits else { return false }
    var sign = rangeSign(number.end)
    if sign == nil, at(number.end, anyOf: "与和、及") { sign = number.end + 1 }
    guard let from = sign, let second = HanNumeral.read(text, at: from) else { return false }
    if at(second.end, "月"), (1...12).contains(second.value) { return true }
    return at(second.end, anyOf: "日号") && (1...31).contains(second.value)
      && rangeSign(number.end) != nil
  }

  /// A day with neither month nor year before it.
  func scanLoneDay(_ point: inout TimePoint, _ i: Int, isFirst: Bool) -> Int? {
    guard let number = HanNumeral.read(text, at: i), (1...31).contains(number.value),
      number.length <= 3,
      number.style != .positional || number.length == 1 && (!isFirst || isHour(number.end + 1))
    else { return nil }
    if isFirst, !at(number.end, anyOf: "日号"), number.style == .digits, sharesUnit(number.end, "日"),
      !at(i - 1).isDigit, !at(i - 1, anyOf: "第.-—/")
    {
      point.day = .number(number.value)
      return number.end
    }
    guard at(number.end, anyOf: "日号") else { return nil }
    let end = number.end + 1
    if isFirst {
      guard !at(i - 1).isDigit, HanNumeral.value(at(i - 1)) == nil,
        HanNumeral.unit(at(i - 1)) == nil,
        !at(i - 1, anyOf: "第每几数.某近逾达满整历共隔过约-"), !at(i - 1).isLatinLetter
      else { return nil }
      guard !startsAnotherWord(afterDay: end, isNumber: at(number.end, "号")) else { return nil }
      if number.style != .digits, number.value < 10, !at(end, anyOf: ",、上下凌清至到晚零(") { return nil }
    }
    point.day = .number(number.value)
    return scanDayPart(end)
  }

  private func startsAnotherWord(afterDay i: Int, isNumber: Bool) -> Bool {
    if isNumber {
      return !(at(i, anyOf: "晚早凌清") || at(i, word: "上午") || at(i, word: "下午") || at(i, word: "中午"))
    }
    return at(i, anyOf: "本元志记报常后内语式游均军寇线用产程间行圆光头元刊班")
      || at(i, word: "夜兼") || at(i, word: "以后") || at(i, word: "之内") || at(i, word: "之后")
      || at(i, word: "以来")
      || at(i, word: "前后") && false
      || (at(i, "前") && !at(i, word: "前往"))
  }

  /// Past the time of day, the weekday in brackets and the clock that belong to a day.
  func scanDayPart(_ i: Int) -> Int {
    var end = i
    let from = skipSpace(i)
    if at(from, "("), let close = scanWeekdayName(from + 1), at(close, ")") {
      end = close + 1
    } else if let close = scanWeekdayName(at(from, ",") ? from + 1 : from), !at(close, anyOf: "至到"),
      !at(from, ",") || !at(close).isHan  // 10月8日,周一闭馆
    {
      end = close
    }
    var j = skipSpace(end)
    if let (value, stop) = lexicon.trie.longest(in: text, at: j),
      case .daypart = lexicon.words[value], mayBeDaypart(j, stop)
    {
      end = stop
      j = skipSpace(stop)
      if at(stop - 1, anyOf: "时点"), let minute = HanNumeral.read(text, at: stop), minute.value < 60,
        at(minute.end, "分")
      {
        return minute.end + 1
      }
    }
    if at(j, word: "当晚") || at(j, word: "当天") || at(j, word: "当日") { return j + 2 }  // 19日当晚
    guard let clock = scanClock(j) else { return end }
    return rangeSign(clock).flatMap(scanClock) ?? clock
  }

  private func mayBeDaypart(_ i: Int, _ end: Int) -> Bool {
    guard end == i + 1 else { return true }
    switch at(i) {
    case sc("晚"): return !at(end, anyOf: "报会宴餐年期于清稻")
    case sc("早"): return !at(end, anyOf: "已就在期于年稻该")
    case sc("夜"): return !at(end, anyOf: "校班")
    case sc("晨"): return !at(end, anyOf: "报光")
    case sc("午"): return !at(end, anyOf: "餐睡")
    default: return true
    }
  }

  func scanWeekdayName(_ i: Int) -> Int? {
    let length = at(i, "周") ? 1 : at(i, word: "星期") || at(i, word: "礼拜") ? 2 : 0
    guard length > 0, at(i + length, anyOf: "一二三四五六日天") else { return nil }
    if at(i, "周"), at(i + 1, "天") { return nil }
    return i + length + 1
  }

  /// `10时`, `10点30分`, `8:30`.
  private func scanClock(_ i: Int) -> Int? {
    guard let hour = HanNumeral.read(text, at: i), hour.value <= 24, hour.length <= 3 else {
      return nil
    }
    if at(hour.end, ":"), let minute = HanNumeral.read(text, at: hour.end + 1), minute.length == 2 {
      if at(minute.end, ":"), let second = HanNumeral.read(text, at: minute.end + 1) {
        return second.end
      }
      return minute.end
    }
    guard at(hour.end, anyOf: "时点"), !at(hour.end, word: "时间"), !at(hour.end, word: "点关") else {
      return nil
    }
    let end = hour.end + 1
    if at(end, anyOf: "半整许钟") { return end + 1 }
    guard let minute = HanNumeral.read(text, at: end), minute.value < 60,
      at(minute.end, anyOf: "分刻")
    else { return end }
    if let second = HanNumeral.read(text, at: minute.end + 1), second.value < 60,
      at(second.end, "秒")
    {
      return second.end + 1
    }
    return at(minute.end + 1, "许") ? minute.end + 2 : minute.end + 1
  }
}
