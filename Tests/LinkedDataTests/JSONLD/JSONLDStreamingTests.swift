import LinkedData
import TestSupport
import Testing

/// JSON-LD that is written as N-Quads from its tokens, and how it is read.
struct JSONLDStreamingTests {
  private static let context = RandomJSONLD.wideContext.members.map {
    "\"\($0.key)\":\($0.value.text())"
  }.joined(separator: ",")

  /// A node with everything in it that is written without the general algorithms.
  static let features = [
    #""name":"x","title":"é\n\"","tags":["a",["b"],null],"size":7,"day":"2024-06-24""#,
    #""knows":["ex:b",{"@id":"c"},{"name":"d"}],"kind":"Person","@type":["Person","ex:Q"]"#,
    #""titles":{"en":"a","none":["b"],"zh":null},"sayings":{"none":"c","en":["d"]}"#,
    #""scoped":{"name":"in","title":"ref"},"bare":{"http://p":1,"name":"nothing"}"#,
    #""closed":{"name":"here","knows":{"name":"not here"}}"#,
    #""@type":"Typed","name":"fr","knows":{"name":"not fr"}"#,
    #""@type":["Lasting","Typed"],"title":"t","knows":{"title":"lasts"}"#,
    #""knows":{"@context":{"name":"ex:local"},"name":"l","knows":{"name":"l too"}}"#,
    #""byID":{"ex:a":{"name":"a"},"none":{"name":"b"},"_:c":[{"kind":"Person"}]}"#,
    #""byType":{"Typed":{"name":"fr"},"ex:T":["ex:ref",{"@id":"y"}]}"#,
    #""byKind":{"Person":{"name":"a"}},"byLabel":{"l":[{"name":"b"}]}"#,
    #""byName":{"a":["x",1,{"name":"n"}]},"indexed":{"a":["ex:r",{"@id":"s"}]}"#,
    #""graph":[{"name":"a"},{"name":"b","@id":"ex:b"}]"#,
    #""graphByID":{"ex:g":{"name":"a"},"none":{"name":"b"}},"graphByName":{"n":{"name":"c"}}"#,
    #""@graph":[{"name":"a","@graph":{"name":"b"}}]"#,
    #""more":{"name":"a","kind":"Person"},"deep":[{"name":"b"},{"more":{"name":"c"}}]"#,
    #""@reverse":{"knows":{"name":"a"},"knownBy":{"@id":"b"}},"knownBy":[{"@id":"z"},{"name":"c"}]"#,
    #""@included":[{"name":"a"},{"@id":"b","@type":"Person"}],"@index":"i""#,
    #""steps":[1,["a",[]],{"@list":["b"]},{"name":"c"},null,{"@value":null}]"#,
    #""name":{"@list":[["a"],"b"]},"title":{"@set":["a",{"@value":"b","@language":"en"}]}"#,
    #""data":{"b":[1.0,true],"a":null},"name":{"@value":[1],"@type":"@json"}"#,
    #""name":{"@value":1.5,"@type":"ex:dt"},"spoken":{"@value":"v","@direction":"ltr"}"#,
  ]

  @Test(arguments: features, [nil, .i18nDatatype] as [JSONLDOptions.RDFDirection?])
  func everyFeatureIsWrittenFromItsTokens(
    _ feature: String, _ direction: JSONLDOptions.RDFDirection?
  ) throws {
    let text = #"{"@context":{\#(Self.context)},"@graph":[{"@id":"ex:n",\#(feature)}]}"#
    var options = JSONLDOptions()
    options.rdfDirection = direction
    let processor = JSONLDProcessor(options: options)
    let (general, streamed) = try Self.bothWays(
      .response(JSONLDResponse(body: Array(text.utf8)), url: "http://a/doc"), processor)
    #expect(streamed == general, "\(Self.text(streamed)) is not \(Self.text(general))")
    #expect(processor.valuesWrittenByTheAlgorithms == 0)
  }

