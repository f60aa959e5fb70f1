import AnnalsModel
import AnnalsQuery
import Chronology
import Testing

/// Answers over a chronology small enough to be known by heart.
@Suite struct AnswerTests {
  let graph: Graph = {
    var builder = GraphBuilder()
    builder.settings.language = "zh"
    builder.settings.questions = [
      .init(name: "会议", query: "meetings in 2024 count"), .init(name: "圈", query: "@圈 in 2024"),
    ]
    let report = builder.entity("人民日报", kind: .source)
    let journal = builder.entity("求是", kind: .source)
    let li = builder.entity("李强", kind: .person)
    let xi = builder.entity("习近平", kind: .person)
    builder.claim(xi, .name, .text("习近平", language: "zh"))
    builder.claim(xi, .name, .text("Xi Jinping", language: "en"))
    builder.claim(li, .alias, .text("总理", language: "zh"))
    builder.claim(xi, .alias, .text("总书记", language: "zh"))
    let meeting = builder.entity("大会-2024", kind: .meeting)
    let date = { (text: String) in EDTF(text).map { Value.entity(builder.date($0)) } ?? .iri("") }
    let p1 = Citation(source: report, locator: "p. 1", passage: "六月二十四日上午")
    builder.claim(meeting, .name, .text("科技大会", language: "zh"), citing: [p1])
    builder.claim(meeting, .date, date("2024-06-24"), citing: [p1])
    builder.claim(meeting, .speaker, .entity(xi), citing: [p1])
    builder.claim(meeting, .chair, .entity(li), citing: [Citation(source: journal)])
    builder.claim(meeting, .ordinal, .number("21", unit: ""))
    let vague = builder.entity("座谈会", kind: .meeting)
    builder.claim(vague, .date, date("2024-07~"), citing: [Citation(source: journal)])
    let set = builder.entity("研讨会", kind: .meeting)
    builder.claim(set, .date, date("[2020,2030]"))
    let visit = builder.entity("考察-2023", kind: builder.vocabulary.kind("visit") ?? .event)
    builder.claim(visit, .date, date("2023-05"), citing: [p1])
    builder.claim(visit, .date, date("2023-06"), citing: [Citation(source: journal)])
    return builder.freeze().graph
  }()

  private func ids(_ text: String) throws -> [String] {
    try Query(parsing: text).answer(on: graph).entities.map { graph.id(of: $0) }
  }

