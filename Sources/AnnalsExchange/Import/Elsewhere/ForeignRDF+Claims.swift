import AnnalsModel
import Chronology
import LinkedData

extension ForeignRDF {
  mutating func readClaims() {
    for row in table.rows {
      if let entity = entities[row.subject] {
        readClaim(row, of: entity)
      } else {
        leave(row)
      }
    }
    for (subject, entity) in entities.sorted(by: { $0.key < $1.key }) {
      readSpan(of: subject, entity)
    }
  }

  private mutating func leave(_ row: QuadTable.Row) {
    leftover.insert(table.quad(row))
    guard let iri = table.iri(row.subject) else {
      builder.remarks.add(
        "statements about nameless nodes", table.iri(row.predicate).map { localName($0) } ?? "")
      return
    }
    let isKept =
      ForeignWords.isBookkeeping(iri, nil)
      || table.iri(row.object).map { ForeignWords.isStatement($0) } ?? false
    builder.remarks.add(
      isKept
        ? "statements with which Wikidata keeps its books" : "statements about what is no entity",
      iri)
  }

  private mutating func readClaim(_ row: QuadTable.Row, of entity: EntityID) {
    guard let original = table.iri(row.predicate), let property = property(row) else {
      return
    }
    if ForeignWords.typing.contains(property) { return readType(row, original, of: entity) }
    if property == "schema:startDate" || property == "schema:endDate" { return }
    // The full statements beneath the short ones have nodes of their own.
    if let object = table.iri(row.object), ForeignWords.isStatement(object) { return leave(row) }
    let kind = builder.graph.kind(of: entity)
    if let relation = ForeignWords.relation(property, of: kind, builder.graph.vocabulary) {
      claim(row, relation, of: entity, original)
    } else {
      keep(row, original, of: entity)
    }
  }

  /// A type that the entity's kind does not say already is kept.
  private mutating func readType(_ row: QuadTable.Row, _ original: String, of entity: EntityID) {
    let type = table.iri(row.object).map { ForeignWords.iri($0) ?? $0 } ?? ""
    let kind = builder.graph.vocabulary[builder.graph.kind(of: entity)]
    let isSaid =
      kind.types.contains { (ForeignWords.iri(Namespace.expand($0)) ?? $0) == type }
      || ForeignWords.isNoKind(type) || type == "wd:Q5"
    if !isSaid { keep(row, original, of: entity) }
  }

  private mutating func claim(
    _ row: QuadTable.Row, _ relation: RelationID, of entity: EntityID, _ original: String
  ) {
    let term = table.term(row.object)
    switch builder.graph.vocabulary[relation].range {
    case .date:
      guard let text = term.literalValue?.lexical else { break }
      return claim(text, row, relation, of: entity, original)
    case .entities(let kinds):
      guard let first = kinds.first, let other = other(term, row.object, first),
        kinds.contains(where: { isWithin(other, $0) })
      else { break }
      return say(row, relation, .entity(other), of: entity)
    case .anything:
      guard let other = other(term, row.object, .topic) else { break }
      return say(row, relation, .entity(other), of: entity)
    case .text:
      guard case .literal(let text) = term else { break }
      let language = text.language ?? builder.language
      return say(row, relation, .text(text.lexical, language: language), of: entity)
    case .number, .iri:
      guard let value = TermValue.value(term) else { break }
      if case .text(let iri, _) = value { return say(row, relation, .iri(iri), of: entity) }
      return say(row, relation, value, of: entity)
    }
    keep(row, original, of: entity)
  }

  /// Claims what a statement says, with what more is said about it.
  private mutating func say(
    _ row: QuadTable.Row, _ relation: RelationID, _ value: Value, of entity: EntityID
  ) {
    let said = qualifiers.isEmpty ? nil : qualifiers[table.quad(row)]
    var found: [ClaimQualifier] = []
    for one in said ?? [] {
      guard let relation = builder.graph.vocabulary.relation(one.relation) else { continue }
      found.append(
        ClaimQualifier(relation: relation, value: .entity(builder.graph.date(one.date))))
    }
    builder.claim(entity, relation, value, qualifiers: found)
  }

