/// A segment: rows as high as a page, with the threads of the entities that recur in it.
struct SegmentLayout {
  let layout: PlacedLayout
  let rows: ArraySlice<RowSetting>
  let number: Int
  let strip: Int
  /// The entities with a thread here, in the order of the threads, and their places in it.
  private let threads: [Int]
  let threadOf: [Int: Int]
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
  }

  /// Places everything and says how large it has become.
  mutating func place(
    at x: Double, _ y: Double, onto scene: inout Scene, _ lasting: inout [Extent]
  ) -> (width: Double, height: Double) {
    originX = x
    originY = y
    let firstHead = scene.heads.count
    let top = y + placeHeads(onto: &scene)
    let firstRow = scene.rows.count
    let bottom = placeRows(from: top, firstHead: firstHead, onto: &scene)
    for head in firstHead..<scene.heads.count {
      let last = scene.ties.last { $0.head == head }
      scene.heads[head].end = last?.y ?? scene.heads[head].box.bottom
    }
    ExtentTracks(x: x + Metrics.stationWidth + 6, rows: firstRow..<scene.rows.count, bottom: bottom)
      .place(layout.chart, onto: &scene, &lasting)
    let right = scene.heads[firstHead...].reduce(x + layout.gutterX) {
      max($0, $1.box.right, $1.x + Metrics.threadPitch / 2)
    }
    return (right - x, bottom - y)
  }

  private func threadX(_ thread: Int) -> Double {
    originX + layout.gutterX + Metrics.threadPitch * (Double(thread) + 0.5)
  }

  /// Places the names of threads and lanes; says how high they are.
  private func placeHeads(onto scene: inout Scene) -> Double {
    let labels = threads.map { PlainText.line(layout.chart.entities[$0].label) }
    let isStacked = labels.allSatisfy(Typography.isMostlyWide)
    // The whole name is said when pointed at.
    let colours = layout.colours.pick(for: threads)
    let names = labels.map { isStacked && $0.count > 11 ? $0.prefix(10) + "…" : $0 }
    let tallest = names.map(\.count).max() ?? 0
    let height =
      isStacked
      ? Double(tallest) * Metrics.headCharacter + 6 : Double(names.count) * 12
    let full = threads.isEmpty ? 0 : height + 6
    let lanes = placeLaneHeadings(height: max(full, 16), onto: &scene)
    for (thread, name) in names.enumerated() {
      let size = TextMeasure.width(name.prefix(60), size: Metrics.smallSize)
      let box =
        isStacked
        ? Scene.Box(
          x: threadX(thread) - Metrics.headWidth / 2,
          y: originY + height - Double(name.count) * Metrics.headCharacter - 4,
          width: Metrics.headWidth, height: Double(name.count) * Metrics.headCharacter + 4)
        : Scene.Box(
          x: threadX(thread) - 4, y: originY + Double(thread) * 12, width: min(size, 150) + 10,
          height: 11)
      let text =
        isStacked ? name : LineBreaking.line(name, width: 150, size: Metrics.smallSize)
      scene.heads.append(
        Scene.Head(
          entity: threads[thread], segment: number, colour: colours[thread], box: box,
          x: threadX(thread),
          end: 0, isStacked: isStacked, text: text))
    }
    return max(full, lanes)
  }

  private func placeLaneHeadings(height: Double, onto scene: inout Scene) -> Double {
    guard layout.laning.headings.count > 1 else { return 0 }
    for (lane, heading) in layout.laning.headings.enumerated() {
      let left = originX + layout.laneX(lane)
      scene.captions.append(
        Scene.Caption(
          x: left, y: originY + height - 8,
          text: LineBreaking.line(
            PlainText.line(heading), width: layout.lanePitch - 14, size: Metrics.labelSize),
          size: Metrics.labelSize, isBold: true))
    }
    return height + 4
  }
}
