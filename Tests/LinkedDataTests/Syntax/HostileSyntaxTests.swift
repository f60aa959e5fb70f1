import LinkedData
import Testing

/// Documents that are wrong, cut or meant to do harm: errors, at their place, in bounded time.
@Suite struct HostileSyntaxTests {
  @Test(arguments: [
    (RDFFormat.nQuads, "<http://a> <http://b> \"年\" x .\n", RDFProblem.expectedDot, 1, 27, 28),
    (.nQuads, "\n\r\n_:a <b> <c:> .", .iri(.noScheme), 3, 6, 8),
    (.nTriples, "<a:> <b:> <c:> <d:> .", .unexpectedGraph, 1, 16, 15),
    (.nQuads, "<a:> <b:> \"\\x\" .", .escape, 1, 12, 11),
    (.nQuads, "<a:> <b:> \"\\uD800\" .", .escape, 1, 12, 11),
    (.nQuads, "<a:> <b:> <c:> . <d:>", .trailing, 1, 18, 17),
    (.nQuads, "<a:> <b:> <http://[x]/> .", .iri(.address), 1, 19, 18),
    (.turtle, "<a:> <b:> '''年\n\n''' ,\n x .", .expectedObject, 4, 2, 25),
    (.turtle, "x:y <b:> 1 .", .undeclaredPrefix("x"), 1, 1, 0),
    (.turtle, "<a:> <b:> <c> .", .noBase, 1, 11, 10),
    (.turtle, "<a:> <b:> [ <c:> 1 ) .", .unbalancedBracket, 1, 20, 19),
    (.turtle, "<a:> <b:> <c:>", .unexpectedEnd, 1, 15, 14),
    (.turtle, "<a:> { <b:> <c:> <d:> }", .expectedPredicate, 1, 6, 5),
    (.triG, "<a:> { <b:> <c:> <d:> ", .unexpectedEnd, 1, 23, 22),
    (.triG, "<a:> { <b:> <c:> <d:> . ", .unbalancedBrace, 1, 25, 24),
    (.triG, "@prefix a: <b:> \n<c:> <d:> 1 .", .expectedDot, 2, 1, 17),
  ])
  func anErrorSaysItsPlace(
    _ format: RDFFormat, _ document: String, _ problem: RDFProblem, _ line: Int, _ column: Int,
    _ offset: Int
  ) {
    let errors = Dataset.reading(Array(document.utf8), as: format).errors
    #expect(errors.first?.problem == problem)
    #expect(
      [errors.first?.line, errors.first?.column, errors.first?.offset] == [line, column, offset])
    #expect(errors.count == 1)
  }

  @Test func oneWrongStatementHidesNoOther() {
    let nQuads = "<a:> <b:> .\n<a:> <b:> \"1\" .\n<a:> \"x\n<a:> <b:> \"2\" .\n"
    let lines = Dataset.reading(Array(nQuads.utf8), as: .nQuads)
    #expect(lines.errors.map(\.line) == [1, 3])
    #expect(lines.dataset.count == 2)
    let turtle = """
      <a:> <b:> "first .
      <a:> <b:> 1 .
      <a:> <b:> ] ;
        <c:> "Full stops. Even two.", "x
      <a:> <b:> 2 .
      <g:> <b:> 3 .
      """
    let (dataset, errors) = Dataset.reading(Array(turtle.utf8), as: .turtle)
    #expect(errors.map(\.line) == [1, 3])
    #expect(dataset.map(\.object.literalValue?.lexical) == ["1", "3"])
    let triG = "<g:> { <a:> <b:> ) .\n<a:> <b:> 1 }\n<h:> { <a:> <b:> ; }\n<a:> <b:> 2 .\n"
    let graphs = Dataset.reading(Array(triG.utf8), as: .triG)
    #expect(graphs.errors.map(\.line) == [1, 3])
    #expect(graphs.dataset.map(\.graph) == [.iri("g:"), nil])
  }

  @Test func errorsStopAtTheirLimit() {
    for format in RDFFormat.allCases {
      let document = Array(String(repeating: "x .\n", count: 1000).utf8)
      #expect(Dataset.reading(document, as: format).errors.count == 100)
    }
  }

  @Test(arguments: RDFFormat.allCases)
  func whatIsNotUTF8IsRefusedWithItsPlace(_ format: RDFFormat) {
    let bad: [[UInt8]] = [
      [0xFF], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xE4, 0xB8], [0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
    ]
    let places = [("<a:> <b:> \"", "\" .\n"), ("<a:> <b:", "> <c:> .\n"), ("# ", "\n")]
    for bytes in bad {
      for (before, after) in places {
        let document = Array(before.utf8) + bytes + Array(after.utf8)
        let errors = Dataset.reading(document, as: format).errors
        #expect(errors.map(\.problem) == [.encoding], "\(bytes) in \(before)")
        #expect(errors.first?.offset == before.utf8.count)
      }
    }
  }

  @Test(arguments: [("[ <b:> ", RDFFormat.turtle), ("( ", .turtle), ("[", .triG), ("((", .triG)])
  func endlessNestingEndsWithAnError(_ piece: String, _ format: RDFFormat) {
    let document = "<a:> <b:> " + String(repeating: piece, count: 1_000_000)
    let errors = Dataset.reading(Array(document.utf8), as: format).errors
    #expect(errors.count == 1)
    #expect(errors.first?.problem == .nesting(1000) || errors.first?.problem == .expectedPredicate)
  }

  @Test func nestingUpToTheLimitIsRead() throws {
    let document =
      "<a:> <b:> " + String(repeating: "( ", count: 999) + String(repeating: ") ", count: 999) + "."
    #expect(try Dataset(document, as: .turtle).count == 1 + 2 * 998)
  }

  @Test(arguments: RDFFormat.allCases)
  func aStringWithoutEndIsRefusedBeforeItFillsTheMemory(_ format: RDFFormat) {
    var options = RDFReader.Options()
    options.maximumLength = 1 << 20
    var reader = RDFReader(format, options: options)
    let block = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 16)
    reader.feed(Array("<a:> <b:> \"".utf8).span) { _, _ in }
    var blocks = 0
    while !reader.isStopped, blocks < 100 {
      reader.feed(block.span) { _, _ in }
      blocks += 1
    }
    reader.finish { _, _ in }
    #expect(reader.errors.map(\.problem) == [.length(1 << 20)])
    #expect(blocks < 40)
  }

  @Test(arguments: RDFFormat.allCases)
  func aLongStringInSmallChunksIsRead(_ format: RDFFormat) {
    let document =
      Array("<a:> <b:> \"".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 21)
      + Array("\" .\n".utf8)
    var reader = RDFReader(format)
    var length = 0
    for start in stride(from: 0, to: document.count, by: 512) {
      reader.feed(document.span.extracting(start..<min(start + 512, document.count))) {
        length = $1.object.range.count
      }
    }
    reader.finish { length = $1.object.range.count }
    #expect(reader.errors.isEmpty)
    #expect(length == 1 << 21)
  }

  @Test(arguments: RDFFormat.allCases)
  func aDocumentMayBeCutAnywhere(_ format: RDFFormat) {
    let lines = "<a:> <b:> \"年\\u5E74\"@zh .\n_:a <b:> \"1\"^^<c:d> .\n"
    let rest = """
      @prefix e: <f:> . e:x\\-y%41 a ( 1.5 [ e: true ] "" '''a'b''' ) ; e:p -2e-3 , _:x.y .
      PREFIX g: <h:> base <i:> g:a g:b <j> .
      """
    let document = Array((format.isLineBasedHere ? lines : lines + rest).utf8)
    #expect(Dataset.reading(document, as: format).errors.isEmpty)
    for end in 0..<document.count {
      let errors = Dataset.reading(Array(document[..<end]), as: format).errors
      #expect(errors.count <= 1, "\(end)")
    }
  }
}

extension RDFFormat {
  fileprivate var isLineBasedHere: Bool { self == .nTriples || self == .nQuads }
}
