import LinkedData
import TestSupport
import Testing

struct OneContext: JSONLDDocumentLoader {
  func response(for iri: String) -> JSONLDResponse? {
    guard iri == "https://example.org/context" else { return nil }
    let context = #"{"@context": {"n": "http://a/n"}}"#
    return JSONLDResponse(body: Array(context.utf8))
  }
}

@Suite struct LibraryGuideTests {
  /// The code of docs/linked-data-library.md, in its order.
  @Test func theGuideRuns() throws {
    let turtle = """
      @prefix s: <https://schema.org/> .
      <https://example.org/m> a s:Event ; s:name "全国科技大会"@zh ; s:startDate "2024-06-24" .
      """
    let dataset = try Dataset(turtle, as: .turtle)
    print(dataset.count, dataset.map(\.predicate))
    print(String(decoding: dataset.serialized(as: .nQuads), as: UTF8.self))

    let (some, errors) = Dataset.reading(Array("<a:> <b:> .\n<a:> <b:> 1 .\n".utf8), as: .turtle)
    print(some.count, errors.map(\.description))

    var reader = RDFReader(.nQuads)
    var names = 0
    for piece in [Array("<a:> <b:> \"".utf8), Array("c\" .\n".utf8)] {
      reader.feed(piece.span) { bytes, quad in names += quad.object.text(bytes).count }
    }
    reader.finish { bytes, quad in names += quad.object.text(bytes).count }
    print(names, reader.errors.isEmpty)

    let source = """
      {"@context": {"name": "https://schema.org/name"}, "@id": "https://example.org/m", "name": "大会"}
      """
    let document = try JSONValue(parsing: source)
    let processor = JSONLDProcessor()
    let expanded = try processor.expand(.value(document))
    let quads = try processor.toRDF(.value(document))
    let compacted = try processor.compact(
      .value(expanded), context: .value(["label": "https://schema.org/name"]))
    print(expanded.text(), quads.count, compacted["label"]?.string ?? "")

    do {
      _ = try processor.expand(.value(["@context": ["a": ["@id": 1]]]))
    } catch {
      print(error.code.rawValue, "–", error.message)
    }

    let text = Array(#"[{"http://a/p": 1}, {"http://a/p": 2}]"#.utf8)
    let input = JSONLDProcessor.Input.pieces(contentType: "application/ld+json", url: nil) {
      var rest = text[...]
      return {
        defer { rest = rest.dropFirst(16) }
        return Array(rest.prefix(16))
      }
    }
    var lines = 0
    try processor.writeNQuads(input) { block in
      for i in 0..<block.count where block[i] == UInt8(ascii: "\n") { lines += 1 }
    }
    print(lines)

    let withContext = JSONLDProcessor(loader: OneContext())
    let short: JSONValue = ["@context": "https://example.org/context", "n": "x"]
    let one = try withContext.toRDF(.value(short))
    print(one.count)

    let left = try Dataset("_:a <http://a/p> _:b . _:b <http://a/p> _:a .", as: .turtle)
    let right = try Dataset("_:x <http://a/p> _:y . _:y <http://a/p> _:x .", as: .turtle)
    print(try left.canonicalized().hash() == right.canonicalized().hash())

    let value = try JSONValue(parsing: #"{"b": 1.0, "a": [true]}"#)
    print(value["b"]?.number?.text ?? "", value.canonicalText)

    #expect(dataset.count == 3)
    #expect([some.count, errors.count, names, lines] == [1, 1, 1, 2])
    #expect([quads.count, one.count] == [1, 1])
    #expect(compacted["label"] == "大会")
  }

  @Test func everyBlockOfTheGuideStandsInTheTest() throws {
    let guide = try Project.text("docs/linked-data-library.md")
    let test = try Project.text("Tests/LinkedDataTests/LibraryGuideTests.swift")
    let lines = Set(test.split(separator: "\n").map { Project.trimmed($0) })
    let blocks = Project.blocks(of: "swift", in: guide).joined(separator: "\n")
    for line in blocks.split(separator: "\n") {
      #expect(lines.contains(Project.trimmed(line)), "\(line)")
    }
  }
}
