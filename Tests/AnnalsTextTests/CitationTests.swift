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

/// Citations as others write them.
@Suite struct MisreadCitationTests {
  static let head = """
    annals 1
    book Hansen-2005 "First Man"
    source 申报
    source 民立报
    from 申报
    event e
      note: "n"\u{20}
    """

  @Test(arguments: [
    ("[Hansen-2005, p. 12]", "[Hansen-2005 p. 12]"), ("[Hansen-2005: 12]", "[Hansen-2005 12]"),
    ("[First Man p. 12]", "[\"First Man\" p. 12]"), ("[Hansen 2005, 12]", "[Hansen-2005 12]"),
    ("[申报:第3页]", "[申报 第3页]"), ("[申报、民立报 第3页]", "[申报] [民立报 第3页]"),
    ("[申报 p. 12; 民立报 p. 14]", "[申报 p. 12] [民立报 p. 14]"), ("[申报，第3页]", "[申报 第3页]"),
  ])
  func areMended(_ written: String, _ mended: String) throws {
    let source = SourceText(name: "a.annals", Self.head + written + "\n")
    let found = Notation.check([source])
    #expect(found.count == 1 && found[0].severity == .error)
    let fix = try #require(found.first?.fixIts.first)
    let fixed = applying(fix, to: [source])
    #expect(String(decoding: fixed[0].bytes, as: UTF8.self) == Self.head + mended + "\n")
    #expect(Notation.check(fixed) == [])
  }

  @Test(arguments: [
    "[page 12]", "[p 1]", "[p.12]", "[P. 12]", "[Chapter 4]", "[pp.1-2]", "[Vol. II]", "[ch iv]",
    "[p12]", "[页12]",
    "[S. 12]",
  ])
  func aPlaceAloneIsOneInTheSourceAbove(_ written: String) throws {
    let loaded = Notation.load([SourceText(name: "a.annals", Self.head + written + "\n")])
    #expect(loaded.diagnostics.isEmpty && loaded.undeclaredNameCount == 0)
    let event = try #require(loaded.graph.entity("e"))
    let claim = try #require(loaded.graph.claims(of: event, .note).first)
    let citation = try #require(loaded.graph.citations(of: claim).first)
    #expect(citation.source.map { loaded.graph.id(of: $0) } == "申报")
    #expect("[\(citation.locator)]" == written)
  }

  @Test(arguments: [("[ibid.]", "citation.ibid"), ("[<https://nasa.gov/x>]", "citation.address")])
  func areErrors(_ written: String, _ code: String) {
    let source = SourceText(name: "a.annals", Self.head + written + "\n")
    #expect(Notation.check([source]).map(\.code.rawValue) == [code])
  }

  @Test func aSourceThatNobodyDeclaresIsReportedBesideOthers() {
    let source = SourceText(name: "a.annals", Self.head + "[大公报 p. 3]\n")
    let found = Notation.check([source])
    #expect(found.map(\.code.rawValue) == ["name.undeclared"])
    #expect(found.map(\.severity) == [.warning])
    let alone = SourceText(name: "b.annals", "annals 1\nevent e\n  note: \"n\" [大公报 p. 3]\n")
    #expect(Notation.check([alone]) == [])
  }
}
