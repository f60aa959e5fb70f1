/// From the Chinese lunar calendar to days, 1900 to 2100.
struct LunarCalendar: Sendable {
  static let shared = LunarCalendar()

  private let years: [UInt32]

  private init() {
    years = lunarYears.split(separator: " ").compactMap { UInt32($0, radix: 16) }
  }

  /// The day of a lunar date; nil outside the table, or if that year has no such day.
  func day(year: Int, month: Int, isLeap: Bool = false, day: Int) -> DateValue.Point? {
    guard let (start, length) = self.month(year: year, month: month, isLeap: isLeap),
      (1...length).contains(day)
    else { return nil }
    return start.adding(days: day - 1)
  }

  /// The first day and the length of a lunar month.
  func month(year: Int, month: Int, isLeap: Bool) -> (start: DateValue.Point, length: Int)? {
    guard years.indices.contains(year - 1900), (1...12).contains(month) else { return nil }
    let row = years[year - 1900]
    let leap = Int(row >> 13 & 15)
    guard !isLeap || leap == month else { return nil }
    let newYear = Int(row >> 17)
    let count = leap > 0 ? 13 : 12
    let index = month - 1 + (isLeap || (leap > 0 && month > leap) ? 1 : 0)
    var start = DateValue.Point(year, (newYear - 1) / 31 + 1, (newYear - 1) % 31 + 1)
    for i in 0..<index { start = start.adding(days: length(row, i, count)) }
    return (start, length(row, index, count))
  }

  private func length(_ row: UInt32, _ index: Int, _ count: Int) -> Int {
    row >> UInt32(count - 1 - index) & 1 == 1 ? 30 : 29
  }
}
