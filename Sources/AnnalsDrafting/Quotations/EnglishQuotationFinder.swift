/// Finds quotations of English text and who is quoted.
///
/// What stands between marks is quoted when a verb of speech leads to it, follows it, or stood with
/// the quotation right before it; a term in marks is none. Reported speech runs from `that` to the end
/// of its sentence.
struct EnglishQuotationFinder {
  private let text: [UInt32]
  private let leads: LeadMap
  private let paragraphs: [Range<Int>]
  private let people: [NameMention]
  private var marks: EnglishQuotationMarks
  private var found: [FoundQuotation] = []
  private var lastSpeaker: String?
  /// Whom the text tells of most: who `she` is where nobody is near.
  private let mainPerson: String?
  /// Who was about to speak when the last paragraph ended in a colon or within a quotation.
  private var carried: Saying?
  /// The quotation that the last paragraph left open.
  private var unclosed: Int?

  /// That something is speech, and whose, where that is known.
  private struct Saying {
    var speaker: String?
  }

  init(_ reading: Reading, people: [NameMention]) {
    text = reading.clean.scalars
    leads = reading.leads
    paragraphs = reading.clean.paragraphs
    self.people = people
    marks = EnglishQuotationMarks(text)
    var counts: [String: Int] = [:]
    for person in people { counts[person.entity, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    mainPerson = people.first { counts[$0.entity] == most }?.entity
  }

  consuming func find() -> [FoundQuotation] {
    for paragraph in paragraphs { read(paragraph) }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func at(_ i: Int) -> UInt32 { i >= 0 && i < text.count ? text[i] : 0x0A }

  // MARK: A paragraph

  /// The quotation read last in a paragraph: what stands after it may be said of the next one too.
  private struct Previous {
    var close: Int
    var saying: Saying
  }

  private mutating func read(_ paragraph: Range<Int>) {
    let opening = carried
    carried = nil
    var sentence = paragraph.lowerBound
    var previous: Previous?
    var i = leads.next(.speech, from: paragraph.lowerBound, until: paragraph.upperBound)
    while i < paragraph.upperBound {
      if let close = marks.close(i, in: paragraph) {
        let inside = i + 1..<close
        let speaker = speaker(of: inside, sentence, paragraph, previous, carried: opening)
        if let speaker {
          found.append(
            FoundQuotation(range: inside, isDirect: true, speaker: speaker.speaker))
          if let name = speaker.speaker { lastSpeaker = name }
          takeUp(unclosed, speaker)
          unclosed = close == paragraph.upperBound ? found.count - 1 : nil
          previous = Previous(close: close, saying: speaker)
          if close == paragraph.upperBound { carried = speaker }
        }
        i = min(close + 1, paragraph.upperBound)
        if speaker != nil, at(close - 1) == sc(".") || at(close - 1).endsSentence { sentence = i }
      } else {
        if text[i].endsSentence || text[i] == sc(".") && endsEnglishSentence(text, i) {
          sentence = i + 1
        }
        if text[i].isLatinLetter, !at(i - 1).isLatinLetter, let end = speechVerb(i) {
          report(verb: i..<end, sentence, paragraph)
          i = end
        } else {
          i += 1
        }
      }
      i = leads.next(.speech, from: i, until: paragraph.upperBound)
    }
    endParagraph(paragraph, sentence, opening, hasQuotation: previous != nil)
  }

  /// A block quotation after a colon; or a colon that leads to one.
  private mutating func endParagraph(
    _ paragraph: Range<Int>, _ sentence: Int, _ opening: Saying?, hasQuotation: Bool
  ) {
    if let speaker = opening, !hasQuotation, paragraph.count > 20,
      !(found.last.map { $0.range.upperBound > paragraph.lowerBound } ?? false)
    {
      found.append(FoundQuotation(range: paragraph, isDirect: true, speaker: speaker.speaker))
    }
    guard at(paragraph.upperBound - 1) == sc(":"),
      let verb = lastVerb(in: sentence..<paragraph.upperBound)
    else { return }
    carried = Saying(speaker: speaker(before: verb, from: sentence) ?? lastSpeaker)
  }

  /// What a paragraph left open is of the speaker that the next one names.
  private mutating func takeUp(_ unclosed: Int?, _ saying: Saying) {
    if let unclosed, found[unclosed].speaker == nil { found[unclosed].speaker = saying.speaker }
  }

  // MARK: Who speaks

  /// The speaker of what stands between two marks, if it is speech; the inner optional is the name,
  /// where one is known.
  private func speaker(
    of inside: Range<Int>, _ sentence: Int, _ paragraph: Range<Int>, _ previous: Previous?,
    carried: Saying?
  ) -> Saying? {
    let last = at(inside.upperBound - 1)
    let isSentence = last == sc(".") || last.endsSentence || last == sc(",") || last == 0x2014
    if inside.lowerBound == paragraph.lowerBound + 1, let carried, carried.speaker != nil {
      return carried
    }
    if let led = speakerBefore(inside.lowerBound - 1, sentence, isSentence, inside) { return led }
    if last != sc("."),
      let after = speakerAfter(inside.upperBound + 1, paragraph, open: inside.lowerBound - 1)
    {
      return after
    }
    guard isSentence else { return nil }
    if let previous, continues(previous, inside.lowerBound - 1) { return previous.saying }
    if inside.lowerBound - 1 == paragraph.lowerBound, inside.count > 12,
      inside.upperBound + 2 >= paragraph.upperBound
    {
      return Saying(speaker: lastSpeaker)
    }
    return nil
  }

  /// `She said: “…”`, `He replied, “…”`, `she called it “…”` not.
  private func speakerBefore(
    _ open: Int, _ sentence: Int, _ isSentence: Bool, _ inside: Range<Int>
  ) -> Saying? {
    guard open > sentence, open - sentence < 300 else { return nil }
    let spoken = lastVerb(in: sentence..<open)
    if let naming = namingVerb(in: max(spoken?.upperBound ?? sentence, open - 90)..<open),
      isWording(inside)
    {
      return Saying(speaker: speaker(before: naming, from: sentence) ?? lastSpeaker)
    }
    guard let verb = spoken else {
      return isSentence ? speakerOfColon(open, sentence) : nil
    }
    let between = text[verb.upperBound..<open]
    let sign = between.last { !$0.isSpace }
    let isLed = sign == sc(",") || sign == sc(":") || between.allSatisfy(\.isSpace)
    guard
      isLed && (isSentence || sign == sc(":") || inside.count > 24)
        || isSentence && (between.count < 12 || between.count < 80 && isWording(inside))
    else { return nil }
    if ["according to", "in the words of"].contains(string(text[verb])) {
      return Saying(speaker: person(in: verb.upperBound..<open, last: false))
    }
    return Saying(
      speaker: speaker(before: verb, from: sentence) ?? person(
        in: verb.upperBound..<open, last: false)
        ?? (opensSentence(verb, sentence) ? nil : lastSpeaker))
  }

  /// `Told them “I will come”`: a verb without a subject, as in a diary.
  private func opensSentence(_ verb: Range<Int>, _ sentence: Int) -> Bool {
    text[verb.lowerBound].isUppercase && text[sentence..<verb.lowerBound].allSatisfy(\.isSpace)
  }

  /// `Roe was full of praise: “…”`: a colon after a person, and no verb of speech.
  private func speakerOfColon(_ open: Int, _ sentence: Int) -> Saying? {
    var end = open
    while end > sentence, at(end - 1).isSpace { end -= 1 }
    guard at(end - 1) == sc(":") else { return nil }
    if let name = person(in: sentence..<end, last: true) { return Saying(speaker: name) }
    return holdsPronoun(sentence..<end)
      ? Saying(speaker: pronounSpeaker(sentence, nil, pronoun(in: sentence..<end))) : nil
  }

  /// `…,” said Roe`, `…,” Roe, the director, said`, `…,” she added`.
  private func speakerAfter(_ start: Int, _ paragraph: Range<Int>, open: Int) -> Saying? {
    var i = start
    if at(i) == sc(",") { i += 1 }
    guard at(i).isSpace || at(i) == 0x2014 else { return nil }
    let from = i
    var commas = 0
    while i < min(paragraph.upperBound, from + 140) {
      let scalar = text[i]
      if scalar == 0x201C || scalar == 0x22 || scalar == 0x2018 || scalar == sc(";")
        || scalar == sc(":")
      {
        return nil
      }
      if scalar.endsSentence || scalar == sc(".") && endsEnglishSentence(text, i) { return nil }
      if scalar == sc(",") {
        commas += 1
        if commas > 3 { return nil }
      }
      if scalar.isLatinLetter, !at(i - 1).isLatinLetter, let end = speechVerb(i) {
        if let name = person(in: from..<i, last: true) { return Saying(speaker: name) }
        if let name = person(in: end..<min(end + 60, endOfSentence(end, paragraph)), last: false),
          !hasSubject(from..<i)
        {
          return Saying(speaker: name)
        }
        return Saying(speaker: pronounSpeaker(open, paragraph, pronoun(in: from..<i)))
      }
      i += 1
    }
    return nil
  }

  /// Whether a subject stands already: `he told Roe`.
  private func hasSubject(_ range: Range<Int>) -> Bool { text[range].contains { $0.isLatinLetter } }

  private func endOfSentence(_ i: Int, _ paragraph: Range<Int>) -> Int {
    var j = i
    while j < paragraph.upperBound, j < i + 80 {
      if text[j] == 0x201C || text[j] == 0x22 || text[j].endsSentence { return j }
      if text[j] == sc("."), endsEnglishSentence(text, j) { return j }
      j += 1
    }
    return j
  }

  /// Whether nothing but the words of the last quotation's speaker stands between the two.
  private func continues(_ previous: Previous, _ open: Int) -> Bool {
    guard open > previous.close, open - previous.close < 200 else { return false }
    let between = text[(previous.close + 1)..<open]
    if between.allSatisfy({ $0.isSpace || $0 == sc(",") }) { return true }
    var sentences = 0
    for i in between.indices where text[i] == sc(".") && endsEnglishSentence(text, i) {
      sentences += 1
    }
    return sentences <= 1 && lastVerb(in: previous.close + 1..<open) != nil
  }

  /// The person before a verb in its sentence, or whom a pronoun there stands for.
  private func speaker(before verb: Range<Int>, from sentence: Int) -> String? {
    let clause = max(sentence, verb.lowerBound - 300)..<verb.lowerBound
    if let name = person(in: clause, last: true) { return name }
    return holdsPronoun(clause) ? pronounSpeaker(sentence, nil, pronoun(in: clause)) : nil
  }

  private func holdsPronoun(_ range: Range<Int>) -> Bool {
    for i in range where !at(i - 1).isLatinLetter {
      let first = text[i] | 0x20
      if first == sc("h"), at(i + 1) == sc("e"), !at(i + 2).isLatinLetter { return true }
      if first == sc("s"), at(i + 1) == sc("h"), at(i + 2) == sc("e"), !at(i + 3).isLatinLetter {
        return true
      }
    }
    return false
  }

  /// The gender that the last `he` or `she` of a range says.
  private func pronoun(in range: Range<Int>) -> EnglishGender? {
    var gender: EnglishGender?
    for i in range where !at(i - 1).isLatinLetter {
      if text[i] | 0x20 == sc("h"), isWord(i + 1, "e") { gender = .male }
      if text[i] | 0x20 == sc("s"), isWord(i + 1, "he") { gender = .female }
    }
    return gender
  }

  /// Whom `she` means: the person named last in the paragraph, or who spoke last, or whom the text tells of;
  /// of the right gender where names tell it.
  private func pronounSpeaker(
    _ i: Int, _ paragraph: Range<Int>?, _ gender: EnglishGender?
  ) -> String? {
    let start = paragraph.map { max($0.lowerBound, i - 600) } ?? max(0, i - 400)
    if let name = person(in: start..<i, fitting: gender) { return name }
    for name in [lastSpeaker, mainPerson] {
      if let name, fits(name, gender) { return name }
    }
    return person(in: max(0, i - 1_400)..<i, fitting: gender)
  }

  private func fits(_ name: String, _ gender: EnglishGender?) -> Bool {
    guard let gender, let own = EnglishGender.of(name) else { return true }
    return gender == own
  }

  /// The person named last in a range whom a pronoun may mean.
  private func person(in range: Range<Int>, fitting gender: EnglishGender?) -> String? {
    var index = firstPerson(from: range.upperBound)
    while index > 0, people[index - 1].range.lowerBound >= range.lowerBound {
      index -= 1
      if people[index].range.upperBound <= range.upperBound, fits(people[index].entity, gender) {
        return people[index].entity
      }
    }
    return nil
  }

  /// The index of the first person named at or after a place.
  private func firstPerson(from start: Int) -> Int {
    var (low, high) = (0, people.count)
    while low < high {
      let middle = (low + high) / 2
      if people[middle].range.lowerBound < start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func person(in range: Range<Int>, last: Bool) -> String? {
    guard !range.isEmpty else { return nil }
    var low = firstPerson(from: range.lowerBound)
    var name: String?
    while low < people.count, people[low].range.upperBound <= range.upperBound {
      name = people[low].entity
      if !last { break }
      low += 1
    }
    return name
  }

  // MARK: Verbs

  private func speechVerb(_ i: Int) -> Int? {
    SpeechWords.englishVerbs.longestWord(in: text, at: i)?.end
  }

  /// `called it “…”`, `described the plan as “…”`: a verb that gives its object a name, and is not passive.
  private func namingVerb(in range: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    var (isPassive, i) = (false, range.lowerBound)
    while i < range.upperBound {
      guard text[i].isLatinLetter, !at(i - 1).isLatinLetter else {
        i += 1
        continue
      }
      var end = i
      while end < range.upperBound, text[end].isLatinLetter { end += 1 }
      let word = string(text[i..<end])
      if !isPassive, SpeechWords.naming.contains(word), at(end + 1).isLatinLetter {
        found = i..<end
      }
      isPassive = ["was", "were", "is", "are", "been", "be", "being", "a", "an"].contains(word)
      i = end
    }
    return found
  }

  /// Whether what something is called is words of somebody's own, and no name: `about time`, but not
  /// `the Iron Duke`.
  private func isWording(_ inside: Range<Int>) -> Bool {
    var (words, capitals) = (0, 0)
    for i in inside where text[i].isLatinLetter && !at(i - 1).isLatinLetter {
      words += 1
      if words > 1, text[i].isUppercase, at(i + 1).isLatinLetter { capitals += 1 }
    }
    return words >= 2 && (capitals == 0 || words >= 6 && capitals * 3 < words)
  }

  private func lastVerb(in range: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    var i = leads.next(
      .speech, from: max(range.lowerBound, range.upperBound - 200), until: range.upperBound)
    while i < range.upperBound {
      if text[i].isLatinLetter, !at(i - 1).isLatinLetter, let end = speechVerb(i),
        end <= range.upperBound
      {
        found = i..<end
        i = end
      } else {
        i += 1
      }
      i = leads.next(.speech, from: i, until: range.upperBound)
    }
    return found
  }

  // MARK: Reported speech

  /// `Roe told reporters that …`, `he said the court had …`.
  private mutating func report(verb: Range<Int>, _ sentence: Int, _ paragraph: Range<Int>) {
    guard !isPassive(verb), let start = reportedStart(verb, paragraph), text[start] != 0x201C,
      text[start] != 0x22,
      let speaker = speaker(before: verb, from: sentence)
    else { return }
    if let last = found.last, !last.isDirect, last.range.upperBound > start { return }
    var end = start
    let limit = min(paragraph.upperBound, start + 2_000)
    while end < limit, !text[end].endsSentence,
      !(text[end] == sc(".") && endsEnglishSentence(text, end))
    { end += 1 }
    if end < limit {
      end += 1
      if end < limit, at(end) == 0x22 || at(end) == 0x201D, at(end + 1) != sc(",") { end += 1 }
    }
    end = endOfReport(start..<end, isRelative: isRelative(verb))
    guard end - start > 12 else { return }
    lastSpeaker = speaker
    found.append(FoundQuotation(range: start..<end, isDirect: false, speaker: speaker))
  }

  /// Where what is reported ends before its sentence does: `and proposed that`, `, and in 2008`, and of `who told
  /// them that …, left` the comma.
  private func endOfReport(_ range: Range<Int>, isRelative: Bool) -> Int {
    let grammar = EnglishGrammar.shared
    for i in range.dropFirst(12) where text[i] == 0x20 {
      if isRelative, at(i - 1) == sc(",") {
        let word = endOfWord(i + 1)
        let classes = grammar.classes(of: text[i + 1..<word])
        if !classes.isDisjoint(with: [.past, .auxiliary]) { return i - 1 }
      }
      guard isWord(i + 1, "and") else { continue }
      if let verb = speechVerb(i + 5), at(verb) == 0x20, isWord(verb + 1, "that") { return i }
      let next = i + 5
      if at(i - 1) == sc(","), isWord(next, "in"), at(next + 3).isDigit { return i - 1 }
    }
    return range.upperBound
  }

  private func endOfWord(_ i: Int) -> Int {
    var end = i
    while at(end).isLatinLetter { end += 1 }
    return end
  }

  private func isRelative(_ verb: Range<Int>) -> Bool {
    verb.lowerBound > 4 && string(text[verb.lowerBound - 4..<verb.lowerBound]) == "who "
  }

  /// `she was told that`: whoever said it is not named.
  private func isPassive(_ verb: Range<Int>) -> Bool {
    var start = verb.lowerBound - 1
    while start > 0, at(start - 1).isLatinLetter { start -= 1 }
    return verb.lowerBound - start > 2
      && ["was", "were", "been", "be", "is", "are", "being"].contains(
        string(text[start..<verb.lowerBound - 1]))
  }

  /// Where what is reported begins: past `that`, or past a verb that goes without it.
  private func reportedStart(_ verb: Range<Int>, _ paragraph: Range<Int>) -> Int? {
    let i = verb.upperBound
    let word = string(text[verb])
    let takesHearer = SpeechWords.withHearer.contains(word)
    if let start = unmarkedStart(word, i) { return start }
    var j = i
    let reach = takesHearer ? 75 : 40
    while j < min(i + reach, paragraph.upperBound),
      text[j].isLatinLetter || text[j] == 0x20
        || takesHearer && (text[j].isDigit || text[j] == 0x2019)
    {
      if text[j] == 0x20, isWord(j + 1, "that"), at(j + 5) == 0x20 { return j + 6 }
      if !takesHearer, text[j] == 0x20, isWord(j + 1, "a") || isWord(j + 1, "an") { break }
      j += 1
    }
    return nil
  }

  /// What is reported without `that`: `said the court had`, `thinks such files are`, `insisted he was`.
  private func unmarkedStart(_ word: String, _ i: Int) -> Int? {
    guard at(i) == 0x20, at(i + 1).isLatinLetter else { return nil }
    if ["said", "says", "thinks", "thought"].contains(word) {
      guard people.isEmpty || person(in: i..<min(i + 30, text.count), last: false) == nil else {
        return nil
      }
      if Self.openers.contains(where: { isWord(i + 1, $0) }) { return i + 1 }
      return hasVerb(after: i + 1) ? i + 1 : nil
    }
    guard SpeechWords.withoutThat.contains(word) else { return nil }
    return Self.pronouns.contains { isWord(i + 1, $0) } ? i + 1 : nil
  }

  /// Whether a noun and its verb follow: `thought science and swimming were one`.
  private func hasVerb(after start: Int) -> Bool {
    guard at(start).isLowercase else { return false }
    let grammar = EnglishGrammar.shared
    var (i, words) = (start, 0)
    while i < start + 60, at(i).isLatinLetter || at(i) == 0x20 {
      let end = endOfWord(i)
      if end > i {
        let classes = grammar.classes(of: text[i..<end])
        if words == 0, !classes.isEmpty { return false }
        if words > 0, classes.contains(.auxiliary) { return true }
        if words > 1, classes.contains(.relative) { return false }
        words += 1
      }
      i = max(end, i + 1)
    }
    return false
  }

  private static let pronouns = ["he", "she", "it", "they", "there", "we"]
  private static let openers =
    pronouns + [
      "the", "his", "her", "its", "their", "this", "these", "those", "such", "no", "nobody",
      "everyone", "everybody", "now", "most", "many", "some", "all", "both", "our", "my",
    ]

  private func isWord(_ i: Int, _ word: String) -> Bool {
    var j = i
    for byte in word.utf8 {
      guard at(j) == UInt32(byte) else { return false }
      j += 1
    }
    return !at(j).isLatinLetter
  }
}
