import AnnalsModel
import AnnalsText

/// From notation text to an indexed graph.
enum TextBenchmark {
  static func load(events count: Int) -> (Graph, [[UInt8]]) {
    let files = Chronicle.files(events: count)
    return (Notation.load(sources(files)).graph, files)
  }

  private static func sources(_ files: [[UInt8]]) -> [SourceText] {
    files.enumerated().map { SourceText(name: "\($0.offset).annals", bytes: $0.element) }
  }

  static func run(events count: Int) -> ([Measurement], Graph, [[UInt8]]) {
    let files = Chronicle.files(events: count)
    let size = files.reduce(0) { $0 + $1.count }
    let sources = sources(files)
    var loaded = Notation.load(sources)
    print("\(size) bytes of text, \(loaded.graph.claimCount) claims, \(loaded.graph.byteCount) bytes")
    print("\(loaded.diagnostics.count) problems", loaded.diagnostics.first?.message ?? "")
    let parsing = Measurement.of("parse the text", bytes: size, runs: 3) {
      _ = Notation.parse(sources)
    }
    let loading = Measurement.of("text to graph, \(count) events", bytes: size, runs: 3) {
      loaded = Notation.load(sources)
    }
    return ([parsing, loading], loaded.graph, files)
  }
}