  @Test(arguments: [
    ("meetings in 2024", ["大会-2024", "座谈会"]),
    ("meetings in 2024-07", ["座谈会"]),
    ("meetings certainly in 2024-07", []),
    ("meetings possibly in 2024-06", ["大会-2024", "座谈会"]),
    ("meetings possibly in 2025", []),
    ("meetings possibly in 2030", ["研讨会"]),
    ("people at 大会-2024", ["习近平", "李强"]),
    ("people who spoke at 大会-2024", ["习近平"]),
    ("events by \"xi jinping\"", ["大会-2024"]),
    ("events within 1 months after 大会-2024", []),
    ("events within 2 months after 大会-2024", ["座谈会"]),
    ("events where sources disagree", ["考察-2023"]),
    ("events in 2024 according to 求是", ["座谈会"]),
    ("events in 2023 without 求是", ["考察-2023"]),
    ("everything named ｘｉ", ["习近平"]),
    ("events where cited is 求是", ["考察-2023", "大会-2024", "座谈会"]),
    ("events where not has cited", ["研讨会"]),
    ("events where count(cited) > 1", ["考察-2023", "大会-2024"]),
    ("events where cited is 人民日报 according to 求是", []),
    ("path from 习近平 to 李强", ["习近平", "大会-2024", "李强"]),
    ("around 李强 within 1", ["大会-2024", "李强"]),
    ("events sort by date desc first 1", ["座谈会"]),
    ("events except meetings", ["考察-2023"]),
  ])
  func answersAreThoseAMindWouldGive(_ query: String, _ expected: [String]) throws {
    #expect(try Set(ids(query)) == Set(expected))
    if query.hasPrefix("path") { #expect(try ids(query) == expected) }
  }

  /// Whatever kind of event it was, what happened first is listed first; what has no date comes last.
  @Test(arguments: [
    ("events", ["研讨会", "考察-2023", "大会-2024", "座谈会"]),
    ("meetings", ["研讨会", "大会-2024", "座谈会"]),
    ("events first 2", ["研讨会", "考察-2023"]),
    ("events skip 1 first 2", ["考察-2023", "大会-2024"]),
    ("events skip 3", ["座谈会"]),
    ("events sort by ordinal", ["大会-2024", "研讨会", "考察-2023", "座谈会"]),
    ("events or people", ["研讨会", "考察-2023", "大会-2024", "座谈会", "习近平", "李强"]),
    ("everything skip 4", ["习近平", "李强", "人民日报", "求是"]),
  ])
  func answersAreInOrderOfTime(_ query: String, _ expected: [String]) throws {
    #expect(try ids(query) == expected)
  }

  @Test func anAnswerSaysHowManyMoreWereOnlyPossible() throws {
    let answer = try Query(parsing: "meetings in 2024-06").answer(on: graph)
    #expect(answer.count == 1)
    #expect(answer.onlyPossible == 1)
    #expect(try Query(parsing: "meetings certainly in 2024-06").answer(on: graph).onlyPossible == 0)
  }

  @Test func aNameThatFitsTwoOrNoneIsAnError() throws {
    #expect(throws: QueryError.self) { try ids("meetings by 习进平") }
    do throws(QueryError) {
      _ = try Query(parsing: "events by 习进平").answer(on: graph)
    } catch {
      #expect(error.code == .unknownName)
      #expect(error.help.contains("习近平"))
      #expect(error.name == "习进平")
    }
  }

  @Test func savedQuestionsAreAsked() throws {
    #expect(try Query(parsing: "@会议").answer(on: graph).text(as: .table, on: graph) == "2\n")
    #expect(try ids("@会议 by 习近平") == ["大会-2024"])
    #expect(throws: QueryError.self) { try ids("@圈") }
    #expect(throws: QueryError.self) { try ids("@无") }
  }

  @Test func formatsSpellTheSameAnswer() throws {
    let shown = try Query(parsing: "meetings in 2024 sort by date show date, ordinal, participant")
      .answer(on: graph)
    #expect(
      shown.text(as: .table, on: graph) == """
        name      date        ordinal  participant
        科技大会  2024-06-24       21  习近平; 李强
        座谈会    2024-07~

        """)
    #expect(
      shown.text(as: .csv, on: graph)
        == "name,date,ordinal,participant\n科技大会,2024-06-24,21,习近平; 李强\n座谈会,2024-07~,,\n")
    #expect(
      shown.text(as: .jsonl, on: graph).split(separator: "\n").first ?? "" == """
        {"id": "大会-2024", "iri": "urn:annals:大会-2024", "kind": "meeting", "name": "科技大会", \
        "date": "2024-06-24", "ordinal": 21, "participant": ["习近平", "李强"]}
        """)
    let counts = try Query(parsing: "events count per year, kind").answer(on: graph)
    #expect(
      counts.text(as: .json, on: graph) == """
        [
          {"year": 2023, "kind": "visit", "count": 1},
          {"year": 2024, "kind": "meeting", "count": 2},
          {"year": null, "kind": "meeting", "count": 1}
        ]

        """)
    #expect(try Query(parsing: "visits").answer(on: graph).text(as: .ids, on: graph) == "考察-2023\n")
    #expect(
      try Query(parsing: "events in 1999").answer(on: graph).text(as: .json, on: graph) == "[]\n")
  }

  @Test func aRowRestsOnItsClaims() throws {
    let query = try Query(parsing: "people at (meetings in 2024)")
    let node = try #require(graph.entity("习近平"))
    let claims = try query.claims(behind: .entity(node), on: graph)
    let words = claims.map { graph.vocabulary[graph.relation(of: $0)].name }
    #expect(words == ["date", "speaker"])
    #expect(graph.citations(of: claims[0]).first?.passage == "六月二十四日上午")
  }

  @Test(arguments: [
    ("meetings in 2024", "考察-2023", "it is no meeting: its kind is visit"),
    ("events in 2024", "考察-2023", "‘in 2024’ leaves it out: its date is 2023-05 or 2023-06"),
    ("events by 李强", "大会-2024", "‘by 李强’ leaves it out: it has 习近平"),
    ("events except meetings", "大会-2024", "it is taken away, being among ‘meetings’"),
    ("meetings -> speaker", "李强", "nothing leads to it by ‘-> speaker’"),
    ("events sort by date first 1", "座谈会", "‘first 1’ cuts it off"),
  ])
  func whatIsNoRowIsExplained(_ query: String, _ name: String, _ sentence: String) throws {
    let why = try Query(parsing: query).exclusion(of: name, on: graph)
    #expect(why?.sentence == sentence)
  }

  @Test func thePlanIsToldInSentences() throws {
    let (_, explanation) = try Query(parsing: "events in 2024 by 习近平").explainedAnswer(on: graph) {
      0
    }
    #expect(explanation.steps.count == 2)
    #expect(explanation.steps.allSatisfy { $0.nanoseconds == 0 && $0.sentence.contains("‘") })
  }
}
