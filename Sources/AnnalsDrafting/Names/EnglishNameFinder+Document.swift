/// The second reading: what the whole document says of the runs that nothing explained.
extension EnglishNameFinder {
  /// How often a word alone stood as only a person does, and as only a place does.
  struct Evidence {
    var person = 0
    var place = 0
  }

  mutating func explain() {
    for name in found where name.kind == .organization || name.kind == .programme {
      bodies.insert(Array(text[name.range].prefix { $0 != 0x20 }))
    }
    for run in unexplained where run.words.count == 1 { weigh(run) }
    for run in unexplained where run.words.count > 1 { explainLong(run) }
    for run in unexplained where run.words.count == 1 { explainShort(run) }
  }

  private mutating func weigh(_ run: EnglishRun) {
    let word = Array(text[run.range])
    var weight = evidence[word] ?? Evidence()
    if hasPersonVerb(after: run.range.upperBound) {
      weight.person += 1
      surnames.insert(word)
    }
    if hasPrivateVerb(after: run.range.upperBound) || hasLife(after: run.range.upperBound)
      || roleBefore(run.range.lowerBound) != nil || roleBeforeComma(run.range.lowerBound) != nil
    {
      weight.person += 2
    }
    if isAfterPlaceWord(run.range.lowerBound) { weight.place += 2 }
    evidence[word] = weight
  }

  private func hasPrivateVerb(after i: Int) -> Bool {
    wordAfter(i).map { lexicon.privateVerbs.value(of: text[$0.0]) != nil } ?? false
  }

  // MARK: Several words

  private mutating func explainLong(_ run: EnglishRun) {
    guard let last = run.words.last else { return }
    let isKin = surnames.contains(Array(text[last.range])) && couldBePerson(run)
    if isKin, !last.roles.contains(.common) {
      addPerson(run.words, role: role(around: run.range))
    } else if isAfterPlaceWord(run.range.lowerBound), run.words.count <= 3 {
      found.append(mention(run.range, .place, "place.preposition"))
    } else if points(run) >= 2 {
      addPerson(run.words, role: role(around: run.range))
      found[found.count - 1].rule = "person.shape"
    }
  }

  /// How much speaks for a person where no word of the run and none around it says so.
  private func points(_ run: EnglishRun) -> Int {
    guard (2...4).contains(run.words.count), couldBePerson(run), !isWork(run.range),
      !isHeading(run.range)
    else { return 0 }
    var points = 2
    for word in run.words {
      if word.roles.contains(.common) || looksCommon(text[word.range]) { points -= 2 }
      if word.range.lowerBound > run.range.lowerBound, word.roles.contains(.firstName) {
        points += 1
      }
      if word.range.count > 1, text[word.range].allSatisfy(\.isUppercase) { points -= 2 }
      if word.roles.contains(.placeHead) { points -= 1 }
    }
    if text[run.range].contains(where: { $0 >= 0xC0 && $0 != 0x2019 }) { points += 1 }
    if let last = run.words.last, hasSurnameShape(text[last.range]) { points += 1 }
    switch wordBefore(run.range.lowerBound)?.word {
    case "the", "a", "an", "this", "that", "these", "our", "its", "every", "each": points -= 3
    case "called", "entitled", "titled", "aboard", "ship", "steamer", "brand", "magazine":
      points -= 3
    case "by", "with", "and", "whom", "met", "between": points += 1
    default: break
    }
    return points
  }

  /// “Rain Dance”: all there is between two marks.
  private func isWork(_ range: Range<Int>) -> Bool {
    let (before, after) = (at(range.lowerBound - 1), at(range.upperBound))
    let opens = before == 0x201C || before == 0x2018 || before == sc("\"") || before == sc("'")
    return opens && (after == 0x201D || after == 0x2019 || after == sc("\"") || after == sc("'"))
  }

  /// A line of its own.
  private func isHeading(_ range: Range<Int>) -> Bool {
    at(range.lowerBound - 1) == 0x0A && at(range.upperBound) == 0x0A
  }

  /// Endings that names of persons hardly have.
  private func looksCommon(_ word: ArraySlice<UInt32>) -> Bool {
    guard word.count > 5 else { return false }
    return EnglishNameShapes.common.contains { word.suffix($0.count).elementsEqual($0) }
  }

  /// McClellan, O'Hara.
  private func hasSurnameBeginning(_ word: ArraySlice<UInt32>) -> Bool {
    EnglishNameShapes.beginnings.contains {
      word.count > $0.count + 2 && word.prefix($0.count).elementsEqual($0)
        && word[word.startIndex + $0.count].isUppercase
    }
  }

  private func hasSurnameShape(_ word: ArraySlice<UInt32>) -> Bool {
    if hasSurnameBeginning(word) { return true }
    return EnglishNameShapes.endings.contains {
      word.count > $0.count + 1 && word.suffix($0.count).elementsEqual($0)
    }
  }

  // MARK: One word

