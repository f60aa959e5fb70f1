import AnnalsModel
import AnnalsQuery
import TestSupport
import Testing

/// What a translation to SPARQL is made of where it matters to an engine's time; that it means the same is
/// for Tests/Interop.
@Suite struct TranslationTests {
  private static let graph = RandomGraph.make(seed: 1, events: 9)

  private func translated(
    _ text: String, _ translation: SPARQLTranslation = SPARQLTranslation()
  ) throws -> String {
    try Query(parsing: text, vocabulary: Self.graph.vocabulary)
      .sparql(over: Self.graph, as: translation)
  }

  /// Answers as a chain of nodes would, and keeps the questions.
  private final class Chain {
    let nodes = (0...3).map { "https://example.org/node-\($0)" }
    var asked: [String] = []

    func ask(_ query: String, most: Int) throws(QueryError) -> [[AskedValue?]]? {
      asked.append(query)
      let at = nodes.lastIndex { query.contains("<\($0)>") } ?? 0
      return at + 1 < nodes.count ? [[AskedValue(nodes[at + 1], .iri)]] : []
    }
  }

  @Test(arguments: [false, true])
  func aRepeatWithoutEndIsFollowedLinkByLinkWhereSomebodyCanBeAsked(isCautious: Bool) throws {
    let chain = Chain()
    let text = try translated(
      "events -> any*", SPARQLTranslation(isCautious: isCautious, ask: chain.ask))
    #expect(chain.asked.count == 4)
    #expect(chain.asked.allSatisfy { !$0.contains(")*") } && !text.contains(")*"))
    #expect(chain.nodes.dropFirst().allSatisfy { text.contains("<\($0)>") })
    #expect(!text.contains(chain.nodes[0]))
  }

  @Test func aRepeatWithoutEndIsAPathWhereNobodyCan() throws {
    #expect(try translated("events -> any*").contains("))*"))
  }

  @Test(arguments: [
    "events in 1950 without 来源1", "events where in 1950 or speaker = 人物1",
    "events where not sources disagree",
  ])
  func whatStandsWithinATestIsLookedUpOneStatementAtATime(_ question: String) throws {
    let text = try translated(question)
    #expect(!text.contains("MINUS"))
    for test in text.components(after: "EXISTS { ") {
      #expect(!test.prefix { $0 != "}" }.contains("OPTIONAL"), "\(test)")
    }
  }

  @Test func ofWhatKindANodeIsIsTestedBehindWhatLeadsToIt() throws {
    let text = try translated("events in 1950 without 来源1")
    let dating = try #require(text.firstRange(of: "annals:dating"))
    let kind = try #require(text.firstRange(of: "FILTER EXISTS { ?x a annals:Event . }"))
    let source = try #require(text.ranges(of: "annals:source").last)
    #expect(dating.lowerBound < kind.lowerBound && kind.lowerBound < source.lowerBound)
  }

  @Test(arguments: [
    "visits -> subject*2..3 -> any*2..3", "(events <- subject*2..3) <- any",
    "around (visits -> subject) within 2",
    "(visits -> subject) except events", "events and (visits -> subject)",
    "events by (visits -> subject)", "(visits -> subject first 3) named \"a\"",
  ])
  func whatCanHaveNoNodesIsNotLookedFor(_ question: String) throws {
    let text = try translated(question + " count")
    #expect(text.contains("annals:never"))
    #expect(!text.contains("annals:Event") && !text.contains("annals:about"), "\(text)")
  }

  @Test func whatOneOfSeveralCannotHaveIsLeftOut() throws {
    let text = try translated("meetings or (visits -> subject) count")
    #expect(text.contains("annals:Meeting") && !text.contains("annals:never"))
  }

  @Test func thatAClaimIsOneIsTestedBehindWhatLeadsToIt() throws {
    let text = try translated("claims in 1950 count")
    let subject = try #require(text.firstRange(of: "rdf:subject"))
    let kind = try #require(text.firstRange(of: "FILTER EXISTS { ?x a annals:Claim . }"))
    #expect(subject.lowerBound < kind.lowerBound)
  }

  @Test func whatASourceClaimsIsFoundByItsCitations() throws {
    let text = try translated("claims according to 来源1 count")
    let source = try #require(text.firstRange(of: "annals:source"))
    let kind = try #require(text.firstRange(of: "a annals:Claim"))
    #expect(source.lowerBound < kind.lowerBound)
  }

  @Test(arguments: [
    ("events", false), ("events first 3", false), ("events count", false),
    ("path from 事件1 to 事件2 show name", false), ("events sort by name", true),
    ("events show name", true), ("events count per kind", true),
  ])
  func whatFewNodesHaveIsAskedByTheirNames(_ question: String, _ isApart: Bool) throws {
    let query = try Query(parsing: question, vocabulary: Self.graph.vocabulary)
    let nodes = try query.sparqlOfNodes(over: Self.graph, as: SPARQLTranslation())
    #expect((nodes != nil) == isApart)
    #expect(nodes?.contains("ORDER BY") != true && nodes?.contains("OPTIONAL") != true)
  }

  @Test func aSpanWithoutABoundIsNotHeldAgainstOne() throws {
    let text = try translated("events since 1950")
    #expect(text.contains("annals:earliestBegin") && !text.contains("annals:latestEnd"))
  }
}

extension String {
  fileprivate func components(after separator: String) -> [Substring] {
    ranges(of: separator).map { self[$0.upperBound...] }
  }
}
