import AnnalsDrafting
import Testing

/// Names of series with `{n}` in them: a user's patterns for numbered meetings.
@Suite struct SeriesPatternCases {
  private func meetings(_ pattern: String, _ text: String) -> [String] {
    var options = Drafter.Options()
    options.gazetteer.add(pattern, .series, id: "S")
    return Drafter(options).draft(text).mentions
      .filter { $0.kind == .series && $0.entity == "S" }
      .map { "\($0.text)=\($0.value ?? "")" }
  }

  @Test(
    arguments: [
      ("第{n}次湖畔会谈", "1998年5月3日，第十二次湖畔会谈在杭州举行。", ["第十二次湖畔会谈=12"]),
      ("第{n}次湖畔会谈", "2001年召开第3次湖畔会谈，次年召开第4次湖畔会谈。", ["第3次湖畔会谈=3", "第4次湖畔会谈=4"]),
      ("湖畔会谈（{n}）", "1998年，湖畔会谈（7）开幕。", ["湖畔会谈（7）=7"]),
      (
        "the {n} Harbour Days", "In May 1998 the 12th Harbour Days opened.",
        ["the 12th Harbour Days=12"]
      ),
      ("{n}届海港节", "1998年5月，四十二届海港节开幕。", ["四十二届海港节=42"]),
      ("第{n}次湖畔会谈", "1998年5月，第十二次湖畔座谈会举行。", []),
      ("第{n}次湖畔会谈", "1998年5月，首次湖畔会谈举行。", []),
      ("第{n}次{n}会谈", "第3次4会谈", []),
      ("{n}", "1998年", []),
    ] as [(String, String, [String])])
  func aPatternFindsItsNumbers(_ pattern: String, _ text: String, _ wanted: [String]) {
    #expect(meetings(pattern, text) == wanted)
  }

  @Test func theEventHasTheSeriesAndTheNumber() {
    var options = Drafter.Options()
    options.gazetteer.add("第{n}次湖畔会谈", .series, id: "湖畔会谈")
    let draft = Drafter(options).draft("1998年5月3日，第十二次湖畔会谈在杭州举行。")
    #expect(draft.events.map(\.series) == ["湖畔会谈"])
    #expect(draft.events.map(\.ordinal) == [12])
  }
}
