extension TimeScanner {
  /// A point in time in English at `start`; `first` is the beginning of the range it may end.
  func scanEnglishPoint(_ start: Int, after first: TimePoint? = nil) -> Found? {
    if at(start).isDigit, let numeric = scanNumericDate(start) { return numeric }
    if let dated = scanYearFirst(start) { return dated }
    if let named = scanWeekdayDate(start) { return named }
    if let qualified = scanQualified(start, after: first) { return qualified }
    if let dated = scanMonthFirst(start, after: first) ?? scanDayFirst(start) { return dated }
    if let holiday = scanEnglishHoliday(start) { return holiday }
    if let part = scanEnglishPart(start) ?? scanWeekOfMonth(start) { return part }
    if let century = scanEnglishCentury(start) { return century }
    if let decade = scanEnglishDecade(start, after: first) { return decade }
    return scanEnglishYear(start, after: first)
  }

  /// `1914 Aug. 5`, `1609, 4 April` at the head of an entry.
  private func scanYearFirst(_ start: Int) -> Found? {
    guard start == 0 || at(start - 1) == 0x0A, at(start).isDigit,
      let year = HanNumeral.read(text, at: start), year.style == .digits, year.length == 4
    else { return nil }
    let i = skipSpace(at(year.end, ",") ? year.end + 1 : year.end)
    let hasComma = at(year.end, ",")
    guard i > year.end,
      var found = scanMonthFirst(i, after: nil) ?? (hasComma ? scanDayFirst(i) : nil),
      found.point.day.isSaid, found.point.month.isSaid, !found.point.year.isSaid
    else { return nil }
    found.point.year = .number(year.value)
    return found
  }

  // MARK: Days and months

  /// `Friday, March 9, 2007`, `on Monday`.
  private func scanWeekdayDate(_ start: Int) -> Found? {
    guard at(start).isUppercase, let (word, end) = englishWord(start),
      case .weekday(let weekday) = word
    else { return nil }
    var i = at(end, ".") ? end + 1 : end
    let comma = at(i, ",")
    i = skipSpace(comma ? i + 1 : i)
    let bare = self.word(i, "the").map(skipSpace) ?? i
    if let (found, end, rule) = scanMonthFirst(i, after: nil) ?? scanDayFirst(bare),
      found.day.isSaid
    {
      var point = found
      if !point.year.isSaid { point.weekday = weekday }
      return (point, end, rule)
    }
    if let day = englishDay(bare), at(bare).isDigit, at(day.1 - 1).isLatinLetter,
      englishMonth(skipSpace(day.1)) == nil,
      start == 0 || text[start - 1] == 0x0A || !isFollowedByNoun(day.1)
    {
      var point = TimePoint()
      point.day = .number(day.0)
      point.weekday = weekday
      return (point, day.1, .incomplete)
    }
    guard end - start > 4, !isNameOfDay(start, end), !isSaidOfDate(start) else { return nil }
    var point = TimePoint()
    point.weekday = weekday
    return (point, end, .weekday)
  }

  /// Good Friday, the Sunday Times, Super Tuesday; but `on Monday President Roe spoke`.
  private func isNameOfDay(_ start: Int, _ end: Int) -> Bool {
    let before = wordBefore(start)
    if ["every", "each", "any", "some", "good", "black", "man"].contains(before) { return true }
    if let of = word(skipSpace(end), "of"),
      ["each", "every"].contains(where: { word(skipSpace(of), $0) != nil })
    {
      return true
    }
    if at(end) == 0x20, isDaypart(end + 1) { return false }
    let isLed = [
      "on", "last", "next", "this", "by", "until", "since", "from", "late", "early", "that", "till",
      "and", "or", "to", "through",
    ].contains(before)
    if !isLed, isCapitalised(wordEndingBefore: start), !isSentenceStart(start, before) {
      // `visit Thunder Bay Saturday and`: a name, and then when.
      return Self.dayNames.contains(before) || !(at(end) == 0x20 && at(end + 1).isLowercase)
    }
    guard at(end) == 0x20, at(end + 1).isUppercase else { return false }
    return !isLed && !(before.hasSuffix("ed") || before == "said") || opensName(end)
  }

  /// What makes a name of a day of the week.
  private static let dayNames: Set<String> = [
    "easter", "palm", "holy", "ash", "super", "bloody", "shrove", "maundy", "whit", "cyber", "fat",
    "trinity", "passion", "mothering", "remembrance", "advent", "election", "the", "low",
  ]

