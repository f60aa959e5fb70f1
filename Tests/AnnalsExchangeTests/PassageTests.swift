import AnnalsExchange
import AnnalsModel
import LinkedData
import TestSupport
import Testing

/// Where the words of quotations and citations stand, as Web Annotation says it.
@Suite struct PassageTests {
  private struct Chronology {
    var graph: Graph
    var passages: [SoughtPassage]
  }

  private static func make(_ status: SoughtPassage.Status) -> Chronology {
    var builder = GraphBuilder()
    builder.settings.base = "https://example.org/"
    builder.settings.language = "zh"
    let source = builder.entity("报纸", kind: .source)
    let event = builder.entity("大会", kind: .meeting)
    let quotation = builder.entity("引语", kind: .quotation)
    builder.claim(
      event, .name, .text("大会", language: "zh"),
      citing: [Citation(source: source, locator: "p. 1", passage: "大会开幕")])
    builder.claim(
      quotation, .text, .text("科技兴则民族兴。", language: "zh"),
      citing: [Citation(source: source, locator: "p. 2")])
    builder.claim(event, .note, .text("n", language: "zh"), citing: [Citation(source: nil)])
    let graph = builder.freeze().graph
    // A frozen graph has its entities in an order of its own.
    guard let source = graph.entity("报纸"), let event = graph.entity("大会"),
      let quotation = graph.entity("引语")
    else { return Chronology(graph: graph, passages: []) }
    let found = status == .found
    return Chronology(
      graph: graph,
      passages: [
        SoughtPassage(
          entity: event, source: source, locator: "p. 1", isQuotation: false, words: "大会开幕",
          status: status, position: found ? 5..<9 : nil, prefix: found ? "前" : "",
          suffix: found ? "后" : ""),
        SoughtPassage(
          entity: quotation, source: source, locator: "p. 2", isQuotation: true,
          words: "科技兴则民族兴。", status: status, position: found ? 20..<28 : nil),
      ])
  }

  private func options(_ passages: [SoughtPassage], claims: Bool) -> ExportOptions {
    var options = ExportOptions(claims: claims)
    options.passages = passages
    return options
  }

  private func says(_ dataset: Dataset, _ turtle: String) throws {
    let prefixes = Namespace.all.map { "@prefix \($0.prefix): <\($0.iri)> .\n" }.joined()
    for quad in try Dataset("@base <https://example.org/> .\n\(prefixes)\(turtle)", as: .turtle) {
      #expect(dataset.contains(quad), "\(quad)")
    }
  }

  @Test func aPassageThatWasFoundHasItsPosition() throws {
    let chronology = Self.make(.found)
    let dataset = chronology.graph.dataset(options(chronology.passages, claims: true))
    let hash = try #require(
      dataset.first { $0.predicate == .iri("http://www.w3.org/ns/oa#hasSelector") }?.subject.iriText
    )
    let citation = try #require(
      dataset.compactMap { $0.subject.iriText }.first {
        $0.contains("/citation/source/") && $0.contains("#position")
      })
    #expect(!hash.isEmpty)
    let whole = citation.replacing("#position", with: "")
    try says(
      dataset,
      """
      <\(whole)> a annals:Citation, oa:SpecificResource ; oa:hasSource <报纸> ; annals:status "found" ;
        oa:hasSelector <\(whole)#passage>, <\(whole)#position> .
      <\(whole)#passage> a oa:TextQuoteSelector ; oa:exact "大会开幕" ; oa:prefix "前" ; oa:suffix "后" .
      <\(whole)#position> a oa:TextPositionSelector ;
        oa:start "5"^^xsd:nonNegativeInteger ; oa:end "9"^^xsd:nonNegativeInteger .
      <引语> annals:standsIn <passage/引语/报纸/p.%202> .
      <passage/引语/报纸/p.%202> a oa:SpecificResource ; oa:hasSource <报纸> ; annals:status "found" ;
        oa:hasSelector <passage/引语/报纸/p.%202#passage>, <passage/引语/报纸/p.%202#position> .
      <passage/引语/报纸/p.%202#position> oa:start "20"^^xsd:nonNegativeInteger .
      <citation/unsourced> annals:status "unsourced" .
      """)
  }

  @Test(arguments: SoughtPassage.Status.allCases)
  func aPassageSaysWhatCameOfLookingForIt(_ status: SoughtPassage.Status) {
    let chronology = Self.make(status)
    let dataset = chronology.graph.dataset(options(chronology.passages, claims: true))
    let said = dataset.filter {
      $0.predicate == .iri("https://w3id.org/annals#status")
        && $0.object == .string(status.rawValue)
    }
    #expect(said.count == 2)
    let positions = dataset.filter {
      $0.object == .iri("http://www.w3.org/ns/oa#TextPositionSelector")
    }
    #expect(positions.count == (status == .found ? 2 : 0))
  }

  @Test func withoutTextsNoPositionIsSaid() {
    let dataset = Self.make(.found).graph.dataset(ExportOptions(claims: true))
    #expect(!dataset.contains { $0.object == .iri("http://www.w3.org/ns/oa#TextPositionSelector") })
    #expect(!dataset.contains { $0.predicate == .iri("https://w3id.org/annals#standsIn") })
  }

  @Test(arguments: LosslessTests.formats.indices)
  func theClaimsComeBackAllTheSame(_ place: Int) throws {
    let (written, read) = LosslessTests.formats[place]
    let chronology = Self.make(.found)
    let document = Exporter.document(
      chronology.graph, as: written, options: options(chronology.passages, claims: true))
    let imported = try Importer.read(document, as: read, name: "x")
    #expect(imported.graph.transcript == chronology.graph.transcript)
    #expect(imported.leftover.isEmpty)
    #expect(imported.remarks.isEmpty)
  }

  @Test(arguments: [true, false])
  func jsonLDSaysTheSame(_ claims: Bool) throws {
    let chronology = Self.make(.found)
    let options = options(chronology.passages, claims: claims)
    let document = Exporter.document(chronology.graph, as: .jsonLD, options: options)
    let read = Dataset(try JSONLDProcessor().toRDF(.value(try JSONValue(parsing: document))))
    #expect(read == chronology.graph.dataset(options))
  }
}
