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

  init(_ graph: Graph, options: ExportOptions, reifiesEveryClaim: Bool = false, sink: Sink) {
    self.graph = graph
    self.options = options
    self.reifiesEveryClaim = reifiesEveryClaim
    self.sink = sink
    terms = Terms(graph.vocabulary, base: graph.base, profile: options.profile)
  }

  /// Sends everything to the sink.
  mutating func run() {
    var met = References(graph)
    writeChronology()
    for entity in graph.entities where isSelected(entity) {
      met.markWhole(entity)
      write(entity, &met)
    }
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

  mutating func say(_ subject: Node, _ predicate: String, _ object: Node) {
    sink.take(subject, predicate, object, in: nil)
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

  mutating func markWhole(_ entity: EntityID) { state[Int(entity.index)] = 2 }

  mutating func mention(_ entity: EntityID) {
    if state[Int(entity.index)] == 0 { state[Int(entity.index)] = 1 }
  }

  mutating func cite(_ citation: UInt32) { cited[Int(citation)] = true }

  func isMentioned(_ entity: EntityID) -> Bool { state[Int(entity.index)] == 1 }
  func isCited(_ citation: UInt32) -> Bool { cited[Int(citation)] }
}