  @Test(
    arguments: UInt64(1)...24,
    [nil, .i18nDatatype, .compoundLiteral] as [JSONLDOptions.RDFDirection?])
  func streamingAnyContextsGivesTheSameQuads(
    seed: UInt64, direction: JSONLDOptions.RDFDirection?
  ) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<4 {
      let document = RandomJSONLD.wideDocument(using: &random)
      var options = JSONLDOptions()
      options.rdfDirection = direction
      let input = Self.inPieces(document.bytes(), using: &random)
      let general = Result { try JSONLDProcessor(options: options).toRDF(input) }
      guard (try? general.get()) != nil else {
        #expect(throws: JSONLDError.self, "\(document.text())") {
          try JSONLDProcessor(options: options).writeNQuads(input) { _ in }
        }
        continue
      }
      let (mine, streamed) = try Self.bothWays(input, JSONLDProcessor(options: options))
      #expect(
        mine == streamed, "\(Self.text(streamed)) is not \(Self.text(mine)) of \(document.text())")
    }
  }

  @Test(arguments: ["[]", "{}", "null", "[{\"http://p\":1}]", "[ ]\n", "{\"@graph\":[]}", "[[1]]"])
  func theShortestDocumentsAreRead(_ text: String) throws {
    let input = Self.inPieces(Array(text.utf8)) { text.utf8.count }
    let (general, streamed) = try Self.bothWays(input, JSONLDProcessor())
    #expect(general == streamed)
  }

  @Test func aDocumentInPiecesOfAnySizeIsRead() throws {
    let text =
      "\u{FEFF}"
      + #" {"@id":"http://g","@graph":[ {"http://p":[-12.5e0,"\uD83D\uDE00年"]} , 7 ] } "#
    for size in 1...40 {
      let input = Self.inPieces(Array(text.utf8)) { size }
      var written: [UInt8] = []
      try JSONLDProcessor().writeNQuads(input) { block in
        for i in 0..<block.count { written.append(block[i]) }
      }
      #expect(
        Self.text(written) == """
          _:b0 <http://p> "-1.25E1"^^<\(XSD.double)> <http://g> .
          _:b0 <http://p> "😀年" <http://g> .

          """)
    }
  }

  @Test(arguments: [
    ("[{\n \"a\":x}]", "2:6"), ("[1,\n", "2:1"), ("{} {}", "1:4"), ("[\"\u{1}\"]", "1:3"),
    ("[\n\n\"\\q\"]", "3:2"), ("", "1:1"), ("[tru]", "1:5"),
  ])
  func whatIsNoJSONIsRefusedWithItsPlaceBeforeAnythingIsWritten(
    _ text: String, _ place: String
  ) throws {
    for size in [1, 3, 100] {
      var written = 0
      let error = #expect(throws: JSONLDError.self) {
        try JSONLDProcessor().writeNQuads(Self.inPieces(Array(text.utf8)) { size }) {
          written += $0.count
        }
      }
      #expect(error?.code == .loadingDocumentFailed)
      #expect(
        error?.message.hasPrefix("http://a/doc:\(place): ") == true, "\(error?.message ?? "")")
      #expect(written == 0)
    }
  }

  @Test func aStringWithoutEndIsRefusedBeforeItFillsTheMemory() throws {
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    var pieces = 0
    let input = JSONLDProcessor.Input.pieces(contentType: "application/ld+json", url: nil) {
      pieces = 0
      return {
        pieces += 1
        return pieces == 1 ? Array("{\"http://p\":\"".utf8) : piece
      }
    }
    let error = #expect(throws: JSONLDError.self) {
      try JSONLDProcessor().writeNQuads(input) { _ in }
    }
    #expect(error?.message.contains("json.too-long") == true)
  }

  // Both ways

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func bothWays(
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

  private static func inPieces(
    _ bytes: [UInt8], using random: inout SeededRandom
  ) -> JSONLDProcessor.Input {
    let size = Int.random(in: 1...bytes.count, using: &random)
    return inPieces(bytes) { size }
  }

  private static func inPieces(
    _ bytes: [UInt8], of size: @escaping () -> Int
  ) -> JSONLDProcessor.Input {
    .pieces(contentType: "application/ld+json", url: "http://a/doc") {
      var start = 0
      return {
        let end = min(start + size(), bytes.count)
        defer { start = end }
        return Array(bytes[start..<end])
      }
    }
  }
}
