import AnnalsExchange
import AnnalsModel
import LinkedData
import TestSupport
import Testing

@Suite struct PublicationReaderTests {
  @Test(arguments: 0..<20 as Range<UInt64>, [1, 7, 100, 1 << 20])
  func aGraphComesBackFromPiecesOfAnySize(_ seed: UInt64, _ size: Int) throws {
    let graph = RandomGraph.make(seed: seed)
    let document = Exporter.document(graph, as: .nQuads, options: ExportOptions(claims: true))
    var reader = PublicationReader(.nQuads)
    for start in stride(from: 0, to: document.count, by: size) {
      reader.feed(document.span.extracting(start..<min(start + size, document.count)))
    }
    let found = reader.finish()
    let read = try #require(found)
    #expect(reader.errors.isEmpty)
    #expect(read.transcript == graph.transcript)
  }

  @Test func whatIsWrongIsSaidWithItsPlace() {
    var reader = PublicationReader(.nQuads)
    reader.feed(Array("<a:> <b:> .\n".utf8).span)
    let found = reader.finish()
    #expect(found == nil)
    #expect(reader.errors.map(\.line) == [1])
  }
}
