/// Which lane each event stands in.
struct Laning {
  /// The headings; a single one without a name where there are no lanes.
  var headings: [String] = [""]
  /// The lane of each event of the chart.
  var lanes: [Int]

  static let limit = 6

  init(_ chart: Chart, by kind: DrawingOptions.Lanes, recurrences: [Int]) {
    lanes = [Int](repeating: 0, count: chart.events.count)
    guard kind != .none else { return }
    let keys = chart.events.map { Self.key($0, kind, chart, recurrences) }
    let chosen = Self.mostCommon(keys)
    let other = chart.isChinese ? "其他" : "other"
    headings = chosen
    if keys.contains(where: { $0.map { !chosen.contains($0) } ?? true }) { headings.append(other) }
    let numbers = Dictionary(
      chosen.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    lanes = keys.map { $0.flatMap { numbers[$0] } ?? chosen.count }
  }

  private static func key(
    _ event: Chart.Event, _ lanes: DrawingOptions.Lanes, _ chart: Chart, _ recurrences: [Int]
  ) -> String? {
    switch lanes {
    case .none: return ""
    case .kind: return event.kindLabel ?? event.kind.label(chinese: chart.isChinese)
    case .series: return event.series
    case .person, .programme, .organization, .place:
      let linked = event.links.lazy.map(\.entity)
        .filter { chart.entities.indices.contains($0) && chart.entities[$0].kind.lanes == lanes }
      let chief = linked.max {
        (recurrences[$0], -$0) < (recurrences[$1], -$1)
      }
      return chief.map { chart.entities[$0].label }
    }
  }

  private static func mostCommon(_ keys: [String?]) -> [String] {
    var counts: [String: Int] = [:]
    for case let key? in keys { counts[key, default: 0] += 1 }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.prefix(limit).map(\.key)
  }
}

extension Chart.Kind {
  /// The lanes that entities of this kind make.
  var lanes: DrawingOptions.Lanes? {
    switch self {
    case .person: .person
    case .programme, .policy, .plan, .law, .mission, .prize: .programme
    case .organization: .organization
    case .place: .place
    case .series: .series
    default: nil
    }
  }

  /// People first, then what they work on, then where.
  var rank: Int {
    switch lanes {
    case .person: 0
    case .programme: 1
    case .organization: 2
    case .place: 4
    default: 3
    }
  }
}
