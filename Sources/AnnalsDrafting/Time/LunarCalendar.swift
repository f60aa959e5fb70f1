import Chronology

/// From the Chinese lunar calendar to days, 1900 to 2100.
struct LunarCalendar: Sendable {
  static let shared = LunarCalendar()

  /// The day of a lunar date; nil outside the table, or if that year has no such day.
  func day(year: Int, month: Int, isLeap: Bool = false, day: Int) -> DateValue.Point? {
    LunarMonth(year: year, month: month, isLeap: isLeap)?.day(day).map(Self.point)
  }

  /// The first day and the length of a lunar month.
  func month(year: Int, month: Int, isLeap: Bool) -> (start: DateValue.Point, length: Int)? {
    LunarMonth(year: year, month: month, isLeap: isLeap).map { (Self.point($0.start), $0.length) }
  }

  private static func point(_ day: CalendarDay) -> DateValue.Point {
    DateValue.Point(Int(day.year), day.month, day.day)
  }
}
