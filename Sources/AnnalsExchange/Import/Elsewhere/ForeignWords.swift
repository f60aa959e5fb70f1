import AnnalsModel

/// The words of other vocabularies, and which of ours they stand for.
enum ForeignWords {
  static let wikidataEntity = "http://www.wikidata.org/entity/"
  static let wikidataDirect = "http://www.wikidata.org/prop/direct/"
  private static let wikibase = "http://wikiba.se/ontology#"

  private static let prefixes: [(iri: String, prefix: String)] =
    Namespace.all.map { ($0.iri, $0.prefix) } + [
      ("http://schema.org/", "schema"), (wikidataEntity, "wd"), (wikidataDirect, "wdt"),
      ("http://xmlns.com/foaf/0.1/", "foaf"), ("http://purl.org/dc/terms/", "dcterms"),
      ("http://purl.org/dc/elements/1.1/", "dcterms"),
      ("http://www.w3.org/2004/02/skos/core#", "skos"), ("http://dbpedia.org/ontology/", "dbo"),
    ]

  /// An IRI in its compact form.
  static func iri(_ iri: String?) -> String? {
    guard let iri else { return nil }
    for (whole, prefix) in prefixes where iri.hasPrefix(whole) {
      return prefix + ":" + iri.dropFirst(whole.count)
    }
    return iri
  }

  /// What says what sort of thing something is.
  static let typing: Set<String> = ["rdf:type", "wdt:P31"]
  /// What says what something is called.
  static let naming: Set<String> = [
    "schema:name", "rdfs:label", "skos:prefLabel", "foaf:name", "dcterms:title", "schema:headline",
  ]

  /// True of the nodes that Wikibase keeps its books in: full statements, values, references, revisions,
  /// properties, and the pages of its sister projects.
  static func isBookkeeping(_ iri: String, _ type: String?) -> Bool {
    isStatement(iri) || type?.hasPrefix(wikibase) ?? false && !iri.hasPrefix(wikidataEntity + "Q")
      || iri.hasPrefix(wikidataEntity + "P") || iri.contains("/Special:EntityData/")
      || isSisterPage(iri)
  }

  /// True of the nodes of full statements, which the short ones say as well.
  static func isStatement(_ iri: String) -> Bool {
    ["entity/statement/", "reference/", "value/", "entity/L"].contains {
      iri.hasPrefix("http://www.wikidata.org/" + $0)
    }
  }

  private static func isSisterPage(_ iri: String) -> Bool {
    guard iri.hasPrefix("https://"), let host = iri.dropFirst(8).split(separator: "/").first else {
      return false
    }
    return ["wikipedia.org", "wikiquote.org", "wikisource.org", "wikinews.org", "wikivoyage.org"]
      .contains { host == $0 || host.hasSuffix("." + $0) }
  }

  // MARK: Kinds

  /// True of types that say no more than that something is something.
  static func isNoKind(_ type: String) -> Bool {
    [
      "schema:Thing", "owl:Thing", "owl:NamedIndividual", "rdfs:Resource", "owl:Class",
      "rdfs:Class",
    ].contains(iri(type) ?? type) || type.hasPrefix(wikibase)
  }

  /// The kind of what has a property that nothing else has.
  static func kindHaving(_ property: String) -> KindID? {
    switch property {
    case "schema:birthDate", "schema:deathDate", "foaf:familyName", "wdt:P569", "wdt:P570",
      "wdt:P106":
      .person
    case "wdt:P625": .place
    case "wdt:P585", "wdt:P710": .event
    default: nil
    }
  }

  private static let kinds: [String: String] = [
    "foaf:Person": "person", "foaf:Organization": "organization",
    "org:Organization": "organization",
    "wd:Q5": "person", "wd:Q43229": "organization", "wd:Q4830453": "organization",
    "wd:Q3918": "organization", "wd:Q31855": "organization", "wd:Q17334923": "place",
    "wd:Q515": "place", "wd:Q6256": "place", "wd:Q41176": "place", "wd:Q1190554": "event",
    "wd:Q1656682": "event", "wd:Q625994": "meeting", "wd:Q2020153": "meeting",
    "wd:Q571": "book", "wd:Q13442814": "article", "wd:Q5707594": "news-article",
    "wd:Q618779": "prize", "wd:Q11514315": "period", "wd:Q820655": "law",
    "skos:Concept": "topic", "schema:DefinedTerm": "topic", "schema:ScholarlyArticle": "article",
    "schema:BlogPosting": "article",
    "dbo:Person": "person", "dbo:Place": "place", "dbo:Event": "event",
    "dbo:Organisation": "organization",
    "crm:E5_Event": "event", "crm:E7_Activity": "event", "crm:E21_Person": "person",
    "crm:E53_Place": "place", "crm:E74_Group": "organization", "sem:Event": "event",
    "sem:Place": "place", "lode:Event": "event",
  ]

