import AnnalsModel
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
        answers &+= try Graph(snapshot: snapshots.snapshot(seed: first + i)).askEverything()
        opened += 1
      } catch {
        refused += 1
      }
    }
    print("\(count) damaged snapshots: \(refused) refused, \(opened) opened, \(answers) answers")
  }
}
