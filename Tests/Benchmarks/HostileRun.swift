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
    let queries = queries(for: graphs[0])
    var (opened, refused, answers, asked, unanswered) = (0, 0, 0, 0, 0)
    for i in 0..<UInt64(count) {
      do {
        let graph = try Graph(snapshot: snapshots.snapshot(seed: first + i))
        answers &+= graph.askEverything()
        // The others who read the columns, less often, since they take longer.
        if i % 20 == 0 {
          answers &+= export(graph)
          for query in queries {
            asked += 1
            let answer = try? query.answer(on: graph)
            if answer == nil { unanswered += 1 }
            answers &+= answer?.rows.count ?? 0
          }
        }
        opened += 1
      } catch {
        refused += 1
      }
    }
    print(
      "\(count) damaged snapshots: \(refused) refused, \(opened) opened, \(answers) answers;"
        + " of \(asked) questions \(unanswered) named what is not there any more")
  }

  private static func export(_ graph: Graph) -> Int {
    Exporter.document(graph, as: .nQuads, options: ExportOptions(claims: true)).count
      + Exporter.document(graph, as: .jsonLD).count
  }

  /// The questions of the table, about what these graphs have, and some more.
  private static func queries(for graph: Graph) -> [Query] {
    let words =
      QueryBenchmark.questions(naming: .ofRandomGraphs).map(\.words) + [
        "people", "events according to 来源1 where sources disagree", "around 人物1 within 2",
        "events certainly in 1950", "meetings show date, place, speaker, name",
        "quotations where text contains \"强\" sort by date desc first 5",
        "quotations count per said-by, year sort by count desc first 5",
      ]
    return words.map { words in
      guard let query = try? Query(parsing: words, vocabulary: graph.vocabulary) else {
        preconditionFailure("no query: \(words)")
      }
      return query
    }
  }
}
