import AnnalsExchange
import AnnalsModel
import AnnalsQuery
import TestSupport

/// Many damaged snapshots, each opened and asked everything: the test's loop at length.
///
/// A crash ends it; so run it once with `--sanitize=address` as well.
enum HostileRun {
  static func run(count: Int, from first: UInt64 = 0) {
    let graphs = (0..<8).map { RandomGraph.make(seed: $0, events: 6 + Int($0) * 5) }
    let snapshots = DamagedSnapshots(of: graphs.map { $0.indexingText() })
    var (opened, refused, answers) = (0, 0, 0)
    for i in 0..<UInt64(count) {
      do {
        let graph = try Graph(snapshot: snapshots.snapshot(seed: first + i))
        answers &+= graph.askEverything()
        // The others who read the columns, less often, since they take longer.
        if i % 20 == 0 { answers &+= exportAndQuery(graph) }
        opened += 1
      } catch {
        refused += 1
      }
    }
    print("\(count) damaged snapshots: \(refused) refused, \(opened) opened, \(answers) answers")
  }

  private static func exportAndQuery(_ graph: Graph) -> Int {
    var count = Exporter.document(graph, as: .nQuads, options: ExportOptions(claims: true)).count
    count += Exporter.document(graph, as: .jsonLD).count
    let questions =
      QueryBenchmark.questions.map(\.words) + [
        "people", "events where sources disagree", "around 人物1 within 2",
      ]
    for words in questions {
      guard let query = try? Query(parsing: words, vocabulary: graph.vocabulary) else { continue }
      count += (try? query.answer(on: graph).rows.count) ?? 0
    }
    return count
  }
}
