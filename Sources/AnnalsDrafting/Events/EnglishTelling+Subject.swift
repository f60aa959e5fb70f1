/// What a clause is about: its subject, where it has one of its own, and what it is apposed to or relates to.
extension EnglishSentence {
  func clause(_ main: Int, _ people: [Range<Int>]) -> EnglishTelling {
    let piece = pieces[main]
    let start = pastFront(piece, opening(of: piece))
    let verb = piece.verb.map { piece.words[$0].range }
    guard start < piece.words.count else {
      return EnglishTelling(main: piece.range, verb: verb)
    }
    if let (subject, verb) = aroundRelative(piece, start) {
      var telling = EnglishTelling(main: verb.lowerBound..<piece.range.upperBound, verb: verb)
      telling.subject = .words(subject)
      return telling
    }
    let first = piece.words[start]
    var telling = EnglishTelling(
      main: first.range.lowerBound..<piece.range.upperBound, verb: verb)
    if first.classes.contains(.relative) {
      return relative(main, start, telling, people)
    }
    if piece.verb == start {
      let isJoined =
        start > 0 && piece.words[..<start].contains { $0.classes.contains(.conjunction) }
        || pieces[max(0, main - 2)..<main].contains {
          $0.words.count == 1 && $0.words[0].classes.contains(.conjunction)
        }
      telling.subject = subject(before: main, isJoined: isJoined, people)
      return telling
    }
    telling.take(first, in: self, verb: piece.verb.map { piece.words[$0].range.lowerBound })
    guard case .none = telling.subject else { return telling }
    let begin = afterSubordination(piece, start)
    telling.main = piece.words[begin].range.lowerBound..<piece.range.upperBound
    if begin > start {
      telling.take(piece.words[begin], in: self, verb: nil)
    }
    return telling
  }

  /// `a page that had been missing for years was found`: the page, and what was.
  func aroundRelative(
    _ piece: Piece, _ start: Int
  ) -> (subject: Range<Int>, verb: Range<Int>)? {
    let words = piece.words
    guard
      let that = words.indices.dropFirst(start + 1).first(where: {
        isWord(words[$0], "that") && words[$0 - 1].classes.isEmpty && $0 + 1 < words.count
          && !words[$0 + 1].classes.isDisjoint(with: [.auxiliary, .past])
      })
    else { return nil }
    for i in words.indices.dropFirst(that + 3)
    where ["was", "were", "is", "are", "will", "has"].contains(string(text[words[i].range]))
      && words[i - 1].classes.isEmpty
    {
      return (
        words[start].range.lowerBound..<words[that - 1].range.upperBound, words[i].range
      )
    }
    return nil
  }

  /// Past a phrase in front of a pronoun: `On a visit to Liverpool he injured`.
  func pastFront(_ piece: Piece, _ start: Int) -> Int {
    guard start < piece.words.count, piece.words[start].classes.contains(.preposition),
      let verb = piece.verb, verb > start
    else { return start }
    return piece.words[start..<verb].firstIndex { $0.classes.contains(.person) } ?? start
  }

  /// The first word of a piece that is neither a conjunction nor passed over, nor led a date in front:
  /// `and in 1923 she`.
  func opening(of piece: Piece) -> Int {
    var i = 0
    while i < piece.words.count {
      let word = piece.words[i]
      let leadsDate =
        word.classes.contains(.preposition) && !word.range.isEmpty
        && dates.contains {
          $0.lowerBound >= word.range.upperBound && $0.lowerBound - word.range.upperBound <= 5
            && $0.upperBound < piece.range.upperBound
            && (i + 1 >= piece.words.count
              || piece.words[i + 1].range.lowerBound >= $0.upperBound
              || piece.words[i + 1].classes.contains(.determiner))
        }
      guard
        word.classes.contains(.conjunction) || leadsDate
          || i == 0 && isWord(word, "that") && i + 1 < piece.words.count
            && !piece.words[i + 1].classes.isDisjoint(with: [.person, .thing, .determiner])
          || word.classes == .adverb && piece.words.count > i + 2
      else { break }
      i += 1
      if leadsDate, i < piece.words.count, piece.words[i].classes.contains(.determiner),
        let date = dates.first(where: { $0.lowerBound > word.range.lowerBound }),
        piece.words[i].range.upperBound <= date.lowerBound
      {
        i += 1
      }
    }
    return i
  }

