/// Which events have a row of their own where there are more than fit: those with the most links
/// and words, the same share of each station.
///
/// The others are summed up at its end: "+37".
struct Summary {
  private let layout: PlacedLayout
  private let order: [Int]

  init(_ layout: PlacedLayout) {
    self.layout = layout
    order = layout.chart.order()
  }

  func rows() -> [RowSetting] {
    let capacity = max(1, layout.options.capacity)
    if order.count <= capacity { return order.map(row) }
    let share = Double(capacity) / Double(order.count)
    var rows: [RowSetting] = []
    var start = 0
    while start < order.count {
      let key = station(order[start])
      var end = start + 1
      while end < order.count, station(order[end]) == key { end += 1 }
      append(order[start..<end], share: share, to: &rows)
      start = end
    }
    return rows
  }

  private func append(_ events: ArraySlice<Int>, share: Double, to rows: inout [RowSetting]) {
    let room = max(1, Int(Double(events.count) * share) - 1)
    guard events.count > room + 1 else { return rows.append(contentsOf: events.map(row)) }
    let chosen = Set(
      events.sorted { (weight($1), $0) < (weight($0), $1) }.prefix(room))
    let hidden = events.filter { !chosen.contains($0) }
    rows += events.filter { chosen.contains($0) }.map(row)
    // It stands where the last event of the station does, so that time does not run back.
    rows.append(RowSetting(summing: hidden, date: events.last.flatMap(date), lane: 0))
  }

  private func row(_ event: Int) -> RowSetting {
    var row = RowSetting(layout.chart, event: event, layout.measure)
    row.lane = layout.laning.lanes[event]
    return row
  }

  private func date(_ event: Int) -> ChartDate? { layout.chart.events[event].date }
  private func station(_ event: Int) -> Grain.Station { layout.grain.station(of: date(event)) }
  private func weight(_ event: Int) -> Int {
    layout.chart.events[event].links.count + layout.chart.events[event].quotations.count * 3
  }
}
