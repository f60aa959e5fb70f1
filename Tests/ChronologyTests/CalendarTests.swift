import Chronology
import Testing

@Suite struct CalendarTests {
  @Test func daysFollowEachOtherForEightHundredYears() {
    var day = CalendarDay(daysSinceEpoch: -900_000)
    for count in Int64(-899_999)...(-600_000) {
      let next = CalendarDay(daysSinceEpoch: count)
      let length = CalendarDay.daysInMonth(day.month, of: day.year)
      let expected =
        day.day < length
        ? (day.year, day.month, day.day + 1)
        : day.month < 12 ? (day.year, day.month + 1, 1) : (day.year + 1, 1, 1)
      guard (next.year, next.month, next.day) == expected, next.daysSinceEpoch == count else {
        Issue.record("\(next) follows \(day)")
        return
      }
      day = next
    }
    #expect(day.description == "0327-04-05")
  }

  @Test(arguments: [
    (1970, 1, 1, 0), (2000, 3, 1, 11_017), (0, 1, 1, -719_528), (-1, 12, 31, -719_529),
    (1969, 12, 31, -1), (2024, 6, 24, 19_898),
  ])
  func countsDays(_ year: Int64, _ month: Int, _ day: Int, _ count: Int64) throws {
    let date = try #require(CalendarDay(year: year, month: month, day: day))
    #expect(date.daysSinceEpoch == count)
    #expect(CalendarDay(daysSinceEpoch: count) == date)
    #expect(CalendarDay(of: date.begin.advanced(by: 86_399)) == date)
  }

  @Test(arguments: [-100_000_000_000, -99_999_999_996, 99_999_999_999, 100_000_000_000] as [Int64])
  func isExactFarAway(_ year: Int64) throws {
    for (month, day) in [(1, 1), (2, 28), (3, 1), (12, 31)] {
      let date = try #require(CalendarDay(year: year, month: month, day: day))
      #expect(CalendarDay(of: date.begin) == date)
      #expect(CalendarDay(daysSinceEpoch: date.daysSinceEpoch) == date)
    }
  }

  @Test func yearsBeyondAreSaturatedAndKeepTheirSide() throws {
    let far = try #require(EDTF("Y17E16"))
    #expect(far.earliestDay.description == "170000000000000000-01-01")
    #expect(far.bounds.earliestBegin.isBounded)
    #expect(far.bounds.earliestBegin > Seconds(9_000_000_000_000_000_000))
    let deep = try #require(EDTF("Y-17E16"))
    #expect(deep.bounds.latestEnd < Seconds(-9_000_000_000_000_000_000))
    #expect(deep.bounds.precedes(far.bounds) == .yes)
  }

  @Test(arguments: [
    (Int64(1), "2024-02-29"), (12, "2025-01-31"), (-11, "2023-02-28"), (-2, "2023-11-30"),
    (-25, "2021-12-31"),
  ])
  func movesByMonths(_ months: Int64, _ expected: String) throws {
    let day = try #require(CalendarDay(year: 2024, month: 1, day: 31))
    #expect(day.adding(months: months).description == expected)
  }

  @Test func movesByDaysAndYears() throws {
    let leap = try #require(CalendarDay(year: 2024, month: 2, day: 29))
    #expect(leap.adding(years: 1).description == "2025-02-28")
    #expect(leap.adding(days: 1).description == "2024-03-01")
    #expect(leap.adding(days: -60).description == "2023-12-31")
    #expect(leap.adding(days: .max) == leap)
    #expect(leap.adding(months: .min) < leap)
  }

  @Test(arguments: [(2024, 2, 30), (2023, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0)])
  func hasNoSuchDay(_ year: Int64, _ month: Int, _ day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
    #expect(EDTF(year: year, month: month, day: day) == nil)
  }

  @Test func groupsByDecadeAndCentury() throws {
    let day = try #require(CalendarDay(year: -5, month: 1, day: 1))
    #expect((day.decade, day.century) == (-10, -100))
    let modern = CalendarDay(of: TimeSpan(year: 1985).begin)
    #expect((modern.decade, modern.century) == (1980, 1900))
    #expect(TimeSpan(years: 1985...1987).years == 1985...1987)
    #expect(TimeSpan.always.years == nil)
    #expect(TimeSpan(year: 2024, month: 13) == nil)
  }

  @Test func writesPlainDates() {
    #expect(EDTF(year: 2024)?.description == "2024")
    #expect(EDTF(year: -44, month: 3, day: 15)?.description == "-0044-03-15")
    #expect(EDTF(year: 12_000)?.description == "Y12000")
    #expect(EDTF(year: 12_000, month: 1) == nil)
    #expect(EDTF(year: 2024, month: nil, day: 3) == nil)
    #expect(EDTF(year: .min) == nil)
    #expect(CalendarDay(year: .min, month: 1, day: 1) == nil)
  }

  @Test func makesIntervals() throws {
    let (early, late) = (try #require(date("2004-06~")), try #require(date("2005")))
    #expect(EDTF(from: .date(early), to: .date(late))?.description == "2004-06~/2005")
    #expect(EDTF(from: .open, to: .date(late))?.description == "../2005")
    #expect(EDTF(from: .date(late), to: .date(early)) == nil)
    #expect(EDTF(from: .open, to: .unknown) == nil)
    #expect(EDTF(from: .date(try #require(date("Y12000"))), to: .open) == nil)
    #expect(early.qualified(.uncertain).withoutQualifiers == date("2004-06"))
  }

  private func date(_ text: String) -> EDTF.Date? {
    guard case .date(let date)? = EDTF(text)?.form else { return nil }
    return date
  }
}
