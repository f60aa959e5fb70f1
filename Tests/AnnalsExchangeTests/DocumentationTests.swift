import AnnalsExchange
import AnnalsModel
import Chronology
import Glibc
import LinkedData
import Testing

/// docs/linked-data.md says what is so: its meeting is the one that is exported, each example of its table
/// is a statement of the export.
///
/// `UPDATE_GOLDENS=1` writes both into the page, and still fails.
@Suite struct DocumentationTests {
  static let page =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    + "/docs/linked-data.md"

  @Test func itsMeetingIsTheOneExported() throws {
    let text = try #require(Files.text(of: Self.page))
    #expect(text.contains("```json\n" + Self.meeting() + "\n```"))
  }

  @Test(arguments: MappingExample.all)
  func itsExamplesAreStatementsOfTheExport(_ example: MappingExample) throws {
    let text = try #require(Files.text(of: Self.page))
    #expect(text.contains(example.row))
    let prefixes = Namespace.all.map { "@prefix \($0.prefix): <\($0.iri)> .\n" }.joined()
    let turtle = "@base <https://example.org/science/> .\n" + prefixes + example.turtle + " ."
    let said = try Dataset(turtle, as: .turtle)
    let dataset = ExampleChronology.dataset
    for quad in said { #expect(dataset.contains(quad), "\(quad)") }
  }

  @Test func thePageIsUpToDate() throws {
    guard getenv("UPDATE_GOLDENS") != nil else { return }
    var text = try #require(Files.text(of: Self.page))
    let table =
      "| Annals | published as | an example |\n|---|---|---|\n"
      + MappingExample.all.map(\.row).joined(separator: "\n")
    text = Self.replacing("meeting", in: text, with: "```json\n" + Self.meeting() + "\n```")
    text = Self.replacing("mapping", in: text, with: table)
    Files.write(text, to: Self.page)
    Issue.record("the page was written anew")
  }

  /// The page with what stands between the marks of a part replaced.
  private static func replacing(_ part: String, in text: String, with new: String) -> String {
    let mark = "<!-- \(part): written by a test -->\n"
    let pieces = text.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
    guard pieces.count == 2, let end = pieces[1].firstRange(of: "\n<!-- end -->") else {
      return text
    }
    return pieces[0] + mark + new + pieces[1][end.lowerBound...]
  }

  /// The node of the meeting as it stands in the export.
  static func meeting() -> String {
    let graph = ExampleChronology.make()
    let meetings = Set(graph.entities(of: .meeting))
    let document = String(
      decoding: Exporter.document(graph, as: .jsonLD, options: ExportOptions(selection: meetings)),
      as: UTF8.self)
    let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
    guard let at = lines.firstIndex(where: { $0.hasPrefix("      \"@id\": \"全国科技大会-2024\"") }),
      let end = lines[at...].firstIndex(where: { $0.hasPrefix("    }") })
    else { return "" }
    let node = lines[(at - 1)..<end].map { String($0.dropFirst(4)) }
    return (node + ["}"]).joined(separator: "\n")
  }
}

/// A row of the mapping's table.
struct MappingExample: Sendable, CustomTestStringConvertible {
  let annals: String
  let published: String
  let turtle: String

  var testDescription: String { annals }
  var row: String { "| \(annals) | \(published) | `\(turtle)` |" }

