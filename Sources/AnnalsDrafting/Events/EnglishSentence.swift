/// A sentence of English in its pieces.
///
/// They are what stands between commas, semicolons, dashes and the words that open clauses. Dates, what stands in brackets and what is quoted are never cut.
struct EnglishSentence {
  struct Piece {
    var range: Range<Int>
    /// Whether a semicolon, a colon or a dash stands before it.
    var isHard: Bool
    var words: [EnglishWord]

    /// The first word that says what happened, or how things were.
    var verb: Int?
  }

  let text: [UInt32]
  let range: Range<Int>
  /// The dates of the sentence and after it, in order.
  let dates: ArraySlice<Range<Int>>
  private(set) var pieces: [Piece] = []
  /// What is said in brackets.
  private(set) var brackets: [Range<Int>] = []
  /// What stands between quotation marks, with them.
  private(set) var quotes: [Range<Int>] = []

  private let grammar = EnglishGrammar.shared
  /// Whether the present tells what happened, as in an entry of a chronology.
  let isEntry: Bool

  init(_ text: [UInt32], _ range: Range<Int>, dates: ArraySlice<Range<Int>>, isEntry: Bool) {
    self.text = text
    self.range = range
    self.dates = dates
    self.isEntry = isEntry
    split()
  }

  private func at(_ i: Int) -> UInt32 { i >= 0 && i < text.count ? text[i] : 0x0A }

  // MARK: Cutting

  private mutating func split() {
    var start = range.lowerBound
    var isHard = true
    var words: [EnglishWord] = []
    // Whether the clauses since the last semicolon have a verb.
    var hasVerb = false
    var nextDate = dates.startIndex
    var i = range.lowerBound
    func close(_ end: Int, _ sentence: inout EnglishSentence) {
      if end > start, !words.isEmpty || sentence.hasDate(start..<end) {
        sentence.append(Piece(range: start..<end, isHard: isHard, words: words))
      }
      words = []
    }
    while i < range.upperBound {
      while nextDate < dates.endIndex, dates[nextDate].upperBound <= i { nextDate += 1 }
      if nextDate < dates.endIndex, dates[nextDate].lowerBound <= i {
        i = max(i + 1, min(dates[nextDate].upperBound, range.upperBound))
        continue
      }
      if let end = aside(i) {
        i = end
        continue
      }
      if text[i].isLatinLetter || text[i].isDigit {
        let word = word(i)
        if opensClause(word, after: words, told: hasVerb) {
          close(i, &self)
          (start, isHard) = (i, false)
        }
        hasVerb = hasVerb || pieces.last?.verb != nil
        words.append(word)
        i = word.range.upperBound
        continue
      }
      if let (hard, length) = separator(i) {
        if hard || !joinsNames(words, i) {
          close(i, &self)
          (start, isHard) = (i + length, hard)
          hasVerb = !hard && (hasVerb || pieces.last?.verb != nil)
        }
        i += length
        continue
      }
      i += 1
    }
    close(range.upperBound, &self)
  }

  private mutating func append(_ piece: Piece) {
    var piece = piece
    piece.verb = verb(of: piece.words)
    pieces.append(piece)
  }

  private func date(at i: Int) -> Range<Int>? {
    dates.first { $0.upperBound > i }.flatMap { $0.lowerBound <= i ? $0 : nil }
  }

  func hasDate(_ range: Range<Int>) -> Bool { dates.contains { $0.overlaps(range) } }

  /// The end of what opens here in brackets or quotation marks.
  private mutating func aside(_ i: Int) -> Int? {
    let close: UInt32
    switch text[i] {
    case sc("("): close = sc(")")
    case 0x201C: close = 0x201D
    case 0x22: close = 0x22
    default: return nil
    }
    guard let end = text[(i + 1)..<range.upperBound].firstIndex(of: close) else { return nil }
    if close == sc(")") { brackets.append(i..<end + 1) } else { quotes.append(i..<end + 1) }
    return end + 1
  }

  private func word(_ start: Int) -> EnglishWord {
    var i = start
    while i < range.upperBound,
      text[i].isLatinLetter || text[i].isDigit
        || (text[i] == sc("-") || text[i] == sc("'") || text[i] == 0x2019)
          && at(i + 1).isLatinLetter
    { i += 1 }
    return EnglishWord(
      range: start..<i, classes: grammar.classes(of: text[start..<i]),
      isCapital: text[start].isUppercase)
  }

