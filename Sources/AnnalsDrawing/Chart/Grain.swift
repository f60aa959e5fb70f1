import Chronology

/// What a station on the axis of time stands for.
public enum Grain: String, CaseIterable, Sendable {
  case auto, day, month, year, decade

  /// The coarsest grain that keeps stations short, or the finest where all events lie close together.
  static func suiting(_ anchors: [Int64]) -> Grain {
    let known = anchors.filter { $0 != .max }
    guard let first = known.min(), let last = known.max() else { return .year }
    let days = (Double(last) - Double(first)) / 86_400
    if days < 45, known.count > 3 { return .day }
    if days < 900 { return .month }
    return days > 366 * 120 && Double(known.count) < days / 700 ? .decade : .year
  }

  /// The station that a point of time belongs to.
  func station(_ point: Int64) -> Station {
    guard point != .max, point != .min else { return Station(key: .max, label: "—") }
    let day = CalendarDay(of: Seconds(point))
    switch self {
    case .decade:
      let decade = Int64((Double(day.year) / 10).rounded(.down))
      return Station(key: decade, label: "\(decade * 10)s")
    case .auto, .year:
      return Station(key: day.year, label: "\(day.year)")
    case .month:
      return Station(key: day.year * 12 + Int64(day.month), label: Self.text(day.year, day.month))
    case .day:
      return Station(
        key: day.year * 372 + Int64(day.month * 31 + day.day),
        label: Self.text(day.year, day.month, day.day))
    }
  }

  private static func text(_ year: Int64, _ parts: Int...) -> String {
    parts.reduce("\(year)") { $0 + ($1 < 10 ? "-0\($1)" : "-\($1)") }
  }

  struct Station: Hashable {
    /// Stations in the order of time; `.max` for what has no date.
    var key: Int64
    var label: String

    /// The label, or what is said of those without a date.
    func words(chinese: Bool) -> String {
      key == .max ? (chinese ? "无日期" : "undated") : label
    }
  }
}
