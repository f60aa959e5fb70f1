/// What an event is called: the clause that tells it without its date, in whole words and of a length that a
/// title has.
struct EnglishEventName {
  private let sentence: EnglishSentence
  private let written: [UInt32]
  private var name: [UInt32] = []

  init(_ sentence: EnglishSentence, _ written: [UInt32]) {
    self.sentence = sentence
    self.written = written
  }

  /// The name of what is told; `subject` is whom a pronoun of it means.
  static func name(
    _ telling: EnglishTelling, in sentence: EnglishSentence, _ written: [UInt32], subject: String?
  ) -> String {
    var maker = EnglishEventName(sentence, written)
    maker.write(telling, subject)
    return maker.finished()
  }

  private mutating func write(_ telling: EnglishTelling, _ subject: String?) {
    switch telling.subject {
    case .none: break
    case .words(let words):
      if let subject { append(subject) } else { append(words) }
    case .owner(let words):
      if subject == nil { append(words) }
      let owner = subject ?? ""
      while name.last == 0x20 { name.removeLast() }
      append(owner + ((subject ?? "").hasSuffix("s") ? "'" : "'s"))
    case .person(let pronoun), .thing(let pronoun):
      if let subject { append(subject) } else { append(pronoun) }
    case .possessed(let pronoun):
      if let subject {
        append(subject + (subject.hasSuffix("s") ? "'" : "'s"))
      } else {
        append(pronoun)
      }
    }
    append(telling.main, replacing: object(of: telling))
    for rest in telling.rest where name.count < Self.limit { append(rest) }
  }

  /// `gave her its medal`: who is given, where that is known.
  private func object(of telling: EnglishTelling) -> (range: Range<Int>, name: String)? {
    guard let object = telling.object, let name = object.name else { return nil }
    return (object.range, name)
  }

  private mutating func append(_ words: String) {
    name.append(contentsOf: words.unicodeScalars.map(\.value))
    name.append(0x20)
  }

  /// Appends what stands in a range but for dates, brackets and long quotations.
  private mutating func append(
    _ range: Range<Int>, replacing object: (range: Range<Int>, name: String)? = nil
  ) {
    var i = range.lowerBound
    while i < range.upperBound, name.count < 400 {
      if let object, i == object.range.lowerBound {
        append(object.name)
        i = object.range.upperBound
        continue
      }
      if let date = sentence.dates.first(where: { $0.contains(i) }), !isAttribute(date) {
        if !isDeictic(date) { dropWords(before: date) }
        i = date.upperBound
      } else if let bracket = sentence.brackets.first(where: { $0.lowerBound == i }) {
        i = bracket.upperBound
      } else if let quote = sentence.quotes.first(where: { $0.lowerBound == i }), quote.count > 44 {
        i = quote.upperBound
      } else {
        push(written[i])
        i += 1
      }
    }
    push(0x20)
  }

  private mutating func push(_ scalar: UInt32) {
    let scalar = scalar <= 0x20 ? 0x20 : scalar
    if scalar == 0x20, name.last ?? 0x20 == 0x20 { return }
    if scalar == sc(",") {
      while name.last == 0x20 { name.removeLast() }
      if name.isEmpty || name.last == sc(",") { return }
    }
    name.append(scalar)
  }

  /// `a 1996 interview`: the year belongs to the noun.
  private func isAttribute(_ date: Range<Int>) -> Bool {
    guard sentence.range.contains(date.upperBound + 1), written[date.upperBound] == 0x20,
      written[date.upperBound + 1].isLowercase, date.lowerBound > sentence.range.lowerBound
    else { return false }
    var start = date.lowerBound - 1
    while start > sentence.range.lowerBound, written[start - 1].isLatinLetter { start -= 1 }
    guard start < date.lowerBound - 1 else { return false }
    let before = EnglishGrammar.shared.classes(of: written[start..<date.lowerBound - 1])
    return before.contains(.determiner)
  }

  /// Drops the words that led to a date: `in`, `until the end of`.
  private mutating func dropWords(before date: Range<Int>) {
    for _ in 0..<3 {
      while let last = name.last, last == 0x20 || last == sc(",") { name.removeLast() }
      guard let word = lastWord(), Self.leads.contains(word) else { break }
      name.removeLast(word.unicodeScalars.count)
    }
    if !name.isEmpty { name.append(0x20) }
  }

