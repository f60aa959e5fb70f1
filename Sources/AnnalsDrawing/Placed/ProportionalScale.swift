/// The places of points of time in a segment of a proportional axis.
struct ProportionalScale {
  private let origin: Int64
  private let pointsPerSecond: Double
  private let top: Double
  private let isProportional: Bool
  /// How far a row may stand from its place: a part of the whole, so that a busy month next to an empty one has
  /// the room that this leaves.
  private let slack: Double

  init(_ layout: PlacedLayout, _ rows: ArraySlice<RowSetting>, top: Double) {
    let known = rows.map(\.anchor).filter { $0 != .max }
    let first = known.min() ?? 0
    let last = known.max() ?? 0
    let height = rows.reduce(0) { $0 + $1.height } * 1.3
    origin = first
    self.top = top
    let length = max(1, Double(last) - Double(first))
    pointsPerSecond = height / length
    slack = max(60, height * 0.2)
    isProportional = layout.options.axis == .proportional && last > first
  }

  /// Where a point is, or nil where every row just follows the one before.
  func place(_ point: Int64) -> Double? {
    guard isProportional, point != .max else { return nil }
    return top + Metrics.firstLine + (Double(point) - Double(origin)) * pointsPerSecond
  }

  /// The rows, those without room near their place summed up.
  func summed(_ rows: ArraySlice<RowSetting>) -> [RowSetting] {
    guard isProportional else { return Array(rows) }
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
