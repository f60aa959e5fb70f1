import AnnalsModel

/// Which entities each name fits, by number of the interned name.
struct NameIndex {
  private var owner: [UInt32] = []
  private var several: [UInt32: [EntityID]] = [:]
  /// As many as a message lists: a million people of one name are as ambiguous as eight.
  private static let most = 8
  private static let nobody = UInt32.max
  private static let many = UInt32.max - 1

  /// Who a name fits.
  enum Fit: Equatable {
    case nobody
    case one(EntityID)
    case many([EntityID])
  }

  mutating func add(_ name: StringID, _ entity: EntityID) {
    let i = Int(name.index)
    if i >= owner.count {
      owner.append(
        contentsOf: repeatElement(Self.nobody, count: max(i + 1 - owner.count, owner.count)))
    }
    switch owner[i] {
    case Self.nobody: owner[i] = entity.index
    case entity.index: break
    case Self.many:
      if let known = several[name.index], known.count < Self.most, !known.contains(entity) {
        several[name.index]?.append(entity)
      }
    case let first:
      owner[i] = Self.many
      several[name.index] = [EntityID(first), entity]
    }
  }

  func fit(_ name: StringID) -> Fit {
    guard Int(name.index) < owner.count else { return .nobody }
    switch owner[Int(name.index)] {
    case Self.nobody: return .nobody
    case Self.many: return .many(several[name.index] ?? [])
    case let entity: return .one(EntityID(entity))
    }
  }
}
