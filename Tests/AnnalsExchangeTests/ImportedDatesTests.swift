import AnnalsExchange
import AnnalsModel
import Chronology
import TestSupport
import Testing

/// Dates as other formats write them, and what they become: never more exact than they were.
@Suite struct ImportedDatesTests {
  /// A date of GEDCOM, its EDTF, and true where the wording is kept as a note besides.
  static let gedcom: [(written: String, date: String?, keepsWording: Bool)] = [
    ("24 JUN 2024", "2024-06-24", false), ("JUN 2024", "2024-06", false), ("1850", "1850", false),
    ("ABT 1850", "1850~", false), ("EST 3 MAR 1850", "1850-03-03~", false),
    ("CAL 1850", "1850~", false), ("BEF 1850", "[..1850]", false), ("AFT 1850", "[1850..]", false),
    ("BET 1870 AND 1872", "[1870..1872]", false),
    ("BET 1 JAN 1900 AND 1905", "[1900..1905]", true),
    ("FROM 1914 TO 1918", "1914/1918", false), ("FROM 1914", "1914/", false),
    ("TO 1918", "/1918", false), ("44 BC", "-0043", false), ("44 BCE", "-0043", false),
    ("INT 1850 (about Easter)", "1850?", true), ("(about Easter)", nil, true),
    ("11 FEB 1699/00", "1700-02-11", true), ("@#DGREGORIAN@ 1 MAY 1900", "1900-05-01", false),
    ("@#DJULIAN@ 25 OCT 1917", "1917-11-07", true), ("JULIAN 4 OCT 1582", "1582-10-14", true),
    ("@#DFRENCH R@ 1 VEND 1", nil, true), ("@#DHEBREW@ 2 TVT 5758", nil, true),
    ("FRENCH_R 1 VEND 1", nil, true), ("32 JAN 1900", nil, true), ("30 FEB 1900", nil, true),
    ("BET 1905 AND", nil, true), ("SOMETIME", nil, true), ("1850/99", nil, true),
    ("99999999999999999999", nil, true), ("", nil, false),
  ]

  @Test(arguments: gedcom.indices)
  func datesOfGEDCOM(_ place: Int) throws {
    let (written, date, keepsWording) = Self.gedcom[place]
    let facts = try ImportedFacts(
      "0 HEAD\n0 @I1@ INDI\n1 NAME A /B/\n1 BIRT\n2 DATE \(written)\n0 TRLR\n", .gedcom)
    #expect(facts.lines.first { $0.hasPrefix("A-B born") } == date.map { "A-B born →\($0)" })
    #expect(facts.mentions("A-B note \"born: ") == keepsWording)
  }

  /// An element of Gramps XML, its EDTF, and true where the wording is kept as a note besides.
  static let gramps: [(element: String, date: String?, keepsWording: Bool)] = [
    ("<dateval val=\"1850-03-12\"/>", "1850-03-12", false),
    ("<dateval val=\"1850-03\"/>", "1850-03", false),
    ("<dateval val=\"1850-00-00\"/>", "1850", false),
    ("<dateval val=\"1850\" type=\"about\"/>", "1850~", false),
    ("<dateval val=\"1850\" type=\"before\"/>", "[..1850]", false),
    ("<dateval val=\"1850\" type=\"after\"/>", "[1850..]", false),
    ("<dateval val=\"1850\" type=\"from\"/>", "1850/", false),
    ("<dateval val=\"1850\" type=\"to\"/>", "/1850", false),
    ("<dateval val=\"1850\" quality=\"estimated\"/>", "1850~", false),
    ("<daterange start=\"1870\" stop=\"1872-05-01\"/>", "[1870..1872]", true),
    ("<datespan start=\"1914\" stop=\"1918\"/>", "1914/1918", false),
    ("<datespan start=\"1914\" stop=\"1918\" quality=\"calculated\"/>", "1914~/1918~", false),
    ("<dateval val=\"1917-10-25\" cformat=\"Julian\"/>", "1917-11-07", true),
    ("<dateval val=\"0001-01-01\" cformat=\"French Republican\"/>", nil, true),
    ("<dateval val=\"5758-04-02\" cformat=\"Hebrew\"/>", nil, true),
    ("<datestr val=\"about Easter\"/>", nil, true),
    ("<datestr val=\"1850-03\"/>", "1850-03", false),
    ("<dateval val=\"1850-13-45\"/>", nil, true), ("<dateval/>", nil, false),
  ]

  @Test(arguments: gramps.indices)
  func datesOfGramps(_ place: Int) throws {
    let (element, date, keepsWording) = Self.gramps[place]
    let facts = try ImportedFacts(
      """
      <database xmlns="http://gramps-project.org/xml/1.7.1/"><events>
      <event handle="_e"><type>Birth</type>\(element)</event></events><people>
      <person handle="_p"><name><first>A</first></name><eventref hlink="_e"/></person></people>
      </database>
      """, .gramps)
    #expect(facts.lines.first { $0.hasPrefix("A born") } == date.map { "A born →\($0)" })
    #expect(facts.mentions("A note \"born: ") == keepsWording)
  }

