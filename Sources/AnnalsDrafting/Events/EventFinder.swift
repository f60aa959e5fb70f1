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
    where time.value != nil && time.expression.meaning.tellsEvent {
      let range = time.expression.range
      while paragraph + 1 < paragraphs.count, paragraphs[paragraph].upperBound <= range.lowerBound {
        paragraph += 1
      }
      guard paragraphs.indices.contains(paragraph) else { break }
      let (part, parts, last) = list(times, index)
      let next = last + 1 < times.count ? nextStart(times, last) : Int.max
      let clause = clause(of: range, in: paragraphs[paragraph], next: next)
      guard let (kind, trigger) = trigger(in: clause, around: range) else { continue }
      events.append(
        FoundEvent(
          range: clause, kind: kind, trigger: trigger, time: index, part: part, parts: parts))
    }
    return events
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
    where later.value != nil && later.expression.meaning.tellsEvent {
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
      if depth == 0, endsClause(end) { break }
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
    return scalar == sc(".") && (i + 1 >= text.count || text[i + 1].isSpace)
      && !(i > 1 && text[i - 1].isUppercase)
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

/// The words that tell events, made ready once.
private struct EventLexicon: Sendable {
  static let shared = EventLexicon()

  var chinese = Trie()
  var english = Trie()
  var kinds: [(kind: String, rank: Int)] = []

  private init() {
    for (table, isEnglish) in [(chineseEventWords, false), (englishEventWords, true)] {
      for (rank, line) in table.split(separator: "\n").enumerated() { add(line, rank, isEnglish) }
    }
  }

  private mutating func add(_ line: Substring, _ rank: Int, _ isEnglish: Bool) {
    let halves = line.split(separator: ":", maxSplits: 1)
    guard halves.count == 2 else { return }
    kinds.append((String(halves[0].filter { $0 != " " }), rank))
    for word in NameLexicon.words(String(halves[1])) {
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
