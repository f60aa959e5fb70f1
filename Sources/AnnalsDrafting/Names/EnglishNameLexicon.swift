/// What a word of English may be in a name, and the names known whole.
///
/// A class for the reason that `NameLexicon` is one.
final class EnglishNameLexicon: Sendable {
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
    /// A word of titles and headings.
    static let common = Roles(rawValue: 1 << 17)
    /// A given name that is an everyday word or a place too.
    static let ambiguousName = Roles(rawValue: 1 << 18)
    /// `Wm`, `Chas`: written with a point.
    static let shortName = Roles(rawValue: 1 << 19)

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

  private let words: Trie
  let personVerbs = Trie(EnglishPersonWords.verbs + " " + EnglishPersonWords.privateVerbs)
  /// Those of which only a person is the subject.
  let privateVerbs = Trie(EnglishPersonWords.privateVerbs)
  let personNouns = Trie(EnglishPersonWords.nouns)
  let epithets = Trie(EnglishPersonWords.epithets)
  /// Surnames that are nouns of places or of happenings too: Hill, Wells, Day.
  let surnamePlaces = Trie(EnglishPersonWords.surnamePlaces)
  private let known = EnglishNameLexicon.knownNames()
  private let kinds: [Draft.Mention.Kind] = [.place, .organization, .programme, .person]

  private init() {
    var words = Trie()
    for (head, members) in WordTable.lines(englishNameWords) {
      guard let role = Roles.named[head] else { continue }
      for word in WordTable.words(members) { words.insert(word, joining: role.rawValue) }
    }
    let tables: [(String, Roles)] = [
      (englishFirstNames, .firstName), (englishMoreFirstNames, .firstName),
      (englishShortGivenNames, [.firstName, .shortName]), (englishAmbiguousNames, .ambiguousName),
    ]
    for (table, role) in tables {
      for word in WordTable.words(table) { words.insert(word, joining: role.rawValue) }
    }
    for word in WordTable.words(englishCommonWords) {
      words.insert(Self.capitalised(word), joining: Roles.common.rawValue)
    }
    self.words = words
  }

  private static func knownNames() -> Trie {
    var known = Trie()
    let tables = [
      EnglishPlaceWords.places, EnglishPlaceWords.organizations, EnglishPlaceWords.programmes,
      englishKnownPersons,
    ]
    for (kind, table) in tables.enumerated() {
      for word in WordTable.words(table) {
        known.insert(word.map { $0 == sc("_") ? 0x20 : $0 }, kind, overriding: kind < 3)
      }
    }
    return known
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

  private static func capitalised(_ word: [UInt32]) -> [UInt32] {
    guard let first = word.first, first &- 0x61 < 26 else { return word }
    return [first - 0x20] + word.dropFirst()
  }

  /// Whether two words have the shape of a Chinese name: a surname and one or two syllables.
  func isChineseName(_ surname: ArraySlice<UInt32>, _ given: ArraySlice<UInt32>) -> Bool {
    if isHyphenatedGivenName(given) { return !roles(surname).contains(.common) }
    let plain = surname.filter { $0 != sc("'") && $0 != 0x2019 }
    return roles(plain[...]).contains(.pinyinSurname) && Pinyin.isSpelling(given)
  }

  /// `Yuan-p'ei`, `Dae-jung`: two syllables, the second one small, as Chinese and Korean names are written.
  private func isHyphenatedGivenName(_ word: ArraySlice<UInt32>) -> Bool {
    guard let dash = word.firstIndex(of: sc("-")), dash + 2 < word.endIndex,
      word[dash + 1].isLowercase, word.count <= 13
    else { return false }
    let (first, second) = (word[..<dash], word[(dash + 1)...])
    return first.count <= 7 && second.count <= 7 && Pinyin.isEastAsianSyllable(first)
      && Pinyin.isEastAsianSyllable(second)
  }
}

/// Whether a word can be one or two syllables of Chinese as pinyin spells them.
enum Pinyin {
  private static let initials = Set(
    [
      "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r",
      "z", "c", "s", "y", "w", "", "hs", "ts", "tz",
    ]
    .map { $0.unicodeScalars.map(\.value) })
  private static let finals = Set(
    """
    a ai an ang ao e ei en eng er i ia ian iang iao ie in ing iong iu o ong ou u ua uai uan uang ue ui un uo ü üe \
    ih ieh ien iung ueh uei ung eh üan üeh ün
    """.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.value) })

  static func isSpelling(_ word: ArraySlice<UInt32>) -> Bool {
    let letters = word.filter { $0 != sc("-") && $0 != sc("'") && $0 != 0x2019 }
      .map { $0 &- 0x41 < 26 ? $0 + 0x20 : $0 }
    guard (2...12).contains(letters.count) else { return false }
    return syllables(letters[...], left: 2)
  }

  /// One syllable of Chinese, or of Korean as it is mostly spelled.
  static func isEastAsianSyllable(_ word: ArraySlice<UInt32>) -> Bool {
    let letters = word.filter { $0 != sc("'") && $0 != 0x2019 }
      .map { $0 &- 0x41 < 26 ? $0 + 0x20 : $0 }
    return isSyllable(letters[...]) || korean.contains(letters)
  }

  private static let korean = Set(
    WordTable.words(
      """
      moon sung jung hee hwan kyu kyun chul chol joon jun jong chong young yong seok suk sook hyun hyung kyung myung byung beom bum woo woong won wook uk eun un geun keun gyu hye hyeok il im in jae ji jin ki \
      kwan kwang min mi nam rae sang seo seon seong shik sik soo su tae tai taek ung yeon yeong yeol pyo pil ho hak doo du dong dae
      """))

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
