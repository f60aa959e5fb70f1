/// Finds persons in English text: runs of capitalised words with a title, a known first name, or a
/// verb or description that only a person has.
struct EnglishPersonFinder {
  private let text: [UInt32]
  private static let titles = words(EnglishNameWords.titles)
  private static let firstNames = words(EnglishNameWords.firstNames)
  private static let notNames = words(EnglishNameWords.notNames)
  private static let verbs = words(EnglishNameWords.verbs)

  struct Found {
    var range: Range<Int>
    var role: String?
  }

  init(_ text: [UInt32]) { self.text = text }

  private static func words(_ table: String) -> Set<[UInt32]> { Set(NameLexicon.words(table)) }

  private func at(_ i: Int) -> UInt32 { i >= 0 && i < text.count ? text[i] : 0x0A }

  func find() -> [Found] {
    var found: [Found] = []
    var surnames: [[UInt32]: Bool] = [:]
    var i = 0
    while i < text.count {
      guard text[i].isUppercase, !at(i - 1).isLatinLetter, !at(i - 1).isDigit else {
        i += 1
        continue
      }
      let run = capitals(from: i)
      if let person = person(run) {
        found.append(person)
        if let last = words(of: person.range).last { surnames[Array(text[last])] = true }
      } else if run.count == 1, surnames[Array(text[run[0]])] != nil {
        found.append(Found(range: run[0]))
      }
      i = run.last?.upperBound ?? i + 1
    }
    return found
  }

  /// The capitalised words, initials and particles that stand together from `i`.
  private func capitals(from start: Int) -> [Range<Int>] {
    var run: [Range<Int>] = []
    var i = start
    while run.count < 7 {
      let begin = i
      while at(i).isLatinLetter
        || ((at(i) == sc("-") || at(i) == sc("'") || at(i) == 0x2019) && at(i + 1).isUppercase)
      { i += 1 }
      guard i > begin, at(begin).isUppercase || isParticle(begin, i) && !run.isEmpty else { break }
      run.append(begin..<i)
      if at(i) == sc("."), i - begin <= 4 { i += 1 }
      guard at(i) == 0x20 || at(i) == 0x0B || at(i - 1) == sc(".") else { break }
      if at(i) == 0x20 || at(i) == 0x0B { i += 1 }
    }
    while let last = run.last, !at(last.lowerBound).isUppercase { run.removeLast() }
    return run
  }

  private func isParticle(_ i: Int, _ end: Int) -> Bool {
    [
      "de", "von", "van", "der", "la", "di", "da", "del", "bin", "ibn", "al", "le", "du", "den",
      "ter",
    ].contains(string(text[i..<end]))
  }

  private func words(of range: Range<Int>) -> [Range<Int>] {
    text[range].split(separator: 0x20).map { $0.startIndex..<$0.endIndex }
  }

  private func person(_ run: [Range<Int>]) -> Found? {
    var words = run[...]
    var roles: [Range<Int>] = []
    while let first = words.first, Self.titles.contains(Array(text[first])) {
      roles.append(first)
      words.removeFirst()
    }
    if roles.isEmpty, let first = words.first, isOpener(first) { words.removeFirst() }
    guard let first = words.first, let last = words.last else { return nil }
    let isMonth = words.count > 1 && ["May", "April", "June"].contains(string(text[last]))
    let plain = isMonth ? words.dropLast() : words
    if plain.contains(where: { Self.notNames.contains(Array(text[$0])) }) { return nil }
    let range = first.lowerBound..<last.upperBound
    let role =
      roles.isEmpty
      ? roleAfter(range.upperBound)
      : string(text[roles[0].lowerBound..<roles[roles.count - 1].upperBound])
    if !roles.isEmpty { return Found(range: range, role: isHonorific(role) ? nil : role) }
    guard words.count >= 2 else { return nil }
    let isKnown = Self.firstNames.contains(Array(text[first]))
    return isKnown || role != nil || actsAsPerson(range.upperBound)
      ? Found(range: range, role: role) : nil
  }

  private func isHonorific(_ role: String?) -> Bool {
    ["Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Lord", "Lady", "Dame"].contains(role ?? "")
  }

  private func isOpener(_ range: Range<Int>) -> Bool {
    [
      "The", "In", "On", "At", "When", "After", "Before", "By", "From", "For", "But", "And", "With",
      "As", "It", "His", "Her", "He", "She", "That", "This", "Its", "While", "Then", "Later",
      "Among", "Both",
    ].contains(
      string(text[range]))
  }

  private func actsAsPerson(_ i: Int) -> Bool {
    if at(i) == sc("("), at(i + 1).isDigit { return true }
    guard at(i) == 0x20 else { return false }
    if at(i + 1) == sc("("), at(i + 2).isDigit || at(i + 2) == sc("b") { return true }
    var end = i + 1
    while at(end).isLatinLetter { end += 1 }
    let word = Array(text[i + 1..<end])
    return Self.verbs.contains(word)
      && ![
        "was", "is", "had", "began", "opened", "made", "came", "led", "took", "held", "won", "left",
      ].contains(string(word))
  }

  // `, the director of the institute,`
  private func roleAfter(_ i: Int) -> String? {
    guard at(i) == sc(","), at(i + 1) == 0x20 else { return nil }
    var j = i + 2
    for article in ["the ", "a ", "an ", "then "]
    where string(text[j..<min(j + article.count, text.count)]) == article { j += article.count }
    guard j > i + 2 else { return nil }
    var end = j
    while end < text.count, end - j < 80, text[end] != sc(","), text[end] != sc("."),
      text[end] != 0x0A
    { end += 1 }
    guard at(end) == sc(","), end > j else { return nil }
    let role = string(text[j..<end])
    let nouns = [
      "director", "president", "chair", "minister", "secretary", "professor", "engineer", "head",
      "founder", "editor", "mayor", "governor", "physicist", "chemist", "historian", "author",
      "dean", "leader", "commander", "scientist", "manager", "officer", "mathematician",
      "architect",
    ]
    return nouns.contains { role.contains($0) } ? role : nil
  }
}
