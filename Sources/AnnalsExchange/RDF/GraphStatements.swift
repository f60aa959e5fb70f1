import AnnalsModel
import Chronology

/// The statements that say a graph in RDF, in an order that the same graph always has.
///
/// The mapping is one thing, spelling it another: this type says which statements there are, a
/// ``StatementSink`` writes them.
struct GraphStatements<Sink: StatementSink> {
  let graph: Graph
  let options: ExportOptions
  /// True where the format has no named graphs, so that citations hang from claim nodes alone.
  let reifiesEveryClaim: Bool
  var sink: Sink
  let terms: Terms
  /// True for each claim that has qualifiers; empty where none has.
  let isQualified: [Bool]
  /// What schema.org readers get of each date, by its place among the dates, once it was asked for.
  var knownDates: [KnownDate?]
  /// The time that was written last, and how.
  var lastTime: (seconds: Seconds, text: String) = (.unboundedPast, "")
  var met: References
  let passages: PassageIndex
  /// The language of names that are ids: what is written without one is in the chronology's.
  let language: String
  /// Sources of the entity being written; kept here so that its room is used again.
  var sources: [UInt32] = []

  init(
    _ graph: Graph, options: ExportOptions, reifiesEveryClaim: Bool = false, sink: Sink,
    terms: Terms? = nil
  ) {
    self.graph = graph
    self.options = options.withQuotations(of: graph)
    self.reifiesEveryClaim = reifiesEveryClaim
    self.sink = sink
    self.terms = terms ?? Terms(of: graph, profile: options.profile)
    met = References(graph)
    passages = PassageIndex(options.passages)
    let tag = graph.settings.language
    language = LanguageTag.isWellFormed(tag.utf8.span) ? tag : ""
    knownDates = Array(repeating: nil, count: graph.entities(of: .date).count)
    isQualified = graph.qualifiedClaims
  }

  /// Sends everything to the sink.
  mutating func run() {
    writeChronology()
    for entity in graph.entities where isSelected(entity) { write(entity) }
    // What the selected speak of but is not selected itself gets its type and name.
    for entity in graph.entities where met.isMentioned(entity) { writeStub(entity) }
    for date in graph.entities(of: .date) where options.selection == nil || met.isMentioned(date) {
      writeDate(date)
    }
    guard options.claims else { return }
    for citation in 0..<UInt32(graph.citationCount) where met.isCited(citation) {
      writeCitation(citation)
    }
  }

  func isSelected(_ entity: EntityID) -> Bool {
    options.selection?.contains(entity) ?? true
  }

  mutating func say(_ subject: Node, _ predicate: Word, _ object: Node) {
    sink.take(subject, predicate, object, in: nil)
  }
}

extension ExportOptions {
  /// What is said at an event belongs to it: the quotations of selected events are selected too.
  fileprivate func withQuotations(of graph: Graph) -> ExportOptions {
    guard let selection else { return self }
    var options = self
    for event in selection where graph.vocabulary.kind(graph.kind(of: event), isWithin: .event) {
      for claim in graph.claims(with: event, .saidAt) {
        options.selection?.insert(graph.subject(of: claim))
      }
    }
    return options
  }
}

extension Terms {
  /// The terms of a graph's own vocabulary.
  init(of graph: Graph, profile: ExportOptions.Profile) {
    let used = graph.vocabulary.kindIDs.filter { !graph.run(exactly: $0).isEmpty }
    self.init(graph.vocabulary, base: graph.base, profile: profile, used: Set(used))
  }
}

extension Graph {
  /// For each claim whether it has qualifiers; empty where none has any.
  var qualifiedClaims: [Bool] {
    let column = columns.qualifierClaim
    guard column.count > 0 else { return [] }
    var marks = Array(repeating: false, count: claimCount)
    for i in 0..<column.count where Int(column[i]) < marks.count { marks[Int(column[i])] = true }
    return marks
  }
}

/// Which entities and citations were spoken of.
struct References {
  private var state: [UInt8]
  private var cited: [Bool]

  init(_ graph: Graph) {
    state = Array(repeating: 0, count: graph.entityCount)
    cited = Array(repeating: false, count: graph.citationCount)
  }

  mutating func markWhole(_ entity: EntityID) {
    if Int(entity.index) < state.count { state[Int(entity.index)] = 2 }
  }

  mutating func mention(_ entity: EntityID) {
    let place = Int(entity.index)
    if place < state.count, state[place] == 0 { state[place] = 1 }
  }

  mutating func cite(_ citation: UInt32) {
    if Int(citation) < cited.count { cited[Int(citation)] = true }
  }

  func isMentioned(_ entity: EntityID) -> Bool {
    Int(entity.index) < state.count && state[Int(entity.index)] == 1
  }

  func isCited(_ citation: UInt32) -> Bool { cited[Int(citation)] }
}
