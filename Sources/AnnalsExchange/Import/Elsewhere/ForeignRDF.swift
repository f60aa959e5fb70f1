import AnnalsModel
import Chronology
import LinkedData

/// A date that is said about a statement: since when, until when.
struct ForeignQualifier {
  /// The word of the relation that says it.
  var relation: String
  var date: EDTF
}

/// Reads RDF that is no export of ours: things of schema.org, of Wikidata, of SKOS and FOAF.
///
/// What has a type we have a kind for, or a name, becomes an entity; what has another type becomes one of
/// a kind that is declared for it. Properties that a relation is published as become claims; all other
/// properties of an entity are declared as relations that are published as they came, so that everything
/// comes out again.
struct ForeignRDF: ~Copyable {
  let table: QuadTable
  let index: SubjectIndex
  var builder: ImportBuilder
  let wikidata: WikidataExtract
  /// What each predicate is called in short, by its number.
  private let properties: [UInt32: String]
  /// What more a document that is no RDF itself says about some of its statements.
  let qualifiers: [Quad: [ForeignQualifier]]
  private(set) var entities: [UInt32: EntityID] = [:]
  var leftover = Dataset()

  static func read(
    _ table: QuadTable, _ name: String, _ options: ImportOptions,
    qualifiers: [Quad: [ForeignQualifier]] = [:]
  ) -> Imported {
    var reader = ForeignRDF(table, name, options, qualifiers)
    reader.readEntities()
    reader.readClaims()
    return reader.result()
  }

  private init(
    _ table: QuadTable, _ name: String, _ options: ImportOptions,
    _ qualifiers: [Quad: [ForeignQualifier]]
  ) {
    self.table = table
    self.qualifiers = qualifiers
    index = SubjectIndex(table)
    properties = Set(table.rows.map(\.predicate)).reduce(into: [:]) { names, predicate in
      names[predicate] = ForeignWords.iri(table.iri(predicate))
    }
    wikidata = WikidataExtract(table, index)
    builder = ImportBuilder(name, options)
  }

  private consuming func result() -> Imported {
    let leftover = leftover
    return builder.imported(leftover: leftover)
  }

  /// The property of a statement, compact where its vocabulary is known.
  func property(_ row: QuadTable.Row) -> String? { properties[row.predicate] }

  // MARK: Which are entities

  /// What is known of a subject before it is an entity.
  private struct Candidate {
    var kind: KindID?
    /// What only some kind of thing has makes it of that kind, where nothing else does.
    var hint: KindID?
    /// What it can be, where its type leaves a choice.
    var choice: [KindID] = []
    /// A type that no kind is known for.
    var otherType: String?

    /// The kind by its use: of those that it can be the first, where its use says nothing.
    var used: KindID? {
      guard !choice.isEmpty else { return hint }
      return hint.flatMap { choice.contains($0) ? $0 : nil } ?? choice.first
    }
  }

  private mutating func readEntities() {
    var candidates: [UInt32: Candidate] = [:]
    var order: [UInt32] = []
    for row in table.rows {
      guard let predicate = property(row) else { continue }
      let isTyping = ForeignWords.typing.contains(predicate)
      let hint = isTyping ? nil : ForeignWords.kindHaving(predicate)
      guard isTyping || hint != nil || ForeignWords.naming.contains(predicate) else { continue }
      if candidates[row.subject] == nil { order.append(row.subject) }
      var candidate = candidates[row.subject] ?? Candidate()
      if isTyping {
        take(type: table.iri(row.object) ?? "", isOfWikidata: predicate == "wdt:P31", &candidate)
      }
      candidate.hint = candidate.hint ?? hint
      candidates[row.subject] = candidate
    }
    hintByUse(&candidates, &order)
    for subject in order {
      guard let candidate = candidates[subject] else { continue }
      makeEntity(subject, candidate)
    }
  }

  /// What a relation leads to is of a kind that it leads to, where nothing else says what it is.
  private func hintByUse(_ candidates: inout [UInt32: Candidate], _ order: inout [UInt32]) {
    for row in table.rows {
      guard let subject = candidates[row.subject], let kind = subject.kind ?? subject.hint,
        candidates[row.object]?.kind == nil, !index.rows(of: row.object).isEmpty,
        let property = property(row),
        let relation = ForeignWords.relation(property, of: kind, builder.graph.vocabulary),
        case .entities(let kinds) = builder.graph.vocabulary[relation].range
      else { continue }
      if candidates[row.object] == nil { order.append(row.object) }
      let known = candidates[row.object]?.hint
      candidates[row.object, default: Candidate()].hint = known ?? kinds.first
    }
  }

  private func take(type iri: String, isOfWikidata: Bool, _ candidate: inout Candidate) {
    let type = ForeignWords.iri(iri) ?? iri
    guard let kind = ForeignWords.kind(type) else {
      candidate.choice = ForeignWords.kindsOfSchemaOrg(type)
      guard candidate.choice.isEmpty else { return }
      if !isOfWikidata, candidate.otherType == nil { candidate.otherType = iri }
      return
    }
    let vocabulary = builder.graph.vocabulary
    if let known = candidate.kind, !vocabulary.kind(kind, isWithin: known) { return }
    candidate.kind = kind
  }

  private mutating func makeEntity(_ subject: UInt32, _ candidate: Candidate) {
    let iri = table.iri(subject)
    // How Wikibase keeps its books is not what it knows.
    if let iri, ForeignWords.isBookkeeping(iri, candidate.otherType) { return }
    let name = name(of: subject)
    let declared = candidate.otherType.flatMap { type in
      candidate.kind == nil && !ForeignWords.isNoKind(type)
        ? builder.kind(localName(type), type: type, under: candidate.hint) : nil
    }
    guard let kind = candidate.kind ?? declared ?? candidate.used ?? (name == nil ? nil : .topic)
    else { return }
    let key = iri ?? "_:\(subject)"
    let plain = iri.map { localName($0) } ?? builder.graph.vocabulary[kind].name
    let entity = builder.entity(key, named: name ?? plain, kind: kind)
    entities[subject] = entity
    if let iri, iri.contains("://"), !iri.hasPrefix("file:") {
      builder.claim(entity, .sameAs, .iri(iri))
    }
  }

  private func name(of subject: UInt32) -> String? {
    var found: String?
    for place in index.rows(of: subject) {
      let row = table.rows[Int(place)]
      guard let property = property(row),
        ForeignWords.naming.contains(property), case .literal(let name) = table.term(row.object)
      else { continue }
      let language = builder.language.isEmpty ? "en" : builder.language
      if found == nil || name.language == language { found = name.lexical }
    }
    return found
  }

  func localName(_ iri: String) -> String {
    let part = iri.split { $0 == "/" || $0 == "#" }.last.map(String.init) ?? iri
    return IRISegment.unescape(part) ?? part
  }
}