  static let all: [MappingExample] = rows.map { row in
    let fields = row.split(separator: "|").map { field in
      String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    return MappingExample(annals: fields[0], published: fields[1], turtle: fields[2])
  }

  private static let rows: [String] = [
    "event | schema:Event, annals:Event and the kind's own | <全国科技大会-2024> a annals:Meeting, annals:Event, schema:Event",
    "date | annals:date, annals:dating; schema:startDate, schema:endDate as far as known | <全国科技大会-2024> annals:date <date/2024-06-24> ; schema:startDate \"2024-06-24\"^^xsd:date",
    "place | annals:place, schema:location | <全国科技大会-2024> annals:place <人民大会堂> ; schema:location <人民大会堂>",
    "speaker | annals:speaker, schema:performer, schema:attendee | <全国科技大会-2024> annals:speaker <习近平> ; schema:performer <习近平> ; schema:attendee <习近平>",
    "chair and all other participants | their own property, schema:attendee | <全国科技大会-2024> annals:chair <李强> ; schema:attendee <李强>",
    "organizer | annals:organizer, schema:organizer | <全国科技大会-2024> annals:organizer <中国科学院> ; schema:organizer <中国科学院>",
    "series, ordinal | annals:series, schema:superEvent to a schema:EventSeries; annals:ordinal | <全国科技大会-2024> annals:series <院士大会> ; schema:superEvent <院士大会> ; annals:ordinal 21",
    "attendance | annals:attendance | <全国科技大会-2024> annals:attendance 3000",
    "part-of, of events | annals:partOf, schema:superEvent; schema:subEvent | <开幕式> annals:partOf <全国科技大会-2024> ; schema:superEvent <全国科技大会-2024>",
    "said-at | annals:saidAt, schema:isPartOf; schema:recordedIn | <引语1> annals:saidAt <全国科技大会-2024> ; schema:isPartOf <全国科技大会-2024>",
    "quotation | schema:Quotation with schema:text, schema:creator | <引语1> a schema:Quotation ; schema:text \"科技兴则民族兴，科技强则国家强。\"@zh ; schema:creator <习近平>",
    "about, mentions | annals:about, schema:about; annals:mentions, schema:mentions | <引语1> schema:about <科技强国> ; schema:mentions <863计划>",
    "the source of a quotation | schema:citation, prov:wasQuotedFrom | <引语1> schema:citation <人民日报-2024-06-25> ; prov:wasQuotedFrom <人民日报-2024-06-25>",
    "the source of anything | schema:citation; schema:subjectOf where it is no work | <全国科技大会-2024> schema:citation <人民日报-2024-06-25> ; schema:subjectOf <人民日报-2024-06-25>",
    "person | schema:Person | <习近平> a annals:Person, schema:Person",
    "name, alias | annals:name, schema:name; annals:alias, schema:alternateName | <习近平> schema:name \"Xi Jinping\"@en",
    "same-as, url | schema:sameAs, schema:url | <习近平> schema:sameAs <http://www.wikidata.org/entity/Q15031>",
    "born, died | annals:born, schema:birthDate; annals:died, schema:deathDate | <习近平> annals:born <date/1953-06> ; schema:birthDate \"1953-06\"^^xsd:gYearMonth",
    "role | annals:role, schema:jobTitle | <李强> annals:role \"总理\"@zh ; schema:jobTitle \"总理\"@zh",
    "a role with its time | org:hasMembership to an org:Membership | <李强> org:hasMembership <claim/@CLAIM@> . <claim/@CLAIM@> a org:Membership ; org:role \"总理\"@zh",
    "when words were said | schema:dateCreated | <引语1> annals:dating <date/2024-06-24> ; schema:dateCreated \"2024-06-24\"^^xsd:date",
    "organization | schema:Organization | <中国科学院> a annals:Organization, schema:Organization",
    "started, ended, of organizations | schema:foundingDate, schema:dissolutionDate | <中国科学院> annals:started <date/1949-11-01> ; schema:foundingDate \"1949-11-01\"^^xsd:date",
    "place as an entity | schema:Place | <人民大会堂> a annals:Place, schema:Place",
    "topic | skos:Concept | <科技强国> a annals:Topic, skos:Concept",
    "programme | schema:ResearchProject; plan, mission: schema:Project; policy: schema:DigitalDocument; law: schema:Legislation | <863计划> a annals:Programme, schema:ResearchProject",
    "started, ended | annals:started, annals:ended; schema:startDate, schema:endDate | <863计划> annals:started <date/1986-03> ; schema:startDate \"1986-03\"^^xsd:gYearMonth",
    "source | schema:CreativeWork, or NewsArticle, Article, Book, Chapter | <人民日报-2024-06-25> a annals:NewsArticle, annals:Source, schema:NewsArticle",
    "publisher, published | schema:publisher; schema:datePublished | <人民日报-2024-06-25> schema:publisher <人民日报社> ; schema:datePublished \"2024-06-25\"^^xsd:date",
    "a date | time:ProperInterval, crm:E52_Time-Span with annals:edtf and its bounds | <date/2024-06-24> annals:edtf \"2024-06-24\"^^edtf:EDTF ; crm:P82a_begin_of_the_begin \"2024-06-24T00:00:00Z\"^^xsd:dateTime ; annals:earliestBegin 1719187200",
    "a citation (`--claims`) | annals:Citation, prov:hadPrimarySource, annals:locator | <citation/source/人民日报-2024-06-25/p.%2010> a annals:Citation ; prov:hadPrimarySource <人民日报-2024-06-25> ; annals:locator \"p. 10\"",
    "the words it rests on (`--claims`) | oa:SpecificResource, oa:TextQuoteSelector | <@PASSAGE@> a oa:SpecificResource ; oa:hasSource <人民日报-2024-06-25> ; oa:hasSelector <@PASSAGE@#passage> . <@PASSAGE@#passage> a oa:TextQuoteSelector ; oa:exact \"开幕式上午举行。\"",
    "where they stand (`--documents`) | annals:status; oa:prefix, oa:suffix; oa:TextPositionSelector | <@PASSAGE@> annals:status \"found\" ; oa:hasSelector <@PASSAGE@#position> . <@PASSAGE@#position> a oa:TextPositionSelector ; oa:start \"120\"^^xsd:nonNegativeInteger ; oa:end \"128\"^^xsd:nonNegativeInteger",
    "where a quotation stands (`--documents`) | annals:standsIn to an oa:SpecificResource | <引语1> annals:standsIn <passage/引语1/人民日报-2024-06-25/p.%201> . <passage/引语1/人民日报-2024-06-25/p.%201> a oa:SpecificResource ; oa:hasSource <人民日报-2024-06-25>",
    "an event, `--profile full` | crm:E5_Event, crm:E7_Activity, sem:Event, lode:Event | <全国科技大会-2024> a crm:E7_Activity, sem:Event ; crm:P11_had_participant <习近平> ; crm:P4_has_time-span <date/2024-06-24>",
    "a person, a body, a place, `--profile full` | crm:E21_Person, crm:E74_Group, crm:E53_Place, sem:Actor, sem:Place | <习近平> a crm:E21_Person, sem:Actor . <中国科学院> a crm:E74_Group . <人民大会堂> a crm:E53_Place",
    "who did it, `--profile full` | crm:P14_carried_out_by of organizers, speakers, chairs and hosts | <全国科技大会-2024> crm:P14_carried_out_by <中国科学院>, <习近平>, <李强>",
    "a quotation, `--profile full` | crm:E33_Linguistic_Object, crm:P129_is_about, crm:P67_refers_to, crm:P70i_is_documented_in | <引语1> a crm:E33_Linguistic_Object ; crm:P129_is_about <科技强国> ; crm:P70i_is_documented_in <人民日报-2024-06-25>",
    "a date, `--profile full` | time:hasBeginning and time:hasEnd, where these are instants | <date/2024-06-24> time:hasBeginning <date/2024-06-24#begin> . <date/2024-06-24#begin> a time:Instant ; time:inXSDDateTimeStamp \"2024-06-24T00:00:00Z\"^^xsd:dateTimeStamp",
  ].map {
    $0.replacing("@CLAIM@", with: ExampleChronology.claimName)
      .replacing("@PASSAGE@", with: ExampleChronology.passageName)
  }
}

/// The small chronology that the page speaks of.
enum ExampleChronology {
  /// The name of the node of the claim that 李强 is 总理 since 2023.
  static let claimName: String = {
    let quads = make().dataset()
    let membership = quads.first { $0.predicate.iriText?.hasSuffix("hasMembership") == true }
    return membership?.object.iriText.map { String($0.split(separator: "/").last ?? "") } ?? ""
  }()

