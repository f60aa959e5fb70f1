import AnnalsExchange
import AnnalsModel
import LinkedData
import TestSupport
import Testing

@Suite struct FormatTests {
  @Test(arguments: 0..<12 as Range<UInt64>, [ExportFormat.triG, .nQuads])
  func formatsWithGraphsSayWhatTheDatasetSays(_ seed: UInt64, _ format: ExportFormat) throws {
    let graph = RandomGraph.make(seed: seed)
    let options = ExportOptions(profile: seed % 2 == 0 ? .full : .default, claims: true)
    let document = Exporter.document(graph, as: format, options: options)
    let (read, errors) = Dataset.reading(
      document, as: RDFFormat(rawValue: format.rawValue) ?? .triG)
    #expect(errors.isEmpty)
    #expect(read == graph.dataset(options))
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func turtleAndNTriplesSayTheSame(_ seed: UInt64) throws {
    let graph = RandomGraph.make(seed: seed)
    let options = ExportOptions(claims: seed % 2 == 0)
    let turtle = Dataset.reading(
      Exporter.document(graph, as: .turtle, options: options), as: .turtle)
    let lines = Dataset.reading(
      Exporter.document(graph, as: .nTriples, options: options), as: .nTriples)
    #expect(turtle.errors.isEmpty && lines.errors.isEmpty)
    #expect(turtle.dataset == lines.dataset)
  }
}
