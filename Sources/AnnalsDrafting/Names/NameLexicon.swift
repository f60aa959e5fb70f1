/// The words of names in tables made for quick asking.
///
/// A class because all finders share its two dozen tables, and a structure of so many is costly to
/// hand from one function to the next.
final class NameLexicon: Sendable {
  enum Surname: UInt8 { case no, usual, weak, half }

  private let surnames: [UInt8]
  /// How likely a character is in a given name.
  private let given: [Int8]
  private let transliteration: [Bool]
  /// Of these the ones that write little else.
  private let foreign: [Bool]
  /// Verbs of one character.
  private let shortVerbs: ScalarSet
  /// Everyday words of two characters.
  let everyday = PairSet.words
  /// Of these the ones that are given names as often as not.
  let givenWords = PairSet(words: ChineseNameWords.givenWords)
  let doubleSurnames = Trie(ChineseNameWords.doubleSurnames)
  let titles = Trie(ChineseNameWords.titles)
  let titlesBackward = NameLexicon.backward(ChineseNameWords.titles)
  let verbs: Trie
  /// Verbs before the name of a person, read backward: 师从, 聘请.
  let verbsBeforeNames = NameLexicon.backward(ChineseNameWords.verbsBeforeNames)
  /// What shows that the characters before it were a place or a body: 市, 公司.
  let afterPlaces = Trie(ChineseNameWords.afterPlaces)
  let common = Trie(ChineseNameWords.commonWords)
  /// Parts of Mongol, Tibetan, Uyghur and Manchu names.
  let nameParts = Trie(ChineseNameWords.parts)
  let monkTitles = Trie(ChineseNameWords.monkTitles)
  /// Words for those who go by a name without a surname.
  let styledTitles = Trie(ChineseNameWords.styledTitles)
  let knownPersons = Trie(knownPersonNames)
  let suffixes = Trie(PlaceWords.suffixes)
  let starters = Trie(PlaceWords.starters + " " + PlaceWords.places)
  let programmeNouns: Trie
  let commonBefore = Set(WordTable.words(ProgrammeWords.commonBefore))

  static let standard = NameLexicon()

  private init() {
    surnames = Self.surnameTable()
    given = Self.givenTable()
    transliteration = Self.table(of: ChineseNameWords.transliteration)
    foreign = Self.table(of: ChineseNameWords.foreign)
    var verbs = Trie()
    var shortVerbs = ""
    for word in WordTable.words(ChineseNameWords.verbs) {
      if word.count == 1 { shortVerbs += string(word) }
      verbs.insert(word, word.count > 1 || Self.strongVerbs.contains(word[0]) ? 1 : 0)
    }
    self.verbs = verbs
    self.shortVerbs = ScalarSet(shortVerbs)
    var nouns = Trie()
    for noun in ProgrammeWords.nouns { nouns.insert(noun, 1) }
    programmeNouns = nouns
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

  func isTransliteration(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && transliteration[Int(scalar)]
  }

  func isVerb(_ scalar: UInt32) -> Bool { shortVerbs.contains(scalar) }

  func isForeign(_ scalar: UInt32) -> Bool { scalar < 0x10000 && foreign[Int(scalar)] }

  private static let strongVerbs: ScalarSet = ScalarSet("说率任赴获称卒")

  // MARK: Tables

  private static func surnameTable() -> [UInt8] {
    var surnames = table(of: ChineseNameWords.surnames).map { $0 ? Surname.usual.rawValue : 0 }
    for word in WordTable.words(ChineseNameWords.weakSurnames) {
      surnames[Int(word[0])] = Surname.weak.rawValue
    }
    for word in WordTable.words(ChineseNameWords.doubleSurnames) where surnames[Int(word[0])] == 0 {
      surnames[Int(word[0])] = Surname.half.rawValue
    }
    return surnames
  }

  private static func givenTable() -> [Int8] {
    var weights: [Int8] = Array(repeating: 0, count: 0x10000)
    for (words, weight) in [
      (ChineseNameWords.given, Int8(2)), (ChineseNameWords.seldom, -1),
      (ChineseNameWords.unusual, -3), (ChineseNameWords.barred, .min),
    ] {
      for word in WordTable.words(words) {
        for scalar in word where scalar < 0x10000 { weights[Int(scalar)] = weight }
      }
    }
    return weights
  }

  /// A trie of words from their last character on.
  static func backward(_ words: String) -> Trie {
    var trie = Trie()
    for word in WordTable.words(words) { trie.insert(word.reversed(), word.count) }
    return trie
  }

  private static func table(of characters: String) -> [Bool] {
    var table = Array(repeating: false, count: 0x10000)
    for word in WordTable.words(characters) {
      for scalar in word where scalar < 0x10000 { table[Int(scalar)] = true }
    }
    return table
  }
}
