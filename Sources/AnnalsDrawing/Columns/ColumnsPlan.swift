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
    /// Which of the theme's colours of threads it has.
    var colour: Int
    /// Whether it stands in the column before the tables.
    var isBefore: Bool
  }

  let rows: [RowSetting]
  let grain: Grain
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
    let total = rows.reduce(0) { $0 + $1.height }
    let folding = Folding(
      total: total, width: Self.stripWidth(measure, hasLinks), growth: Self.growth,
      segmentHeight: Self.segmentHeight, options)
    let grain = options.grain == .auto ? Grain.suiting(rows.map(\.anchor)) : options.grain
    let segments = folding.segments(of: rows) { grain.station(of: $0.date) }
    self.rows = rows
    self.grain = grain
    self.measure = measure
    self.hasLinks = hasLinks
    stripCount = (segments.last?.strip ?? -1) + 1
    segmentOf = segments.enumerated().flatMap { number, segment in
      segment.rows.map { _ in number }
    }
    tables = Self.tables(rows, segments, grain)
    companions = hasLinks ? Self.companions(chart, rows, segments, options.lanes) : []
    var companionOf = [[Int: Int]](repeating: [:], count: segments.count)
    for (place, companion) in companions.enumerated() {
      companionOf[companion.segment][companion.entity] = place
    }
    self.companionOf = companionOf
  }

  /// The place in `companions` of an entity that a row links to; nil where it is named in words.
  func companion(of entity: Int, row: Int) -> Int? { companionOf[segmentOf[row]][entity] }

  /// What names in words and gaps between stations add to the height of the rows.
  private static let growth = 1.0

  private static func stripWidth(_ measure: RowMeasure, _ hasLinks: Bool) -> Double {
    measure.date + measure.label + (hasLinks ? 305 : 140)
  }

  /// How large `dot` will make the drawing, about.
  var size: (width: Double, height: Double) {
    let height = rows.reduce(0) { $0 + $1.height } * Self.growth / Double(max(1, stripCount))
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
    return max(1, Int((rows.reduce(0) { $0 + $1.height } * Self.growth / room).rounded(.up)))
  }

  private static func tables(
    _ rows: [RowSetting], _ segments: [Folding.Segment], _ grain: Grain
  ) -> [Table] {
    var tables: [Table] = []
    for segment in segments {
      for row in segment.rows {
        let station = grain.station(of: rows[row].date)
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
    for (number, segment) in segments.enumerated() {
      let entities = Recurring.entities(
        chart, in: segment.rows.lazy.compactMap { rows[$0].event }, recurrences: recurrences,
        limit: companionLimit)
      for (entity, colour) in zip(entities, colours.pick(for: entities)) {
        companions.append(
          Companion(
            entity: entity, segment: number, strip: segment.strip, colour: colour,
            isBefore: chart.entities[entity].kind.lanes == lanes))
      }
    }
    return companions
  }
}
