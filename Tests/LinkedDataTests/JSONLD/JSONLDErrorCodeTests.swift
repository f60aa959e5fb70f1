import LinkedData
import Testing

/// Each error code of the specification, and documents that end in it.
struct JSONLDErrorCodeTests {
  private typealias Code = JSONLDError.Code

  /// What the documents refer to.
  private struct Documents: JSONLDDocumentLoader {
    private static let texts = [
      "http://a/self": #"{"@context": "http://a/self"}"#,
      "http://a/importing": #"{"@context": {"@import": "http://a/self"}}"#,
      "http://a/none": "[]", "http://a/list": #"{"@context": []}"#, "http://a/broken": "{",
    ]

    func response(for iri: String) -> JSONLDResponse? {
      Self.texts[iri].map { JSONLDResponse(body: Array($0.utf8)) }
    }
  }

  private func code(
    mode: JSONLDOptions.ProcessingMode = .v1_1,
    of operation: (JSONLDProcessor) throws(JSONLDError) -> Void
  ) -> Code? {
    var options = JSONLDOptions()
    options.processingMode = mode
    do throws(JSONLDError) {
      try operation(JSONLDProcessor(options: options, loader: Documents()))
      return nil
    } catch {
      return error.code
    }
  }

  private func document(_ text: String) throws -> JSONLDProcessor.Input {
    .value(try JSONValue(parsing: text))
  }

