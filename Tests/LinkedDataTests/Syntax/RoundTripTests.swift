import LinkedData
import TestSupport
import Testing

/// What is written is read as it was, whatever it was.
@Suite struct RoundTripTests {
  static let prefixes = [
    ("ex", "http://example.org/"), ("ns", "http://example.org/ns#"), ("", "urn:x:"),
    ("rdf", RDF.namespace), ("a b", "http://bad.example/"), ("p.", "http://example.org/a"),
  ]

  @Test(arguments: RDFFormat.allCases, 0..<40 as Range<UInt64>)
  func writtenDatasetsAreReadAsTheyWere(_ format: RDFFormat, seed: UInt64) throws {
    var generator = RandomRDF(random: SeededRandom(seed: seed), hasGraphs: format.hasGraphs)
    let dataset = generator.dataset(quads: Int(seed) * 2)
    let base = seed % 2 == 0 ? nil : IRI(unchecked: "http://example.org/a/b")
    let document = dataset.serialized(as: format, prefixes: Self.prefixes, base: base)
    let (again, errors) = Dataset.reading(document, as: format)
    #expect(errors.isEmpty, "\(errors) in \(String(decoding: document, as: UTF8.self))")
    #expect(
      try Dataset.areIsomorphic(dataset, again), "\(String(decoding: document, as: UTF8.self))")
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func streamedTurtleIsReadAsItWas(seed: UInt64) throws {
    var generator = RandomRDF(random: SeededRandom(seed: seed))
    let dataset = generator.dataset(quads: 30)
    var writer = TurtleWriter(.triG, prefixes: Self.prefixes)
    for quad in dataset { writer.write(quad) }
    writer.finish()
    let (again, errors) = Dataset.reading(writer.drain(), as: .triG)
    #expect(errors.isEmpty)
    #expect(try Dataset.areIsomorphic(dataset, again))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func lentQuadsAreWrittenAsQuadsAre(seed: UInt64) {
    var generator = RandomRDF(random: SeededRandom(seed: seed))
    let document = generator.dataset(quads: 30).serialized(as: .nQuads)
    var writer = NQuadsWriter()
    let errors = RDFReader.read(document.span, as: .nQuads) { writer.write($0, $1) }
    #expect(errors.isEmpty)
    #expect(writer.drain() == document)
  }

  /// Wherever chunks end, quads and errors are the same.
  @Test(arguments: RDFFormat.allCases, 0..<6 as Range<UInt64>)
  func chunksMayEndAnywhere(_ format: RDFFormat, seed: UInt64) {
    var generator = RandomRDF(random: SeededRandom(seed: seed), hasGraphs: format.hasGraphs)
    var document = generator.dataset(quads: 12).serialized(as: format, prefixes: Self.prefixes)
    document += Array("# 注释\r\n<http://a/> <http://b/> \"坏 \\q\" .\n<x> .\r<http://a/> <".utf8)
    document += Array(
      "http://b/> \"c\"@en-Latn-x .\n\n<http://a/> <http://b/> <http://\u{E4}> .".utf8)
    let whole = Self.outcome(document, format, cuts: [])
    #expect(!whole.errors.isEmpty)
    for cut in 0...document.count {
      #expect(Self.outcome(document, format, cuts: [cut]) == whole, "cut at \(cut)")
    }
    #expect(Self.outcome(document, format, cuts: Array(0...document.count)) == whole)
  }

  struct Outcome: Equatable {
    var quads: [Quad] = []
    var errors: [RDFSyntaxError] = []
  }

  static func outcome(_ document: [UInt8], _ format: RDFFormat, cuts: [Int]) -> Outcome {
    var outcome = Outcome()
    var reader = RDFReader(format)
    var start = 0
    for end in cuts + [document.count] {
      reader.feed(document.span.extracting(start..<end)) { outcome.quads.append($1.quad($0)) }
      start = end
    }
    reader.finish { outcome.quads.append($1.quad($0)) }
    outcome.errors = reader.errors
    return outcome
  }
}

extension RoundTripTests {
  @Test func aDocumentIsWrittenAsNQuadsWhileItIsRead() {
    let document = """
      @base <http://a/b> . @prefix e: <#> .
      <c> a e:x , "A\\u5E74"@EN , "x"^^<http://www.w3.org/2001/XMLSchema#string> , 1 .
      """
    var output: [UInt8] = []
    let errors = RDFReader.writeNQuads(of: Array(document.utf8).span, as: .turtle) { block in
      for i in block.indices { output.append(block[i]) }
    }
    #expect(errors.isEmpty)
    #expect(
      String(decoding: output, as: UTF8.self) == """
        <http://a/c> <\(RDF.type)> <http://a/b#x> .
        <http://a/c> <\(RDF.type)> "A年"@en .
        <http://a/c> <\(RDF.type)> "x" .
        <http://a/c> <\(RDF.type)> "1"^^<\(XSD.integer)> .

        """)
  }
}
