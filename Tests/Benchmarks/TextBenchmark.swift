import AnnalsModel
import AnnalsText

/// From notation text to an indexed graph.
enum TextBenchmark {
  static func run(events count: Int) -> [Measurement] {
    let files = Chronicle.files(events: count)
    let size = files.reduce(0) { $0 + $1.count }
    let sources = files.enumerated().map { SourceText(name: "\($0.offset).annals", bytes: $0.element) }
    var loaded = Notation.load(sources)
    print("\(size) bytes of text, \(loaded.graph.claimCount) claims, \(loaded.graph.byteCount) bytes")
    print("\(loaded.diagnostics.count) problems", loaded.diagnostics.first?.message ?? "")
    let loading = Measurement.of("text to graph, \(count) events", bytes: size, runs: 3) {
      loaded = Notation.load(sources)
    }
    return [loading]
  }
}
