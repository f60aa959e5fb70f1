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

/// A date node in the making, with its bounds, which are needed more than once.
struct DraftDate: Sendable {
  var entity: UInt32
  var edtf: EDTF
  var bounds: DateBounds
  var possible: DateBounds
}

/// Entities in the making: columns by draft number.
struct EntityColumns: Sendable {
  private(set) var ids: [StringID] = []
  private(set) var kinds: [KindID] = []
  /// The dates among them, in the order of putting in.
  private(set) var dates: [DraftDate] = []
  /// For each entity its place among ``dates``, or ``none``.
  private var placeOfDate: [UInt32] = []
  /// The entity of a string as an id, by string number.
  private var entityOfString: [UInt32] = []
  /// The date node of a string as EDTF, by string number.
  private var dateOfString: [UInt32] = []

  private static let none = UInt32.max

  var count: Int { ids.count }

  func kind(_ entity: EntityID) -> KindID {
    Int(entity.index) < kinds.count ? kinds[Int(entity.index)] : .event
  }

  func id(_ entity: EntityID) -> StringID {
    Int(entity.index) < ids.count ? ids[Int(entity.index)] : .empty
  }

  func find(_ id: StringID) -> EntityID? { Self.find(id, in: entityOfString) }

  func find(date id: StringID) -> EntityID? { Self.find(id, in: dateOfString) }

  /// The date that an entity is, if it is one.
  func date(_ entity: UInt32) -> DraftDate? {
    let place = placeOfDate[Int(entity)]
    return place == Self.none ? nil : dates[Int(place)]
  }

  private static func find(_ id: StringID, in map: [UInt32]) -> EntityID? {
    let i = Int(id.index)
    guard i < map.count, map[i] != none else { return nil }
    return EntityID(map[i])
  }

  private static func put(_ entity: EntityID, for id: StringID, in map: inout [UInt32]) {
    let i = Int(id.index)
    if map.count <= i { map.append(contentsOf: repeatElement(none, count: i + 1 - map.count)) }
    map[i] = entity.index
  }

  mutating func entity(_ id: StringID, kind: KindID) -> (EntityID, isNew: Bool) {
    if let known = find(id) { return (known, false) }
    let entity = EntityID(UInt32(ids.count))
    ids.append(id)
    kinds.append(kind)
    placeOfDate.append(Self.none)
    Self.put(entity, for: id, in: &entityOfString)
    return (entity, true)
  }

  mutating func appendDate(_ id: StringID, _ date: EDTF) -> EntityID {
    let entity = EntityID(UInt32(ids.count))
    ids.append(id)
    kinds.append(.date)
    placeOfDate.append(UInt32(dates.count))
    dates.append(
      DraftDate(
        entity: entity.index, edtf: date, bounds: date.bounds, possible: date.possibleBounds))
    Self.put(entity, for: id, in: &dateOfString)
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
  /// Qualifiers of the few claims that have some: the claims' numbers, rising, and the codes.
  private var qualified: [UInt32] = []
  private(set) var codes: [[QualifierCode]] = []

  var count: Int { subjects.count }

  mutating func append(
    _ subject: EntityID, _ relation: RelationID, _ value: ValueCode, citations: UInt32,
    qualifiers: [QualifierCode]
  ) -> Int {
    let number = subjects.count
    subjects.append(subject.index)
    relations.append(relation.index)
    values.append(value.bits)
    citationSets.append(citations)
    if !qualifiers.isEmpty {
      qualified.append(UInt32(number))
      codes.append(qualifiers)
    }
    return number
  }

  /// For each claim the place of its qualifiers in ``codes``, or nil where none has any.
  func qualifierPlaces() -> [UInt32]? {
    guard !qualified.isEmpty else { return nil }
    var places = Array(repeating: UInt32.max, count: count)
    for (place, claim) in qualified.enumerated() { places[Int(claim)] = UInt32(place) }
    return places
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
  private var slots = HashSlots()
  /// The set that a citation is alone in, which most sets are, by citation number; 0 where none is.
  private var setOfOne: [UInt32] = []
  private var numberOfSet: [[UInt32]: UInt32] = [[]: 0]

  mutating func citation(source: EntityID?, locator: StringID, passage: StringID) -> UInt32 {
    let row = Row(source: source?.index ?? Self.noSource, locator: locator, passage: passage)
    let new = UInt32(rows.count)
    let found = slots.find(
      hash: hash(row), orInsert: new,
      hashOf: { [rows] in Int($0) < rows.count ? hash(rows[Int($0)]) : hash(row) },
      matches: { [rows] in rows[Int($0)] == row })
    if let found { return found }
    rows.append(row)
    setOfOne.append(0)
    return new
  }

  mutating func set(_ members: [UInt32]) -> UInt32 {
    if members.count == 1, let one = members.first, Int(one) < setOfOne.count {
      if setOfOne[Int(one)] == 0 {
        setOfOne[Int(one)] = UInt32(sets.count)
        sets.append(members)
      }
      return setOfOne[Int(one)]
    }
    let key = Array(Set(members)).sorted()
    if key.count == 1 { return set(key) }
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

private func hash(_ row: CitationColumns.Row) -> UInt64 {
  mixed(UInt64(row.source) << 32 ^ UInt64(row.locator.index))
    ^ mixed(UInt64(row.passage.index) &+ 0x2545_F491)
}
