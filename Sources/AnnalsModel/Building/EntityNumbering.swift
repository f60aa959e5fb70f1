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

/// Puts those of one kind that begin together in the order of their ids.
private struct EqualDrafts: Sendable {
  private let begins: [UInt32]
  private let places: [UInt32]
  private let entities: EntityColumns
  private let ids: DraftIDs
  private let strings: StringPool

  init(
    begins: [UInt32], places: [UInt32], entities: EntityColumns, ids: DraftIDs,
    _ strings: StringPool
  ) {
    self.begins = begins
    self.places = places
    self.entities = entities
    self.ids = ids
    self.strings = strings
  }

  private func isEqual(_ a: UInt32, _ b: UInt32) -> Bool {
    begins[Int(a)] == begins[Int(b)] && places[Int(a)] == places[Int(b)]
  }

  /// The same drafts, each run of equal ones sorted; divided among workers.
  func sorted(_ drafts: [UInt32], workers: Int) -> [UInt32] {
    let shares = shares(of: drafts, into: workers)
    let parts = Workers.map(shares.count, among: workers) { share in
      sorted(drafts[shares[share]])
    }
    return parts.count == 1 ? parts[0] : parts.flatMap { $0 }
  }

  /// Runs of about the same size, none of which ends among equal ones.
  private func shares(of drafts: [UInt32], into count: Int) -> [Range<Int>] {
    var shares: [Range<Int>] = []
    var start = 0
    for share in 1...max(count, 1) {
      var end = max(drafts.count * share / max(count, 1), start)
      while end > start, end < drafts.count, isEqual(drafts[end - 1], drafts[end]) { end += 1 }
      shares.append(start..<end)
      start = end
    }
    return shares
  }

  private func sorted(_ share: ArraySlice<UInt32>) -> [UInt32] {
    var drafts = Array(share)
    var start = 0
    while start < drafts.count {
      var end = start + 1
      while end < drafts.count, isEqual(drafts[start], drafts[end]) { end += 1 }
      if end - start > 1 { sort(start..<end, of: &drafts) }
      start = end
    }
    return drafts
  }

  private func sort(_ range: Range<Int>, of drafts: inout [UInt32]) {
    // The first eight bytes of an id decide most.
    if range.count == 2 {
      let (a, b) = (drafts[range.lowerBound], drafts[range.lowerBound + 1])
      let (p, q) = (ids[a].prefix, ids[b].prefix)
      if p > q || p == q && isOrdered(b, a) {
        drafts.swapAt(range.lowerBound, range.lowerBound + 1)
      }
      return
    }
    var keys: [(prefix: UInt64, draft: UInt32)] = []
    keys.reserveCapacity(range.count)
    for place in range { keys.append((ids[drafts[place]].prefix, drafts[place])) }
    keys.sort { a, b in
      a.prefix != b.prefix ? a.prefix < b.prefix : isOrdered(a.draft, b.draft)
    }
    for (place, key) in zip(range, keys) { drafts[place] = key.draft }
  }

  private func isOrdered(_ a: UInt32, _ b: UInt32) -> Bool {
    strings.isOrdered(entities.ids[Int(a)], before: entities.ids[Int(b)])
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