  /// `three years after the governments signed`: the clause is what stands after `after`.
  func afterSubordination(_ piece: Piece, _ start: Int) -> Int {
    guard let verb = piece.verb, verb > start + 3 else { return start }
    for i in start + 2..<verb - 1
    where ["after", "before", "since", "until"].contains(where: { isWord(piece.words[i], $0) }) {
      return i + 1
    }
    return start
  }

  /// `which came into service`, `where she met`, `whose looms burned`.
  func relative(
    _ main: Int, _ start: Int, _ telling: EnglishTelling, _ people: [Range<Int>]
  ) -> EnglishTelling {
    var telling = telling
    let piece = pieces[main]
    let word = piece.words[start]
    guard start + 1 < piece.words.count else { return telling }
    telling.main = piece.words[start + 1].range.lowerBound..<piece.range.upperBound
    if let (subject, verb) = afterRelative(main, start) {
      telling.subject = .words(subject)
      telling.main = verb.lowerBound..<piece.range.upperBound
      telling.verb = verb
      return telling
    }
    let isWho = isWord(word, "who")
    if isWord(word, "whose"), let owner = antecedent(main, isWho: true, people) {
      telling.subject = .owner(owner)
      return telling
    }
    guard isWho || isWord(word, "which") else {
      telling.take(
        piece.words[start + 1], in: self,
        verb: piece.verb.map { piece.words[$0].range.lowerBound })
      return telling
    }
    guard piece.verb == start + 1 || !isSubject(piece.words[start + 1]) else {
      telling.take(
        piece.words[start + 1], in: self,
        verb: piece.verb.map { piece.words[$0].range.lowerBound })
      return telling
    }
    if let antecedent = antecedent(main, isWho: isWho, people) {
      telling.subject = .words(antecedent)
    }
    return telling
  }

  /// `A test which finds it before a dentist can was announced`: a second verb right behind a first one is that
  /// of the clause around.
  func afterRelative(_ main: Int, _ start: Int) -> (subject: Range<Int>, verb: Range<Int>)? {
    let words = pieces[main].words
    guard main > 0, words.count > start + 3, let first = pieces[main - 1].words.first,
      pieces[main - 1].verb == nil, first.classes.isDisjoint(with: [.preposition, .relative])
    else { return nil }
    let groups: Set<String> = ["was", "were", "is", "are", "will"]
    // `A man who stole it was jailed`: no comma stands before the one clause, and so none behind it.
    let isRestrictive = text[pieces[main].range.lowerBound - 1] != sc(",")
    for i in words.indices.dropFirst(start + 2)
    where groups.contains(string(text[words[i].range]))
      && (!words[i - 1].classes.isDisjoint(with: [.past, .auxiliary])
        || isRestrictive && i > start + 3 && words[i - 1].classes.isEmpty)
    {
      return (trimmed(first.range.lowerBound..<pieces[main - 1].range.upperBound), words[i].range)
    }
    return nil
  }

  func isSubject(_ word: EnglishWord) -> Bool {
    !word.classes.isDisjoint(with: [.person, .thing, .determiner]) || word.isCapital
  }

  /// What `who` or `which` is: the person named last, or the noun and its article before the comma.
  func antecedent(_ main: Int, isWho: Bool, _ people: [Range<Int>]) -> Range<Int>? {
    guard main > 0 else { return nil }
    var index = main - 1
    while index > 0, pieces[index].words.isEmpty || isNumber(pieces[index].words[0]) { index -= 1 }
    let limit = pieces[main].range.lowerBound
    if isWho, let person = people.last(where: { $0.upperBound <= limit }),
      pieces[index].verb == nil || trimmed(pieces[index].range).upperBound - person.upperBound < 2
    {
      return person
    }
    return nounPhrase(atEndOf: pieces[index].words[...])
  }