  /// Whether a mark ends a piece, how strongly, and how many characters it has.
  private func separator(_ i: Int) -> (isHard: Bool, length: Int)? {
    switch text[i] {
    case sc(","): return at(i + 1).isDigit && at(i - 1).isDigit ? nil : (false, 1)
    case sc(";"): return (true, 1)
    case sc(":"): return at(i + 1).isDigit && at(i - 1).isDigit ? nil : (true, 1)
    case 0x2014: return (true, 1)
    case sc("-") where at(i + 1) == sc("-"): return (true, 2)
    case 0x2013, sc("-"): return at(i - 1).isSpace && at(i + 1).isSpace ? (true, 1) : nil
    default: return nil
    }
  }

  /// Whether the comma at `i` stands in a list of names: `Grissom, White and Chaffee die`.
  private func joinsNames(_ words: [EnglishWord], _ i: Int) -> Bool {
    guard at(i + 1).isSpace, let first = words.first, !first.classes.contains(.preposition),
      verb(of: words) == nil, words.last?.isCapital ?? false
    else { return false }
    return at(i + 2).isUppercase
      || at(i + 2) == sc("a") && at(i + 3) == sc("n") && at(i + 4) == sc("d")
        && at(i + 6).isUppercase
  }

  /// Whether a clause of its own begins with a word that no comma stands before.
  private func opensClause(
    _ word: EnglishWord, after words: [EnglishWord], told: Bool
  ) -> Bool {
    guard let last = words.last else { return false }
    if word.classes.contains(.relative), !word.isCapital {
      return !last.classes.contains(.preposition)
    }
    guard told || verb(of: words) != nil else { return false }
    // `When he took over in 1917 it was small`.
    if !word.classes.isDisjoint(with: [.person, .thing]), verb(of: words) != nil,
      dates.contains(where: { $0.upperBound + 1 == word.range.lowerBound })
    {
      return true
    }
    if word.classes.contains(.conjunction), text[word.range.lowerBound] != sc("o") {
      guard last.classes.isDisjoint(with: [.past, .auxiliary]) else { return false }
      return goesOn(after: word.range.upperBound)
    }
    return isWord(word, "that") && last.classes.contains(.past)
      && !at(word.range.upperBound + 1).isDigit
  }

  /// The subject of the clause before a pronoun, `NASA is founded; it opens`, if that is short and no pronoun.
  func subject(before i: Int) -> String? {
    guard
      let index = pieces.firstIndex(where: {
        $0.range.upperBound <= i && $0.verb ?? 0 > 0
          && !($0.words.first?.classes.contains(.relative) ?? false)
      }),
      let verb = pieces[index].verb, verb > 0, verb < 6
    else { return nil }
    let words = pieces[index].words[..<verb]
    guard let first = words.first, let last = words.last,
      words.allSatisfy({
        $0.classes.isDisjoint(with: [.person, .thing, .relative, .preposition, .conjunction])
      }),
      !hasDate(first.range.lowerBound..<last.range.upperBound)
    else { return nil }
    return string(text[first.range.lowerBound..<last.range.upperBound])
  }

  func isWord(_ word: EnglishWord, _ other: String) -> Bool {
    text[word.range].elementsEqual(other.unicodeScalars.map(\.value))
  }

  /// Whether what follows `and` is a clause: a verb, `he`, or a date with what stands before it.
  private func goesOn(after i: Int) -> Bool {
    var start = i
    while start < range.upperBound, text[start].isSpace { start += 1 }
    guard start < range.upperBound else { return false }
    if date(at: start) != nil { return true }
    guard text[start].isLatinLetter else { return false }
    let next = word(start)
    if next.classes.contains(.person) || next.classes.contains(.thing) { return true }
    if next.classes.contains(.past) || next.classes.contains(.auxiliary) { return true }
    if isEntry, next.classes.contains(.present) { return true }
    guard next.classes.contains(.preposition) else { return false }
    return dates.contains {
      $0.lowerBound > next.range.lowerBound && $0.lowerBound - next.range.upperBound <= 5
    }
  }

  // MARK: Verbs

  /// The index of the first finite verb, as far as its form and the word before tell.
  private func verb(of words: [EnglishWord]) -> Int? {
    for (index, word) in words.enumerated() where !word.isCapital || index == 0 {
      let classes = word.classes
      guard classes.contains(.auxiliary) || classes.contains(.past) || isPresent(word) else {
        continue
      }
      if index > 0, !words[index - 1].classes.isDisjoint(with: [.determiner, .preposition]) {
        continue
      }
      return index
    }
    return nil
  }

  private func isPresent(_ word: EnglishWord) -> Bool {
    isEntry && word.classes.contains(.present)
  }
}
