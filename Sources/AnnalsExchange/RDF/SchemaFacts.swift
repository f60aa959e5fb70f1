import AnnalsModel

/// The large classes of schema.org (and SKOS) that things of a chronology fall into.
struct ThingClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let thing = ThingClass(rawValue: 1)
  static let event = ThingClass(rawValue: 2)
  static let person = ThingClass(rawValue: 4)
  static let organization = ThingClass(rawValue: 8)
  static let place = ThingClass(rawValue: 16)
  static let work = ThingClass(rawValue: 32)
  static let observation = ThingClass(rawValue: 64)
  static let concept = ThingClass(rawValue: 128)
  static let text = ThingClass(rawValue: 256)
  static let url = ThingClass(rawValue: 512)
  static let number = ThingClass(rawValue: 1024)

  private static let names: [String: ThingClass] = [
    "thing": .thing, "event": .event, "person": .person, "organization": .organization,
    "place": .place, "work": .work, "observation": .observation, "concept": .concept,
    "text": .text, "url": .url, "number": .number,
  ]

  /// The classes named, separated by spaces.
  init(named list: Substring) {
    self = list.split(separator: " ").reduce(into: []) {
      $0.formUnion(Self.names[String($1)] ?? [])
    }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Which class a published type belongs to; types that are not here belong to none but `thing`.
  private static let types: [String: ThingClass] = [
    "schema:Event": .event, "schema:EducationEvent": .event, "schema:PublicationEvent": .event,
    "schema:EventSeries": .event, "schema:Observation": .observation, "schema:Person": .person,
    "schema:Organization": .organization, "schema:ResearchProject": .organization,
    "schema:Project": .organization, "schema:Place": .place, "schema:DigitalDocument": .work,
    "schema:Legislation": .work, "schema:Quotation": .work, "schema:CreativeWork": .work,
    "schema:Article": .work, "schema:NewsArticle": .work, "schema:Book": .work,
    "schema:Chapter": .work, "skos:Concept": .concept,
  ]

  /// The classes of a kind: those of its own published types, else those of the kind above it.
  ///
  /// Whatever is beneath `event` is an event, whatever else schema.org has for it.
  static func classes(of kind: KindID, in vocabulary: Vocabulary) -> ThingClass {
    let published = publishedClasses(of: kind, in: vocabulary)
    return vocabulary.kind(kind, isWithin: .event) ? published.union(.event) : published
  }

  private static func publishedClasses(of kind: KindID, in vocabulary: Vocabulary) -> ThingClass {
    var at: KindID? = kind
    while let here = at {
      let own = vocabulary[here].types.reduce(into: ThingClass()) { $0.formUnion(types[$1] ?? []) }
      if !own.isEmpty { return own.union(.thing) }
      at = vocabulary[here].parent
    }
    return .thing
  }
}

/// Between what a well-known property may stand: schema.org's own domain and range, as far as the
/// kinds of a chronology reach.
///
/// The mapping is held to it, so that a relation that many kinds share (`part-of`) is said in the
/// word that fits each: `superEvent` of an event, `containedInPlace` of a place.
struct SchemaFacts: Sendable {
  let domain: ThingClass
  let range: ThingClass

  /// The facts about a property, or nil where none are known and it may stand anywhere.
  static func of(_ property: String) -> SchemaFacts? { table[property] }

  // Two rows are wider than schema.org's, because the design says so: `isPartOf` leads from a
  // quotation to its occasion, `citation` from anything to what it was read in.
  private static let rows: [String] = [
    "schema:location | event organization | place",
    "schema:superEvent | event | event",
    "schema:isPartOf | work | work event",
    "schema:containedInPlace | place | place",
    "schema:parentOrganization | organization | organization",
    "skos:broader | concept | concept",
    "schema:attendee | event | person organization",
    "schema:performer | event | person organization",
    "schema:organizer | event | person organization",
    "schema:author | work | person organization",
    "schema:publisher | work | person organization",
    "schema:creator | work | person organization",
    "schema:mentions | work | thing",
    "schema:about | work event | thing",
    "schema:text | work | text",
    "schema:isBasedOn | work | work",
    "schema:jobTitle | person | text",
    "schema:affiliation | person | organization",
    "schema:value | observation | number text",
    "schema:sameAs | thing | url",
    "schema:url | thing | url",
    "schema:name | thing | text",
    "schema:alternateName | thing | text",
    "schema:description | thing | text",
    "schema:citation | thing | work",
    // What the full profile says has the ranges of CIDOC CRM and SEM.
    "crm:P9i_forms_part_of | event | event",
    "sem:subEventOf | event | event",
    "crm:P89_falls_within | place | place",
  ]

  private static let table: [String: SchemaFacts] = rows.reduce(into: [:]) { table, row in
    let fields = row.split(separator: "|")
    table[fields[0].filter { $0 != " " }] = SchemaFacts(
      domain: ThingClass(named: fields[1]), range: ThingClass(named: fields[2]))
  }
}