  /// The path of the node of the citation with the words of the opening.
  static let passageName: String = {
    let base = "https://example.org/science/"
    let quads = make().dataset(ExportOptions(claims: true))
    let quoting = quads.first { $0.predicate.iriText?.hasSuffix("#exact") == true }
    let selector = quoting?.subject.iriText ?? ""
    return String(selector.dropFirst(base.count).prefix { $0 != "#" })
  }()

  /// All that is published of it: with every vocabulary, with claims, its passages looked up.
  static let dataset: Dataset = {
    let graph = make()
    var options = ExportOptions(profile: .full, claims: true)
    if let source = graph.entity("人民日报-2024-06-25"), let opening = graph.entity("开幕式"),
      let quotation = graph.entity("引语1")
    {
      options.passages = [
        SoughtPassage(
          entity: opening, source: source, locator: "p. 2", isQuotation: false,
          words: "开幕式上午举行。", status: .found, position: 120..<128),
        SoughtPassage(
          entity: quotation, source: source, locator: "p. 1", isQuotation: true,
          words: "科技兴则民族兴，科技强则国家强。", status: .found, position: 512..<528),
      ]
    }
    return graph.dataset(options)
  }()

  static func make() -> Graph {
    var maker = Maker()
    maker.fill()
    return maker.builder.freeze().graph
  }

