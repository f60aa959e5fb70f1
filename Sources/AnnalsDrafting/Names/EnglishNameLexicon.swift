/// What a word of English may be in a name, and the names known whole.
struct EnglishNameLexicon: Sendable {
  struct Roles: OptionSet, Sendable {
    let rawValue: Int32

    static let title = Roles(rawValue: 1 << 0)
    static let beforeTitle = Roles(rawValue: 1 << 1)
    static let honorific = Roles(rawValue: 1 << 2)
    static let suffix = Roles(rawValue: 1 << 3)
    static let department = Roles(rawValue: 1 << 4)
    static let organization = Roles(rawValue: 1 << 5)
    static let company = Roles(rawValue: 1 << 6)
    static let programme = Roles(rawValue: 1 << 7)
    static let programmeHead = Roles(rawValue: 1 << 8)
    static let happening = Roles(rawValue: 1 << 9)
    static let place = Roles(rawValue: 1 << 10)
    static let placeHead = Roles(rawValue: 1 << 11)
    static let month = Roles(rawValue: 1 << 12)
    static let opener = Roles(rawValue: 1 << 13)
    static let language = Roles(rawValue: 1 << 14)
    static let pinyinSurname = Roles(rawValue: 1 << 15)
    static let firstName = Roles(rawValue: 1 << 16)

    /// What no person's name holds.
    static let notPerson: Roles = [
      .organization, .company, .programme, .happening, .place, .month, .language,
    ]

    fileprivate static let named: [String: Roles] = [
      "title": .title, "before-title": .beforeTitle, "honorific": .honorific, "suffix": .suffix,
      "department": .department, "organization": .organization, "company": .company,
      "programme": .programme, "programme-head": .programmeHead, "happening": .happening,
      "place": .place, "place-head": .placeHead, "month": .month, "opener": .opener,
      "language": .language, "surname-pinyin": .pinyinSurname,
    ]
  }

  static let shared = EnglishNameLexicon()

  private var words = Trie()
  private(set) var personVerbs = Trie()
  private(set) var personNouns = Trie()
  private(set) var known = Trie()
  private let kinds: [Draft.Mention.Kind] = [.place, .organization, .programme]

  private init() {
    var roles: [[UInt32]: Roles] = [:]
    for line in englishNameWords.split(separator: "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, let role = Roles.named[String(halves[0])] else { continue }
      for word in NameLexicon.words(String(halves[1])) { roles[word, default: []].insert(role) }
    }
    for word in NameLexicon.words(englishFirstNames) { roles[word, default: []].insert(.firstName) }
    for (word, roles) in roles { words.insert(word, Int(roles.rawValue)) }
    for word in NameLexicon.words(EnglishPersonWords.verbs) { personVerbs.insert(word, 1) }
    for word in NameLexicon.words(EnglishPersonWords.nouns) { personNouns.insert(word, 1) }
    let tables = [
      EnglishPlaceWords.places, EnglishPlaceWords.organizations, EnglishPlaceWords.programmes,
    ]
    for (kind, table) in tables.enumerated() {
      for word in NameLexicon.words(table) {
        known.insert(word.map { $0 == sc("_") ? 0x20 : $0 }, kind, overriding: true)
      }
    }
  }

  func roles(_ word: ArraySlice<UInt32>) -> Roles {
    words.value(of: word).map { Roles(rawValue: Int32($0)) } ?? []
  }

  /// The name known whole that begins at `i` and ends with a word.
  func known(_ text: [UInt32], at i: Int) -> (kind: Draft.Mention.Kind, end: Int)? {
    var cursor = Trie.Cursor()
    var found: (Int, Int)?
    var j = i
    while j < text.count, known.step(&cursor, text[j] == 0x0B ? 0x20 : text[j]) {
      j += 1
      if let value = known.value(at: cursor), j == text.count || !text[j].isLatinLetter {
        found = (value, j)
      }
    }
    return found.map { (kinds[$0.0], $0.1) }
  }

  /// Whether two words have the shape of a Chinese name: a surname and one or two syllables.
  func isChineseName(_ surname: ArraySlice<UInt32>, _ given: ArraySlice<UInt32>) -> Bool {
    roles(surname).contains(.pinyinSurname) && Pinyin.isSpelling(given)
  }
}

/// Whether a word can be one or two syllables of Chinese as pinyin spells them.
enum Pinyin {
  private static let initials = Set(
    [
      "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r",
      "z", "c", "s", "y", "w", "",
    ]
    .map { $0.unicodeScalars.map(\.value) })
  private static let finals = Set(
    """
    a ai an ang ao e ei en eng er i ia ian iang iao ie in ing iong iu o ong ou u ua uai uan uang ue ui un uo ü üe
    """.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.value) })

  static func isSpelling(_ word: ArraySlice<UInt32>) -> Bool {
    let letters = word.filter { $0 != sc("-") && $0 != sc("'") && $0 != 0x2019 }
      .map { $0 &- 0x41 < 26 ? $0 + 0x20 : $0 }
    guard (2...12).contains(letters.count) else { return false }
    return syllables(letters[...], left: 2)
  }

  private static func syllables(_ rest: ArraySlice<UInt32>, left: Int) -> Bool {
    if rest.isEmpty { return true }
    guard left > 0 else { return false }
    for length in 1...min(6, rest.count) where isSyllable(rest.prefix(length)) {
      if syllables(rest.dropFirst(length), left: left - 1) { return true }
    }
    return false
  }

  private static func isSyllable(_ syllable: ArraySlice<UInt32>) -> Bool {
    for length in 0...min(2, syllable.count)
    where initials.contains(Array(syllable.prefix(length))) {
      if finals.contains(Array(syllable.dropFirst(length))) { return true }
    }
    return false
  }
}
