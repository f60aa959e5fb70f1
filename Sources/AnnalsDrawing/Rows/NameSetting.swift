/// Entities named in words rather than linked: on the last line of the label where that has room, else
/// below it.
struct NameSetting {
  var lines: [String] = []
  var isInline = false
  /// How wide they are where they stand on the label's line.
  var width = 0.0

  /// The names of the entities of an event that are not `linked`, set behind or under its label.
  init(
    _ event: Chart.Event, of chart: Chart, except linked: (Int) -> Bool, after label: [String],
    room: Double
  ) {
    var seen: Set<Int> = []
    let names = event.links.compactMap { link -> String? in
      guard chart.entities.indices.contains(link.entity), !linked(link.entity),
        seen.insert(link.entity).inserted
      else { return nil }
      let name = chart.entities[link.entity].label
      // A row of one of several lives begins with whose it is.
      return event.label.hasPrefix(name + " · ") ? nil : PlainText.line(name)
    }
    guard !names.isEmpty else { return }
    let text = names.joined(separator: chart.isChinese ? "、" : ", ")
    let used = TextMeasure.width(label.last ?? "", size: Metrics.labelSize) + 7
    width = TextMeasure.width(text, size: Metrics.smallSize)
    isInline = used + width <= room
    lines =
      isInline
      ? [text] : LineBreaking.lines(text, width: room, size: Metrics.smallSize, limit: 2)
  }
}
