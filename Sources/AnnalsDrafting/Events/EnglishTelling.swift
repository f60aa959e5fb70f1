/// The words that tell what happened on a date.
struct EnglishTelling {
  /// Who or what it is told of, where that stands apart from the rest.
  enum Subject {
    case none
    case words(Range<Int>)
    /// `he`, `she`, `it`: to be looked up. How many characters the pronoun has.
    case person(Range<Int>)
    case thing(Range<Int>)
    /// `Roe, whose looms burned`.
    case owner(Range<Int>)
    /// `her father`: of whom `her` is, and what is hers.
    case possessed(Range<Int>)
  }

  var subject = Subject.none
  /// What is told, the subject included where it stands there.
  var main: Range<Int>
  /// What belongs to it and stands behind a comma: `met, in Prague, in 1974`.
  var rest: [Range<Int>] = []
  /// The first finite verb.
  var verb: Range<Int>?
  /// `her` of `gave her its medal`, and who that is.
  var object: (range: Range<Int>, name: String?)?
  /// Whether nothing but the place of the date says that it is an event.
  var isVerbless: Bool { verb == nil }

  /// The ranges that the names of an event stand in.
  var ranges: [Range<Int>] {
    if case .words(let words) = subject { return [words, main] + rest }
    return [main] + rest
  }
}

extension EnglishSentence {
  /// What tells of a date, if anything does.
  ///
  /// `people` are the names of persons in the sentence, in order.
  func telling(of date: Range<Int>, isEntry: Bool, people: [Range<Int>]) -> EnglishTelling? {
    guard let home = pieces.firstIndex(where: { $0.range.contains(date.lowerBound) }) else {
      return nil
    }
    if let gapped = gapped(home, date, people) { return gapped }
    guard let main = main(home, isEntry: isEntry) else { return nil }
    var telling = clause(main, people)
    if main == home { telling.keep(date, among: dates, in: self) }
    telling.rest += followers(of: main, home)
    return telling
  }

  /// The end of the verb that begins at `verb`, with the forms that follow it: `was made`.
  func endOfVerb(_ verb: Range<Int>) -> Int {
    guard let piece = pieces.first(where: { $0.range.contains(verb.lowerBound) }),
      let index = piece.words.firstIndex(where: { $0.range == verb })
    else { return verb.upperBound }
    var end = verb.upperBound
    for word in piece.words.dropFirst(index + 1).prefix(3) {
      guard !word.classes.isDisjoint(with: [.auxiliary, .past]), word.range.lowerBound <= end + 1
      else {
        break
      }
      end = word.range.upperBound
    }
    return end
  }

  /// What is told from `i` on without the conjunction that joins it.
  func withoutConjunction(_ range: Range<Int>) -> Range<Int> {
    let range = trimmed(range)
    for word in ["and ", "but ", "or "]
    where text[range].starts(with: word.unicodeScalars.map(\.value)) {
      return range.lowerBound + word.utf8.count..<range.upperBound
    }
    return range
  }

  /// `found the first in 1823, and in 1828 the second`: the verb is that of the clause before.
  private func gapped(
    _ home: Int, _ date: Range<Int>, _ people: [Range<Int>]
  ) -> EnglishTelling? {
    let piece = pieces[home]
    guard home > 0, !piece.isHard, piece.verb == nil, let first = piece.words.first,
      first.classes.contains(.conjunction),
      let object = piece.words.first(where: { $0.range.lowerBound >= date.upperBound }),
      object.classes.contains(.determiner), let before = before(home),
      let verb = pieces[before].verb, home + 1 == pieces.count || pieces[home + 1].isHard
    else { return nil }
    var telling = clause(before, people)
    telling.main = telling.main.lowerBound..<pieces[before].words[verb].range.upperBound
    telling.rest = [object.range.lowerBound..<piece.range.upperBound]
    return telling
  }

  // MARK: Which piece

  private func main(_ home: Int, isEntry: Bool) -> Int? {
    if pieces[home].verb != nil { return home }
    let isBare = isBare(home)
    if isBare || !isBehind(home), let next = next(after: home, mayBeHard: isBare) { return next }
    if let before = before(home) { return before }
    if !isBare { return isEntry ? home : nil }
    guard isEntry else { return nil }
    return pieces.indices.dropFirst(home + 1).first { !pieces[$0].words.isEmpty }
  }

