import AnnalsModel
import Chronology

/// What queries read of a graph, each a thousand times or so.
enum ReadingBenchmark {
  static func run(_ plain: Graph) -> [Measurement] {
    let graph = plain.indexingText()
    return times(graph) + texts(graph) + links(graph)
  }

  private static func times(_ graph: Graph) -> [Measurement] {
    ["1994", "1994-06", "1990/1999"].compactMap { text in
      guard let span = EDTF(text)?.bounds else { return nil }
      var count = 0
      let measured = Measurement.of("rows of time in \(text)", runs: 101) {
        count = 0
        graph.visitTimes(from: span.earliestBegin, to: span.latestEnd) { _, _ in count += 1 }
      }
      return measured.with("\(count) rows")
    }
  }

  private static func texts(_ graph: Graph) -> [Measurement] {
    ["自立自强", "科技", "兴", "智能工程会议", "国务"].map { phrase in
      var count = 0
      let measured = Measurement.of("texts with \(phrase)", runs: 21) {
        count = graph.literals(containing: phrase).count
      }
      return measured.with("\(count) texts")
    }
  }

  private static func links(_ graph: Graph) -> [Measurement] {
    guard let person = graph.entity("人0") else { return [] }
    var count = 0
    let speeches = Measurement.of("subjects of a person's speeches", runs: 101) {
      count = 0
      for claim in graph.claims(with: person, .speaker) { count += Int(graph.subject(of: claim).index) & 1 }
    }.with("\(graph.claims(with: person, .speaker).count) claims")
    let names = Measurement.of("an entity by its id", runs: 1001) { _ = graph.entity("事777") }
    return [speeches, names]
  }
}
