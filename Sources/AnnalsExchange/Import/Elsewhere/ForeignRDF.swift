import AnnalsModel
import Chronology
import LinkedData

/// Reads RDF that is no export of ours: things of schema.org, of Wikidata, of SKOS and FOAF.
///
/// What has a type we have a kind for, or a name, becomes an entity; properties that a relation is
/// published as become claims; all other properties of an entity are declared as relations that are
/// published as they came, so that they come out again.
struct ForeignRDF: ~Copyable {
  private let table: QuadTable
  private let index: SubjectIndex
  private var builder: ImportBuilder
  private var entities: [UInt32: EntityID] = [:]
  private var leftover = Dataset()

  static func read(_ table: QuadTable, _ name: String, _ options: ImportOptions) -> Imported {
    var reader = ForeignRDF(table, name, options)
    reader.readEntities()
    reader.readClaims()
    return reader.result()
  }

  private init(_ table: QuadTable, _ name: String, _ options: ImportOptions) {
    self.table = table
    index = SubjectIndex(table)
    builder = ImportBuilder(name, options)
  }

  private consuming func result() -> Imported {
    let leftover = leftover
    return builder.imported(leftover: leftover)
  }

  // MARK: Entities

  private mutating func readEntities() {
    var kinds: [UInt32: KindID] = [:]
    var order: [UInt32] = []
    for row in table.rows {
      guard let predicate = ForeignWords.iri(table.iri(row.predicate)) else { continue }
      var kind: KindID?
      if ForeignWords.typing.contains(predicate) {
        kind = table.iri(row.object).flatMap { ForeignWords.kind(ForeignWords.iri($0) ?? $0) }
      } else if ForeignWords.naming.contains(predicate), kinds[row.subject] == nil {
        kind = .topic
      }
      guard let kind else { continue }
      if let known = kinds[row.subject] {
        let vocabulary = builder.graph.vocabulary
        if known == .topic || vocabulary.kind(kind, isWithin: known) { kinds[row.subject] = kind }
      } else {
        kinds[row.subject] = kind
        order.append(row.subject)
      }
    }
    for subject in order { makeEntity(subject, kinds[subject] ?? .topic) }
  }

  private mutating func makeEntity(_ subject: UInt32, _ kind: KindID) {
    let iri = table.iri(subject)
    let key = iri ?? "_:\(subject)"
    let entity = builder.entity(key, named: name(of: subject) ?? localName(iri ?? key), kind: kind)
    entities[subject] = entity
    if let iri, iri.contains("://") { builder.claim(entity, .sameAs, .iri(iri)) }
  }

  private func name(of subject: UInt32) -> String? {
    var found: String?
    for place in index.rows(of: subject) {
      let row = table.rows[Int(place)]
      guard let property = ForeignWords.iri(table.iri(row.predicate)),
        ForeignWords.naming.contains(property), case .literal(let name) = table.term(row.object)
      else { continue }
      if found == nil || name.language == builder.language { found = name.lexical }
    }
    return found
  }

  private func localName(_ iri: String) -> String {
    let part = iri.split { $0 == "/" || $0 == "#" }.last.map(String.init) ?? iri
    return IRISegment.unescape(part) ?? part
  }

  // MARK: Claims

  private mutating func readClaims() {
    for row in table.rows {
      guard let entity = entities[row.subject] else {
        leftover.insert(table.quad(row))
        builder.remarks.add(
          "statements about what is no entity", table.iri(row.subject) ?? "a blank node")
        continue
      }
      readClaim(row, of: entity)
    }
    for (subject, entity) in entities.sorted(by: { $0.key < $1.key }) {
      readSpan(of: subject, entity)
    }
  }

  private mutating func readClaim(_ row: QuadTable.Row, of entity: EntityID) {
    guard let original = table.iri(row.predicate), let property = ForeignWords.iri(original) else {
      return
    }
    let kind = builder.graph.kind(of: entity)
    if ForeignWords.typing.contains(property) {
      let type = table.iri(row.object).map { ForeignWords.iri($0) ?? $0 } ?? ""
      if ForeignWords.kind(type) == nil { keep(row, original, of: entity) }
      return
    }
    if property == "schema:startDate" || property == "schema:endDate" { return }
    guard let relation = ForeignWords.relation(property, of: kind, builder.graph.vocabulary) else {
      return keep(row, original, of: entity)
    }
    claim(row, relation, of: entity, original)
  }

  private mutating func claim(
    _ row: QuadTable.Row, _ relation: RelationID, of entity: EntityID, _ original: String
  ) {
    let term = table.term(row.object)
    switch builder.graph.vocabulary[relation].range {
    case .date:
      guard let text = term.literalValue?.lexical, DateSpelling.date(text) != nil else { break }
      return builder.claim(entity, relation, date: text)
    case .entities(let kinds):
      if let other = entities[row.object] { return builder.claim(entity, relation, .entity(other)) }
      guard let first = kinds.first else { break }
      // A name alone names an entity of the relation's range.
      if case .literal(let name) = term {
        return builder.claim(
          entity, relation, .entity(builder.entity(named: name.lexical, kind: first)))
      }
    case .anything:
      if let other = entities[row.object] { return builder.claim(entity, relation, .entity(other)) }
    case .text:
      if case .literal(let text) = term {
        return builder.claim(
          entity, relation, .text(text.lexical, language: text.language ?? builder.language))
      }
    case .number, .iri:
      if let value = TermValue.value(term) {
        if case .text(let iri, _) = value { return builder.claim(entity, relation, .iri(iri)) }
        return builder.claim(entity, relation, value)
      }
    }
    keep(row, original, of: entity)
  }

  /// Keeps a statement as a claim in a relation of its own, published as what it was.
  private mutating func keep(_ row: QuadTable.Row, _ property: String, of entity: EntityID) {
    let value =
      entities[row.object].map { Value.entity($0) } ?? TermValue.value(table.term(row.object))
    guard let value,
      let relation = builder.relation(localName(property), property: property, range: .anything)
    else {
      leftover.insert(table.quad(row))
      builder.remarks.add("statements about nameless nodes", property)
      return
    }
    builder.claim(entity, relation, value)
  }

  /// `startDate` and `endDate`: of an event its date, of all else when it started and ended.
  private mutating func readSpan(of subject: UInt32, _ entity: EntityID) {
    var start: String?
    var end: String?
    for place in index.rows(of: subject) {
      let row = table.rows[Int(place)]
      let text = table.term(row.object).literalValue?.lexical
      switch ForeignWords.iri(table.iri(row.predicate)) {
      case "schema:startDate": start = text
      case "schema:endDate": end = text
      default: break
      }
    }
    guard start != nil || end != nil else { return }
    let kind = builder.graph.kind(of: entity)
    if builder.graph.vocabulary.kind(kind, isWithin: .event),
      let date = DateSpelling.interval(
        start.flatMap(DateSpelling.date), end.flatMap(DateSpelling.date))
    {
      builder.claim(entity, .date, date)
    } else {
      if let start { builder.claim(entity, .started, date: start) }
      if let end { builder.claim(entity, .ended, date: end) }
    }
  }
}