  /// `Monday Night`, `Sunday Times`.
  private func opensName(_ i: Int) -> Bool {
    ["Night", "Times", "Post", "Club", "Review", "Magazine", "Herald"].contains {
      at(i + 1, word: $0)
    }
  }

  private func isSentenceStart(_ start: Int, _ before: String) -> Bool {
    let first = start - before.utf8.count - 1
    return before.isEmpty || first <= 0 || !at(first - 2).isLatinLetter && !at(first - 2, ",")
      || ["the", "a", "but", "when", "in", "he", "she"].contains(before)
  }

  /// Whether the word that ends right before `i`, a space between, has a capital.
  func isCapitalised(wordEndingBefore i: Int) -> Bool {
    guard at(i - 1) == 0x20, at(i - 2).isLatinLetter else { return false }
    var start = i - 2
    while start > 0, at(start - 1).isLatinLetter { start -= 1 }
    return at(start).isUppercase
  }

  /// `July 4th, 1826 was a Tuesday`, `the Tuesday after my funeral`: which day it was, not when.
  private func isSaidOfDate(_ start: Int) -> Bool {
    let before = wordBefore(start)
    if before == "a" || before == "the" { return true }
    // `a free Sunday`: an adjective between.
    guard !before.isEmpty, start > before.utf8.count + 1,
      text[start - before.utf8.count - 1].isLowercase
    else { return false }
    let article = wordBefore(start - before.utf8.count - 1)
    return article == "a" && !["last", "next", "on", "late", "early"].contains(before)
  }

  /// `Christmas Day 1914`.
  private func scanEnglishHoliday(_ start: Int) -> Found? {
    guard at(start).isUppercase, let (word, end) = englishWord(start),
      case .holiday(let month, let day, _) = word
    else { return nil }
    var point = TimePoint()
    let stop = englishYearAfter(end, &point)
    if month >= MovableFeast.first {
      guard case .number(let year) = point.year, !point.hasShortYear, year > 0,
        let (month, day) = MovableFeast.day(month, of: year)
      else { return nil }
      (point.month, point.day) = (.number(month), .number(day))
      return (point, stop, .holiday)
    }
    guard point.year.isSaid || isFeastOfYear(start, end) else { return nil }
    (point.month, point.day) = (.number(month), .number(day))
    return (point, stop, .holiday)
  }

  /// `on Christmas Eve`: of the year spoken of.
  private func isFeastOfYear(_ start: Int, _ end: Int) -> Bool {
    wordBefore(start) == "on" && (at(end - 4, word: " Day") || at(end - 4, word: " Eve"))
      && !(at(end) == 0x20 && at(end + 1).isUppercase)
  }

  /// `March 9, 2007`, `March 2007`, `March`.
  func scanMonthFirst(_ start: Int, after first: TimePoint?) -> Found? {
    guard let (month, monthEnd) = englishMonth(start) else { return nil }
    var point = TimePoint()
    point.month = .number(month)
    var i = skipSpace(monthEnd)
    if let the = word(i, "the") { i = skipSpace(the) }
    if let (day, end) = englishDay(i), i > monthEnd, !(at(end, ":") && at(end + 1).isDigit),
      !isCount(end)
    {
      point.day = .number(day)
      let stop = endOfYear(end, &point)
      return (point, stop, .date)
    }
    let end = englishYearAfter(monthEnd, &point)
    if point.year.isSaid { return (point, end, .date) }
    if let shifted = englishShiftedYear(skipSpace(monthEnd), &point) {
      return (point, shifted, .deictic)
    }
    return first != nil || isMonthAlone(start, monthEnd, month)
      ? (point, monthEnd, .incomplete) : nil
  }

  /// `March of last year`, `March last year`, `May of that year`.
  private func englishShiftedYear(_ i: Int, _ point: inout TimePoint) -> Int? {
    let from = word(i, "of").map(skipSpace) ?? i
    guard let (found, end) = englishWord(from), case .shift(.year, let amount, let base) = found
    else { return nil }
    point.year = .shift(amount, base)
    return end
  }

  /// The end of the year after a day and month: `1917`, or `of that year`.
  private func endOfYear(_ i: Int, _ point: inout TimePoint) -> Int {
    let stop = englishYearAfter(i, &point)
    guard !point.year.isSaid, at(i) == 0x20 else { return stop }
    return englishShiftedYear(i + 1, &point) ?? stop
  }

