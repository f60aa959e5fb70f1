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
}
