import AnnalsModel
import AnnalsPlatform
import AnnalsText
import Chronology

/// Snapshots: their size, and how long it takes to write, open and check one.
enum SnapshotBenchmark {
  static func run(_ plain: Graph, texts: [[UInt8]]) -> [Measurement] {
    guard let folder = try? TemporaryFolder(named: "annals-benchmark") else { return [] }
    var graph = plain
    let indexing = Measurement.of("index the texts", runs: 3) { graph = plain.indexingText() }
    let path = folder.file("a.annalsdb")
    let writing = Measurement.of("write the snapshot", bytes: graph.byteCount, runs: 3) {
      try? graph.write(to: path)
    }
    let opening = Measurement.of("open the snapshot", runs: 51) { _ = try? Graph.open(path) }
    let checking = Measurement.of("check all of it", bytes: graph.byteCount) {
      _ = graph.damagedSections()
    }
    let size = texts.reduce(0) { $0 + $1.count }
    let keying = Measurement.of("the texts' key in the cache", bytes: size) {
      _ = SnapshotCache.key(of: texts, version: "")
    }
    print("snapshot: \(graph.byteCount) bytes, \(graph.byteCount / max(graph.claimCount, 1)) a claim")
    for section in graph.sectionSizes.prefix(14) { print("  \(section.name) \(section.bytes)") }
    return [indexing, writing, opening, checking, keying]
  }

  /// Opens a snapshot and answers a question, once: what a whole process costs.
  static func openAndAnswer(_ path: String) {
    guard let graph = try? Graph.open(path), let year = EDTF("1994") else { return print("no snapshot") }
    var count = 0
    graph.visitTimes(from: year.bounds.earliestBegin, to: year.bounds.latestEnd) { _, _ in count += 1 }
    print(count, graph.label(EntityID(UInt32(count))))
  }
}
