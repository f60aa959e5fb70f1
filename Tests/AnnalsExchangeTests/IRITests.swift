import AnnalsExchange
import AnnalsModel
import LinkedData
import TestSupport
import Testing

/// IRIs are made of ids: readable in any script, the same when names change, no two the same.
@Suite struct IRITests {
  @Test func anIRIIsReadableInAnyScript() {
    var builder = GraphBuilder()
    builder.settings.base = "https://example.org/科学/"
    for id in ["全国科技大会-2024", "Ленинград", "القاهرة", "Ōsaka", "서울", "🏛️"] {
      let entity = builder.entity(id, kind: .event)
      builder.claim(entity, .name, .text("x", language: ""))
    }
    let graph = builder.freeze().graph
    for event in graph.entities(of: .event) {
      #expect(graph.iri(of: event) == "https://example.org/科学/" + graph.id(of: event))
    }
  }

  @Test func aNewNameChangesNoIRI() {
    func chronology(_ name: String) -> Set<Term> {
      var builder = GraphBuilder()
      let event = builder.entity("e1", kind: .event)
      let source = builder.entity("s1", kind: .source)
      builder.claim(
        event, .name, .text(name, language: "en"),
        citing: [Citation(source: source, locator: "p. 1")])
      return Set(
        builder.freeze().graph.dataset(ExportOptions(claims: true)).map(\.subject))
    }
    #expect(chronology("The Congress") == chronology("A congress of another name"))
  }

  /// Ids that are the same but for what an IRI cannot hold, or that look like the paths of other nodes.
  static let alike = [
    "a/b", "a%2Fb", "a%252Fb", "A/B", "a b", "a+b", "a_b", "e\u{301}", "é", "annals/chronology",
    "date/2024", "2024", "kind/x", "relation/x", "claim/x", "citation/none", "citation/unsourced",
    ".", "..",
    "passage/a", "#passage", "a#b", "a?b", "\u{0}", "", " ",
  ]

  @Test func noTwoNodesHaveTheSameIRI() throws {
    var builder = GraphBuilder()
    builder.settings.base = "https://example.org/"
    let source = builder.entity("s/1", kind: .source)
    for id in Self.alike where !id.isEmpty {
      let citations = Self.alike.map { Citation(source: source, locator: $0, passage: id) }
      builder.claim(
        builder.entity(id, kind: .event), .note, .text("x", language: "en"), citing: citations)
    }
    let graph = builder.freeze().graph
    let iris = graph.entities.map { Array(graph.iri(of: $0).utf8) }
    #expect(Set(iris).count == graph.entities.count)
    for entity in graph.entities {
      #expect(
        graph.id(ofIRI: graph.iri(of: entity)).map { Array($0.utf8) }
          == Array(graph.id(of: entity).utf8))
    }
    // The nodes of an export are told apart by what they are: nothing is an event and a citation.
    let types = graph.dataset(ExportOptions(claims: true)).filter { $0.predicate == .iri(RDF.type) }
    let citations = Set(
      types.filter { $0.object == .iri("https://w3id.org/annals#Citation") }.map(\.subject))
    let events = Set(
      types.filter { $0.object == .iri("https://w3id.org/annals#Event") }.map(\.subject))
    #expect(citations.isDisjoint(with: events))
    let read = try #require(Graph.reading(graph.dataset(ExportOptions(claims: true))))
    #expect(read.graph.transcript == graph.transcript)
  }
}
