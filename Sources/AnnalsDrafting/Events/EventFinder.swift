/// What a clause with a date tells.
struct FoundEvent {
  var range: Range<Int>
  var kind: String
  var trigger: Range<Int>
  /// Its place among the resolved times.
  var time: Int
}

/// Finds events: a date with a place on the calendar and, in its clause, a word that says that
/// something happened.
struct EventFinder {
  private let text: [UInt32]
  private let chinese: Trie
  private let english: Trie
  private let kinds: [(kind: String, rank: Int)]

  init(_ text: [UInt32]) {
    self.text = text
    var kinds: [(String, Int)] = []
    var chinese = Trie(), english = Trie()
    for (table, isEnglish) in [(chineseEventWords, false), (englishEventWords, true)] {
      for (rank, line) in table.split(separator: "\n").enumerated() {
        let halves = line.split(separator: ":", maxSplits: 1)
        guard halves.count == 2 else { continue }
        kinds.append((String(halves[0].filter { $0 != " " }), rank))
        for word in NameLexicon.words(String(halves[1])) {
          let scalars = word.map { $0 == sc("_") ? 0x20 : $0 }
          if isEnglish { english.insert(scalars, kinds.count - 1) } else { chinese.insert(scalars, kinds.count - 1) }
        }
      }
    }
    (self.chinese, self.english, self.kinds) = (chinese, english, kinds)
  }

  func find(_ times: [TimeResolver.Resolved], in paragraphs: [Range<Int>]) -> [FoundEvent] {
    var events: [FoundEvent] = []
    var paragraph = 0
    for (index, time) in times.enumerated() where time.value != nil && time.expression.meaning.tellsEvent {
      let range = time.expression.range
      while paragraph + 1 < paragraphs.count, paragraphs[paragraph].upperBound <= range.lowerBound { paragraph += 1 }
      guard paragraphs.indices.contains(paragraph) else { break }
      let next = index + 1 < times.count ? nextStart(times, index) : Int.max
      let clause = clause(of: range, in: paragraphs[paragraph], next: next)
      guard let (kind, trigger) = trigger(in: clause, after: range.upperBound) else { continue }
      events.append(FoundEvent(range: clause, kind: kind, trigger: trigger, time: index))
    }
    return events
  }

  /// Where the next date begins that may tell an event of its own.
  private func nextStart(_ times: [TimeResolver.Resolved], _ index: Int) -> Int {
    for later in times[(index + 1)...].prefix(6) where later.value != nil && later.expression.meaning.tellsEvent {
      return later.expression.range.lowerBound
    }
    return .max
  }

  /// The sentence around a date, from the date on where others stand before it, up to the clause of
  /// the next date.
  private func clause(of date: Range<Int>, in paragraph: Range<Int>, next: Int) -> Range<Int> {
    var start = date.lowerBound
    while start > paragraph.lowerBound, date.lowerBound - start < 200, !endsClause(start - 1) { start -= 1 }
    var end = date.upperBound
    var depth = 0
    while end < paragraph.upperBound, end - date.lowerBound < 400 {
      if text[end] == 0x201C { depth += 1 }
      if text[end] == 0x201D { depth = max(0, depth - 1) }
      if depth == 0, endsClause(end) { break }
      if end == next {
        while end > date.upperBound, text[end - 1] != sc(","), !text[end - 1].endsSentence, !text[end - 1].isClosing { end -= 1 }
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
    return scalar == sc(".") && (i + 1 >= text.count || text[i + 1].isSpace) && !(i > 1 && text[i - 1].isUppercase)
  }

  /// The kind of event a clause tells, by the highest-ranking word in it; words after the date first.
  private func trigger(in clause: Range<Int>, after date: Int) -> (String, Range<Int>)? {
    var best: (rank: Int, kind: String, range: Range<Int>)?
    var i = clause.lowerBound
    while i < clause.upperBound {
      let isLatin = text[i].isLatinLetter
      if isLatin, i > 0, text[i - 1].isLatinLetter {
        i += 1
        continue
      }
      let match = isLatin ? english.longestWord(in: text, at: i) : chinese.longest(in: text, at: i, until: clause.upperBound)
      guard let (value, end) = match else {
        i += 1
        continue
      }
      let (kind, rank) = kinds[value]
      let weight = rank + (end - i < 2 ? 20 : 0)
      if best.map({ weight < $0.rank }) ?? true { best = (weight, kind, i..<end) }
      i = end
    }
    return best.map { ($0.kind, $0.range) }
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
