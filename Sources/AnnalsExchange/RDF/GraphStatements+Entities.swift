import AnnalsModel
import Chronology

extension GraphStatements {
  /// One entity: its types, its claims, its dates, what it cites.
  mutating func write(_ entity: EntityID) {
    met.markWhole(entity)
    let kind = graph.kind(of: entity)
    let node = Node.entity(entity)
    for type in terms.types[Int(kind.index)] { say(node, terms.fixed.type, .word(type)) }
    sources.removeAll(keepingCapacity: true)
    for claim in graph.claims(of: entity) {
      write(claim, of: entity, kind)
      for number in graph.citations(at: claim) {
        met.cite(number)
        let source = graph.columns.citationSource[number]
        if Int(source) < graph.entityCount, !sources.contains(source) { sources.append(source) }
      }
    }
    writeNameOfNameless(entity, kind)
    if options.queryable { say(node, terms.fixed.id, .text(graph.id(of: entity), language: "")) }
    writeDatings(of: entity, kind)
    writeSources(of: entity, kind)
    if kind == .quotation { writePassages(of: entity) }
    if terms.classes[Int(kind.index)].contains(.event) { writeEventLinks(entity) }
  }

  /// The type and the name of an entity that others speak of.
  mutating func writeStub(_ entity: EntityID) {
    let kind = graph.kind(of: entity)
    let fixed = terms.fixed
    for type in terms.types[Int(kind.index)] { say(.entity(entity), fixed.type, .word(type)) }
    for claim in graph.claims(of: entity, .name) {
      let value = graph.node(ofValue: claim)
      say(.entity(entity), terms.properties[Int(RelationID.name.index)], value)
      say(.entity(entity), fixed.schemaName, value)
    }
    writeNameOfNameless(entity, kind)
  }

  /// Readers of schema.org want a name of everything: where none is claimed the id is one.
  private mutating func writeNameOfNameless(_ entity: EntityID, _ kind: KindID) {
    guard kind != .quotation, graph.claims(of: entity, .name).isEmpty else { return }
    say(.entity(entity), terms.fixed.schemaName, .text(graph.id(of: entity), language: language))
  }

  private mutating func write(_ claim: ClaimID, of entity: EntityID, _ kind: KindID) {
    let relation = graph.relation(of: claim)
    let property = terms.properties[Int(relation.index)]
    let value = graph.node(ofValue: claim)
    if case .entity(let other) = value { met.mention(other) }
    say(.entity(entity), property, value)
    writeKnown(relation, of: entity, kind, value)
    let isQualified = isQualified(claim)
    if options.claims {
      writeCitedCopies(of: claim, .entity(entity), property, value)
      if reifiesEveryClaim || isQualified || hasQualifiedTwin(claim) || hasUnit(claim)
        || options.queryable
      {
        writeReification(of: claim, .entity(entity), property, value)
      }
    }
    if isQualified, relation == .role { writeMembership(claim, of: entity, value) }
  }

  func isQualified(_ claim: ClaimID) -> Bool {
    Int(claim.index) < isQualified.count && isQualified[Int(claim.index)]
  }

  /// Says a claim in the words of other vocabularies, as far as these take such a value.
  private mutating func writeKnown(
    _ relation: RelationID, of entity: EntityID, _ kind: KindID, _ value: Node
  ) {
    let known = terms.known(relation, of: kind)
    guard !known.isEmpty else { return }
    let classes = classes(of: value)
    for one in known where !one.range.isDisjoint(with: classes) {
      say(.entity(entity), one.property, value)
    }
  }

  private func classes(of value: Node) -> ThingClass {
    switch value {
    case .entity(let entity): terms.classes[Int(graph.kind(of: entity).index)]
    case .literal(let literal):
      graph.columns.literalKind[literal.index] == LiteralKind.iri.rawValue ? [.url, .thing] : .text
    default: [.text, .number]
    }
  }

  /// True where another claim says the same with more about it: statements alone could not tell
  /// which of the two a citation is for.
  private func hasQualifiedTwin(_ claim: ClaimID) -> Bool {
    guard !isQualified.isEmpty else { return false }
    // Claims are sorted by subject, relation and value: twins stand side by side.
    for step in [-1, 1] {
      var place = Int(claim.index) + step
      while isTwin(of: claim, at: place) {
        if isQualified[place] { return true }
        place += step
      }
    }
    return false
  }

