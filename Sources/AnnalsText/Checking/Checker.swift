import AnnalsModel
import Chronology

/// Looks at what the claims of a graph say together.
struct Checker {
  let graph: Graph
  let origins: Origins
  let sources: [SourceText]
  var problems: [Problem] = []

  init(_ loaded: Notation.Loaded) {
    graph = loaded.graph
    origins = loaded.origins
    sources = loaded.sources
  }

  /// Everything there is to say.
  static func problems(_ loaded: Notation.Loaded) -> [Problem] {
    var checker = Checker(loaded)
    checker.checkSingleValues()
    checker.checkRepetitions()
    checker.checkSeries()
    checker.checkLives()
    checker.checkSpans()
    checker.checkCycles()
    checker.checkSharedIRIs()
    checker.checkNames()
    return checker.problems
  }

  /// Every entity that is no date.
  var entities: some Sequence<EntityID> {
    graph.entities.lazy.filter { [graph] in !graph.isDate($0) }
  }

  func span(_ claim: ClaimID) -> SourceSpan {
    origins.spans(of: claim).first ?? SourceSpan(SourceID(0), 0, 0)
  }

  mutating func record(
    _ mistake: Mistake, _ claim: ClaimID, _ words: [String], related: [ClaimID] = []
  ) {
    problems.append(Problem(mistake, span(claim), words, related: related.map { span($0) }))
  }

  /// A value in a message's words.
  func words(_ claim: ClaimID) -> String {
    switch graph.value(of: claim) {
    case .entity(let entity): graph.id(of: entity)
    case .text(let text, _): "‘\(text)’"
    case .number(let number, let unit): unit.isEmpty ? number : "\(number) \(unit)"
    case .iri(let iri): "<\(iri)>"
    case .typed(let text, _): "‘\(text)’"
    }
  }

  /// The dates that claims of one relation give an entity.
  func dates(_ entity: EntityID, _ relation: RelationID) -> [(claim: ClaimID, date: EntityID)] {
    graph.claims(of: entity, relation).compactMap { claim in
      graph.entity(of: claim).flatMap { graph.isDate($0) ? (claim, $0) : nil }
    }
  }

  /// True where one date is over, whatever it is exactly, before another begins.
  func isCertainly(_ a: EntityID, before b: EntityID) -> Bool {
    graph.possibleBounds(of: a).latestEnd <= graph.possibleBounds(of: b).earliestBegin
  }
}
