import LinkedData
import Testing

/// Steps of the algorithms that the public suites leave untried: a document, and what has to come of it.
struct JSONLDStepTests {
  private func value(_ text: String) throws -> JSONValue { try JSONValue(parsing: text) }

  static let expansions: [(String, String)] = [
    // 13.4.6: a reference says nothing where it is included.
    (
      #"{"@included": [{"@id": "http://a/1"}], "http://v/p": 1}"#,
      #"[{"@included": [], "http://v/p": [{"@value": 1}]}]"#
    ),
    // 13.13: what has no values is reversed for nothing.
    (
      #"{"@context": {"r": {"@reverse": "http://v/r"}}, "r": [], "http://v/p": 1}"#,
      #"[{"@reverse": {}, "http://v/p": [{"@value": 1}]}]"#
    ),
    // 5.2, step 2: what looks like a keyword is none, and is left out.
    (#"{"@foo": 1, "http://v/p": 1}"#, #"[{"http://v/p": [{"@value": 1}]}]"#),
    // 5.2, step 6.2: an authority makes it no compact IRI.
    (
      #"{"@context": {"a": "http://v/"}, "@id": "a://b", "a:p": 1}"#,
      #"[{"@id": "a://b", "http://v/p": [{"@value": 1}]}]"#
    ),
    // 4.1, step 5.8: a relative vocabulary belongs to the one before it.
    (
      #"{"@context": [{"@vocab": "http://v/"}, {"@vocab": "w#"}], "p": 1}"#,
      #"[{"http://v/w#p": [{"@value": 1}]}]"#
    ),
    // 4.1, step 3: a context that is not propagated ends with the node.
    (
      #"{"@context": {"@propagate": false, "@vocab": "http://w/"}, "p": {"p": 1, "http://v/q": 1}}"#,
      #"[{"http://w/p": [{"http://v/q": [{"@value": 1}]}]}]"#
    ),
    // 13.8.3.7.2: the index is the first value of its property.
    (
      #"{"@context": {"@vocab": "http://v/", "m": {"@container": "@index", "@index": "k"}}, "m": {"a": {"k": "b"}}}"#,
      #"[{"http://v/m": [{"http://v/k": [{"@value": "a"}, {"@value": "b"}]}]}]"#
    ),
  ]

  @Test(arguments: expansions)
  func expands(_ document: String, _ expected: String) throws {
    let found = try JSONLDProcessor().expand(.value(value(document)))
    #expect(try found == value(expected), "\(found.text())")
  }

  /// A document of two nodes, frames, and what they show.
  private static let framed = """
    {"@context": {"@vocab": "http://v/", "k": {"@type": "@id"}}, "@graph": [
      {"@id": "http://a/1", "@type": "T", "k": "http://a/2", "p": "x", "q": "y"},
      {"@id": "http://a/2", "@type": "U", "p": "z"}]}
    """

  static let frames: [(String, String)] = [
    // 4.7.4: a flag holds for the frame it stands in, and for what that frame says nothing of.
    (
      #"{"@type": "T", "@omitDefault": true, "r": {}}"#,
      #"{"@id": "http://a/1", "@type": "T", "k": {"@id": "http://a/2", "@type": "U", "p": "z"}, "p": "x", "q": "y", "r": null}"#
    ),
    (
      #"{"@type": "T", "r": {"@omitDefault": true}, "@embed": "@never"}"#,
      #"{"@id": "http://a/1", "@type": "T", "k": {"@id": "http://a/2"}, "p": "x", "q": "y"}"#
    ),
    (
      #"{"@type": "T", "@explicit": true, "k": {}}"#,
      #"{"@id": "http://a/1", "@type": "T", "k": {"@id": "http://a/2", "@type": "U", "p": "z"}}"#
    ),
    (
      #"{"@type": "T", "@embed": "@never", "k": {}}"#,
      #"{"@id": "http://a/1", "@type": "T", "k": {"@id": "http://a/2", "@type": "U", "p": "z"}, "p": "x", "q": "y"}"#
    ),
    // 2.: the order in which a frame is written means nothing.
    (#"{"s": {}, "@type": "U"}"#, #"{"@id": "http://a/2", "@type": "U", "p": "z", "s": null}"#),
    (#"{"p": [], "@type": "U"}"#, #"{"@id": "http://a/2", "@type": "U", "p": "z"}"#),
    // 4.7.5: that which refers to a node and does not match leaves an empty array.
    (
      #"{"@type": "U", "@reverse": {"k": {"@type": "V"}}}"#,
      #"{"@id": "http://a/2", "@type": "U", "p": "z", "@reverse": {"k": []}}"#
    ),
    // 4.6: nothing included, nothing shown.
    (
      #"{"@type": "U", "@included": {"@type": "V"}}"#,
      #"{"@id": "http://a/2", "@type": "U", "p": "z"}"#
    ),
    (
      #"{"@type": "U", "@included": {"@type": "T", "@explicit": true}}"#,
      #"{"@id": "http://a/2", "@type": "U", "p": "z", "@included": {"@id": "http://a/1", "@type": "T"}}"#
    ),
    (
      #"{"@type": "U", "p": {"@default": [1, 2]}, "r": {"@default": [1, 2]}}"#,
      #"{"@id": "http://a/2", "@type": "U", "p": "z", "r": 1}"#
    ),
  ]

  @Test(arguments: frames)
  func showsWhatTheFrameAsksFor(_ frame: String, _ expected: String) throws {
    guard var frame = try value(frame).object else { return }
    frame["@context"] = ["@vocab": "http://v/"]
    let found = try JSONLDProcessor().frame(
      .value(value(Self.framed)), frame: .value(.object(frame)))
    var shown = found.object ?? [:]
    shown["@context"] = nil
    #expect(try JSONValue.object(shown) == value(expected), "\(found.text())")
  }

  @Test func theOlderModeKnowsNoConfusionWithPrefixes() throws {
    var options = JSONLDOptions()
    options.processingMode = .v1_0
    let compacted = try JSONLDProcessor(options: options).compact(
      .value(["@id": "a:b", "a:p": ["@id": "a:c"]]), context: .value(["a": "http://v/"]))
    #expect(compacted["@id"] == "a:b")
  }
}
