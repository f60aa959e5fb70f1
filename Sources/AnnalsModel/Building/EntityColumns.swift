import AnnalsPlatform
import Chronology

/// A date node in the making, with its bounds, which are needed more than once.
struct DraftDate: Sendable {
  var entity: UInt32
  var edtf: EDTF
  var bounds: DateBounds
  var possible: DateBounds
}

/// Entities in the making: columns by draft number.
///
/// The numbers begin at `first`: those below are entities of another sheet.
struct EntityColumns: Sendable {
  let first: UInt32
  private(set) var ids: [StringID] = []
  private(set) var kinds: [KindID] = []
  /// The dates among them, in the order of putting in.
  private(set) var dates: [DraftDate] = []
  /// For each entity its place among ``dates``, or ``none``.
  private var dateOfEntity: [UInt32] = []
  /// The entity of a string as an id, by string number.
  private var entityOfString: [UInt32] = []
  /// The date node of a string as EDTF, by string number.
  private var dateOfString: [UInt32] = []

  private static let none = UInt32.max

  init(first: UInt32 = 0) { self.first = first }

  /// How many there are here.
  var count: Int { ids.count }

  /// The number that the next one gets.
  var end: UInt32 { first + UInt32(ids.count) }

  private func place(_ entity: EntityID) -> Int? {
    let place = Int(entity.index) - Int(first)
    return place >= 0 && place < ids.count ? place : nil
  }

  func kind(_ entity: EntityID) -> KindID { place(entity).map { kinds[$0] } ?? .event }

  func id(_ entity: EntityID) -> StringID { place(entity).map { ids[$0] } ?? .empty }

  func find(_ id: StringID) -> EntityID? { Self.find(id, in: entityOfString) }

  func find(date id: StringID) -> EntityID? { Self.find(id, in: dateOfString) }

  /// The date that an entity is, if it is one.
  func date(_ entity: UInt32) -> DraftDate? { placeOfDate(entity).map { dates[Int($0)] } }

  /// The place among ``dates`` of the date that an entity is, if it is one.
  func placeOfDate(_ entity: UInt32) -> UInt32? {
    guard let i = place(EntityID(entity)), dateOfEntity[i] != Self.none else { return nil }
    return dateOfEntity[i]
  }

  private static func find(_ id: StringID, in map: [UInt32]) -> EntityID? {
    let i = Int(id.index)
    guard i < map.count, map[i] != none else { return nil }
    return EntityID(map[i])
  }

  private static func put(_ entity: EntityID, for id: StringID, in map: inout [UInt32]) {
    let i = Int(id.index)
    if map.count <= i {
      map.append(contentsOf: repeatElement(none, count: max(i + 1 - map.count, map.count)))
    }
    map[i] = entity.index
  }

  mutating func entity(_ id: StringID, kind: KindID) -> (EntityID, isNew: Bool) {
    if let known = find(id) { return (known, false) }
    let entity = append(id, kind: kind)
    Self.put(entity, for: id, in: &entityOfString)
    return (entity, true)
  }

  /// A new entity, whose id nobody will look for here.
  mutating func append(_ id: StringID, kind: KindID) -> EntityID {
    let entity = EntityID(end)
    ids.append(id)
    kinds.append(kind)
    dateOfEntity.append(Self.none)
    return entity
  }

  mutating func reserve(_ more: Int) {
    ids.reserveLarge(count + more)
    kinds.reserveLarge(count + more)
    dateOfEntity.reserveLarge(count + more)
  }

  mutating func appendDate(
    _ id: StringID, _ date: EDTF, _ bounds: DateBounds, possible: DateBounds
  ) -> EntityID {
    let entity = EntityID(end)
    ids.append(id)
    kinds.append(.date)
    dateOfEntity.append(UInt32(dates.count))
    dates.append(
      DraftDate(entity: entity.index, edtf: date, bounds: bounds, possible: possible))
    Self.put(entity, for: id, in: &dateOfString)
    return entity
  }

  /// The date of another sheet.
  mutating func append(_ date: DraftDate, _ id: StringID) -> EntityID {
    appendDate(id, date.edtf, date.bounds, possible: date.possible)
  }

  mutating func narrow(_ entity: EntityID, to kind: KindID) {
    if let place = place(entity) { kinds[place] = kind }
  }
}