  /// A number after a month that counts things: `March 12 soldiers` is rare, `March 12%` is not.
  private func isCount(_ i: Int) -> Bool {
    at(i, "%") || (at(i, ".") && at(i + 1).isDigit) || word(skipSpace(i), "million") != nil
      || word(skipSpace(i), "billion") != nil || word(skipSpace(i), "percent") != nil
  }

  /// Whether a month stands for itself: by the word before it where it may be a name or a verb.
  private func isMonthAlone(_ start: Int, _ end: Int, _ month: Int) -> Bool {
    let before = wordBefore(start)
    let isAmbiguous = [3, 4, 5, 6, 8].contains(month) || end - start <= (month == 7 ? 3 : 4)
    let precedesName = at(end) == 0x20 && at(end + 1).isUppercase
    if let to = englishRangeSign(end), englishMonth(to) != nil { return true }
    let isLed = [
      "in", "since", "until", "till", "by", "during", "before", "after", "late", "early",
    ]
    .contains(before)
    guard isAmbiguous else { return !at(start - 2).isUppercase && (!precedesName || isLed) }
    if isEntryHead(start, end) { return true }
    if before == "before" || before == "after" || before == "as", at(end, anyOf: ".,;:!?)”\"’") {
      return !at(end, anyOf: "’") || !at(end + 1, "s")
    }
    if before == "from",
      ["on", "onwards", "onward"].contains(where: { word(skipSpace(end), $0) != nil })
    {
      return true
    }
    if ["in", "since", "until", "till", "during"].contains(before) {
      return !(at(end, anyOf: "'’") && at(end + 1, "s") && before != "in")
    }
    let prepositions = [
      "by", "this", "that", "early", "late", "mid", "around", "through", "throughout", "between",
      "about", "circa", "following", "previous", "for",
    ]
    if before == "and" || before == "or" { return followsMonth(start, before) && !precedesName }
    return prepositions.contains(before) && !precedesName
  }

  /// `July and August`.
  private func followsMonth(_ start: Int, _ and: String) -> Bool {
    var i = start - and.utf8.count - 2
    while i > 0, at(i - 1).isLatinLetter { i -= 1 }
    return englishMonth(i) != nil
  }

  /// `May: the fleet leaves.` at the beginning of a paragraph.
  private func isEntryHead(_ start: Int, _ end: Int) -> Bool {
    let isHead =
      start == 0 || at(start - 1) == 0x0A || at(start - 1) == 0x20 && at(start - 2).isDigit
    return isHead && (at(end, anyOf: ".:–—") || at(end) == 0x20 && at(end + 1, anyOf: "–—-"))
  }

  /// `9 March 2007`, `the 9th of March, 2007`.
  func scanDayFirst(_ start: Int) -> Found? {
    let from = word(start, "the").map(skipSpace) ?? start
    guard !at(start - 1, anyOf: ".$-/£€"), let (day, dayEnd) = englishDay(from) else { return nil }
    let ofEnd = word(skipSpace(dayEnd), "of") ?? word(skipSpace(dayEnd), "day of")
    let i = skipSpace(ofEnd ?? (at(dayEnd, "-") ? dayEnd + 1 : dayEnd))
    guard i > dayEnd else { return scanOrdinalAlone(start, from, day, dayEnd) }
    if let (month, monthEnd) = englishMonth(i), dayEnd < i,
      at(from).isDigit || ofEnd != nil
    {
      var point = TimePoint()
      (point.month, point.day) = (.number(month), .number(day))
      if at(dayEnd, "-"), at(monthEnd, "-"),
        let year = HanNumeral.read(text, at: monthEnd + 1), year.style == .digits, year.length == 4
      {
        point.year = .number(year.value)
        return (point, year.end, .date)
      }
      let stop = endOfYear(monthEnd, &point)
      return (point, stop, .date)
    }
    if let ofEnd, let end = word(skipSpace(ofEnd), "the month"), !isFollowedByNoun(end) {
      var point = TimePoint()
      (point.month, point.day) = (.shift(0, .document), .number(day))
      return (point, end, .anaphoric)
    }
    if at(dayEnd - 1).isLatinLetter, let letter = letterMonth(i) {
      var point = TimePoint()
      (point.month, point.day) = (.shift(letter.shift, .document), .number(day))
      return (point, letter.end, .deictic)
    }
    if let ofEnd, let (found, end) = englishWord(skipSpace(ofEnd)),
      case .shift(.month, let amount, let base) = found
    {
      var point = TimePoint()
      (point.month, point.day) = (.shift(amount, base), .number(day))
      return (point, end, base == .document ? .deictic : .anaphoric)
    }
    return scanOrdinalAlone(start, from, day, dayEnd)
  }

