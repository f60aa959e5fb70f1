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
  let labelWidth: Double
  let dateWidth: Double

  /// The x of the rows, from the left of a strip.
  var rowX: Double {
    Metrics.stationWidth + 7 + Metrics.trackPitch * Double(Metrics.trackCount)
  }
  var labelX: Double { rowX + Metrics.markWidth + dateWidth + 7 }
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
    let widths = RowWidths(chart, labelLimit: laning.headings.count > 1 ? 128 : 225)
    labelWidth = widths.label
    dateWidth = widths.date
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
    let total = rows.reduce(0) { $0 + $1.height }
    let folding = Folding(total: total, width: gutterX + 165, options)
    var (x, y, width) = (0.0, 0.0, 0.0)
    var strip = 0
    var height = 0.0
    for (number, segment) in folding.segments(of: rows, station: { grain.station($0.anchor).key })
      .enumerated()
    {
      if segment.strip != strip {
        strip = segment.strip
        x += width + Metrics.stripGap
        (y, width) = (0, 0)
      }
      var part = SegmentLayout(self, rows[segment.rows], number: number, strip: strip)
      let size = part.place(at: x, y, onto: &scene, &lasting)
      width = max(width, size.width)
      y += size.height + Metrics.segmentGap
      height = max(height, y - Metrics.segmentGap)
    }
    scene.width = x + width
    scene.height = height
    return scene
  }
}
