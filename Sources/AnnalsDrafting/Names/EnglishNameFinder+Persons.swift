/// What makes a run of capitals a person's name: its own words, and those around it.
extension EnglishNameFinder {
  func couldBePerson(_ run: EnglishRun) -> Bool {
    run.words.count <= 6 && run.words.contains { $0.range.count > 1 && !$0.isParticle }
      && run.words.allSatisfy {
        $0.roles.isDisjoint(with: .notPerson) || $0.roles.contains(.firstName)
          || isWithinName($0, run)
      }
      && (run.words.last?.roles.isDisjoint(with: [.title, .beforeTitle]) ?? false
        || run.words.contains { $0.roles.contains(.firstName) })
      && !run.words.allSatisfy { $0.range.count > 1 && text[$0.range].allSatisfy(\.isUppercase) }
  }

  /// The second word of Isambard Kingdom Brunel, and the last one of Henry Wells.
  private func isWithinName(_ word: EnglishRun.Word, _ run: EnglishRun) -> Bool {
    guard let first = run.words.first, let last = run.words.last, word.range != first.range,
      first.isInitial
        || first.roles.contains(.firstName)
          && first.roles.isDisjoint(with: [.ambiguousName, .common, .place, .placeHead])
    else { return false }
    if word.range == last.range {
      return lexicon.surnamePlaces.value(of: text[word.range]) != nil
        && !["the", "at", "in", "near", "on"].contains(wordBefore(first.range.lowerBound)?.word)
    }
    return last.roles.isDisjoint(with: .notPerson.union(.common))
  }

  func isPerson(_ run: EnglishRun) -> Bool {
    guard let first = run.words.first, let last = run.words.last else { return false }
    guard couldBePerson(run) else {
      // Mary Church said: a surname that is a noun needs more than a given name before it.
      return first.roles.contains(.firstName) && run.words.count == 2 && isSurrounded(run)
    }
    if last.roles.contains(.suffix) { return true }
    if first.roles.contains(.firstName) {
      let isSafe = first.roles.isDisjoint(with: [.ambiguousName, .common])
      return isSafe || !run.words.dropFirst().contains { $0.roles.contains(.common) }
        || isSurrounded(run)
    }
    if run.words.contains(where: { $0.isInitial }) || run.words.contains(where: { $0.isParticle }) {
      return true
    }
    if let dash = text[first.range].firstIndex(of: sc("-")),
      lexicon.roles(text[first.range.lowerBound..<dash]).contains(.firstName)
    {
      return true
    }
    if run.words.count == 2, lexicon.isChineseName(text[first.range], text[last.range]) {
      return true
    }
    return isSurrounded(run)
  }

  /// Whether what stands before or after says that a person is meant.
  private func isSurrounded(_ run: EnglishRun) -> Bool {
    let (start, end) = (run.range.lowerBound, run.range.upperBound)
    return hasPersonVerb(after: end) || hasLife(after: end) || roleAfter(end) != nil
      || roleBefore(start) != nil || isAfterRelation(start) || isOfBody(end) || isDescribed(end)
      || hasVerbAfterAside(end) || roleBeforeComma(start) != nil
  }

  func hasPersonVerb(after i: Int) -> Bool {
    guard at(i) == 0x20, let (verb, end) = wordAfter(i) else { return false }
    if lexicon.personVerbs.value(of: text[verb]) != nil { return true }
    guard string(text[verb]) == "was", let (next, _) = wordAfter(end) else { return false }
    return ["born", "appointed", "elected", "knighted", "married", "hired", "sworn", "promoted"]
      .contains(string(text[next]))
  }

  /// `(1889–1967)`, `(born 1950)`, `, 34,`, `, who`.
  func hasLife(after i: Int) -> Bool {
    if at(i) == 0x20, at(i + 1) == sc("(") {
      return at(i + 2).isDigit
        || at(i + 2) == sc("b") && (at(i + 3) == sc(".") || word(i + 2, "born") != nil)
    }
    guard at(i) == sc(","), at(i + 1) == 0x20 else { return false }
    if word(i + 2, "who") != nil || word(i + 2, "whose") != nil || word(i + 2, "aged") != nil {
      return true
    }
    return at(i + 2).isDigit && at(i + 3).isDigit && (at(i + 4) == sc(",") || at(i + 4) == sc("."))
  }

  /// `Gerrit Roe is its first clerk`.
  private func isDescribed(_ end: Int) -> Bool {
    guard let be = word(end + 1, "is") ?? word(end + 1, "was") ?? word(end + 1, "became"),
      at(end) == 0x20, let (article, after) = wordAfter(be),
      ["a", "an", "the", "its", "his", "her", "their"].contains(string(text[article]))
    else { return false }
    var i = after
    for _ in 0..<4 {
      guard let (next, end) = wordAfter(i) else { return false }
      if lexicon.personNouns.value(of: text[next]) != nil { return true }
      i = end
    }
    return false
  }

  /// `Denise Roe, prosecuting, said`.
  private func hasVerbAfterAside(_ i: Int) -> Bool {
    guard at(i) == sc(","), at(i + 1) == 0x20 else { return false }
    var j = i + 2
    while j < i + 60, at(j).isLatinLetter || at(j) == 0x20 { j += 1 }
    return at(j) == sc(",") && hasPersonVerb(after: j + 1)
  }