  /// `inst.`, `ult.` and `prox.`, as letters had them.
  private func letterMonth(_ i: Int) -> (shift: Int, end: Int)? {
    let months = [
      ("inst", 0), ("instant", 0), ("ult", -1), ("ultimo", -1), ("prox", 1), ("proximo", 1),
    ]
    for (word, shift) in months {
      guard let end = self.word(i, word) else { continue }
      return (shift, at(end, ".") && word.utf8.count < 5 ? end + 1 : end)
    }
    return nil
  }

  /// `on the 9th,`: a day of the month spoken of.
  private func scanOrdinalAlone(_ start: Int, _ from: Int, _ day: Int, _ end: Int) -> Found? {
    guard from > start, at(from).isDigit || day > 3 && at(end, anyOf: ".,;:"),
      at(end - 1).isLatinLetter,
      isLedAsDay(start), !isFollowedByNoun(end) || isFollowedByPast(end)
    else { return nil }
    var point = TimePoint()
    point.day = .number(day)
    return (point, end, .incomplete)
  }

  private func isLedAsDay(_ start: Int) -> Bool {
    let before = wordBefore(start)
    guard before == "of" else {
      return ["on", "until", "till", "by", "before", "after", "since", "from", "dated"]
        .contains(before)
    }
    return [
      "letter", "letters", "note", "telegram", "dispatch", "despatch", "night", "morning",
      "evening",
      "afternoon", "yours", "favour", "minutes", "issue", "number",
    ]
    .contains(wordBefore(start - 3))
  }

  /// Whether a word follows that may be a noun, so that what stands before it belongs to it.
  func isFollowedByNoun(_ i: Int) -> Bool {
    guard at(i) == 0x20 || at(i) == 0x0B, at(i + 1).isLatinLetter else { return at(i, "-") }
    var end = i + 1
    while at(end).isLatinLetter { end += 1 }
    if word(i + 1, "of") != nil { return word(skipSpace(end), "the") == nil }
    return !englishFunctionWords.contains(Array(text[i + 1..<end].map(lowercase)))
  }

  /// The year after a month or day, with its comma; where the date ends.
  func englishYearAfter(_ i: Int, _ point: inout TimePoint) -> Int {
    var j = i
    if at(j, ",") { j += 1 }
    j = skipSpace(j)
    if let of = word(j, "of") { j = skipSpace(of) }
    if j > i, let end = apostropheYear(j, &point) { return end }
    guard j > i, let year = HanNumeral.read(text, at: j), year.style == .digits else { return i }
    let isPlain =
      !at(year.end).isDigit && !at(year.end).isLatinLetter
      && !(at(year.end, ",") && at(year.end + 1).isDigit) && !at(year.end, "%")
    if year.length == 4, (1000...2200).contains(year.value), isPlain {
      point.year = .number(year.value)
      return year.end
    }
    if year.length <= 4, let (value, end) = christianYear(year) {
      point.year = .number(value)
      return end
    }
    if year.length == 3, isPlain, j == i + 1, !countsWhatFollows(year.end),
      at(year.end, anyOf: ".,;)") || isFollowedByLink(year.end)
    {
      point.year = .number(year.value)
      return year.end
    }
    return i
  }

  /// Whether a small word goes on that no number counts: `June 747 he`.
  private func isFollowedByLink(_ i: Int) -> Bool {
    at(i) == 0x20
      && ["and", "to", "in", "at", "by", "with", "when", "the", "he", "his", "but", "as", "after"]
        .contains { word(i + 1, $0) != nil }
  }

  // MARK: early, mid, late

