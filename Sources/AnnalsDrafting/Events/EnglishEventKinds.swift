/// Words that tell an event of a kind only where the clause names a thing of that kind: `opened` is said of a
/// congress and of a door.
///
/// `kind: verbs | things`
private let englishKindsWithThings = """
  meeting: opened opens open closed closes held holds hold gathered met meets meet convenes hosted | board committee commission cabinet ministers leaders delegates conference congress session summit meeting assembly forum symposium plenum plenary convention council parliament talks negotiations
  speech: delivered delivers gave gives read reads | speech lecture address sermon eulogy oration
  publication: appeared appears released releases printed issued issues came_out writes wrote edited | book novel album volume paper report journal newspaper article magazine pamphlet poem memoir edition issue dictionary
  decision: passed passes adopted adopts approved approves vote votes signs signed | act law bill resolution motion constitution treaty ordinance agreement charter budget measure plan proposal amendment pact accord convention decree initiative
  award: given gives gave received receives won wins win awards | prize prizes medal award honour honor knighthood degree fellowship trophy
  appointment: was_made was_named | director president minister head captain bishop professor chairman chair commander governor secretary manager ambassador partner fellow
  statistic: reached | million billion percent thousand
  launch: opened opens open tested tests completed completes commissioned unveiled | bridge railway line canal factory plant mine station airport road tunnel telescope dam museum library hospital works tower cathedral ship satellite statue monument memorial reactor
  """

/// The same verbs in the present, where an entry of a chronology tells in it.
private let englishPresentKinds = """
  award: awards knights honours honors
  visit: visits inspects tours
  publication: publishes
  decision: ratifies decides rules bans abolishes proclaims enacts
  appointment: elects appoints resigns inaugurates succeeds retires crowns abdicates
  founding: founds establishes creates dissolves renames
  launch: launches unveils
  statement: announces declares warns tells
  speech: speaks addresses
  """

/// The kind of event that a clause tells, by its words.
struct EnglishEventKinds: Sendable {
  static let shared = EnglishEventKinds()

  /// Nouns of what happens; where a clause has a verb that says more, that counts first.
  static let happenings: Set<String> = [
    "flood", "floods", "war", "battle", "fire", "strike", "storm", "break-in", "hurricane",
    "earthquake",
    "election", "elections", "coup", "revolution", "riot", "riots", "massacre", "siege", "crash",
    "explosion", "accident", "conference", "congress", "treaty", "armistice", "raid", "march",
    "referendum",
    "crisis", "uprising", "mutiny", "eruption", "cyclone", "typhoon", "landslide", "bombing",
    "attack", "strikes",
  ]
  private static let nouns: Set<String> = happenings.union([
    "prize", "medal", "laureate", "session", "summit", "convention", "talks", "assembly", "forum",
    "symposium", "plenum", "plenary", "negotiations", "ceremony", "reception", "edition", "decree",
    "speech", "lecture", "sermon", "visit",
  ])

  private var words = Trie()
  private var kinds: [String] = []
  private var verbsWithThings = Trie()
  private var things: [Trie] = []
  private var kindsWithThings: [String] = []
  private var present = Trie()
  private var presentKinds: [String] = []

  private init() {
    for (kind, members) in WordTable.lines(englishEventWords) {
      kinds.append(kind)
      Self.add(members, to: &words, kinds.count - 1)
    }
    for (kind, members) in WordTable.lines(englishPresentKinds) {
      presentKinds.append(kind)
      Self.add(members, to: &present, presentKinds.count - 1)
    }
    for (kind, members) in WordTable.lines(englishKindsWithThings) {
      let parts = WordTable.parts(members, "|")
      guard parts.count == 2 else { continue }
      kindsWithThings.append(kind)
      for word in WordTable.words(parts[0]) {
        let bit = Int32(1) << Int32(kindsWithThings.count - 1)
        verbsWithThings.insert(word.map { $0 == sc("_") ? 0x20 : $0 }, joining: bit)
      }
      var trie = Trie()
      for word in WordTable.words(parts[1]) {
        trie.insert(word, 1)
        trie.insert(word + [sc("s")], 1)
      }
      things.append(trie)
    }
  }

  private static func add(_ members: Substring, to trie: inout Trie, _ value: Int) {
    for word in WordTable.words(members) {
      trie.insert(word.map { $0 == sc("_") ? 0x20 : $0 }, value)
    }
  }

  /// What the words in some ranges tell, and the word that says so; the kind that stands highest in the
  /// tables, of verbs first.
  func kind(in ranges: [Range<Int>], of text: [UInt32], isEntry: Bool) -> (String, Range<Int>)? {
    var best: (rank: Int, kind: String, range: Range<Int>)?
    func take(_ rank: Int, _ kind: String, _ range: Range<Int>) {
      if best.map({ rank < $0.rank }) ?? true { best = (rank, kind, range) }
    }
    for range in ranges {
      var i = range.lowerBound
      while i < range.upperBound {
        guard text[i].isLatinLetter else {
          i += 1
          continue
        }
        var end = i
        if let (value, stop) = verbsWithThings.longestWord(in: text, at: i) {
          end = stop
          let kind = kindsWithThings.indices.first {
            value >> $0 & 1 == 1 && holds(things[$0], ranges, text)
          }
          if let kind { take(kind, kindsWithThings[kind], i..<stop) }
        }
        if let (value, stop) = words.longestWord(in: text, at: i), stop >= end {
          end = stop
          let isOpen = verbsWithThings.value(of: text[i..<stop]) != nil
          let isNoun = Self.nouns.contains(
            string(text[i..<stop].map { $0 &- 0x41 < 26 ? $0 + 0x20 : $0 }))
          let rank = isOpen ? 40 : (isNoun ? 50 : 10) + value
          take(rank, isOpen ? "event" : kinds[value], i..<stop)
        }
        if isEntry, let (value, stop) = present.longestWord(in: text, at: i), stop >= end {
          end = stop
          take(10 + value, presentKinds[value], i..<stop)
        }
        if end == i { while end < range.upperBound, text[end].isLatinLetter { end += 1 } }
        i = max(end, i + 1)
      }
    }
    return best.map { ($0.kind, $0.range) }
  }

  private func holds(_ things: Trie, _ ranges: [Range<Int>], _ text: [UInt32]) -> Bool {
    for range in ranges {
      var i = range.lowerBound
      while i < range.upperBound {
        let isStart = text[i].isLatinLetter && (i == 0 || !text[i - 1].isLatinLetter)
        if isStart {
          var end = i
          while end < range.upperBound, text[end].isLatinLetter { end += 1 }
          if things.value(of: text[i..<end].lazy.map { $0 &- 0x41 < 26 ? $0 + 0x20 : $0 }) != nil {
            return true
          }
          i = end
        } else {
          i += 1
        }
      }
    }
    return false
  }
}