  /// Whether a piece is a date and what stands before one, nothing else, and a mark follows it.
  private func isBare(_ index: Int) -> Bool {
    pieces[index].words.allSatisfy { !$0.classes.isDisjoint(with: [.preposition, .determiner]) }
      && (index == 0 || pieces[index].isHard)
      && (index + 1 == pieces.count || pieces[index + 1].isHard)
  }

  /// Whether something is told before the piece that a date in it may belong to.
  private func isBehind(_ index: Int) -> Bool {
    var i = index
    while i > 0, !pieces[i].isHard {
      if pieces[i].words.first?.classes.contains(.conjunction) ?? false { return false }
      i -= 1
      if pieces[i].verb != nil { return true }
      if let only = pieces[i].words.first, pieces[i].words.count == 1,
        only.classes.contains(.conjunction)
      {
        return false
      }
    }
    return false
  }

  private func next(after home: Int, mayBeHard: Bool) -> Int? {
    for index in pieces.indices.dropFirst(home + 1) {
      if pieces[index].isHard, !(mayBeHard && index == home + 1) { return nil }
      if pieces[index].verb != nil, !isAside(index) { return index }
    }
    return nil
  }

  /// `, chaired by the founder's daughter,`: a participle between commas, with the verb still to come.
  private func isAside(_ index: Int) -> Bool {
    guard pieces[index].verb == 0, pieces[index].words.count > 1,
      pieces[index].words[0].classes == .past,
      pieces[index].words[1].classes.contains(.preposition)
    else { return false }
    for later in pieces.indices.dropFirst(index + 1) {
      if pieces[later].isHard { return false }
      if pieces[later].verb == 0 { return true }
    }
    return false
  }

  private func before(_ home: Int) -> Int? {
    var i = home
    while i > 0, !pieces[i].isHard {
      i -= 1
      if pieces[i].verb != nil { return i }
    }
    return nil
  }

  /// What stands between commas behind the clause and goes on with it: `, in Prague`, `, to repair the dam`.
  private func followers(of main: Int, _ home: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in pieces.indices.dropFirst(main + 1) {
      let piece = pieces[index]
      guard !piece.isHard, piece.verb == nil else { break }
      guard let first = piece.words.first else { continue }
      guard first.classes.contains(.preposition) else {
        if index < home { continue }
        break
      }
      if index > home, !isWord(first, "to") { break }
      ranges.append(piece.range)
    }
    return ranges
  }

  /// A pronoun that is the object of the clause: `gave her its medal`, `elected him`.
  func object(of telling: EnglishTelling) -> Range<Int>? {
    guard let verb = telling.verb,
      let piece = pieces.first(where: { $0.range.contains(verb.lowerBound) }),
      let index = piece.words.firstIndex(where: { $0.range == verb })
    else { return nil }
    for i in piece.words.indices.dropFirst(index + 1).prefix(3) {
      let word = piece.words[i]
      if isWord(word, "him") || isWord(word, "me") { return word.range }
      guard isWord(word, "her") else { continue }
      let next = i + 1 < piece.words.count ? piece.words[i + 1] : nil
      let isAlone =
        next.map {
          !$0.classes.isDisjoint(with: [.determiner, .preposition])
            || $0.range.lowerBound > word.range.upperBound + 1
        } ?? true
      return isAlone ? word.range : nil
    }
    return nil
  }

  // MARK: Its subject

