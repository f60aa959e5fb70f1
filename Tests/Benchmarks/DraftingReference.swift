import AnnalsDrafting
import AnnalsModel
import Chronology

/// What a careful reader recorded of one document, for a draft to be held against.
struct DraftingReference {
  /// An event, as it was recorded.
  struct Event {
    var id: String
    var kind: String
    var names: [String]
    var dates: [EDTF]
    /// The words it rests on, without white space.
    var passages: [String] = []
    /// Where they stand, in scalars of the document.
    var ranges: [Range<Int>] = []
    /// Its numbers in their series.
    var ordinals: [(series: String, number: Int)] = []

    /// Whether the text says when; `[..2024]` is what a reader concludes.
    var isDated: Bool { dates.contains { !$0.description.contains("[") } }
    /// Figures and aims are counted apart from what happened.
    var isHappening: Bool { !["statistic", "target", "period", "achievement"].contains(kind) }
  }

  /// Words somebody said.
  struct Quotation {
    var words: String
    var speakers: [String]
    var ranges: [Range<Int>]
    /// Whether the document is what was said, and not a report of it.
    var isOwnText: Bool
  }

  private(set) var events: [Event] = []
  private(set) var quotations: [Quotation] = []
  /// The names of each person, the first of them the one the document must give.
  private(set) var people: [[String]] = []
  /// The same of plans, policies, laws, missions and prizes.
  private(set) var programmes: [[String]] = []
  /// Names that may be found and need not be: those of footnotes, and of other kinds.
  private(set) var permitted: Set<String> = []

  private let graph: Graph
  private let text: String
  private let sources: Set<EntityID>

  /// What `graph` holds of the document with this text, which `findings` looked its words up in.
  init(_ graph: Graph, file: String, text: String, _ findings: [Verification.Finding]) {
    self.graph = graph
    self.text = text.withoutSpace
    sources = Set(
      graph.entities(of: .source).filter { source in
        graph.claims(of: source, .text).contains {
          if case .text(file, _) = graph.value(of: $0) { true } else { false }
        }
      })
    var found: [EntityID: [Verification.Finding]] = [:]
    for finding in findings where finding.file == file {
      found[finding.entity, default: []].append(finding)
    }
    readEvents(found)
    readQuotations(found)
    people = names(of: .person)
    programmes = names(of: .programme)
  }

  private mutating func readEvents(_ found: [EntityID: [Verification.Finding]]) {
    for entity in graph.entities(of: .event) {
      guard isCited(graph.claims(of: entity)) else { continue }
      var event = Event(
        id: graph.id(of: entity), kind: graph.vocabulary[graph.kind(of: entity)].name,
        names: graph.names(of: entity).map(\.withoutSpace), dates: graph.dates(of: entity))
      for finding in found[entity] ?? [] {
        event.passages.append(finding.words.withoutSpace)
        if case .found(let range, _) = finding.verdict { event.ranges.append(range) }
      }
      event.ordinals = ordinals(of: entity)
      events.append(event)
    }
  }

  private func ordinals(of event: EntityID) -> [(series: String, number: Int)] {
    var numbered: [(series: String, number: Int)] = []
    for claim in graph.claims(of: event, .ordinal) {
      guard case .number(let digits, _) = graph.value(of: claim), let number = Int(digits) else {
        continue
      }
      let said = graph.qualifiers(of: claim).filter { $0.relation == .series }.map(\.value)
      let all = said.isEmpty ? graph.claims(of: event, .series).map(graph.value(of:)) : said
      for case .entity(let series) in all { numbered.append((graph.label(series), number)) }
    }
    return numbered
  }

  private mutating func readQuotations(_ found: [EntityID: [Verification.Finding]]) {
    for entity in graph.entities(of: .quotation) {
      let ranges = (found[entity] ?? []).compactMap { finding -> Range<Int>? in
        guard finding.isQuotation, case .found(let range, _) = finding.verdict else { return nil }
        return range
      }
      guard !ranges.isEmpty,
        case .text(let words, _)? = graph.claims(of: entity, .text).first.map(graph.value(of:))
      else { continue }
      let speakers = graph.claims(of: entity, .saidBy).compactMap { graph.entity(of: $0) }
      quotations.append(
        Quotation(
          words: words.withoutSpace, speakers: speakers.flatMap { graph.names(of: $0) },
          ranges: ranges, isOwnText: isOwnText(entity, speakers)))
    }
  }

  private func isOwnText(_ quotation: EntityID, _ speakers: [EntityID]) -> Bool {
    graph.claims(of: quotation, .text).contains { claim in
      graph.citations(of: claim).contains { citation in
        guard let source = citation.source, sources.contains(source) else { return false }
        return graph.claims(of: source).contains {
          graph.vocabulary[graph.relation(of: $0)].name == "author"
            && graph.entity(of: $0).map(speakers.contains) ?? false
        }
      }
    }
  }

  /// The names of the entities of a kind that are told of in the running text of the document.
  private mutating func names(of kind: KindID) -> [[String]] {
    var all: [[String]] = []
    for entity in graph.entities(of: kind) {
      let names = graph.names(of: entity).map(\.withoutSpace).filter { text.contains($0) }
      permitted.formUnion(graph.names(of: entity).map(\.withoutSpace))
      guard !names.isEmpty,
        isCited(graph.claims(of: entity)) || isCited(graph.claims(with: entity))
      else { continue }
      all.append(names)
    }
    return all
  }

  /// Whether a claim rests on the document's running text.
  private func isCited(_ claims: some Sequence<ClaimID>) -> Bool {
    claims.contains { claim in
      graph.citations(of: claim).contains { citation in
        citation.source.map { sources.contains($0) } ?? false
          && !citation.locator.unicodeScalars.contains("注")
      }
    }
  }
}

extension String {
  /// Without white space and title marks, which no name is told apart by.
  var withoutSpace: String {
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars
    where !scalar.properties.isWhitespace && !"《》“”".unicodeScalars.contains(scalar) {
      kept.append(scalar)
    }
    return String(kept)
  }
}
