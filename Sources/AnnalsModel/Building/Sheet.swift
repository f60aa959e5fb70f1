package import Chronology

/// What one reader writes down: strings, entities, literals, citations and claims, numbered as they come.
///
/// Several may read at a time, each on a sheet of its own over the entities of one that is finished: their
/// own entities have the numbers behind those. ``GraphBuilder/freeze(with:)`` makes one graph of all.
package struct Sheet: Sendable {
  package var strings: StringPool
  /// The texts that literals may stand in.
  let texts: [[UInt8]]
  var entities: EntityColumns
  var literals = LiteralColumns()
  var claims = ClaimColumns()
  var citations = CitationColumns()

  /// An empty sheet over the entities of `base`, whose literals may stand in `texts`.
  package init(over base: borrowing Sheet, expecting count: Int = 0, texts: [[UInt8]]) {
    self.texts = texts
    strings = StringPool()
    entities = EntityColumns(first: base.entities.end)
    claims.reserve(count)
    literals.reserve(count / 2)
  }

  /// An empty sheet over nothing, which has these strings.
  package init(_ strings: StringPool = StringPool()) {
    texts = []
    entities = EntityColumns()
    self.strings = strings
  }

  // MARK: Entities

  /// How many entities there are, those of the sheet beneath among them.
  package var entityCount: Int { Int(entities.end) }

  package func kind(of entity: EntityID) -> KindID { entities.kind(entity) }

  /// The kinds of the entities of this sheet, in their order.
  package var kinds: [KindID] { entities.kinds }

  package func id(of entity: EntityID) -> String { strings.string(entities.id(entity)) }

  /// The entity of this sheet with an id, if it was made.
  package func existingEntity(_ id: StringID) -> EntityID? { entities.find(id) }

  /// The entity with an id, which is made where there is none.
  package mutating func entity(_ id: StringID, kind: KindID) -> (EntityID, isNew: Bool) {
    entities.entity(id, kind: kind)
  }

  /// Makes room for so many more entities.
  package mutating func reserve(entities count: Int) { entities.reserve(count) }

  /// A new entity, whose id nobody will look for here.
  package mutating func append(_ id: StringID, kind: KindID) -> EntityID {
    entities.append(id, kind: kind)
  }

  package mutating func setKind(of entity: EntityID, to kind: KindID) {
    entities.narrow(entity, to: kind)
  }

  /// Forgets the claims and literals, which somebody else has.
  mutating func giveAwayClaims() {
    claims = ClaimColumns()
    literals = LiteralColumns()
  }

  /// The node of a date.
  package mutating func date(_ date: EDTF) -> EntityID {
    node(of: date, strings.intern(date.description))
  }

  /// The node of a date that was read from some bytes.
  package mutating func date(_ date: EDTF, spelled bytes: Span<UInt8>) -> EntityID {
    Self.isCanonical(bytes) ? node(of: date, strings.intern(bytes)) : self.date(date)
  }

  /// True of a year, a month or a day in digits: it is written as it was read.
  private static func isCanonical(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count == 4 || bytes.count == 7 || bytes.count == 10 else { return false }
    for i in bytes.indices {
      let isFine = i == 4 || i == 7 ? bytes[i] == 0x2D : bytes[i] &- 0x30 < 10
      if !isFine { return false }
    }
    return true
  }

  private mutating func node(of date: EDTF, _ id: StringID) -> EntityID {
    if let known = entities.find(date: id) { return known }
    return entities.appendDate(id, date, date.bounds, possible: date.possibleBounds)
  }

  // MARK: Literals

  /// A literal whose words are interned.
  package mutating func literal(_ kind: LiteralKind, _ string: StringID, _ tag: StringID)
    -> ValueCode
  {
    ValueCode(literals.literal(kind, string, tag, in: strings))
  }

  /// A literal whose words stand in a text; they are not copied.
  package mutating func literal(
    _ kind: LiteralKind, _ words: Span<UInt8>, at range: Range<Int>, ofText text: Int,
    _ tag: StringID
  ) -> ValueCode {
    ValueCode(
      literals.append(kind, words, range, ofText: UInt16(truncatingIfNeeded: text), tag))
  }

  /// How many texts literals can stand in.
  package static let mostTexts = Int(LiteralColumns.inStrings)

  // MARK: Citations and claims

  package mutating func citation(
    source: EntityID?, locator: StringID = .empty, passage: StringID = .empty
  ) -> UInt32 {
    citations.citation(source: source, locator: locator, passage: passage)
  }

  /// The number of a set of citations, in any order.
  package mutating func citationSet(_ members: [UInt32]) -> UInt32 { citations.set(members) }

  /// The number of the set that has one citation.
  package func citationSet(of citation: UInt32) -> UInt32 { citation | CitationColumns.oneOnly }

  /// Puts in a claim; gives its number.
  @discardableResult
  package mutating func claim(
    _ subject: EntityID, _ relation: RelationID, _ value: ValueCode, citations set: UInt32,
    qualifiers: [QualifierCode] = []
  ) -> Int {
    claims.append(subject, relation, value, citations: set, qualifiers: qualifiers)
  }
}