  /// `sworn in today`: no word leads such a date.
  private func isDeictic(_ date: Range<Int>) -> Bool {
    let word = string(written[date].prefix { $0.isLatinLetter }).lowercased()
    return ["today", "yesterday", "tomorrow", "tonight", "last", "next", "this"].contains(word)
  }

  private func lastWord() -> String? {
    let start = name.lastIndex(of: 0x20).map { $0 + 1 } ?? 0
    guard start < name.count else { return nil }
    return string(name[start...].map { $0 &- 0x41 < 26 ? $0 + 0x20 : $0 })
  }

  private static let leads: Set<String> = [
    "in", "on", "at", "of", "from", "since", "until", "till", "during", "between", "about",
    "around", "by", "before",
    "after", "late", "early", "circa", "c.", "dated", "the", "for", "over", "through", "throughout",
    "week", "day", "month", "than", "night", "least",
  ]

  // MARK: A title's form

  /// The length that a title has at most.
  private static let limit = 90

  private mutating func finished() -> String {
    cut()
    trimEnd()
    trimStart()
    if let first = name.first, first &- 0x61 < 26 { name[0] = first - 0x20 }
    return string(name)
  }

  /// Cuts what is longer than a title before the last small word that opens a phrase, or else after
  /// a whole word.
  private mutating func cut() {
    guard name.count > Self.limit else { return }
    var (phrase, word) = (0, 0)
    for i in 1..<Self.limit where name[i] == 0x20 {
      word = i
      if i >= 28, opensPhrase(after: i) { phrase = i }
    }
    let end = phrase > 0 ? phrase : word
    name.removeSubrange((end > 0 ? end : Self.limit)...)
  }

  private func opensPhrase(after i: Int) -> Bool {
    let end = name[(i + 1)...].firstIndex(of: 0x20) ?? name.count
    let classes = EnglishGrammar.shared.classes(of: name[(i + 1)..<end])
    return !classes.isDisjoint(with: [.preposition, .relative, .conjunction])
      && string(name[(i + 1)..<end]) != "of"
  }

  /// No title ends in `of the`, a comma or a mark that is left alone.
  private mutating func trimEnd() {
    while let last = name.last {
      if last == 0x20 || last == sc(",") || last == sc(";") || last == sc(":") || last == 0x2013
        || last == 0x2014 || last == sc("-") || last == sc("(") || last == 0x201C
        || last == sc(".") && !endsAbbreviation() || last.endsSentence
      {
        name.removeLast()
        continue
      }
      guard let word = lastWord(), word.unicodeScalars.count < name.count, Self.isSmall(word) else {
        return
      }
      name.removeLast(word.unicodeScalars.count)
    }
  }

  private func endsAbbreviation() -> Bool {
    name.count > 3
      && (isAbbreviation(name, endingAt: name.count - 1) || name[name.count - 3] == sc("."))
  }

  private static func isSmall(_ word: String) -> Bool {
    let scalars = word.unicodeScalars.map(\.value)
    let classes = EnglishGrammar.shared.classes(of: scalars[...])
    return word == "that" || word == "to"
      || !classes.isDisjoint(with: [.conjunction, .relative, .determiner])
      || classes.contains(.preposition)
        && !["off", "out", "on", "down", "up", "in", "over"].contains(word)
  }

  private mutating func trimStart() {
    while let first = name.first,
      first == 0x20 || first == sc(",") || first == sc(":") || first == sc("-") || first == 0x2013
        || first == 0x2014 || first == sc(".") || first == sc(")") || first == 0x201D
    { name.removeFirst() }
    if starts(with: "Minutes of the ") { name.removeFirst(15) }
    if starts(with: "that ") || starts(with: "That ") { name.removeFirst(5) }
    for article in ["the ", "The ", "A ", "a ", "An ", "an "] where starts(with: article) {
      guard name.count > article.unicodeScalars.count + 2, !starts(with: "The Hague") else {
        return
      }
      name.removeFirst(article.unicodeScalars.count)
      return
    }
  }

  private func starts(with words: String) -> Bool {
    name.starts(with: words.unicodeScalars.map(\.value))
  }
}
