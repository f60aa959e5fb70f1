import Chronology
import Testing

/// Decisions of `docs/dates.md`, each with a case.
@Suite struct MeaningTests {
  @Test(arguments: [
    "19", "193", "-193", "19?", "0", "20xx", "1156X-12-25", "2XXXX-12-XX",
    "2016-05-02T24:00:00", "2014-12-08T11:46", "2025-10-14T12:00:00.000Z",
    "2016-05-02T16:54:59+0410", "2014-12-08T11:46:42−02:00",
    "/", "../", "/..", "../..", "Y1700", "{2002..2001}", "{1980-25..1981}", "15XX-02-3X",
    "2012-24/2012-21", "{ 1983.. }", "{1960 , 1961-12}", "1984-3X", "2010-2X",
  ])
  func isRefused(_ text: String) { #expect(EDTF(text) == nil) }

  @Test(arguments: [
    ("2003-23~", 1), ("2014?-22", 2), ("201X-21", 2), ("2003-22/2004-22", 1),
    ("2003-25/2004-28", 2), ("[1992-21..]", 2), ("[2016]", 2), ("{1960, 1961-12}", 2),
    ("Y20E2", 2), ("0000-02/0000", 0), ("2016-05-02T16:54:59+00:00", 0),
    ("2016-05-02T12:00:00-13:00", 0), ("Y170000002~", 1), ("2004-06-XX/2004-07-03", 2),
    ("2019-01-XX~/2020-01?", 1), ("1950S2~", 2),
  ])
  func isReadAtLevel(_ text: String, _ level: Int) { #expect(EDTF(text)?.level == level) }

  @Test(arguments: [
    ("2010-24", "2010-12-01", "2011-02-28"), ("2010-29", "2010-09-01", "2010-11-30"),
    ("2010-30", "2010-12-01", "2011-02-28"), ("2010-31", "2010-03-01", "2010-05-31"),
    ("2010-32", "2010-06-01", "2010-08-31"), ("2010-33", "2010-01-01", "2010-03-31"),
    ("2010-36", "2010-10-01", "2010-12-31"), ("2010-40", "2010-01-01", "2010-06-30"),
    ("1950S2", "1950-01-01", "1950-12-31"), ("XXXX-02-29", "0000-02-29", "9996-02-29"),
    ("-000X", "-0009-01-01", "-0001-12-31"), ("-156X-12-25", "-1569-12-25", "-1560-12-25"),
    ("1560-XX-31", "1560-01-31", "1560-12-31"), ("201X-24", "2010-12-01", "2020-02-29"),
    ("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12"),
    ("[1760-01,1984..,..1600]", "open", "open"), ("Y-17E7", "-170000000-01-01", "-170000000-12-31"),
  ])
  func means(_ text: String, _ earliest: String, _ latest: String) throws {
    let edtf = try #require(EDTF(text))
    #expect(edtf.earliestDay.description == earliest)
    #expect(edtf.latestDay.description == latest)
  }

  @Test(arguments: [
    ("2004-06-11~", "2004-06-08", "2004-06-14"), ("2004-06-11%", "2004-06-05", "2004-06-17"),
    ("2004-06~", "2004-05-01", "2004-07-31"), ("1984?", "1979-01-01", "1989-12-31"),
    ("1984%", "1974-01-01", "1994-12-31"), ("2004?-06-11", "1999-06-11", "2009-06-11"),
    ("2004-?06-11", "2004-05-11", "2004-07-11"), ("2010-22~", "2010-03-01", "2010-11-30"),
    ("1950S2", "1900-01-01", "1999-12-31"), ("1984~/2004-06", "1979-01-01", "2004-06-30"),
    ("Y17E4~", "160000-01-01", "180000-12-31"), ("?2004-?06-?11", "2004-06-08", "2004-06-14"),
    ("Y171010000S3", "171000000-01-01", "171999999-12-31"), ("1985", "1985-01-01", "1985-12-31"),
  ])
  func isPossibleWithin(_ text: String, _ first: String, _ last: String) throws {
    let hull = try #require(EDTF(text)).possibleBounds.hull
    #expect(CalendarDay(of: hull.begin).description == first)
    #expect(CalendarDay(of: hull.end.advanced(by: -1)).description == last)
  }

  @Test(arguments: [
    ("?2004", "2004?"), ("2004?-06?", "2004-06?"), ("?2004-06-04~", "2004?-06-04~"),
    ("2004~-06~-11%", "2004-06-11%"), ("2004-06~-11", "2004-06~-11"),
    ("~2004-?06", "2004~-?06"), ("[?2004,2005]", "[2004?,2005]"), ("%1945/..", "1945%/.."),
  ])
  func hasOneNormalSpelling(_ text: String, _ normalized: String) throws {
    let edtf = try #require(EDTF(text))
    #expect(edtf.normalized.description == normalized)
  }

  @Test func anOpenEndIsEndlessAndAnUnknownOneSomewhere() throws {
    let open = try #require(EDTF("1985/..")).bounds
    #expect(open.earliestEnd == .unboundedFuture && open.latestEnd == .unboundedFuture)
    let unknown = try #require(EDTF("1985/")).bounds
    #expect(unknown.latestEnd == .unboundedFuture)
    #expect(unknown.earliestEnd == TimeSpan(CalendarDay(of: TimeSpan(year: 1985).begin)).end)
    let later = try #require(EDTF("1990")).bounds
    #expect(open.precedes(later) == .no)
    #expect(unknown.precedes(later) == .maybe)
    #expect(try #require(EDTF("1980")).bounds.precedes(open) == .yes)
  }

  @Test func threeStrengthsOfIn() throws {
    let june = try #require(TimeSpan(year: 2024, month: 6))
    let day = try #require(EDTF("2024-06-30~"))
    #expect(day.lies(within: june) && !day.certainlyLies(within: june) && day.mayLie(within: june))
    #expect(day.within(june) == .maybe)
    #expect(day.within(TimeSpan(year: 2024)) == .yes && day.within(TimeSpan(year: 2023)) == .no)
    let year = try #require(EDTF("2024"))
    #expect(!year.lies(within: june) && year.mayLie(within: june))
    let july = try #require(EDTF("2024-07-02~"))
    #expect(!july.lies(within: june) && july.mayLie(within: june))
    #expect(try #require(EDTF("2024-06-15")).certainlyLies(within: june))
  }

  @Test func aSetIsPossibleInItsMembersOnly() throws {
    let set = try #require(EDTF("[1667,1760,1800..1802,1900..]"))
    #expect(set.mayLie(within: TimeSpan(year: 1760)))
    #expect(!set.mayLie(within: TimeSpan(year: 1700)))
    #expect(set.mayLie(within: TimeSpan(year: 1801)))
    #expect(set.mayLie(within: TimeSpan(year: 2500)))
    #expect(try #require(EDTF("{1960,1962}")).bounds.hull == TimeSpan(years: 1960...1962))
  }

  @Test func timesAreComparedInUniversalTime() throws {
    let east = try #require(EDTF("2024-01-01T12:00:00+08:00")).bounds
    let universal = try #require(EDTF("2024-01-01T05:00:00Z")).bounds
    #expect(east.precedes(universal) == .yes)
    #expect(universal.precedes(east) == .no)
  }

  @Test func truthFollowsKleene() {
    let all: [Truth] = [.no, .maybe, .yes]
    #expect(all.map { !$0 } == [.yes, .maybe, .no])
    #expect(all.map { $0 && .maybe } == [.no, .maybe, .maybe])
    #expect(all.map { $0 || .maybe } == [.maybe, .maybe, .yes])
    #expect(Truth(true) == .yes && Truth(false) == .no)
  }

  @Test func aDateIsSmall() {
    #expect(MemoryLayout<EDTF.Date>.size <= 16)
    #expect(MemoryLayout<EDTF>.size <= 32)
  }
}
