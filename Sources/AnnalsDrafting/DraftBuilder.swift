/// Runs the rules over one document and puts together what they find.
struct DraftBuilder {
  private let source: DocumentText
  private let reading: Reading
  private let lexicon: Lexicon
  private let options: Drafter.Options
  private let text: [UInt32]
  private let isEnglish: Bool
  private var draft: Draft
  /// The interview that the document is, if it is one in English.
  private var interview = EnglishInterviewTurns.Interview()

  init(_ source: DocumentText, _ reading: Reading, _ lexicon: Lexicon, _ options: Drafter.Options) {
    self.source = source
    self.reading = reading
    self.lexicon = lexicon
    self.options = options
    text = reading.clean.scalars
    let language = reading.language
    isEnglish = language == "en"
    draft = Draft(
      language: options.language ?? language, date: options.date,
      encoding: source.encoding.rawValue)
  }

  consuming func build() -> Draft {
    let times = findTimes()
    let names = findNames(times)
    let meetings = findMeetings()
    let people = names.filter { $0.kind == .person }
    if isEnglish {
      interview = EnglishInterviewTurns(reading, people: people).find()
    }
    let quotations = findQuotations(people)
    let ids = addMentions(times, names, meetings, quotations)
    addEvents(times, ids, names, meetings)
    addQuotations(quotations)
    collectNames()
    return draft
  }

  // MARK: Finding

  private mutating func findTimes() -> [TimeResolver.Resolved] {
    let found = TimeFinder(reading, lexicon).find()
    var resolver = TimeResolver(
      text, reading.structure, found, date: options.date.flatMap { DateValue(simple: $0)?.first })
    let resolved = Self.explained(resolver.resolve(), text)
    draft.date = options.date ?? (resolver.documentDate ?? resolver.firstArticleDate)?.edtf
    return resolved
  }

  /// `A week earlier, on 7 October`: the day that is said is what the words before count to.
  private static func explained(
    _ times: [TimeResolver.Resolved], _ text: [UInt32]
  ) -> [TimeResolver.Resolved] {
    var times = times
    for index in times.indices.dropLast() {
      guard case .offset = times[index].expression.meaning,
        case .point(let point) = times[index + 1].expression.meaning, point.month.isSaid
      else { continue }
      let gap =
        times[index].expression.range.upperBound..<times[index + 1].expression.range.lowerBound
      guard gap.count <= 5, [", on ", ", in ", ", "].contains(string(text[gap])) else { continue }
      times[index].value = times[index + 1].value
    }
    return times
  }

