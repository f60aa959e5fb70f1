import AnnalsExchange
import AnnalsModel
import LinkedData
import TestSupport
import Testing

@Suite struct JSONLDTests {
  @Test(arguments: 0..<24 as Range<UInt64>)
  func itMeansTheStatementsOfTheDataset(_ seed: UInt64) throws {
    let graph = RandomGraph.make(seed: seed)
    var options = ExportOptions(claims: seed % 2 == 0)
    if seed % 3 == 0 { options.profile = .full }
    if seed % 4 == 1 { options.selection = Set(graph.entities(of: .event).prefix(3)) }
    let document = Exporter.document(graph, as: .jsonLD, options: options)
    let value = try JSONValue(parsing: document)
    let read = Dataset(try JSONLDProcessor().toRDF(.value(value)))
    let expected = graph.dataset(options)
    for quad in expected where !read.contains(quad) { Issue.record("missing: \(quad)") }
    for quad in read where !expected.contains(quad) { Issue.record("too much: \(quad)") }
  }
}
