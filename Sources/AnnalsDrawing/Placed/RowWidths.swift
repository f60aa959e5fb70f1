/// How wide the dates and the labels of a chart are set.
struct RowWidths {
  let date: Double
  let label: Double

  init(_ chart: Chart, labelLimit: Double) {
    date = Self.date(chart)
    label = Self.label(chart, atMost: labelLimit)
  }

  /// As wide as four labels in five need; the fifth is set in two lines.
  private static func label(_ chart: Chart, atMost limit: Double) -> Double {
    let widths = chart.events.map { event in
      TextMeasure.width(
        event.label.unicodeScalars.count > 60 ? "" : event.label, size: Metrics.labelSize)
    }.sorted()
    guard !widths.isEmpty else { return limit }
    let hasNotes = chart.events.contains { !$0.quotations.isEmpty }
    return max(hasNotes ? 150 : 110, min(limit, widths[widths.count * 4 / 5] + 10))
  }

  private static func date(_ chart: Chart) -> Double {
    var widest = 40.0
    for event in chart.events {
      for date in event.rivals + [event.date].compactMap({ $0 }) {
        widest = max(widest, TextMeasure.width(date.text.prefix(40), size: Metrics.smallSize))
      }
    }
    return min(widest + 2, 54)
  }
}
