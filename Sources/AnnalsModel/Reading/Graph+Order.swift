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
  private func begin(of entity: EntityID) -> UInt32 {
    var order = ReadingOrder(columns)
    return order.begin(of: entity.index)
  }

  /// Some entities of several kinds at the top of one tree, each part in the order of its kind, merged by time.
  ///
  /// - Complexity: O(n) where they lie as near to each other as dates do; O(n log n) for few that lie far apart.
  package func merged(_ parts: [ArraySlice<UInt32>]) -> [UInt32] {
    let begins = Begins(of: parts, ReadingOrder(columns))
    return begins.areNear ? begins.counted(parts) : begins.sorted(parts)
  }

  /// Which of the kinds at the top of the tree an entity lies beneath.
  private func trunk(of entity: EntityID) -> Int? {
    let (order, trunks) = (columns.kindRuns.order, columns.kindRuns.trunks)
    return trunks.lastIndex { order[$0.lowerBound].start <= entity.index }
  }
}

/// When entities begin, as a number: that of the first date of the graph that begins then.
///
/// Dates have their numbers in the order of their begins, so the numbers can be compared in their place, and counted.
private struct ReadingOrder {
  private let starts, rows, dates: Column<UInt32>
  private let begins: Column<Int64>
  private let firstDate: UInt32
  /// The number of what has no date: behind all that have one.
  let none: UInt32
  /// The begin that was looked for last: what stands one after another mostly begins together.
  private var last: (begin: Int64, first: UInt32)?

  init(_ columns: GraphColumns) {
    (starts, rows) = (columns.timeOfEntityStarts, columns.timeOfEntityRows)
    (dates, begins) = (columns.timeDate, columns.dateBounds.earliestBegin)
    firstDate = columns.kindRuns.whole[Int(KindID.date.index)].lowerBound
    none = UInt32(begins.count)
  }

  /// The begin of an entity's earliest date.
  mutating func begin(of entity: UInt32) -> UInt32 {
    var least = UInt32.max
    for place in starts.range(at: Int(entity), limit: rows.count) {
      let date = dates[rows[place]]
      if date >= firstDate { least = min(least, date - firstDate) }
    }
    return least < none ? first(beginningWith: least) : none
  }

  /// The first date that begins when this one does: a year, its January and the first of it do at once.
  private mutating func first(beginningWith date: UInt32) -> UInt32 {
    let begin = begins[date]
    if let last, last.begin == begin { return last.first }
    var first = date
    while first > 0, begins[first - 1] == begin {
      first -= 1
      if date - first == 8 {
        first = UInt32(begins.lowerBound(of: begin, in: 0..<Int(first)))
        break
      }
    }
    last = (begin, first)
    return first
  }
}

/// The begins of some entities, in whose order they are brought; those of one begin stay as they are.
private struct Begins {
  private let begins: [UInt32]
  private let first, last: UInt32
  /// The number of what has no date.
  private let none: UInt32

  init(of parts: [ArraySlice<UInt32>], _ order: ReadingOrder) {
    var order = order
    var begins = Array(repeating: UInt32(0), count: parts.reduce(0) { $0 + $1.count })
    var (first, last, place) = (UInt32.max, UInt32(0), 0)
    do {
      var begins = begins.mutableSpan
      for part in parts {
        for entity in part {
          let begin = order.begin(of: entity)
          if begin < order.none { (first, last) = (min(first, begin), max(last, begin)) }
          begins[place] = begin
          place += 1
        }
      }
    }
    (self.begins, self.first, self.last, none) = (begins, first, last, order.none)
  }

  /// How many buckets there are for begins, the last of which is for what has none.
  private var buckets: Int { last < first ? 1 : Int(last - first) + 2 }

  /// True where counting takes no longer than sorting.
  var areNear: Bool { buckets <= 4 * begins.count }

  func counted(_ parts: [ArraySlice<UInt32>]) -> [UInt32] {
    var next = Array(repeating: 0, count: buckets + 1)
    var merged = Array(repeating: UInt32(0), count: begins.count)
    var starts = next.mutableSpan
    var output = merged.mutableSpan
    for begin in begins { starts[bucket(begin) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var place = 0
    for part in parts {
      for entity in part {
        let bucket = bucket(begins[place])
        output[starts[bucket]] = entity
        starts[bucket] += 1
        place += 1
      }
    }
    return merged
  }

  private func bucket(_ begin: UInt32) -> Int {
    begin < none ? Int(begin - first) : buckets - 1
  }

  func sorted(_ parts: [ArraySlice<UInt32>]) -> [UInt32] {
    var words = zip(begins, parts.joined()).map { UInt64($0) << 32 | UInt64($1) }
    words.sort()
    return words.map { UInt32(truncatingIfNeeded: $0) }
  }
}
