/// What the grammar of events knows of a word by itself.
struct EnglishWordClasses: OptionSet, Sendable {
  let rawValue: Int32

  static let auxiliary = EnglishWordClasses(rawValue: 1)
  /// A form that tells what happened: `left`, `founded`.
  static let past = EnglishWordClasses(rawValue: 2)
  /// A verb that tells how things were: `had`, `lived`.
  static let stative = EnglishWordClasses(rawValue: 4)
  /// What opens a clause of its own: `which`, `when`.
  static let relative = EnglishWordClasses(rawValue: 8)
  static let conjunction = EnglishWordClasses(rawValue: 16)
  static let preposition = EnglishWordClasses(rawValue: 32)
  static let determiner = EnglishWordClasses(rawValue: 64)
  static let person = EnglishWordClasses(rawValue: 128)
  static let thing = EnglishWordClasses(rawValue: 256)
  /// What is passed over before a clause: `later`, `also`.
  static let adverb = EnglishWordClasses(rawValue: 512)
  /// The form of the present, `opens`, which is a noun as well.
  static let present = EnglishWordClasses(rawValue: 1024)
}

/// A word of a sentence.
struct EnglishWord: Sendable {
  var range: Range<Int>
  var classes: EnglishWordClasses
  var isCapital: Bool
}

/// The small words and the irregular verbs of English, made ready once.
struct EnglishGrammar: Sendable {
  static let shared = EnglishGrammar()

  private var words = Trie()

  private init() {
    let tables: [(EnglishWordClasses, String)] = [
      (
        .auxiliary,
        "be being was were is are had has have been will would shall did does do could must may can cannot"
      ),
      (.past, englishIrregularVerbs), (.present, englishPresentVerbs),
      (
        [.past, .stative],
        """
        knew thought believed wanted seemed needed used contained consisted belonged looked felt hoped feared liked loved meant cost weighed measured \
        owned lived remained stayed included remembered trusted resembled deserved depended worried waited kept stood lay sat called named numbered worked lasted dates
        """
      ),
      (.relative, "what which who whom whose where when while because although though whereas"),
      (.conjunction, "and but or nor"),
      (
        .preposition,
        """
        in on at by for with to from of into onto over under during through against among between about around near upon via per within without across along \
        toward towards behind beneath beside beyond despite as until till since before after off up down
        """
      ),
      (
        .determiner,
        "the a an this that these those his her its their our my your some any each every no both"
      ),
      (.person, "he she i you"), (.thing, "it they"),
      (
        .adverb,
        "then later also however meanwhile eventually finally soon once only just already still even never so thus there afterwards subsequently not yet"
      ),
    ]
    for (classes, table) in tables {
      for word in WordTable.words(table) { words.insert(word, joining: classes.rawValue) }
    }
  }

  /// The classes of a word, whatever its case.
  func classes(of word: ArraySlice<UInt32>) -> EnglishWordClasses {
    let small = word.lazy.map { $0 &- 0x41 < 26 ? $0 + 0x20 : $0 }
    let known = EnglishWordClasses(rawValue: Int32(truncatingIfNeeded: words.value(of: small) ?? 0))
    guard known.isEmpty, word.count > 4, word.first?.isLowercase ?? false,
      word[word.endIndex - 1] == sc("d"), word[word.endIndex - 2] == sc("e")
    else { return known }
    return .past
  }
}

/// Past forms and participles that do not end in `-ed`, as data.
private let englishIrregularVerbs = """
  died tied lied arose became began bent bound bit bled blew broke brought built burst bought caught chose came crept dealt dug drew drank drove ate fell fed fought found fled flew forbade forgot forgave froze got gave went grew hung \
  heard held hid hit hurt kept laid led left lent let lit lost made met paid put quit read rode rang rose ran said saw sought sold sent set shook shed shot showed shut sang sank slept slid spoke spent spun split spread \
  sprang stole struck swore swept swam swung took taught tore told threw understood woke wore won withdrew wrote born begun bitten broken chosen drawn driven eaten fallen flown forbidden forgotten frozen given gone \
  grown hidden known ridden risen seen shaken shown spoken stolen sunk sworn swum taken torn thrown woken worn written overthrew overthrown underwent burnt learnt spelt cast cut beat beaten outlawed overtook rebuilt
  """

/// Forms of the present in which entries of a chronology tell what happened, as data.
private let englishPresentVerbs = """
  launches lands leaves dies marries moves opens closes founds signs wins loses meets becomes begins ends starts returns arrives captures invades surrenders discovers invents publishes appears issues passes adopts approves \
  elects appoints resigns retires announces declares speaks addresses visits inspects joins enters crosses defeats burns sinks crashes explodes erupts kills arrests releases sells buys acquires merges builds completes unveils \
  breaks takes gives receives awards strikes destroys orbits circles lifts docks undocks floats enters flies makes sends asks calls tells calls draws shows writes reaches sails falls rises establishes creates forms votes bans \
  abolishes ratifies decides rules agrees flees dissolves renames introduces reports finds settles seizes attacks occupies installs inspects inspect install land die marry move open meet win sign welcome welcomes extends \
  reopens collapses freezes introduces anchors diverts surrenders splits replaces is are has comes goes turns parachutes chooses hands ships runs
  """
