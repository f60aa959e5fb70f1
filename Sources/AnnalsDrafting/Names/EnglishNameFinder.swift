/// Finds persons, bodies, places and programmes in English text: runs of capitalised words, told apart
/// by their own words and by what stands around them.
///
/// A first reading takes what is plain; a second one takes surnames that stand alone and runs that
/// only the rest of the document explains.
struct EnglishNameFinder {
  let text: [UInt32]
  let written: [UInt32]
  let lexicon = EnglishNameLexicon.shared
  private let taken: TakenRanges
  private var found: [NameMention] = []
  /// Runs that nothing explains yet.
  private var unexplained: [EnglishRun] = []
  /// Whole names by the word that stands for them later.
  private var wholeNames: [[UInt32]: String] = [:]
  /// Surnames that were seen with a title or with a verb of persons.
  private var surnames: Set<[UInt32]> = []

  init(_ clean: CleanText, taken: TakenRanges) {
    text = clean.scalars
    written = clean.written
    self.taken = taken
  }

  func at(_ i: Int) -> UInt32 { i >= 0 && i < text.count ? text[i] : 0x0A }

  consuming func find() -> [NameMention] {
    var i = 0
    while i < text.count {
      guard text[i].isUppercase, !at(i - 1).isLatinLetter, !at(i - 1).isDigit else {
        i += 1
        continue
      }
      i = max(read(from: i), i + 1)
    }
    explain()
    for index in found.indices where found[index].kind == .person { complete(index) }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: First reading

  /// Reads the run that begins at `start`; where it ends.
  private mutating func read(from start: Int) -> Int {
    if taken.covers(start) { return endOfWord(start) }
    let run = EnglishRun(text, from: start)
    guard let last = run.words.last else { return start + 1 }
    var end = last.range.upperBound
    for part in parts(of: run) { end = max(end, classify(part)) }
    return end
  }

  private func endOfWord(_ i: Int) -> Int {
    var j = i
    while at(j).isLatinLetter { j += 1 }
    return j
  }

  /// A run without the words that only begin a sentence, divided at months and days.
  private func parts(of run: EnglishRun) -> [EnglishRun] {
    var words = run.words[...]
    while let first = words.first, opensSentence(first), !isName(first, among: words),
      !isNumberedStreet(words)
    {
      words.removeFirst()
    }
    return words.split { $0.roles.contains(.month) && !isName($0, among: words) }
      .map { EnglishRun($0) }
  }

  // Fourth Street
  private func isNumberedStreet(_ words: ArraySlice<EnglishRun.Word>) -> Bool {
    words.count == 2 && words.last?.roles.contains(.place) ?? false
      && !(words.first?.roles.contains(.opener) ?? true)
  }

  private func opensSentence(_ word: EnglishRun.Word) -> Bool {
    word.roles.contains(.opener)
      || EnglishOrdinal.read(text, at: word.range.lowerBound)?.end == word.range.upperBound
  }

  /// June of June Carter: a month or an opener that is a given name with a surname after it.
  private func isName(
    _ word: EnglishRun.Word, among words: ArraySlice<EnglishRun.Word>
  ) -> Bool {
    guard word.roles.contains(.firstName),
      let next = words.first(where: { $0.range.lowerBound > word.range.lowerBound })
    else { return false }
    return next.roles.isDisjoint(with: [.month, .title, .organization, .place, .happening])
  }

  /// Takes what a run plainly is; where it, and what was joined to it, ends.
  private mutating func classify(_ run: EnglishRun) -> Int {
    guard let first = run.words.first else { return 0 }
    if let end = takeKnown(run) { return end }
    if run.words.last?.roles.contains(.programme) ?? false, let end = takeProgramme(run) {
      return end
    }
    if let end = takeOrganization(run) { return end }
    if let end = takeProgramme(run) { return end }
    if run.words.contains(where: { $0.roles.contains(.happening) && !$0.roles.contains(.firstName) }
    ) {
      return run.range.upperBound
    }
    if let end = takeTitled(run) { return end }
    if takePlace(run) { return run.range.upperBound }
    if run.words.count >= 2, isPerson(run) || couldBePerson(run) && followsPerson(run) {
      addPerson(run.words, role: role(around: run.range))
      return run.range.upperBound
    }
    if run.words.count > 1 || first.roles.isDisjoint(with: [.title, .opener, .language, .month]) {
      unexplained.append(run)
    }
    return run.range.upperBound
  }

  // MARK: What is known by name

  private mutating func takeKnown(_ run: EnglishRun) -> Int? {
    for (index, word) in run.words.enumerated() {
      guard let (kind, end) = lexicon.known(text, at: word.range.lowerBound) else { continue }
      let covers = end >= run.range.upperBound
      let isLong = text[word.range.lowerBound..<end].contains(0x20)
      guard index == 0 && covers || isLong && !continuesAsBody(run, end) else { continue }
      add(word.range.lowerBound..<end, kind, "name.known")
      if index > 0 { _ = classify(EnglishRun(run.words[..<index])) }
      let rest = run.words.filter { $0.range.lowerBound >= end }
      return rest.isEmpty ? max(end, run.range.upperBound) : classify(EnglishRun(rest))
    }
    return nil
  }

  /// The United States Senate, the New York Times: a known name within a longer one.
  private func continuesAsBody(_ run: EnglishRun, _ end: Int) -> Bool {
    run.words.contains {
      $0.range.lowerBound >= end
        && !$0.roles.isDisjoint(with: [.organization, .company, .programme, .place, .happening])
    }
  }

  /// `Ada Roe, Otto Poe and Una Moe`: a name listed after a person's.
  private func followsPerson(_ run: EnglishRun) -> Bool {
    guard let last = found.last, last.kind == .person, run.words.count <= 3,
      last.range.upperBound < run.range.lowerBound,
      run.range.lowerBound - last.range.upperBound <= 6
    else { return false }
    return [", ", " and ", ", and ", " & "].contains(
      string(text[last.range.upperBound..<run.range.lowerBound]))
  }

  // MARK: Bodies

  private mutating func takeOrganization(_ run: EnglishRun) -> Int? {
    if let end = joinedBody(run) { return end }
    let nouns: EnglishNameLexicon.Roles = [.organization, .company]
    guard
      let last = run.words.lastIndex(where: { !$0.roles.isDisjoint(with: nouns) && !$0.isInitial })
    else { return nil }
    if run.words.count == 2, last == 1, run.words[0].roles.contains(.firstName), isPerson(run) {
      return nil
    }
    let head = run.words[...last]
    let end = extended(head[head.startIndex].range.lowerBound, run.words[last].range.upperBound)
    guard head.count > 1 || end > run.words[last].range.upperBound else { return nil }
    add(run.range.lowerBound..<end, .organization, "organization.noun")
    let rest = run.words.filter { $0.range.lowerBound >= end }
    return rest.isEmpty ? end : classify(EnglishRun(rest))
  }

  /// `Securities and Exchange Commission`.
  private mutating func joinedBody(_ run: EnglishRun) -> Int? {
    guard run.words.count == 1, let next = nextRun(run.range.upperBound, after: "and"),
      next.words.count == 2, next.words[0].roles.contains(.department),
      next.words[1].roles.contains(.organization)
    else { return nil }
    add(run.range.lowerBound..<next.range.upperBound, .organization, "organization.noun")
    return next.range.upperBound
  }

  /// `of Leiden`, `for Foreign Affairs`, `of Health and Human Services` after the noun of a body.
  private func extended(_ start: Int, _ end: Int) -> Int {
    var end = end
    for small in ["of", "of", "for", "on"] {
      guard let next = nextRun(end, after: small), !beginsPerson(next) else { continue }
      end = next.range.upperBound
      if small == "of", nextRun(end, after: "of") != nil { continue }
      while let more = nextRun(end, after: "and"), more.words.count <= 3, small != "on",
        more.words.allSatisfy({ $0.roles.subtracting([.department, .organization]).isEmpty }),
        let last = more.words.last, last.roles.contains(.department)
      {
        end = more.range.upperBound
      }
      break
    }
    return end
  }

  private func beginsPerson(_ run: EnglishRun) -> Bool {
    guard let first = run.words.first else { return true }
    return first.roles.contains(.firstName) && run.words.count > 1 || first.roles.contains(.month)
  }

  /// The run after a small word, an article between: `of the Communist Party`.
  func nextRun(_ end: Int, after small: String) -> EnglishRun? {
    guard at(end) == 0x20 || at(end) == 0x0B, let after = word(end + 1, small) else { return nil }
    let the = word(after + 1, "the").map { $0 + 1 } ?? after + 1
    guard at(the).isUppercase else { return nil }
    let run = EnglishRun(text, from: the)
    return run.words.isEmpty ? nil : run
  }

  // MARK: Programmes

  private mutating func takeProgramme(_ run: EnglishRun) -> Int? {
    if let end = endOfProgramme(run) {
      add(run.range.lowerBound..<end, .programme, "programme.noun")
      let rest = run.words.filter { $0.range.lowerBound >= end }
      return rest.isEmpty ? max(end, run.range.upperBound) : classify(EnglishRun(rest))
    }
    let end = run.range.upperBound
    guard run.words.count <= 3, at(end) == 0x20,
      let noun = word(end + 1, "programme") ?? word(end + 1, "program") ?? word(end + 1, "project")
        ?? word(end + 1, "initiative"),
      run.words.allSatisfy({ $0.roles.isDisjoint(with: [.title, .month, .opener, .language]) }),
      lexicon.known(text, at: run.range.lowerBound) == nil, at(run.range.lowerBound - 1) == 0x20
    else { return nil }
    add(run.range.lowerBound..<noun, .programme, "programme.noun")
    return noun
  }

  private func endOfProgramme(_ run: EnglishRun) -> Int? {
    let end = run.words.count - 1
    if let last = run.words.lastIndex(where: { $0.roles.contains(.programme) }), last > 0,
      last == end || !run.words[last].roles.contains(.firstName)
    {
      return extendedProgramme(run.words[last])
    }
    guard let first = run.words.first, first.roles.contains(.programmeHead) else { return nil }
    if run.words.count > 1, ["Project", "Operation"].contains(string(text[first.range])) {
      return run.range.upperBound
    }
    guard run.words.count == 1,
      let next = nextRun(run.range.upperBound, after: "of")
        ?? nextRun(run.range.upperBound, after: "on")
    else { return nil }
    return next.range.upperBound
  }

  /// `Treaty of Rome`, `Convention on Climate Change`, `Prize in Physics`.
  private func extendedProgramme(_ noun: EnglishRun.Word) -> Int {
    let end = noun.range.upperBound
    let small: String
    switch string(text[noun.range]) {
    case "Treaty", "Declaration", "Charter", "Order", "Statute", "Bill", "Code", "Edict":
      small = "of"
    case "Convention", "Agreement", "Framework", "Protocol", "Compact", "Plan", "Covenant":
      small = "on"
    case "Prize", "Award", "Medal": small = "in"
    default: return end
    }
    guard let next = nextRun(end, after: small), !next.words[0].roles.contains(.month),
      small != "in" || lexicon.known(text, at: next.range.lowerBound)?.kind != .place
    else { return end }
    return next.range.upperBound
  }

  // MARK: Titles

  /// `Chinese President Xi Jinping`, `Secretary of State Antony Roe`.
  private mutating func takeTitled(_ run: EnglishRun) -> Int? {
    guard
      let title = run.words.lastIndex(where: {
        $0.roles.contains(.title) && !$0.isParticle
      })
    else { return nil }
    let isTitle = run.words[..<title].allSatisfy {
      !$0.roles.isDisjoint(with: [.title, .beforeTitle, .department, .organization, .company])
        || $0.isInitial
    }
    guard isTitle else { return nil }
    if title + 1 < run.words.count {
      let name = run.words[(title + 1)...]
      guard name.allSatisfy({ $0.roles.isDisjoint(with: [.happening, .place]) || name.count > 1 }),
        !(name.first?.isParticle ?? true)
      else { return nil }
      addPerson(Array(name), role: roleOfTitle(run.words[...title]))
      return run.range.upperBound
    }
    return takeOffice(run)
  }

  private func roleOfTitle(_ words: ArraySlice<EnglishRun.Word>) -> String? {
    guard let first = words.first, let last = words.last else { return nil }
    return words.count == 1 && first.roles.contains(.honorific)
      ? nil : string(written[first.range.lowerBound..<last.range.upperBound])
  }

  /// `Minister of Finance Jane Roe`: the words of the department end the title.
  private mutating func takeOffice(_ run: EnglishRun) -> Int? {
    guard
      let next = nextRun(run.range.upperBound, after: "of")
        ?? nextRun(run.range.upperBound, after: "for"),
      next.words.first?.roles.contains(.department) ?? false
    else { return nil }
    let department = next.words.prefix { $0.roles.contains(.department) }
    let name = next.words.dropFirst(department.count)
    guard !name.isEmpty, let end = department.last?.range.upperBound else {
      return next.range.upperBound
    }
    addPerson(Array(name), role: string(written[run.range.lowerBound..<end]))
    return next.range.upperBound
  }

  // MARK: Places

  private mutating func takePlace(_ run: EnglishRun) -> Bool {
    guard run.words.count > 1, let first = run.words.first, let last = run.words.last else {
      return false
    }
    let isNamed =
      last.roles.contains(.place) && !first.roles.contains(.firstName)
      || first.roles.contains(.placeHead) && run.words.count <= 3
        && run.words.dropFirst().allSatisfy { $0.roles.isDisjoint(with: [.title]) }
    guard isNamed else { return false }
    add(run.range, .place, "place.noun")
    return true
  }

  // MARK: Taking

  private mutating func add(_ range: Range<Int>, _ kind: Draft.Mention.Kind, _ rule: String) {
    guard !range.isEmpty, !(found.last.map { $0.range.upperBound > range.lowerBound } ?? false)
    else {
      return
    }
    found.append(
      NameMention(
        range: range, kind: kind, role: nil, entity: string(written[range]), rule: rule))
  }

  private mutating func addPerson(_ words: [EnglishRun.Word], role: String?) {
    let run = EnglishRun(words)
    guard let first = words.first, let last = words.last(where: { !$0.roles.contains(.suffix) })
    else { return }
    var range = run.range
    if let suffix = words.last, suffix.roles.contains(.suffix), at(range.upperBound) == sc(".") {
      range = range.lowerBound..<range.upperBound + 1
    }
    let name = string(written[range])
    surnames.insert(Array(text[last.range]))
    if words.count > 1 {
      let isChinese = words.count == 2 && lexicon.isChineseName(text[first.range], text[last.range])
      let key = Array(text[(isChinese ? first : last).range])
      if wholeNames[key] == nil { wholeNames[key] = name }
      let given = Array(text[first.range])
      if !isChinese, !first.isInitial, wholeNames[given] == nil,
        lexicon.known(text, at: first.range.lowerBound)?.kind != .place
      {
        wholeNames[given] = name
      }
    }
    found.append(
      NameMention(range: range, kind: .person, role: role, entity: name, rule: "person.english"))
  }

  /// The whole name for a surname that stood with a title only.
  private mutating func complete(_ index: Int) {
    let name = Array(text[found[index].range])
    if !name.contains(0x20), let whole = wholeNames[name] { found[index].entity = whole }
  }

  // MARK: Second reading

  /// What the whole document says of the runs that nothing explained.
  private mutating func explain() {
    for run in unexplained where run.words.count == 1 && hasPersonVerb(after: run.range.upperBound)
    {
      surnames.insert(Array(text[run.range]))
    }
    for run in unexplained where run.words.count > 1 {
      if let last = run.words.last, surnames.contains(Array(text[last.range])), couldBePerson(run) {
        addPerson(run.words, role: role(around: run.range))
      } else if isAfterPlaceWord(run.range.lowerBound), run.words.count <= 2 {
        found.append(mention(run.range, .place, "place.preposition"))
      }
    }
    for run in unexplained where run.words.count == 1 {
      let word = Array(text[run.range])
      if let whole = wholeNames[word] {
        var person = mention(run.range, .person, "person.surname")
        person.entity = whole
        found.append(person)
      } else if isGivenName(run) {
        found.append(mention(run.range, .person, "person.given"))
      } else if isAfterPlaceWord(run.range.lowerBound), run.words[0].roles.isEmpty,
        !text[run.range].allSatisfy(\.isUppercase)
      {
        found.append(mention(run.range, .place, "place.preposition"))
      }
    }
  }

  /// A given name alone, in the midst of a sentence or before a verb of persons.
  private func isGivenName(_ run: EnglishRun) -> Bool {
    let word = run.words[0]
    guard word.roles == .firstName, word.range.count > 2 else { return false }
    if hasPersonVerb(after: word.range.upperBound) { return true }
    return at(word.range.lowerBound - 1) == 0x20 && at(word.range.lowerBound - 2).isLatinLetter
      && !isAfterPlaceWord(word.range.lowerBound)
  }

  private func mention(
    _ range: Range<Int>, _ kind: Draft.Mention.Kind, _ rule: String
  ) -> NameMention {
    NameMention(range: range, kind: kind, role: nil, entity: string(written[range]), rule: rule)
  }

  private func isAfterPlaceWord(_ start: Int) -> Bool {
    ["in", "near", "outside", "into", "at"].contains(wordBefore(start)?.word)
  }
}
