/// The places of points of time in a segment of a proportional axis.
struct ProportionalScale {
  private let origin: Int64
  private var pointsPerSecond = 0.0
  private let top: Double
  let isProportional: Bool
  /// How far a row may stand from its place: a part of the whole, so that a busy month next to an empty one has
  /// the room that this leaves.
  private var slack = 0.0
  /// Where each row stands; nil where every row just follows the one before, or some have no room.
  private(set) var tops: [Double]?

  /// How much longer than its rows an axis is: a busy month in a quiet decade wants more.
  private static let lengths = [1.3, 1.6, 2.0]

  init(_ layout: PlacedLayout, _ rows: ArraySlice<RowSetting>, top: Double) {
    let known = rows.map(\.anchor).filter { $0 != .max }
    let first = known.min() ?? 0
    let last = known.max() ?? 0
    origin = first
    self.top = top
    isProportional = layout.options.axis == .proportional && last > first
    guard isProportional else { return }
    let rooms = Self.rooms(rows, layout.grain)
    let height = rooms.reduce(0, +)
    for length in Self.lengths where tops == nil {
      pointsPerSecond = height * length / max(1, Double(last) - Double(first))
      slack = max(60, height * length * 0.15)
      tops = planned(rows, rooms)
    }
  }

  /// Where a point is, or nil where every row just follows the one before.
  func place(_ point: Int64) -> Double? {
    guard isProportional, point != .max else { return nil }
    return top + Metrics.firstLine + max(0, Double(point) - Double(origin)) * pointsPerSecond
  }

  // MARK: Near their places

  /// The height of each row with what parts it from the next.
  private static func rooms(_ rows: ArraySlice<RowSetting>, _ grain: Grain) -> [Double] {
    zip(rows, rows.dropFirst().map(Optional.some) + [nil]).map { row, next in
      let isLast = next.map { grain.station(of: $0.date) != grain.station(of: row.date) } ?? false
      return row.height + (isLast ? Metrics.stationGap : 0)
    }
  }

  /// Rows as near to their places as their order and their heights allow; nil where one is too far from it.
  ///
  /// Rows that want the same room are a block around the middle of their places; blocks that touch become one:
  /// isotonic regression, by the pooling of adjacent violators.
  private func planned(_ rows: ArraySlice<RowSetting>, _ rooms: [Double]) -> [Double]? {
    var blocks: [(sum: Double, count: Int)] = []
    var above: [Double] = []
    var (height, next) = (0.0, top)
    for (row, room) in zip(rows, rooms) {
      let ideal = place(row.anchor).map { $0 - Metrics.firstLine } ?? next
      next = ideal + room
      above.append(height)
      blocks.append((ideal - height, 1))
      while blocks.count > 1 {
        let (last, before) = (blocks[blocks.count - 1], blocks[blocks.count - 2])
        guard last.sum / Double(last.count) < before.sum / Double(before.count) else { break }
        blocks.removeLast(2)
        blocks.append((before.sum + last.sum, before.count + last.count))
      }
      height += room
    }
    let starts = blocks.flatMap { block in
      Array(repeating: max(top, block.sum / Double(block.count)), count: block.count)
    }
    let tops = zip(starts, above).map { $0 + $1 }
    let isNear = zip(rows, tops).allSatisfy { row, rowTop in
      place(row.anchor).map { abs($0 - Metrics.firstLine - rowTop) <= slack } ?? true
    }
    return isNear ? tops : nil
  }

  // MARK: Summing up

  /// The rows; where they have no room near their places, those without are summed up.
  func summed(_ rows: ArraySlice<RowSetting>) -> [RowSetting] {
    guard isProportional, tops == nil else { return Array(rows) }
    var result: [RowSetting] = []
    var hidden: [RowSetting] = []
    var bottom = top
    for row in rows {
      let ideal = place(row.anchor) ?? bottom
      let room = hidden.isEmpty ? 0 : 20.0
      if bottom + room - ideal > slack {
        hidden.append(row)
        continue
      }
      flush(&hidden, into: &result, &bottom)
      result.append(row)
      bottom = max(bottom, ideal) + row.height + Metrics.stationGap
    }
    flush(&hidden, into: &result, &bottom)
    return result
  }

  private func flush(
    _ hidden: inout [RowSetting], into result: inout [RowSetting], _ bottom: inout Double
  ) {
    guard let last = hidden.last else { return }
    let events = hidden.flatMap { $0.hidden + [$0.event].compactMap { $0 } }
    let summary = RowSetting(summing: events, date: last.date, lane: last.lane)
    result.append(summary)
    bottom += summary.height
    hidden = []
  }
}
