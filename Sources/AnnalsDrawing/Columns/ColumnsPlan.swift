/// What stands beside what in the columns form; where exactly, `dot` finds out.
///
/// The spine is wrapped into strips, so that a long chronology is a sheet and not a ribbon. Within a
/// strip the entities that recur stand beside the rows that link to them, again in each segment of a
/// page's height: no link is longer than the eye can follow, and `dot` has short, local work to do.
struct ColumnsPlan {
  /// The events of a station; where a strip ends within them, the next begins with the others.
  struct Table {
    var station: Grain.Station
    var rows: [Int]
    var strip: Int
    var isContinued: Bool
  }

  /// An entity beside the rows of a segment.
  struct Companion {
    var entity: Int
    var segment: Int
    var strip: Int
    /// How often it stands beside a segment before.
    var occurrence: Int
    /// Which of the theme's colours of threads it has.
    var colour: Int
    /// Whether it stands in the column before the tables.
    var isBefore: Bool
  }

  let rows: [RowSetting]
  /// How high `dot` will make the rows, about.
  let heights: [Double]
  let stations: [Grain.Station]
  let measure: RowMeasure
  let tables: [Table]
  let companions: [Companion]
  let stripCount: Int
  private let hasLinks: Bool
  private let segmentOf: [Int]
  private let companionOf: [[Int: Int]]

  /// More than these beside a segment, and the links are a braid; the others are named in words.
  static let companionLimit = 10
  /// Links are curves here, and soon a braid: segments are shorter than where they are threads.
  static let segmentHeight = 540.0
  static let labelLimit = 252.0

  init(_ chart: Chart, _ options: DrawingOptions, hasLinks: Bool) {
    let measure = RowMeasure(
      chart, labelLimit: Self.labelLimit, noteLimit: options.quotations,
      note: { ($0 + 2) * Metrics.noteSize / TableLabel.noteSize })
    let rows = chart.order().map { RowSetting(chart, event: $0, measure) }
    let grain = options.grain == .auto ? Grain.suiting(rows.map(\.anchor)) : options.grain
    let stations = rows.map { grain.station(of: $0.date) }
    let heights = Self.heights(chart, rows, stations, measure)
    let folding = Folding(
      total: heights.reduce(0, +), width: Self.stripWidth(measure, hasLinks),
      segmentHeight: Self.segmentHeight, options)
    let segments = folding.segments(heights: heights, stations: stations)
    self.rows = rows
    self.heights = heights
    self.stations = stations
    self.measure = measure
    self.hasLinks = hasLinks
    stripCount = (segments.last?.strip ?? -1) + 1
    segmentOf = segments.enumerated().flatMap { number, segment in
      segment.rows.map { _ in number }
    }
    tables = Self.tables(segments, stations)
    companions = hasLinks ? Self.companions(chart, rows, segments, options.lanes) : []
    var companionOf = [[Int: Int]](repeating: [:], count: segments.count)
    for (place, companion) in companions.enumerated() {
      companionOf[companion.segment][companion.entity] = place
    }
    self.companionOf = companionOf
  }

  /// The place in `companions` of an entity that a row links to; nil where it is named in words.
  func companion(of entity: Int, row: Int) -> Int? { companionOf[segmentOf[row]][entity] }

  private static func stripWidth(_ measure: RowMeasure, _ hasLinks: Bool) -> Double {
    measure.date + measure.label + (hasLinks ? 305 : 140)
  }

  /// How large `dot` will make the drawing, about.
  var size: (width: Double, height: Double) {
    let height = heights.reduce(0, +) / Double(max(1, stripCount))
    return (
      Double(stripCount) * Self.stripWidth(measure, hasLinks), height + Metrics.frontHeight
    )
  }

  /// How small a drawing may be made before its small type, of eight points, is hard to read.
  private static let leastScale = 0.64

  /// How many sheets of a paper it takes for everything to stay legible: with as many strips beside
  /// each other as that allows.
  func sheetCount(on paper: Paper) -> Int {
    let (width, height) = paper.room
    let strip = Self.stripWidth(measure, hasLinks)
    let strips = max(1, (width / Self.leastScale / strip).rounded(.down))
    let scale = min(1, width / (strips * strip))
    let room = strips * max(100, height / scale - Metrics.frontHeight)
    return max(1, Int((heights.reduce(0, +) / room).rounded(.up)))
  }

  /// The heights of rows as Graphviz sets them, with the gap before a station: measured on what it drew.
  ///
  /// Who will stand beside the rows is not known yet: those who come more than once.
  private static func heights(
    _ chart: Chart, _ rows: [RowSetting], _ stations: [Grain.Station], _ measure: RowMeasure
  ) -> [Double] {
    let recurrences = chart.recurrences()
    return rows.indices.map { number in
      let row = rows[number]
      var names = 0
      if let event = row.event {
        let setting = NameSetting(
          chart.events[event], of: chart, except: { recurrences[$0] > 1 }, after: row.labelLines,
          room: measure.label)
        names = setting.isInline ? 0 : setting.lines.count
      }
      let dates = Double(row.dateLines.count + row.rivalLines.count) * 9.6
      let labels = Double(row.labelLines.count) * 13.2 + Double(names) * 10.8
      let notes = row.notes.reduce(0) { $0 + Double($1.lines.count) * 12 + 4 }
      let isNew = number == 0 || stations[number] != stations[number - 1]
      return max(15.4, dates + 4, labels + 4) + notes + (isNew ? 4.3 : 0)
    }
  }

  private static func tables(_ segments: [Folding.Segment], _ stations: [Grain.Station])
    -> [Table]
  {
    var tables: [Table] = []
    for segment in segments {
      for row in segment.rows {
        let station = stations[row]
        let last = tables.last
        if last?.station != station || last?.strip != segment.strip {
          tables.append(
            Table(
              station: station, rows: [], strip: segment.strip,
              isContinued: last?.station == station))
        }
        tables[tables.count - 1].rows.append(row)
      }
    }
    return tables
  }

  private static func companions(
    _ chart: Chart, _ rows: [RowSetting], _ segments: [Folding.Segment],
    _ lanes: DrawingOptions.Lanes
  ) -> [Companion] {
    let recurrences = chart.recurrences()
    let colours = ThreadColours(recurrences)
    var companions: [Companion] = []
    var occurrences: [Int: Int] = [:]
    for (number, segment) in segments.enumerated() {
      let entities = Recurring.entities(
        chart, in: segment.rows.lazy.compactMap { rows[$0].event }, recurrences: recurrences,
        limit: companionLimit)
      for (entity, colour) in zip(entities, colours.pick(for: entities)) {
        companions.append(
          Companion(
            entity: entity, segment: number, strip: segment.strip,
            occurrence: occurrences[entity, default: 0], colour: colour,
            isBefore: chart.entities[entity].kind.lanes == lanes))
        occurrences[entity, default: 0] += 1
      }
    }
    return companions
  }
}