  private static let published: [String: KindID] = {
    let vocabulary = Vocabulary.builtin
    var table: [String: KindID] = [:]
    for kind in vocabulary.kindIDs where kind != .date {
      // The first kind of a type is the widest: schema:Event is any event.
      for type in vocabulary[kind].types where table[type] == nil { table[type] = kind }
    }
    return table
  }()

  /// The kind that a type stands for.
  static func kind(_ type: String) -> KindID? {
    if let kind = published[type] { return kind }
    if let word = kinds[type] { return Vocabulary.builtin.kind(word) }
    let possible = kindsOfSchemaOrg(type)
    return possible.count == 1 ? possible.first : nil
  }

  /// The kinds that a class of schema.org can be: more than one where its use has to tell.
  static func kindsOfSchemaOrg(_ type: String) -> [KindID] {
    guard type.hasPrefix("schema:") else { return [] }
    let words = SchemaOrgTypes.kinds[String(type.dropFirst("schema:".count))] ?? []
    return words.compactMap { Vocabulary.builtin.kind($0) }
  }

  // MARK: Relations

  private static let relations: [String: String] = [
    "rdfs:label": "name", "skos:prefLabel": "name", "foaf:name": "name", "dcterms:title": "name",
    "schema:headline": "name", "skos:altLabel": "alias", "rdfs:comment": "note",
    "dcterms:description": "note", "skos:definition": "note", "owl:sameAs": "same-as",
    "foaf:homepage": "url", "dcterms:creator": "author", "dcterms:publisher": "publisher",
    "dcterms:issued": "published", "dcterms:date": "date", "dcterms:subject": "about",
    "dcterms:isPartOf": "part-of", "skos:broader": "part-of", "schema:superEvent": "part-of",
    "schema:containedInPlace": "part-of", "schema:parentOrganization": "part-of",
    "schema:birthDate": "born", "schema:deathDate": "died", "schema:datePublished": "published",
    "schema:observationDate": "date", "schema:memberOf": "affiliation",
    "schema:worksFor": "affiliation", "schema:foundingDate": "started",
    "schema:dissolutionDate": "ended", "schema:attendees": "participant",
    "schema:performers": "speaker", "schema:creator": "author", "schema:location": "place",
    "wdt:P569": "born", "wdt:P570": "died", "wdt:P585": "date", "wdt:P580": "started",
    "wdt:P582": "ended", "wdt:P571": "started", "wdt:P576": "ended", "wdt:P577": "published",
    "wdt:P276": "place", "wdt:P710": "participant", "wdt:P823": "speaker", "wdt:P488": "chair",
    "wdt:P664": "organizer", "wdt:P50": "author", "wdt:P123": "publisher", "wdt:P361": "part-of",
    "wdt:P179": "series", "wdt:P1346": "laureate", "wdt:P108": "affiliation",
    "wdt:P1416": "affiliation", "wdt:P921": "about", "wdt:P856": "url", "wdt:P828": "caused-by",
    "wdt:P155": "succeeds", "wdt:P1132": "attendance", "wdt:P1110": "attendance",
    "wdt:P131": "part-of", "wdt:P1448": "name", "wdt:P1559": "name",
  ]

  private static let publishedRelations: [String: [RelationID]] = {
    let vocabulary = Vocabulary.builtin
    var table: [String: [RelationID]] = [:]
    for relation in vocabulary.relationIDs {
      for property in vocabulary[relation].properties {
        table[property, default: []].append(relation)
      }
    }
    return table
  }()

  /// The relation that a property stands for of a subject of this kind.
  static func relation(
    _ property: String, of kind: KindID, _ vocabulary: Vocabulary
  ) -> RelationID? {
    var candidates = publishedRelations[property] ?? []
    if let word = relations[property], let relation = vocabulary.relation(word) {
      // A word of its own for this property goes before what is merely published as it too.
      if vocabulary[relation].properties.first != property { candidates.insert(relation, at: 0) }
    }
    if property == "schema:creator", kind == .quotation { candidates.insert(.saidBy, at: 0) }
    return candidates.first { candidate in
      let domain = vocabulary[candidate].domain
      return domain.isEmpty || domain.contains { vocabulary.kind(kind, isWithin: $0) }
    }
  }
}
