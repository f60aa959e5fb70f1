import AnnalsPlatform
import Chronology

/// The graph's numbers of entities: by kind, in the order of the kind tree; within it by time, then by id.
struct EntityNumbering: Sendable {
  /// The graph's number of each of the builder's.
  private(set) var numberOf: [UInt32]
  /// The builder's number of each of the graph's.
  private(set) var drafts: [UInt32]
  /// Where each kind begins.
  private(set) var kindStarts: [UInt32]

  /// - Complexity: O(n) but for those of one kind that begin together, which are sorted by id.
  init(
    _ entities: EntityColumns, _ times: [TimeRow], _ ids: DraftIDs, strings: StringPool,
    _ vocabulary: Vocabulary, workers: Int
  ) {
    let count = entities.count
    let begins = Self.begins(entities, times)
    let tree = vocabulary.treeOrder
    var place = Array(repeating: UInt32(0), count: vocabulary.kinds.count)
    for (number, kind) in tree.enumerated() { place[Int(kind.index)] = UInt32(number) }
    let places = entities.kinds.map { place[Int($0.index)] }

    drafts = Array(0..<UInt32(count))
    StableOrder.sort(&drafts, below: entities.dates.count + 1) { begins[Int($0)] }
    StableOrder.sort(&drafts, below: tree.count) { places[Int($0)] }
    kindStarts = Buckets(places, count: tree.count).starts
    let equal = EqualDrafts(begins: begins, places: places, entities: entities, ids: ids, strings)
    drafts = equal.sorted(drafts, workers: workers)
    numberOf = Array(repeating: 0, count: count)
    for (number, draft) in drafts.enumerated() { numberOf[Int(draft)] = UInt32(number) }
  }

  /// For each entity the place of its earliest begin among those of all dates; behind them where it has
  /// no date.
  private static func begins(_ entities: EntityColumns, _ times: [TimeRow]) -> [UInt32] {
    let ranks = Ranks(entities.dates.map { $0.bounds.earliestBegin.rawValue })
    var begins = Array(repeating: UInt32(entities.dates.count), count: entities.count)
    for row in times {
      let i = Int(row.entity)
      begins[i] = min(begins[i], entities.placeOfDate(row.date).map { ranks[Int($0)] } ?? .max)
    }
    for (place, date) in entities.dates.enumerated() { begins[Int(date.entity)] = ranks[place] }
    return begins
  }
}

/// Points in the order of time: which stands before which.
struct Ranks {
  private let ranks: [UInt32]

  init(_ points: [Int64]) {
    var order: [(point: Int64, place: UInt32)] = []
    order.reserveCapacity(points.count)
    for (place, point) in points.enumerated() { order.append((point, UInt32(place))) }
    order.sort { $0.point < $1.point }
    var ranks = Array(repeating: UInt32(0), count: order.count)
    var rank: UInt32 = 0
    for (i, key) in order.enumerated() {
      if i > 0, order[i - 1].point != key.point { rank = UInt32(i) }
      ranks[Int(key.place)] = rank
    }
    self.ranks = ranks
  }

  /// The rank of the point at a place, behind all of them where there is none; equal points have one rank.
  subscript(place: Int) -> UInt32 {
    ranks.indices.contains(place) ? ranks[place] : UInt32(ranks.count)
  }
}
