import AnnalsExchange
import AnnalsModel
import Chronology
import LinkedData
import TestSupport
import Testing

/// The export is right by schema.org's own definitions of the terms we use, which
/// ``SchemaOrgDefinitions`` has from schema.org and not from the code.
@Suite struct SchemaOrgTests {
  /// Where the design goes beyond schema.org's definitions, for reasons that docs/linked-data.md gives: the
  /// property, and the classes that it is said of besides, or whose things it leads to.
  static let wider: [String: (of: Set<String>, to: Set<String>)] = [
    // Anything tells what it was read in; what is no work has a subjectOf besides.
    "citation": (["Thing"], []),
    // Words belong to the occasion they were said on.
    "isPartOf": ([], ["Event"]),
    // Undertakings, which are projects, works or (prizes) nothing that schema.org knows, have a time and a
    // subject.
    "startDate": (["Project", "CreativeWork", unknown], []),
    "endDate": (["Project", "CreativeWork", unknown], []),
    "about": (["Project", unknown], []),
  ]

  /// Stands for the class of what has no type of schema.org.
  private static let unknown = "(none)"

  static let graphs: [(name: String, graph: Graph)] =
    [("every kind with every relation", EveryRelation.make())]
    + (0..<20).map { ("random graph \($0)", RandomGraph.make(seed: $0)) }

  @Test(arguments: graphs.indices)
  func propertiesStandBetweenWhatTheyMayStandBetween(_ place: Int) {
    let (name, graph) = Self.graphs[place]
    let dataset = graph.dataset(ExportOptions(profile: .full, claims: true))
    let types = Self.types(in: dataset)
    for quad in dataset {
      guard let property = Self.local(quad.predicate) else { continue }
      guard let fact = SchemaOrgDefinitions.properties[property] else {
        Issue.record("schema:\(property) is not among the terms we use")
        continue
      }
      let wider = Self.wider[property] ?? ([], [])
      let subject = Self.classes(types[quad.subject] ?? [])
      #expect(!subject.isDisjoint(with: fact.domain.union(wider.of)), "\(name): \(quad)")
      let object = Self.values(quad.object, types)
      #expect(!object.isDisjoint(with: fact.range.union(wider.to)), "\(name): \(quad)")
    }
  }

  @Test(arguments: graphs.indices)
  func typesAreClassesOfSchemaOrg(_ place: Int) {
    let dataset = Self.graphs[place].graph.dataset()
    for types in Self.types(in: dataset).values {
      for type in types { #expect(SchemaOrgDefinitions.above[type] != nil, "\(type)") }
    }
  }

  @Test(arguments: graphs.indices)
  func whatIsRequiredIsThere(_ place: Int) {
    let dataset = Self.graphs[place].graph.dataset()
    for (subject, types) in Self.types(in: dataset) {
      let properties = Set(
        dataset.filter { $0.subject == subject }.compactMap { Self.local($0.predicate) })
      let classes = Self.classes(types)
      if classes.contains("Quotation") { #expect(properties.contains("text"), "\(subject)") }
      let needsName = !classes.isDisjoint(with: ["Event", "Person", "Organization", "Place"])
      if needsName { #expect(properties.contains("name"), "\(subject)") }
    }
  }

  /// What readers of structured data look for besides, for each class.
  static let recommended: [(id: String, properties: [String])] = [
    (
      "event",
      [
        "name", "startDate", "location", "organizer", "performer", "attendee", "description",
        "about",
        "superEvent", "url", "sameAs", "subjectOf", "alternateName",
      ]
    ),
    (
      "person",
      [
        "name", "alternateName", "birthDate", "deathDate", "jobTitle", "affiliation", "description",
        "sameAs", "url", "subjectOf",
      ]
    ),
    (
      "quotation",
      [
        "text", "creator", "isPartOf", "about", "mentions", "citation", "dateCreated", "sameAs",
        "url",
      ]
    ),
  ]

  @Test(arguments: recommended.indices)
  func whatIsRecommendedIsThereWhereTheChronologyHasIt(_ place: Int) {
    let (id, wanted) = Self.recommended[place]
    let dataset = EveryRelation.make().dataset()
    let properties = Set(
      dataset.filter { $0.subject == .iri("https://example.org/every/" + id) }.compactMap {
        Self.local($0.predicate)
      })
    #expect(Set(wanted).subtracting(properties).isEmpty)
  }

  // MARK: Reading the dataset

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
    types.reduce(into: types.isEmpty ? ["Thing", unknown] : ["Thing"]) {
      $0.formUnion(SchemaOrgDefinitions.classes(of: $1))
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

/// A chronology with an entity of each kind, each with every relation it may have, to an entity of each
/// kind that this may lead to.
enum EveryRelation {
  static func make() -> Graph {
    var builder = GraphBuilder()
    builder.settings.base = "https://example.org/every/"
    builder.settings.language = "en"
    let vocabulary = builder.vocabulary
    let kinds = vocabulary.kindIDs.filter { $0 != .date }
    let entities = kinds.map { builder.entity(vocabulary[$0].name, kind: $0) }
    let citing = [Citation(source: builder.entity("source", kind: .source), locator: "p. 1")]
    let date = EDTF("1949-10-01").map { builder.date($0) }
    for (kind, entity) in zip(kinds, entities) {
      for relation in vocabulary.relationIDs {
        let row = vocabulary[relation]
        let isFit =
          row.domain.isEmpty || row.domain.contains { vocabulary.kind(kind, isWithin: $0) }
        guard isFit else { continue }
        for value in values(row.range, zip(kinds, entities), vocabulary, date) {
          builder.claim(entity, relation, value, citing: citing)
        }
      }
    }
    return builder.freeze().graph
  }

  private static func values(
    _ range: RelationRange, _ entities: some Sequence<(KindID, EntityID)>, _ vocabulary: Vocabulary,
    _ date: EntityID?
  ) -> [Value] {
    switch range {
    case .text: [.text("words", language: "en")]
    case .number: [.number("3", unit: "")]
    case .iri: [.iri("https://example.org/elsewhere")]
    case .date: date.map { [.entity($0)] } ?? []
    case .anything: entities.map { .entity($0.1) }
    case .entities(let wanted):
      entities.filter { entity in wanted.contains { vocabulary.kind(entity.0, isWithin: $0) } }.map
      {
        .entity($0.1)
      }
    }
  }
}