  /// The last noun of words with what belongs to it, from its article on or in capitals.
  func nounPhrase(atEndOf words: ArraySlice<EnglishWord>) -> Range<Int>? {
    guard let last = words.last else { return nil }
    var start = words.endIndex - 1
    while start > words.startIndex, words.endIndex - start < 7 {
      let before = words[start - 1]
      if before.classes.contains(.determiner) {
        start -= 1
        break
      }
      if last.isCapital, !before.isCapital, !isWord(before, "of"), !isWord(before, "and") { break }
      if !before.classes.isDisjoint(with: [.preposition, .past, .auxiliary, .conjunction]),
        !last.isCapital || !(isWord(before, "of") || isWord(before, "and"))
      {
        break
      }
      start -= 1
    }
    return words[start].range.lowerBound..<last.range.upperBound
  }

  /// The subject of a clause that begins with its verb.
  func subject(
    before main: Int, isJoined: Bool, _ people: [Range<Int>]
  ) -> EnglishTelling.Subject {
    for index in pieces.indices[..<main].reversed() {
      let piece = pieces[index]
      let start = opening(of: piece)
      guard start < piece.words.count else { continue }
      let first = piece.words[start]
      if first.classes.contains(.preposition) || first.classes.contains(.relative) { continue }
      if let verb = piece.verb {
        if verb == start {
          if let told = noun(afterSpeech: piece, verb) { return .words(told) }
          continue
        }
        guard isJoined || pieces[main].isHard else {
          return apposed(first.range.lowerBound..<piece.range.upperBound, people)
        }
        return named(first, until: piece.words[verb].range.lowerBound, people)
      }
      guard !isNumber(first), !isJoined else { continue }
      // `Wedgwood, a fellow since 1783, died`: the first of what stands side by side.
      if !first.isCapital, let named = earlier(than: index) { return apposed(named, people) }
      if !first.isCapital, !first.classes.contains(.determiner) { continue }
      return apposed(first.range.lowerBound..<piece.range.upperBound, people)
    }
    return .none
  }

  /// `said the contract, worth millions, should have been let`: the contract.
  func noun(afterSpeech piece: Piece, _ verb: Int) -> Range<Int>? {
    guard
      ["said", "says", "thought", "claimed"].contains(where: { isWord(piece.words[verb], $0) }),
      verb + 1 < piece.words.count, piece.words[verb + 1].classes.contains(.determiner)
    else { return nil }
    return trimmed(piece.words[verb + 1].range.lowerBound..<piece.range.upperBound)
  }

  /// The noun that a piece is apposed to: the piece before, where that has no verb either.
  func earlier(than index: Int) -> Range<Int>? {
    var i = index
    while i > 0, !pieces[i].isHard {
      i -= 1
      let start = opening(of: pieces[i])
      guard start < pieces[i].words.count else { continue }
      let first = pieces[i].words[start]
      if isNumber(first) { continue }
      guard pieces[i].verb == nil, first.isCapital || first.classes.contains(.determiner),
        first.classes.isDisjoint(with: [.preposition, .relative])
      else { return nil }
      return first.range.lowerBound..<pieces[i].range.upperBound
    }
    return nil
  }

  func named(
    _ first: EnglishWord, until end: Int, _ people: [Range<Int>]
  ) -> EnglishTelling.Subject {
    if first.classes.contains(.person) { return .person(first.range) }
    if first.classes.contains(.thing) { return .thing(first.range) }
    return apposed(first.range.lowerBound..<end, people)
  }

  func isNumber(_ word: EnglishWord) -> Bool { text[word.range.lowerBound].isDigit }

  /// `An accomplice, Oisín Tracey`: the person alone.
  func apposed(_ range: Range<Int>, _ people: [Range<Int>]) -> EnglishTelling.Subject {
    let range = trimmed(range)
    let that = string(text[range]).hasPrefix("that ") ? nil : lastThat(in: range)
    if let that { return .words(trimmed(that..<range.upperBound)) }
    if let person = people.last(where: { range.contains($0.lowerBound) }),
      person.upperBound >= range.upperBound,
      text[range.lowerBound..<person.lowerBound].contains(sc(","))
    {
      return .words(person)
    }
    return .words(range)
  }

  /// `alleges that the vessel`: past the last `that`.
  func lastThat(in range: Range<Int>) -> Int? {
    let that = " that ".unicodeScalars.map(\.value)
    return range.dropLast(8).last { text[$0...].starts(with: that) }.map { $0 + 6 }
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start].isSpace || text[start] == sc(",") { start += 1 }
    while end > start, text[end - 1].isSpace || text[end - 1] == sc(",") { end -= 1 }
    return start..<end
  }
}
