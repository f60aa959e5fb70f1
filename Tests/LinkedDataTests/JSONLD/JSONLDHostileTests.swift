import LinkedData
import Testing

/// Input that is built to do harm ends in an error, soon, and not in a crash.
struct JSONLDHostileTests {
  private func loader(_ documents: [String: String]) throws -> JSONLDDocumentMap {
    var map = JSONObject()
    for (iri, _) in documents {
      map[iri] = ["file": .string(iri), "contentType": "application/ld+json"]
    }
    return try JSONLDDocumentMap(JSONValue.object(map).bytes(), folder: "") { path in
      Array((documents[path] ?? "").utf8)
    }
  }

  private func code(
    _ text: String, _ documents: [String: String] = [:]
  ) throws -> JSONLDError.Code? {
    let processor = JSONLDProcessor(loader: try loader(documents))
    let response = JSONLDResponse(body: Array(text.utf8))
    do {
      _ = try processor.toRDF(.response(response, url: "http://a/doc"))
      return nil
    } catch {
      return error.code
    }
  }

  @Test func aContextThatIncludesItselfIsAnError() throws {
    let documents = ["http://a/c": #"{"@context": "http://a/c"}"#]
    #expect(
      try code(#"{"@context": "http://a/c", "http://a/p": 1}"#, documents) == .contextOverflow)
  }

  @Test func aContextThatIncludesItselfTwiceIsAnErrorSoon() throws {
    let documents = [
      "http://a/c": #"{"@context": ["http://a/d", "http://a/d"]}"#,
      "http://a/d": #"{"@context": ["http://a/c", "http://a/c"]}"#,
    ]
    #expect(
      try code(#"{"@context": "http://a/c", "http://a/p": 1}"#, documents) == .contextOverflow)
  }

  @Test func aScopedContextThatLeadsBackIsFine() throws {
    let documents = [
      "http://a/c": #"{"@context": {"p": {"@id": "http://a/p", "@context": "http://a/c"}}}"#
    ]
    #expect(try code(#"{"@context": "http://a/c", "p": {"p": {"p": "x"}}}"#, documents) == nil)
  }

  @Test func scopedContextsThatLeadToEachOtherEndSoon() throws {
    var documents: [String: String] = [:]
    for i in 0..<30 {
      let terms = (0..<30).map {
        #""t\#($0)": {"@id": "http://a/\#($0)", "@context": "http://a/c\#($0)"}"#
      }
      documents["http://a/c\(i)"] = #"{"@context": {\#(terms.joined(separator: ","))}}"#
    }
    #expect(
      try code(#"{"@context": "http://a/c0", "t1": {"t2": "x"}}"#, documents) == .contextOverflow)
  }

  @Test(arguments: [
    #"{"http://a/p":"#, #"{"@graph":"#, #"{"http://a/p":{"@list":["#, #"[{"@included":"#,
    #"{"@context":{"p":{"@id":"http://a/p","@context":"#, "[",
  ])
  func endlessNestingIsAnError(_ opening: String) throws {
    let text = String(repeating: opening, count: 1_000_000)
    #expect(try code(text) == .loadingDocumentFailed)
  }

  @Test(arguments: [
    (#"{"http://a/p":"#, "}", 990), (#"{"http://a/p":["#, "]}", 490), (#"{"@graph":"#, "}", 990),
    (#"{"http://a/p":{"@list":["#, "]}}", 330), (#"{"@included":"#, "}", 990),
    (#"{"@reverse":{"http://a/p":"#, "}}", 490), (#"{"@set":"#, "}", 990),
  ])
  func theDeepestNestingThereIsCanBeProcessed(
    _ opening: String, _ closing: String, _ depth: Int
  ) throws {
    let text =
      String(repeating: opening, count: depth) + #"{"http://a/q":"v"}"#
      + String(repeating: closing, count: depth)
    let value = try JSONValue(parsing: text)
    let processor = JSONLDProcessor()
    _ = try processor.toRDF(.value(value))
    _ = try processor.compact(.value(value), context: .value(["p": "http://a/p"]))
    _ = try processor.flatten(.value(value))
  }

  @Test func theDeepestEmbeddingThereIsCanBeFramed() throws {
    for (count, fits) in [(990, true), (3000, false)] {
      var nodes: [JSONValue] = []
      for i in 0..<count {
        nodes.append([
          "@id": .string("http://a/\(i)"), "http://a/next": ["@id": .string("http://a/\(i + 1)")],
          "http://a/n": .number(JSONNumber(i)),
        ])
      }
      let result = Result {
        try JSONLDProcessor().frame(
          .value(.array(nodes)), frame: .value(["@id": "http://a/0"]))
      }
      #expect(((try? result.get()) != nil) == fits)
    }
  }

  @Test func theDeepestContextsCanBeProcessed() throws {
    let opening = #"{"p":{"@id":"http://a/p","@context":"#
    for depth in [10, 100, 490] {
      let context =
        String(repeating: opening, count: depth) + "{}" + String(repeating: "}}", count: depth)
      _ = try code(#"{"@context":"# + context + #","p":{"p":{"p":"x"}}}"#)
    }
  }

  @Test func aChainOfTermsDefinedByEachOtherIsBounded() throws {
    var context = JSONObject()
    for i in 0..<100_000 { context["t\(i)"] = .string("t\(i + 1):x") }
    context["t100000"] = "http://a/"
    let processor = JSONLDProcessor()
    #expect(throws: JSONLDError.self) {
      try processor.expand(.value(["@context": .object(context), "t0": "x"]))
    }
  }

  @Test func everyTruncationOfADocumentIsAnError() throws {
    let text =
      #"{"@context":{"@vocab":"http://a/","k":{"@type":"@id"}},"@id":"x","k":["y",{"n":"科"}]}"#
    let bytes = Array(text.utf8)
    for end in 0..<bytes.count {
      let response = JSONLDResponse(body: Array(bytes[..<end]))
      #expect(throws: JSONLDError.self) {
        try JSONLDProcessor().expand(.response(response, url: nil))
      }
    }
  }

  @Test(arguments: [
    "<script type=application/ld+json>{}", "<script type='application/ld+json'", "<script",
    "<!--", "<", "</", "<a b=", "<script type=\"application/ld+json\">{</script>", "<base href",
    "<script><!--<script>", "\u{0}<\u{0}>",
  ])
  func anyHTMLComesToAnEnd(_ text: String) {
    let bytes = Array(text.utf8)
    for end in 0...bytes.count {
      let response = JSONLDResponse(body: Array(bytes[..<end]), contentType: "text/html")
      _ = try? JSONLDProcessor().toRDF(.response(response, url: "http://a/#x"))
    }
  }
}