  private mutating func explainShort(_ run: EnglishRun) {
    let word = Array(text[run.range])
    let weight = evidence[word] ?? Evidence()
    if let whole = wholeNames[word] {
      var person = mention(run.range, .person, "person.surname")
      person.entity = whole
      found.append(person)
    } else if isGivenName(run) {
      found.append(mention(run.range, .person, "person.given"))
    } else if isAfterPlaceWord(run.range.lowerBound), run.words[0].roles.isDisjoint(with: .all),
      !text[run.range].allSatisfy(\.isUppercase),
      !(at(run.range.upperBound) == 0x20 && at(run.range.upperBound + 1).isDigit)
    {
      found.append(mention(run.range, .place, "place.preposition"))
    } else if hasSurnameBeginning(text[run.range]), weight.place == 0, couldBeSurname(run) {
      found.append(mention(run.range, .person, "person.shape"))
    } else if weight.person >= 1, weight.place == 0, couldBeSurname(run), !bodies.contains(word) {
      found.append(mention(run.range, .person, "person.alone"))
    } else if weight.place > 0, weight.person == 0, run.words[0].roles.isEmpty {
      found.append(mention(run.range, .place, "place.again"))
    }
  }

  private func couldBeSurname(_ run: EnglishRun) -> Bool {
    let word = run.words[0]
    return word.range.count > 2 && !text[word.range].allSatisfy(\.isUppercase)
      && word.roles.isDisjoint(
        with: [.organization, .company, .programme, .happening, .place, .month, .language, .common])
      && word.roles.isDisjoint(with: [.opener, .title])
  }

  /// A given name alone, in the midst of a sentence or before a verb of persons.
  private func isGivenName(_ run: EnglishRun) -> Bool {
    let word = run.words[0]
    guard word.roles.contains(.firstName), word.range.count > 2,
      word.roles.isDisjoint(with: .all.subtracting([.firstName, .ambiguousName, .common])),
      lexicon.known(text, at: word.range.lowerBound) == nil
        || hasPersonVerb(after: word.range.upperBound)
    else { return false }
    if hasPersonVerb(after: word.range.upperBound) { return true }
    if isAfterPlaceWord(word.range.lowerBound) { return false }
    let isAmbiguous = !word.roles.isDisjoint(with: [.ambiguousName, .common])
    let isWithin =
      at(word.range.lowerBound - 1) == 0x20
      && (at(word.range.lowerBound - 2).isLatinLetter || at(word.range.lowerBound - 2) == sc(","))
    if isAmbiguous {
      return isWithin && at(word.range.lowerBound - 2).isLatinLetter && !isLed(word)
        && wordBefore(word.range.lowerBound)?.word != "of"
    }
    return isWithin ? !isLed(word) : (evidence[Array(text[run.range])]?.place ?? 0) == 0
  }

  /// `the Joan`, a ship or a brand.
  private func isLed(_ word: EnglishRun.Word) -> Bool {
    ["the", "a", "an"].contains(wordBefore(word.range.lowerBound)?.word)
  }

  func mention(
    _ range: Range<Int>, _ kind: Draft.Mention.Kind, _ rule: String
  ) -> NameMention {
    NameMention(range: range, kind: kind, role: nil, entity: string(written[range]), rule: rule)
  }

  // MARK: Places

  /// `in X`, `moved to X`, `the siege of X`.
  func isAfterPlaceWord(_ start: Int) -> Bool {
    guard let (word, begin) = wordBefore(start) else { return false }
    switch word {
    case "in", "near", "outside", "into", "at", "towards", "toward", "around", "across",
      "throughout", "via", "reached", "besieged", "inside":
      return true
    case "to", "for", "from":
      return wordBefore(begin).map { EnglishPlaceLeads.motions.contains($0.word) } ?? false
    // Declan Moriarty, 46, of Dudley
    case "of" where at(begin - 2) == sc(",") && at(begin - 3).isDigit: return true
    case "of": return wordBefore(begin).map { EnglishPlaceLeads.parts.contains($0.word) } ?? false
    default: return false
    }
  }
}

extension EnglishNameLexicon.Roles {
  static let all = Self(rawValue: ~0)
}

/// Words before `to`, `from` or `of` that say that a place follows, as data.
enum EnglishPlaceLeads {
  private static func words(_ table: String) -> Set<String> {
    Set(table.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  static let motions = words(
    """
    went moved came returned travelled traveled sailed fled sent back taken brought flew drove marched retreated emigrated exiled transferred posted way road route journey voyage trip escaped removed \\
    move go come return travel sail flee fly march home left walked rode going moving travelling withdrew evacuated deported train ferry miles kilometres kilometers km bound banished launched launches lifted released shipped ships
    """)
  static let parts = words(
    """
    city town village port battle siege bishop archbishop mayor governor streets parish district outskirts north south east west capital fall treaty coast isle county bay suburb hamlet borough diocese \\
    northeast northwest southeast southwest commune island siege bombardment sack capture occupation liberation peace fortress citadel harbour harbor inhabitants citizens region province kingdom duchy principality people residents voters bombing storming burning defence defense relief
    """)
}

/// How words that are names, or are none, begin and end, as data.
enum EnglishNameShapes {
  private static func shapes(_ table: String) -> [[UInt32]] { WordTable.words(table) }

  static let common = shapes(
    "tion sion ment ness ship ology ical ious ative able ible istic graphy nomics ences ities ings")
  static let beginnings = shapes("Mc Mac O' O’ Fitz D' D’ Abdul")
  static let endings = shapes(
    """
    son sen sson ski sky ska wicz czyk ov ova ev eva enko chuk escu ian yan berg stein mann man ez oglu idis opoulos vić vich dze shvili quist qvist lund strom ström gaard sohn thal feld elli etti ini otti ucci ault eaux ière ard \\
    worth well ley smith wright er ins ings ides akis ulis nen moto mura yama kawa naka saki zaki hara shima guchi abe ovic ević
    """)
}
