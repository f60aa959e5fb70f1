/// The order in which people read: what happened by time, whatever kind of event it was.
///
/// The numbers of entities go by kind first, so that each kind is a range of them; a list of events in that order
/// would begin anew with each kind.
extension Graph {
  /// Whether one entity is read before another: by the kind at the top of the tree, then by time, then by
  /// kind and id.
  package func isRead(_ a: EntityID, before b: EntityID) -> Bool {
    guard trunk(of: a) == trunk(of: b) else { return a < b }
    let (left, right) = (begin(of: a), begin(of: b))
    return left != right ? left < right : a < b
  }

  /// When the earliest of an entity's dates begins at face value; behind all time where it has none.
  private func begin(of entity: EntityID) -> Int64 { ReadingOrder(columns).begin(of: entity.index) }

  /// Some entities of several kinds at the top of one tree, each part in the order of its kind, merged by time.
  ///
  /// - Complexity: O(n) for many, by counting; O(n log k) for few in k parts, as sorting merges what is in order.
  package func merged(_ parts: [ArraySlice<UInt32>]) -> [UInt32] {
    let order = ReadingOrder(columns)
    var keys: [(begin: Int64, entity: UInt32)] = []
    keys.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts { for entity in part { keys.append((order.begin(of: entity), entity)) } }
    if keys.count >= Self.many, let words = BeginWords(keys) { return words.inOrder }
    keys.sort { $0.begin != $1.begin ? $0.begin < $1.begin : $0.entity < $1.entity }
    return keys.map(\.entity)
  }

  /// How many are worth being counted.
  private static let many = 1_000

  /// Which of the kinds at the top of the tree an entity lies beneath.
  private func trunk(of entity: EntityID) -> Int? {
    let (order, trunks) = (columns.kindRuns.order, columns.kindRuns.trunks)
    return trunks.lastIndex { order[$0.lowerBound].start <= entity.index }
  }
}

/// The columns that tell when an entity begins.
private struct ReadingOrder {
  private let starts, rows, dates: Column<UInt32>
  private let begins: Column<Int64>
  private let firstDate: UInt32

  init(_ columns: GraphColumns) {
    (starts, rows) = (columns.timeOfEntityStarts, columns.timeOfEntityRows)
    (dates, begins) = (columns.timeDate, columns.dateBounds.earliestBegin)
    firstDate = columns.kindRuns.whole[Int(KindID.date.index)].lowerBound
  }

  func begin(of entity: UInt32) -> Int64 {
    var least = Int64.max
    for place in starts.range(at: Int(entity), limit: rows.count) {
      let date = dates[rows[place]]
      guard date >= firstDate else { continue }
      least = min(least, begins[Int(date - firstDate)])
    }
    return least
  }
}

/// Entities with their begins in days or seconds from the first of them on, as far as these have room in half a word.
private struct BeginWords {
  private var words: [UInt64] = []

  init?(_ keys: [(begin: Int64, entity: UInt32)]) {
    let day: Int64 = 86_400
    var (first, last, areDays) = (Int64.max, Int64.min, true)
    for key in keys where key.begin != .max && key.begin != .min {
      (first, last) = (min(first, key.begin), max(last, key.begin))
      areDays = areDays && key.begin % day == 0
    }
    let unit = areDays ? day : 1
    let (length, isTooLong) = last.subtractingReportingOverflow(first)
    guard last < first || !isTooLong && length / unit < Int64(UInt32.max) - 1 else { return nil }
    words.reserveCapacity(keys.count)
    for (begin, entity) in keys {
      let place: UInt32 =
        switch begin {
        case .min: 0
        case .max: .max
        default: UInt32(1 + (begin - first) / unit)
        }
      words.append(UInt64(place) << 32 | UInt64(entity))
    }
  }

  /// The entities by their begins; those of one begin in the order they are in.
  var inOrder: [UInt32] {
    var words = words
    StableOrder.sortByUpperHalf(&words)
    return words.map { UInt32(truncatingIfNeeded: $0) }
  }
}
