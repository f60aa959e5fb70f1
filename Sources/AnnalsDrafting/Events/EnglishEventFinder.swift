/// Finds the events of English text: for each date the clause that tells what happened then, with its
/// subject looked up where it is `she`.
struct EnglishEventFinder {
  let text: [UInt32]
  let written: [UInt32]
  let paragraphs: [Structure.Paragraph]
  let times: [TimeResolver.Resolved]
  /// The dates that have a place on the calendar, and which of `times` each is.
  let dates: [Range<Int>]
  let timeOfDate: [Int]
  let people: [NameMention]
  let antecedents: EnglishAntecedents

  /// Whose turn it is, in an interview: who `I` and `you` are.
  let interview: EnglishInterviewTurns.Interview

  init(
    _ reading: Reading, _ times: [TimeResolver.Resolved], _ names: [NameMention],
    _ interview: EnglishInterviewTurns.Interview
  ) {
    self.interview = interview
    text = reading.clean.scalars
    written = reading.clean.written
    paragraphs = reading.structure.paragraphs
    self.times = times
    let calendar = times.indices.filter { times[$0].expression.timeClass?.isCalendar ?? false }
    dates = calendar.map { times[$0].expression.range }
    timeOfDate = calendar
    people = names.filter { $0.kind == .person }
    antecedents = EnglishAntecedents(text, people)
  }

  /// The sentence read last: most dates share theirs with another.
  var last: EnglishSentence?

  mutating func parts(of sentence: Range<Int>, isEntry: Bool) -> EnglishSentence {
    if let last, last.range == sentence, last.isEntry == isEntry { return last }
    let parts = EnglishSentence(text, sentence, dates: dates(in: sentence), isEntry: isEntry)
    last = parts
    return parts
  }

  consuming func find() -> [FoundEvent] {
    var events: [FoundEvent] = []
    var date = 0
    for (index, paragraph) in paragraphs.enumerated() {
      while date < dates.count, dates[date].lowerBound < paragraph.range.lowerBound { date += 1 }
      let first = date
      while date < dates.count, dates[date].lowerBound < paragraph.range.upperBound { date += 1 }
      read(paragraph, first..<date, &events)
      if first < date, isHeading(paragraph, first..<date),
        let next = paragraphs.indices.contains(index + 1) ? paragraphs[index + 1] : nil
      {
        readEntry(next, under: first, &events)
      }
    }
    return events
  }

  // MARK: Paragraphs

  mutating func read(
    _ paragraph: Structure.Paragraph, _ inside: Range<Int>, _ events: inout [FoundEvent]
  ) {
    guard let first = inside.first else { return }
    if isHeading(paragraph, inside) || paragraph.kind == .title && !isSentence(paragraph.range) {
      return
    }
    let isChronicle = isEntry(dates[first], from: paragraph.range.lowerBound)
    for date in inside {
      let time = times[timeOfDate[date]]
      guard time.value != nil, time.expression.meaning.tellsEvent else { continue }
      if isLimit(dates[date]) { continue }
      if let next = inside.contains(date + 1) ? dates[date + 1] : nil,
        isExplained(dates[date], by: next)
      {
        continue
      }
      if date == first, paragraph.kind == .dateline, !isChronicle { continue }
      if let life = wholeLife(date) {
        events += life
      } else if let event = event(date, paragraph.range, isChronicle: isChronicle) {
        events.append(event)
      }
    }
  }

  /// `the first since 1984`, `older than 1945`: a date that other things are told from.
  func isLimit(_ date: Range<Int>) -> Bool {
    guard let word = wordBefore(date.lowerBound) else { return false }
    return ["since", "than", "until", "till"].contains(word)
  }

  func wordBefore(_ i: Int) -> String? {
    guard i > 1, text[i - 1].isSpace else { return nil }
    var start = i - 1
    while start > 0, i - start < 20, text[start - 1].isLatinLetter || text[start - 1] == sc("-") {
      start -= 1
    }
    return start < i - 1
      ? string(text[start..<i - 1].map { $0 &- 0x41 < 26 ? $0 + 0x20 : $0 }) : nil
  }

