import AnnalsModel
import AnnalsText
import Testing

/// What stands in the brackets of a citation: a source, a place in it, the words there.
@Suite struct CitationTests {
  /// A citation under `from log`, and the source, the place and the words that it means.
  static let citations: [(written: String, source: String, locator: String, passage: String)] = [
    ("[log p. 3]", "log", "p. 3", ""), ("[p. 3]", "log", "p. 3", ""),
    ("[p. 3 \"the words\"]", "log", "p. 3", "the words"),
    ("[\"the words\"]", "log", "", "the words"),
    ("[\"the \\\"words\\\"\"]", "log", "", "the \"words\""),
    ("[\"Other log\"]", "other", "", ""), ("[\"Other log\" p. 1]", "other", "p. 1", ""),
    ("[other \"the words\"]", "other", "", "the words"),
    ("[log \"fol. [1]\" \"the words\"]", "log", "fol. [1]", "the words"),
  ]

  @Test(arguments: citations.indices)
  func aCitationIsRead(_ place: Int) throws {
    let (written, source, locator, passage) = Self.citations[place]
    let text = """
      annals 1
      source log
      source other "Other log"
      from log

      event e
        note: "n" \(written)
      """
    let loaded = Notation.load([SourceText(name: "a.annals", bytes: Array(text.utf8))])
    #expect(loaded.diagnostics.isEmpty)
    let graph = loaded.graph
    let event = try #require(graph.entity("e"))
    let claim = try #require(graph.claims(of: event, .note).first)
    let citation = try #require(graph.citations(of: claim).first)
    #expect(citation.source.map { graph.id(of: $0) } == source)
    #expect(citation.locator == locator && citation.passage == passage)
  }
}
