import AnnalsExchange
import AnnalsModel
import LinkedData
import TestSupport
import Testing

/// Linked data of others as it is found: what maps becomes entities and relations, the rest is kept and
/// comes out again.
@Suite struct ForeignDataTests {
  static let concert = """
    {"@context": "https://schema.org", "@type": "MusicEvent", "@id": "https://venue.example/e/1",
     "name": "A concert", "startDate": "2024-06-24T19:30:00+02:00", "endDate": "2024-06-25T01:00:00+02:00",
     "eventStatus": "https://schema.org/EventScheduled", "doorTime": "19:00",
     "location": {"@type": "MusicVenue", "name": "A hall", "address": {"@type": "PostalAddress",
       "streetAddress": "1 High Street", "addressLocality": "Bergen"}},
     "performer": [{"@type": "MusicGroup", "name": "A band"}, {"@type": "Person", "name": "A singer"}],
     "organizer": "The town", "offers": {"@type": "Offer", "price": 30, "priceCurrency": "NOK"},
     "keywords": ["jazz", "summer"], "image": "https://venue.example/a.jpg",
     "sameAs": "https://en.wikipedia.org/wiki/A_concert"}
    """

  @Test func eventsOfSchemaOrg() throws {
    let facts = try ImportedFacts(Self.concert, .jsonLD)
    #expect(facts.says("A-concert: event") && facts.says("A-concert date →2024-06-24/2024-06-25"))
    #expect(facts.says("A-concert place →A-hall") && facts.says("A-hall: place"))
    #expect(facts.says("A-concert speaker →A-band") && facts.says("A-concert speaker →A-singer"))
    #expect(facts.says("A-band: organization") && facts.says("A-concert organizer →The-town"))
    #expect(facts.says("A-concert same-as <https://en.wikipedia.org/wiki/A_concert>"))
    #expect(facts.remarks == [])
    #expect(facts.imported.leftover.isEmpty)
  }

  /// What an import keeps, its export says again: statement for statement, but for nodes without a name,
  /// which have one now.
  @Test(arguments: [concert, place, profile])
  func whatIsKeptComesOutAgain(_ document: String) throws {
    let imported = try ImportedFacts(document, .jsonLD).imported
    let out = imported.graph.dataset(ExportOptions(claims: true))
    let processor = JSONLDProcessor(options: JSONLDOptions(), loader: SchemaOrg())
    let given = try processor.toRDF(.value(try JSONValue(parsing: Array(document.utf8))))
    for quad in given where !Self.isSaidOtherwise(quad) {
      let isThere = out.contains {
        $0.predicate == quad.predicate && Self.fits($0.object, quad.object)
      }
      #expect(isThere, "\(quad)")
    }
  }

  /// Dates are exact in EDTF, and said in schema.org's words at the precision known.
  private static func isSaidOtherwise(_ quad: Quad) -> Bool {
    ["startDate", "endDate", "birthDate"].contains {
      quad.predicate.iriText?.hasSuffix($0) ?? false
    }
  }

  private static func fits(_ out: Term, _ given: Term) -> Bool {
    switch (out, given) {
    case (.literal(let a), .literal(let b)): a.lexical == b.lexical
    // A node, or what is only named, is an entity now.
    case (.iri, .blank), (.iri, .literal): true
    case (.iri(let a), .iri(let b)):
      a == b || a.hasPrefix("urn:annals:") || b.hasPrefix("https://venue.example/")
    default: false
    }
  }

  /// As much of schema.org's context as the documents here need.
  private struct SchemaOrg: JSONLDDocumentLoader {
    func response(for iri: String) -> JSONLDResponse? {
      let nodes = ["sameAs", "image", "eventStatus", "url"].map { "\"\($0)\":{\"@type\":\"@id\"}" }
      let context =
        "{\"@context\":{\"@vocab\":\"https://schema.org/\",\(nodes.joined(separator: ","))}}"
      return JSONLDResponse(body: Array(context.utf8))
    }
  }

  static let place = """
    {"@context": "http://schema.org/", "@type": "Museum", "name": "博物馆", "telephone": "+47 1",
     "geo": {"@type": "GeoCoordinates", "latitude": 60.39, "longitude": 5.32}, "isAccessibleForFree": true,
     "openingHours": "Mo-Su 10:00-16:00", "containedInPlace": {"@type": "City", "name": "Bergen"}}
    """

