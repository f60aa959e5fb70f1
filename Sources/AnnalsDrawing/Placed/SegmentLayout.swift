/// A segment: rows as high as a page, with the threads of the entities that recur in it.
struct SegmentLayout {
  let layout: PlacedLayout
  let rows: ArraySlice<RowSetting>
  let number: Int
  let strip: Int
  /// The entities with a thread here, in the order of the threads, and their places in it.
  private let threads: [Int]
  let threadOf: [Int: Int]
  private let heads: HeadSetting
  private(set) var originX = 0.0
  private var originY = 0.0

  init(_ layout: PlacedLayout, _ rows: ArraySlice<RowSetting>, number: Int, strip: Int) {
    self.layout = layout
    self.rows = rows
    self.number = number
    self.strip = strip
    threads = Recurring.entities(
      layout.chart, in: rows.lazy.compactMap(\.event), recurrences: layout.recurrences,
      limit: Metrics.threadLimit)
    threadOf = Dictionary(
      threads.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    heads = HeadSetting(threads.map { PlainText.line(layout.chart.entities[$0].label) })
  }

  /// How much room the names over the rows need: of threads and of lanes.
  var headRoom: Double {
    layout.laning.headings.count > 1 ? max(heads.height, 16) + 4 : heads.height
  }

  /// Places everything, the rows `headRoom` further down, and says how large it has become.
  mutating func place(
    at x: Double, _ y: Double, headRoom: Double, onto scene: inout Scene, _ lasting: inout [Extent]
  ) -> (width: Double, height: Double) {
    originX = x
    originY = y
    let firstHead = scene.heads.count
    let top = y + headRoom
    placeHeads(above: top, onto: &scene)
    let firstRow = scene.rows.count
    let scale = ProportionalScale(layout, rows, top: top)
    let bottom = placeRows(by: scale, from: top, firstHead: firstHead, onto: &scene)
    for head in firstHead..<scene.heads.count {
      let last = scene.ties.last { $0.head == head }
      scene.heads[head].end = last?.y ?? scene.heads[head].box.bottom
    }
    ExtentTracks(
      x: x + Metrics.stationWidth + 6, rows: firstRow..<scene.rows.count, bottom: bottom,
      scale: scale
    ).place(layout.chart, onto: &scene, &lasting)
    let right = scene.heads[firstHead...].reduce(x + layout.gutterX) {
      max($0, $1.box.right, $1.x + Metrics.threadPitch / 2)
    }
    return (right - x, bottom - y)
  }

  private func threadX(_ thread: Int) -> Double {
    originX + layout.gutterX + Metrics.threadPitch * (Double(thread) + 0.5)
  }

  /// Places the names of threads and lanes.
  private func placeHeads(above top: Double, onto scene: inout Scene) {
    let hasLanes = layout.laning.headings.count > 1
    if hasLanes { placeLaneHeadings(at: top - 12, onto: &scene) }
    let colours = layout.colours.pick(for: threads)
    for (thread, name) in heads.names.enumerated() {
      let x = threadX(thread)
      scene.heads.append(
        Scene.Head(
          entity: threads[thread], occurrence: scene.headCounts[threads[thread], default: 0],
          colour: colours[thread],
          box: heads.box(thread, x: x, bottom: top - (hasLanes ? 4 : 0)), x: x, end: 0,
          isStacked: heads.isStacked, text: name))
      scene.headCounts[threads[thread], default: 0] += 1
    }
  }

  private func placeLaneHeadings(at y: Double, onto scene: inout Scene) {
    for (lane, heading) in layout.laning.headings.enumerated() {
      let text = LineBreaking.line(
        PlainText.line(heading), width: layout.lanePitch - 14, size: Metrics.labelSize)
      scene.captions.append(
        Scene.Caption(
          x: originX + layout.laneX(lane), y: y, text: text, size: Metrics.labelSize, isBold: true))
    }
  }
}
