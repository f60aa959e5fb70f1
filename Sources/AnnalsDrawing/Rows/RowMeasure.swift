/// How wide the words of a chart's rows are set, and how many there are of what was said.
struct RowMeasure {
  let date: Double
  let label: Double
  /// The width of the text of a note.
  let note: Double
  /// How many notes an event has before the others are summed up.
  let noteLimit: Int

  /// The measure of a chart; `note` says how wide a note's text is beside a label of some width.
  init(_ chart: Chart, labelLimit: Double, noteLimit: Int, note: (Double) -> Double) {
    date = Self.date(chart)
    label = Self.label(chart, atMost: labelLimit, hasNotes: noteLimit > 0)
    self.note = note(label)
    self.noteLimit = max(0, noteLimit)
  }

  /// As wide as four labels in five need; the fifth is set in two lines.
  private static func label(_ chart: Chart, atMost limit: Double, hasNotes: Bool)
    -> Double
  {
    let widths = chart.events.map { event in
      TextMeasure.width(
        event.label.unicodeScalars.count > 60 ? "" : event.label, size: Metrics.labelSize)
    }.sorted()
    guard !widths.isEmpty else { return limit }
    let hasNotes = hasNotes && chart.events.contains { !$0.quotations.isEmpty }
    return max(hasNotes ? 150 : 110, min(limit, widths[widths.count * 4 / 5] + 10))
  }

  private static func date(_ chart: Chart) -> Double {
    let hasRivals = chart.events.contains { !$0.rivals.isEmpty }
    var widest = 40.0
    for event in chart.events {
      let texts = event.rivals.map { "≠ " + $0.text.prefix(40) } + [event.date?.text ?? ""]
      for text in texts {
        widest = max(widest, TextMeasure.width(text.prefix(40), size: Metrics.smallSize))
      }
    }
    return min(widest + 2, hasRivals ? 64 : 58)
  }
}
