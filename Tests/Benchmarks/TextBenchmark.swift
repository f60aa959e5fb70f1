import AnnalsModel
import AnnalsPlatform
import AnnalsText

/// From notation text to an indexed graph.
enum TextBenchmark {
  static func load(_ files: [[UInt8]]) -> Graph { Notation.load(sources(files)).graph }

  private static func sources(_ files: [[UInt8]]) -> [SourceText] {
    files.enumerated().map { SourceText(name: "\($0.offset).annals", bytes: $0.element) }
  }

  static func run(events count: Int) -> (
    measurements: [Measurement], graph: Graph, files: [[UInt8]]
  ) {
    let files = Chronicle.files(events: count)
    let size = files.reduce(0) { $0 + $1.count }
    let sources = sources(files)
    var graph = Graph.empty
    let parsing = Measurement.of("parse the text", bytes: size) {
      _ = Notation.parse(sources)
    }
    var problems = 0
    // Enough that most of them find the memory that those before them gave back.
    let runs = count > 100_000 ? 5 : 11
    let alone = Measurement.of("text to indexed graph, one core", bytes: size, runs: runs) {
      problems = Notation.load(sources, workers: 1).diagnostics.count
    }
    let together = Measurement.of("text to indexed graph", bytes: size, runs: runs) {
      graph = Notation.load(sources).graph
    }
    return ([parsing, alone.with("\(problems) problems"), together.byTheClock], graph, files)
  }

  /// Reads one text again and again and prints how long each time took; the sum of the graph's bytes tells
  /// whether another version reads the same.
  static func read(events count: Int, workers: Int, runs: Int) {
    let files = Chronicle.files(events: count)
    let size = files.reduce(0) { $0 + $1.count }
    let sources = sources(files)
    for _ in 0..<runs {
      var graph = Graph.empty
      let time = Measurement.of("\(count) events, \(workers) workers", bytes: size, runs: 1) {
        graph = Notation.load(sources, workers: workers).graph
      }
      let sum = graph.columns.region.withBytes { checksum($0) }
      print(time.byTheClock.line, "sum", String(sum, radix: 16))
    }
  }
}
