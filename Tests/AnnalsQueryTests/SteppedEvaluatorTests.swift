import AnnalsModel
import AnnalsQuery
import TestSupport
import Testing

/// What a server is asked where it gets small questions only; that their answers together are right is for
/// Tests/Interop.
@Suite struct SteppedEvaluatorTests {
  private static let graph = RandomGraph.make(seed: 1, events: 9)

  /// Answers each question with so many nodes, and keeps them.
  private final class Store {
    let nodes: [String]
    var asked: [String] = []

    init(_ count: Int) {
      nodes = (0..<count).map { "\(SteppedEvaluatorTests.graph.base)node-\($0)" }
    }

    func ask(_ query: String, most: Int) throws(QueryError) -> [[AskedValue?]]? {
      asked.append(query)
      let columns = query.prefix { $0 != "{" }.split(separator: " ").filter { $0.hasPrefix("?") }
      return nodes.map { node in columns.map { _ in AskedValue(node, .iri) } }
    }
  }

  private func rows(
    _ text: String, _ store: Store, isCautious: Bool = false
  ) throws -> [[AskedValue?]] {
    let query = try Query(parsing: text, vocabulary: Self.graph.vocabulary)
    var steps = try SteppedEvaluator(Self.graph, isCautious: isCautious, ask: store.ask)
    return try steps.rows(of: query)
  }

  @Test(
    arguments: [false, true],
    [
      "events by people count per speaker, kind", "claims -> any*2..3 before 195X",
      "around (claims where not (attendance <= 1000)) within 2 count",
      "(events first 2) <- any* sort by name desc first 3 show speaker.name, place",
      "meetings without (sources named \"a\") except events where sources disagree",
      "events within 3 days after (meetings where count(speaker) > 1) according to (sources first 2)",
    ])
  func eachQuestionIsAListOrNamesItsNodes(isCautious: Bool, _ text: String) throws {
    let store = Store(3)
    _ = try rows(text, store, isCautious: isCautious)
    for question in store.asked {
      let isList = question.contains(/\bWHERE \{ \?v\d+ (a \S+|annals:id \?v\d+) \. \}/)
      #expect(isList || question.contains(store.nodes[0]), "\(question)")
      #expect(!question.contains("GROUP BY") && !question.contains("LIMIT"), "\(question)")
    }
  }

  @Test(arguments: [(false, 3), (true, 7)])
  func manyNodesAreNamedSomeAtATime(isCautious: Bool, _ questions: Int) throws {
    let store = Store(2_500)
    _ = try rows("events -> any count", store, isCautious: isCautious)
    #expect(store.asked.count == 1 + questions)
  }

  @Test func aSetIsAskedForOnce() throws {
    let store = Store(3)
    _ = try rows("(events -> any) and (meetings or (events -> any)) count", store)
    #expect(store.asked.count == 3)
  }

  @Test func ofNothingNothingIsAsked() throws {
    let store = Store(0)
    #expect(try rows("events -> any -> any count", store).map { $0.map { $0?.text } } == [["0"]])
    #expect(store.asked.count == 1)
  }

  @Test func groupsAreOrderedAndCut() throws {
    let store = Store(3)
    let rows = try rows("events count per speaker sort by speaker desc first 2", store)
    #expect(rows.map { $0[0]?.text } == [store.nodes[2], store.nodes[1]])
    #expect(rows.map { $0[1]?.text } == ["1", "1"])
  }
}