  private func scanQualified(_ start: Int, after first: TimePoint?) -> Found? {
    let from = word(start, "the").map(skipSpace) ?? start
    for (words, part) in englishEdges {
      guard
        let end = word(from, words)
          ?? (words == "mid" && at(from + 3, "-") && word(from, "mid") != nil ? from + 3 : nil)
      else { continue }
      var i = at(end, "-") ? end + 1 : skipSpace(end)
      if let to = word(i, "to"), part == .middle {
        i = skipSpace(word(skipSpace(to), "late") ?? to)
      }
      if let the = word(i, "the") { i = skipSpace(the) }
      if words.hasSuffix("of"), part == .start || part == .end, from == start,
        at(start).isUppercase == false, wordBefore(start) == "a"
      {
        return nil
      }
      guard i > end || at(end, "-"), let core = scanEnglishCore(i) ?? scanUnitSpoken(i, part)
      else { continue }
      var found = core
      if found.point.decade != nil, !found.point.century.isSaid, from == start { continue }
      let isLong = found.point.century.isSaid || found.point.decade != nil
      if found.point.part == .whole, !isLong { found.point.part = part }
      if found.rule == .incomplete { found.rule = .part }
      return found
    }
    return nil
  }

  /// The year or month spoken of, after a word that takes a part of it: `the end of the year`.
  private func scanUnitSpoken(_ i: Int, _ part: TimePoint.Part) -> Found? {
    guard part == .start || part == .end || part == .middle, word(i - 4, "the") != nil else {
      return nil
    }
    var point = TimePoint()
    if let end = word(i, "year"), !isFollowedByNoun(end) { return (point, end, .part) }
    guard let end = word(i, "month"), !isFollowedByNoun(end) else { return nil }
    point.month = .shift(0, .document)
    return (point, end, .part)
  }

  private func scanEnglishCore(_ i: Int) -> Found? {
    if let weekday = scanWeekdayDate(i) { return weekday }
    if let found = scanMonthFirst(i, after: TimePoint()) ?? scanEnglishCentury(i)
      ?? scanEnglishDecade(i, after: decadeSpoken) ?? scanEnglishPart(i)
    {
      return found
    }
    if let (word, end) = englishWord(i), case .shift(let unit, let amount, let base) = word,
      unit == .year || unit == .month
    {
      var point = TimePoint()
      if unit == .year {
        point.year = .shift(amount, base)
      } else {
        point.month = .shift(amount, base)
      }
      return (point, end, .deictic)
    }
    return scanEnglishYear(i, after: TimePoint())
  }

  /// What lets `50s` of `the late 50s` be a decade.
  private var decadeSpoken: TimePoint {
    var point = TimePoint()
    point.decade = 0
    return point
  }

  // MARK: Seasons, quarters, halves

  private func scanEnglishPart(_ start: Int) -> Found? {
    let from = word(start, "the").map(skipSpace) ?? start
    var point = TimePoint()
    guard let (part, end) = englishPart(from) else { return nil }
    point.part = part
    if case .half(let half) = part, let century = halfOfCentury(end, half) { return century }
    if let close = englishPartYear(end, &point) { return (point, close, .part) }
    if let close = yearSpoken(end) { return (point, close, .part) }
    if case .season = part {
      return isSeasonAlone(start, from, end) ? (point, end, .part) : nil
    }
    guard from > start || at(start, "Q") else { return nil }
    return at(start, "Q") || word(skipSpace(end), "of") == nil ? (point, end, .part) : nil
  }

  /// `the first week of January 1849`.
  private func scanWeekOfMonth(_ start: Int) -> Found? {
    guard let the = word(start, "the") else { return nil }
    let from = skipSpace(the)
    let isLast = word(from, "last") ?? word(from, "final")
    guard let (number, end) = isLast.map({ (5, $0) }) ?? englishDay(from), (1...5).contains(number),
      let week = word(skipSpace(end), "week"), let of = word(skipSpace(week), "of"),
      var found = scanMonthFirst(skipSpace(of), after: TimePoint()), !found.point.day.isSaid
    else { return nil }
    found.point.part = number == 5 ? .end : .week(number)
    found.rule = .part
    return found
  }

  /// `of the year`: the year spoken of.
  private func yearSpoken(_ i: Int) -> Int? {
    word(skipSpace(i), "of").flatMap { word(skipSpace($0), "the") }
      .flatMap { word(skipSpace($0), "year") }
  }

  /// `in the spring`, or `Spring:` at the head of an entry.
  private func isSeasonAlone(_ start: Int, _ from: Int, _ end: Int) -> Bool {
    if from == start {
      let isHead = isEntryHead(start, end) || at(end, ":") && at(start - 2, ".")
      return at(start).isUppercase && isHead
    }
    return ["in", "by", "until", "till", "during", "since", "through"].contains(wordBefore(start))
      && !isFollowedByNoun(end) && word(skipSpace(end), "of") == nil
  }

