import Chronology
import Testing

/// A mistake: the text with the bytes that are to blame between « and », and what is said of it.
private struct Mistake: CustomTestStringConvertible {
  let marked: String
  let code: EDTFError.Code
  let message: String

  init(_ marked: String, _ code: EDTFError.Code, _ message: String) {
    self.marked = marked
    self.code = code
    self.message = message
  }

  var testDescription: String { marked }

  var text: String { marked.filter { $0 != "«" && $0 != "»" } }

  var place: Range<Int> {
    let parts = marked.split(separator: "«", omittingEmptySubsequences: false)
    let start = parts[0].utf8.count
    let blamed = parts.count > 1 ? parts[1].prefix { $0 != "»" } : ""
    return start..<start + blamed.utf8.count
  }
}

private let mistakes: [Mistake] = [
  Mistake("«»", .empty, "no date is written"),
  Mistake("2023-02-«29»", .impossible, "that February had 28 days"),
  Mistake("1900-02-«29»", .impossible, "that February had 28 days"),
  Mistake("2024-04-«31»", .impossible, "that April had 30 days"),
  Mistake("2024-04-«00»", .impossible, "there is no day 0"),
  Mistake("2024-«13»", .impossible, "there is no month 13: months are 01 to 12, seasons 21 to 41"),
  Mistake(
    "2024-«00»-01", .impossible, "there is no month 0: months are 01 to 12, seasons 21 to 41"),
  Mistake("«156X-11-31»", .impossible, "no date of the calendar fits"),
  Mistake("2024/«15XX-02-3X»", .impossible, "no date of the calendar fits"),
  Mistake("2001-21«-»03", .impossible, "a season has no days"),
  Mistake("2024-6«»", .syntax, "two digits of a month are missing"),
  Mistake("«2002/2001»", .backwards, "the end lies before the start"),
  Mistake("{«2002..2001»}", .backwards, "the end lies before the start"),
  Mistake("«/»", .syntax, "the interval has no date at either end"),
  Mistake("«../..»", .syntax, "the interval has no date at either end"),
  Mistake("2024/2025«/»2026", .syntax, "an interval has one slash"),
  Mistake("«193»", .year, "a year has four digits"),
  Mistake("«44»-03-15", .year, "a year has four digits"),
  Mistake("«17000»", .year, "a year of more than four digits begins with Y"),
  Mistake("«Y2006»", .year, "Y is for years of more than four digits"),
  Mistake("Y«0»0001", .syntax, "the number begins with 0"),
  Mistake("Y170000«-»01", .year, "a year that begins with Y has no month"),
  Mistake("«Y-61000»/-2000", .year, "a year with Y or S can't stand in an interval or a set"),
  Mistake("«-0000»-01", .year, "there is no year -0000"),
  Mistake("1990«~?»", .qualifier, "two qualifiers stand together"),
  Mistake("20«x»x", .syntax, "a digit or X was expected, not “x”"),
  Mistake("199«年»", .syntax, "a digit or X was expected, not “年”"),
  Mistake("2024«\u{202E}»", .syntax, "the end of the date was expected, not U+202E"),
  Mistake("2024-06-24«−»", .syntax, "the end of the date was expected, not “−”"),
  Mistake("« »2024", .syntax, "a year of four digits was expected, not “ ”"),
  Mistake("2016-05-02T«24»:00:00", .time, "hour 24 is above 23"),
  Mistake("2016-05-02T01:01:«60»", .time, "second 60 is above 59"),
  Mistake("2016-05-02T12:00:00+05:«60»", .time, "the zone's minute 60 is above 59"),
  Mistake("2016-05-02T12:00:00«-00»", .time, "a zone of zero has no minus"),
  Mistake("2016-05-02T11:46«»", .syntax, "a colon is missing"),
  Mistake("2016-05-02T16:54:59«.»042", .syntax, "the end of the date was expected, not “.”"),
  Mistake("«2016-05»T12:00:00", .time, "a time needs a whole day without qualifiers or X"),
  Mistake("2005-07-25«T»10:10:10Z/2006", .time, "an interval or a set has no times"),
  Mistake("[1999«»", .set, "a comma or ] is missing"),
  Mistake("[1999«}»", .set, "a comma or ] was expected, not “}”"),
  Mistake("{«1987-10..1988»}", .set, "both ends of a range are years, or months, or days"),
  Mistake("[«]»", .syntax, "a year of four digits was expected, not “]”"),
]

@Suite struct ErrorTests {
  @Test(arguments: mistakes)
  private func namesThePlaceAndTheReason(_ mistake: Mistake) {
    let error = #expect(throws: EDTFError.self) { try EDTF.parse(mistake.text) }
    #expect(error?.code == mistake.code)
    #expect(error?.message == mistake.message)
    #expect(error?.place == mistake.place)
  }

  @Test(arguments: [
    ("2024-6", "months and days have two digits: 2024-06-24"),
    ("199u", "write X for a digit that isn't known"),
    ("2023-02-29", "write the 28th, or the month alone if the day is not known"),
    ("1990~?", "write % for uncertain and approximate"),
    ("2016-05-02T24:00:00", "write 00:00:00 of the next day"),
    ("2024-06−24", "write the plain hyphen -"),
  ])
  func saysWhatToDo(_ text: String, _ help: String) {
    let error = #expect(throws: EDTFError.self) { try EDTF.parse(text) }
    #expect(error?.help == help)
  }

  @Test func refusesHostileTextSoon() {
    let digits = String(repeating: "9", count: 1_000_000)
    let members = String(repeating: "1999,", count: 1_000_000)
    let patterns = String(repeating: "XXX1-02-29,", count: 20_000)
    let texts = [
      digits, "Y" + digits, "Y1E" + digits, "1950S" + digits, "[" + members + "1999]",
      "{" + patterns + "1999}", String(repeating: "[", count: 1_000_000),
      String(repeating: "1999/", count: 200_000), String(repeating: "\u{0}", count: 1_000_000),
      "[1999," + String(repeating: " ", count: 1_000_000) + "x]",
      "Y9999999999999999999", "Y99999E15", "2024-06-24T" + digits,
    ]
    let clock = ContinuousClock()
    let time = clock.measure {
      for text in texts { #expect(EDTF(text) == nil) }
    }
    #expect(time < .seconds(5))
  }

  @Test func readsNoBytesThatAreNotText() {
    for bytes in [[0xFF], [0xC3], [0x32, 0x30, 0x32, 0x34, 0xF0, 0x9F], [0x80, 0x80]] as [[UInt8]] {
      let error = #expect(throws: EDTFError.self) { try EDTF.parse(bytes.span) }
      #expect(error?.code == .syntax)
    }
  }
}