  /// `His widow, Catalina Roe,`.
  func roleBeforeComma(_ start: Int) -> String? {
    guard at(start - 1) == 0x20, at(start - 2) == sc(","), at(start - 3).isLatinLetter else {
      return nil
    }
    var begin = start - 2
    while begin > 0, start - begin < 20, at(begin - 1).isLatinLetter { begin -= 1 }
    let noun = begin..<start - 2
    guard lexicon.personNouns.value(of: text[noun]) != nil, let (article, _) = wordBefore(begin),
      ["his", "her", "its", "their", "the", "my", "our", "a", "an", "your"].contains(article)
    else { return nil }
    return string(written[noun])
  }

  /// `Howard Roe of the University of …`, `of the museum`.
  private func isOfBody(_ end: Int) -> Bool {
    guard at(end) == 0x20, let of = word(end + 1, "of"), let the = word(of + 1, "the") else {
      return false
    }
    if at(the + 1).isUppercase {
      return EnglishRun(text, from: the + 1).words.contains { $0.roles.contains(.organization) }
    }
    return [
      "university", "institute", "museum", "college", "bank", "ministry", "academy", "society",
    ]
    .contains { word(the + 1, $0) != nil }
  }

  /// `by Josiah Roe`, `married Ada Roe`, `daughter of Otto Roe`, `named Roe`.
  private func isAfterRelation(_ start: Int) -> Bool {
    guard let (word, begin) = wordBefore(start) else { return false }
    switch word {
    case "by", "named", "married", "succeeded", "appointed", "elected", "hired", "alongside":
      return true
    case "of":
      guard let (noun, _) = wordBefore(begin) else { return false }
      return [
        "son", "daughter", "wife", "widow", "brother", "sister", "death", "birth", "grandson",
      ]
      .contains(noun)
    default: return false
    }
  }

  // MARK: Roles

  func role(around range: Range<Int>) -> String? {
    roleAfter(range.upperBound) ?? roleBefore(range.lowerBound)
      ?? roleBeforeComma(range.lowerBound)
  }

  /// The role in `, the director of the institute,` and `, chief executive officer`.
  func roleAfter(_ i: Int) -> String? {
    guard at(i) == sc(","), at(i + 1) == 0x20 else { return nil }
    var start = i + 2
    for article in ["then", "the", "a", "an", "now"] {
      if let end = word(start, article) { start = end + 1 }
    }
    guard at(start).isLowercase || start > i + 2 else { return nil }
    var (end, isRole, words) = (start, false, 0)
    while end < text.count, end - start < 110, !isRoleEnd(end) {
      if at(end).isLatinLetter, !at(end - 1).isLatinLetter {
        words += 1
        let stop = endOfLetters(end)
        if words <= 6, lexicon.personNouns.value(of: text[end..<stop].map(lowercase)) != nil {
          isRole = true
        }
        end = stop
      } else {
        end += 1
      }
    }
    guard isRole, end > start, isRoleEnd(end) else { return nil }
    return string(written[start..<end])
  }

  private func isRoleEnd(_ i: Int) -> Bool {
    switch at(i) {
    case sc(","), sc(";"), sc(":"), sc("("), sc(")"), 0x0A, 0x2014, 0x201C, 0x201D, 0x22:
      return true
    case sc("."): return !isAbbreviation(text, endingAt: i)
    case 0x20: return ["who", "said", "told", "was"].contains { word(i + 1, $0) != nil }
    default: return false
    }
  }

  /// `the chemist`, `its chief executive`: the small words before a name that end with what only a
  /// person is.
  func roleBefore(_ start: Int) -> String? {
    guard let (noun, begin) = wordBefore(start), at(begin).isLowercase,
      lexicon.personNouns.value(of: noun.unicodeScalars.map(\.value)) != nil
    else { return nil }
    var from = begin
    for _ in 0..<4 {
      guard let (word, start) = wordBefore(from), at(start).isLowercase, word.utf8.count > 2,
        ![
          "the", "his", "her", "its", "their", "our", "and", "for", "with", "from", "was", "that",
          "then",
          "new", "old", "late", "when", "said", "told", "met", "under", "former",
        ].contains(word)
      else { break }
      from = start
    }
    return string(written[from..<start - 1])
  }

  // MARK: Looking

  func word(_ i: Int, _ word: String) -> Int? {
    var j = i
    for byte in word.utf8 {
      guard at(j) == UInt32(byte) else { return nil }
      j += 1
    }
    return at(j).isLatinLetter ? nil : j
  }

  func lowercase(_ scalar: UInt32) -> UInt32 { scalar &- 0x41 < 26 ? scalar + 0x20 : scalar }

  private func endOfLetters(_ i: Int) -> Int {
    var end = i
    while at(end).isLatinLetter { end += 1 }
    return end
  }

  func wordAfter(_ i: Int) -> (Range<Int>, Int)? {
    guard at(i) == 0x20 || at(i) == 0x0B else { return nil }
    let end = endOfLetters(i + 1)
    return end > i + 1 ? (i + 1..<end, end) : nil
  }

  /// The word right before `i`, a space between, in lower case, and where it begins.
  func wordBefore(_ i: Int) -> (word: String, start: Int)? {
    guard at(i - 1) == 0x20 || at(i - 1) == 0x0B else { return nil }
    var start = i - 1
    while start > 0, i - start < 20, at(start - 1).isLatinLetter { start -= 1 }
    return start < i - 1 ? (string(text[start..<i - 1].map(lowercase)), start) : nil
  }
}
