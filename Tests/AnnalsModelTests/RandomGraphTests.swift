import AnnalsModel
import Chronology
import Testing
import TestSupport

@Suite struct RandomGraphTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func everyIndexAgreesWithAScanOfTheClaims(_ seed: UInt64) {
    let graph = RandomGraph.make(seed: seed)
    let entities = Array(EntityList(EntityID(0)..<EntityID(UInt32(graph.entityCount))))
    var incoming: [EntityID: Set<ClaimID>] = [:]
    for entity in entities {
      for claim in graph.claims(of: entity) {
        #expect(graph.subject(of: claim) == entity)
        if let value = graph.entity(of: claim) { incoming[value, default: []].insert(claim) }
        if let literal = graph.valueCode(of: claim)?.literal {
          #expect(graph.claims(with: literal).contains(claim))
        }
      }
      for relation in graph.vocabulary.relationIDs {
        let expected = graph.claims(of: entity).filter { graph.relation(of: $0) == relation }
        #expect(Array(graph.claims(of: entity, relation)) == expected)
      }
    }
    for entity in entities {
      #expect(Set(graph.claims(with: entity)) == incoming[entity] ?? [])
      for relation in graph.vocabulary.relationIDs {
        let expected = graph.claims(with: entity).filter { graph.relation(of: $0) == relation }
        let found = Array(graph.claims(with: entity, relation))
        #expect(found == expected)
        #expect(found.map { graph.subject(of: $0) } == found.map { graph.subject(of: $0) }.sorted())
      }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func theTimeIndexFindsWhatAScanFinds(_ seed: UInt64) throws {
    let graph = RandomGraph.make(seed: seed, events: 60)
    for year in 1945...1960 {
      let span = try #require(EDTF("\(year)")).bounds
      var found: Set<EntityID> = []
      graph.visitTimes(from: span.earliestBegin, to: span.latestEnd) { _, entity in
        found.insert(entity)
      }
      let expected = graph.entities.filter { entity in
        graph.datings(of: entity).contains { dating in
          let bounds = graph.possibleBounds(of: dating.date)
          return bounds.earliestBegin < span.latestEnd && bounds.latestEnd > span.earliestBegin
        }
      }
      #expect(found == Set(expected), "\(year)")
    }
  }

  @Test func theSameSeedGivesTheSameBytes() {
    #expect(RandomGraph.make(seed: 7).snapshot == RandomGraph.make(seed: 7).snapshot)
  }
}