  /// A time of entity JSON with its precision and calendar, and its EDTF.
  static let wikidata: [(time: String, precision: Int, isJulian: Bool, date: String?)] = [
    ("+1949-10-01T00:00:00Z", 11, false, "1949-10-01"),
    ("+1949-10-00T00:00:00Z", 10, false, "1949-10"), ("+1949-00-00T00:00:00Z", 9, false, "1949"),
    ("+1850-00-00T00:00:00Z", 8, false, "185X"), ("+1900-00-00T00:00:00Z", 7, false, "18XX"),
    ("+1801-00-00T00:00:00Z", 7, false, "18XX"), ("+1950-00-00T00:00:00Z", 7, false, "19XX"),
    ("+2000-00-00T00:00:00Z", 6, false, "1XXX"), ("+0100-00-00T00:00:00Z", 7, false, "00XX"),
    ("-0044-03-15T00:00:00Z", 11, true, "-0043-03-13"),
    ("-0044-00-00T00:00:00Z", 9, false, "-0043"),
    ("-0001-00-00T00:00:00Z", 9, false, "0000"), ("-0400-00-00T00:00:00Z", 7, false, "-03XX"),
    ("-0043-00-00T00:00:00Z", 8, false, "[-0048..-0039]"),
    ("-66000000-00-00T00:00:00Z", 3, false, "Y-65999999S2"),
    ("-13798000000-00-00T00:00:00Z", 3, false, "Y-13797999999S5"),
    ("+1616-04-23T00:00:00Z", 11, true, "1616-05-03"), ("+1616-00-00T00:00:00Z", 9, true, "1616"),
    ("+1949-02-30T00:00:00Z", 11, false, nil), ("nonsense", 11, false, nil),
    ("+99999999999999999999-00-00T00:00:00Z", 9, false, nil),
  ]

  @Test(arguments: wikidata.indices)
  func timesOfWikidata(_ place: Int) throws {
    let (time, precision, isJulian, date) = Self.wikidata[place]
    let model = isJulian ? "Q1985786" : "Q1985727"
    let facts = try ImportedFacts(
      """
      {"entities": {"Q1": {"id": "Q1", "labels": {"en": {"language": "en", "value": "A"}},
       "claims": {"P569": [{"mainsnak": {"datavalue": {"type": "time", "value": {"time": "\(time)",
       "precision": \(precision), "calendarmodel": "http://www.wikidata.org/entity/\(model)"}}}}]}}}}
      """, .wikidata)
    #expect(facts.lines.first { $0.hasPrefix("A born") } == date.map { "A born →\($0)" })
    #expect(facts.mentions("Julian") == (isJulian && precision == 11))
    #expect((date == nil) == facts.remarks.contains("values of a sort that is not read"))
  }

  /// A cell of a table, and its EDTF.
  static let cells: [(written: String, date: String?)] = [
    ("2024-06-24", "2024-06-24"), ("2024/6/24", "2024-06-24"), ("2024年6月24日", "2024-06-24"),
    ("2024年6月", "2024-06"), ("2024年", "2024"), ("24.6.2024", "2024-06-24"),
    ("24/6/2024", "2024-06-24"), ("6/24/2024", "2024-06-24"), ("3/4/2024", nil),
    ("4/4/2024", "2024-04-04"),
    ("6/2024", "2024-06"), ("2024-06-24T19:30", "2024-06-24"), ("2024-06-24 19:30", "2024-06-24"),
    ("1914–1918", "1914/1918"), ("1914-1918", "1914/1918"), ("1850~", "1850~"), ("31.2.2024", nil),
    ("-44/3/15", nil), ("long ago", nil), ("2024-06-24T19:30:00Z", "2024-06-24T19:30:00Z"),
    ("999999999999999999999/1/1", nil), ("1949.10.1", "1949-10-01"),
  ]

  @Test(arguments: cells.indices)
  func datesOfTables(_ place: Int) throws {
    let (written, date) = Self.cells[place]
    let facts = try ImportedFacts("name,date\nA,\(written)\n", .csv)
    #expect(facts.lines.first { $0.hasPrefix("A date") } == date.map { "A date →\($0)" })
    #expect((date == nil) == facts.mentions("note \"date: \(written)\""))
  }

  /// A cell that could be two days is the one that others of its column tell.
  @Test(arguments: [
    ("25/12/1921", "1921-03-12"), ("12/25/1921", "1921-12-03"), ("1921-12-25", nil),
  ])
  func theColumnTellsTheOrderOfFigures(_ other: String, _ date: String?) throws {
    let facts = try ImportedFacts("name,date\nA,12/3/1921\nB,\(other)\n", .csv)
    #expect(facts.lines.first { $0.hasPrefix("A date") } == date.map { "A date →\($0)" })
    #expect(facts.mentions("note \"date: 12/3/1921\"") == (date == nil))
  }

  @Test func aColumnInWhichTwoTellOtherwiseTellsNothing() throws {
    let facts = try ImportedFacts(
      "name,date\nA,12/3/1921\nB,25/12/1921\nC,12/25/1921\n", .csv)
    #expect(facts.mentions("note \"date: 12/3/1921\""))
    #expect(facts.says("C date →1921-12-25"))
  }

  @Test func datesInWordsAreReadByWhoeverCan() throws {
    var options = ImportOptions()
    options.readDate = { $0 == "March 1986" ? EDTF("1986-03") : nil }
    let facts = try ImportedFacts("name,date\nA,March 1986\n", .csv, options: options)
    #expect(facts.says("A date →1986-03"))
    #expect(facts.remarks == ["dates read from words, to be checked"])
  }

  /// Days of 4000 years, by way of a count that knows no months.
  @Test func daysOfTheJulianCalendarAreTheSameDays() throws {
    for (julian, gregorian) in [
      ("4 OCT 1582", "1582-10-14"), ("5 OCT 1582", "1582-10-15"), ("29 FEB 1700", "1700-03-11"),
      ("1 MAR 1900", "1900-03-14"), ("29 FEB 1900", "1900-03-13"), ("1 JAN 1", "0000-12-30"),
    ] {
      let facts = try ImportedFacts(
        "0 HEAD\n0 @I1@ INDI\n1 NAME A\n1 DEAT\n2 DATE @#DJULIAN@ \(julian)\n", .gedcom)
      #expect(facts.says("A died →\(gregorian)"), "\(julian)")
    }
  }
}
