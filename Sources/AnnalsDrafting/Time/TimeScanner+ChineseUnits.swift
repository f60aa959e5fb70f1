/// Centuries, decades, parts of years, and words that shift a unit.
extension TimeScanner {
  // MARK: Centuries and decades

  func scanCenturyOrDecade(_ point: inout TimePoint, _ i: Int) -> (Int, TimeRule)? {
    if let end = scanCentury(&point, i) {
      let next = at(end, "的") ? end + 1 : end
      if let end = scanDecade(&point, next) { return (scanDecadeEdge(end), .decade) }
      return (scanCenturyEdge(&point, end), .century)
    }
    guard let end = scanDecade(&point, i) else { return nil }
    return (scanDecadeEdge(end), .decade)
  }

  private func scanCentury(_ point: inout TimePoint, _ i: Int) -> Int? {
    for (word, shift) in [("上世纪", -1), ("上个世纪", -1), ("本世纪", 0), ("这个世纪", 0)]
    where at(i, word: word) {
      point.century = .shift(shift, .document)
      return i + word.unicodeScalars.count
    }
    var (j, isBefore) = (i, false)
    if at(j, word: "公元") || at(j, word: "西元") { j += 2 }
    if at(j, "前"), j > i || !at(j - 1).isHan {
      isBefore = true
      j += 1
    }
    guard let number = HanNumeral.read(text, at: j), (1...60).contains(number.value),
      !at(j - 1).isDigit, !at(j - 1, anyOf: "第近半个")
    else { return nil }
    let unit = skipSpace(number.end)
    guard at(unit, word: "世纪") || sharesUnit(number.end, "世") else { return nil }
    point.century = .number(isBefore ? -number.value : number.value)
    return at(unit, word: "世纪") ? unit + 2 : number.end
  }

  private func scanCenturyEdge(_ point: inout TimePoint, _ i: Int) -> Int {
    let j = at(i, "的") ? i + 1 : i
    let edges: [(String, TimePoint.Part)] = [
      ("初期", .start), ("初年", .start), ("初叶", .start), ("初", .start), ("末期", .end), ("末叶", .end),
      ("末年", .end), ("末", .end), ("中期", .middle),
      ("中叶", .middle), ("上半叶", .early), ("前半叶", .early), ("前半期", .early), ("前期", .early),
      ("上半期", .early), ("早期", .early),
      ("下半叶", .late), ("后半叶", .late), ("后半期", .late), ("后期", .late), ("晚期", .late), ("下半期", .late),
    ]
    for (word, part) in edges where at(j, word: word) {
      point.part = part
      return j + word.unicodeScalars.count
    }
    return i
  }

  /// `80年代`, `八十年代`, `1980年代`, `三四十年代`, `60至70年代`.
  private func scanDecade(_ point: inout TimePoint, _ i: Int) -> Int? {
    if let first = HanNumeral.value(at(i)), let second = HanNumeral.value(at(i + 1)),
      at(i + 2, "十"),
      second == first + 1, at(i + 3, word: "年代")
    {
      (point.decade, point.decadeEnd) = (first, second)
      return i + 5
    }
    guard let number = HanNumeral.read(text, at: i), number.value % 10 == 0, !at(i - 1).isDigit,
      number.style != .positional || number.length == 4
    else { return nil }
    let unit = skipSpace(number.end)
    let isWhole = at(unit, word: "年代")
    guard isWhole || sharesDecade(number.end) else { return nil }
    if number.length == 4, number.style != .units {
      point.century = .number(number.value / 100 + 1)
    } else if number.value >= 100 {
      return nil
    }
    point.decade = number.value / 10 % 10
    return isWhole ? unit + 2 : number.end
  }

  private func sharesDecade(_ i: Int) -> Bool {
    var from = rangeSign(i)
    if from == nil, at(i, anyOf: "、和") { from = i + 1 }
    guard let from, let second = HanNumeral.read(text, at: from) else { return false }
    return second.value % 10 == 0 && at(skipSpace(second.end), word: "年代")
  }

  private func scanDecadeEdge(_ i: Int) -> Int {
    let j = at(i, "的") ? i + 1 : i
    for word in [
      "中后期", "中前期", "中晚期", "初期", "中期", "末期", "后期", "前期", "早期", "晚期", "中叶", "初", "末", "中", "底",
    ]
    where at(j, word: word) {
      if word == "中", at(j + 1).isHan { continue }
      return j + word.unicodeScalars.count
    }
    return i
  }

  // MARK: Parts of a year

  /// Seasons, quarters, halves, 年初 … 年底; `isAlone` where no year was said before.
  func scanYearPart(_ point: inout TimePoint, _ i: Int, isAlone: Bool) -> Int? {
    if isAlone, at(i - 1).isDigit || at(i - 1, anyOf: "近每半个几数整前后上下大小") { return nil }
    if let end = scanHalf(&point, i) ?? scanQuarter(&point, i) { return end }
    if !isAlone, let end = scanSeason(&point, i) { return end }
    return isAlone ? scanLoneEdge(&point, i) : scanYearEdge(&point, i)
  }

