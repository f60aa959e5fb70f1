import AnnalsExchange
import AnnalsModel
import LinkedData
import TestSupport
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func aGraphComesBackFromItsDatasetClaimForClaim(_ seed: UInt64) throws {
    let graph = RandomGraph.make(seed: seed)
    let dataset = graph.dataset(ExportOptions(claims: true))
    let read = try #require(Graph.reading(dataset))
    #expect(Array(read.leftover) == [])
    #expect(read.graph.transcript == graph.transcript)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func withoutCitationsTheClaimsStillComeBack(_ seed: UInt64) throws {
    let graph = RandomGraph.make(seed: seed)
    let read = try #require(Graph.reading(graph.dataset()))
    #expect(read.leftover.isEmpty)
    #expect(read.graph.claimCount <= graph.claimCount)
    #expect(read.graph.entities.count == graph.entities.count)
  }

  @Test func aDatasetOfOthersIsNoneOfOurs() {
    #expect(Graph.reading(Dataset()) == nil)
  }

  @Test(arguments: 0..<20 as Range<UInt64>, ExportOptions.Profile.allCases)
  func nQuadsSayWhatTheDatasetSays(_ seed: UInt64, _ profile: ExportOptions.Profile) throws {
    let graph = RandomGraph.make(seed: seed)
    let options = ExportOptions(profile: profile, claims: seed % 2 == 0)
    let document = Exporter.document(graph, as: .nQuads, options: options)
    let (read, errors) = Dataset.reading(document, as: .nQuads)
    #expect(errors.isEmpty)
    #expect(read == graph.dataset(options))
  }
}
