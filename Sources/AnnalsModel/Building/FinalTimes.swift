import AnnalsPlatform
import Chronology

/// The bounds of dates in the order of the graph, where they have the last numbers of all.
struct FinalDates: Sendable {
  /// The number of the first.
  let first: Int
  /// At face value, and as wide as qualifiers make them.
  private(set) var bounds: [DateBounds] = []
  private(set) var possible: [DateBounds] = []

  init(_ entities: EntityColumns, _ numbering: EntityNumbering) {
    first = entities.count - entities.dates.count
    bounds.reserveCapacity(entities.dates.count)
    possible.reserveCapacity(entities.dates.count)
    for draft in numbering.drafts[first...] {
      guard let place = entities.placeOfDate(draft) else { continue }
      bounds.append(entities.dates[Int(place)].bounds)
      possible.append(entities.dates[Int(place)].possible)
    }
  }

  /// The widest bounds of a date; of what has the kind of one and is none, nothing.
  func possible(of date: UInt32) -> DateBounds? {
    let place = Int(date) - first
    return possible.indices.contains(place) ? possible[place] : nil
  }
}

/// The times of entities in the graph's numbers and in the order of its index: by their widest begin, then
/// entity, date and claim.
struct FinalTimes: Sendable {
  struct Row: Sendable {
    var entity: UInt32
    var date: UInt32
    /// The claim that it rests on.
    var claim: UInt32
  }

  private(set) var rows: [Row] = []

  init(
    _ times: [TimeRow], _ numbering: EntityNumbering, _ claims: FinalClaims, _ dates: FinalDates
  ) {
    let numberOf = numbering.numberOf
    let byEntity = Buckets(times.map { numberOf[Int($0.entity)] }, count: numberOf.count)
    var ordered: [Row] = []
    ordered.reserveLarge(times.count)
    for entity in 0..<numberOf.count {
      let first = ordered.count
      for place in byEntity.range(of: entity) {
        let time = times[Int(byEntity.places[place])]
        var row = Row(entity: UInt32(entity), date: numberOf[Int(time.date)], claim: .max)
        if let origin = time.claim { row.claim = Self.claim(of: row, origin, claims) }
        ordered.append(row)
      }
      if ordered.count - first > 1 {
        ordered[first...].sort { ($0.date, $0.claim) < ($1.date, $1.claim) }
      }
    }
    rows = Self.byBegin(ordered, dates)
  }

  /// The claim that a row rests on, by what was put in.
  private static func claim(of row: Row, _ origin: UInt32, _ claims: FinalClaims) -> UInt32 {
    let value = ValueCode(EntityID(row.date)).bits
    for claim in claims.range(of: Int(row.entity)) where claims.values[claim] == value {
      if claims.claim(claim, isMadeOf: origin) { return UInt32(claim) }
    }
    return .max
  }

  /// Rows by begin; those that begin together stay in the order they are in.
  private static func byBegin(_ rows: [Row], _ dates: FinalDates) -> [Row] {
    let ranks = Ranks(dates.possible.map(\.earliestBegin.rawValue))
    var order: [UInt64] = []
    order.reserveLarge(rows.count)
    for (place, row) in rows.enumerated() {
      order.append(UInt64(ranks[Int(row.date) - dates.first]) << 32 | UInt64(place))
    }
    StableOrder.sortByUpperHalf(&order)
    return order.map { rows[Int($0 & 0xFFFF_FFFF)] }
  }
}
