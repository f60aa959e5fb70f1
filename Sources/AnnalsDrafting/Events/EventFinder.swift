/// What a clause with a date tells.
struct FoundEvent {
  var range: Range<Int>
  var kind: String
  var trigger: Range<Int>
  /// Its place among the resolved times.
  var time: Int
  /// Which of how many dates in one list its date is.
  var part = 0
  var parts = 1
  /// Whether the date is that of the meeting told before, as of 会上 and `At the meeting`.
  var isContinued = false
  /// Its date, where that is a part of the time's: the birth of a life.
  var date: DateValue?
  /// What it is called and whose words tell it, where that is known already.
  var telling: Telling?

  struct Telling {
    var name: String
    /// Where those stand who take part.
    var ranges: [Range<Int>]
    /// Whom `she` means.
    var subject: String?
  }
}

/// Finds events: a date with a place on the calendar and, in its clause, a word that says that
/// something happened.
struct EventFinder {
  private let text: [UInt32]
  private let words = EventLexicon.shared

  init(_ text: [UInt32]) { self.text = text }

  func find(_ times: [TimeResolver.Resolved], in paragraphs: [Range<Int>]) -> [FoundEvent] {
    var events: [FoundEvent] = []
    var paragraph = 0
    for (index, time) in times.enumerated()
    where time.value != nil && time.expression.meaning.tellsEvent
      && !isComparison(time.expression.range) && !isInTitle(time.expression.range)
    {
      let range = time.expression.range
      while paragraph + 1 < paragraphs.count, paragraphs[paragraph].upperBound <= range.lowerBound {
        paragraph += 1
      }
      guard paragraphs.indices.contains(paragraph) else { break }
      let (part, parts, last) = list(times, index)
      let next = last + 1 < times.count ? nextStart(times, last) : Int.max
      let clause = clause(of: range, in: paragraphs[paragraph], next: next)
      guard let (told, trigger) = trigger(in: clause, around: range) else { continue }
      let kind = isAim(range, clause) ? "target" : told
      if isReportingYear(range), kind != "statistic", kind != "target" { continue }
      events.append(
        FoundEvent(
          range: clause, kind: kind, trigger: trigger, time: index, part: part, parts: parts))
    }
    return events
  }

  /// Whether a date is part of the title of a document: 《…二〇三五年远景目标的建议》.
  private func isInTitle(_ date: Range<Int>) -> Bool {
    for i in (max(0, date.lowerBound - 60)..<date.lowerBound).reversed() {
      if text[i] == sc("》") || text[i].endsSentence || text[i] == 0x0A { return false }
      if text[i] == sc("《") { return true }
    }
    return false
  }

  /// Whether a year is only what another is compared with: 相比2018年, `compared with 2018`.
  private func isComparison(_ date: Range<Int>) -> Bool {
    let before = text[max(0, date.lowerBound - 14)..<date.lowerBound]
    let after = string(text[date.upperBound..<min(text.count, date.upperBound + 3)])
    let words = string(before)
    return ["相比", "相比于", "相较", "相较于", "较", "同比", "比", "compared with ", "compared to "]
      .contains { words.hasSuffix($0) } || after.hasPrefix("相比") || after.hasPrefix("相较")
      || words.hasSuffix("与") && after.hasPrefix("比")
  }

  /// Whether a year is to be reached: 到2035年建成, `by 2030 … will`.
  private func isAim(_ date: Range<Int>, _ clause: Range<Int>) -> Bool {
    let before = string(text[max(clause.lowerBound, date.lowerBound - 3)..<date.lowerBound])
    let after = string(text[date.upperBound..<min(clause.upperBound, date.upperBound + 40)])
    if before.hasSuffix("by ") || before.hasSuffix("By ") { return after.contains("will ") }
    return ["到", "至", "锚定", "确立"].contains { before.hasSuffix($0) }
      && ["建成", "实现", "跻身", "进入", "建设成", "成为", "基本", "目标"].contains { after.contains($0) }
      && !after.contains("已") && !after.contains("了")
  }

  /// 2023年度 is the year that a prize or an account is for, not when it is given.
  private func isReportingYear(_ date: Range<Int>) -> Bool {
    date.count > 1 && string(text[date.upperBound - 2..<date.upperBound]) == "年度"
  }

