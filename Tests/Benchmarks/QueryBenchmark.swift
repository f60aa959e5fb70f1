import AnnalsModel
import AnnalsQuery

/// What the questions name: entities by their ids, and times.
struct QuestionNames {
  var person = "人0"
  var programme = "计划1"
  /// From whom to whom a way is looked for.
  var ends = ("远0", "远3")
  var seldomMet: String
  var busyEvent = "事777"
  var year = "1994"
  var period = "1990..1993"
  var decade = "1990..1999"

  /// Those of a chronicle; seldom met is somebody far down among its people, the most frequent of whom come
  /// first.
  init(chronicle graph: Graph) {
    seldomMet = "人\(graph.entities(of: .person).count * 5 / 8 / 10 * 10)"
  }

  /// Those that each random graph has.
  static let ofRandomGraphs: QuestionNames = {
    var names = QuestionNames(chronicle: .empty)
    (names.person, names.programme, names.busyEvent) = ("人物1", "计划1", "事件1")
    (names.ends, names.seldomMet) = (("人物1", "人物2"), "人物2")
    (names.year, names.period, names.decade) = ("1950", "1949..1952", "1948..1955")
    return names
  }()
}

/// The questions of the table, each asked of a graph until its median is known.
enum QueryBenchmark {
  /// What is asked: a title that the peers' questions share, and the words.
  static func questions(naming names: QuestionNames) -> [(title: String, words: String)] {
    [
      ("events in a year", "events in \(names.year)"),
      ("events overlapping a period", "events possibly in \(names.period)"),
      ("one person's meetings in a range", "meetings in \(names.decade) with \(names.person)"),
      ("their quotations with a phrase", "quotations by \(names.person) saying \"科技\""),
      ("a phrase in all quotations", "quotations saying \"自立自强\""),
      (
        "who spoke at meetings that mention a programme",
        "(meetings where mentions = \(names.programme)) -> speaker"
      ),
      ("count by year and kind", "events count per year, kind"),
      ("top people by decade", "events count per decade, participant sort by count desc first 20"),
      ("pairs who met", "meetings count per participant, participant sort by count desc first 20"),
      ("shortest path between two people", "path from \(names.ends.0) to \(names.ends.1)"),
      ("neighbourhood of depth 2, a person", "around \(names.seldomMet) within 2"),
      ("neighbourhood of depth 2, a busy event", "around \(names.busyEvent) within 2"),
      ("events whose sources disagree on the date", "events where sources disagree"),
    ]
  }

  /// Asks the questions in whose titles some words stand.
  static func run(_ graph: Graph, titled part: String = "") -> [Measurement] {
    let all = questions(naming: QuestionNames(chronicle: graph))
    return all.filter { part.isEmpty || $0.title.contains(part) }.map { title, words in
      do {
        let query = try Query(parsing: words, vocabulary: graph.vocabulary)
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
