import AnnalsPlatform
public import Chronology

/// Takes entities and claims in any order and freezes them into a ``Graph``.
///
/// Numbers it hands out hold until ``freeze(indexingText:)``; the graph has numbers of its own, in canonical order,
/// so that the order in which things were put in makes no difference to it.
///
///     var builder = GraphBuilder()
///     let li = builder.entity("李强", kind: .person)
///     let congress = builder.entity("大会-2024", kind: .meeting)
///     builder.claim(congress, .chair, .entity(li), citing: [])
///     let graph = builder.freeze().graph
public struct GraphBuilder: ~Copyable {
  /// The kinds and relations known so far.
  public private(set) var vocabulary: Vocabulary
  /// What the chronology says of itself.
  public var settings = ChronologySettings()

  /// What was put in.
  package var sheet: Sheet

  /// The strings that were put in.
  package var strings: StringPool {
    _read { yield sheet.strings }
    _modify { yield &sheet.strings }
  }

  /// An empty graph in the making.
  public init(vocabulary: Vocabulary = .builtin) { self.init(vocabulary: vocabulary, Sheet()) }

  /// A graph of which something was written down already.
  package init(vocabulary: Vocabulary, _ sheet: consuming Sheet) {
    self.vocabulary = vocabulary
    self.sheet = sheet
  }

  // MARK: Vocabulary

  /// Adds a kind that a chronology declares.
  public mutating func declare(_ kind: Kind) throws(DeclarationProblem) -> KindID {
    try vocabulary.declare(kind)
  }

  /// Adds a relation that a chronology declares.
  public mutating func declare(_ relation: Relation) throws(DeclarationProblem) -> RelationID {
    try vocabulary.declare(relation)
  }

  // MARK: Entities

  /// The entity with this id, which is made where there is none.
  ///
  /// Where it is there with a kind above `kind`, its kind becomes the narrower one; any other kind
  /// of it stays.
  public mutating func entity(_ id: String, kind: KindID) -> EntityID {
    entity(strings.intern(id), kind: kind)
  }

  /// The same by an interned id.
  package mutating func entity(_ id: StringID, kind: KindID) -> EntityID {
    let (entity, isNew) = sheet.entity(id, kind: kind)
    if !isNew, kind != sheet.kind(of: entity),
      vocabulary.kind(kind, isWithin: sheet.kind(of: entity))
    {
      sheet.setKind(of: entity, to: kind)
    }
    return entity
  }

  /// The entity with this id, if it was made.
  public func existingEntity(_ id: String) -> EntityID? {
    sheet.strings.find(id).flatMap { sheet.existingEntity($0) }
  }

  package func existingEntity(_ id: StringID) -> EntityID? { sheet.existingEntity(id) }

  /// The kind of an entity.
  public func kind(of entity: EntityID) -> KindID { sheet.kind(of: entity) }

  /// Gives an entity another kind: for names that are used before it is known what they are.
  package mutating func setKind(of entity: EntityID, to kind: KindID) {
    sheet.setKind(of: entity, to: kind)
  }

  /// The id of an entity.
  public func id(of entity: EntityID) -> String { sheet.id(of: entity) }

  /// How many entities there are, dates among them.
  public var entityCount: Int { sheet.entityCount }

  /// The node of a date.
  public mutating func date(_ date: EDTF) -> EntityID { sheet.date(date) }

  // MARK: Values

  /// The code of a value, for ``claim(_:_:_:citing:qualifiers:)-(_,_,ValueCode,_,_)``.
  package mutating func code(_ value: Value) -> ValueCode {
    switch value {
    case .entity(let entity): ValueCode(entity)
    case .text(let text, let language):
      literal(.text, strings.intern(text), strings.intern(language))
    case .number(let number, let unit):
      literal(.number, strings.intern(number), strings.intern(unit))
    case .iri(let iri): literal(.iri, strings.intern(iri), .empty)
    case .typed(let lexical, let datatype):
      literal(.typed, strings.intern(lexical), strings.intern(datatype))
    }
  }

  /// The code of a literal.
  package mutating func literal(_ kind: LiteralKind, _ string: StringID, _ tag: StringID)
    -> ValueCode
  {
    sheet.literal(kind, string, tag)
  }

  // MARK: Citations and claims

  /// The number of a citation.
  package mutating func citation(
    source: EntityID?, locator: StringID = .empty, passage: StringID = .empty
  ) -> UInt32 {
    sheet.citation(source: source, locator: locator, passage: passage)
  }

  /// The number of a set of citations, in any order.
  package mutating func citationSet(_ members: [UInt32]) -> UInt32 { sheet.citationSet(members) }

  /// Puts in a claim.
  ///
  /// The same claim put in twice is one, with the citations of both. - Returns: the claim's number
  /// in the order of putting in.
  @discardableResult
  public mutating func claim(
    _ subject: EntityID, _ relation: RelationID, _ value: Value, citing: [Citation] = [],
    qualifiers: [ClaimQualifier] = []
  ) -> Int {
    let members = citing.map { cited in
      citation(
        source: cited.source, locator: strings.intern(cited.locator),
        passage: strings.intern(cited.passage))
    }
    let codes = qualifiers.map { QualifierCode($0.relation, code($0.value)) }
    return claim(
      subject, relation, code(value), citations: citationSet(members), qualifiers: codes)
  }

  /// The same by codes.
  @discardableResult
  package mutating func claim(
    _ subject: EntityID, _ relation: RelationID, _ value: ValueCode, citations set: UInt32,
    qualifiers: [QualifierCode] = []
  ) -> Int {
    sheet.claim(subject, relation, value, citations: set, qualifiers: qualifiers)
  }

  // MARK: Freezing

  /// Makes the graph.
  ///
  /// With a text index phrases are found at once; without one they are looked for in every text. It is
  /// worth its time and bytes in a snapshot that is kept.
  /// - Complexity: O(n log n) in the number of entities, O(n) in that of claims.
  public consuming func freeze(indexingText: Bool = false) -> Frozen {
    let frozen = freeze(with: [], workers: sheet.claims.count < 10_000 ? 1 : Workers.available)
    return indexingText ? frozen.indexingText() : frozen
  }

  /// Makes the graph of what was put in and of sheets that others filled over it, whose entities were
  /// adopted.
  package consuming func freeze(
    with sheets: consuming [(Sheet, EntityMap)], workers: Int
  ) -> Frozen {
    Freezing(self, sheets, workers: workers).result()
  }

  /// A graph, and where what was put in went.
  public struct Frozen: Sendable {
    /// The graph.
    public var graph: Graph
    /// For each entity by its number while building, its number in the graph.
    public var entities: [EntityID]
    /// Which of the claims that were put in each claim of the graph is.
    package var origins: ClaimOrigins

    /// For each claim in the order of putting in, its number in the graph.
    /// - Complexity: O(n) in the number of claims.
    public var claims: [ClaimID] { origins.claims }

    func indexingText() -> Frozen {
      var copy = self
      copy.graph = graph.indexingText()
      return copy
    }
  }
}