  private func isTwin(of claim: ClaimID, at place: Int) -> Bool {
    guard place >= 0, place < graph.claimCount else { return false }
    let columns = graph.columns
    return columns.claimValue[place] == columns.claimValue[claim.index]
      && columns.claimRelation[place] == columns.claimRelation[claim.index]
      && graph.subject(of: ClaimID(UInt32(place))) == graph.subject(of: claim)
  }

  private func hasUnit(_ claim: ClaimID) -> Bool {
    guard let literal = graph.valueCode(of: claim)?.literal else { return false }
    let columns = graph.columns
    return columns.literalKind[literal.index] == LiteralKind.number.rawValue
      && columns.literalTag[literal.index] != 0
  }

  /// The sources an entity rests on; of a quotation, the one it was taken from.
  private mutating func writeSources(of entity: EntityID, _ kind: KindID) {
    let isWork = terms.classes[Int(kind.index)].contains(.work)
    for source in sources.sorted() where source != entity.index {
      let node = Node.entity(EntityID(source))
      met.mention(EntityID(source))
      say(.entity(entity), terms.fixed.schemaCitation, node)
      for property in terms.citing { say(.entity(entity), property, node) }
      // schema.org has works cite works; what others are told of in is their subjectOf.
      if !isWork { say(.entity(entity), terms.fixed.subjectOf, node) }
      if kind == .quotation { say(.entity(entity), terms.fixed.quotedFrom, node) }
    }
  }

  /// What schema.org says from the event's side: its parts, and what was said there.
  private mutating func writeEventLinks(_ event: EntityID) {
    for claim in graph.claims(with: event, .partOf) {
      let part = graph.subject(of: claim)
      guard terms.classes[Int(graph.kind(of: part).index)].contains(.event) else { continue }
      met.mention(part)
      say(.entity(event), terms.fixed.subEvent, .entity(part))
    }
    for claim in graph.claims(with: event, .saidAt) {
      let quotation = graph.subject(of: claim)
      met.mention(quotation)
      say(.entity(event), terms.fixed.recordedIn, .entity(quotation))
    }
  }

  /// A post somebody held, with its time and body, as the Organization Ontology says it.
  private mutating func writeMembership(_ claim: ClaimID, of person: EntityID, _ post: Node) {
    let node = Node.claim(claim)
    say(.entity(person), terms.fixed.membership, node)
    say(node, terms.fixed.type, .word(terms.fixed.membershipType))
    say(node, terms.fixed.role, post)
    for (relation, value) in graph.qualifierNodes(of: claim) {
      if case .entity(let other) = value { met.mention(other) }
      if !options.claims { say(node, terms.properties[Int(relation.index)], value) }
      if case .entity(let other) = value, graph.kind(of: other) == .organization {
        say(node, terms.fixed.organization, value)
      }
    }
  }
}

extension Graph {
  /// The numbers of a claim's citations, without an array being made of them.
  func citations(at claim: ClaimID) -> CitationNumbers {
    let set = Int(columns.claimCitations[claim.index])
    return CitationNumbers(
      column: columns.citationSetMembers,
      run: columns.citationSetStarts.range(at: set, limit: columns.citationSetMembers.count))
  }

  /// The value of a claim as a node.
  func node(ofValue claim: ClaimID) -> Node {
    valueCode(of: claim).map { node($0) } ?? .text("", language: "")
  }

  /// What more is said about a claim, as properties and nodes.
  func qualifierNodes(of claim: ClaimID) -> [(relation: RelationID, value: Node)] {
    let column = columns.qualifierClaim
    var at = column.lowerBound(of: claim.index, in: 0..<column.count)
    var found: [(relation: RelationID, value: Node)] = []
    while at < column.count, column[at] == claim.index {
      found.append(
        (
          RelationID(columns.qualifierRelation[at]),
          node(ValueCode(bits: columns.qualifierValue[at]))
        ))
      at += 1
    }
    return found
  }

  private func node(_ code: ValueCode) -> Node {
    if let entity = code.entity { return .entity(entity) }
    return .literal(code.literal ?? LiteralID(0))
  }
}

/// A claim's citations, by number.
struct CitationNumbers: RandomAccessCollection {
  let column: Column<UInt32>
  let run: Range<Int>

  var startIndex: Int { run.lowerBound }
  var endIndex: Int { run.upperBound }
  subscript(place: Int) -> UInt32 { column[place] }
}
