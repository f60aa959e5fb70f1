/// What qualifiers add to `possibly`: the one place where that is declared.
///
/// EDTF gives `~` and `?` no size, so Annals chooses one. A qualifier moves both ends of a date
/// outwards by a number of the units of the part it is written at in the normalized spelling, so that
/// `2004-06-11~` moves by days only; qualifiers at several places add up.
///
/// | written at | `~` or `?` | `%` |
/// | --- | --- | --- |
/// | a day | 3 days | 6 days |
/// | a month | 1 month | 2 months |
/// | a season | 3 months | 6 months |
/// | a year | 5 years | 10 years |
/// | a year of more than four digits | one unit of its last digit that isn't 0, at least 5 years | twice that |
///
/// `1950S2` moves the ends to those of all years that begin with the same two digits: 1900 and 1999.
struct Widening: Hashable {
  private(set) var years: Int64 = 0
  private(set) var months: Int64 = 0
  private(set) var days: Int64 = 0

  /// By how much the ends of `date` move.
  init(of date: EDTF.Date) {
    guard !date.qualification.isEmpty else { return }
    let qualification = date.qualification.normalized(upTo: date.lastPart)
    for part in Qualification.Part.allCases {
      for side in Qualification.Side.allCases {
        add(qualification[part, side], at: part, of: date)
      }
    }
  }

  private mutating func add(
    _ qualifier: Qualifier, at part: Qualification.Part, of date: EDTF.Date
  ) {
    guard !qualifier.isEmpty else { return }
    let factor: Int64 = qualifier == .uncertainAndApproximate ? 2 : 1
    switch part {
    case .year: years += factor * Self.yearsAround(date)
    case .month: months += factor * (date.precision == .season ? 3 : 1)
    case .day: days += factor * 3
    }
  }

  private static func yearsAround(_ date: EDTF.Date) -> Int64 {
    guard date.isLong, date.yearMagnitude > 0 else { return 5 }
    var (unit, rest) = (Int64(1), date.yearMagnitude)
    while rest % 10 == 0 {
      unit *= 10
      rest /= 10
    }
    return max(5, unit)
  }

  /// The day moved towards the past.
  func earlier(_ day: CalendarDay) -> CalendarDay {
    day.adding(years: -years).adding(months: -months).adding(days: -days)
  }

  /// The day moved towards the future.
  func later(_ day: CalendarDay) -> CalendarDay {
    day.adding(years: years).adding(months: months).adding(days: days)
  }
}

extension EDTF.Date {
  /// The first and the last unit that the date can mean.
  struct Units: Hashable {
    var first: DaySpan
    var last: DaySpan
  }

  /// The units at face value.
  var units: Units? {
    guard let first = firstUnit(), let last = lastUnit() else { return nil }
    return Units(first: first, last: last)
  }

  /// The units with all that qualifiers add.
  var possibleUnits: Units? {
    guard isQualified, var units = significantUnits ?? units else { return units }
    let widening = Widening(of: self)
    units.first.begin = widening.earlier(units.first.begin)
    units.first.end = widening.earlier(units.first.end)
    units.last.begin = widening.later(units.last.begin)
    units.last.end = widening.later(units.last.end)
    return units
  }

  /// The first and last of the years that begin with the digits that count, leading zeros left aside.
  private var significantUnits: Units? {
    guard let range = significantYears else { return nil }
    let span = { (year: Int64) in
      let begin = CalendarDay(exactly: year, 1, 1)
      return DaySpan(begin: begin, end: begin.adding(years: 1))
    }
    return Units(first: span(range.lowerBound), last: span(range.upperBound))
  }

  /// The years that a year with significant digits may stand for (`1950S2`: 1900...1999).
  public var significantYears: ClosedRange<Int64>? {
    guard let digits = significantDigits else { return nil }
    let count = String(yearMagnitude).utf8.count
    let unit = (0..<max(0, count - digits)).reduce(Int64(1)) { power, _ in power * 10 }
    let magnitude = Int64(clamping: yearMagnitude)
    let low = magnitude - magnitude % unit
    return isNegative ? -(low + unit - 1)...(-low) : low...(low + unit - 1)
  }
}