  private func scanHalf(_ point: inout TimePoint, _ i: Int) -> Int? {
    for (word, half) in [("上半年", 40), ("前半年", 40), ("下半年", 41), ("后半年", 41)] where at(i, word: word)
    {
      point.part = .half(half)
      return i + 3
    }
    return nil
  }

  private func scanQuarter(_ point: inout TimePoint, _ i: Int) -> Int? {
    let j = at(i, "第") ? i + 1 : i
    guard let number = HanNumeral.read(text, at: j), (1...4).contains(number.value),
      number.length == 1
    else { return nil }
    let unit = skipSpace(number.end)
    let isShared =
      at(number.end, anyOf: "、至到")
      && HanNumeral.read(text, at: number.end + 1).map { at($0.end, word: "季度") } ?? false
    guard at(unit, word: "季度") || (at(unit, "季") && j > i && at(i - 1, "年")) || isShared else {
      return nil
    }
    point.part = .quarter(32 + number.value)
    if isShared { return number.end }
    return at(unit + 1, "度") ? unit + 2 : unit + 1
  }

  /// `前三季度`, `前10个月`, `头两个月`: from the beginning of the year.
  func scanFirstMonths(_ point: inout TimePoint, _ i: Int) -> Int? {
    guard at(i, anyOf: "前头"), let number = HanNumeral.read(text, at: i + 1), number.length <= 2
    else { return nil }
    let isAlone = !point.year.isSaid
    if at(number.end, word: "季度"), (2...3).contains(number.value) {
      (point.month, point.lastMonth) = (.number(1), number.value * 3)
      return number.end + 2
    }
    guard at(number.end, word: "个月"), (2...11).contains(number.value),
      !isAlone || isSentenceStart(i)
    else { return nil }
    (point.month, point.lastMonth) = (.number(1), number.value)
    return number.end + 2
  }

  private func scanSeason(_ point: inout TimePoint, _ i: Int) -> Int? {
    if let end = scanSeasonsMeeting(&point, i) { return end }
    let seasons: [(Unicode.Scalar, Int, String)] = [
      ("春", 21, "兰晚运联风城"), ("夏", 22, "令朝商威县"), ("秋", 23, "收瑾"), ("冬", 24, "奥泳虫至"),
    ]
    for (sign, value, others) in seasons where at(i, sign) {
      if at(i + 1, anyOf: others) { return nil }
      point.part = .season(value)
      if at(i + 1, anyOf: "季天") { return at(i + 2, anyOf: "初末") ? i + 3 : i + 2 }
      return at(i + 1, "末") || at(i + 1, "初") ? i + 2 : i + 1
    }
    if at(i, anyOf: "初早晚深仲孟季暮盛严隆"), at(i + 1, anyOf: "春夏秋冬") { return scanSeason(&point, i + 1) }
    return nil
  }

  /// 春夏之交, 夏秋间.
  private func scanSeasonsMeeting(_ point: inout TimePoint, _ i: Int) -> Int? {
    let names = "春夏秋冬".unicodeScalars.map(\.value)
    guard let first = names.firstIndex(of: at(i)), let second = names.firstIndex(of: at(i + 1)),
      (first + 1) % 4 == second
    else { return nil }
    for word in ["之交", "之际", "之间", "间", "两季"] where at(i + 2, word: word) {
      point.part = .seasons(21 + first, 21 + second)
      return i + 2 + word.unicodeScalars.count
    }
    return nil
  }

  /// After a year: 初, 底, 年底, 岁末.
  private func scanYearEdge(_ point: inout TimePoint, _ i: Int) -> Int? {
    if at(i, word: "年中"), !at(i + 2, anyOf: "国央心医东华考") {  // 今年年中完工
      point.part = .middle
      return i + 2
    }
    let j = at(i, "年") || (at(i, "岁") && at(i + 1, anyOf: "末初")) ? i + 1 : i
    guard let (part, end) = scanEdge(j) else { return nil }
    point.part = part
    return end
  }

  /// 年初, 月底, 上旬 with neither year nor month.
  private func scanLoneEdge(_ point: inout TimePoint, _ i: Int) -> Int? {
    if at(i, "年") || at(i, "岁"), !at(i - 1).isDigit, HanNumeral.read(text, at: i - 1) == nil,
      let (part, end) = scanEdge(i + 1)
        ?? (at(i, word: "年中") && isSentenceStart(i) ? (.middle, i + 2) : nil)
    {
      if at(i, "岁"), part != .end { return nil }
      point.year = .shift(0, .focus)
      point.part = part
      return end
    }
    if at(i + 1, anyOf: ", "), at(i - 1) == 0x0A || at(i - 1).endsSentence,
      let season = "春夏秋冬".unicodeScalars.map(\.value).firstIndex(of: at(i))
    {
      point.year = .shift(0, .focus)
      point.part = .season(21 + season)
      return i + 1
    }
    if let (part, end) = scanTenDays(i) {
      point.month = .shift(0, .focus)
      point.part = part
      return end
    }
    if at(i, "月"), !at(i - 1, anyOf: "个每岁正明"), HanNumeral.read(text, at: i - 1) == nil,
      let (part, end) = scanEdge(i + 1), part != .middle
    {
      point.month = .shift(0, .focus)
      point.part = part
      return end
    }
    return nil
  }

