/// Everything the rules know, made ready once for all documents of a drafter.
struct Lexicon: Sendable {
  var time: TimeLexicon
  var english: TimeLexicon
  let names = NameLexicon.standard
  let known: KnownNames
  var patterns: SeriesPatterns
  /// The ids of the events a user or a graph knows, by name.
  var events: [String: String] = [:]
  /// Where in a text each of the rules has to look.
  private(set) var leads = Lexicon.standardLeads

  init(_ options: Drafter.Options) {
    time = .chinese
    english = .english
    known = KnownNames(options.gazetteer)
    patterns = SeriesPatterns(options.gazetteer)
    if !options.findsNamedPeriods {
      time = TimeLexicon(chineseTimeWords, eras: eras, plans: planPeriods, named: "")
      english = TimeLexicon(
        englishTimeWords, eras: "", plans: "", named: "", openers: englishOpeners)
    }
    for entry in options.gazetteer.entries where entry.kind == .event {
      events[entry.name] = entry.id
    }
    for entry in options.gazetteer.entries where entry.kind == .period {
      if entry.name.unicodeScalars.first.map({ $0.value.isLatinLetter }) ?? false {
        english.add(entry.name.lowercased(), .named(entry.id))
      } else {
        time.add(entry.name, .named(entry.id))
      }
    }
    if !options.gazetteer.entries.isEmpty { addLeadsOfUser() }
  }

  /// The leads of all words that no user added, made once.
  private static let standardLeads: LeadTable = {
    var leads = LeadTable()
    let names = NameLexicon.standard
    leads.add(names.starters, .place)
    ProgrammeFinder.addLeads(to: &leads, names)
    ChinesePersonFinder.addLeads(to: &leads, names)
    leads.add("第届大首", .series)
    SpeechWords.addLeads(to: &leads)
    EnglishOrdinal.addLeads(to: &leads)
    KnownNames.standard.addLeads(to: &leads)
    TimeLexicon.chinese.addLeads(to: &leads)
    TimeLexicon.english.addLeads(to: &leads)
    return leads
  }()

  /// Adds those to which a user may have added.
  private mutating func addLeadsOfUser() {
    known.addLeads(to: &leads)
    time.addLeads(to: &leads)
    english.addLeads(to: &leads)
  }
}
