import LinkedData
import TestSupport
import Testing

/// What holds of any JSON-LD document.
struct JSONLDLawTests {
  /// The canonical quads of a document: by the general algorithms, and streamed from its text.
  private func bothWays(
    _ input: JSONLDProcessor.Input, _ processor: JSONLDProcessor
  ) throws -> (general: [UInt8], streamed: [UInt8]) {
    let general = try Dataset(processor.toRDF(input)).canonicalized().nQuads
    var text: [UInt8] = []
    try processor.writeNQuads(input) { block in
      for i in 0..<block.count { text.append(block[i]) }
    }
    let (dataset, errors) = Dataset.reading(text, as: .nQuads)
    #expect(errors.isEmpty, "\(errors)")
    return (general, try dataset.canonicalized().nQuads)
  }

  @Test(
    .enabled(if: SuiteFiles.areThere),
    arguments: JSONLDSuiteCase.load("toRdf", in: "json-ld-api/tests")
      + JSONLDSuiteCase.load("expand", in: "json-ld-api/tests")
      + JSONLDSuiteCase.load("flatten", in: "json-ld-api/tests"))
  func streamingGivesTheSameQuads(_ test: JSONLDSuiteCase) throws {
    if test.option("produceGeneralizedRdf") == true { return }
    for wraps in [false, true] {
      let processor = JSONLDProcessor(options: try test.options, loader: test.loader)
      var response = try test.response("input")
      if wraps {
        // As the only node of an array it can be streamed, whatever it is.
        guard (try? JSONValue(parsing: response.body)) != nil else { return }
        response.body = Array("[".utf8) + response.body + Array("]".utf8)
      }
      let input = JSONLDProcessor.Input.response(response, url: test.inputIRI)
      if test.isA("NegativeEvaluationTest") {
        let general = #expect(throws: JSONLDError.self) { try processor.toRDF(input) }
        let streamed = #expect(throws: JSONLDError.self) {
          try processor.writeNQuads(input) { _ in }
        }
        #expect(general?.code == streamed?.code)
        continue
      }
      let (general, streamed) = try bothWays(input, processor)
      let isSame = general == streamed
      #expect(
        isSame,
        "\(test)\n\(String(decoding: general, as: UTF8.self))\n\(String(decoding: streamed, as: UTF8.self))"
      )
    }
  }

  @Test(arguments: UInt64(1)...25)
  func streamingAnyDocumentGivesTheSameQuads(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<8 {
      let document = RandomJSONLD.document(using: &random)
      let response = JSONLDResponse(body: document.bytes())
      let input = JSONLDProcessor.Input.response(response, url: "http://example.org/docs/doc")
      let general = Result { try JSONLDProcessor().toRDF(input) }
      guard (try? general.get()) != nil else {
        #expect(throws: JSONLDError.self) { try JSONLDProcessor().writeNQuads(input) { _ in } }
        continue
      }
      let (mine, streamed) = try bothWays(input, JSONLDProcessor())
      let isSame = mine == streamed
      #expect(isSame, "\(document.text())")
    }
  }

  /// A graph without a name and nothing beside it is what compaction cannot tell from `@graph` at
  /// the top, which means the default graph.
  private func isOnlyAGraph(_ expanded: JSONValue) -> Bool {
    expanded.array?.count == 1 && expanded.array?.first?.object?.keys == ["@graph"]
  }

  @Test(arguments: UInt64(1)...25)
  func compactingLosesNothing(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var options = JSONLDOptions()
    options.base = "http://example.org/docs/doc"
    let processor = JSONLDProcessor(options: options)
    for _ in 0..<8 {
      let document = RandomJSONLD.document(using: &random)
      guard let expanded = try? processor.expand(.value(document)),
        !isOnlyAGraph(expanded)
      else { continue }
      let compacted = try processor.compact(
        .value(expanded), context: .value(.object(RandomJSONLD.context)))
      let again = try processor.expand(.value(compacted))
      let isSame = JSONLDComparison.areEqual(again, expanded)
      #expect(isSame, "\(compacted.text())")
    }
  }

  @Test(arguments: UInt64(1)...25)
  func rdfIsKeptByWayOfJSONLD(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<8 {
      let quads = RandomJSONLD.quads(using: &random)
      let dataset = Dataset(quads)
      let processor = JSONLDProcessor()
      let document = try processor.fromRDF(dataset)
      let back = Dataset(try processor.toRDF(.value(document)))
      let isSame = try back.canonicalized().nQuads == dataset.canonicalized().nQuads
      #expect(isSame, "\(document.text())")
    }
  }

  @Test(arguments: [nil, .i18nDatatype, .compoundLiteral] as [JSONLDOptions.RDFDirection?])
  func directionsAreKeptWhereTheyCanBe(_ direction: JSONLDOptions.RDFDirection?) throws {
    let document = try JSONValue(
      parsing: """
        [{"@id": "http://a/s", "http://a/p": [
          {"@value": "x", "@language": "ar", "@direction": "rtl"}, {"@value": "y", "@direction": "ltr"}
        ]}]
        """)
    var options = JSONLDOptions()
    options.rdfDirection = direction
    let processor = JSONLDProcessor(options: options)
    let dataset = Dataset(try processor.toRDF(.value(document)))
    let back = try processor.fromRDF(dataset)
    #expect(JSONLDComparison.areEqual(back, document) == (direction != nil))
  }
}
