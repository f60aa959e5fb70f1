/// The words of names in tables made for quick asking.
struct NameLexicon: Sendable {
  enum Surname: UInt8 { case no, usual, weak, half }

  /// What a word known by heart is.
  enum Known: Sendable {
    case place, venue, organization, programme
    case entry(Gazetteer.Entry)
  }

  private(set) var surnames: [UInt8]
  /// How likely a character is in a given name.
  private(set) var given: [Int8]
  private(set) var transliteration: [Bool]
  /// Of these the ones that write little else.
  private(set) var foreign: [Bool]
  /// Verbs of one character.
  private var shortVerbs: Set<UInt32> = []
  private(set) var doubleSurnames = Trie()
  private(set) var titles = Trie()
  private(set) var titlesBackward = Trie()
  private(set) var verbs = Trie()
  /// Verbs before the name of a person, read backward: 师从, 聘请.
  private(set) var verbsBeforeNames = Trie()
  /// What shows that the characters before it were a place or a body: 市, 公司.
  private(set) var afterPlaces = Trie()
  private(set) var common = Trie()
  /// Parts of Mongol, Tibetan, Uyghur and Manchu names.
  private(set) var nameParts = Trie()
  private(set) var monkTitles = Trie()
  /// Words for those who go by a name without a surname.
  private(set) var styledTitles = Trie()
  private(set) var known = Trie()
  private(set) var knownPersons = Trie()
  private(set) var knownWords: [Known] = []
  private(set) var suffixes = Trie()
  private(set) var starters = Trie()
  private(set) var programmeNouns = Trie()
  private(set) var commonBefore: Set<[UInt32]> = []

  /// The words of the tables, without any user's.
  static let standard = NameLexicon()

  init(_ gazetteer: Gazetteer) {
    self = .standard
    for entry in gazetteer.entries {
      add(entry.name.unicodeScalars.map { Folding.shared.fold($0.value) }, .entry(entry))
    }
  }

  private init() {
    surnames = Self.table(of: ChineseNameWords.surnames).map { $0 ? Surname.usual.rawValue : 0 }
    for word in Self.words(ChineseNameWords.weakSurnames) {
      surnames[Int(word[0])] = Surname.weak.rawValue
    }
    given = Self.givenTable()
    transliteration = Self.table(of: ChineseNameWords.transliteration)
    foreign = Self.table(of: ChineseNameWords.foreign)
    fill(&doubleSurnames, ChineseNameWords.doubleSurnames)
    for word in Self.words(ChineseNameWords.doubleSurnames) where surnames[Int(word[0])] == 0 {
      surnames[Int(word[0])] = Surname.half.rawValue
    }
    fill(&titles, ChineseNameWords.titles)
    for word in Self.words(ChineseNameWords.titles) {
      titlesBackward.insert(word.reversed(), word.count)
    }
    for word in Self.words(ChineseNameWords.verbs) {
      if word.count == 1 { shortVerbs.insert(word[0]) }
      verbs.insert(word, word.count > 1 || Self.strongVerbs.contains(word[0]) ? 1 : 0)
    }
    for word in Self.words(ChineseNameWords.verbsBeforeNames) {
      verbsBeforeNames.insert(word.reversed(), word.count)
    }
    fill(&afterPlaces, ChineseNameWords.afterPlaces)
    fill(&common, ChineseNameWords.commonWords)
    fill(&nameParts, ChineseNameWords.parts)
    fill(&monkTitles, ChineseNameWords.monkTitles)
    fill(&styledTitles, ChineseNameWords.styledTitles)
    fill(&knownPersons, knownPersonNames)
    fill(&suffixes, PlaceWords.suffixes)
    fill(&starters, PlaceWords.starters)
    for noun in ProgrammeWords.nouns { programmeNouns.insert(noun, 1) }
    commonBefore = Set(Self.words(ProgrammeWords.commonBefore))
    addKnown()
  }

  func surname(_ scalar: UInt32) -> Surname {
    scalar < 0x10000 ? Surname(rawValue: surnames[Int(scalar)]) ?? .no : .no
  }

  /// 2 for a character that often stands in a given name, -1 for one that seldom does, -3 for one
  /// that hardly ever does, nil for one that does not.
  func given(_ scalar: UInt32) -> Int? {
    guard scalar.isHan else { return nil }
    let weight = scalar < 0x10000 ? given[Int(scalar)] : 0
    return weight == .min ? nil : Int(weight)
  }

  private static func givenTable() -> [Int8] {
    var weights: [Int8] = Array(repeating: 0, count: 0x10000)
    for (words, weight) in [
      (ChineseNameWords.given, Int8(2)), (ChineseNameWords.seldom, -1),
      (ChineseNameWords.unusual, -3), (ChineseNameWords.barred, .min),
    ] {
      for (scalar, isIn) in table(of: words).enumerated() where isIn { weights[scalar] = weight }
    }
    return weights
  }

  func isTransliteration(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && transliteration[Int(scalar)]
  }

  func isVerb(_ scalar: UInt32) -> Bool { shortVerbs.contains(scalar) }

  func isForeign(_ scalar: UInt32) -> Bool { scalar < 0x10000 && foreign[Int(scalar)] }

  private static let strongVerbs: ScalarSet = ScalarSet("说率任赴获称卒")

  private mutating func addKnown() {
    for word in Self.words(PlaceWords.organizations) { add(word, .organization) }
    for word in Self.words(PlaceWords.venues) { add(word, .venue) }
    for word in Self.words(PlaceWords.places) { add(word, .place) }
    for word in Self.words(ProgrammeWords.known) { add(word, .programme) }
    for word in Self.words(PlaceWords.places) { starters.insert(word, 1) }
  }

  private mutating func add(_ word: [UInt32], _ kind: Known) {
    known.insert(word, knownWords.count, overriding: true)
    knownWords.append(kind)
  }

  private func fill(_ trie: inout Trie, _ words: String) {
    for word in Self.words(words) { trie.insert(word, word.count) }
  }

  static func words(_ table: String) -> [[UInt32]] {
    table.split(whereSeparator: \.isWhitespace).map {
      $0.unicodeScalars.map { Folding.shared.fold($0.value) }
    }
  }

  private static func table(of characters: String) -> [Bool] {
    var table = Array(repeating: false, count: 0x10000)
    for scalar in characters.unicodeScalars where scalar != " " && scalar.value < 0x10000 {
      table[Int(Folding.shared.fold(scalar.value))] = true
    }
    return table
  }
}