  /// Where a date stands in a list of dates, 1月31日与2月21日, and the last of them.
  private func list(_ times: [TimeResolver.Resolved], _ index: Int) -> (Int, Int, Int) {
    func joined(_ i: Int) -> Bool {
      guard times.indices.contains(i), times.indices.contains(i + 1) else { return false }
      let gap =
        times[i].expression.range
        .upperBound..<max(
          times[i].expression.range.upperBound, times[i + 1].expression.range.lowerBound)
      return gap.count == 1 && "与和、及".unicodeScalars.contains { $0.value == text[gap.lowerBound] }
    }
    var (first, last) = (index, index)
    while index - first < 8, joined(first - 1) { first -= 1 }
    while last - index < 8, joined(last) { last += 1 }
    return (index - first, last - first + 1, last)
  }

  /// Where the next date begins that may tell an event of its own.
  private func nextStart(_ times: [TimeResolver.Resolved], _ index: Int) -> Int {
    for later in times[(index + 1)...].prefix(6)
    where later.value != nil && later.expression.meaning.tellsEvent
      && !isInTitle(later.expression.range)
    {
      return later.expression.range.lowerBound
    }
    return .max
  }

  /// The sentence around a date, from the date on where others stand before it, up to the clause of
  /// the next date.
  private func clause(of date: Range<Int>, in paragraph: Range<Int>, next: Int) -> Range<Int> {
    var start = date.lowerBound
    while start > paragraph.lowerBound, date.lowerBound - start < 200, !endsClause(start - 1) {
      start -= 1
    }
    var end = date.upperBound
    var depth = 0
    while end < paragraph.upperBound, end - date.lowerBound < 400 {
      if text[end] == 0x201C { depth += 1 }
      if text[end] == 0x201D { depth = max(0, depth - 1) }
      if depth == 0, endsClause(end) {
        if text[end].isClosing { end += 1 }
        break
      }
      if end == next {
        while end > date.upperBound, text[end - 1] != sc(","), !text[end - 1].endsSentence,
          !text[end - 1].isClosing
        { end -= 1 }
        break
      }
      end += 1
    }
    while end > date.upperBound, text[end - 1] == sc(",") || text[end - 1].isSpace { end -= 1 }
    while start < date.lowerBound, text[start].isSpace { start += 1 }
    return start..<max(end, date.upperBound)
  }

  private func endsClause(_ i: Int) -> Bool {
    let scalar = text[i]
    if scalar.endsSentence || scalar == sc(";") || scalar == 0x0A { return true }
    if scalar == sc(".") {
      return (i + 1 >= text.count || text[i + 1].isSpace) && endsEnglishSentence(text, i)
    }
    // The mark after the full stop belongs to the sentence: "… one small step." He left.
    return scalar.isClosing && i > 0 && text[i - 1] == sc(".")
      && endsEnglishSentence(text, i - 1)
  }

  // MARK: What happened at the meeting told before

  /// Adds what is told of a meeting's day without saying the day again: who spoke there, and what
  /// was awarded.
  func continued(
    _ found: [FoundEvent], _ times: [TimeResolver.Resolved], _ paragraphs: [Structure.Paragraph]
  ) -> [FoundEvent] {
    var added: [FoundEvent] = []
    var (next, time) = (0, 0)
    var last: FoundEvent?
    var article = -1
    for paragraph in paragraphs {
      if paragraph.article != article { (article, last) = (paragraph.article, nil) }
      guard paragraph.kind == .text || paragraph.kind == .dateline else { continue }
      var start = paragraph.range.lowerBound
      while start < paragraph.range.upperBound {
        var end = start
        while end < paragraph.range.upperBound, !text[end].endsSentence { end += 1 }
        while next < found.count, found[next].range.lowerBound < end {
          if Self.gatherings.contains(found[next].kind) { last = found[next] }
          next += 1
        }
        while time < times.count, times[time].expression.range.lowerBound < start { time += 1 }
        let isDated =
          time < times.count && times[time].expression.range.lowerBound < end
          && times[time].value != nil && !isReportingYear(times[time].expression.range)
        if let meeting = last, !isDated, start - meeting.range.upperBound < 2_500,
          let (kind, trigger) = continuation(start..<end)
        {
          added.append(
            FoundEvent(
              range: trimmed(start..<end), kind: kind, trigger: trigger, time: meeting.time,
              isContinued: true))
        }
        start = end + 1
      }
    }
    guard !added.isEmpty else { return found }
    return (found + added).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = range.first { !text[$0].isSpace && !text[$0].isClosing } ?? range.lowerBound
    return start..<range.upperBound
  }