  private func isWithin(_ entity: EntityID, _ kind: KindID) -> Bool {
    builder.graph.vocabulary.kind(builder.graph.kind(of: entity), isWithin: kind)
  }

  /// The entity that a value is: of the document, of Wikidata by its number, or by a name alone.
  private mutating func other(_ term: Term, _ number: UInt32, _ kind: KindID) -> EntityID? {
    if let known = entities[number] { return known }
    switch term {
    case .literal(let name) where name.datatype == XSD.string || name.language != nil:
      return builder.entity(named: name.lexical, kind: kind)
    case .iri(let iri) where iri.hasPrefix(ForeignWords.wikidataEntity):
      let entity = builder.entity(iri, named: localName(iri), kind: kind)
      builder.claim(entity, .sameAs, .iri(iri))
      return entity
    default: return nil
    }
  }

  private mutating func claim(
    _ text: String, _ row: QuadTable.Row, _ relation: RelationID, of entity: EntityID,
    _ original: String
  ) {
    guard original.hasPrefix(ForeignWords.wikidataDirect) else {
      guard builder.date(text) != nil else { return keep(row, original, of: entity) }
      return builder.claim(entity, relation, date: text)
    }
    guard let reading = wikidata.date(text, row, in: table) else {
      return keep(row, original, of: entity)
    }
    builder.claim(entity, relation, reading.date)
    if let wording = reading.wording { builder.claim(entity, relation, wording: wording) }
    if reading.isGuessed {
      builder.remarks.add("dates whose precision is not said, taken as coarse as they may be", text)
    }
  }

  /// Keeps a statement as a claim in a relation of its own, published as what it was.
  private mutating func keep(_ row: QuadTable.Row, _ property: String, of entity: EntityID) {
    let value =
      entities[row.object].map { Value.entity($0) } ?? TermValue.value(table.term(row.object))
    guard let value,
      let relation = builder.relation(
        name(ofProperty: property), property: property, range: Self.range(of: value))
    else { return leave(row) }
    say(row, relation, value, of: entity)
  }

  /// What a relation leads to that has such a value: a property with values of several sorts becomes
  /// several relations.
  private static func range(of value: Value) -> RelationRange {
    switch value {
    case .entity: .anything
    case .text, .typed: .text
    case .number: .number
    case .iri: .iri
    }
  }

  /// What a property is called: by its label in the document, as Wikidata calls it, by its IRI.
  private func name(ofProperty iri: String) -> String {
    guard iri.hasPrefix(ForeignWords.wikidataDirect) else { return localName(iri) }
    let number = localName(iri)
    return WikidataProperties.names[number] ?? wikidata.labels[number] ?? number
  }

  /// `startDate` and `endDate`: of an event its date, of all else when it started and ended.
  private mutating func readSpan(of subject: UInt32, _ entity: EntityID) {
    var start: String?
    var end: String?
    for place in index.rows(of: subject) {
      let row = table.rows[Int(place)]
      let text = table.term(row.object).literalValue?.lexical
      switch property(row) {
      case "schema:startDate": start = start ?? text
      case "schema:endDate": end = end ?? text
      default: break
      }
    }
    guard start != nil || end != nil else { return }
    let isEvent = builder.graph.vocabulary.kind(builder.graph.kind(of: entity), isWithin: .event)
    let first = start.flatMap { builder.date($0) }
    let last = end.flatMap { builder.date($0) }
    if isEvent, (start == nil) == (first == nil), (end == nil) == (last == nil),
      let date = DateSpelling.interval(first, last)
    {
      builder.claim(entity, .date, date)
    } else {
      if let start { builder.claim(entity, .started, date: start) }
      if let end { builder.claim(entity, .ended, date: end) }
    }
  }
}
