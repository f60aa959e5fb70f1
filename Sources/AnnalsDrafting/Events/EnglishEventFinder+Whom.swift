/// Whom a clause tells of: who `she`, `who` and `it` are, and the two ends of a life.
extension EnglishEventFinder {
  /// Whom the subject means, where it is a pronoun.
  func whom(
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
  func thing(
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
  func person(at words: Range<Int>) -> String? {
    people(in: words).first { $0.range == words }?.entity
  }

  func isOfTurn(_ pronoun: Range<Int>) -> Bool {
    ["I", "you", "You"].contains(string(text[pronoun]))
  }

  /// Who `I` is in an answer, and `you` in a question.
  func party(of pronoun: Range<Int>) -> String? {
    guard let turn = interview.turn(at: pronoun.lowerBound) else { return nil }
    if text[pronoun.lowerBound] == sc("I") { return turn.isQuestion ? nil : turn.speaker }
    return turn.isQuestion ? interview.answering : nil
  }

  /// `Ada Roe (born 1901 in Oslo)`: the life of whom stands before the bracket.
  func life(_ date: Int, _ parts: EnglishSentence, _ sentence: Range<Int>) -> FoundEvent? {
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
  func wholeLife(_ date: Int) -> [FoundEvent]? {
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
}
