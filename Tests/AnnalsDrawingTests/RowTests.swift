import AnnalsDrawing
import Chronology
import TestSupport
import Testing

/// What stands in a row, as it comes out in the drawing.
@Suite struct RowTests {
  private func svg(_ change: (inout Chart.Event) -> Void, _ options: DrawingOptions = .init())
    -> DrawnSVG
  {
    var event = Chart.Event(id: "a", label: "大会", kind: .meeting)
    event.date = EDTF("2024-06-24").map { ChartDate($0) }
    change(&event)
    var chart = Chart(title: "年表", language: "zh", events: [event])
    chart.entities = [Chart.Entity(id: "p", label: "李强", kind: .person)]
    return DrawnSVG(Drawing.svg(chart, options))
  }

  private func say(_ words: [(String, String)]) -> (inout Chart.Event) -> Void {
    { event in
      event.quotations = words.enumerated().map { number, said in
        Chart.Quotation(id: "q\(number)", words: said.1, speaker: said.0)
      }
    }
  }

  @Test func aSpeakerIsNamedOnceForWhatFollows() {
    let drawn = svg(say([("李强", "一"), ("李强", "二"), ("丁", "三"), ("", "four")])).texts
    for words in ["李强：“一”", "“二”", "丁：“三”", "“four”"] { #expect(drawn.contains(words)) }
  }

  @Test func whatIsSaidInAnotherScriptHasAnotherColon() {
    #expect(svg(say([("Nobel", "one")])).texts.contains("Nobel: “one”"))
  }

  @Test func moreThanFourQuotationsAreSummedUp() {
    let many = say((0..<9).map { ("", "第\($0)") })
    let drawn = svg(many).texts
    #expect(drawn.contains("“第3”  +5"))
    #expect(!drawn.contains("“第4”"))
    var options = DrawingOptions()
    options.quotations = 0
    #expect(!svg(many, options).texts.contains { $0.contains("“第") })
    options.quotations = 20
    #expect(svg(many, options).texts.contains("“第8”"))
  }

  @Test(arguments: [
    ("2024-06-24/2024-06-28", ["2024-06-24/", "2024-06-28"]),
    ("[2023-02..2023-07]", ["[2023-02..", "2023-07]"]),
    ("[2024-06-24,2024-06-28]", ["[2024-06-24,", "2024-06-28]"]),
    ("2024-06~", ["2024-06~"]),
  ])
  func datesBreakWhereTheirPartsEnd(_ text: String, _ lines: [String]) {
    let drawn = svg { $0.date = EDTF(text).map { ChartDate($0) } }.texts
    for line in lines { #expect(drawn.contains(line), "\(drawn)") }
  }

  /// What is known to the year does not stand at its first month.
  @Test func aStationIsNoFinerThanItsDates() {
    let dates = ["2023-01-05", "2023", "2023-02", "2023-04-01"]
    let events = dates.map { text in
      Chart.Event(id: text, label: "", date: EDTF(text).map { ChartDate($0) })
    }
    var options = DrawingOptions()
    options.grain = .month
    let drawn = DrawnSVG(Drawing.svg(Chart(title: "", events: events), options)).texts
    let stations = drawn.filter { ["2023", "2023-01", "2023-02", "2023-04"].contains($0) }
    // "2023" and "2023-02" are dates in rows too.
    #expect(stations == ["2023", "2023-01", "2023-02", "2023-04", "2023", "2023-02"])
  }

  @Test(arguments: [
    ("Y-13800000000", "-13.8 Ga"), ("Y-66000000", "-66 Ma"), ("Y-300000", "-300 ka"),
    ("-9999", "-9999"), ("0000", "0"),
  ])
  func aStationFarAwayIsSaidInFewWords(_ date: String, _ station: String) {
    var options = DrawingOptions()
    options.grain = .year
    let drawn = svg({ $0.date = EDTF(date).map { ChartDate($0) } }, options).texts
    #expect(drawn.contains(station), "\(drawn)")
  }

  @Test func rivalDatesStandUnderTheDate() {
    let drawn = svg { $0.rivals = [EDTF("2024-06-25").map { ChartDate($0) }].compactMap { $0 } }
    #expect(drawn.texts.contains("≠ 2024-06-25"))
    #expect(drawn.texts.contains("各来源不一"))
  }

  @Test func whoHasNoThreadIsNamed() {
    #expect(svg { $0.links = [Chart.Link(entity: 0)] }.texts.contains("李强"))
  }

  @Test(arguments: [
    ("2024", "1 条，2024"), ("2024-06-24", "1 条，2024-06-24"), (nil, "1 条"),
  ])
  func aDescriptionSaysHowMuchThereIs(_ date: String?, _ extent: String) {
    let drawn = svg { $0.date = date.flatMap { EDTF($0) }.map { ChartDate($0) } }
    #expect(drawn.texts.contains("年表，\(extent)。"))
  }
}
