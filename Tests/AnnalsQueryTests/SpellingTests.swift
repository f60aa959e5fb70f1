import AnnalsModel
import AnnalsQuery
import Testing

/// The two spellings of a query are one value.
@Suite struct SpellingTests {
  static let pairs: [(Query, String)] = [
    (.events.in(2024), "events in 2024"),
    (.meetings.in(2016...2021).by("习近平"), "meetings in 2016..2021 by 习近平"),
    (
      .quotations.by("习近平").about("基础研究").since(2020).saying("自立自强"),
      "quotations by 习近平 about 基础研究 since 2020 saying \"自立自强\""
    ),
    (.people.at(.meetings.in(2024).of("院士大会")), "people at (meetings in 2024 of 院士大会)"),
    (
      .programmes.mentioned(in: .quotations.by("习近平")),
      "programmes mentioned in (quotations by 习近平)"
    ),
    (.events.during(2023).except(.visits), "events during 2023 except visits"),
    (.events.possibly.in("2024-06"), "events possibly in 2024-06"),
    (.meetings.following("speaker"), "meetings -> speaker"),
    (.programmes.against("part-of", 1...3), "programmes <- part-of*1..3"),
    (.events.in(2012...).count(per: "year", "kind"), "events in 2012.. count per year, kind"),
    (
      .meetings.of("院士大会").sorted(by: "ordinal", descending: true).first(3)
        .show("ordinal", "date", "place", "speaker"),
      "meetings of 院士大会 sort by ordinal desc first 3 show ordinal, date, place, speaker"
    ),
    (.around("863计划", within: 2), "around 863计划 within 2"),
    (.path(from: "863计划", to: "全国科技大会-2024"), "path from 863计划 to 全国科技大会-2024"),
    (
      .events.where(Path("attendance") > 1000 && !.isA("visit")),
      "events where attendance > 1000 and not (kind is visit)"
    ),
    (.events.in(2021).according(to: "求是-2023"), "events in 2021 according to 求是-2023"),
    (.events.in(2021).without("新华社-2024-02-01"), "events in 2021 without 新华社-2024-02-01"),
    (.meetings.of("院士大会").where(.sourcesDisagree), "meetings of 院士大会 where sources disagree"),
    (.events.within(30, .days, .after, "大会"), "events within 30 days after 大会"),
    (.people.linked(by: "speaker", from: "大会"), "people who spoke at 大会"),
    (.events.where(.count("speaker", isMoreThan: 2)), "events where count(speaker) > 2"),
    (.events.between(2016, and: 2021), "events between 2016 and 2021"),
    (.events.within(30, .days, .after, "大会"), "events within 30 days after 大会"),
    (.claims.of("习近平").from("求是-2023"), "claims of 习近平 from 求是-2023"),
  ]

  @Test(arguments: pairs)
  func swiftAndWordsMeanTheSame(_ query: Query, _ text: String) {
    let parsed = Query.parse(text)
    #expect(parsed.problems.isEmpty)
    #expect(parsed.query == query)
    #expect(Query.parse("\(query)").query == query)
  }

  @Test func everyKindOfTheTableHasItsSwiftName() {
    let all: [Query] = [
      .events, .meetings, .speeches, .visits, .studySessions, .awards, .publications, .decisions,
      .launches, .statements, .periods, .targets, .statistics, .letters, .foundings, .appointments,
      .achievements, .people, .organizations, .places, .programmes, .plans, .policies, .laws,
      .missions, .prizes, .series, .quotations, .topics, .sources, .articles, .newsArticles, .books,
      .chapters, .dates,
    ]
    #expect(all == Vocabulary.builtin.kinds.map { .kind($0.name) })
  }
}
