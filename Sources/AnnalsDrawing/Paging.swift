extension Drawing {
  /// One drawing of several.
  public struct Page: Sendable {
    /// The name of its file, without an ending: `timeline-1990s`.
    public var name: String
    /// What is on it, with the way to the pages before and after.
    public var chart: Chart
  }

  /// A chart as one drawing per decade or year, each with references to the one before and the next.
  ///
  /// - Parameters:
  ///   - chart: what to draw.
  ///   - grain: what a page holds; `auto` takes years where a decade would hold over 400 events.
  ///   - prefix: what the names of the files begin with.
  ///   - ending: what they end with, for the references: `svg`.
  /// - Returns: the pages in the order of time; none of an empty chart.
  public static func pages(
    _ chart: Chart, by grain: Grain = .auto, prefix: String = "timeline", ending: String = "svg"
  ) -> [Page] {
    let grain = grain == .auto ? pageGrain(chart) : grain
    var parts: [Part] = []
    var last: Grain.Station?
    for index in chart.order() {
      let station = grain.station(of: chart.events[index].date)
      if station != last {
        let name = station.isUndated ? "undated" : station.label
        parts.append(Part(name: name, label: station.words(chinese: chart.isChinese)))
        last = station
      }
      parts[parts.count - 1].events.append(index)
    }
    return pages(of: chart, parts, prefix: prefix, ending: ending)
  }

  /// A chart on as many sheets of the paper in `options` as it takes for the type to stay legible, each
  /// with references to the one before and the next.
  ///
  /// A sheet ends where a year, or whatever a station of the axis is, does, as far as that is near.
  public static func sheets(
    _ chart: Chart, _ options: DrawingOptions, prefix: String = "timeline", ending: String = "pdf"
  ) -> [Page] {
    let plan = ColumnsPlan(chart, options, hasLinks: options.form != .list)
    guard let paper = options.paper, !plan.rows.isEmpty else {
      return pages(
        of: chart, [Part(name: "1", label: "", events: chart.order())], prefix: prefix,
        ending: ending)
    }
    let folding = Folding(
      sheets: plan.sheetCount(on: paper), total: plan.heights.reduce(0, +))
    let segments = folding.segments(heights: plan.heights, stations: plan.stations)
    let parts = segments.enumerated().map { number, segment in
      Part(name: "\(number + 1)", label: "", events: plan.rows[segment.rows].compactMap(\.event))
    }
    return pages(of: chart, parts, prefix: prefix, ending: ending)
  }

  /// What is to be on a page.
  private struct Part {
    /// What its file is called after the prefix.
    var name: String
    /// What its title says after that of the chart.
    var label: String
    var events: [Int] = []
  }

  private static func pages(
    of chart: Chart, _ parts: [Part], prefix: String, ending: String
  ) -> [Page] {
    var pages = parts.enumerated().map { number, part in
      var page = chart
      page.events = part.events.map { chart.events[$0] }
      page.subtitle = page.extent
      let label = part.label.isEmpty ? "\(number + 1)/\(parts.count)" : part.label
      if parts.count > 1 { page.title += " · " + label }
      return Page(name: "\(prefix)-\(part.name)", chart: page)
    }
    func reference(to number: Int) -> Chart.PageReference {
      let label = parts[number].label.isEmpty ? parts[number].name : parts[number].label
      return Chart.PageReference(label: label, url: "\(pages[number].name).\(ending)")
    }
    for number in pages.indices {
      pages[number].chart.previous = number > 0 ? reference(to: number - 1) : nil
      pages[number].chart.next = number + 1 < pages.count ? reference(to: number + 1) : nil
    }
    return pages
  }

  private static func pageGrain(_ chart: Chart) -> Grain {
    var counts: [Grain.Station: Int] = [:]
    for event in chart.events {
      counts[Grain.decade.station(of: event.date), default: 0] += 1
    }
    return counts.values.contains { $0 > 400 } ? .year : .decade
  }
}
