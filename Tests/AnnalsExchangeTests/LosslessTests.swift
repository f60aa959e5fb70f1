import AnnalsExchange
import AnnalsModel
import LinkedData
import TestSupport
import Testing

/// Export and import lose nothing: a graph comes back claim for claim from every format that says so.
///
/// Some here, a thousand in `Tests/Interop/check_lossless.py`, which has the release build to do it with.
@Suite struct LosslessTests {
  static let seeds: Range<UInt64> = 0..<20

  static let formats: [(ExportFormat, ImportFormat)] = [
    (.nQuads, .nQuads), (.nTriples, .nTriples), (.turtle, .turtle), (.triG, .triG),
    (.jsonLD, .jsonLD),
  ]

  @Test(arguments: seeds, 0..<formats.count)
  func aGraphComesBackFromEachFormat(_ seed: UInt64, _ place: Int) throws {
    let (written, read) = Self.formats[place]
    let graph = RandomGraph.make(seed: seed)
    var options = ExportOptions(profile: seed % 2 == 0 ? .full : .default, claims: true)
    options.queryable = seed % 3 == 0
    let document = Exporter.document(graph, as: written, options: options)
    let imported = try Importer.read(document, as: read, name: "export")
    #expect(imported.graph.transcript == graph.transcript)
    #expect(imported.leftover.isEmpty)
    #expect(imported.remarks.isEmpty)
    #expect(imported.graph.settings == graph.settings)
  }

  @Test(arguments: seeds)
  func theTableOfAllClaimsHasTheWholeGraph(_ seed: UInt64) throws {
    let graph = RandomGraph.make(seed: seed)
    let tables = Exporter.tables(of: graph)
    let links = try #require(tables.first { $0.name == "links.csv" })
    #expect(Importer.isClaimTable(links.bytes))
    let imported = try Importer.read(links.bytes, as: .csv, name: "links.csv")
    #expect(imported.graph.transcript == graph.transcript)
    #expect(imported.remarks.isEmpty)
  }

  @Test(arguments: formats.indices)
  func hostileTextsComeBackFromEachFormat(_ place: Int) throws {
    let (written, read) = Self.formats[place]
    let graph = HostileGraph.make()
    let document = Exporter.document(graph, as: written, options: ExportOptions(claims: true))
    let imported = try Importer.read(document, as: read, name: "export")
    #expect(imported.graph.transcript == graph.transcript)
  }

  @Test(arguments: ExportFormat.allCases)
  func theSameGraphGivesTheSameBytes(_ format: ExportFormat) {
    for seed in 0..<3 as Range<UInt64> {
      let options = ExportOptions(claims: true)
      let first = Exporter.document(RandomGraph.make(seed: seed), as: format, options: options)
      #expect(
        first == Exporter.document(RandomGraph.make(seed: seed), as: format, options: options))
    }
  }

  @Test(arguments: [1, 7, 64, 1000])
  func aDocumentMayComeInPieces(_ size: Int) throws {
    let graph = RandomGraph.make(seed: 3)
    let document = Exporter.document(graph, as: .nQuads, options: ExportOptions(claims: true))
    var stream = RDFImport(.nQuads, name: "pieces")
    for start in stride(from: 0, to: document.count, by: size) {
      stream.feed(document.span.extracting(start..<min(start + size, document.count)))
    }
    #expect(try stream.finish().graph.transcript == graph.transcript)
  }

  @Test func anEmptyGraphComesBackEmpty() throws {
    for (written, read) in Self.formats {
      let imported = try Importer.read(
        Exporter.document(.empty, as: written), as: read, name: "empty")
      #expect(imported.graph.entityCount == 0)
    }
  }

  @Test func whatIsNoRDFSaysWhere() {
    #expect(throws: ImportError.self) {
      try Importer.read(Array("<a> <b> .\n".utf8), as: .nTriples, name: "x")
    }
  }
}

/// A graph of texts, ids and IRIs that would like to break out of whatever they are written in.
enum HostileGraph {
  static let texts = [
    "\"", "\\", "\n", "\r\n", "\t", "'''", "\"\"\"", "<script>", "</data>", "]]>", "&amp;", "=1+1",
    "@SUM(A1)", "BEGIN:VEVENT\r\nEND:VEVENT", "\u{0}", "\u{1}", "\u{7F}", "\u{FFFE}", "\u{202E}",
    "{}", "%s",
    "\\u0041", "a|b | c", "2024-01-01: no event", "---", "e\u{301}", "é", "🏛️", "_:b0", "<#>", "^^",
    "@en", " leading", "trailing ", ";", ".", "..", "\u{85}", "\u{2028}",
  ]

  static func make() -> Graph {
    var builder = GraphBuilder()
    builder.settings.base = "https://example.org/h/"
    builder.settings.title = texts.joined()
    builder.settings.language = "zh"
    builder.settings.questions = [.init(name: "q", query: texts.joined())]
    builder.settings.prefixes = [.init(name: "org", iri: "https://example.org/own#")]
    let satellite = try? builder.declare(
      Kind(
        name: "time", plural: "卫星们", parent: .programme, types: ["schema:Vehicle"], english: "a",
        chinese: "卫星", comment: texts.joined()))
    let orbits = try? builder.declare(
      Relation(
        name: "schema", inverse: "@type", domain: [.event], range: .anything, isSingle: true,
        properties: ["https://example.org/orbits"], comment: "c"))
    let planet = builder.entity(".", kind: satellite ?? .programme)
    builder.claim(planet, .name, .text("..", language: ""))
    let source = builder.entity("s/../#?<>\"{}|\\^`%41 ", kind: .source)
    for (number, text) in texts.enumerated() {
      let event = builder.entity("e" + text, kind: number % 2 == 0 ? .event : .meeting)
      let citation = Citation(source: source, locator: text, passage: text)
      builder.claim(
        event, .name, .text(text, language: number % 3 == 0 ? "" : "zh"), citing: [citation])
      builder.claim(event, .note, .text(text, language: "en"), citing: [citation])
      builder.claim(event, .sameAs, .iri("https://example.org/" + String(number)))
      builder.claim(event, .sameAs, .iri("schema:" + String(number)))
      builder.claim(event, .sameAs, .iri("no iri " + text))
      builder.claim(event, .note, .typed(text, datatype: "https://example.org/type"))
      if let orbits {
        builder.claim(
          event, orbits, .entity(planet), citing: [citation],
          qualifiers: [ClaimQualifier(relation: .role, value: .text(text, language: "en"))])
        builder.claim(event, orbits, .entity(planet))
        builder.claim(event, orbits, .text("time:x", language: ""))
        builder.claim(event, orbits, .iri("time:x"))
        builder.claim(event, orbits, .number("-3.50", unit: "km " + String(number)))
      }
      builder.claim(event, .ordinal, .number("00" + String(number), unit: ""))
    }
    return builder.freeze().graph
  }
}