  private func findMeetings() -> [NumberedMeeting] {
    let english = EnglishSeriesFinder(reading).find()
    let chinese = SeriesFinder(reading).find()
    let known = lexicon.patterns.find(text)
    guard !english.isEmpty || !known.isEmpty else { return chinese }
    var taken = TakenRanges(count: text.count)
    for meeting in known { taken.take(meeting.range) }
    let others = (chinese + english).filter {
      !taken.covers($0.range.lowerBound) && !taken.covers($0.range.upperBound - 1)
    }
    return (others + known).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func findQuotations(_ people: [NameMention]) -> [FoundQuotation] {
    let turns =
      isEnglish
      ? interview.answers : InterviewTurns(reading, people: people).find()
    let found = quotationsInMarks(people)
    guard !turns.isEmpty else { return found }
    var turn = 0
    // What somebody else is quoted with in an answer stays.
    let others = found.filter { quotation in
      while turn + 1 < turns.count, turns[turn].range.upperBound <= quotation.range.lowerBound {
        turn += 1
      }
      let isOwn = quotation.speaker == nil || quotation.speaker == turns[turn].speaker
      return !(quotation.isDirect && isOwn && turns[turn].range.overlaps(quotation.range))
    }
    return (turns + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func quotationsInMarks(_ people: [NameMention]) -> [FoundQuotation] {
    if isEnglish {
      return EnglishQuotationFinder(reading, people: people).find()
    }
    var finder = QuotationFinder(reading, people: people)
    return finder.find()
  }

  private func findNames(_ times: [TimeResolver.Resolved]) -> [NameMention] {
    var taken = TakenRanges(count: text.count)
    for time in times where time.expression.timeClass?.isCalendar ?? true {
      taken.take(time.expression.range)
    }
    let programmes = ProgrammeFinder(reading, lexicon).find()
    for programme in programmes { taken.take(programme.range) }
    let places = PlaceFinder(reading, lexicon).find().filter {
      !taken.covers($0.range.lowerBound)
    }
    for place in places { taken.take(place.range) }
    var finder = ChinesePersonFinder(reading, lexicon, taken: taken)
    let roles = RoleReader(reading.clean, lexicon.names)
    var people: [NameMention] = []
    for (range, rule) in finder.find() {
      let limit = max(people.last?.range.upperBound ?? 0, 0)
      let role = roles.roles(of: range, notBefore: limit)
      people.append(
        NameMention(
          range: range, kind: .person, role: role.isEmpty ? nil : role.joined(separator: "、"),
          entity: string(reading.clean.written[range]), rule: rule))
    }
    let english = EnglishNameFinder(reading, taken: taken).find()
    return Self.merged([programmes, places, people, english])
  }

  /// All names of lists that are in order; of two that overlap the first list's stays.
  private static func merged(_ lists: [[NameMention]]) -> [NameMention] {
    var next = Array(repeating: 0, count: lists.count)
    var all: [NameMention] = []
    all.reserveCapacity(lists.reduce(0) { $0 + $1.count })
    while true {
      var first: (start: Int, list: Int)?
      for (list, names) in lists.enumerated() where next[list] < names.count {
        let start = names[next[list]].range.lowerBound
        if first.map({ start < $0.start }) ?? true { first = (start, list) }
      }
      guard let list = first?.list else { return all }
      let name = lists[list][next[list]]
      next[list] += 1
      if all.last.map({ $0.range.upperBound <= name.range.lowerBound }) ?? true {
        all.append(name)
      }
    }
  }

  // MARK: Mentions

  private func original(_ range: Range<Int>) -> (Range<Int>, String) {
    let origin = reading.clean.origin(range)
    return (origin, string(source.scalars[origin]))
  }

  private func mention(_ range: Range<Int>, _ kind: Draft.Mention.Kind, _ rule: String)
    -> Draft.Mention
  {
    let (origin, words) = original(range)
    return Draft.Mention(id: "", kind: kind, range: origin, text: words, rule: rule)
  }

  private func mention(of time: TimeResolver.Resolved) -> Draft.Mention {
    var mention = mention(time.expression.range, .date, time.expression.rule.rawValue)
    mention.timeClass = time.expression.timeClass?.rawValue
    mention.value = time.value?.edtf
    mention.anchor = time.anchor == .words ? nil : time.anchor.rawValue
    return mention
  }

  private func mention(of name: NameMention) -> Draft.Mention {
    var mention = mention(name.range, name.kind, name.rule)
    mention.entity = name.entity
    mention.role = name.role
    return mention
  }

  private func mention(of meeting: NumberedMeeting) -> Draft.Mention {
    var mention = mention(meeting.range, .series, "series.ordinal")
    mention.entity = meeting.series
    mention.value = "\(meeting.ordinal)"
    return mention
  }

  private func mention(of quotation: FoundQuotation) -> Draft.Mention {
    var mention = mention(
      quotation.range, .quotation, quotation.isDirect ? "quotation.direct" : "quotation.reported")
    mention.entity = quotation.speaker
    return mention
  }

  /// Which list a mention stands in before it has its number, and where.
  private struct Place {
    var start: Int
    var list: UInt8
    var index: Int32
  }

  /// Adds the mentions of four lists, numbered in the order of the text; the ids of the times by
  /// their index.
  private mutating func addMentions(
    _ times: [TimeResolver.Resolved], _ names: [NameMention], _ meetings: [NumberedMeeting],
    _ quotations: [FoundQuotation]
  ) -> [String] {
    let starts = [
      times.map(\.expression.range.lowerBound), names.map(\.range.lowerBound),
      meetings.map(\.range.lowerBound), quotations.map(\.range.lowerBound),
    ]
    var places: [Place] = []
    places.reserveCapacity(starts.reduce(0) { $0 + $1.count })
    for (list, starts) in starts.enumerated() {
      for (index, start) in starts.enumerated() {
        places.append(
          Place(start: start, list: UInt8(list), index: Int32(truncatingIfNeeded: index)))
      }
    }
    places.sort { ($0.start, $0.list, $0.index) < ($1.start, $1.list, $1.index) }
    var ids = Array(repeating: "", count: times.count)
    draft.mentions.reserveCapacity(places.count)
    for (number, place) in places.enumerated() {
      let index = Int(place.index)
      var mention =
        switch place.list {
        case 0: mention(of: times[index])
        case 1: mention(of: names[index])
        case 2: mention(of: meetings[index])
        default: mention(of: quotations[index])
        }
      mention.id = "m\(number + 1)"
      if place.list == 0 { ids[index] = mention.id }
      draft.mentions.append(mention)
    }
    return ids
  }

  // MARK: Events

  private mutating func addEvents(
    _ times: [TimeResolver.Resolved], _ ids: [String], _ names: [NameMention],
    _ meetings: [NumberedMeeting]
  ) {
    var writer = EventWriter(reading.clean, names, meetings)
    for found in findEvents(times, names) {
      let (range, words) = original(found.range)
      let time = times[found.time]
      for var proposal in writer.events(
        found, date: found.date ?? time.value, dated: time.expression.range)
      {
        proposal.id = "e\(draft.events.count + 1)"
        (proposal.range, proposal.text) = (range, words)
        proposal.date = (found.date ?? time.value)?.edtf
        proposal.dateMention = ids[found.time]
        proposal.entity = lexicon.events[proposal.name]
        draft.events.append(proposal)
      }
    }
  }

  private func findEvents(
    _ times: [TimeResolver.Resolved], _ names: [NameMention]
  ) -> [FoundEvent] {
    if isEnglish {
      return EnglishEventFinder(reading, times, names, interview).find()
    }
    let finder = EventFinder(text)
    let dated = finder.find(times, in: reading.clean.paragraphs)
    return finder.continued(dated, times, reading.structure.paragraphs)
  }

  /// Adds the quotations, each with the event told last before it in its paragraph.
  private mutating func addQuotations(_ found: [FoundQuotation]) {
    var event = 0
    for quotation in found {
      let (range, words) = original(quotation.range)
      while event + 1 < draft.events.count,
        draft.events[event + 1].range.lowerBound <= range.lowerBound
      { event += 1 }
      var proposal = Draft.Quotation(
        id: "q\(draft.quotations.count + 1)", kind: quotation.isDirect ? "direct" : "reported",
        range: range, text: words,
        speaker: quotation.speaker)
      if !quotation.isAnswer, let occasion = occasion(of: range, near: event) {
        proposal.event = draft.events[occasion].id
        proposal.date = draft.events[occasion].date
        draft.events[occasion].quotations.append(proposal.id)
      }
      draft.quotations.append(proposal)
    }
    addInterview(found)
  }

  /// The event that something was said at, by its index; `event` is the one told last before it.
  ///
  /// In English that is one of the same sentence, or one at which people speak told shortly before: of what
  /// a life's witness says later nothing was said at the births and battles it stands among.
  private func occasion(of range: Range<Int>, near event: Int) -> Int? {
    guard draft.events.indices.contains(event) else { return nil }
    let told = draft.events[event].range
    let gap = range.lowerBound - told.upperBound
    guard isEnglish else {
      return told.lowerBound <= range.lowerBound && gap < 400 ? event : nil
    }
    if told.lowerBound <= range.lowerBound, gap < 40,
      !endsSentence(told.upperBound, range.lowerBound)
    {
      return event
    }
    if draft.events.indices.contains(event + 1) {
      let next = draft.events[event + 1]
      if next.range.lowerBound - range.upperBound < 4, next.kind == "statement" { return event + 1 }
    }
    let isBehind = told.lowerBound <= range.lowerBound && gap < 250
    return isBehind && Self.occasions.contains(draft.events[event].kind) ? event : nil
  }

  /// Whether a sentence ends between two places of the document as given.
  private func endsSentence(_ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    return source.scalars[start..<end].contains { $0 == sc(".") || $0.endsSentence || $0 == 0x0A }
  }

  private static let occasions: Set<String> = ["meeting", "speech"]

  /// An interview is an event itself, at which its answers were given.
  private mutating func addInterview(_ found: [FoundQuotation]) {
    let answers = found.indices.filter { found[$0].isAnswer }
    guard let first = answers.first else { return }
    var speakers: [String] = []
    for name in answers.compactMap({ found[$0].speaker }) where !speakers.contains(name) {
      speakers.append(name)
    }
    let (range, words) = original(firstSentence(of: found[first].range))
    let name =
      isEnglish
      ? "Interview with \(speakers.prefix(3).joined(separator: ", "))"
      : "\(speakers.prefix(3).joined(separator: "、"))访谈"
    let date = draft.date.flatMap { $0.isEmpty ? nil : $0 }
    var event = Draft.Event(
      id: "e\(draft.events.count + 1)", kind: "event", name: name, date: date, range: range,
      text: words, confidence: 0.6, rule: "event.interview")
    event.people = speakers.map { Draft.Participant(name: $0, role: nil, relation: "speaker") }
    if let asking = interview.asking {
      event.people.append(Draft.Participant(name: asking, role: nil, relation: "participant"))
    }
    for index in answers {
      draft.quotations[index].event = event.id
      draft.quotations[index].date = date
      event.quotations.append(draft.quotations[index].id)
    }
    draft.events.append(event)
  }

  private func firstSentence(of range: Range<Int>) -> Range<Int> {
    var end = range.lowerBound
    while end < range.upperBound, end - range.lowerBound < 300 {
      end += 1
      if text[end - 1].endsSentence
        || text[end - 1] == sc(".") && endsEnglishSentence(text, end - 1)
      {
        break
      }
    }
    return range.lowerBound..<end
  }

  // MARK: Names

  private mutating func collectNames() {
    var seen: [String: Int] = [:]
    for mention in draft.mentions {
      guard let name = mention.entity else { continue }
      switch mention.kind {
      case .person: addPerson(name, mention, &seen)
      case .organization: Self.add(name, mention.id, &draft.organizations, &seen, "o")
      case .place: Self.add(name, mention.id, &draft.places, &seen, "p")
      case .programme: Self.add(name, mention.id, &draft.programmes, &seen, "g")
      case .date, .series, .quotation: break
      }
    }
  }

  private mutating func addPerson(
    _ name: String, _ mention: Draft.Mention, _ seen: inout [String: Int]
  ) {
    let index = seen["h" + name] ?? draft.people.count
    if index == draft.people.count {
      draft.people.append(Draft.Person(name: name, roles: [], mentions: []))
      seen["h" + name] = index
    }
    draft.people[index].mentions.append(mention.id)
    for role in mention.role?.split(separator: "、") ?? []
    where !draft.people[index].roles.contains(String(role)) {
      if draft.people[index].roles.count < 12 { draft.people[index].roles.append(String(role)) }
    }
  }

  private static func add(
    _ name: String, _ id: String, _ names: inout [Draft.Name], _ seen: inout [String: Int],
    _ kind: String
  ) {
    if let index = seen[kind + name] {
      names[index].mentions.append(id)
    } else {
      seen[kind + name] = names.count
      names.append(Draft.Name(name: name, mentions: [id]))
    }
  }
}

extension Reading {
  /// Chinese where one character in eight of the first ten thousand is.
  var language: String {
    let head = clean.scalars.prefix(10_000)
    return head.count { $0.isHan } * 8 >= head.count ? "zh" : "en"
  }
}
