/// Everything the rules know, made ready once for all documents of a drafter.
struct Lexicon: Sendable {
  var time: TimeLexicon
  var names: NameLexicon
  /// The ids of the events a user or a graph knows, by name.
  var events: [String: String] = [:]

  init(_ options: Drafter.Options) {
    time = .chinese
    names = NameLexicon(options.gazetteer)
    if !options.findsNamedPeriods {
      time = TimeLexicon(chineseTimeWords, eras: eras, plans: planPeriods, named: "")
    }
    for entry in options.gazetteer.entries where entry.kind == .event {
      events[entry.name] = entry.id
    }
    for entry in options.gazetteer.entries where entry.kind == .period {
      time.add(entry.name, .named(entry.id))
    }
  }
}
