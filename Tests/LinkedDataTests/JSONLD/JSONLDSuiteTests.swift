import LinkedData
import Testing

/// The JSON-LD suites of the W3C; each manifest is one test, each entry one of its cases.
@Suite(.enabled(if: SuiteFiles.areThere))
struct JSONLDSuiteTests {
  private static let api = "json-ld-api/tests"

  @Test(arguments: JSONLDSuiteCase.load("expand", in: api))
  func expand(_ test: JSONLDSuiteCase) throws { try check(test) }

  @Test(arguments: JSONLDSuiteCase.load("compact", in: api))
  func compact(_ test: JSONLDSuiteCase) throws { try check(test) }

  @Test(arguments: JSONLDSuiteCase.load("flatten", in: api))
  func flatten(_ test: JSONLDSuiteCase) throws { try check(test) }

  @Test(arguments: JSONLDSuiteCase.load("html", in: api))
  func html(_ test: JSONLDSuiteCase) throws { try check(test) }

  @Test(arguments: JSONLDSuiteCase.load("remote-doc", in: api))
  func remoteDocuments(_ test: JSONLDSuiteCase) throws { try check(test) }

  @Test(arguments: JSONLDSuiteCase.load("toRdf", in: api))
  func toRDF(_ test: JSONLDSuiteCase) throws { try check(test) }

  @Test(arguments: JSONLDSuiteCase.load("fromRdf", in: api))
  func fromRDF(_ test: JSONLDSuiteCase) throws { try check(test) }

  @Test(arguments: JSONLDSuiteCase.load("frame", in: "json-ld-framing/tests"))
  func frame(_ test: JSONLDSuiteCase) throws { try check(test) }

  private func check(_ test: JSONLDSuiteCase) throws {
    let processor = JSONLDProcessor(options: try test.options, loader: test.loader)
    if test.isA("NegativeEvaluationTest") {
      let error = #expect(throws: JSONLDError.self) { try self.result(of: test, processor) }
      #expect(error?.code.rawValue == test.text("expectErrorCode"), "\(test): \(error as Any)")
      return
    }
    if test.isA("ToRDFTest") { return try checkQuads(test, processor) }
    let result = try self.result(of: test, processor)
    guard test.isA("PositiveEvaluationTest") else { return }
    let expected = try test.json("expect")
    let relabels =
      test.isA("FlattenTest") || test.isA("FrameTest") || test.isA("FromRDFTest")
    let isSame = JSONLDComparison.areEqual(result, expected, relabelling: relabels)
    #expect(
      isSame,
      "\(test)\ngot      \(result.text())\nexpected \(expected.text())")
    if test.isA("CompactTest") || test.isA("FrameTest") || test.text("context") != nil {
      try checkExpanded(result, expected, test, relabels)
    }
  }

  /// Datasets are compared by their canonical forms.
  private func checkQuads(_ test: JSONLDSuiteCase, _ processor: JSONLDProcessor) throws {
    let result = Dataset(try processor.toRDF(test.input))
    guard test.isA("PositiveEvaluationTest") else { return }
    let (expected, errors) = Dataset.reading(try test.bytes("expect"), as: .nQuads)
    // Some expect blank nodes for predicates, which a reader of N-Quads refuses.
    guard errors.isEmpty else {
      #expect(test.option("produceGeneralizedRdf") == true)
      return
    }
    let mine = try result.canonicalized().nQuads
    let theirs = try expected.canonicalized().nQuads
    let isSame = mine == theirs
    #expect(
      isSame,
      """
      \(test)
      got
      \(String(decoding: mine, as: UTF8.self))
      expected
      \(String(decoding: theirs, as: UTF8.self))
      """)
  }

  /// What is compact is expanded and compared again, for lists have an order then.
  private func checkExpanded(
    _ result: JSONValue, _ expected: JSONValue, _ test: JSONLDSuiteCase, _ relabels: Bool
  ) throws {
    var options = try test.options
    options.base = options.base ?? test.inputIRI
    let processor = JSONLDProcessor(options: options, loader: test.loader)
    let mine = try processor.expand(.value(result))
    let theirs = try processor.expand(.value(expected))
    let isSame = JSONLDComparison.areEqual(mine, theirs, relabelling: relabels)
    #expect(
      isSame,
      "\(test)\ngot      \(mine.text())\nexpected \(theirs.text())")
  }

  private func result(
    of test: JSONLDSuiteCase, _ processor: JSONLDProcessor
  ) throws -> JSONValue {
    let input = try test.input
    if test.isA("CompactTest") {
      return try processor.compact(input, context: .value(try test.json("context")))
    }
    if test.isA("FlattenTest") {
      guard test.text("context") != nil else { return try processor.flatten(input) }
      return try processor.flatten(input, context: .value(try test.json("context")))
    }
    if test.isA("FrameTest") {
      return try processor.frame(input, frame: .value(try test.json("frame")))
    }
    if test.isA("FromRDFTest") {
      let (dataset, errors) = Dataset.reading(try test.bytes("input"), as: .nQuads)
      #expect(errors.isEmpty)
      return try processor.fromRDF(dataset)
    }
    if test.isA("ToRDFTest") { return .array([.bool(try processor.toRDF(input).isEmpty)]) }
    return try processor.expand(input)
  }
}