  // MARK: Words that shift

  /// 昨天, 上月, 本周五, 当晚 and what may follow them.
  func scanShiftedUnit(_ point: inout TimePoint, _ i: Int) -> (Int, TimeRule)? {
    if let end = scanBracketedDay(&point, i) { return (end, .deictic) }
    guard let (value, end) = lexicon.trie.longest(in: text, at: i),
      case .shift(let unit, let amount, let base) = lexicon.words[value], isWholeWord(i, end)
    else { return scanWeekday(&point, i) }
    let rule: TimeRule = base == .document ? .deictic : .anaphoric
    switch unit {
    case .day:
      point.day = .shift(amount, base)
      return (scanDayPart(end), rule)
    case .month:
      point.month = .shift(amount, base)
      return (scanBelowMonth(&point, end), rule)
    case .week:
      point.week = .shift(amount, base)
      return (scanDayOfWeek(&point, end), rule)
    case .year:
      return nil
    }
  }

  /// `昨(17)日` of newspapers in Taiwan: both the word and the number say which day.
  private func scanBracketedDay(_ point: inout TimePoint, _ i: Int) -> Int? {
    guard at(i, anyOf: "今昨明前"), at(i + 1, "("), let day = HanNumeral.read(text, at: i + 2),
      (1...31).contains(day.value), at(day.end, ")"), at(day.end + 1, anyOf: "日天晚晨")
    else { return nil }
    let days = at(i, "今") ? 0 : at(i, "明") ? 1 : at(i, "昨") ? -1 : -2
    point.day = .shift(days, .document)
    return scanDayPart(day.end + 2)
  }

  func isWholeWord(_ start: Int, _ end: Int) -> Bool {
    if end == start + 1 { return isYesterday(start) }
    switch at(end - 1) {
    case sc("日"):
      if at(end, anyOf: "本元志期") { return false }
      if at(end, "报"), !at(end + 1, anyOf: "载道导告称端") { return false }
    case sc("天"): if at(end, anyOf: "然津") && !at(end, word: "津津") { return at(end, "津") }
    case sc("年"): if at(end, anyOf: "级龄轻代华画薪报头") { return false }
    case sc("月"): if at(end, anyOf: "球亮饼台季") { return false }
    case sc("周"): if at(end, anyOf: "期边围恩刊易岁年") { return false }
    default: break
    }
    switch at(start) {
    case sc("前"), sc("后"), sc("上"), sc("下"):
      return !at(start - 1, anyOf: "年月日天周岁先以之") && !at(start - 1).isDigit
    case sc("那"), sc("这"): return !at(start - 1, "岁")
    case sc("本"): return !at(start - 1, anyOf: "日基根资")
    default: return true
    }
  }

  /// 昨 alone, as in newspapers: not in 今是昨非, 恍如昨.
  private func isYesterday(_ i: Int) -> Bool {
    at(i + 1).isHan && !at(i + 1, anyOf: "非儿个岁之的") && !at(i - 1, anyOf: "如若似今犹恍是旋")
  }

  private func scanDayOfWeek(_ point: inout TimePoint, _ end: Int) -> Int {
    let days = "一二三四五六日".unicodeScalars
    if let day = Array(days).firstIndex(where: { $0.value == at(end) }) ?? (at(end, "天") ? 6 : nil),
      !at(end, word: "日本"), !at(end + 1, anyOf: "次个届号直些种项名")
    {
      point.weekday = day + 1
      return scanDayPart(end + 1)
    }
    if at(end, "末"), !at(end + 1, "端") {
      point.part = .end
      return end + 1
    }
    return end
  }

  private func scanWeekday(_ point: inout TimePoint, _ i: Int) -> (Int, TimeRule)? {
    guard let end = scanWeekdayName(i), !at(i - 1, anyOf: "每一二三两几四个第") else { return nil }
    if at(i, "周"),
      at(end, anyOf: "次期年围岁良鸣") || at(i - 1).isHan && !at(i - 1, anyOf: "在于到至的,和将定从自是与及或、")
    {
      return nil
    }
    point.weekday =
      Array("一二三四五六日".unicodeScalars).firstIndex { $0.value == at(end - 1) }.map { $0 + 1 } ?? 7
    return (scanDayPart(end), .weekday)
  }
}
