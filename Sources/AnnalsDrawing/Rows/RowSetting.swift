/// The words of a row, broken into lines, before it has a place.
struct RowSetting {
  var event: Int?
  var hidden: [Int] = []
  /// When it was; for a summary, the last of its events.
  var date: ChartDate?
  var dateLines: [String] = []
  var rivalLines: [String] = []
  var labelLines: [String]
  var notes: [NoteSetting] = []
  var lane = 0

  struct NoteSetting {
    var quotation: Int
    var lines: [String]
    var height: Double { Double(lines.count) * Metrics.noteLine + Metrics.notePadding * 2 }
  }

  /// Its place on the axis.
  var anchor: Int64 { date?.anchor ?? .max }

  /// The height of the row without its notes and names.
  var plainHeight: Double {
    let dates = Double(dateLines.count + rivalLines.count) * Metrics.smallLine
    let labels = Double(labelLines.count) * Metrics.line
    return max(dates, labels) + Metrics.rowPadding
  }

  /// The height with all that belongs to it.
  var height: Double { notes.reduce(plainHeight) { $0 + $1.height + 3 } }

  /// The row of an event.
  init(_ chart: Chart, event index: Int, _ measure: RowMeasure) {
    let event = chart.events[index]
    self.event = index
    date = event.date
    if let date = event.date {
      dateLines = Self.lines(of: date.text, width: measure.date)
    }
    for rival in event.rivals.prefix(3) {
      rivalLines += Self.lines(of: "≠ " + rival.text, width: measure.date)
    }
    let label = PlainText.line(event.label)
    labelLines = LineBreaking.lines(
      label, width: measure.label, size: Metrics.labelSize, limit: 3)
    notes = Self.notes(event.quotations, measure)
  }

  /// A row for events that have none of their own.
  init(summing hidden: [Int], date: ChartDate?, lane: Int) {
    event = nil
    self.hidden = hidden
    self.date = date
    self.lane = lane
    labelLines = ["+\(hidden.count)"]
  }

  /// A date is broken after the slash of an interval, a comma or the dots of a set.
  static func lines(of date: String, width: Double) -> [String] {
    let text = PlainText.line(date)
    if TextMeasure.width(text, size: Metrics.smallSize) <= width { return [text] }
    var lines: [String] = []
    for piece in pieces(of: text) {
      lines += LineBreaking.lines(piece, width: width, size: Metrics.smallSize, limit: 2)
    }
    return Array(lines.prefix(4))
  }

  /// The parts of an interval or a set, each with the sign that ends it; what is open stays in one piece.
  private static func pieces(of text: String) -> [String] {
    var pieces = [""]
    for character in text {
      pieces[pieces.count - 1].append(character)
      if character == "/" || character == "," || pieces[pieces.count - 1].hasSuffix("..") {
        pieces.append("")
      }
    }
    return pieces.filter { !$0.isEmpty }
  }

  /// The words said: who said them before the first, and again where that changes.
  private static func notes(_ quotations: [Chart.Quotation], _ measure: RowMeasure)
    -> [NoteSetting]
  {
    var notes: [NoteSetting] = []
    var speaker = ""
    for (number, quotation) in quotations.prefix(measure.noteLimit).enumerated() {
      var words = "“" + PlainText.drawable(quotation.words) + "”"
      if quotation.speaker != speaker, !quotation.speaker.isEmpty {
        let colon = quotation.words.contains(where: Typography.isWide) ? "：" : ": "
        words = PlainText.line(quotation.speaker) + colon + words
      }
      speaker = quotation.speaker
      let lines = LineBreaking.lines(words, width: measure.note, size: Metrics.noteSize, limit: 4)
      notes.append(NoteSetting(quotation: number, lines: lines))
    }
    if !notes.isEmpty, quotations.count > notes.count {
      let more = "+\(quotations.count - notes.count)"
      let place = notes.count - 1
      let last = (notes[place].lines.last ?? "") + "  " + more
      if TextMeasure.width(last, size: Metrics.noteSize) <= measure.note {
        notes[place].lines[notes[place].lines.count - 1] = last
      } else {
        notes[place].lines.append(more)
      }
    }
    return notes
  }
}
