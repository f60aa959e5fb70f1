/// Names known by heart: those of the tables, and those of a user or a graph.
struct KnownNames: Sendable {
  /// What a word known by heart is.
  enum Kind: Sendable {
    case place, venue, organization, programme
    case entry(Gazetteer.Entry)
  }

  private(set) var trie = Trie()
  private(set) var kinds: [Kind] = []

  static let standard = KnownNames()

  init(_ gazetteer: Gazetteer) {
    self = .standard
    for entry in gazetteer.entries {
      add(entry.name.unicodeScalars.map { Folding.shared.fold($0.value) }, .entry(entry))
    }
  }

  private init() {
    for word in WordTable.words(PlaceWords.organizations) { add(word, .organization) }
    for word in WordTable.words(PlaceWords.venues) { add(word, .venue) }
    for word in WordTable.words(PlaceWords.places) { add(word, .place) }
    for word in WordTable.words(ProgrammeWords.known) { add(word, .programme) }
  }

  private mutating func add(_ word: [UInt32], _ kind: Kind) {
    trie.insert(word, kinds.count, overriding: true)
    kinds.append(kind)
  }

  /// Says where a name may begin.
  func addLeads(to leads: inout LeadTable) { leads.add(trie, [.place, .programme]) }

  /// The longest name at a place, and what it is.
  func longest(in text: [UInt32], at start: Int) -> (kind: Kind, end: Int)? {
    trie.longest(in: text, at: start).map { (kinds[$0.value], $0.end) }
  }

  /// Whether a name of at least two characters begins there.
  func begins(in text: [UInt32], at start: Int) -> Bool {
    trie.longest(in: text, at: start).map { $0.end - start >= 2 } ?? false
  }
}
