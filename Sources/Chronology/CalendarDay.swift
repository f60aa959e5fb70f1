/// A day of the proleptic Gregorian calendar; the year before 0001 is 0000, the one before that -0001.
public struct CalendarDay: Hashable, Comparable, Sendable {
  /// The astronomical year.
  public let year: Int64
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// The day of these numbers, or nil where the calendar has none (2023-02-29, month 13) or the year is
  /// beyond ±10^18.
  public init?(year: Int64, month: Int, day: Int) {
    guard year.magnitude <= EDTF.Date.greatestYear, (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(month, of: year)
    else {
      return nil
    }
    self.init(exactly: year, month, day)
  }

  /// A day that is known to exist.
  package init(exactly year: Int64, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether `year` has a 29 February.
  public static func isLeap(_ year: Int64) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days of a month, 1 to 12, in `year`.
  public static func daysInMonth(_ month: Int, of year: Int64) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether `left` is the earlier day.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDay {
  /// Beyond this year seconds are saturated; 2.9 · 10^11 years would still fit in 64 bits.
  static let exactYears: Int64 = 290_000_000_000

  /// Reckoning goes no further than this, so that nothing overflows; it is beyond every date with all
  /// that its qualifiers add.
  static let farthestYear: Int64 = 4_000_000_000_000_000_000

  /// The day that is so many days after 1970-01-01.
  ///
  /// Counts in eras of 400 years (146,097 days) that begin on 1 March, so that a leap day is the last
  /// of its year: the method of Howard Hinnant, "chrono-compatible low-level date algorithms".
  public init(daysSinceEpoch days: Int64) {
    let shifted = max(-Self.exactYears * 366, min(days, Self.exactYears * 366)) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      exactly: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      Int(month), Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1))
  }

  /// The number of days since 1970-01-01; for years beyond 2.9 · 10^11 that of the nearest such year.
  public var daysSinceEpoch: Int64 {
    let year = min(max(self.year, -Self.exactYears), Self.exactYears) - (month <= 2 ? 1 : 0)
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let shiftedMonth = Int64(month > 2 ? month - 3 : month + 9)
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + Int64(day) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day in which a bounded point of time lies.
  public init(of seconds: Seconds) {
    let (days, rest) = seconds.rawValue.quotientAndRemainder(dividingBy: Seconds.perDay)
    self.init(daysSinceEpoch: rest < 0 ? days - 1 : days)
  }

  /// The first second of the day.
  public var begin: Seconds { Seconds(saturating: daysSinceEpoch * Seconds.perDay) }
}

extension CalendarDay {
  /// The day so many days later, or earlier where `days` is negative.
  ///
  /// Beyond the exact years the day is left as it is: a day there has no place in seconds.
  public func adding(days: Int64) -> CalendarDay {
    guard year.magnitude < Self.exactYears, days.magnitude < Self.exactYears else { return self }
    let within = Int64(day) + days
    if within >= 1, within <= 28 { return CalendarDay(exactly: year, month, Int(within)) }
    return CalendarDay(daysSinceEpoch: daysSinceEpoch + days)
  }

  /// The same day of the month so many months later; the last day of a month that is too short.
  public func adding(months: Int64) -> CalendarDay {
    let (count, overflow) = months.addingReportingOverflow(Int64(month - 1))
    guard !overflow else { return self }
    var (years, rest) = count.quotientAndRemainder(dividingBy: 12)
    if rest < 0 {
      rest += 12
      years -= 1
    }
    let (year, tooFar) = year.addingReportingOverflow(years)
    guard !tooFar, year.magnitude <= Self.farthestYear else { return self }
    let month = Int(rest) + 1
    return CalendarDay(exactly: year, month, min(day, Self.daysInMonth(month, of: year)))
  }

  /// The same day so many years later; 28 February for a leap day in a common year.
  public func adding(years: Int64) -> CalendarDay {
    let (year, tooFar) = year.addingReportingOverflow(years)
    guard !tooFar, year.magnitude <= Self.farthestYear else { return self }
    return CalendarDay(exactly: year, month, min(day, Self.daysInMonth(month, of: year)))
  }

  /// The next day.
  ///
  /// Unlike `adding(days:)` exact for every year.
  var next: CalendarDay {
    if day < Self.daysInMonth(month, of: year) { return CalendarDay(exactly: year, month, day + 1) }
    return CalendarDay(exactly: year, month, 1).adding(months: 1)
  }

  /// The day before.
  ///
  /// Unlike `adding(days:)` exact for every year.
  var previous: CalendarDay {
    if day > 1 { return CalendarDay(exactly: year, month, day - 1) }
    let before = adding(months: -1)
    return CalendarDay(
      exactly: before.year, before.month, Self.daysInMonth(before.month, of: before.year))
  }
}

extension CalendarDay: CustomStringConvertible {
  /// `YYYY-MM-DD`, with a minus before years below 0000 and more digits, without a `Y`, where needed.
  public var description: String {
    EDTFPrinter.text { printer in
      printer.writeYear(magnitude: year.magnitude, isNegative: year < 0, unspecified: 0)
      printer.write("-")
      printer.writeTwoDigits(month, unspecified: 0)
      printer.write("-")
      printer.writeTwoDigits(day, unspecified: 0)
    }
  }
}
