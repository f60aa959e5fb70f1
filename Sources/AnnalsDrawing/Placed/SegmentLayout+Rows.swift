extension SegmentLayout {
  /// Places the rows one under the other, stations beside them, and ties to the threads.
  mutating func placeRows(
    by scale: ProportionalScale, from top: Double, firstHead: Int, onto scene: inout Scene
  ) -> Double {
    var bottom = top
    var station: Grain.Station?
    var firstStation = scene.stations.count
    let firstRow = scene.rows.count
    for (number, setting) in scale.summed(rows).enumerated() {
      let current = layout.grain.station(of: setting.date)
      if current != station {
        if station != nil { bottom += Metrics.stationGap }
      }
      let place = scale.place(setting.anchor)
      let wanted = scale.tops?[number] ?? place.map { $0 - Metrics.firstLine } ?? bottom
      let rowTop = max(bottom, wanted)
      if current != station {
        addStation(current, at: rowTop, first: &firstStation, after: station, onto: &scene)
        station = current
      }
      var row = self.row(setting, top: rowTop)
      row.truePlace = place
      addTies(of: &row, number: scene.rows.count, firstHead, onto: &scene)
      scene.rows.append(row)
      bottom = addNotes(of: setting, below: row, onto: &scene)
    }
    if scene.stations.count > firstStation {
      scene.stations[scene.stations.count - 1].spineEnd = bottom
    }
    placeAxis(firstRow, onto: &scene)
    return bottom
  }

  /// The line that rows of a proportional axis are led to from where they stand.
  private func placeAxis(_ firstRow: Int, onto scene: inout Scene) {
    let places = scene.rows[firstRow...].compactMap(\.truePlace)
    guard let first = places.min(), let last = places.max(), last > first else { return }
    let x = originX + layout.rowX - Metrics.axisDistance
    scene.rules.append(Scene.Rule(x1: x, y1: first, x2: x, y2: last))
  }

  private func row(_ setting: RowSetting, top: Double) -> Scene.Row {
    let left = originX + layout.laneX(setting.lane)
    let labelX = left + layout.labelX - layout.rowX
    let first = setting.labelLines[0]
    return Scene.Row(
      event: setting.event, hidden: setting.hidden, anchor: setting.anchor,
      box: Scene.Box(
        x: left, y: top, width: layout.lanePitch - 6, height: setting.plainHeight),
      strip: strip, dateX: left + Metrics.markWidth, labelX: labelX,
      dateLines: setting.dateLines, rivalLines: setting.rivalLines,
      labelLines: setting.labelLines,
      textEnd: labelX + TextMeasure.width(first, size: Metrics.labelSize))
  }

  /// Ties the row to its threads, and names in words those who have none.
  private func addTies(
    of row: inout Scene.Row, number: Int, _ firstHead: Int, onto scene: inout Scene
  ) {
    guard let index = row.event else { return }
    var tied: Set<Int> = []
    for (place, link) in layout.chart.events[index].links.enumerated() {
      guard let thread = threadOf[link.entity], tied.insert(link.entity).inserted else { continue }
      scene.ties.append(
        Scene.Tie(row: number, head: firstHead + thread, link: place, fromX: 0, y: row.line))
    }
    addNames(of: layout.chart.events[index], to: &row)
    var place = scene.ties.count - 1
    while place >= 0, scene.ties[place].row == number {
      scene.ties[place].fromX = row.textEnd + 5
      place -= 1
    }
  }

  private func addNames(of event: Chart.Event, to row: inout Scene.Row) {
    let names = NameSetting(
      event, of: layout.chart, except: { threadOf[$0] != nil }, after: row.labelLines,
      room: layout.labelWidth)
    guard !names.lines.isEmpty else { return }
    row.nameLines = names.lines
    row.isNameInline = names.isInline
    if names.isInline {
      if row.labelLines.count == 1 { row.textEnd += names.width + 7 }
      return
    }
    let labels = Double(row.labelLines.count) * Metrics.line
    let height = labels + Double(names.lines.count) * Metrics.smallLine + Metrics.rowPadding
    row.box.height = max(row.box.height, height)
  }

  private func addNotes(
    of setting: RowSetting, below row: Scene.Row, onto scene: inout Scene
  ) -> Double {
    var bottom = row.box.bottom
    guard let event = setting.event else { return bottom }
    for note in setting.notes {
      scene.notes.append(
        Scene.Note(
          event: event, quotation: note.quotation,
          box: Scene.Box(
            x: row.labelX, y: bottom, width: layout.labelWidth, height: note.height),
          lines: note.lines))
      bottom += note.height + 3
    }
    return bottom
  }

  private func addStation(
    _ station: Grain.Station, at top: Double, first: inout Int, after last: Grain.Station?,
    onto scene: inout Scene
  ) {
    let box = Scene.Box(
      x: originX, y: top, width: Metrics.stationWidth, height: Metrics.stationHeight)
    if last != nil {
      let previous = scene.stations.count - 1
      scene.stations[previous].spineEnd = top
      scene.stations[previous].isGap = last?.isFar(from: station) ?? false
      scene.rules.append(
        Scene.Rule(
          x1: box.right, y1: top - Metrics.stationGap / 2,
          x2: originX + layout.gutterX - 8, y2: top - Metrics.stationGap / 2))
    }
    let label = station.words(chinese: layout.chart.isChinese)
    let isRepeated = last == nil && scene.stations.last?.label == label
    scene.stations.append(
      Scene.Station(
        box: box, label: label, isRepeated: isRepeated, spineEnd: box.bottom, isGap: false))
  }
}
