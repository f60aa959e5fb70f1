/// A month of the Chinese lunar calendar, in its years 1900 to 2100.
package struct LunarMonth: Hashable, Sendable {
  /// Its first day.
  package let start: CalendarDay
  /// 29 or 30.
  package let length: Int

  private static let years: [UInt32] = lunarYears.split(separator: " ").compactMap {
    UInt32($0, radix: 16)
  }

  /// The month of this number, or the leap month after it; nil outside the table, or where that year has no such
  /// month.
  package init?(year: Int, month: Int, isLeap: Bool = false) {
    guard Self.years.indices.contains(year - 1900), (1...12).contains(month) else { return nil }
    let row = Self.years[year - 1900]
    let leap = Int(row >> 13 & 15)
    guard !isLeap || leap == month else { return nil }
    let newYear = Int(row >> 17)
    let count = leap > 0 ? 13 : 12
    let index = month - 1 + (isLeap || (leap > 0 && month > leap) ? 1 : 0)
    let before = (0..<index).reduce(0) { $0 + Self.length(row, $1, count) }
    let first = CalendarDay(exactly: Int64(year), (newYear - 1) / 31 + 1, (newYear - 1) % 31 + 1)
    start = CalendarDay(daysSinceEpoch: first.daysSinceEpoch + Int64(before))
    length = Self.length(row, index, count)
  }

  private static func length(_ row: UInt32, _ index: Int, _ count: Int) -> Int {
    row >> UInt32(count - 1 - index) & 1 == 1 ? 30 : 29
  }

  /// Its last day.
  package var end: CalendarDay {
    CalendarDay(daysSinceEpoch: start.daysSinceEpoch + Int64(length) - 1)
  }

  /// A day of it, from 1; nil where it has none of that number.
  package func day(_ number: Int) -> CalendarDay? {
    (1...length).contains(number)
      ? CalendarDay(daysSinceEpoch: start.daysSinceEpoch + Int64(number) - 1) : nil
  }
}