  private struct Maker: ~Copyable {
    var builder = GraphBuilder()

    mutating func fill() {
      builder.settings.base = "https://example.org/science/"
      builder.settings.language = "zh"
      let source = builder.entity("人民日报-2024-06-25", kind: kind("news-article"))
      let meeting = builder.entity("全国科技大会-2024", kind: .meeting)
      let xi = builder.entity("习近平", kind: .person)
      let li = builder.entity("李强", kind: .person)
      let academy = builder.entity("中国科学院", kind: .organization)
      let quotation = builder.entity("引语1", kind: .quotation)
      let programme = builder.entity("863计划", kind: .programme)
      let opening = builder.entity("开幕式", kind: .event)
      let page1 = [Citation(source: source, locator: "p. 1")]
      let page10 = [Citation(source: source, locator: "p. 10")]
      say(source, "name", .text("讲话全文", language: "zh"), [])
      say(source, "published", date("2024-06-25"), [])
      say(source, "publisher", .entity(builder.entity("人民日报社", kind: .organization)), [])
      say(meeting, "name", .text("全国科技大会", language: "zh"), page1)
      say(meeting, "date", date("2024-06-24"), page1)
      say(meeting, "place", .entity(builder.entity("人民大会堂", kind: .place)), page1)
      say(meeting, "series", .entity(builder.entity("院士大会", kind: .series)), page1)
      say(meeting, "ordinal", .number("21", unit: ""), page1)
      say(meeting, "speaker", .entity(xi), page1)
      say(meeting, "chair", .entity(li), page1)
      say(meeting, "organizer", .entity(academy), page1)
      say(meeting, "attendance", .number("3000", unit: ""), page10)
      say(opening, "part-of", .entity(meeting), page1)
      say(
        opening, "name", .text("开幕式", language: "zh"),
        [Citation(source: source, locator: "p. 2", passage: "开幕式上午举行。")])
      say(academy, "started", date("1949-11-01"), page1)
      say(xi, "name", .text("习近平", language: "zh"), page1)
      say(xi, "name", .text("Xi Jinping", language: "en"), page1)
      say(xi, "born", date("1953-06"), page1)
      say(xi, "same-as", .iri("http://www.wikidata.org/entity/Q15031"), page1)
      say(quotation, "text", .text("科技兴则民族兴，科技强则国家强。", language: "zh"), page1)
      say(quotation, "said-by", .entity(xi), page1)
      say(quotation, "said-at", .entity(meeting), page1)
      say(quotation, "about", .entity(builder.entity("科技强国", kind: .topic)), page1)
      say(quotation, "mentions", .entity(programme), page1)
      say(programme, "started", date("1986-03"), page1)
      builder.claim(
        li, .role, .text("总理", language: "zh"), citing: page1,
        qualifiers: [ClaimQualifier(relation: .started, value: date("2023-03"))])
    }

    private func kind(_ word: String) -> KindID { builder.vocabulary.kind(word) ?? .source }

    private mutating func date(_ text: String) -> Value {
      EDTF(text).map { .entity(builder.date($0)) } ?? .text(text, language: "")
    }

    private mutating func say(
      _ subject: EntityID, _ relation: String, _ value: Value, _ citing: [Citation]
    ) {
      if let relation = builder.vocabulary.relation(relation) {
        builder.claim(subject, relation, value, citing: citing)
      }
    }
  }
}

/// Files, by the C library.
enum Files {
  static func text(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }

  static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
  }
}
