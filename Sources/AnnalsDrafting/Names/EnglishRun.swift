/// Capitalised words that stand together, with the small words that names hold.
struct EnglishRun {
  struct Word {
    var range: Range<Int>
    var roles: EnglishNameLexicon.Roles
    /// An initial: one capital and a full stop.
    var isInitial: Bool
    /// `de`, `von`, `al-`: small words within names.
    var isParticle: Bool
    /// `XIV`: capitals only.
    var isNumeral = false
  }

  var words: [Word] = []

  var range: Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The run that begins with the capital at `start`; at most twelve words.
  init(_ text: [UInt32], from start: Int) {
    var i = start
    while words.count < 12, let word = Self.word(text, i, isFirst: words.isEmpty) {
      words.append(word)
      var end = word.range.upperBound
      if end < text.count, text[end] == sc("."), word.isInitial || Self.isAbbreviated(word, end - i)
      {
        end += 1
        if end < text.count, text[end].isUppercase {  // J.R.R. Tolkien
          i = end
          continue
        }
      }
      guard end + 1 < text.count, text[end] == 0x20 || text[end] == 0x0B else {
        if end + 1 < text.count, text[end] == sc(","), Self.isSuffixAfterComma(text, end) {
          i = end + 2
          continue
        }
        break
      }
      i = end + 1
      if i + 2 < text.count, text[i] == sc("&"), text[i + 1] == 0x20, text[i + 2].isUppercase {
        i += 2
      }
    }
    while words.last?.isParticle ?? false { words.removeLast() }
  }

  init(_ words: some Sequence<Word>) { self.words = Array(words) }

  private static func isAbbreviated(_ word: Word, _ length: Int) -> Bool {
    length <= 5
      && (word.roles.contains(.title) || word.roles.contains(.suffix) && !word.isNumeral
        || word.roles.contains(.honorific) || word.roles.contains(.placeHead)
        || word.roles.contains(.shortName))
  }

  private static func isSuffixAfterComma(_ text: [UInt32], _ comma: Int) -> Bool {
    guard comma + 3 < text.count, text[comma + 1] == 0x20 else { return false }
    let next = string(text[comma + 2..<min(comma + 4, text.count)])
    return (next == "Jr" || next == "Sr")
      && !(comma + 4 < text.count && text[comma + 4].isLatinLetter)
  }

  private static func word(_ text: [UInt32], _ start: Int, isFirst: Bool) -> Word? {
    var i = start
    while i < text.count, text[i].isLatinLetter || joins(text, i, start) { i += 1 }
    guard i > start else { return nil }
    let isCapital = text[start].isUppercase
    let isParticle = !isCapital && !isFirst && particles.contains(Array(text[start..<i]))
    guard isCapital || isParticle || hasArabicArticle(text[start..<i]) else {
      return nil
    }
    let isInitial = isCapital && i - start == 1 && i < text.count && text[i] == sc(".")
    let roles = EnglishNameLexicon.shared.roles(text[start..<i])
    return Word(
      range: start..<i, roles: roles, isInitial: isInitial, isParticle: isParticle,
      isNumeral: text[start..<i].allSatisfy(\.isUppercase))
  }

  /// A hyphen, an apostrophe or an ampersand within a word; not that of `Smith's`.
  private static func joins(_ text: [UInt32], _ i: Int, _ start: Int) -> Bool {
    guard i > start, i + 1 < text.count, text[i + 1].isLatinLetter else { return false }
    switch text[i] {
    case sc("-"): return true
    case sc("'"), 0x2019:
      let isPossessive =
        text[i + 1] | 0x20 == sc("s") && !(i + 2 < text.count && text[i + 2].isLatinLetter)
      return !isPossessive
    case sc("&"): return text[start].isUppercase
    default: return false
    }
  }

  static let particles: Set<[UInt32]> = Set(
    WordTable.words(
      "de von van der la di da del della dos das do bin ibn al le du den ter ten af av zu y ben bint abu ap ferch"
    ))

  /// Letters behind a name that are no part of it.
  static let postnominals: Set<[UInt32]> = Set(
    WordTable.words("QC KC MP MPs MBE OBE CBE KBE PhD MD FRS DSO MC VC SJ MLA MEP"))

  /// Nouns that make a place with `of`.
  static let placesOf: Set<[UInt32]> = Set(
    WordTable.words(
      "Sea Gulf Bay Strait Straits Isle Isles Lake Vale Valley Forest Plain Rock Firth Mount Cape Port Duchy Province"
    ))

  /// Nouns of bodies that stand first in their languages.
  static let foreignBodies: Set<[UInt32]> = Set(
    WordTable.words(
      "Institut Instituto Istituto Musée Museo Académie Academia Accademia Ministère Ministerio Collège Colegio Université Universidad Universität Banco Banque Compagnie Société Sociedad Fundación Fondation Fundação Teatro Théâtre Opéra Médecins Reporters"
    ))

  /// Particles that lead a surname alone: `de Gaulle`.
  static let leadingParticles: Set<String> = [
    "de", "von", "van", "der", "den", "di", "du", "della", "ter", "ibn", "bin", "zu",
  ]

  /// Whether a word is one of `al-Sayed`, `el-Baradei`, `ash-Sharif`.
  private static func hasArabicArticle(_ word: ArraySlice<UInt32>) -> Bool {
    guard let dash = word.prefix(4).firstIndex(of: sc("-")), dash + 2 < word.endIndex,
      word[dash + 1].isUppercase || isHamza(word[dash + 1]) && word[dash + 2].isUppercase
    else { return false }
    return isArabicArticle(word[..<dash])
  }

  private static func isHamza(_ scalar: UInt32) -> Bool {
    scalar == sc("'") || scalar == 0x2018 || scalar == 0x2019
  }

  static func isArabicArticle(_ word: ArraySlice<UInt32>) -> Bool {
    arabicArticles.contains(Array(word))
  }

  /// What begins so and is no person.
  static let arabicThings: Set<String> = [
    "al-Aqsa", "al-Andalus", "al-Qaeda", "al-Qaida", "al-Jazeera", "al-Azhar", "al-Shabaab",
    "al-Ahram",
    "al-Nusra", "as-Saffah",
  ]

  private static let arabicArticles: Set<[UInt32]> = Set(
    WordTable.words("al el an ar as at ad az ash ath"))
}
