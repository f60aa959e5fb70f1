import AnnalsDrawing
import AnnalsModel
import Chronology
import Testing

@Suite struct ChartOfGraphTests {
  /// A meeting with two dates, a speaker who also took part, words said there, and a policy.
  private func graph() throws -> Graph {
    var builder = GraphBuilder()
    builder.settings.title = "科技"
    builder.settings.language = "zh"
    let word = { (name: String) in Vocabulary.builtin.kind(name) ?? .event }
    let relation = { (name: String) in Vocabulary.builtin.relation(name) ?? .note }
    let source = builder.entity("报", kind: .source)
    let meeting = builder.entity("大会", kind: .meeting)
    let person = builder.entity("甲", kind: .person)
    let policy = builder.entity("规划", kind: word("plan"))
    let words = builder.entity("话", kind: .quotation)
    var claims: [(EntityID, String, Value)] = [
      (meeting, "participant", .entity(person)), (meeting, "speaker", .entity(person)),
      (meeting, "mentions", .entity(policy)), (words, "said-at", .entity(meeting)),
      (words, "said-by", .entity(person)),
      (words, "text", .text("强则国家强", language: "zh")),
    ]
    for date in ["2024-06-24", "2024-06-25"] {
      claims.append((meeting, "date", .entity(builder.date(try #require(EDTF(date))))))
    }
    for (subject, name, value) in claims {
      let cited = Citation(source: source, locator: "p. 1")
      _ = builder.claim(subject, relation(name), value, citing: [cited])
    }
    return builder.freeze().graph
  }

  @Test func anEventBringsItsDatesLinksAndWords() throws {
    let chart = Chart(try graph())
    #expect(chart.title == "科技")
    let event = try #require(chart.events.first)
    #expect(chart.events.count == 1)
    #expect(event.kind == .meeting)
    #expect(event.date?.text == "2024-06-24")
    #expect(event.rivals.map(\.text) == ["2024-06-25"])
    #expect(event.links.map { chart.entities[$0.entity].id }.sorted() == ["甲", "规划"])
    let speaker = try #require(event.links.first { chart.entities[$0.entity].kind == .person })
    #expect(speaker.isLeading)
    #expect(speaker.role == "讲话人")
    #expect(event.quotations.map(\.words) == ["强则国家强"])
    #expect(event.quotations.map(\.speaker) == ["甲"])
    #expect(event.tooltip.contains("[报 p. 1]"))
  }

  @Test(arguments: ["大会", "甲", "规划", "话"])
  func oneEntityGivesItsNeighbourhood(_ id: String) throws {
    let graph = try graph()
    let chart = Chart(graph, selection: [try #require(graph.entity(id))])
    #expect(chart.events.map(\.id) == ["大会"])
  }

  @Test func anEmptyGraphGivesAnEmptyChart() {
    #expect(Chart(Graph.empty).events.isEmpty)
    #expect(DrawnSVG(Drawing.svg(Chart(Graph.empty))).fault == nil)
  }

  /// A person with a birth, an office with a time and one without, who led a body, spoke and wrote.
  private func life() throws -> Graph {
    var builder = GraphBuilder()
    builder.settings.title = "故宫"
    let person = builder.entity("马衡", kind: .person)
    let museum = builder.entity("故宫博物院", kind: .organization)
    let words = builder.entity("话", kind: .quotation)
    var dates: [String: Value] = [:]
    for text in ["1881-06-20", "1925", "1934", "1952"] {
      dates[text] = .entity(builder.date(try #require(EDTF(text))))
    }
    let all = dates
    func date(_ text: String) throws -> Value { try #require(all[text]) }
    let relation = { (name: String) in Vocabulary.builtin.relation(name) ?? .note }
    let office = [
      ClaimQualifier(relation: .started, value: try date("1934")),
      ClaimQualifier(relation: .ended, value: try date("1952")),
    ]
    _ = builder.claim(person, .born, try date("1881-06-20"), citing: [])
    _ = builder.claim(
      person, .role, .text("院长", language: "zh"), citing: [], qualifiers: office)
    _ = builder.claim(person, .role, .text("学者", language: "zh"), citing: [])
    let joined = [ClaimQualifier(relation: .started, value: try date("1925"))]
    _ = builder.claim(
      museum, relation("leader"), .entity(person), citing: [], qualifiers: joined)
    _ = builder.claim(words, .saidBy, .entity(person), citing: [])
    _ = builder.claim(words, .text, .text("古物南迁", language: "zh"), citing: [])
    return builder.freeze().graph
  }

  @Test func aPersonAloneGivesALife() throws {
    let graph = try life()
    let chart = Chart(graph, selection: [try #require(graph.entity("马衡"))], title: "马衡")
    #expect(chart.language == "zh")
    let rows = chart.events.sorted { ($0.date?.anchor ?? .max) < ($1.date?.anchor ?? .max) }
    #expect(
      rows.map { "\($0.date?.text ?? "") \($0.label)" } == [
        "1881-06-20 出生", "1925/ 故宫博物院 · 负责人", "1934/1952 院长", " 古物南迁",
      ])
    #expect(chart.entities.map(\.id) == ["马衡"])
    #expect(DrawnSVG(Drawing.svg(chart)).fault == nil)
  }

  @Test func amongOthersAPersonIsNoLife() throws {
    let graph = try life()
    let both = ["马衡", "故宫博物院"].compactMap { graph.entity($0) }
    #expect(Chart(graph, selection: both).events.isEmpty)
  }

  @Test func ofSeveralLivesEachRowSaysWhose() throws {
    var builder = GraphBuilder()
    let names = ["Ann", "Ben"]
    let school = builder.entity("School", kind: .organization)
    let relation = { (name: String) in Vocabulary.builtin.relation(name) ?? .note }
    for (name, year) in zip(names, ["1900", "1910"]) {
      let person = builder.entity(name, kind: .person)
      let date = Value.entity(builder.date(try #require(EDTF(year))))
      let later = Value.entity(builder.date(try #require(EDTF("1930"))))
      _ = builder.claim(person, .born, date, citing: [])
      _ = builder.claim(
        person, relation("affiliation"), .entity(school), citing: [],
        qualifiers: [ClaimQualifier(relation: .started, value: later)])
    }
    let graph = builder.freeze().graph
    let people = names.compactMap { graph.entity($0) }
    #expect(
      Chart(graph, selection: people).events.map(\.label).sorted() == [
        "Ann · affiliation: School", "Ann · born", "Ben · affiliation: School", "Ben · born",
      ])
    #expect(
      Chart(graph, selection: [people[0]]).events.map(\.label).sorted() == [
        "affiliation: School", "born",
      ])
  }

  @Test func aLifeHasTheWordsOfItsPersonAlone() throws {
    var builder = GraphBuilder()
    let meeting = builder.entity("meeting", kind: .meeting)
    for name in ["Ann", "Ben"] {
      let person = builder.entity(name, kind: .person)
      let words = builder.entity("words of \(name)", kind: .quotation)
      _ = builder.claim(words, .saidAt, .entity(meeting), citing: [])
      _ = builder.claim(words, .saidBy, .entity(person), citing: [])
      _ = builder.claim(words, .text, .text("I am \(name)", language: "en"), citing: [])
    }
    let graph = builder.freeze().graph
    let ann = try #require(graph.entity("Ann"))
    #expect(Chart(graph, selection: [ann]).events.flatMap(\.quotations).map(\.speaker) == ["Ann"])
    #expect(Chart(graph).events.flatMap(\.quotations).map(\.speaker).sorted() == ["Ann", "Ben"])
  }

  @Test func figuresStandBehindTheNameWithThoseThatDiffer() throws {
    var builder = GraphBuilder()
    builder.settings.language = "zh"
    let relation = { (name: String) in Vocabulary.builtin.relation(name) ?? .note }
    let dead = builder.entity("死难人数", kind: Vocabulary.builtin.kind("statistic") ?? .event)
    let rally = builder.entity("集会", kind: .meeting)
    for number in ["72", "86"] {
      _ = builder.claim(dead, relation("value"), .number(number, unit: "人"), citing: [])
    }
    _ = builder.claim(rally, relation("attendance"), .number("300", unit: ""), citing: [])
    let chart = Chart(builder.freeze().graph)
    #expect(chart.events.map(\.label).sorted() == ["死难人数：72 人 ≠ 86 人", "集会"])
    let tooltips = chart.events.map(\.tooltip).joined()
    #expect(tooltips.contains("数值：72 人 ≠ 86 人"))
    #expect(tooltips.contains("人数：300"))
  }

  @Test(arguments: Chart.Kind.allCases)
  func legendsSayWhatTheVocabularySays(_ kind: Chart.Kind) throws {
    let vocabulary = Vocabulary.builtin
    let known = try #require(vocabulary.kind(kind.rawValue))
    #expect(kind.label(chinese: true) == vocabulary[known].chinese)
    #expect(kind.label(chinese: false) == vocabulary[known].english)
  }

  @Test func aKindOfOnesOwnIsCountedByItsName() {
    var chart = Chart(title: "wars")
    chart.events = ["battle", "battle", nil].enumerated().map { number, word in
      var event = Chart.Event(id: "\(number)", label: "e")
      event.kindLabel = word
      return event
    }
    let texts = String(decoding: Drawing.svg(chart), as: UTF8.self)
    #expect(texts.contains("battle 2"))
    #expect(texts.contains("event 1"))
  }
}
