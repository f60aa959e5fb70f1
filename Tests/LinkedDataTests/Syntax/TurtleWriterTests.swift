import LinkedData
import Testing

@Suite struct TurtleWriterTests {
  static let prefixes = [("ex", "http://example.org/"), ("xsd", XSD.namespace)]

  private func printed(_ document: String, as format: RDFFormat = .triG) throws -> String {
    let dataset = try Dataset(document, as: format)
    return String(
      decoding: dataset.serialized(as: format, prefixes: Self.prefixes), as: UTF8.self)
  }

  @Test func subjectsListsAndNodesStandTogether() throws {
    let text = """
      @prefix ex: <http://example.org/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

      ex:b a ex:Event ;
        ex:name "科技大会"@zh , "a \\"b\\""@en ;
        ex:date [
          ex:begin "2024-06-24"^^xsd:date ;
          ex:days 2
        ] ;
        ex:speakers ( ex:p1 [ ex:name "x" ] ( 1 2.5 ) ) ;
        ex:none ( ) , [] ;
        ex:text \"""two
      lines\""" .

      _:shared ex:p true .

      ex:c ex:d _:shared ;
        ex:e _:shared .

      [] ex:f 1.0e6 .

      ex:g {
        ex:x a ex:Y .
      }

      _:h {
        ex:x a ex:Y .
      }

      """.replacing(" )", with: " )")
    #expect(try printed(text).replacing("<\(RDF.nil)>", with: "( )") == text)
  }

  @Test func writingTwiceGivesTheSame() throws {
    let once = try printed("<a:> <b:> ( [ <c:> 1 ; <d:> \"x\\ny\" ] ) . <g:> { _:a <b:> _:a }")
    #expect(try printed(once) == once)
  }

  @Test func aRingOfNodesIsCutOpen() throws {
    let text = try printed("_:a <p:> _:b . _:b <p:> _:c . _:c <p:> _:a .")
    #expect(
      try Dataset.areIsomorphic(
        Dataset(text, as: .triG),
        [
          Quad(.blank("a"), .iri("p:"), .blank("b")), Quad(.blank("b"), .iri("p:"), .blank("c")),
          Quad(.blank("c"), .iri("p:"), .blank("a")),
        ]))
  }

  @Test func longListsAndDeepNodesAreWritten() throws {
    let list = try printed("<a:> <b:> (" + String(repeating: " 1", count: 20_000) + ") .")
    #expect(list.utf8.count < 41_000)
    var chain = Dataset()
    for i in 0..<5000 { chain.insert(Quad(.blank("n\(i)"), .iri("p:"), .blank("n\(i + 1)"))) }
    let (again, errors) = Dataset.reading(chain.serialized(as: .turtle), as: .turtle)
    #expect(errors.isEmpty)
    #expect(again.count == chain.count)
  }

  @Test func theEmptyDatasetIsAnEmptyDocument() {
    for format in RDFFormat.allCases { #expect(Dataset().serialized(as: format).isEmpty) }
  }

  @Test func formatsWithoutGraphsHaveAllTriplesInOne() throws {
    let dataset = try Dataset("<g:> { <a:> <b:> 1 } <a:> <b:> 1 .", as: .triG)
    #expect(String(decoding: dataset.serialized(as: .turtle), as: UTF8.self) == "<a:> <b:> 1 .\n")
    #expect(dataset.serialized(as: .nTriples).count(where: { $0 == 0x0A }) == 1)
  }
}
