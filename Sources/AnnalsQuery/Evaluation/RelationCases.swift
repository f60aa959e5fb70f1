import AnnalsModel

/// A relation with the cases of it, as the numbers that claims have.
struct RelationCases: Hashable, Sendable {
  let name: String
  let ids: [RelationID]
  /// The least; what is less is none of them.
  let first: UInt16
  /// The greatest; what is greater is none of them.
  let last: UInt16
  /// A bit for each of the 64 numbers from the first on: mostly all of them lie there.
  private let near: UInt64

  init(name: String, _ ids: [RelationID]) {
    self.name = name
    self.ids = ids
    let first = ids.min()?.index ?? .max
    self.first = first
    last = ids.max()?.index ?? 0
    near = ids.reduce(0) { bits, id in
      id.index - first < 64 ? bits | 1 << UInt64(id.index - first) : bits
    }
  }

  /// Whether whatever lies between the first and the last is a case.
  var isUnbroken: Bool { Int(last) - Int(first) == ids.count - 1 }

  func contains(_ relation: UInt16) -> Bool {
    let place = relation &- first
    if place < 64 { return near >> UInt64(place) & 1 == 1 }
    return relation > first && relation <= last && ids.contains(RelationID(relation))
  }
}
