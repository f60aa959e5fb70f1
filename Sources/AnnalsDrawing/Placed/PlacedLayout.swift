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
  let laning: Laning
  let labelWidth: Double
  let dateWidth: Double
  var scene = Scene()
  /// What lasts beyond the segments laid out so far.
  var lasting: [Extent] = []

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
    laning = Laning(chart, by: options.lanes, recurrences: recurrences)
    labelWidth = Self.labelWidth(chart, atMost: laning.headings.count > 1 ? 128 : 225)
    dateWidth = Self.dateWidth(chart)
    let anchors = chart.events.map { $0.date?.anchor ?? .max }
    grain = options.grain == .auto ? Grain.suiting(anchors) : options.grain
  }

  /// The scene of a chart.
  static func scene(_ chart: Chart, _ options: DrawingOptions) -> Scene {
    var layout = PlacedLayout(chart, options)
    layout.placeBody()
    FrontMatter(chart: chart).place(on: &layout.scene)
    return layout.scene
  }

  /// As wide as four labels in five need; the fifth is set in two lines.
  private static func labelWidth(_ chart: Chart, atMost limit: Double) -> Double {
    let widths = chart.events.map { event in
      TextMeasure.width(
        event.label.unicodeScalars.count > 60 ? "" : event.label, size: Metrics.labelSize)
    }.sorted()
    guard !widths.isEmpty else { return limit }
    let hasNotes = chart.events.contains { !$0.quotations.isEmpty }
    return max(hasNotes ? 150 : 110, min(limit, widths[widths.count * 4 / 5] + 10))
  }

  private static func dateWidth(_ chart: Chart) -> Double {
    var widest = 40.0
    for event in chart.events {
      for date in event.rivals + [event.date].compactMap({ $0 }) {
        widest = max(widest, TextMeasure.width(date.text.prefix(40), size: Metrics.smallSize))
      }
    }
    return min(widest + 2, 54)
  }

  private mutating func placeBody() {
    let rows = Summary(self).rows()
    let total = rows.reduce(0) { $0 + $1.height }
    let plan = Folding(total: total, width: gutterX + 165, options.fold)
    var x = 0.0
    var next = 0
    var segment = 0
    var height = 0.0
    for strip in 0..<plan.strips where next < rows.count {
      var y = 0.0
      var width = 0.0
      for _ in 0..<plan.segmentsPerStrip where next < rows.count {
        let end = plan.end(of: segment, from: next, rows)
        var part = SegmentLayout(self, rows[next..<end], number: segment, strip: strip)
        let size = part.place(at: x, y, onto: &scene, &lasting)
        width = max(width, size.width)
        y += size.height + Metrics.segmentGap
        next = end
        segment += 1
      }
      x += width + Metrics.stripGap
      height = max(height, y - Metrics.segmentGap)
    }
    scene.width = max(x - Metrics.stripGap, 0)
    scene.height = height
  }
}