  /// `the break-in of June 17, 1972`, and not `an act of 2002`: of what happened then only a noun tells.
  func happening(
    of date: Int, _ parts: EnglishSentence, _ telling: EnglishTelling?
  ) -> FoundEvent?? {
    let range = dates[date]
    guard wordBefore(range.lowerBound) == "of" else { return .none }
    let end = range.lowerBound - 4
    guard let noun = wordBefore(end + 1) else { return .none }
    if let verb = telling?.verb, range.lowerBound < verb.lowerBound,
      !Self.papers.contains(noun), noun != "meeting"
    {
      return .none
    }
    guard EnglishEventKinds.happenings.contains(noun) || noun == "meeting" else {
      return .some(nil)
    }
    var start = end
    while start > parts.range.lowerBound,
      text[start - 1].isLatinLetter || text[start - 1] == sc("-")
    {
      start -= 1
    }
    // What stands between its article and it belongs to its name.
    for _ in 0..<4 where start > parts.range.lowerBound + 2 && text[start - 1] == 0x20 {
      var word = start - 1
      while word > parts.range.lowerBound, text[word - 1].isLatinLetter { word -= 1 }
      let classes = EnglishGrammar.shared.classes(of: text[word..<start - 1])
      guard word < start - 1,
        classes.isEmpty || text[word].isUppercase && classes.isDisjoint(with: .determiner)
      else { break }
      start = word
    }
    var found = FoundEvent(
      range: start..<range.upperBound, kind: noun == "meeting" ? "meeting" : "event",
      trigger: start..<end, time: timeOfDate[date])
    let name = string(written[start..<end])
    found.telling = FoundEvent.Telling(
      name: name.prefix(1).uppercased() + name.dropFirst(), ranges: [start..<end])
    return .some(found)
  }

  /// `Next meeting: 18 July`, `Date of next meeting: 20th January, at Leyburn`.
  func nextMeeting(_ date: Int, _ sentence: Range<Int>) -> FoundEvent? {
    let range = dates[date]
    guard range.lowerBound > sentence.lowerBound + 13, text[range.lowerBound - 2] == sc(":") else {
      return nil
    }
    let words = string(text[range.lowerBound - 14..<range.lowerBound - 2])
    guard words == "next meeting" || words == "Next meeting" else { return nil }
    var found = FoundEvent(
      range: range.lowerBound - 14..<sentence.upperBound, kind: "meeting",
      trigger: range.lowerBound - 9..<range.lowerBound - 2, time: timeOfDate[date])
    found.telling = FoundEvent.Telling(
      name: "Next meeting", ranges: [range.upperBound..<sentence.upperBound])
    return found
  }

  static let papers: Set<String> = [
    "letter", "minutes", "report", "act", "resolution", "decree", "memorandum", "note", "issue",
    "edition", "law", "copy", "draft",
  ]

  /// `Six weeks later, on May 25`: one day told twice.
  func isExplained(_ date: Range<Int>, by next: Range<Int>) -> Bool {
    guard next.lowerBound > date.upperBound, next.lowerBound - date.upperBound <= 5 else {
      return false
    }
    return [", on ", ", in ", ", "].contains(string(text[date.upperBound..<next.lowerBound]))
  }

  /// A line that is a date and little else: what stands below it happened then.
  func isHeading(_ paragraph: Structure.Paragraph, _ inside: Range<Int>) -> Bool {
    let isBracketed = text[paragraph.range.upperBound - 1] == sc(")")
    guard paragraph.kind == .title || isBracketed, inside.count == 1, paragraph.range.count < 60
    else { return false }
    let time = times[timeOfDate[inside.lowerBound]]
    guard let point = time.value?.first, point.day != 0 else { return false }
    return paragraph.range.count - time.expression.range.count < 24
  }

  func readEntry(
    _ paragraph: Structure.Paragraph, under date: Int, _ events: inout [FoundEvent]
  ) {
    guard paragraph.kind == .text, paragraph.range.count < 400 else { return }
    let sentence = sentence(from: pastClock(paragraph.range.lowerBound), in: paragraph.range)
    guard !dates(in: sentence).contains(where: { sentence.overlaps($0) }) else { return }
    let parts = EnglishSentence(text, sentence, dates: [], isEntry: true)
    guard let main = parts.pieces.first(where: { $0.verb != nil }) else { return }
    let anchor = main.range.lowerBound..<main.range.lowerBound
    guard let telling = parts.telling(of: anchor, isEntry: true, people: persons(in: sentence))
    else { return }
    if let event = event(telling, parts, date, paragraph.range, isEntry: true) {
      events.append(event)
    }
  }

  /// `18:36 EDT. Endeavour lifts off`: where the words begin.
  func pastClock(_ start: Int) -> Int {
    guard start + 8 < text.count, text[start].isDigit else { return start }
    var i = start
    while i < min(start + 14, text.count), text[i] != 0x0A {
      if text[i] == sc("."), text[i + 1].isSpace { return i + 2 }
      i += 1
    }
    return start
  }

  func isSentence(_ range: Range<Int>) -> Bool {
    let last = text[range.upperBound - 1]
    return last == sc(".") || last.endsSentence || range.count > 60
  }
}
