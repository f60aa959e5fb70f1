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

extension EnglishTelling {
  /// Of a clause with several dates the words of one: `was made bishop in 1832 and a cardinal in 1840`.
  mutating func keep(
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
  mutating func take(_ first: EnglishWord, in sentence: EnglishSentence, verb: Int?) {
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
  func gapped(
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

  func main(_ home: Int, isEntry: Bool) -> Int? {
    if pieces[home].verb != nil { return home }
    let isBare = isBare(home)
    if isBare || !isBehind(home), let next = next(after: home, mayBeHard: isBare) { return next }
    if let before = before(home) { return before }
    if !isBare { return isEntry ? home : nil }
    guard isEntry else { return nil }
    return pieces.indices.dropFirst(home + 1).first { !pieces[$0].words.isEmpty }
  }

  /// Whether a piece is a date and what stands before one, nothing else, and a mark follows it.
  func isBare(_ index: Int) -> Bool {
    pieces[index].words.allSatisfy { !$0.classes.isDisjoint(with: [.preposition, .determiner]) }
      && (index == 0 || pieces[index].isHard)
      && (index + 1 == pieces.count || pieces[index + 1].isHard)
  }

  /// Whether something is told before the piece that a date in it may belong to.
  func isBehind(_ index: Int) -> Bool {
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

  func next(after home: Int, mayBeHard: Bool) -> Int? {
    for index in pieces.indices.dropFirst(home + 1) {
      if pieces[index].isHard, !(mayBeHard && index == home + 1) { return nil }
      if pieces[index].verb != nil, !isAside(index) { return index }
    }
    return nil
  }

  /// `, chaired by the founder's daughter,`: a participle between commas, with the verb still to come.
  func isAside(_ index: Int) -> Bool {
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

  func before(_ home: Int) -> Int? {
    var i = home
    while i > 0, !pieces[i].isHard {
      i -= 1
      if pieces[i].verb != nil { return i }
    }
    return nil
  }

  /// What stands between commas behind the clause and goes on with it: `, in Prague`, `, to repair the dam`.
  func followers(of main: Int, _ home: Int) -> [Range<Int>] {
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
}
