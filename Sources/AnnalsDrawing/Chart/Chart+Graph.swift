public import AnnalsModel
import Chronology

extension Chart {
  /// The chart of a graph, or of a selection of it.
  ///
  /// Events are drawn as they are. Of a person, an organization, a place, a series, a programme or a topic
  /// the events that name it are drawn, so that one entity gives its neighbourhood; programmes, plans
  /// and laws that have a date stand on the axis themselves. A quotation brings the event it was said
  /// at, or stands alone where there is none. A selection of nobody but people draws their lives: also
  /// birth and death, what they said, and their offices where it is known from when to when.
  ///
  /// - Parameters:
  ///   - graph: where everything is.
  ///   - selection: what is drawn, in any order; nil draws all that happened.
  ///   - title: what stands above it; the chronology's title where nil.
  ///   - language: whose words are shown; the chronology's where nil, and where it has none, Chinese if its
  ///     title is.
  ///   - url: where clicking an entity leads, "" for nowhere; its IRI where nil.
  /// - Complexity: O(n log n) for n claims of the entities drawn.
  public init(
    _ graph: Graph, selection: [EntityID]? = nil, title: String? = nil, language: String? = nil,
    url: ((EntityID) -> String)? = nil
  ) {
    let url = url ?? { graph.iri(of: $0) }
    var reader = GraphReader(graph, language: language ?? graph.settings.language)
    for entity in selection ?? reader.everything() { reader.include(entity) }
    let isOfLives = selection.map { reader.isOfLives($0) } ?? false
    if isOfLives {
      for person in selection ?? [] { reader.includeWords(of: person) }
      reader.speakers = Set(selection ?? [])
    }
    self.init(title: title ?? graph.settings.title, language: reader.drawnLanguage)
    for entity in reader.included.sorted() { events.append(reader.event(entity, url)) }
    let people = isOfLives ? selection ?? [] : []
    for person in people {
      events += reader.life(of: person, isOneOfSeveral: people.count > 1, url)
    }
    entities = reader.entities.map { entity in
      var result = Chart.Entity(
        id: graph.id(of: entity), label: reader.label(entity), kind: reader.kind(entity))
      result.url = url(entity)
      return result
    }
    relations = reader.relations()
    let ofWhat = selection == nil || title == nil ? [] : [graph.settings.title]
    subtitle = (ofWhat + [extent]).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

/// Reads what a chart needs from a graph, remembering which entities have been seen.
struct GraphReader {
  let graph: Graph
  let language: String
  private(set) var included: Set<EntityID> = []
  /// Whose words are shown; nil for everybody's.
  ///
  /// A life has those of whose life it is.
  var speakers: Set<EntityID>?
  /// The entities that events link to, in the order in which they were met.
  private(set) var entities: [EntityID] = []
  private var numbers: [EntityID: Int] = [:]
  private var kinds: [Chart.Kind]

  init(_ graph: Graph, language: String) {
    self.graph = graph
    self.language = language
    let vocabulary = graph.vocabulary
    kinds = vocabulary.kindIDs.map { Self.drawnKind($0, vocabulary) }
  }

  /// The nearest kind above that has a look of its own.
  private static func drawnKind(_ kind: KindID, _ vocabulary: Vocabulary) -> Chart.Kind {
    var at: KindID? = kind
    while let here = at {
      if let known = Chart.Kind(rawValue: vocabulary[here].name) { return known }
      at = vocabulary[here].parent
    }
    return .event
  }

  func kind(_ entity: EntityID) -> Chart.Kind {
    let number = Int(graph.kind(of: entity).index)
    return kinds.indices.contains(number) ? kinds[number] : .event
  }

  func label(_ entity: EntityID) -> String {
    language.isEmpty ? graph.label(entity) : graph.label(entity, language: language)
  }

  /// The language of the words that are ours: the chronology's, else what its title is in.
  var drawnLanguage: String {
    if !language.isEmpty { return language }
    return graph.settings.title.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
      ? "zh" : "en"
  }

  var isChinese: Bool { drawnLanguage.lowercased().hasPrefix("zh") }

  func isEvent(_ entity: EntityID) -> Bool {
    graph.vocabulary.kind(graph.kind(of: entity), isWithin: .event)
  }

  private func isProgramme(_ entity: EntityID) -> Bool {
    graph.vocabulary.kind(graph.kind(of: entity), isWithin: .programme)
  }

  func everything() -> [EntityID] {
    let programmes = graph.entities(of: .programme).filter { !graph.datings(of: $0).isEmpty }
    return Array(graph.entities(of: .event)) + programmes
  }

  mutating func include(_ entity: EntityID) {
    if isEvent(entity) {
      included.insert(entity)
    } else if graph.kind(of: entity) == .quotation {
      let occasions = graph.claims(of: entity, .saidAt).compactMap { graph.entity(of: $0) }
      included.formUnion(occasions.isEmpty ? [entity] : occasions)
    } else if !graph.isDate(entity) {
      if isProgramme(entity), !graph.datings(of: entity).isEmpty { included.insert(entity) }
      for claim in graph.claims(with: entity) {
        let subject = graph.subject(of: claim)
        if isEvent(subject) { included.insert(subject) }
      }
    }
  }

  /// Adds what somebody said; what is at an event is drawn there.
  mutating func includeWords(of person: EntityID) {
    for claim in graph.claims(with: person, .saidBy) { include(graph.subject(of: claim)) }
  }

  mutating func event(_ entity: EntityID, _ url: (EntityID) -> String) -> Chart.Event {
    var event = Chart.Event(
      id: graph.id(of: entity), label: label(entity), kind: kind(entity))
    let kind = graph.vocabulary[graph.kind(of: entity)]
    event.kindLabel = isChinese ? kind.chinese : kind.english
    if kind.name == "quotation" { event.label = words(of: entity) }
    let dates = graph.dates(of: entity).map { ChartDate($0) }.sorted { $0.anchor < $1.anchor }
    event.date = dates.first
    var seen = Set(dates.prefix(1).map(\.text))
    event.rivals = dates.dropFirst().filter { seen.insert($0.text).inserted }
    event.label += Figures(graph, entity, isChinese: isChinese).words(beside: event.label)
    addLinks(to: &event, of: entity)
    event.quotations = quotations(at: entity, url)
    event.tooltip = tooltip(
      event, claims: graph.claims(of: entity),
      figures: Figures(graph, entity, isChinese: isChinese).lines)
    event.url = url(entity)
    return event
  }

  private mutating func addLinks(to event: inout Chart.Event, of entity: EntityID) {
    for claim in graph.claims(of: entity) {
      guard let value = graph.entity(of: claim), value != entity, !graph.isDate(value) else {
        continue
      }
      let relation = graph.relation(of: claim)
      if relation == .series { event.series = label(value) }
      guard relation != .source, kind(value).lanes != nil else { continue }
      let row = graph.vocabulary[relation]
      let isLeading = Self.leading.contains(row.name)
      let role = isChinese ? row.chinese : row.english
      let number = number(of: value)
      // Who speaks and takes part is one link: the one that says more.
      if let known = event.links.firstIndex(where: { $0.entity == number }) {
        if isLeading, !event.links[known].isLeading {
          event.links[known] = Chart.Link(entity: number, role: role, isLeading: true)
        }
      } else {
        event.links.append(Chart.Link(entity: number, role: role, isLeading: isLeading))
      }
    }
  }

  mutating func number(of entity: EntityID) -> Int {
    if let number = numbers[entity] { return number }
    numbers[entity] = entities.count
    entities.append(entity)
    return entities.count - 1
  }

  /// The relations of those whom an event is first of all about.
  private static let leading: Set<String> = [
    "speaker", "chair", "laureate", "lecturer", "visitor", "signatory", "leader", "author",
    "issuer",
  ]

  private func quotations(
    at event: EntityID, _ url: (EntityID) -> String
  ) -> [Chart.Quotation] {
    graph.claims(with: event, .saidAt).compactMap { claim in
      let quotation = graph.subject(of: claim)
      let all = graph.claims(of: quotation, .saidBy).compactMap { graph.entity(of: $0) }
      if let speakers, !all.contains(where: speakers.contains) { return nil }
      let speaker = speakers.flatMap { shown in all.first { shown.contains($0) } } ?? all.first
      var drawn = Chart.Quotation(
        id: graph.id(of: quotation), words: words(of: quotation),
        speaker: speaker.map { label($0) } ?? "")
      drawn.url = url(quotation)
      return drawn
    }
  }

  private func words(of quotation: EntityID) -> String {
    for claim in graph.claims(of: quotation, .text) {
      if case .text(let words, language: _) = graph.value(of: claim) { return words }
    }
    return label(quotation)
  }

  /// The date, the kind, the name, its figures, and who says so.
  func tooltip(
    _ event: Chart.Event, claims: some Sequence<ClaimID>, figures: [String] = []
  ) -> String {
    let date = ([event.date].compactMap { $0 } + event.rivals).map(\.text)
    var lines = [date.joined(separator: " ≠ ") + " " + (event.kindLabel ?? ""), event.label]
    lines += figures
    var sources: [String] = []
    for claim in claims where sources.count < 4 {
      for case let citation in graph.citations(of: claim) {
        guard let source = citation.source else { continue }
        let place = citation.locator.isEmpty ? "" : " " + citation.locator
        let words = label(source) + place
        if !sources.contains(words) { sources.append(words) }
      }
    }
    lines += sources.map { "[\($0)]" }
    return lines.joined(separator: "\n")
  }

  /// What is said of two of the entities that are there.
  func relations() -> [Chart.Relation] {
    var result: [Chart.Relation] = []
    for (number, entity) in entities.enumerated() {
      for claim in graph.claims(of: entity) {
        guard let value = graph.entity(of: claim), let other = numbers[value], other != number
        else { continue }
        let row = graph.vocabulary[graph.relation(of: claim)]
        result.append(
          Chart.Relation(
            from: number, to: other, label: isChinese ? row.chinese : row.english))
      }
    }
    return result
  }
}
