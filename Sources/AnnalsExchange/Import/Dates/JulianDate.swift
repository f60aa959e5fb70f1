import Chronology

/// A day of the Julian calendar, in which a year before the first is 0, the one before that -1.
struct JulianDate {
  var year: Int64
  var month: Int
  var day: Int

  /// The same day in the Gregorian calendar, carried back; nil where the calendar has no such day.
  var gregorian: CalendarDay? {
    guard (1...12).contains(month), day >= 1, day <= length, abs(year) < 1_000_000 else {
      return nil
    }
    // Years that begin in March have their leap day last: 1461 days make four.
    let shift: Int64 = month > 2 ? 0 : 1
    let march = year - shift
    let fromMarch = Int64(month) + 12 * shift - 3
    let days = (march * 1461).flooredQuotient(by: 4) + (153 * fromMarch + 2) / 5 + Int64(day)
    // Day 1 of March of the year 0 is 719,471 days before 1970 (-0001-02-27 in the other calendar).
    return CalendarDay(daysSinceEpoch: days - 719_471)
  }

  private var length: Int {
    month == 2 && year % 4 == 0 ? 29 : month == 2 ? 28 : CalendarDay.daysInMonth(month, of: 1)
  }
}

extension Int64 {
  fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
    let rest = self % divisor
    return (self - (rest < 0 ? rest + divisor : rest)) / divisor
  }
}