  static let profile = """
    {"@context": "https://schema.org", "@graph": [
      {"@type": "Person", "@id": "https://venue.example/p", "name": "Anna Berg", "birthDate": "1850-03-12",
       "jobTitle": "Teacher", "affiliation": {"@type": "CollegeOrUniversity", "name": "A school"},
       "knowsAbout": "Music", "url": "https://venue.example/anna"},
      {"@type": "WebPage", "@id": "https://venue.example/", "name": "Home", "inLanguage": "en"},
      {"@type": "Quotation", "text": "Well said.", "creator": {"@id": "https://venue.example/p"}}]}
    """

  @Test func peoplePagesAndQuotationsOfSchemaOrg() throws {
    let facts = try ImportedFacts(Self.profile, .jsonLD)
    #expect(facts.says("Anna-Berg: person") && facts.says("Anna-Berg born →1850-03-12"))
    #expect(
      facts.says("Anna-Berg role \"Teacher\"") && facts.says("Anna-Berg affiliation →A-school"))
    #expect(facts.mentions("said-by →Anna-Berg") && facts.mentions("text \"Well said.\""))
    #expect(facts.says("Home: source"))
  }

  static let page = """
    <!DOCTYPE html><html><head><title>x</title>
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Event", "name": "One",
      "startDate": "2024-06-24"}</script></head><body><p>1 < 2</p>
    <script>var a = "<b>";</script>
    <script type="application/ld+json">[{"@context": "https://schema.org", "@type": "BusinessEvent",
      "name": "Two", "startDate": "2024-06"}]</script></body></html>
    """

  @Test func structuredDataOfWebPages() throws {
    let facts = try ImportedFacts(Self.page, .jsonLD)
    #expect(facts.says("One date →2024-06-24") && facts.says("Two date →2024-06"))
  }

  @Test func noContextIsFetched() {
    #expect(throws: ImportError.self) {
      try ImportedFacts("{\"@context\": \"https://elsewhere.example/c\", \"name\": \"x\"}", .jsonLD)
    }
  }

  static let entity = """
    {"entities": {"Q1": {"type": "item", "id": "Q1",
     "labels": {"en": {"language": "en", "value": "Somebody"}, "zh": {"language": "zh", "value": "某人"},
       "fr": {"language": "fr", "value": "Quelqu'un"}},
     "aliases": {"en": [{"language": "en", "value": "S. Body"}]},
     "descriptions": {"en": {"language": "en", "value": "a person"}},
     "claims": {
      "P31": [{"rank": "normal", "mainsnak": {"datavalue": {"type": "wikibase-entityid", "value": {"id": "Q5"}}}}],
      "P569": [{"rank": "normal", "mainsnak": {"datavalue": {"type": "time",
        "value": {"time": "+1943-00-00T00:00:00Z", "precision": 9}}}, "references": [{}]},
        {"rank": "deprecated", "mainsnak": {"datavalue": {"type": "time",
        "value": {"time": "+1944-00-00T00:00:00Z", "precision": 9}}}}],
      "P570": [{"rank": "normal", "mainsnak": {"snaktype": "somevalue"}}],
      "P106": [{"rank": "normal", "mainsnak": {"datavalue": {"type": "wikibase-entityid", "value": {"id": "Q36180"}}},
        "qualifiers": {"P580": [{"datavalue": {"value": {"time": "+1960-05-00T00:00:00Z", "precision": 10}}}],
          "P582": [], "P1545": [{"datavalue": {"value": "3"}}]}}],
      "P108": [{"rank": "preferred", "mainsnak": {"datavalue": {"type": "wikibase-entityid", "value": {"id": "Q2"}}}},
        {"rank": "normal", "mainsnak": {"datavalue": {"type": "wikibase-entityid", "value": {"id": "Q3"}}}}],
      "P214": [{"rank": "normal", "mainsnak": {"datatype": "external-id", "datavalue": {"type": "string", "value": "99"}}}],
      "P625": [{"mainsnak": {"datavalue": {"type": "globecoordinate", "value": {"latitude": 60.4, "longitude": 5.3}}}}],
      "P1477": [{"mainsnak": {"datavalue": {"type": "monolingualtext", "value": {"text": "B.", "language": "nb"}}}}],
      "P1082": [{"mainsnak": {"datavalue": {"type": "quantity", "value": {"amount": "+12", "unit": "1"}}}}],
      "P9": [{"mainsnak": {"datavalue": {"type": "odd", "value": 1}}}]},
     "sitelinks": {"enwiki": {"title": "Somebody"}}}, "Q404": {"id": "Q404", "missing": ""}}}
    """

  @Test func entitiesOfWikidata() throws {
    let facts = try ImportedFacts(Self.entity, .wikidata)
    #expect(facts.says("Somebody: person") && facts.says("Somebody born →1943"))
    #expect(!facts.mentions("1944") && !facts.mentions("→Q3") && !facts.mentions("Quelqu'un"))
    #expect(facts.says("Somebody name \"某人\"@zh") && facts.says("Somebody alias \"S. Body\"@en"))
    #expect(facts.says("Somebody same-as <http://www.wikidata.org/entity/Q1>"))
    #expect(facts.says("Somebody affiliation →Q2") && facts.says("Q2: organization"))
    #expect(
      facts.says("Somebody occupation <http://www.wikidata.org/entity/Q36180> (started →1960-05)"))
    #expect(
      facts.says("Somebody coordinates \"60.4, 5.3\"") && facts.says("Somebody population 12"))
    #expect(
      Set(facts.remarks) == [
        "names and descriptions in other languages", "statements of lower rank",
        "references of statements", "statements without a value", "qualifiers of statements",
        "numbers in the catalogues of others", "values of a sort that is not read",
        "links to pages of Wikipedia",
      ])
  }

  static let extract = """
    @prefix wd: <http://www.wikidata.org/entity/> .
    @prefix wdt: <http://www.wikidata.org/prop/direct/> .
    @prefix p: <http://www.wikidata.org/prop/> .
    @prefix ps: <http://www.wikidata.org/prop/statement/> .
    @prefix psv: <http://www.wikidata.org/prop/statement/value/> .
    @prefix wds: <http://www.wikidata.org/entity/statement/> .
    @prefix wdv: <http://www.wikidata.org/value/> .
    @prefix data: <https://www.wikidata.org/wiki/Special:EntityData/> .
    @prefix wikibase: <http://wikiba.se/ontology#> .
    @prefix schema: <http://schema.org/> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

    data:Q1 a schema:Dataset ; schema:about wd:Q1 ; schema:version 7 .
    wd:Q1 a wikibase:Item ; rdfs:label "Battle"@en , "战役"@zh ; schema:description "a battle"@en ;
      wdt:P31 wd:Q178561 ; wdt:P585 "1943-01-01T00:00:00Z"^^xsd:dateTime ;
      wdt:P580 "1942-07-17T00:00:00Z"^^xsd:dateTime ; wdt:P276 wd:Q9 ; wdt:P9999 "kept" ;
      p:P585 wds:Q1-a .
    wds:Q1-a a wikibase:Statement ; ps:P585 "1943-01-01T00:00:00Z"^^xsd:dateTime ; psv:P585 wdv:1 .
    wdv:1 a wikibase:TimeValue ; wikibase:timeValue "1943-01-01T00:00:00Z"^^xsd:dateTime ;
      wikibase:timePrecision 9 ; wikibase:timeCalendarModel wd:Q1985727 .
    wd:Q2 rdfs:label "Caesar"@en ; wdt:P31 wd:Q5 ; wdt:P570 "-0043-03-15T00:00:00Z"^^xsd:dateTime ;
      wdt:P569 "1900-01-01T00:00:00Z"^^xsd:dateTime .
    wd:P9999 a wikibase:Property ; rdfs:label "a property"@en .
    <https://en.wikipedia.org/wiki/Battle> a schema:Article ; schema:about wd:Q1 ; schema:name "Battle"@en .
    """

  @Test func extractsOfWikidata() throws {
    let facts = try ImportedFacts(Self.extract, .turtle)
    #expect(facts.says("Battle: event") && facts.says("Battle date →1943"))
    #expect(facts.says("Battle started →1942-07-17") && facts.says("Battle place →Q9"))
    #expect(facts.says("Battle a-property \"kept\""))
    #expect(facts.says("Battle instance-of <http://www.wikidata.org/entity/Q178561>"))
    // 1 January without a precision is a year, for all that is known.
    #expect(facts.says("Caesar: person") && facts.says("Caesar died →-0043-03-15"))
    #expect(facts.says("Caesar born →1900"))
    #expect(
      Set(facts.remarks) == [
        "statements with which Wikidata keeps its books",
        "dates whose precision is not said, taken as coarse as they may be",
      ])
  }
}
