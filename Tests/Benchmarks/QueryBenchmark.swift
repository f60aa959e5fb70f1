import AnnalsModel
import AnnalsQuery

/// Questions to a graph in memory, warm: each from its text's value to all rows.
enum QueryBenchmark {
  static let questions: [(title: String, query: String)] = [
    ("events in a year", "events in 1987"),
    ("events overlapping a period", "events possibly in 1987-03-10..1987-06-20"),
    ("one person's meetings in a range", "meetings with 人7 in 1960..1990"),
    ("one person's quotations with a phrase", "quotations by 人21 saying \"自立\""),
    ("a phrase in all quotations", "quotations saying \"自立自强研究\" count"),
    ("two hops", "people who spoke at (events about 题1)"),
    ("count by year and kind", "events count per year, kind"),
    ("top people by decade", "events count per decade, speaker sort by count desc first 20"),
    ("shortest path", "path from 人0 to 人17"),
    ("neighbourhood of depth 2, a person", "around 人7 within 2"),
    ("neighbourhood of depth 2, an event", "around 事件33 within 2"),
    ("events whose sources disagree", "events where sources disagree"),
    ("half of all, sorted", "events in 1990.. sort by name first 10"),
  ]

  static func run(events count: Int) -> [Measurement] {
    let graph = BuildingBenchmark.fill(count).freeze(indexingText: true).graph
    return questions.compactMap { title, text in
      guard let query = Query.parse(text).query else { return nil }
      var rows = 0
      let measured = Measurement.of("\(title): \(text)", runs: 9) {
        rows = (try? query.answer(on: graph).count) ?? -1
      }
      print("\(title): \(rows) nodes")
      return measured
    }
  }
}
