import Chronology

/// The kinds of literal.
package enum LiteralKind: UInt8, Sendable {
  case text = 0, number, iri, typed
}

/// A qualifier in codes.
package struct QualifierCode: Hashable, Sendable {
  package var relation: RelationID
  package var value: ValueCode

  package init(_ relation: RelationID, _ value: ValueCode) {
    self.relation = relation
    self.value = value
  }
}

/// Entities in the making: columns by draft number.
struct EntityColumns: Sendable {
  private(set) var ids: [StringID] = []
  private(set) var kinds: [KindID] = []
  /// The dates among them, by draft number of the entity.
  private(set) var dates: [UInt32: EDTF] = [:]
  /// The entity of a string as an id, by string number.
  private var entityOfString: [UInt32] = []
  private var dateOfString: [UInt32: EntityID] = [:]

  private static let none = UInt32.max

  var count: Int { ids.count }

  func kind(_ entity: EntityID) -> KindID {
    Int(entity.index) < kinds.count ? kinds[Int(entity.index)] : .event
  }

  func id(_ entity: EntityID) -> StringID {
    Int(entity.index) < ids.count ? ids[Int(entity.index)] : .empty
  }

  func find(_ id: StringID) -> EntityID? {
    let i = Int(id.index)
    guard i < entityOfString.count, entityOfString[i] != Self.none else { return nil }
    return EntityID(entityOfString[i])
  }

  func find(date id: StringID) -> EntityID? { dateOfString[id.index] }

  mutating func entity(_ id: StringID, kind: KindID) -> (EntityID, isNew: Bool) {
    if let known = find(id) { return (known, false) }
    let entity = EntityID(UInt32(ids.count))
    ids.append(id)
    kinds.append(kind)
    while entityOfString.count <= Int(id.index) { entityOfString.append(Self.none) }
    entityOfString[Int(id.index)] = entity.index
    return (entity, true)
  }

  mutating func appendDate(_ id: StringID, _ date: EDTF) -> EntityID {
    let entity = EntityID(UInt32(ids.count))
    ids.append(id)
    kinds.append(.date)
    dates[entity.index] = date
    dateOfString[id.index] = entity
    return entity
  }

  mutating func narrow(_ entity: EntityID, to kind: KindID) {
    guard Int(entity.index) < kinds.count else { return }
    kinds[Int(entity.index)] = kind
  }
}

/// Literals in the making.
struct LiteralColumns: Sendable {
  private(set) var kinds: [LiteralKind] = []
  private(set) var strings: [StringID] = []
  private(set) var tags: [StringID] = []
  private var slots = HashSlots()

  var count: Int { kinds.count }

  mutating func literal(_ kind: LiteralKind, _ string: StringID, _ tag: StringID) -> LiteralID {
    let new = UInt32(kinds.count)
    let found = slots.find(
      hash: hash(kind, string, tag), orInsert: new,
      hashOf: { [kinds, strings, tags] i in
        let i = Int(i)
        return i < kinds.count
          ? hash(kinds[i], strings[i], tags[i]) : hash(kind, string, tag)
      },
      matches: { [kinds, strings, tags] i in
        strings[Int(i)] == string && kinds[Int(i)] == kind && tags[Int(i)] == tag
      })
    if let found { return LiteralID(found) }
    kinds.append(kind)
    strings.append(string)
    tags.append(tag)
    return LiteralID(new)
  }
}

private func hash(_ kind: LiteralKind, _ string: StringID, _ tag: StringID) -> UInt64 {
  mixed(UInt64(string.index) << 34 ^ UInt64(tag.index) << 2 ^ UInt64(kind.rawValue) ^ 0x5bd1_e995)
}

/// Claims in the making, in the order of putting in.
struct ClaimColumns: Sendable {
  private(set) var subjects: [UInt32] = []
  private(set) var relations: [UInt16] = []
  private(set) var values: [UInt32] = []
  private(set) var citationSets: [UInt32] = []
  /// Qualifiers of the few claims that have some, by draft number.
  private(set) var qualifiers: [UInt32: [QualifierCode]] = [:]

  var count: Int { subjects.count }

  mutating func append(
    _ subject: EntityID, _ relation: RelationID, _ value: ValueCode, citations: UInt32,
    qualifiers codes: [QualifierCode]
  ) -> Int {
    let number = subjects.count
    subjects.append(subject.index)
    relations.append(relation.index)
    values.append(value.bits)
    citationSets.append(citations)
    if !codes.isEmpty { qualifiers[UInt32(number)] = codes }
    return number
  }
}

/// Citations in the making, and the sets of them that claims have.
struct CitationColumns: Sendable {
  struct Row: Hashable, Sendable {
    var source: UInt32
    var locator: StringID
    var passage: StringID
  }

  /// What stands for no source in ``Row/source``.
  static let noSource = UInt32.max

  private(set) var rows: [Row] = []
  private(set) var sets: [[UInt32]] = [[]]
  private var numberOfRow: [Row: UInt32] = [:]
  private var numberOfSet: [[UInt32]: UInt32] = [[]: 0]

  mutating func citation(source: EntityID?, locator: StringID, passage: StringID) -> UInt32 {
    let row = Row(source: source?.index ?? Self.noSource, locator: locator, passage: passage)
    if let known = numberOfRow[row] { return known }
    let number = UInt32(rows.count)
    rows.append(row)
    numberOfRow[row] = number
    return number
  }

  mutating func set(_ members: [UInt32]) -> UInt32 {
    if members.isEmpty { return 0 }
    let key = members.count == 1 ? members : Array(Set(members)).sorted()
    if let known = numberOfSet[key] { return known }
    let number = UInt32(sets.count)
    sets.append(key)
    numberOfSet[key] = number
    return number
  }

  mutating func union(_ a: UInt32, _ b: UInt32) -> UInt32 {
    a == b ? a : set(sets[Int(a)] + sets[Int(b)])
  }
}