  // `the first half of the nineteenth century`
  private func halfOfCentury(_ i: Int, _ half: Int) -> Found? {
    guard let of = word(skipSpace(i), "of"), let the = word(skipSpace(of), "the"),
      var found = scanEnglishCentury(skipSpace(the))
    else { return nil }
    found.point.part = half == 40 ? .early : .late
    return found
  }

  private func englishPart(_ i: Int) -> (TimePoint.Part, Int)? {
    if at(i, "Q"), at(i + 1).isDigit, !at(i + 2).isDigit, !at(i + 2).isLatinLetter,
      (1...4).contains(Int(at(i + 1)) - 0x30)
    {
      return (.quarter(32 + Int(at(i + 1)) - 0x30), i + 2)
    }
    if at(i, "H"), at(i + 1, anyOf: "12"), !at(i + 2).isLatinLetter, !at(i + 2).isDigit {
      return (.half(39 + Int(at(i + 1)) - 0x30), i + 2)
    }
    guard let (word, end) = englishWord(i) else { return englishOrdinalPart(i) }
    if case .season(let season) = word { return (.season(season), end) }
    return englishOrdinalPart(i)
  }

  /// `third quarter`, `first half`, `second half`.
  private func englishOrdinalPart(_ i: Int) -> (TimePoint.Part, Int)? {
    guard let (number, end) = englishDay(i), number <= 4 else { return nil }
    let next = skipSpace(end)
    if let stop = word(next, "quarter") { return (.quarter(32 + number), stop) }
    if number <= 2, let stop = word(next, "half") { return (.half(39 + number), stop) }
    return nil
  }

  /// `of 1998`, `1998`, `, 1998`, `of last year`, `1941–42` of a winter.
  private func englishPartYear(_ i: Int, _ point: inout TimePoint) -> Int? {
    var j = at(i, ",") ? i + 1 : i
    j = skipSpace(j)
    let of = word(j, "of")
    if let of { j = skipSpace(of) }
    if let the = word(j, "the"), word(skipSpace(the), "year") == nil, of != nil,
      englishWord(j) == nil
    {
      j = skipSpace(the)
    }
    if j > i, let end = apostropheYear(j, &point) { return end }
    if let year = HanNumeral.read(text, at: j), year.style == .digits, year.length == 4,
      (1000...2200).contains(year.value), !at(year.end).isLatinLetter
    {
      point.year = .number(year.value)
      if at(year.end, anyOf: "–-/"), let second = HanNumeral.read(text, at: year.end + 1),
        second.style == .digits,
        case .season = point.part, second.value % 100 == (year.value + 1) % 100
      {
        return second.end
      }
      return year.end
    }
    if let (word, end) = englishWord(j), case .shift(.year, let amount, let base) = word {
      point.year = .shift(amount, base)
      return end
    }
    return nil
  }
}

/// Words that are no nouns: what stands before one does not belong to it.
let englishFunctionWords: Set<[UInt32]> = Set(
  WordTable.words(
    """
    he she it they we you i who which that the a an and or but in on at to by from for with when while as his her their its our my this these those was were is are had has have \
    will would did could should may might after before until since during through another all there then came went again not no only both if so than because also where
    """))

/// The words that take a stretch of what follows them.
private let englishEdges: [(String, TimePoint.Part)] = [
  ("early", .early), ("late", .late), ("mid", .middle), ("middle of", .middle),
  ("beginning of", .start), ("start of", .start),
  ("end of", .end), ("close of", .end), ("early in", .early), ("late in", .late),
  ("mid to late", .late), ("early months of", .early), ("opening months of", .early),
  ("first months of", .early), ("early part of", .early), ("first weeks of", .early),
  ("opening weeks of", .early), ("early weeks of", .early), ("early years of", .early),
  ("opening years of", .early), ("last months of", .late), ("closing months of", .late),
  ("final months of", .late), ("latter part of", .late), ("later part of", .late),
  ("last weeks of", .late), ("closing weeks of", .late), ("final weeks of", .late),
  ("last years of", .late), ("closing years of", .late), ("final years of", .late),
  ("first days of", .start), ("opening days of", .start), ("early days of", .start),
  ("last days of", .end), ("final days of", .end), ("closing days of", .end),
]
