import AnnalsDrawing

/// A placed chart as tests ask about it.
struct LaidOut {
  let overlaps: [String]
  let disorder: [String]
  let shown: [Int]
  let rowCount: Int
  let summaries: Int
  private let placement: Placement

  init(_ chart: Chart, _ options: DrawingOptions) {
    placement = Placement(chart, options)
    overlaps = Self.overlaps(placement.boxes)
    var disorder: [String] = []
    var last: (strip: Int, y: Double, anchor: Int64)?
    for row in placement.rows {
      let anchor = row.events.last.flatMap { chart.events[$0].date?.anchor } ?? .max
      if let last {
        if row.strip < last.strip || row.strip == last.strip && row.y < last.y {
          disorder.append("row of event \(row.events.first ?? -1) stands before its forerunner")
        }
        if !row.isSummary, anchor < last.anchor { disorder.append("event \(row.events)") }
      }
      last = (row.strip, row.y, anchor)
    }
    self.disorder = disorder
    shown = placement.rows.flatMap(\.events)
    rowCount = placement.rows.count
    summaries = placement.rows.count { $0.isSummary }
  }

  func linksWithoutATieOrAName(_ chart: Chart) -> [String] {
    var missing: [String] = []
    for row in placement.rows where !row.isSummary {
      for event in row.events {
        for link in chart.events[event].links where !row.tied.contains(link.entity) {
          let name = chart.entities[link.entity].label
          if !row.names.contains(name) && !row.names.hasSuffix("…") { missing.append(name) }
        }
      }
    }
    return missing
  }

  /// Pairs of boxes that share more than a hair, found by sweeping down.
  private static func overlaps(_ boxes: [Placement.Box]) -> [String] {
    var found: [String] = []
    let sorted = boxes.sorted { $0.top < $1.top }
    var active: [Placement.Box] = []
    for box in sorted {
      active.removeAll { $0.bottom <= box.top + 0.1 }
      for other in active
      where box.left < other.right - 0.1 && other.left < box.right - 0.1 {
        found.append("\(box.name) over \(other.name)")
      }
      active.append(box)
    }
    return found
  }
}
