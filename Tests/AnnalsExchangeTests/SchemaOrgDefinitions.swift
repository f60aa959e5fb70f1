/// What schema.org itself says of the terms that chronologies are published in: release 30.0 of
/// 2026-03-19, `data/releases/30.0/schemaorg-all-https-{properties,types}.csv`.
///
/// Only the facts: a property with the classes it may be said of and those its values may be of, a class
/// with the classes right above it. None of it is taken from the code that it tests.
enum SchemaOrgDefinitions {
  /// For each property its domains and its ranges.
  static let properties: [String: (domain: Set<String>, range: Set<String>)] =
    propertyRows.reduce(into: [:]) { table, row in
      let fields = row.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
      table[fields[0][0]] = (Set(fields[1]), Set(fields[2]))
    }

  /// For each class those right above it.
  static let above: [String: [String]] = classRows.reduce(into: [:]) { table, row in
    let words = row.split(separator: " ").map(String.init)
    table[words[0]] = Array(words.dropFirst(2))
  }

  /// A class with all that are above it.
  static func classes(of name: String) -> Set<String> {
    var found: Set<String> = ["Thing", name]
    for parent in above[name] ?? [] { found.formUnion(classes(of: parent)) }
    return found
  }

  private static let propertyRows: [String] = [
    "about | Certification CommunicateAction CreativeWork DefinedTerm DefinedTermSet Event | Thing",
    "affiliation | Person | Organization",
    "alternateName | Thing | Text",
    "attendee | Event | Organization Person",
    "author | CreativeWork Rating | Organization Person",
    "birthDate | Person | Date",
    "birthPlace | Person | Place",
    "citation | CreativeWork | CreativeWork Text",
    "containedInPlace | Place | Place",
    "creator | CreativeWork UserComments | Organization Person",
    "dateCreated | CreativeWork DataFeedItem | Date DateTime",
    "datePublished | Certification CreativeWork | Date DateTime",
    "deathDate | Person | Date",
    "deathPlace | Person | Place",
    "description | Thing | Text TextObject",
    "dissolutionDate | Organization | Date",
    "endDate | CreativeWorkSeason CreativeWorkSeries DatedMoneySpecification EducationalOccupationalProgram Event MerchantReturnPolicySeasonalOverride Role Schedule | Date DateTime",
    "foundingDate | Organization | Date",
    "inLanguage | BroadcastService CommunicateAction CreativeWork Event LinkRole PronounceableText WriteAction | Language Text",
    "isBasedOn | CreativeWork | CreativeWork Product URL",
    "isPartOf | CreativeWork | CreativeWork URL",
    "jobTitle | Person | DefinedTerm Text",
    "location | Action Event InteractionCounter Organization | Place PostalAddress Text VirtualLocation",
    "mentions | CreativeWork | Thing",
    "name | Thing | Text",
    "observationDate | Observation | Date DateTime",
    "organizer | Event | Organization Person",
    "parent | Person | Person",
    "parentOrganization | Organization | Organization",
    "performer | Event | Organization Person",
    "publisher | CreativeWork FinancialIncentive | Organization Person",
    "recordedIn | Event | CreativeWork",
    "sameAs | Thing | URL",
    "spouse | Person | Person",
    "startDate | CreativeWorkSeason CreativeWorkSeries DatedMoneySpecification EducationalOccupationalProgram Event MerchantReturnPolicySeasonalOverride Role Schedule | Date DateTime",
    "subEvent | Event | Event",
    "subjectOf | Thing | CreativeWork Event",
    "superEvent | Event | Event",
    "text | CreativeWork | Text",
    "url | Thing | URL",
    "value | MonetaryAmount PropertyValue QuantitativeValue | Boolean Number StructuredValue Text",
  ]

  private static let classRows: [String] = [
    "Article < CreativeWork",
    "Book < CreativeWork",
    "Chapter < CreativeWork",
    "CreativeWork < Thing",
    "Dataset < CreativeWork",
    "DigitalDocument < CreativeWork Document",
    "EducationEvent < Event",
    "Event < Thing",
    "EventSeries < Event Series",
    "Legislation < CreativeWork",
    "NewsArticle < Article",
    "Observation < Intangible QuantitativeValue",
    "Organization < Thing",
    "Person < Thing",
    "Place < Thing",
    "Project < Organization",
    "PublicationEvent < Event",
    "Quotation < CreativeWork",
    "ResearchProject < Project",
    "Intangible < Thing",
    "Series < Intangible",
    "QuantitativeValue < StructuredValue",
    "StructuredValue < Intangible",
  ]
}
