/// Finds the events of English text: for each date the clause that tells what happened then, with its
/// subject looked up where it is `she`.
struct EnglishEventFinder {
  private let text: [UInt32]
  private let written: [UInt32]
  private let paragraphs: [Structure.Paragraph]
  private let times: [TimeResolver.Resolved]
  /// The dates that have a place on the calendar, and which of `times` each is.
  private let dates: [Range<Int>]
  private let timeOfDate: [Int]
  private let people: [NameMention]
  private let antecedents: EnglishAntecedents

  /// Whose turn it is, in an interview: who `I` and `you` are.
  private let interview: EnglishInterviewTurns.Interview

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
  private var last: EnglishSentence?

  private mutating func parts(of sentence: Range<Int>, isEntry: Bool) -> EnglishSentence {
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

  private mutating func read(
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
  private func isLimit(_ date: Range<Int>) -> Bool {
    guard let word = wordBefore(date.lowerBound) else { return false }
    return ["since", "than", "until", "till"].contains(word)
  }

  private func wordBefore(_ i: Int) -> String? {
    guard i > 1, text[i - 1].isSpace else { return nil }
    var start = i - 1
    while start > 0, i - start < 20, text[start - 1].isLatinLetter || text[start - 1] == sc("-") {
      start -= 1
    }
    return start < i - 1
      ? string(text[start..<i - 1].map { $0 &- 0x41 < 26 ? $0 + 0x20 : $0 }) : nil
  }

  /// `the break-in of June 17, 1972`, and not `an act of 2002`: of what happened then only a noun tells.
  private func happening(
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
  private func nextMeeting(_ date: Int, _ sentence: Range<Int>) -> FoundEvent? {
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

  private static let papers: Set<String> = [
    "letter", "minutes", "report", "act", "resolution", "decree", "memorandum", "note", "issue",
    "edition", "law", "copy", "draft",
  ]

  /// `Six weeks later, on May 25`: one day told twice.
  private func isExplained(_ date: Range<Int>, by next: Range<Int>) -> Bool {
    guard next.lowerBound > date.upperBound, next.lowerBound - date.upperBound <= 5 else {
      return false
    }
    return [", on ", ", in ", ", "].contains(string(text[date.upperBound..<next.lowerBound]))
  }

  /// A line that is a date and little else: what stands below it happened then.
  private func isHeading(_ paragraph: Structure.Paragraph, _ inside: Range<Int>) -> Bool {
    let isBracketed = text[paragraph.range.upperBound - 1] == sc(")")
    guard paragraph.kind == .title || isBracketed, inside.count == 1, paragraph.range.count < 60
    else { return false }
    let time = times[timeOfDate[inside.lowerBound]]
    guard let point = time.value?.first, point.day != 0 else { return false }
    return paragraph.range.count - time.expression.range.count < 24
  }

  private func readEntry(
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
  private func pastClock(_ start: Int) -> Int {
    guard start + 8 < text.count, text[start].isDigit else { return start }
    var i = start
    while i < min(start + 14, text.count), text[i] != 0x0A {
      if text[i] == sc("."), text[i + 1].isSpace { return i + 2 }
      i += 1
    }
    return start
  }

  private func isSentence(_ range: Range<Int>) -> Bool {
    let last = text[range.upperBound - 1]
    return last == sc(".") || last.endsSentence || range.count > 60
  }

  // MARK: A date

  /// Whether a date stands at the head of an entry: at the start, with a mark after it.
  private func isEntry(_ date: Range<Int>, from start: Int) -> Bool {
    guard date.lowerBound - start <= 3,
      !text[start..<date.lowerBound].contains(where: { $0.isLatinLetter && $0 != sc("c") })
    else { return false }
    var i = date.upperBound
    while i < text.count, text[i] == 0x20 || text[i] == sc(")") { i += 1 }
    guard i < text.count else { return false }
    return text[i] == sc(":") || text[i] == 0x2013 || text[i] == 0x2014 || text[i] == sc(".")
      || text[i] == sc("-") && text[i - 1] == 0x20 || text[i].isUppercase && i - date.upperBound < 2
  }

  private mutating func event(
    _ date: Int, _ paragraph: Range<Int>, isChronicle: Bool
  ) -> FoundEvent? {
    let range = dates[date]
    var sentence = sentence(around: range, in: paragraph)
    let isEntry = isEntry(range, from: sentence.lowerBound)
    if isEntry, isAlone(range, in: sentence) {
      let next = self.sentence(from: sentence.upperBound, in: paragraph)
      let isStretch =
        if case .interval = times[timeOfDate[date]].value?.shape { true } else { false }
      if dates(in: next).contains(where: {
        next.contains($0.lowerBound) && (isStretch || $0.lowerBound < next.lowerBound + 3)
      }) {
        return nil
      }
      sentence = sentence.lowerBound..<next.upperBound
    }
    let parts = parts(of: sentence, isEntry: isEntry || isChronicle)
    if parts.brackets.contains(where: { $0.contains(range.lowerBound) }) {
      return life(date, parts, sentence)
    }
    if let quote = parts.quotes.first(where: { $0.contains(range.lowerBound) }) {
      return quoted(date, quote, paragraph)
    }
    let telling = parts.telling(of: range, isEntry: isEntry, people: persons(in: sentence))
    if let happening = happening(of: date, parts, telling) { return happening }
    if let next = nextMeeting(date, sentence) { return next }
    guard let telling else { return nil }
    return event(telling, parts, date, paragraph, isEntry: isEntry, isChronicle: isChronicle)
  }

  /// What somebody tells within a quotation; nothing where it is of `I` and `you`, since whose words they are is
  /// said elsewhere.
  private func quoted(_ date: Int, _ quote: Range<Int>, _ paragraph: Range<Int>) -> FoundEvent? {
    let inner = sentence(around: dates[date], in: quote.lowerBound + 1..<quote.upperBound - 1)
    let parts = EnglishSentence(text, inner, dates: dates(in: inner), isEntry: false)
    guard let telling = parts.telling(of: dates[date], isEntry: false, people: persons(in: inner))
    else { return nil }
    if case .person(let pronoun) = telling.subject, isOfTurn(pronoun) { return nil }
    return event(telling, parts, date, paragraph, isEntry: false)
  }

  private func isAlone(_ date: Range<Int>, in sentence: Range<Int>) -> Bool {
    !text[date.upperBound..<sentence.upperBound].contains { $0.isLatinLetter }
  }

  private func event(
    _ telling: EnglishTelling, _ parts: EnglishSentence, _ date: Int, _ paragraph: Range<Int>,
    isEntry: Bool, isChronicle: Bool = false
  ) -> FoundEvent? {
    if let verb = telling.verb, ["be", "to"].contains(string(text[verb])) { return nil }
    if let first = firstWord(of: telling.main), string(text[first]) == "to" { return nil }
    let kinds = EnglishEventKinds.shared
    let kind =
      kinds.kind(in: telling.ranges, of: text, isEntry: isEntry || isChronicle)
      ?? happening(telling, parts).map { ("event", $0) }
      ?? (isEntry && !telling.main.isEmpty ? ("event", telling.main) : nil)
    guard let (kind, trigger) = kind else { return nil }
    var telling = telling
    if case .none = telling.subject, let name = people(in: telling.main).first,
      name.range.lowerBound == telling.main.lowerBound,
      name.range.upperBound < telling.main.upperBound,
      name.entity.unicodeScalars.count > name.range.count
    {
      // `Lovell took her on`: by his whole name.
      telling.subject = .words(name.range)
      telling.main = name.range.upperBound..<telling.main.upperBound
    }
    let subject = whom(telling.subject, parts, paragraph)
    if let object = parts.object(of: telling) {
      let name =
        string(text[object]) == "me"
        ? interview.turn(at: object.lowerBound).flatMap { $0.isQuestion ? nil : $0.speaker }
        : antecedents.object(
          before: parts.range.lowerBound, paragraph: paragraph.lowerBound,
          gender: EnglishGender.ofPronoun(string(text[object])))
      telling.object = (object, name == subject?.name ? nil : name)
    }
    let name = EnglishEventName.name(telling, in: parts, written, subject: subject?.name)
    guard name.unicodeScalars.count > 3 else { return nil }
    var found = FoundEvent(
      range: passage(telling, dates[date], parts), kind: kind, trigger: trigger,
      time: timeOfDate[date])
    found.telling = FoundEvent.Telling(
      name: name, ranges: telling.ranges,
      subject: subject?.isPerson ?? false ? subject?.name : telling.object?.name)
    return found
  }

  /// The words that tell the event and its date, within their sentence.
  private func passage(
    _ telling: EnglishTelling, _ date: Range<Int>, _ parts: EnglishSentence
  ) -> Range<Int> {
    var range = telling.main
    let isWithin = parts.range.contains(date.lowerBound)
    for other in telling.ranges + (isWithin ? [withLead(date, in: parts.range)] : []) {
      range =
        min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
    }
    switch telling.subject {
    case .person(let words), .thing(let words), .possessed(let words), .owner(let words):
      range = min(range.lowerBound, words.lowerBound)..<range.upperBound
    default: break
    }
    return parts.trimmed(range)
  }

  /// A date with the small word that leads it: `On July 24`.
  private func withLead(_ date: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    guard let word = wordBefore(date.lowerBound),
      ["on", "in", "by", "at", "from", "until"].contains(word)
    else { return date }
    return max(sentence.lowerBound, date.lowerBound - word.utf8.count - 1)..<date.upperBound
  }

  /// The verb of a clause that tells something happened, though no table knows its kind.
  private func happening(_ telling: EnglishTelling, _ parts: EnglishSentence) -> Range<Int>? {
    let grammar = EnglishGrammar.shared
    guard var verb = telling.verb else { return nil }
    var classes = grammar.classes(of: text[verb])
    var steps = 0
    while classes.contains(.auxiliary), steps < 4 {
      let isFuture = ["will", "shall"].contains(string(text[verb]))
      guard let next = word(after: verb.upperBound, until: telling.main.upperBound) else {
        return nil
      }
      if isFuture { return next }
      let word = string(text[next])
      if word == "to" || word == "due" { return next }
      (verb, classes) = (next, grammar.classes(of: text[next]))
      if classes.contains(.adverb) { classes.insert(.auxiliary) }
      steps += 1
    }
    if classes.contains(.past), !classes.contains(.stative) { return verb }
    return classes.contains(.present) ? verb : nil
  }

  private func firstWord(of range: Range<Int>) -> Range<Int>? {
    word(after: range.lowerBound, until: range.upperBound)
  }

  private func word(after i: Int, until limit: Int) -> Range<Int>? {
    var start = i
    while start < limit, text[start].isSpace { start += 1 }
    var end = start
    while end < limit, text[end].isLatinLetter { end += 1 }
    return end > start ? start..<end : nil
  }

  /// Whom the subject means, where it is a pronoun.
  private func whom(
    _ subject: EnglishTelling.Subject, _ parts: EnglishSentence, _ paragraph: Range<Int>
  ) -> (name: String, isPerson: Bool)? {
    switch subject {
    case .person(let pronoun) where isOfTurn(pronoun):
      party(of: pronoun).map { ($0, true) }
    case .possessed(let pronoun) where text[pronoun.lowerBound] | 0x20 == sc("i"):
      thing(pronoun, parts, paragraph).map { ($0, false) }
    case .person(let pronoun), .possessed(let pronoun):
      antecedents.person(
        of: pronoun.lowerBound, sentence: parts.range.lowerBound, paragraph: paragraph.lowerBound,
        gender: EnglishGender.ofPronoun(string(text[pronoun]))
      ).map { ($0, true) }
    case .thing(let pronoun): thing(pronoun, parts, paragraph).map { ($0, false) }
    case .words(let words), .owner(let words): person(at: words).map { ($0, true) }
    case .none: nil
    }
  }

  /// What `it` means: the subject of the clause before, or of the sentence before.
  private func thing(
    _ pronoun: Range<Int>, _ parts: EnglishSentence, _ paragraph: Range<Int>
  ) -> String? {
    if let own = parts.subject(before: pronoun.lowerBound) { return own }
    guard text[pronoun].count == 2 || text[pronoun].count == 3,
      parts.range.lowerBound > paragraph.lowerBound + 4
    else { return nil }
    let before = sentence(
      around: parts.range.lowerBound - 3..<parts.range.lowerBound - 3, in: paragraph)
    guard before.upperBound <= parts.range.lowerBound, !antecedents.isOfPerson(before),
      !antecedents.holdsIt(before)
    else { return nil }
    return EnglishSentence(text, before, dates: dates(in: before), isEntry: false)
      .subject(before: before.upperBound)
  }

  /// The whole name of the person whose name a range is.
  private func person(at words: Range<Int>) -> String? {
    people(in: words).first { $0.range == words }?.entity
  }

  private func isOfTurn(_ pronoun: Range<Int>) -> Bool {
    ["I", "you", "You"].contains(string(text[pronoun]))
  }

  /// Who `I` is in an answer, and `you` in a question.
  private func party(of pronoun: Range<Int>) -> String? {
    guard let turn = interview.turn(at: pronoun.lowerBound) else { return nil }
    if text[pronoun.lowerBound] == sc("I") { return turn.isQuestion ? nil : turn.speaker }
    return turn.isQuestion ? interview.answering : nil
  }

  /// `Ada Roe (born 1901 in Oslo)`: the life of whom stands before the bracket.
  private func life(_ date: Int, _ parts: EnglishSentence, _ sentence: Range<Int>) -> FoundEvent? {
    let range = dates[date]
    guard let bracket = parts.brackets.first(where: { $0.contains(range.lowerBound) }),
      let person = people(in: sentence).last(where: { $0.range.upperBound <= bracket.lowerBound }),
      bracket.lowerBound - person.range.upperBound <= 1
    else { return nil }
    let before = string(text[bracket.lowerBound + 1..<range.lowerBound])
    let isBirth = ["born ", "b. ", "born on ", "born in "].contains { before.hasSuffix($0) }
    let isDeath = ["died ", "d. ", "died on ", "died in "].contains { before.hasSuffix($0) }
    guard isBirth || isDeath else { return nil }
    var found = FoundEvent(
      range: person.range.lowerBound..<bracket.upperBound, kind: "event", trigger: range,
      time: timeOfDate[date])
    found.telling = FoundEvent.Telling(
      name: string(written[person.range]) + (isBirth ? " born" : " died"), ranges: [person.range])
    return found
  }

  /// `Mary Anning (21 May 1799 – 9 March 1847)`: a birth and a death.
  private func wholeLife(_ date: Int) -> [FoundEvent]? {
    let range = dates[date]
    guard range.lowerBound > 2, text[range.lowerBound - 1] == sc("("),
      text.indices.contains(range.upperBound), text[range.upperBound] == sc(")"),
      case .interval(let birth, let death)? = times[timeOfDate[date]].value?.shape,
      (15...110).contains(death.year - birth.year),
      let person = people(in: max(0, range.lowerBound - 60)..<range.lowerBound).last,
      person.range.upperBound == range.lowerBound - 2
    else { return nil }
    return [(birth, "born"), (death, "died")].map { day, verb in
      var found = FoundEvent(
        range: person.range.lowerBound..<range.upperBound + 1, kind: "event", trigger: range,
        time: timeOfDate[date])
      found.date = DateValue(.point(day))
      found.telling = FoundEvent.Telling(name: "\(person.entity) \(verb)", ranges: [person.range])
      return found
    }
  }

  // MARK: Where things stand

  private func sentence(around date: Range<Int>, in paragraph: Range<Int>) -> Range<Int> {
    var start = date.lowerBound
    while start > paragraph.lowerBound, date.lowerBound - start < 400, !ends(start - 1) {
      start -= 1
    }
    if start > paragraph.lowerBound, !ends(start - 1) {
      while start < date.lowerBound, !text[start].isSpace { start += 1 }
    }
    while start < date.lowerBound, text[start].isSpace || text[start].isClosing { start += 1 }
    return start..<end(from: date.upperBound, in: paragraph)
  }

  private func sentence(from start: Int, in paragraph: Range<Int>) -> Range<Int> {
    var start = min(start, paragraph.upperBound)
    while start < paragraph.upperBound, text[start].isSpace || text[start].isClosing || ends(start)
    {
      start += 1
    }
    return start..<end(from: start, in: paragraph)
  }

  private func end(from start: Int, in paragraph: Range<Int>) -> Int {
    var end = start
    while end < paragraph.upperBound, end - start < 500, !ends(end) { end += 1 }
    if end < paragraph.upperBound, !ends(end) {
      while end > start, !text[end - 1].isSpace { end -= 1 }
    }
    return end
  }

  private func ends(_ i: Int) -> Bool {
    if text[i].endsSentence || text[i] == 0x0A { return true }
    return text[i] == sc(".") && endsEnglishSentence(text, i)
  }

  private func dates(in range: Range<Int>) -> ArraySlice<Range<Int>> {
    let first = dates.partition(range.lowerBound, by: \.upperBound)
    var end = first
    while end < dates.count, dates[end].lowerBound < range.upperBound { end += 1 }
    return dates[first..<end]
  }

  private func people(in range: Range<Int>) -> ArraySlice<NameMention> {
    let first = people.partition(range.lowerBound, by: \.range.lowerBound, orEqual: true)
    var end = first
    while end < people.count, people[end].range.lowerBound < range.upperBound { end += 1 }
    return people[first..<end]
  }

  private func persons(in range: Range<Int>) -> [Range<Int>] { people(in: range).map(\.range) }
}

extension Array {
  /// The index of the first element, of elements in order, whose number is past `limit`.
  fileprivate func partition(
    _ limit: Int, by number: (Element) -> Int, orEqual: Bool = false
  ) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      let value = number(self[middle])
      if orEqual ? value < limit : value <= limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
