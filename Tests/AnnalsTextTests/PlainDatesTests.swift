import AnnalsText
import Testing

/// Dates in digits are remembered by number.
@Suite struct PlainDatesTests {
  @Test(arguments: ["2024", "0000", "9999-12", "2024-06-24", "2024-02-31"])
  func whatIsPutInIsFound(_ date: String) {
    var dates = PlainDates()
    guard let key = PlainDates.Key(date.utf8.span) else {
      Issue.record("\(date) has no key")
      return
    }
    #expect(dates[key] == nil)
    dates[key] = 7
    #expect(dates[key] == 7)
  }

  @Test func aYearItsMonthsAndTheirDaysAreKeptApart() {
    var dates = PlainDates()
    let spellings = [
      "2024", "2024-01", "2024-01-01", "2024-01-31", "2024-02", "2024-12-31", "2025",
    ]
    for (number, spelling) in spellings.enumerated() {
      if let key = PlainDates.Key(spelling.utf8.span) { dates[key] = UInt32(number) }
    }
    let found = spellings.map { PlainDates.Key($0.utf8.span).flatMap { dates[$0] } }
    #expect(found == Array(0..<7))
  }

  @Test(arguments: [
    "", "24", "2024-6", "2024-00", "2024-13", "2024-06-00", "2024-06-32", "2024~", "202X",
    "2024/06", "2024-06/07", "-2024", "二〇二四",
  ])
  func otherSpellingsHaveNoKey(_ date: String) {
    let hasKey = PlainDates.Key(date.utf8.span) != nil
    #expect(!hasKey)
  }
}
