/// A date as the drawing needs it: what is written, and where on the axis it lies.
///
/// The points are seconds since 1970, spans half open; `Int64.min` and `.max` are open ends.
public struct ChartDate: Hashable, Sendable {
  /// The EDTF text, drawn as it is.
  public var text: String
  /// It begins then or later.
  public var earliestBegin: Int64
  /// It begins then or earlier.
  public var latestBegin: Int64
  /// It ends then or later.
  public var earliestEnd: Int64
  /// It ends then or earlier.
  public var latestEnd: Int64
  /// How it is drawn.
  public var form: Form
  /// Whether it is said to be about then (`~`, `%`).
  public var isApproximate: Bool
  /// Whether it is in doubt (`?`, `%`).
  public var isUncertain: Bool

  /// What a date is, as far as drawing goes.
  public enum Form: Hashable, Sendable {
    /// A day, or less.
    case day
    /// Some time in a month or a season.
    case month
    /// Some time in a year, a decade, a century.
    case year
    /// From a begin to an end.
    case interval

    /// The less is known, the lower.
    var vagueness: Int {
      switch self {
      case .year: 0
      case .month: 1
      case .day, .interval: 2
      }
    }
  }

  /// A date with these bounds.
  public init(
    _ text: String, earliestBegin: Int64, latestBegin: Int64, earliestEnd: Int64,
    latestEnd: Int64, form: Form, isApproximate: Bool = false, isUncertain: Bool = false
  ) {
    self.text = text
    self.earliestBegin = earliestBegin
    self.latestBegin = latestBegin
    self.earliestEnd = earliestEnd
    self.latestEnd = latestEnd
    self.form = form
    self.isApproximate = isApproximate
    self.isUncertain = isUncertain
  }

  /// Whether its begin is open or unknown.
  public var isOpenBegin: Bool { earliestBegin == .min }

  /// Whether its end is open or unknown.
  public var isOpenEnd: Bool { latestEnd == .max }

  /// The point at which it stands on the axis: its earliest begin, or the first point known.
  public var anchor: Int64 {
    for point in [earliestBegin, latestBegin, earliestEnd, latestEnd]
    where point != .min && point != .max { return point }
    return .max
  }
}