  /// Documents that cannot be expanded.
  static let newer: [(JSONLDError.Code, String)] = [
    (.collidingKeywords, #"{"@id": "http://a/1", "id": "http://a/2", "@context": {"id": "@id"}}"#),
    (.contextOverflow, #"{"@context": "http://a/self"}"#),
    (.cyclicIRIMapping, #"{"@context": {"a": "b:x", "b": "a:y"}}"#),
    (.cyclicIRIMapping, #"{"@context": {"a": {"@reverse": "a"}}}"#),
    (.invalidIDValue, #"{"@id": 1}"#),
    (.invalidImportValue, #"{"@context": {"@import": 1}}"#),
    (.invalidIncludedValue, #"{"@included": "x"}"#),
    (.invalidIncludedValue, #"{"@included": {"@value": 1}}"#),
    (.invalidIncludedValue, #"{"@included": {"@list": []}}"#),
    (.invalidIncludedValue, #"{"@included": null}"#),
    (.invalidIndexValue, #"{"http://v/p": {"@value": 1, "@index": 1}}"#),
    (.invalidNestValue, #"{"@context": {"n": {"@id": "http://v/n", "@nest": "@id"}}}"#),
    (.invalidNestValue, #"{"@nest": "x"}"#),
    (.invalidNestValue, #"{"@nest": {"@value": 1}}"#),
    (.invalidPrefixValue, #"{"@context": {"a": {"@id": "http://v/", "@prefix": "yes"}}}"#),
    (.invalidPropagateValue, #"{"@context": {"@propagate": "yes"}}"#),
    (.invalidProtectedValue, #"{"@context": {"a": {"@id": "http://v/", "@protected": "yes"}}}"#),
    (.invalidReverseValue, #"{"@reverse": "x"}"#),
    (.invalidVersionValue, #"{"@context": {"@version": "1.1"}}"#),
    (.invalidVersionValue, #"{"@context": {"@version": 1.0}}"#),
    (.invalidBaseDirection, #"{"@context": {"@direction": "up"}}"#),
    (.invalidBaseDirection, #"{"@context": {"a": {"@id": "http://v/", "@direction": "up"}}}"#),
    (.invalidBaseDirection, #"{"http://v/p": {"@value": "x", "@direction": "up"}}"#),
    (.invalidBaseIRI, #"{"@context": {"@base": 1}}"#),
    (.invalidBaseIRI, #"{"@context": [{"@base": null}, {"@base": "relative"}]}"#),
    (.invalidContainerMapping, #"{"@context": {"a": {"@id": "http://v/", "@container": "@foo"}}}"#),
    (
      .invalidContainerMapping,
      #"{"@context": {"a": {"@id": "http://v/", "@container": ["@list", "@set"]}}}"#
    ),
    (
      .invalidContainerMapping,
      #"{"@context": {"a": {"@id": "http://v/", "@container": ["@graph", "@id", "@index"]}}}"#
    ),
    (.invalidContainerMapping, #"{"@context": {"a": {"@id": "http://v/", "@container": []}}}"#),
    (.invalidContextEntry, #"{"@context": {"@import": "http://a/importing"}}"#),
    (
      .invalidContextNullification, #"{"@context": [{"@protected": true, "a": "http://v/"}, null]}"#
    ),
    (.invalidDefaultLanguage, #"{"@context": {"@language": 1}}"#),
    (.invalidIRIMapping, #"{"@context": {"a": {"@id": 1}}}"#),
    (.invalidIRIMapping, #"{"@context": {"a": "relative"}}"#),
    (.invalidIRIMapping, #"{"@context": {"a": {"@reverse": 1}}}"#),
    (.invalidIRIMapping, #"{"@context": {"a:b": "http://v/other"}}"#),
    (.invalidIRIMapping, #"{"@context": {"a/b": "http://v/other"}}"#),
    (.invalidKeywordAlias, #"{"@context": {"a": "@context"}}"#),
    (
      .invalidLanguageMapValue,
      #"{"@context": {"a": {"@id": "http://v/", "@container": "@language"}}, "a": {"en": 1}}"#
    ),
    (.invalidLanguageMapping, #"{"@context": {"a": {"@id": "http://v/", "@language": 1}}}"#),
    (.invalidLanguageTaggedString, #"{"http://v/p": {"@value": "x", "@language": 1}}"#),
    (.invalidLanguageTaggedValue, #"{"http://v/p": {"@value": 1, "@language": "en"}}"#),
    (.invalidLocalContext, #"{"@context": 1}"#),
    (.invalidLocalContext, #"{"@context": [["http://a/list"]]}"#),
    (.invalidRemoteContext, #"{"@context": "http://a/none"}"#),
    (.invalidRemoteContext, #"{"@context": {"@import": "http://a/list"}}"#),
    (
      .invalidReverseProperty,
      #"{"@context": {"a": {"@id": "http://v/", "@reverse": "http://v/"}}}"#
    ),
    (.invalidReverseProperty, #"{"@context": {"a": {"@reverse": "http://v/", "@nest": "@nest"}}}"#),
    (
      .invalidReverseProperty,
      #"{"@context": {"a": {"@reverse": "http://v/", "@container": "@list"}}}"#
    ),
    (.invalidReversePropertyMap, #"{"@reverse": {"@id": "http://a/1"}}"#),
    (.invalidReversePropertyValue, #"{"@reverse": {"http://v/p": "x"}}"#),
    (
      .invalidReversePropertyValue,
      #"{"@context": {"a": {"@reverse": "http://v/p"}}, "a": {"@list": []}}"#
    ),
    (.invalidScopedContext, #"{"@context": {"a": {"@id": "http://v/", "@context": {"b": 1}}}}"#),
    (.invalidSetOrListObject, #"{"http://v/p": {"@set": [], "@id": "http://a/1"}}"#),
    (.invalidSetOrListObject, #"{"http://v/p": {"@list": [], "http://v/q": 1}}"#),
    (.invalidTermDefinition, #"{"@context": {"": "http://v/"}}"#),
    (.invalidTermDefinition, #"{"@context": {"a": true}}"#),
    (.invalidTermDefinition, #"{"@context": {"a": {"@id": "http://v/", "@value": 1}}}"#),
    (.invalidTermDefinition, #"{"@context": {"a": {"@id": "http://v/", "@index": "http://v/p"}}}"#),
    (
      .invalidTermDefinition,
      #"{"@context": {"a": {"@id": "http://v/", "@container": "@index", "@index": "@id"}}}"#
    ),
    (.invalidTermDefinition, #"{"@context": {"a:b": {"@id": "a:b", "@prefix": true}}}"#),
    (.invalidTermDefinition, #"{"@context": {"a": {"@id": "@type", "@prefix": true}}}"#),
    (.invalidTypeMapping, #"{"@context": {"a": {"@id": "http://v/", "@type": 1}}}"#),
    (.invalidTypeMapping, #"{"@context": {"a": {"@id": "http://v/", "@type": "relative"}}}"#),
    (.invalidTypeMapping, #"{"@context": {"a": {"@id": "http://v/", "@type": "_:t"}}}"#),
    (
      .invalidTypeMapping,
      #"{"@context": {"a": {"@id": "http://v/", "@type": "@json", "@container": "@type"}}}"#
    ),
    (.invalidTypeValue, #"{"@type": 1}"#),
    (.invalidTypeValue, #"{"@type": [{}]}"#),
    (.invalidTypedValue, #"{"http://v/p": {"@value": "x", "@type": "_:t"}}"#),
    (.invalidTypedValue, #"{"http://v/p": {"@value": "x", "@type": ["http://v/t"]}}"#),
    (.invalidValueObject, #"{"http://v/p": {"@value": "x", "http://v/q": 1}}"#),
    (
      .invalidValueObject,
      #"{"http://v/p": {"@value": "x", "@type": "http://v/t", "@language": "en"}}"#
    ),
    (
      .invalidValueObject,
      #"{"http://v/p": {"@value": "x", "@type": "http://v/t", "@direction": "ltr"}}"#
    ),
    (.invalidValueObjectValue, #"{"http://v/p": {"@value": {}}}"#),
    (.invalidValueObjectValue, #"{"http://v/p": {"@value": ["x"]}}"#),
    (.invalidVocabMapping, #"{"@context": {"@vocab": 1}}"#),
    (.keywordRedefinition, #"{"@context": {"@id": "http://v/"}}"#),
    (.keywordRedefinition, #"{"@context": {"@type": {}}}"#),
    (.keywordRedefinition, #"{"@context": {"@type": {"@container": "@set", "@id": "@type"}}}"#),
    (.loadingRemoteContextFailed, #"{"@context": "http://a/missing"}"#),
    (
      .protectedTermRedefinition,
      #"{"@context": [{"@protected": true, "a": "http://v/"}, {"a": "http://v/other"}]}"#
    ),
  ]

  /// Documents that cannot be expanded in JSON-LD 1.0.
  static let older: [(JSONLDError.Code, String)] = [
    (.invalidContainerMapping, #"{"@context": {"a": {"@id": "http://v/", "@container": "@id"}}}"#),
    (
      .invalidContainerMapping,
      #"{"@context": {"a": {"@id": "http://v/", "@container": ["@set"]}}}"#
    ),
    (.invalidContextEntry, #"{"@context": {"@propagate": true}}"#),
    (.invalidContextEntry, #"{"@context": {"@direction": "ltr"}}"#),
    (.invalidTermDefinition, #"{"@context": {"a": {"@id": "http://v/", "@protected": true}}}"#),
    (.invalidTermDefinition, #"{"@context": {"a": {"@id": "http://v/", "@nest": "@nest"}}}"#),
    (.invalidTermDefinition, #"{"@context": {"a": {"@id": "http://v/", "@context": {}}}}"#),
    (.invalidTermDefinition, #"{"@context": {"a": {"@id": "http://v/", "@prefix": true}}}"#),
    (.invalidTypeMapping, #"{"@context": {"a": {"@id": "http://v/", "@type": "@none"}}}"#),
    (.invalidVocabMapping, #"{"@context": {"@vocab": "relative"}}"#),
    (.keywordRedefinition, #"{"@context": {"@type": {"@container": "@set"}}}"#),
    (.listOfLists, #"{"http://v/p": {"@list": [{"@list": []}]}}"#),
    (.processingModeConflict, #"{"@context": {"@version": 1.1}}"#),
    (.recursiveContextInclusion, #"{"@context": "http://a/self"}"#),
  ]

  @Test(arguments: newer)
  func endsTheExpansion(_ expected: JSONLDError.Code, _ text: String) throws {
    let input = try document(text)
    #expect(code { processor throws(JSONLDError) in _ = try processor.expand(input) } == expected)
  }

  @Test(arguments: older)
  func endsTheExpansionInTheOlderMode(_ expected: JSONLDError.Code, _ text: String) throws {
    let input = try document(text)
    let found = code(mode: .v1_0) { processor throws(JSONLDError) in _ = try processor.expand(input)
    }
    #expect(found == expected)
  }

  /// Documents, and contexts they cannot be compacted with.
  static let compactions: [(JSONLDError.Code, String, String)] = [
    (.iriConfusedWithPrefix, #"{"@id": "a:b", "http://v/p": 1}"#, #"{"a": "http://v/"}"#),
    (.invalidNestValue, #"{"http://v/p": 1}"#, #"{"p": {"@id": "http://v/p", "@nest": "n"}}"#),
    (.invalidLocalContext, "{}", "1"),
  ]

  @Test(arguments: compactions)
  func endsTheCompaction(
    _ expected: JSONLDError.Code, _ text: String, _ context: String
  ) throws {
    let (input, context) = (try document(text), try document(context))
    let found = code { processor throws(JSONLDError) in
      _ = try processor.compact(input, context: context)
    }
    #expect(found == expected)
  }

  @Test func compactsNoListOfListsInTheOlderMode() throws {
    let input = try document(#"{"http://v/p": [{"@list": [1]}, {"@list": [2]}]}"#)
    let context = try document(#"{"p": {"@id": "http://v/p", "@container": "@list"}}"#)
    let found = code(mode: .v1_0) { processor throws(JSONLDError) in
      _ = try processor.compact(input, context: context)
    }
    #expect(found == .compactionToListOfLists)
  }

  /// Frames that are none.
  static let frames: [(JSONLDError.Code, String)] = [
    (.invalidEmbedValue, #"{"@embed": "@sometimes"}"#),
    (.invalidEmbedValue, #"{"@embed": "@last"}"#),
    (.invalidFrame, #"{"@explicit": "perhaps"}"#), (.invalidFrame, #"{"@id": "_:b"}"#),
    (.invalidFrame, #"{"@type": "_:b"}"#), (.invalidFrame, #"[{"@id": "http://a/1"}, {}]"#),
  ]

  @Test(arguments: frames)
  func endsTheFraming(_ expected: JSONLDError.Code, _ text: String) throws {
    let input = try document(#"{"@id": "http://a/1", "http://v/p": {"http://v/q": 1}}"#)
    let frame = try document(text)
    let found = code { processor throws(JSONLDError) in
      _ = try processor.frame(input, frame: frame)
    }
    #expect(found == expected)
  }

  @Test func aNodeHasOneIndex() throws {
    let input = try document(
      #"{"http://v/p": [{"@id": "http://a/1", "@index": "a"}, {"@id": "http://a/1", "@index": "b"}]}"#
    )
    let found = code { processor throws(JSONLDError) in _ = try processor.flatten(input) }
    #expect(found == .conflictingIndexes)
  }

  /// Datasets that are no JSON-LD.
  static let datasets: [(JSONLDError.Code, String)] = [
    (.invalidJSONLiteral, "<http://a/1> <http://v/p> \"{\"^^<\(RDF.json)> ."),
    (
      .invalidBaseDirection,
      "<http://a/1> <http://v/p> _:b . _:b <\(RDF.value)> \"x\" ; <\(RDF.direction)> \"up\" ."
    ),
    (
      .invalidLanguageTaggedString,
      "<http://a/1> <http://v/p> _:b . _:b <\(RDF.value)> \"x\" ; <\(RDF.direction)> \"ltr\" ; <\(RDF.language)> \"a b\" ."
    ),
  ]

  @Test(arguments: datasets)
  func endsTheSerialization(_ expected: JSONLDError.Code, _ turtle: String) throws {
    let dataset = try Dataset(turtle, as: .turtle)
    var options = JSONLDOptions()
    options.rdfDirection = .compoundLiteral
    let processor = JSONLDProcessor(options: options)
    #expect(throws: JSONLDError.self) { try processor.fromRDF(dataset) }
    do throws(JSONLDError) { _ = try processor.fromRDF(dataset) } catch {
      #expect(error.code == expected)
    }
  }

  @Test(arguments: [
    ("http://a/missing", "loading document failed"), ("http://a/broken", "loading document failed"),
  ])
  func aDocumentHasToBeHad(_ iri: String, _ expected: String) {
    let found = code { processor throws(JSONLDError) in _ = try processor.expand(.iri(iri)) }
    #expect(found?.rawValue == expected)
  }

  @Test func twoLinkedContextsAreOneTooMany() {
    var response = JSONLDResponse(body: Array("{}".utf8), contentType: "application/json")
    let context = "rel=\"http://www.w3.org/ns/json-ld#context\""
    response.links = ["<http://a/c>; \(context)", "<http://a/d>; \(context)"]
    let input = JSONLDProcessor.Input.response(response, url: "http://a/doc")
    let found = code { processor throws(JSONLDError) in _ = try processor.expand(input) }
    #expect(found == .multipleContextLinkHeaders)
  }

  @Test func aScriptHasToHoldJSON() {
    let html = #"<script type="application/ld+json">{</script>"#
    let response = JSONLDResponse(body: Array(html.utf8), contentType: "text/html")
    let input = JSONLDProcessor.Input.response(response, url: "http://a/doc")
    let found = code { processor throws(JSONLDError) in _ = try processor.expand(input) }
    #expect(found == .invalidScriptElement)
  }
}
