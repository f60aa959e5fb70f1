import AnnalsDrawing
import AnnalsPlatform
import TestSupport
import Testing

/// What no drawing may do, whatever it draws: lay one thing over another, or time backwards.
@Suite struct PlacedLayoutTests {
  static let variants: [(String, DrawingOptions)] = {
    var result: [(String, DrawingOptions)] = [("plain", DrawingOptions())]
    for lanes in DrawingOptions.Lanes.allCases where lanes != .none {
      var options = DrawingOptions()
      options.lanes = lanes
      result.append(("lanes by \(lanes)", options))
    }
    var options = DrawingOptions()
    options.axis = .proportional
    result.append(("proportional", options))
    options = DrawingOptions()
    options.fold = .scroll
    result.append(("scroll", options))
    options = DrawingOptions()
    options.capacity = 50
    result.append(("summed", options))
    options.grain = .month
    options.fold = .strips(7)
    result.append(("strips by month", options))
    return result
  }()

  @Test(arguments: variants.indices, [0, 1, 2, 30, 300])
  func nothingLiesOverAnythingElse(_ variant: Int, _ count: Int) {
    let (_, options) = Self.variants[variant]
    let scene = LaidOut(ChartGenerator.chart(count, seed: UInt64(count + 1)), options)
    #expect(scene.overlaps == [])
  }

  @Test(arguments: variants.indices, [0, 1, 2, 30, 300])
  func laterEventsNeverLieBeforeEarlierOnes(_ variant: Int, _ count: Int) {
    let (_, options) = Self.variants[variant]
    let scene = LaidOut(ChartGenerator.chart(count, seed: UInt64(count + 2)), options)
    #expect(scene.disorder == [])
  }

  @Test func tenThousandEventsNeitherOverlapNorRunBack() {
    let scene = LaidOut(ChartGenerator.chart(10_000, seed: 5), DrawingOptions())
    #expect(scene.rowCount == 10_000)
    #expect(scene.overlaps == [])
    #expect(scene.disorder == [])
  }

  @Test func everyEventHasARowOrIsSummedUp() {
    var options = DrawingOptions()
    options.capacity = 100
    let scene = LaidOut(ChartGenerator.chart(1000), options)
    #expect(scene.shown.sorted() == Array(0..<1000))
    #expect(scene.rowCount <= 100 + scene.summaries)
    #expect(scene.summaries > 0)
  }

  /// A month with more than there is room for between two quiet years, and something that lasted in it.
  @Test func aProportionalAxisShowsHowLongThingsLastedWithoutARowToo() throws {
    var options = DrawingOptions()
    options.axis = .proportional
    options.fold = .scroll
    let day: Int64 = 86_400
    func event(_ number: Int, from begin: Int64, to end: Int64) -> Chart.Event {
      var event = Chart.Event(id: "e\(number)", label: "event \(number)")
      event.date = ChartDate(
        "date", earliestBegin: begin * day, latestBegin: begin * day, earliestEnd: end * day,
        latestEnd: end * day, form: end - begin > 1 ? .interval : .day)
      return event
    }
    var events = [event(0, from: 0, to: 1), event(1, from: 800, to: 801)]
    for number in 2..<30 { events.append(event(number, from: 400, to: 401)) }
    events.append(event(30, from: 400, to: 600))
    let chart = Chart(title: "", events: events)
    let placement = Placement(chart, options)
    #expect(placement.rows.contains { $0.isSummary && $0.events.contains(30) })
    let bar = try #require(placement.bars.first { $0.event == 30 })
    // A quarter of the time is a quarter of the axis.
    let (first, last) = (try #require(placement.rows.first), try #require(placement.rows.last))
    let axis = last.y - first.y
    #expect(abs((bar.bottom - bar.top) / axis - 0.25) < 0.05)
  }

  @Test func everyLinkIsATieOrAName() {
    let chart = ChartGenerator.chart(300)
    let scene = LaidOut(chart, DrawingOptions())
    #expect(scene.linksWithoutATieOrAName(chart) == [])
  }

  @Test func theSameChartGivesTheSameBytesWhateverTheOrderOfEvents() {
    let chart = ChartGenerator.chart(200)
    var random = SeededRandom(seed: 9)
    var shuffled = chart
    shuffled.events.shuffle(using: &random)
    #expect(Drawing.svg(chart) == Drawing.svg(shuffled))
    var options = DrawingOptions()
    options.form = .columns
    #expect(Drawing.dot(chart, options) == Drawing.dot(shuffled, options))
  }
}
