import AnnalsModel

/// Which declared entities each name fits: the one that has it as its id, else those that are called so.
struct NameIndex: Sendable {
  private let strings: StringIndex
  /// Who each string names.
  private var rows: [Row]
  /// The entities of strings that several are called by.
  private var several: [StringID: [EntityID]] = [:]
  /// As many as a message lists: a million people of one name are as ambiguous as eight.
  private static let most = 8

  private struct Row: Sendable {
    var withID = none
    var called = none

    static let none = UInt32.max
  }

  /// Who a name fits.
  enum Fit: Equatable {
    case nobody
    case one(EntityID)
    case many([EntityID])
  }

  /// An index that knows of nobody yet; its strings are those that shards note.
  init(_ strings: StringIndex = StringIndex([], workers: 1)) {
    self.strings = strings
    rows = Array(repeating: Row(), count: strings.pool.count)
  }

  /// The entity that has a string as its id.
  func entity(withID string: StringID) -> EntityID? {
    let entity = rows[Int(string.index)].withID
    return entity == Row.none ? nil : EntityID(entity)
  }

  mutating func note(_ entity: EntityID, withID string: StringID) {
    rows[Int(string.index)].withID = entity.index
  }

  /// Notes what an entity is called.
  mutating func note(_ entity: EntityID, calledBy string: StringID) {
    let first = rows[Int(string.index)].called
    if first == Row.none {
      rows[Int(string.index)].called = entity.index
    } else if first != entity.index {
      let others = several[string] ?? [EntityID(first)]
      if others.count < Self.most, !others.contains(entity) {
        several[string] = others + [entity]
      }
    }
  }

  /// The entity with an id, if there is one.
  func entity(withID id: Span<UInt8>) -> EntityID? {
    strings.find(id, hash: StringPool.hash(id)).flatMap { entity(withID: $0) }
  }

  func fit(_ name: Span<UInt8>, hash: UInt64) -> Fit {
    guard let string = strings.find(name, hash: hash) else { return .nobody }
    let row = rows[Int(string.index)]
    if row.withID != Row.none { return .one(EntityID(row.withID)) }
    if row.called == Row.none { return .nobody }
    return several[string].map { .many($0) } ?? .one(EntityID(row.called))
  }
}
