import AnnalsModel
import AnnalsQuery

/// The questions of the table, each asked of a graph until its median is known.
enum QueryBenchmark {
  /// Somebody whom few others met: so far down among the people of a chronicle, the most frequent first.
  static func seldomMet(in graph: Graph) -> String {
    "人\(graph.entities(of: .person).count * 5 / 8 / 10 * 10)"
  }

  /// What is asked: a title that the peers' questions share, and the words.
  static let questions: [(title: String, words: String)] = [
    ("events in a year", "events in 1994"),
    ("events overlapping a period", "events possibly in 1990..1993"),
    ("one person's meetings in a range", "meetings in 1990..1999 with 人0"),
    ("their quotations with a phrase", "quotations by 人0 saying \"科技\""),
    ("a phrase in all quotations", "quotations saying \"自立自强\""),
    (
      "who spoke at meetings that mention a programme", "(meetings where mentions = 计划1) -> speaker"
    ),
    ("count by year and kind", "events count per year, kind"),
    ("top people by decade", "events count per decade, participant sort by count desc first 20"),
    ("pairs who met", "meetings count per participant, participant sort by count desc first 20"),
    ("shortest path between two people", "path from 远0 to 远3"),
    ("neighbourhood of depth 2, a person", "around SELDOM within 2"),
    ("neighbourhood of depth 2, a busy event", "around 事777 within 2"),
    ("events whose sources disagree on the date", "events where sources disagree"),
  ]

  static func run(_ graph: Graph) -> [Measurement] {
    questions.compactMap { title, words in
      do {
        let query = try Query(
          parsing: words.replacing("SELDOM", with: seldomMet(in: graph)),
          vocabulary: graph.vocabulary)
        var rows = try query.answer(on: graph).rows.count
        let measured = try Measurement.of(title, runs: 15) {
          rows = try query.answer(on: graph).rows.count
        }
        return measured.with("\(rows) rows")
      } catch {
        return Measurement(title: title, median: 0, processor: 0, note: "not answered: \(error)")
      }
    }
  }
}
