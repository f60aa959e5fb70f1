import AnnalsExchange
import AnnalsModel
import TestSupport
import Testing

/// Calendars, timelines and tables as programs and people write them.
@Suite struct TimelineImportTests {
  static let calendar = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "X-WR-CALNAME:Our meetings", "BEGIN:VTIMEZONE",
    "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19700101T000000", "END:STANDARD",
    "END:VTIMEZONE",
    "BEGIN:VEVENT", "UID:1@example.org", "SUMMARY:全国科技大会\\, 第一天",
    "DTSTART;TZID=Asia/Shanghai:20240624T090000", "DTEND;TZID=Asia/Shanghai:20240625T000000",
    "DESCRIPTION:A long text that goes on and on and on and on and on and on\\nand ",
    " on\\; with a second line", "LOCATION:Beijing", "CATEGORIES:meeting,Science\\, technology",
    "ORGANIZER;CN=\"Academy; of Sciences\":mailto:a@example.org",
    "ATTENDEE;CN=Li Qiang;CUTYPE=INDIVIDUAL:mailto:b@example.org", "ATTENDEE:mailto:c@example.org",
    "STATUS:CANCELLED", "X-OTHER:1", "BEGIN:VALARM", "DESCRIPTION:Wake up", "TRIGGER:-PT15M",
    "END:VALARM", "END:VEVENT",
    "BEGIN:VEVENT", "UID:2@example.org", "SUMMARY:Every year", "DTSTART;VALUE=DATE:20240101",
    "RRULE:FREQ=YEARLY", "END:VEVENT",
    "BEGIN:VEVENT", "UID:2@example.org", "RECURRENCE-ID;VALUE=DATE:20250101",
    "SUMMARY:This year later",
    "DTSTART;VALUE=DATE:20250102", "DURATION:P3D", "END:VEVENT",
    "BEGIN:VTODO", "SUMMARY:Buy flowers", "END:VTODO", "END:VCALENDAR", "",
  ].joined(separator: "\r\n")

  @Test func calendars() throws {
    let facts = try ImportedFacts(Self.calendar, .iCalendar)
    let day = "全国科技大会-第一天"
    #expect(facts.imported.graph.settings.title == "Our meetings")
    #expect(facts.says("\(day): meeting") && facts.says("\(day) date →2024-06-24"))
    #expect(facts.mentions("and on\\nand on; with a second line"))
    #expect(facts.says("\(day) place →Beijing") && facts.says("\(day) about →Science-technology"))
    #expect(facts.says("\(day) organizer →Academy-of-Sciences"))
    #expect(facts.says("\(day) participant →Li-Qiang"))
    #expect(facts.says("\(day) note \"status: cancelled\""))
    #expect(facts.says("Every-year date →2024-01-01"))
    #expect(facts.says("Every-year note \"repeats: FREQ=YEARLY\""))
    #expect(facts.says("This-year-later date →2025-01-02/2025-01-04"))
    #expect(!facts.mentions("Wake up"))
    #expect(
      Set(facts.remarks) == [
        "parts that are no events", "people without a name", "properties that are not carried over",
        "times of day, of which the day was kept",
        "repeating events, of which the first was taken",
      ])
  }

  @Test func aCalendarMayBreakItsLinesWithinACharacter() throws {
    let text =
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:大会\r\nDTSTART:20240624\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    var bytes = Array(text.utf8)
    let place = try #require(bytes.firstIndex(of: 0xE5))
    bytes.insert(contentsOf: [0x0D, 0x0A, 0x20], at: place + 1)
    let imported = try Importer.read(bytes, as: .iCalendar, name: "a.ics")
    #expect(imported.graph.entities(of: .event).map { imported.graph.id(of: $0) } == ["大会"])
  }

  @Test func markwhenWithHeadersSectionsAndFiguresOfAmerica() throws {
    let facts = try ImportedFacts(
      """
      title: The war
      #battle: #ff0000

      section 1861–1862 #war
      // a comment
      04/12/1861: Fort Sumter #battle
      > Shots are fired
      and returned
      group Peninsula
      3/17/1862 - 7/1862: The campaign
      endGroup
      1862: A year
      endSection
      2021-05-01 10:30: With a time
      2022-01/now: Still
      """, .markwhen)
    #expect(facts.imported.graph.settings.title == "The war")
    #expect(facts.says("Fort-Sumter date →1861-04-12") && facts.says("Fort-Sumter about →battle"))
    #expect(facts.says("Fort-Sumter note \"Shots are fired\\nand returned\""))
    #expect(facts.says("The-campaign date →1862-03-17/1862-07"))
    #expect(facts.says("The-campaign about →Peninsula") && facts.says("A-year date →1862"))
    #expect(facts.says("With-a-time date →2021-05-01") && facts.says("Still date →2022-01/.."))
    let european = try ImportedFacts(
      "---\ntitle: \"x\"\ndateFormat: d/M/y\n---\n04/12/1861: A\n", .markwhen)
    #expect(european.says("A date →1861-12-04"))
  }

  @Test func timelineJSWithErasAndPartsOfDates() throws {
    let facts = try ImportedFacts(
      """
      {"title": {"text": {"headline": "Our <b>time</b>"}}, "events": [
       {"start_date": {"year": "1969", "month": "7", "day": 20, "hour": 20}, "group": "Moon",
        "text": {"headline": "Landing &amp; more", "text": "<p>One.</p><p>Two.</p>"},
        "media": {"url": "https://example.org/a.jpg", "caption": "c"}},
       {"start_date": {"year": -44, "month": 3, "day": 15}, "text": {"headline": "Ides"}},
       {"text": {"headline": "No date"}}, 7],
       "eras": [{"start_date": {"year": 1960}, "end_date": {"year": 1969}, "text": {"headline": "Sixties"}}]}
      """, .timelineJS)
    #expect(facts.imported.graph.settings.title == "Our time")
    #expect(facts.says("Landing-more date →1969-07-20") && facts.says("Landing-more about →Moon"))
    #expect(facts.says("Landing-more name \"Landing & more\""))
    #expect(facts.says("Ides date →-0044-03-15"))
    #expect(facts.says("Sixties: period") && facts.says("Sixties date →1960/1969"))
    #expect(facts.remarks.contains("events without a date that can be read"))
  }

  @Test func tablesOfTimelineSpreadsheets() throws {
    let facts = try ImportedFacts(
      """
      Year,Month,Day,Time,End Year,End Month,End Day,Headline,Text,Group
      1969,7,16,,1969,7,24,Apollo 11,"To the Moon, and back",Moon
      1850,,,,,,,A year,,
      """, .csv)
    #expect(facts.says("Apollo-11 date →1969-07-16/1969-07-24"))
    #expect(
      facts.says("Apollo-11 note \"To the Moon, and back\"") && facts.says("Apollo-11 about →Moon"))
    #expect(facts.says("A-year date →1850"))
  }

  @Test func tablesOfPeopleAndOfEventsThatStartAndEnd() throws {
    let people = try ImportedFacts("姓名;出生;去世;单位\n李四光;1889-10-26;1971-04-29;中国科学院\n", .csv)
    #expect(people.says("李四光: person") && people.says("李四光 born →1889-10-26"))
    #expect(people.says("李四光 affiliation →中国科学院"))
    let events = try ImportedFacts(
      "title\tstart\tend\tspeakers\nCongress\t2024-06-24\t2024-06-26\t张三、李四; Wang Wu\n", .csv)
    #expect(events.says("Congress date →2024-06-24/2024-06-26"))
    #expect(events.says("Congress speaker →张三") && events.says("Congress speaker →Wang-Wu"))
  }

  @Test func columnsAreWhatTheUserSays() throws {
    var options = ImportOptions()
    options.columns = [("Remarks", "note"), ("row", "-"), ("Mood", "+temper"), ("Who", "chair")]
    options.rowKind = options.rowKind ?? Vocabulary.builtin.kind("meeting")
    let facts = try ImportedFacts(
      "Row,Title,Who,Remarks,Mood\n1,A,B,C,D\n", .csv, options: options)
    #expect(
      facts.imported.mapping == [
        "Row: left out", "Title: name", "Who: chair", "Remarks: note",
        "Mood: a relation of its own, temper",
      ])
    #expect(facts.says("A: meeting") && facts.says("A chair →B") && facts.says("A temper \"D\""))
    options.columns = [("Nobody", "note")]
    #expect(throws: ImportError.self) {
      try ImportedFacts("a,b\n1,2\n", .csv, options: options)
    }
    options.columns = [("a", "nmae")]
    #expect(throws: ImportError.self) {
      try ImportedFacts("a,b\n1,2\n", .csv, options: options)
    }
  }

  @Test func aQuoteThatIsNotClosedIsSaidWhere() {
    let error = #expect(throws: ImportError.self) {
      try ImportedFacts("a,b\n1,\"2\n3,4\n", .csv)
    }
    #expect(error?.line == 2 && error?.column == 3)
  }

  @Test func aTableWithoutAHeaderIsSaidToHaveNone() throws {
    let facts = try ImportedFacts("1,2\n3,4\n", .csv)
    #expect(facts.remarks == ["first lines that name no column that is known"])
  }

  @Test func cellsAreReadAsSpreadsheetsWriteThem() throws {
    let facts = try ImportedFacts(
      "name;note\r\n\"A; \"\"x\"\"\";\"two\r\nlines\"\r\nB;\r\n\r\n;alone", .csv)
    #expect(facts.says("A-x name \"A; \"x\"\"") && facts.says("A-x note \"two\\nlines\""))
    #expect(facts.says("B: event") && facts.says("alone: event"))
  }

  @Test func numbersOfTablesAreNumbersOrNotes() throws {
    let facts = try ImportedFacts("name,attendance\nA,\"3,000 people\"\nB,many\n", .csv)
    #expect(facts.mentions("A attendance 3000"))
    #expect(facts.says("B note \"attendance: many\""))
  }
}
