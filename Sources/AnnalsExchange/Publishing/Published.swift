public import AnnalsModel

/// The documents that go with a published graph, all made of its vocabulary.
public enum Published {
  /// The classes and properties, as RDFS and OWL in Turtle, with labels and comments in English and
  /// Chinese and their places among the vocabularies of others.
  public static func vocabulary(_ vocabulary: Vocabulary = .builtin, base: String = "urn:annals:")
    -> [UInt8]
  {
    var document = VocabularyDocument(vocabulary, base: base)
    return document.bytes()
  }

  /// What a well-formed chronology looks like, as SHACL in Turtle.
  public static func shapes(_ vocabulary: Vocabulary = .builtin, base: String = "urn:annals:")
    -> [UInt8]
  {
    var document = ShapesDocument(vocabulary, base: base)
    return document.bytes()
  }

  /// A JSON-LD context of all words, for use by reference (``ExportOptions/contextAddress``).
  public static func context(_ vocabulary: Vocabulary = .builtin, base: String = "urn:annals:")
    -> [UInt8]
  {
    let context = JSONLDContext(vocabulary, base: base)
    let terms = Terms(vocabulary, base: base, profile: .full)
    var json = JSONLDText()
    json.beginObject()
    json.key("@context")
    context.write(to: &json, names: terms.table.names) { _ in true }
    json.endObject()
    json.newLine()
    return json.take()
  }
}
