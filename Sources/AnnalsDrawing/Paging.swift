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
    var pages: [Page] = []
    var last: Grain.Station?
    for index in chart.order() {
      let event = chart.events[index]
      let station = grain.station(event.date?.anchor ?? .max)
      if station != last {
        var part = chart
        part.events = []
        part.previous = nil
        part.next = nil
        part.title += " · \(station.label)"
        part.subtitle = ""
        let label = station.key == .max ? "undated" : station.label
        pages.append(Page(name: "\(prefix)-\(label)", chart: part))
        last = station
      }
      pages[pages.count - 1].chart.events.append(event)
    }
    refer(&pages, ending: ending)
    return pages
  }

  private static func refer(_ pages: inout [Page], ending: String) {
    for number in pages.indices {
      if number > 0 {
        pages[number].chart.previous = reference(to: pages[number - 1], ending)
      }
      if number + 1 < pages.count {
        pages[number].chart.next = reference(to: pages[number + 1], ending)
      }
    }
  }

  private static func reference(to page: Page, _ ending: String) -> Chart.PageReference {
    let label = page.name.split(separator: "-").last.map(String.init) ?? page.name
    return Chart.PageReference(label: label, url: "\(page.name).\(ending)")
  }

  private static func pageGrain(_ chart: Chart) -> Grain {
    var counts: [Int64: Int] = [:]
    for event in chart.events {
      counts[Grain.decade.station(event.date?.anchor ?? .max).key, default: 0] += 1
    }
    return counts.values.contains { $0 > 400 } ? .year : .decade
  }
}
