extension EDTF {
  /// How far the dates of an expression reach on one side.
  public enum Reach: Hashable, Sendable, CustomStringConvertible {
    /// To this day, and no further.
    case day(CalendarDay)
    /// Without end: `..`.
    case open
    /// Nobody knows how far: an end left empty.
    case unknown

    /// The day, `open` or `unknown`.
    public var description: String {
      switch self {
      case .day(let day): day.description
      case .open: "open"
      case .unknown: "unknown"
      }
    }
  }

  /// The first day the expression can mean, qualifiers and zones left aside.
  public var earliestDay: Reach {
    switch form {
    case .date(let date): date.firstUnit().map { .day($0.begin) } ?? .unknown
    case .dateTime(let moment): moment.date.firstUnit().map { .day($0.begin) } ?? .unknown
    case .interval(let interval): interval.start.reach { $0.firstUnit()?.begin }
    case .set(let set): set.earliestDay
    }
  }

  /// The last day the expression can mean, qualifiers and zones left aside.
  public var latestDay: Reach {
    switch form {
    case .date(let date): date.lastUnit().map { .day($0.last) } ?? .unknown
    case .dateTime(let moment): moment.date.lastUnit().map { .day($0.last) } ?? .unknown
    case .interval(let interval): interval.end.reach { $0.lastUnit()?.last }
    case .set(let set): set.latestDay
    }
  }
}

extension EDTF.Interval.End {
  /// How far this end reaches, where `day` is the outermost day of a date.
  func reach(day: (EDTF.Date) -> CalendarDay?) -> EDTF.Reach {
    switch self {
    case .open: .open
    case .unknown: .unknown
    case .date(let date): day(date).map { .day($0) } ?? .unknown
    }
  }
}

extension EDTF.DateSet {
  fileprivate var earliestDay: EDTF.Reach {
    var days: [CalendarDay?] = []
    for member in members {
      switch member {
      case .upTo: return .open
      case .date(let date), .since(let date), .range(let date, _):
        days.append(date.firstUnit()?.begin)
      }
    }
    return days.compactMap { $0 }.min().map { .day($0) } ?? .unknown
  }

  fileprivate var latestDay: EDTF.Reach {
    var days: [CalendarDay?] = []
    for member in members {
      switch member {
      case .since: return .open
      case .date(let date), .upTo(let date), .range(_, let date):
        days.append(date.lastUnit()?.last)
      }
    }
    return days.compactMap { $0 }.max().map { .day($0) } ?? .unknown
  }
}
