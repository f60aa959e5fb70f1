/// Everything the rules know, made ready once for all documents of a drafter.
struct Lexicon: Sendable {
  var time: TimeLexicon
  var english: TimeLexicon
  var names: NameLexicon
  var patterns: SeriesPatterns
  /// The ids of the events a user or a graph knows, by name.
  var events: [String: String] = [:]

  init(_ options: Drafter.Options) {
    time = .chinese
    english = .english
    names = NameLexicon(options.gazetteer)
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
  }
}
