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
  private(set) var leads = LeadTable()

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
    fillLeads()
  }

  private mutating func fillLeads() {
    time.addLeads(to: &leads)
    english.addLeads(to: &leads)
    leads.add(known.trie, [.place, .programme])
    leads.add(names.starters, .place)
    ProgrammeFinder.addLeads(to: &leads, names)
    ChinesePersonFinder.addLeads(to: &leads, names)
    leads.add("第届大首", .series)
    SpeechWords.addLeads(to: &leads)
    EnglishOrdinal.addLeads(to: &leads)
  }
}
