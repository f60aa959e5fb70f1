/// The placed form of a timeline: rows in the order of time beside a spine, and a thread for each
/// entity that recurs, to which rows are tied.
///
/// A chart is cut into segments as high as a page, each with the names of its own threads at its
/// head, so that no thread is followed further than the eye can see; segments are stacked in strips.
/// Every choice is made in one pass in the order of time: n log n for n events.
struct PlacedLayout {
  let chart: Chart
  let options: DrawingOptions
  let grain: Grain
  let recurrences: [Int]
  let colours: ThreadColours
  let laning: Laning
  let measure: RowMeasure
  var labelWidth: Double { measure.label }

  /// The x of the rows, from the left of a strip.
  var rowX: Double {
    Metrics.stationWidth + 7 + Metrics.trackPitch * Double(Metrics.trackCount)
  }
  var labelX: Double { rowX + Metrics.markWidth + measure.date + 7 }
  func laneX(_ lane: Int) -> Double { rowX + Double(lane) * lanePitch }
  var lanePitch: Double { labelX - rowX + labelWidth + 10 }
  /// Where the threads begin.
  var gutterX: Double { laneX(laning.headings.count) + 4 }

  init(_ chart: Chart, _ options: DrawingOptions) {
    self.chart = chart
    self.options = options
    recurrences = chart.recurrences()
    colours = ThreadColours(recurrences)
    laning = Laning(chart, by: options.lanes, recurrences: recurrences)
    measure = RowMeasure(
      chart, labelLimit: laning.headings.count > 1 ? 128 : 225, noteLimit: options.quotations,
      note: { $0 - Metrics.notePadding * 2 - 6 })
    let anchors = chart.events.map { $0.date?.anchor ?? .max }
    grain = options.grain == .auto ? Grain.suiting(anchors) : options.grain
  }

  /// The scene of a chart.
  static func scene(_ chart: Chart, _ options: DrawingOptions) -> Scene {
    var scene = PlacedLayout(chart, options).body()
    FrontMatter(chart: chart).place(on: &scene)
    return scene
  }

  private func body() -> Scene {
    // Not a member: segments hold on to the layout, and a scene shared with them would be copied.
    var scene = Scene()
    // What lasts beyond the segments laid out so far.
    var lasting: [Extent] = []
    let rows = Summary(self).rows()
    let heights = rows.map(\.height)
    // Names in words, heads and gaps between stations are not in the heights.
    let folding = Folding(
      total: heights.reduce(0, +), width: gutterX + 165, growth: 1.35,
      segmentHeight: Metrics.segmentHeight, options)
    var segments = folding.segments(
      heights: heights, stations: rows.map { grain.station(of: $0.date) }
    ).enumerated().map { number, segment in
      SegmentLayout(self, rows[segment.rows], number: number, strip: segment.strip)
    }
    // All strips begin at the same height.
    let firstHeadRoom = segments.indices.reduce(0) { room, number in
      let isFirst = number == 0 || segments[number].strip != segments[number - 1].strip
      return isFirst ? max(room, segments[number].headRoom) : room
    }
    var (x, y, width) = (0.0, 0.0, 0.0)
    var height = 0.0
    for number in segments.indices {
      if number > 0, segments[number].strip != segments[number - 1].strip {
        x += width + Metrics.stripGap
        (y, width) = (0, 0)
      }
      let room = y == 0 ? firstHeadRoom : segments[number].headRoom
      let size = segments[number].place(at: x, y, headRoom: room, onto: &scene, &lasting)
      width = max(width, size.width)
      y += size.height + Metrics.segmentGap
      height = max(height, y - Metrics.segmentGap)
    }
    scene.width = x + width
    scene.height = height
    return scene
  }
}
