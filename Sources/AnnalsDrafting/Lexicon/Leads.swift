/// What may begin at a place of a text, or what its character is, as far as a quick look can say.
struct Leads: OptionSet, Sendable {
  let rawValue: UInt16

  static let time = Leads(rawValue: 1 << 0)
  static let programme = Leads(rawValue: 1 << 1)
  static let place = Leads(rawValue: 1 << 2)
  /// A numbered meeting in Chinese.
  static let series = Leads(rawValue: 1 << 3)
  /// An ordinal number of English.
  static let ordinal = Leads(rawValue: 1 << 4)
  /// A verb of speech, a quotation mark or the end of a sentence.
  static let speech = Leads(rawValue: 1 << 5)
  /// A word of Latin letters with a capital.
  static let capital = Leads(rawValue: 1 << 6)
  static let knownPerson = Leads(rawValue: 1 << 7)
  /// A surname, and behind it what may stand in a given name.
  static let surname = Leads(rawValue: 1 << 8)
  /// Two characters that write names by sound.
  static let sound = Leads(rawValue: 1 << 9)
  static let monkTitle = Leads(rawValue: 1 << 10)
  /// `·` between the parts of a name.
  static let dot = Leads(rawValue: 1 << 11)
  /// What may stand in a given name.
  static let given = Leads(rawValue: 1 << 12)
  /// What words for those end with who go by a name without a surname.
  static let styleEnd = Leads(rawValue: 1 << 13)
  /// The place behind such a character.
  static let styled = Leads(rawValue: 1 << 14)
  /// What words end with that stand before names: titles, verbs, prepositions.
  static let beforeName = Leads(rawValue: 1 << 15)

  static let person: Leads = [.knownPerson, .surname, .sound, .monkTitle, .dot, .styled]
}

/// The leads of every place of a text.
struct LeadMap: Sendable {
  private let leads: [UInt16]

  fileprivate init(_ leads: [UInt16]) { self.leads = leads }

  subscript(i: Int) -> Leads {
    Leads(rawValue: i >= 0 && i < leads.count ? leads[i] : 0)
  }

  /// The first place from `start` on that leads to something of `wanted`; the limit, or the length
  /// of the text, where there is none before.
  func next(_ wanted: Leads, from start: Int, until limit: Int = .max) -> Int {
    let end = min(limit, leads.count)
    var i = start
    while i < end, leads[i] & wanted.rawValue == 0 { i += 1 }
    return i
  }
}

/// Says of every place of a text which rules have to look there.
///
/// Most places begin nothing. One pass asks three tables, of the character, of the two characters
/// that a word begins with and of the whole word of Latin letters, so that each rule goes from one
/// of its own places to the next. A place may be said to lead to what is not there, since words
/// share the slots of the tables; never the other way about.
struct LeadTable: Sendable {
  private var singles: [UInt16]
  private var pairs: [UInt16]
  private var words: [UInt16]

  init() {
    singles = Array(repeating: 0, count: 0x10000)
    pairs = Array(repeating: 0, count: 0x10000)
    words = Array(repeating: 0, count: 0x4000)
  }

  // MARK: Filling

  /// Adds the beginnings of all words of a trie.
  mutating func add(_ trie: Trie, _ lead: Leads) {
    for head in trie.heads where head.first < 0x10000 {
      if head.second == 0 {
        singles[Int(head.first)] |= lead.rawValue
      } else {
        pairs[Self.slot(head.first, head.second)] |= lead.rawValue
      }
    }
  }

  mutating func add(_ scalar: UInt32, _ lead: Leads) {
    if scalar < 0x10000 { singles[Int(scalar)] |= lead.rawValue }
  }

  mutating func add(_ characters: String, _ lead: Leads) {
    for scalar in characters.unicodeScalars { add(scalar.value, lead) }
  }

  /// Adds the first word of a phrase, in lower case, as far as it is of letters.
  mutating func add(firstWordOf phrase: [UInt32], _ lead: Leads) {
    let word: ArraySlice<UInt32> = phrase.prefix { $0.isLatinLetter }
    let hash = word.reversed().reduce(UInt32(0), Self.continued)
    words[Self.slot(hash)] |= lead.rawValue
  }

  // MARK: Reading

  /// The leads of a text, read from its end so that what follows a place is known.
  func read(_ text: [UInt32]) -> LeadMap {
    var leads = [UInt16](repeating: 0, count: text.count)
    var next: UInt32 = 0
    var hash: UInt32 = 0
    for i in text.indices.reversed() {
      let scalar = text[i]
      if scalar == CleanText.uncertainBreak {  // a line may end inside a word
        hash = 0
        continue
      }
      var lead = alone(scalar, before: next)
      if scalar.isLatinLetter {
        hash = Self.continued(hash, scalar)
        if i == 0 || !text[i - 1].isLatinLetter && !text[i - 1].isDigit {
          lead |= words[Self.slot(hash)]
          if scalar.isUppercase { lead |= Leads.capital.rawValue }
        }
      } else {
        hash = 0
      }
      leads[i] = lead
      if lead & Leads.styleEnd.rawValue != 0, i + 1 < leads.count {
        leads[i + 1] |= Leads.styled.rawValue
      }
      next = scalar
    }
    return LeadMap(leads)
  }

  /// What a character leads to by itself and with the next one.
  @inline(__always)  // the whole of the work at most places
  private func alone(_ scalar: UInt32, before next: UInt32) -> UInt16 {
    guard scalar < 0x10000 else { return Leads.given.rawValue }
    let own = singles[Int(scalar)]
    let following = next < 0x10000 ? singles[Int(next)] : Leads.given.rawValue
    // A surname needs a given name behind it, a sound another one.
    var possible =
      ~(Leads.surname.rawValue | Leads.sound.rawValue) | following & Leads.sound.rawValue
    if following & Leads.given.rawValue != 0 { possible |= Leads.surname.rawValue }
    return own & possible | pairs[Self.slot(scalar, next)]
  }

  private static func slot(_ first: UInt32, _ second: UInt32) -> Int {
    Int(truncatingIfNeeded: (first &* 0x9E37_79B1 ^ second &* 0x85EB_CA77) >> 16)
  }

  private static func continued(_ hash: UInt32, _ scalar: UInt32) -> UInt32 {
    (hash ^ (scalar &- 0x41 < 26 ? scalar | 0x20 : scalar)) &* 0x9E37_79B1
  }

  private static func slot(_ hash: UInt32) -> Int { Int(hash >> 18) }
}