  private static let gatherings: Set<String> = ["meeting", "study-session", "award", "speech"]

  /// What a sentence without a date tells of the meeting: the first strong word of it that stands
  /// outside quotation marks.
  private func continuation(_ sentence: Range<Int>) -> (String, Range<Int>)? {
    let lexicon = ContinuationLexicon.shared
    var depth = 0
    for i in sentence {
      if text[i] == 0x201C { depth += 1 }
      if text[i] == 0x201D { depth -= 1 }
      guard depth == 0, lexicon.words.mayBegin(text[i]),
        let (value, end) = lexicon.words.longest(in: text, at: i, until: sentence.upperBound)
      else { continue }
      return (lexicon.kinds[value], i..<end)
    }
    return nil
  }

  /// The kind of event a clause tells, by the highest-ranking word in it; words of the date's
  /// own phrase and after it first.
  private func trigger(in clause: Range<Int>, around date: Range<Int>) -> (String, Range<Int>)? {
    let comma =
      text[clause.lowerBound..<date.lowerBound].lastIndex(of: sc(",")) ?? clause.lowerBound
    var best: (rank: Int, kind: String, range: Range<Int>)?
    var i = clause.lowerBound
    while i < clause.upperBound {
      let isLatin = text[i].isLatinLetter
      if isLatin, i > 0, text[i - 1].isLatinLetter {
        i += 1
        continue
      }
      let match =
        isLatin
        ? words.english.longestWord(in: text, at: i)
        : words.chinese.longest(in: text, at: i, until: clause.upperBound)
      guard let (value, end) = match else {
        i += 1
        continue
      }
      let (kind, rank) = words.kinds[value]
      let weight = rank + (end - i < 2 ? 20 : 0) + (i < comma ? 6 : 0)
      if best.map({ weight < $0.rank }) ?? true { best = (weight, kind, i..<end) }
      i = end
    }
    return best.map { ($0.kind, $0.range) }
  }
}

/// The words that tell more of a meeting whose day was said, made ready once.
private struct ContinuationLexicon: Sendable {
  static let shared = ContinuationLexicon()

  var words = Trie()
  var kinds: [String] = []

  private init() {
    for (kind, members) in WordTable.lines(continuedEventWords) {
      kinds.append(kind)
      for word in WordTable.words(members) { words.insert(word, kinds.count - 1) }
    }
  }
}

/// The words that tell events, made ready once.
private struct EventLexicon: Sendable {
  static let shared = EventLexicon()

  var chinese = Trie()
  var english = Trie()
  var kinds: [(kind: String, rank: Int)] = []

  private init() {
    for (table, isEnglish) in [(chineseEventWords, false), (englishEventWords, true)] {
      for (rank, line) in WordTable.lines(table).enumerated() {
        add(line.head, line.words, rank, isEnglish)
      }
    }
  }

  private mutating func add(_ kind: String, _ members: Substring, _ rank: Int, _ isEnglish: Bool) {
    kinds.append((kind, rank))
    for word in WordTable.words(members) {
      let scalars = word.map { $0 == sc("_") ? 0x20 : $0 }
      if isEnglish {
        english.insert(scalars, kinds.count - 1)
      } else {
        chinese.insert(scalars, kinds.count - 1)
      }
    }
  }
}

extension TimeMeaning {
  /// Whether things happen at such a time: a day, month, year or range, not a decade or an age.
  var tellsEvent: Bool {
    switch self {
    case .point(let point): point.decade == nil && !point.century.isSaid
    case .range, .offset, .named: true
    case .since, .fixed, .none: false
    }
  }
}
