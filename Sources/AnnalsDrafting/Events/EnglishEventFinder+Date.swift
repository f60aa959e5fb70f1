/// What a date tells of: its sentence, the clause it stands in, the event.
extension EnglishEventFinder {
  /// Whether a date stands at the head of an entry: at the start, with a mark after it.
  func isEntry(_ date: Range<Int>, from start: Int) -> Bool {
    guard date.lowerBound - start <= 3,
      !text[start..<date.lowerBound].contains(where: { $0.isLatinLetter && $0 != sc("c") })
    else { return false }
    var i = date.upperBound
    while i < text.count, text[i] == 0x20 || text[i] == sc(")") { i += 1 }
    guard i < text.count else { return false }
    return text[i] == sc(":") || text[i] == 0x2013 || text[i] == 0x2014 || text[i] == sc(".")
      || text[i] == sc("-") && text[i - 1] == 0x20 || text[i].isUppercase && i - date.upperBound < 2
  }

  mutating func event(
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
  func quoted(_ date: Int, _ quote: Range<Int>, _ paragraph: Range<Int>) -> FoundEvent? {
    let inner = sentence(around: dates[date], in: quote.lowerBound + 1..<quote.upperBound - 1)
    let parts = EnglishSentence(text, inner, dates: dates(in: inner), isEntry: false)
    guard let telling = parts.telling(of: dates[date], isEntry: false, people: persons(in: inner))
    else { return nil }
    if case .person(let pronoun) = telling.subject, isOfTurn(pronoun) { return nil }
    return event(telling, parts, date, paragraph, isEntry: false)
  }

  func isAlone(_ date: Range<Int>, in sentence: Range<Int>) -> Bool {
    !text[date.upperBound..<sentence.upperBound].contains { $0.isLatinLetter }
  }

  func event(
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
  func passage(
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
  func withLead(_ date: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    guard let word = wordBefore(date.lowerBound),
      ["on", "in", "by", "at", "from", "until"].contains(word)
    else { return date }
    return max(sentence.lowerBound, date.lowerBound - word.utf8.count - 1)..<date.upperBound
  }

  /// The verb of a clause that tells something happened, though no table knows its kind.
  func happening(_ telling: EnglishTelling, _ parts: EnglishSentence) -> Range<Int>? {
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

  func firstWord(of range: Range<Int>) -> Range<Int>? {
    word(after: range.lowerBound, until: range.upperBound)
  }

  func word(after i: Int, until limit: Int) -> Range<Int>? {
    var start = i
    while start < limit, text[start].isSpace { start += 1 }
    var end = start
    while end < limit, text[end].isLatinLetter { end += 1 }
    return end > start ? start..<end : nil
  }
}
