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

  /// The station that a date belongs to.
  ///
  /// It is never finer than the date: in a drawing by months what happened some time in 2023 stands at
  /// 2023, not at its January.
  func station(of date: ChartDate?) -> Station {
    guard let date, date.anchor != .max, date.anchor != .min else { return .undated }
    let day = CalendarDay(of: Seconds(date.anchor))
    switch coarsened(to: date.form) {
    case .decade:
      let decade = Int64((Double(day.year) / 10).rounded(.down))
      let label = Self.text(decade * 10)
      return Station(first: decade, label: label.last == "a" ? label : label + "s")
    case .auto, .year: return year(day)
    case .month: return month(day)
    case .day:
      return Station(first: day.daysSinceEpoch, label: Self.text(day.year, day.month, day.day))
    }
  }

  /// The grain, or a coarser one where a date is not known as exactly.
  private func coarsened(to form: ChartDate.Form) -> Grain {
    switch (self, form) {
    case (.day, .month): .month
    case (.day, .year), (.month, .year): .year
    default: self
    }
  }

  private func year(_ day: CalendarDay) -> Station {
    let label = Self.text(day.year)
    switch self {
    case .month: return Station(first: day.year * 12, count: 12, label: label)
    case .day:
      let first = CalendarDay(exactly: day.year, 1, 1).daysSinceEpoch
      return Station(first: first, count: 366, label: label)
    default: return Station(first: day.year, label: label)
    }
  }

  private func month(_ day: CalendarDay) -> Station {
    let label = Self.text(day.year, day.month)
    guard self == .day else {
      return Station(first: day.year * 12 + Int64(day.month) - 1, label: label)
    }
    let first = CalendarDay(exactly: day.year, day.month, 1).daysSinceEpoch
    return Station(first: first, count: 31, label: label)
  }

  /// A year, in thousands or more of years where it is so far away that its digits say nothing; and a month
  /// and a day of it.
  private static func text(_ year: Int64, _ parts: Int...) -> String {
    for (unit, name) in [(1_000_000_000, "Ga"), (1_000_000, "Ma"), (1000, "ka")]
      as [(Int64, String)]
    where year.magnitude >= 100_000 && year.magnitude >= unit.magnitude {
      let tenths = year / (unit / 10)
      let rest = tenths.magnitude % 10
      return "\(tenths / 10)" + (rest == 0 ? "" : ".\(rest)") + " " + name
    }
    return parts.reduce("\(year)") { $0 + ($1 < 10 ? "-0\($1)" : "-\($1)") }
  }

  /// A place on the axis: a year, or a day.
  struct Station: Hashable {
    /// The first of the units of the grain that it stands for, counted in the order of time.
    var first: Int64
    /// How many of them: more than one where it is coarser than the grain.
    var count: Int64 = 1
    var label: String

    static let undated = Station(first: .max, label: "—")

    /// Whether it holds what has no date.
    var isUndated: Bool { first == .max }

    /// Whether time is left out between it and a later one.
    func isFar(from later: Station) -> Bool { later.first > first.addingSaturating(count) }

    /// The label, or what is said of those without a date.
    func words(chinese: Bool) -> String {
      isUndated ? (chinese ? "无日期" : "undated") : label
    }
  }
}

extension Int64 {
  fileprivate func addingSaturating(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
