/// Finds persons, bodies, places and programmes in English text: runs of capitalised words, told apart
/// by their own words and by what stands around them.
///
/// A first reading takes what is plain; a second one takes surnames that stand alone and runs that
/// only the rest of the document explains.
struct EnglishNameFinder {
  let text: [UInt32]
  let written: [UInt32]
  let lexicon = EnglishNameLexicon.shared
  private let leads: LeadMap
  private let taken: TakenRanges
  var found: [NameMention] = []
  /// Runs that nothing explains yet.
  var unexplained: [EnglishRun] = []
  /// Whole names by the word that stands for them later.
  var wholeNames: [[UInt32]: String] = [:]
  /// Surnames that were seen with a title or with a verb of persons.
  var surnames: Set<[UInt32]> = []
  /// What the document says of words alone.
  var evidence: [[UInt32]: Evidence] = [:]
  /// The first words of bodies and programmes.
  var bodies: Set<[UInt32]> = []

  init(_ reading: Reading, taken: TakenRanges) {
    text = reading.clean.scalars
    written = reading.clean.written
    leads = reading.leads
    self.taken = taken
  }

  func at(_ i: Int) -> UInt32 { i >= 0 && i < text.count ? text[i] : 0x0A }

  consuming func find() -> [NameMention] {
    var i = leads.next(.capital, from: 0)
    while i < text.count { i = leads.next(.capital, from: max(read(from: i), i + 1)) }
    explain()
    let holders = holdersOfSurnames()
    for index in found.indices where found[index].kind == .person { complete(index, holders) }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: First reading

  /// Reads the run that begins at `start`; where it ends.
  private mutating func read(from start: Int) -> Int {
    if taken.covers(start) { return endOfWord(start) }
    let run = EnglishRun(text, from: startWithArticle(start))
    guard let last = run.words.last else { return start + 1 }
    if let (kind, end) = lexicon.known(text, at: start), end >= last.range.upperBound,
      string(text[start..<min(start + 4, text.count)]) == "The "
    {
      add(start..<end, kind, "name.known")
      return end
    }
    var end = last.range.upperBound
    for part in parts(of: run) { end = max(end, classify(part)) }
    return end
  }

  /// Where `al-Mansur` begins, whose capital comes after its article.
  private func startWithArticle(_ start: Int) -> Int {
    guard at(start - 1) == sc("-"), at(start - 2).isLowercase, at(start - 3).isLowercase else {
      return start
    }
    let first = at(start - 4).isLatinLetter ? start - 4 : start - 3
    return at(first - 1).isLatinLetter || !EnglishRun.isArabicArticle(text[first..<start - 1])
      ? start : first
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
    let start = word.range.lowerBound
    if let after = pastPossessive(word.range.upperBound), at(after).isUppercase { return false }
    guard EnglishOrdinal.read(text, at: start)?.end == word.range.upperBound else {
      return word.roles.contains(.opener)
    }
    return wordBefore(start) == nil
  }

  /// June of June Carter: a month or an opener that is a given name with a surname after it.
  private func isName(
    _ word: EnglishRun.Word, among words: ArraySlice<EnglishRun.Word>
  ) -> Bool {
    if let next = words.first(where: { $0.range.lowerBound > word.range.lowerBound }),
      word.roles.contains(.pinyinSurname), text[next.range].contains(sc("-")),
      lexicon.isChineseName(text[word.range], text[next.range])
    {
      return true
    }
    guard word.roles.contains(.firstName),
      let next = words.first(where: { $0.range.lowerBound > word.range.lowerBound })
    else { return false }
    if word.roles.contains(.opener), lexicon.known(text, at: next.range.lowerBound) != nil {
      return false
    }
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
    let isHappening = run.words.contains {
      $0.roles.contains(.happening) && !$0.roles.contains(.firstName)
    }
    if isHappening, !couldBePerson(run) {
      return run.range.upperBound
    }
    if let end = takeTitled(run) { return end }
    if takePlace(run) { return max(run.range.upperBound, found.last?.range.upperBound ?? 0) }
    if takePerson(run) { return run.range.upperBound }
    if run.words.count > 1 || first.roles.isDisjoint(with: [.title, .opener, .language, .month]) {
      unexplained.append(run)
    }
    return run.range.upperBound
  }

  /// Takes a run that is a person's name by its own words or by those around it.
  private mutating func takePerson(_ run: EnglishRun) -> Bool {
    let words = withParticle(run.words)
    if run.words.count == 1, endOfEpithet(run.range.upperBound) != nil || words.count > 1 {
      addPerson(words, role: role(around: run.range))
      return true
    }
    guard run.words.count >= 2 else { return takeRuler(run) || takeArabic(run) }
    if let name = afterDescription(run) {
      addPerson(Array(name), role: role(around: run.range))
      return true
    }
    guard isPerson(run) || couldBePerson(run) && followsPerson(run) else { return false }
    addPerson(words, role: role(around: run.range))
    return true
  }

  /// `Emma of Normandy`.
  private mutating func takeRuler(_ run: EnglishRun) -> Bool {
    let word = run.words[0]
    guard word.roles.contains(.firstName), word.roles.isDisjoint(with: [.ambiguousName, .common]),
      lexicon.known(text, at: word.range.lowerBound) == nil,
      !isAfterPlaceWord(word.range.lowerBound),
      at(run.range.upperBound) == 0x20, let of = self.word(run.range.upperBound + 1, "of"),
      at(of) == 0x20, at(of + 1).isUppercase
    else { return false }
    let place = EnglishRun(text, from: of + 1)
    guard place.words.count == 1, let home = place.words.first,
      home.roles.isDisjoint(with: [.organization, .month, .title, .firstName])
    else { return false }
    let range = run.range.lowerBound..<home.range.upperBound
    let name = string(written[range])
    wholeNames[Array(text[word.range])] = name
    found.append(
      NameMention(
        range: range, kind: .person, role: role(around: range), entity: name,
        rule: "person.english"))
    return true
  }

  /// `al-Mansur` alone.
  private mutating func takeArabic(_ run: EnglishRun) -> Bool {
    guard at(run.range.lowerBound).isLowercase, !isAfterPlaceWord(run.range.lowerBound),
      !EnglishRun.arabicThings.contains(string(text[run.range]))
    else { return false }
    addPerson(run.words, role: role(around: run.range))
    return true
  }

  /// Rice farmer is none: the name in `Champion Ada Roe`, from its given name on.
  private func afterDescription(_ run: EnglishRun) -> ArraySlice<EnglishRun.Word>? {
    guard
      let given = run.words.firstIndex(where: {
        $0.roles.contains(.firstName) && $0.roles.isDisjoint(with: [.ambiguousName, .common])
      }), given > 0, given + 1 < run.words.count, run.words.count - given <= 4
    else { return nil }
    let isDescribed = run.words[..<given].allSatisfy {
      !$0.roles.isDisjoint(with: [.common, .language, .beforeTitle])
        && !$0.roles.contains(.firstName)
    }
    let name = run.words[given...]
    return isDescribed && couldBePerson(EnglishRun(name)) ? name : nil
  }

  // MARK: What is known by name

  private mutating func takeKnown(_ run: EnglishRun) -> Int? {
    for (index, word) in run.words.enumerated() {
      guard let (kind, end) = lexicon.known(text, at: word.range.lowerBound) else { continue }
      let covers = end >= run.range.upperBound
      let isLong = text[word.range.lowerBound..<end].contains(0x20)
      guard index == 0 && covers || isLong && !continuesAsBody(run, end) else { continue }
      if kind == .person {
        guard covers, index == 0 else { continue }
        addPerson(run.words, role: role(around: run.range))
        return max(end, run.range.upperBound)
      }
      if kind == .organization, index > 0,
        isOfPlace(run.words[..<index]) || index == 1 && isBranch(run.words[0])
      {
        add(run.range.lowerBound..<end, kind, "organization.noun")
        return max(end, run.range.upperBound)
      }
      add(word.range.lowerBound..<end, kind, "name.known")
      if index > 0 { _ = classify(EnglishRun(run.words[..<index])) }
      let rest = run.words.filter { $0.range.lowerBound >= end }
      return rest.isEmpty ? max(end, run.range.upperBound) : classify(EnglishRun(rest))
    }
    return nil
  }

  /// Ohio of the Ohio General Assembly.
  private func isOfPlace(_ words: ArraySlice<EnglishRun.Word>) -> Bool {
    words.allSatisfy {
      $0.roles.contains(.language)
        || lexicon.known(text, at: $0.range.lowerBound)?.kind == .place
    }
  }

  /// Wensley of the Wensley Women's Institute: a word that nothing else explains.
  private func isBranch(_ word: EnglishRun.Word) -> Bool {
    word.roles.isEmpty && wordBefore(word.range.lowerBound)?.word == "the"
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
      run.words.allSatisfy({ $0.roles.isDisjoint(with: [.common, .title, .beforeTitle]) }),
      last.range.upperBound < run.range.lowerBound,
      run.range.lowerBound - last.range.upperBound <= 6
    else { return false }
    return [", ", " and ", ", and ", " & "].contains(
      string(text[last.range.upperBound..<run.range.lowerBound]))
  }

  // MARK: Bodies

  private mutating func takeOrganization(_ run: EnglishRun) -> Int? {
    if let end = joinedBody(run) ?? bodyOfPossessor(run) { return end }
    if let end = partners(run) ?? foreignBody(run) ?? team(run) { return end }
    let nouns: EnglishNameLexicon.Roles = [.organization, .company]
    guard
      let last = run.words.lastIndex(where: { !$0.roles.isDisjoint(with: nouns) && !$0.isInitial })
    else { return nil }
    if run.words.count == 2, last == 1, run.words[0].roles.contains(.firstName), isPerson(run) {
      return nil
    }
    let head = run.words[...last]
    let noun = run.words[last]
    // Hollander Engineering of Lisbon: a firm and where it is.
    let end =
      head.count > 1 && !noun.roles.contains(.organization)
      ? noun.range.upperBound
      : extended(head[head.startIndex].range.lowerBound, noun.range.upperBound)
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

  /// `Pettigrew & Lund`: names with `&` between are a firm, or a shop.
  private mutating func partners(_ run: EnglishRun) -> Int? {
    guard run.words.count >= 2, run.words.count <= 5, text[run.range].contains(sc("&")),
      run.words.allSatisfy({ $0.roles.isDisjoint(with: [.title, .month, .programme]) })
    else { return nil }
    add(run.range, .organization, "organization.partners")
    return run.range.upperBound
  }

  /// `the Duluth Lumberjacks`: a town and those who play for it.
  private mutating func team(_ run: EnglishRun) -> Int? {
    guard (2...3).contains(run.words.count), let first = run.words.first, let last = run.words.last,
      wordBefore(first.range.lowerBound)?.word == "the",
      lexicon.known(text, at: first.range.lowerBound)?.kind == .place,
      at(last.range.upperBound - 1) == sc("s"), last.range.count > 4,
      last.roles.isDisjoint(
        with: .notPerson.union([.title, .firstName, .placeHead, .programmeHead]))
    else { return nil }
    add(run.range, .organization, "organization.team")
    return run.range.upperBound
  }

  /// `Institut Pasteur`, `Société Générale`: the noun of a body stands first.
  private mutating func foreignBody(_ run: EnglishRun) -> Int? {
    guard run.words.count >= 2, let first = run.words.first,
      EnglishRun.foreignBodies.contains(Array(text[first.range]))
    else { return nil }
    add(run.range, .organization, "organization.noun")
    return run.range.upperBound
  }

  /// `Workers' Educational Association`, `St Thomas's Hospital`.
  private mutating func bodyOfPossessor(_ run: EnglishRun) -> Int? {
    guard let last = run.words.last, let after = pastPossessive(run.range.upperBound),
      at(after).isUppercase, isPossessor(run, last)
    else { return nil }
    let next = EnglishRun(text, from: after)
    guard
      let noun = next.words.lastIndex(where: {
        !$0.roles.isDisjoint(with: [.organization, .company]) && !$0.isInitial
      })
    else { return nil }
    let end = extended(run.range.lowerBound, next.words[noun].range.upperBound)
    let rest = next.words.filter { $0.range.lowerBound >= end }
    let isNamed =
      rest.count == 1 && lexicon.known(text, at: rest[0].range.lowerBound)?.kind == .place
    let stop = isNamed ? rest[0].range.upperBound : end
    add(run.range.lowerBound..<stop, .organization, "organization.noun")
    return isNamed || rest.isEmpty ? stop : classify(EnglishRun(rest))
  }

  private func isPossessor(_ run: EnglishRun, _ last: EnglishRun.Word) -> Bool {
    let isPlural = at(last.range.upperBound - 1) == sc("s")
    return !last.roles.isDisjoint(with: [.common, .title, .language])
      || isPlural && at(run.range.upperBound + 1) == 0x20
      || run.words.first?.roles.contains(.placeHead) ?? false
      || string(text[last.range]) == "Lloyd"
  }

  /// Past `'s ` or, after an s, `' `.
  private func pastPossessive(_ i: Int) -> Int? {
    guard at(i) == sc("'") || at(i) == 0x2019 else { return nil }
    if at(i + 1) == sc("s"), at(i + 2) == 0x20 { return i + 3 }
    return at(i - 1) == sc("s") && at(i + 1) == 0x20 ? i + 2 : nil
  }

  /// `of Leiden`, `for Foreign Affairs`, `of Health and Human Services` after the noun of a body.
  private func extended(_ start: Int, _ end: Int) -> Int {
    var end = end
    for small in ["of", "of", "for", "on"] {
      guard let next = nextRun(end, after: small), !beginsPerson(next) else { continue }
      end = next.range.upperBound
      if small == "of", nextRun(end, after: "of") != nil { continue }
      if small == "for", let more = nextRun(end, after: "of"), !beginsPerson(more) {
        return more.range.upperBound
      }
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
    let isGiven = run.words.first?.roles.contains(.firstName) ?? false
    if let last = run.words.lastIndex(where: { $0.roles.contains(.programme) }), last > 0,
      !(isGiven && run.words[last].roles.contains(.firstName)),
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
    guard let first = run.words.first, let last = run.words.last else { return false }
    if let end = endOfPlaceOf(run) {
      add(run.range.lowerBound..<end, .place, "place.noun")
      return true
    }
    guard run.words.count > 1 else { return false }
    // Tell Ezra: a verb that begins a sentence, and a given name.
    if wordBefore(first.range.lowerBound) == nil, string(text[first.range]) == "Tell",
      last.roles.contains(.firstName)
    {
      addPerson([last], role: nil)
      return true
    }
    let isNamed =
      last.roles.contains(.place) && !first.roles.contains(.firstName) && !first.isInitial
      || first.roles.contains(.placeHead) && run.words.count <= 3
        && run.words.dropFirst().allSatisfy { $0.roles.isDisjoint(with: [.title]) }
    guard isNamed else { return false }
    // St Stephen's: a feast or a church, and no town.
    if first.roles.contains(.placeHead), run.words.count == 2,
      ["St", "Saint"].contains(string(text[first.range])),
      pastPossessive(run.range.upperBound) != nil
    {
      return true
    }
    add(run.range, .place, "place.noun")
    return true
  }

  /// `Sea of Tranquility`, `Isle of Skye`: where it ends.
  private func endOfPlaceOf(_ run: EnglishRun) -> Int? {
    guard run.words.count == 1, let word = run.words.first,
      EnglishRun.placesOf.contains(Array(text[word.range])),
      let next = nextRun(word.range.upperBound, after: "of"), next.words.count <= 2,
      !beginsPerson(next)
    else { return nil }
    return next.range.upperBound
  }

  // MARK: Taking

  mutating func add(_ range: Range<Int>, _ kind: Draft.Mention.Kind, _ rule: String) {
    guard !range.isEmpty, !(found.last.map { $0.range.upperBound > range.lowerBound } ?? false)
    else {
      return
    }
    found.append(
      NameMention(
        range: range, kind: kind, role: nil, entity: string(written[range]), rule: rule))
  }

  mutating func addPerson(_ words: [EnglishRun.Word], role: String?) {
    var words = words
    while words.count > 1, let last = words.last,
      EnglishRun.postnominals.contains(Array(text[last.range]))
    { words.removeLast() }
    let run = EnglishRun(words)
    guard let last = words.last(where: { !$0.roles.contains(.suffix) }) ?? words.last else {
      return
    }
    var range = run.range
    if let suffix = words.last, suffix.roles.contains(.suffix), !suffix.isNumeral,
      at(range.upperBound) == sc(".")
    {
      range = range.lowerBound..<range.upperBound + 1
    }
    if let end = endOfEpithet(range.upperBound) { range = range.lowerBound..<end }
    let name = string(written[range])
    surnames.insert(Array(text[last.range]))
    remember(name, words, last)
    found.append(
      NameMention(range: range, kind: .person, role: role, entity: name, rule: "person.english"))
  }

  /// Keeps a whole name for the words that stand for it later.
  private mutating func remember(
    _ name: String, _ words: [EnglishRun.Word], _ last: EnglishRun.Word
  ) {
    guard let first = words.first, words.count > 1, !first.isParticle else { return }
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

  /// The whole name for a surname that stood alone, or with a title or a particle only; of several
  /// who have it the one whom the title fits.
  private mutating func complete(_ index: Int, _ holders: [String: [String]]) {
    let name = found[index].range
    let words = text[name].split(separator: 0x20)
    guard let last = words.last else { return }
    if words.count == 2, words[0].count == 2, words[0].last == sc(".") {
      let whole = holders[string(last)]?.first {
        $0.unicodeScalars.first?.value == words[0].first
          && !$0.unicodeScalars.prefix(2).contains(".")
      }
      if let whole { found[index].entity = whole }
      return
    }
    guard words.dropLast().allSatisfy({ EnglishRun.particles.contains(Array($0)) }) else { return }
    let key = inSmall(last)
    guard let whole = wholeNames[key] else { return }
    found[index].entity = whole
    guard
      let title = wordBefore(name.lowerBound)?.word ?? abbreviatedTitle(before: name.lowerBound),
      let gender = EnglishGender.ofTitle(title), EnglishGender.of(whole) != gender
    else { return }
    let others = holders[string(key)] ?? []
    if let fitting = others.first(where: { EnglishGender.of($0) == gender })
      ?? others.first(where: { EnglishGender.of($0) == nil })
    {
      found[index].entity = fitting
    } else if EnglishGender.of(whole) != nil {
      found[index].entity = string(written[name])
    }
  }

  /// `Mrs.`: the title with a full stop right before `i`.
  private func abbreviatedTitle(before i: Int) -> String? {
    guard at(i - 1) == 0x20, at(i - 2) == sc(".") else { return nil }
    var start = i - 2
    while start > 0, i - start < 8, at(start - 1).isLatinLetter { start -= 1 }
    return string(text[start..<i - 2])
  }

  /// A surname in capitals, `HALDANE`, as it is written elsewhere.
  private func inSmall(_ word: ArraySlice<UInt32>) -> [UInt32] {
    guard word.count > 2, word.allSatisfy(\.isUppercase) else { return Array(word) }
    return word.prefix(1) + word.dropFirst().map(lowercase)
  }

  /// The whole names in the text, by their surnames.
  private func holdersOfSurnames() -> [String: [String]] {
    var holders: [String: [String]] = [:]
    for name in found where name.kind == .person && name.entity.utf8.contains(0x20) {
      let surname = String(name.entity.split(separator: " ").last ?? "")
      if !(holders[surname]?.contains(name.entity) ?? false) {
        holders[surname, default: []].append(name.entity)
      }
    }
    return holders
  }

  /// `the Great` after a name: where it ends.
  func endOfEpithet(_ i: Int) -> Int? {
    guard at(i) == 0x20, let the = word(i + 1, "the"), at(the) == 0x20, at(the + 1).isUppercase
    else { return nil }
    var end = the + 1
    while at(end).isLatinLetter { end += 1 }
    guard lexicon.epithets.value(of: text[the + 1..<end]) != nil,
      !(at(end) == 0x20 && at(end + 1).isUppercase)
    else { return nil }
    return end
  }

  /// The small words before a surname that belong to it: `de Gaulle`, `von der Leyen`.
  private func withParticle(_ words: [EnglishRun.Word]) -> [EnglishRun.Word] {
    guard var first = words.first, words.count <= 2,
      lexicon.known(text, at: first.range.lowerBound) == nil
    else { return words }
    var all = words
    while let (particle, start) = wordBefore(first.range.lowerBound), at(start).isLowercase,
      EnglishRun.leadingParticles.contains(particle)
    {
      first = EnglishRun.Word(
        range: start..<start + particle.unicodeScalars.count, roles: [], isInitial: false,
        isParticle: true)
      all.insert(first, at: 0)
    }
    return all
  }
}
