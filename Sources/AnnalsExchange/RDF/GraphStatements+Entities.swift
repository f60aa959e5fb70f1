import AnnalsModel
import Chronology

extension GraphStatements {
  /// One entity: its types, its claims, its dates, what it cites.
  mutating func write(_ entity: EntityID, _ met: inout References) {
    let kind = graph.kind(of: entity)
    let node = Node.entity(entity)
    for type in terms.types[Int(kind.index)] { say(node, "rdf:type", .iri(type)) }
    var sources: Set<EntityID> = []
    for claim in graph.claims(of: entity) {
      write(claim, of: entity, kind, &met)
      for number in graph.citationNumbers(of: claim) {
        met.cite(number)
        if let source = graph.citation(number).source { sources.insert(source) }
      }
    }
    writeDatings(of: entity, &met)
    writeSources(sources.sorted(), of: entity, kind, &met)
    if graph.vocabulary.kind(kind, isWithin: .event) { writeEventLinks(entity, &met) }
  }

  /// The type and the name of an entity that others speak of.
  mutating func writeStub(_ entity: EntityID) {
    let kind = graph.kind(of: entity)
    for type in terms.types[Int(kind.index)] { say(.entity(entity), "rdf:type", .iri(type)) }
    for claim in graph.claims(of: entity, .name) {
      let value = graph.node(ofValue: claim)
      say(.entity(entity), terms.properties[Int(RelationID.name.index)], value)
      say(.entity(entity), "schema:name", value)
    }
  }

  private mutating func write(
    _ claim: ClaimID, of entity: EntityID, _ kind: KindID, _ met: inout References
  ) {
    let relation = graph.relation(of: claim)
    let property = terms.properties[Int(relation.index)]
    let value = graph.node(ofValue: claim)
    if case .entity(let other) = value { met.mention(other) }
    say(.entity(entity), property, value)
    for known in wellKnown(relation, of: kind, value) { say(.entity(entity), known, value) }
    let qualifiers = graph.qualifiers(of: claim)
    if options.claims {
      writeCitedCopies(of: claim, .entity(entity), property, value)
      if reifiesEveryClaim || !qualifiers.isEmpty || hasQualifiedTwin(claim) {
        writeReification(of: claim, .entity(entity), property, value, &met)
      }
    } else if relation == .role, !qualifiers.isEmpty {
      writeMembership(claim, of: entity, qualifiers, &met)
    }
  }

  /// True where another claim says the same with more about it: statements alone could not tell which
  /// of the two a citation is for.
  private func hasQualifiedTwin(_ claim: ClaimID) -> Bool {
    let twins = graph.claims(of: graph.subject(of: claim), graph.relation(of: claim))
    let value = graph.valueCode(of: claim)
    return twins.contains {
      $0 != claim && graph.valueCode(of: $0) == value && !graph.qualifiers(of: $0).isEmpty
    }
  }

  /// The well-known properties that say a relation of this kind of subject to this value.
  private func wellKnown(_ relation: RelationID, of kind: KindID, _ value: Node) -> [String] {
    let vocabulary = graph.vocabulary
    // Dates are said in other vocabularies at the precision truly known: see writeDatings.
    if case .date = vocabulary[relation].range { return [] }
    if relation == .text, vocabulary.kind(kind, isWithin: .source) { return [] }
    if relation == .role, kind != .person { return [] }
    if relation == .partOf {
      if vocabulary.kind(kind, isWithin: .event) { return ["schema:superEvent"] }
      if kind == .topic { return ["skos:broader"] }
    }
    return terms.wellKnown[Int(relation.index)]
  }

  /// The sources an entity rests on; of a quotation, the one it was taken from.
  private mutating func writeSources(
    _ sources: [EntityID], of entity: EntityID, _ kind: KindID, _ met: inout References
  ) {
    for source in sources where source != entity {
      met.mention(source)
      say(.entity(entity), "schema:citation", .entity(source))
      if kind == .quotation { say(.entity(entity), "prov:wasQuotedFrom", .entity(source)) }
    }
  }

  /// What schema.org says from the event's side: its parts, and what was said there.
  private mutating func writeEventLinks(_ event: EntityID, _ met: inout References) {
    for claim in graph.claims(with: event, .partOf) {
      let part = graph.subject(of: claim)
      guard graph.vocabulary.kind(graph.kind(of: part), isWithin: .event) else { continue }
      met.mention(part)
      say(.entity(event), "schema:subEvent", .entity(part))
    }
    for claim in graph.claims(with: event, .saidAt) {
      let quotation = graph.subject(of: claim)
      met.mention(quotation)
      say(.entity(event), "schema:recordedIn", .entity(quotation))
    }
  }

  /// A post somebody held, with its time and body, as the Organization Ontology says it.
  private mutating func writeMembership(
    _ claim: ClaimID, of person: EntityID, _ qualifiers: [ClaimQualifier], _ met: inout References
  ) {
    let node = Node.claim(claim)
    say(.entity(person), "org:hasMembership", node)
    say(node, "rdf:type", .iri("org:Membership"))
    say(node, "org:role", graph.node(ofValue: claim))
    for qualifier in qualifiers {
      let value = graph.node(of: qualifier.value)
      if case .entity(let other) = value { met.mention(other) }
      say(node, terms.properties[Int(qualifier.relation.index)], value)
      if case .entity(let other) = value, graph.kind(of: other) == .organization {
        say(node, "org:organization", value)
      }
    }
  }
}

extension Graph {
  /// The value of a claim as a node.
  func node(ofValue claim: ClaimID) -> Node {
    guard let code = valueCode(of: claim) else { return .text("", language: "") }
    if let entity = code.entity { return .entity(entity) }
    return code.literal.map { .literal($0) } ?? .text("", language: "")
  }

  /// A value as a node.
  func node(of value: Value) -> Node {
    switch value {
    case .entity(let entity): .entity(entity)
    case .text(let text, let language): .text(text, language: language)
    case .number(let number, let unit): NumberLiteral.node(number, unit: unit)
    case .iri(let iri): .iri(iri)
    case .typed(let lexical, let datatype): .typed(lexical, datatype: datatype)
    }
  }
}

/// Numbers as literals.
enum NumberLiteral {
  /// Numbers with a unit are kept as written, under a datatype of ours.
  static let quantity = "annals:quantity"

  static func node(_ number: String, unit: String) -> Node {
    unit.isEmpty
      ? .typed(number, datatype: datatype(of: number))
      : .typed(number + " " + unit, datatype: quantity)
  }

  static func datatype(of number: String) -> String {
    number.utf8.contains(UInt8(ascii: ".")) ? "xsd:decimal" : "xsd:integer"
  }
}
