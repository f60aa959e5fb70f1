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
    let day = CivilDate(seconds: point)
    switch self {
    case .decade:
      let decade = Int64((Double(day.year) / 10).rounded(.down))
      return Station(key: decade, label: "\(decade * 10)s")
    case .auto, .year:
      return Station(key: day.year, label: "\(day.year)")
    case .month:
      return Station(key: day.year * 12 + Int64(day.month), label: day.monthText)
    case .day:
      return Station(
        key: day.year * 372 + Int64(day.month * 31 + day.day), label: day.monthText + day.dayText)
    }
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

/// A day of the proleptic Gregorian calendar, of any year that seconds can reach.
struct CivilDate {
  let year: Int64
  let month: Int
  let day: Int

  /// The day that holds a second.
  ///
  /// After Howard Hinnant's `civil_from_days`: years begin in March.
  init(seconds: Int64) {
    let shifted = Self.floorDivide(seconds, 86_400) + 719_468
    let era = Self.floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = Int(dayOfYear - (153 * marchMonth + 2) / 5) + 1
    month = Int(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9)
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  var monthText: String { month < 10 ? "\(year)-0\(month)" : "\(year)-\(month)" }
  var dayText: String { day < 10 ? "-0\(day)" : "-\(day)" }

  private static func floorDivide(_ a: Int64, _ b: Int64) -> Int64 {
    a >= 0 ? a / b : -((-(a + 1)) / b) - 1
  }
}
