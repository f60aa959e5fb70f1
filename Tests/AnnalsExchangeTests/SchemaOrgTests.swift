import AnnalsExchange
import AnnalsModel
import LinkedData
import TestSupport
import Testing

/// The export is right by schema.org's own definitions of the terms we use, stated here anew from its
/// pages and not taken from the code.
@Suite struct SchemaOrgTests {
  /// The classes above a class.
  static let above: [String: [String]] = [
    "EducationEvent": ["Event"], "PublicationEvent": ["Event"], "EventSeries": ["Event", "Series"],
    "ResearchProject": ["Project", "Organization"], "Project": ["Organization"],
    "Observation": ["QuantitativeValue", "StructuredValue", "Intangible"],
    "DigitalDocument": ["CreativeWork"], "Legislation": ["CreativeWork"],
    "Quotation": ["CreativeWork"], "Article": ["CreativeWork"],
    "NewsArticle": ["Article", "CreativeWork"], "Book": ["CreativeWork"],
    "Chapter": ["CreativeWork"], "Dataset": ["CreativeWork"],
  ]

  /// Property: classes it may be said of | what its values may be.
  static let facts: [String: (domain: [String], range: [String])] = [
    "about": (["CommunicateAction", "CreativeWork", "Event"], ["Thing"]),
    "affiliation": (["Person"], ["Organization"]),
    "alternateName": (["Thing"], ["Text"]),
    "attendee": (["Event"], ["Organization", "Person"]),
    "author": (["CreativeWork", "Rating"], ["Organization", "Person"]),
    "birthDate": (["Person"], ["Date"]),
    "citation": (["CreativeWork"], ["CreativeWork", "Text"]),
    "containedInPlace": (["Place"], ["Place"]),
    "creator": (["CreativeWork"], ["Organization", "Person"]),
    "dateCreated": (["CreativeWork"], ["Date"]),
    "datePublished": (["CreativeWork"], ["Date"]),
    "deathDate": (["Person"], ["Date"]),
    "description": (["Thing"], ["Text"]),
    "endDate": (["Event", "Schedule", "Role"], ["Date"]),
    "inLanguage": (["CreativeWork", "Event"], ["Text"]),
    "isBasedOn": (["CreativeWork"], ["CreativeWork"]),
    "isPartOf": (["CreativeWork"], ["CreativeWork"]),
    "jobTitle": (["Person"], ["Text"]),
    "location": (["Action", "Event", "Organization"], ["Place"]),
    "mentions": (["CreativeWork"], ["Thing"]),
    "name": (["Thing"], ["Text"]),
    "observationDate": (["Observation"], ["Date"]),
    "organizer": (["Event"], ["Organization", "Person"]),
    "parentOrganization": (["Organization"], ["Organization"]),
    "performer": (["Event"], ["Organization", "Person"]),
    "publisher": (["CreativeWork"], ["Organization", "Person"]),
    "recordedIn": (["Event"], ["CreativeWork"]),
    "sameAs": (["Thing"], ["URL"]),
    "startDate": (["Event", "Schedule", "Role"], ["Date"]),
    "subEvent": (["Event"], ["Event"]),
    "subjectOf": (["Thing"], ["CreativeWork", "Event"]),
    "superEvent": (["Event"], ["Event"]),
    "text": (["CreativeWork"], ["Text"]),
    "url": (["Thing"], ["URL"]),
    "value": (["PropertyValue", "QuantitativeValue"], ["Text", "Number"]),
  ]

  /// Where the design goes beyond schema.org's definitions, for reasons that docs/linked-data.md gives.
  static let wider: Set<String> = ["citation", "isPartOf", "startDate", "endDate"]

  @Test(arguments: 0..<20 as Range<UInt64>)
  func propertiesStandBetweenWhatTheyMayStandBetween(_ seed: UInt64) {
    let dataset = RandomGraph.make(seed: seed).dataset()
    let types = Self.types(in: dataset)
    for quad in dataset {
      guard let property = Self.local(quad.predicate) else { continue }
      guard let fact = Self.facts[property] else {
        Issue.record("schema:\(property) is not among the terms we use")
        continue
      }
      if Self.wider.contains(property) { continue }
      let subject = Self.classes(types[quad.subject] ?? [])
      #expect(!subject.isDisjoint(with: fact.domain), "\(quad)")
      let object = Self.values(quad.object, types)
      #expect(!object.isDisjoint(with: fact.range), "\(quad)")
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func whatIsRequiredIsThere(_ seed: UInt64) {
    let dataset = RandomGraph.make(seed: seed).dataset()
    for (subject, types) in Self.types(in: dataset) {
      let properties = Set(
        dataset.filter { $0.subject == subject }.compactMap { Self.local($0.predicate) })
      let classes = Self.classes(types)
      if classes.contains("Quotation") { #expect(properties.contains("text"), "\(subject)") }
      let needsName = !classes.isDisjoint(with: ["Event", "Person", "Organization", "Place"])
      if needsName { #expect(properties.contains("name"), "\(subject)") }
    }
  }

  private static func local(_ term: Term) -> String? {
    guard let iri = term.iriText, iri.hasPrefix("https://schema.org/") else { return nil }
    return String(iri.dropFirst("https://schema.org/".count))
  }

  private static func types(in dataset: Dataset) -> [Term: [String]] {
    dataset.reduce(into: [:]) { types, quad in
      if quad.predicate == .iri(RDF.type), let type = local(quad.object) {
        types[quad.subject, default: []].append(type)
      }
    }
  }

  private static func classes(_ types: [String]) -> Set<String> {
    types.reduce(into: ["Thing"]) { classes, type in
      classes.insert(type)
      classes.formUnion(above[type] ?? [])
    }
  }

  private static func values(_ term: Term, _ types: [Term: [String]]) -> Set<String> {
    switch term {
    case .iri: return classes(types[term] ?? []).union(["URL"])
    case .blank: return []
    case .literal(let literal):
      switch literal.datatype {
      case XSD.date, XSD.gYear, XSD.gYearMonth: return ["Date", "Text"]
      case XSD.integer, XSD.decimal: return ["Number", "Text"]
      default: return ["Text"]
      }
    }
  }
}
