import AnnalsModel

/// The types and properties that a graph's kinds and relations are published as.
struct Terms: Sendable {
  /// A well-known property, and what its values may be.
  struct Known: Sendable {
    let property: Word
    let range: ThingClass
  }

  /// All words of the export.
  private(set) var table: WordTable
  /// Those of the mapping itself.
  let fixed: FixedWords
  /// For each kind, its own type and those above it, then the well-known ones.
  let types: [[Word]]
  /// For each relation, its own property.
  let properties: [Word]
  /// For each kind, what schema.org takes its entities for.
  let classes: [ThingClass]
  /// How events are tied to their dates besides.
  let datings: [Word]
  /// How anything is tied to its sources besides.
  let citing: [Word]
  /// For each kind, whether it is an undertaking.
  private let programmes: [Bool]
  /// How OWL-Time says the ends of a date, in the profile that does.
  let time: TimeWords?
  /// The well-known properties by kind, then relation.
  private let known: [[[Known]]]

  /// The terms of a vocabulary; `used` are the kinds that there are entities of, nil where all may
  /// be: what a relation is called besides is worked out for those alone.
  init(
    _ vocabulary: Vocabulary, base: String, profile: ExportOptions.Profile,
    used: Set<KindID>? = nil
  ) {
    var table = WordTable()
    fixed = FixedWords(&table)
    types = vocabulary.kindIDs.map { kind in
      Self.types(of: kind, vocabulary, base, profile).map { table.word($0) }
    }
    properties = vocabulary.relationIDs.map { table.word(Self.own(vocabulary[$0], base)) }
    let classes = vocabulary.kindIDs.map { ThingClass.classes(of: $0, in: vocabulary) }
    var known: [[[Known]]] = []
    for kind in vocabulary.kindIDs {
      guard used?.contains(kind) ?? true else {
        known.append([])
        continue
      }
      var row: [[Known]] = []
      for relation in vocabulary.relationIDs {
        let names =
          Self.wellKnown(relation, of: kind, vocabulary, classes[Int(kind.index)])
          + (profile == .full ? FullProfile.properties(of: relation, kind, in: vocabulary) : [])
        row.append(
          names.map { name in
            Known(property: table.word(name), range: SchemaFacts.of(name)?.range ?? .anything)
          })
      }
      known.append(row)
    }
    self.classes = classes
    programmes = vocabulary.kindIDs.map { Self.isProgramme($0, vocabulary) }
    self.known = known
    datings = profile == .full ? FullProfile.dating.map { table.word($0) } : []
    citing = profile == .full ? FullProfile.citing.map { table.word($0) } : []
    time = profile == .full ? TimeWords(&table) : nil
    for name in Self.chronologyWords { _ = table.word(name) }
    for kind in vocabulary.kinds where kind.isDeclared {
      for type in kind.types { _ = table.word(type) }
    }
    for relation in vocabulary.relations where relation.isDeclared {
      for property in relation.properties { _ = table.word(property) }
    }
    self.table = table
  }

  /// The well-known properties that say a relation of a subject of this kind.
  func known(_ relation: RelationID, of kind: KindID) -> [Known] {
    let row = known[Int(kind.index)]
    return Int(relation.index) < row.count ? row[Int(relation.index)] : []
  }

  /// The word of a name that the vocabulary or the chronology uses.
  func word(named name: String) -> Word { table.existing(name) ?? fixed.type }

  /// The words that a chronology and its declarations are described in.
  static let chronologyWords = [
    "annals:Chronology", "schema:Dataset", "schema:inLanguage", "annals:prefix", "annals:question",
    "rdfs:Class", "annals:word", "annals:plural", "rdfs:subClassOf", "owl:equivalentClass",
    "rdf:Property", "annals:inverseWord", "rdfs:subPropertyOf", "annals:domain", "annals:range",
    "annals:single", "owl:equivalentProperty", "rdfs:label", "rdfs:comment",
  ]

  // MARK: Making

  private static func types(
    of kind: KindID, _ vocabulary: Vocabulary, _ base: String, _ profile: ExportOptions.Profile
  ) -> [String] {
    var own: [String] = []
    var others: [String] = []
    var at: KindID? = kind
    while let here = at {
      let row = vocabulary[here]
      own.append(Self.own(row, base))
      // The first name is the own one, save for declared kinds, whose names are all borrowed.
      for name in row.isDeclared ? row.types[...] : row.types.dropFirst()
      where !others.contains(name) && (others.isEmpty || kind == here) {
        others.append(name)
      }
      at = row.parent
    }
    // Those who ask for events find them all, also the narrower ones and the figures.
    if vocabulary.kind(kind, isWithin: .event), !others.contains("schema:Event") {
      others.append("schema:Event")
    }
    if profile == .full { others += FullProfile.types(of: kind, in: vocabulary) }
    return own + others
  }

  /// What schema.org has for a relation besides what the vocabulary's table says.
  private static let moreProperties: [RelationID: [String]] = [
    .partOf: [
      "schema:superEvent", "schema:containedInPlace", "schema:parentOrganization", "skos:broader",
    ],
    .participant: ["schema:attendee"],
  ]

  private static func wellKnown(
    _ relation: RelationID, of kind: KindID, _ vocabulary: Vocabulary, _ classes: ThingClass
  ) -> [String] {
    let row = vocabulary[relation]
    if row.isDeclared { return row.properties }
    // Dates are said in other vocabularies at the precision truly known: see writeDatings.
    if case .date = row.range { return [] }
    // Of a source, `text` is the name of a file, and no text.
    if relation == .text, vocabulary.kind(kind, isWithin: .source) { return [] }
    var names = Array(row.properties.dropFirst())
    names += moreProperties[relation] ?? []
    // Whoever takes part is there, save the one a letter goes to.
    if vocabulary.relation(relation, isWithin: .participant), row.name != "recipient" {
      names.append("schema:attendee")
    }
    let isProgramme = isProgramme(kind, vocabulary)
    var seen: Set<String> = []
    return names.filter { name in
      guard seen.insert(name).inserted else { return false }
      // schema.org has organizations about nothing; what an undertaking is about is said all the same.
      if name == "schema:about", isProgramme { return true }
      return SchemaFacts.of(name)?.domain.isDisjoint(with: classes) != true
    }
  }

  /// True of undertakings: programmes, plans, laws, prizes.
  func isProgramme(_ kind: KindID) -> Bool { programmes[Int(kind.index)] }

  private static func isProgramme(_ kind: KindID, _ vocabulary: Vocabulary) -> Bool {
    vocabulary.kind("programme").map { vocabulary.kind(kind, isWithin: $0) } ?? false
  }

  /// The type that is a kind's own: of a declared one, under the chronology's base.
  static func own(_ kind: Kind, _ base: String) -> String {
    kind.isDeclared ? base + "kind/" + IRISegment.escape(kind.name) : kind.types.first ?? ""
  }

  /// The property that is a relation's own: of a declared one, under the chronology's base.
  static func own(_ relation: Relation, _ base: String) -> String {
    relation.isDeclared
      ? base + "relation/" + IRISegment.escape(relation.name) : relation.properties.first ?? ""
  }
}

extension ThingClass {
  /// Whatever there is.
  static let anything = ThingClass(rawValue: .max)
}
