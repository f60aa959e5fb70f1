/// How far something that began earlier still lasts.
struct Extent {
  var event: Int
  var end: Int64
  var part: Int
}

/// The bars beside the rows of a segment: how long things lasted.
///
/// They lie in a few tracks, and two never share one at the same time; where all tracks are taken,
/// the date in the row has to do. On a proportional axis they reach from where they began to where they ended, those of
/// events without a row too.
struct ExtentTracks {
  let x: Double
  let rows: Range<Int>
  let bottom: Double
  let scale: ProportionalScale

  func place(
    _ chart: Chart, onto scene: inout Scene, _ lasting: inout [Extent]
  ) {
    var free = [Double](repeating: -.infinity, count: Metrics.trackCount)
    guard let top = rows.first.map({ scene.rows[$0].box.y }) else { return }
    var still: [Extent] = []
    let anchors = rows.map { scene.rows[$0].anchor }
    for extent in lasting {
      guard let first = anchors.first, first != .max, extent.end > first else { continue }
      let y = end(of: extent.end, anchors, in: scene)
      guard let track = free.firstIndex(where: { $0 < top }) else { continue }
      add(extent, chart, top, y, track, fromAbove: true, &scene, &still)
      free[track] = y
    }
    for row in rows {
      for event in events(of: scene.rows[row]) {
        guard let date = chart.events[event].date, date.form != .day || date.isOpenEnd else {
          continue
        }
        let start = scale.place(date.anchor) ?? scene.rows[row].line - 5
        let y = max(start + least, end(of: date.latestEnd, anchors, in: scene))
        guard let track = free.firstIndex(where: { $0 < start - 1 }) else { continue }
        let extent = Extent(event: event, end: date.latestEnd, part: 0)
        add(extent, chart, start, y, track, fromAbove: false, &scene, &still)
        free[track] = y
      }
    }
    lasting = still
  }

  /// How long a bar is at least.
  private var least: Double { scale.isProportional ? 4 : 10 }

  /// The events of a row that can have bars.
  private func events(of row: Scene.Row) -> [Int] {
    row.event.map { [$0] } ?? (scale.isProportional ? row.hidden : [])
  }

  /// Where a point is on a proportional axis; else the y below the last row that begins before it.
  private func end(of point: Int64, _ anchors: [Int64], in scene: Scene) -> Double {
    if scale.isProportional { return min(bottom, scale.place(point) ?? bottom) }
    var low = 0
    var high = anchors.count
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle] < point { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return scene.rows[rows.lowerBound].line + 5 }
    if low == anchors.count { return bottom }
    return scene.rows[rows.lowerBound + low - 1].line + 5
  }

  private func add(
    _ extent: Extent, _ chart: Chart, _ top: Double, _ end: Double, _ track: Int, fromAbove: Bool,
    _ scene: inout Scene, _ still: inout [Extent]
  ) {
    guard let date = chart.events[extent.event].date else { return }
    // What never ends, as far as is known, fades; it does not run on through all the centuries.
    let isOpen = date.isOpenEnd
    let y = isOpen ? min(end, top + 90) : end
    let reaches = !isOpen && end >= bottom
    if reaches, extent.part < 60 {
      still.append(Extent(event: extent.event, end: extent.end, part: extent.part + 1))
    }
    scene.bars.append(
      Scene.Bar(
        event: extent.event, part: extent.part,
        box: Scene.Box(
          x: x + Double(track) * Metrics.trackPitch, y: top, width: 4, height: max(6, y - top)),
        isSolid: date.form == .interval, isApproximate: date.isApproximate || date.isUncertain,
        fadesUp: date.isOpenBegin && !fromAbove, fadesDown: isOpen))
  }
}