  private func clause(_ main: Int, _ people: [Range<Int>]) -> EnglishTelling {
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
  private func aroundRelative(
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
  private func pastFront(_ piece: Piece, _ start: Int) -> Int {
    guard start < piece.words.count, piece.words[start].classes.contains(.preposition),
      let verb = piece.verb, verb > start
    else { return start }
    return piece.words[start..<verb].firstIndex { $0.classes.contains(.person) } ?? start
  }

  /// The first word of a piece that is neither a conjunction nor passed over, nor led a date in front:
  /// `and in 1923 she`.
  private func opening(of piece: Piece) -> Int {
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
  private func afterSubordination(_ piece: Piece, _ start: Int) -> Int {
    guard let verb = piece.verb, verb > start + 3 else { return start }
    for i in start + 2..<verb - 1
    where ["after", "before", "since", "until"].contains(where: { isWord(piece.words[i], $0) }) {
      return i + 1
    }
    return start
  }

  /// `which came into service`, `where she met`, `whose looms burned`.
  private func relative(
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
  private func afterRelative(_ main: Int, _ start: Int) -> (subject: Range<Int>, verb: Range<Int>)?
  {
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

  private func isSubject(_ word: EnglishWord) -> Bool {
    !word.classes.isDisjoint(with: [.person, .thing, .determiner]) || word.isCapital
  }

  /// What `who` or `which` is: the person named last, or the noun and its article before the comma.
  private func antecedent(_ main: Int, isWho: Bool, _ people: [Range<Int>]) -> Range<Int>? {
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
  private func nounPhrase(atEndOf words: ArraySlice<EnglishWord>) -> Range<Int>? {
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
  private func subject(
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
  private func noun(afterSpeech piece: Piece, _ verb: Int) -> Range<Int>? {
    guard
      ["said", "says", "thought", "claimed"].contains(where: { isWord(piece.words[verb], $0) }),
      verb + 1 < piece.words.count, piece.words[verb + 1].classes.contains(.determiner)
    else { return nil }
    return trimmed(piece.words[verb + 1].range.lowerBound..<piece.range.upperBound)
  }

  /// The noun that a piece is apposed to: the piece before, where that has no verb either.
  private func earlier(than index: Int) -> Range<Int>? {
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

  private func named(
    _ first: EnglishWord, until end: Int, _ people: [Range<Int>]
  ) -> EnglishTelling.Subject {
    if first.classes.contains(.person) { return .person(first.range) }
    if first.classes.contains(.thing) { return .thing(first.range) }
    return apposed(first.range.lowerBound..<end, people)
  }

  private func isNumber(_ word: EnglishWord) -> Bool { text[word.range.lowerBound].isDigit }

  /// `An accomplice, Oisín Tracey`: the person alone.
  private func apposed(_ range: Range<Int>, _ people: [Range<Int>]) -> EnglishTelling.Subject {
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
  private func lastThat(in range: Range<Int>) -> Int? {
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

extension EnglishTelling {
  /// Of a clause with several dates the words of one: `was made bishop in 1832 and a cardinal in 1840`.
  fileprivate mutating func keep(
    _ date: Range<Int>, among dates: ArraySlice<Range<Int>>, in sentence: EnglishSentence
  ) {
    guard let verb, date.lowerBound >= verb.upperBound else { return }
    if let next = dates.first(where: { $0.lowerBound >= date.upperBound }),
      next.lowerBound < main.upperBound, next.lowerBound - date.upperBound > 6
    {
      main = main.lowerBound..<date.upperBound
    }
    guard let before = dates.last(where: { $0.upperBound <= date.lowerBound }),
      before.lowerBound >= verb.upperBound, date.lowerBound - before.upperBound > 6
    else { return }
    rest = [sentence.withoutConjunction(before.upperBound..<main.upperBound)]
    main = main.lowerBound..<max(main.lowerBound, min(before.lowerBound, sentence.endOfVerb(verb)))
  }

  /// Sets the subject aside where it is a pronoun or begins with one.
  fileprivate mutating func take(_ first: EnglishWord, in sentence: EnglishSentence, verb: Int?) {
    let rest = first.range.upperBound..<max(first.range.upperBound, main.upperBound)
    if first.classes.contains(.person) {
      (subject, main) = (.person(first.range), rest)
    } else if first.classes.contains(.thing) {
      (subject, main) = (.thing(first.range), rest)
    } else if ["his", "her", "His", "Her", "its", "Its"].contains(where: {
      sentence.isWord(first, $0)
    }) {
      (subject, main) = (.possessed(first.range), rest)
    } else if main.lowerBound != first.range.lowerBound {
      main = first.range.lowerBound..<max(first.range.upperBound, main.upperBound)
    }
  }
}
