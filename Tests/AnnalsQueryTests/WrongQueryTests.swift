import AnnalsModel
import AnnalsPlatform
import AnnalsQuery
import Testing

/// Wrong queries, and what is said about them.
@Suite struct WrongQueryTests {
  static let wrong = [
    "", "   ", "events in", "events in 2024 by", "events in 2023-02-29", "events in 2024-13",
    "events between 2021 and 2016", "events in 2021..2016", "events where",
    "events where attendence > 3",
    "events where attendance > many", "events where role > \"a\"", "events where kind is vist",
    "events where count(speaker) > x", "events where speaker contains 习", "meetings -> speeker",
    "meetings ->", "meetings <- 5", "meetings -> speaker*3..1", "meetings -> speaker*1000000000",
    "(events in 2024", "events in 2024)", "quotations saying", "quotations saying \"自立",
    "quotations saying \"\"",
    "quotations saying \"\\x\"", "events sort", "events sort by", "events sort by spekaer",
    "events first",
    "events first ten", "events first 3 in 2024", "events show", "events show dat",
    "events count per",
    "events count per yaer", "people at (events show date)", "around 863计划",
    "around 863计划 within lots",
    "path from A", "path from A to B along speakr", "events within 30 dayz after 大会",
    "events within 30 days of", "events possibly by 李强", "events accroding to 求是",
    "events according 求是",
    "events 全国 大会", "people who at 大会", "@", "and events", "events or", "events where not",
    "events count per year sort by kind", "events where date", "events in 1925年",
    "events since 民国十四年", "events before 1925.10.10", "events in 10 October 1925", "1925年10月",
    "events where month = 07", "events by 习近平 and 李强", "events with A or \"B C\"",
    "events order by date", "events limit 3", "events last 3", "events group by year",
    "events 讲话人 习近平", "meetings -> 地点", "events in XXXX-07", "events during 2024-XX-24",
    "events where 类别 = 会议", "what happened in 1956", "who spoke at 大会", "events in spring 1956",
    "events during early October 1956",
  ]

  @Test func wrongQueriesAreExplained() throws {
    var text = ""
    for query in Self.wrong {
      let problems = Query.parse(query).problems
      #expect(!problems.isEmpty, "\(query)")
      text += query + "\n"
      for problem in problems { text += Self.drawn(problem, query) }
      text += "\n"
    }
    try expectGolden(text, "WrongQueries.txt")
  }

  /// The caret under the place, then the words.
  private static func drawn(_ problem: QueryProblem, _ query: String) -> String {
    let bytes = Array(query.utf8)
    let before = String(decoding: bytes[..<problem.range.lowerBound], as: UTF8.self)
    let marked = String(decoding: bytes[problem.range], as: UTF8.self)
    let caret = String(repeating: "^", count: max(1, DisplayWidth.of(marked)))
    return String(repeating: " ", count: DisplayWidth.of(before)) + caret + "\n"
      + "error: \(problem.message) [\(problem.code.rawValue)]\n"
      + (problem.help.isEmpty ? "" : "help: \(problem.help)\n")
  }

  static let hostile: [(String, String)] = [
    ("100,000 parentheses", String(repeating: "(", count: 100_000)),
    ("20,000 parentheses", String(repeating: "(", count: 20_000) + "events"),
    ("many nots", "events where " + String(repeating: "not ", count: 10_000) + "has speaker"),
    ("many joins", String(repeating: "events or visits except ", count: 2_000) + "events"),
    ("a repeat of 10^9", "meetings -> speaker*1000000000"),
    ("a repeat of 10^30", "meetings -> speaker*1000000000000000000000000000000"),
    ("brackets", String(repeating: "events by [ ", count: 4_000)),
    ("a long path", "events show " + String(repeating: "speaker.", count: 5_000) + "name"),
    ("nested around", String(repeating: "around (", count: 5_000)),
    ("a huge number", "events first 99999999999999999999999"),
    ("a huge distance", "events within 99999999999 years after 2024"),
    ("NUL", "events \u{0}"),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: hostile)
  func hostileQueriesEndAtOnce(_ name: String, _ text: String) {
    let parsed = Query.parse(text)
    #expect(parsed.query == nil)
    #expect(parsed.problems.count < 5_000)
    for problem in parsed.problems { #expect(problem.range.upperBound <= text.utf8.count) }
  }

  /// Whatever the text, reading ends, and each problem lies within it.
  @Test func noBeginningOfAQueryIsTooShort() {
    for (query, _) in SpellingTests.pairs {
      let bytes = Array("\(query)".utf8)
      for end in bytes.indices {
        let text = String(decoding: bytes[..<end], as: UTF8.self)
        for problem in Query.parse(text).problems {
          #expect(problem.range.upperBound <= text.utf8.count, "\(text)")
        }
      }
    }
  }
}

/// Compares a text with a golden file; `UPDATE_GOLDENS=1` writes it, and still fails.
func expectGolden(_ text: String, _ name: String, file: String = #filePath) throws {
  let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    .joined(separator: "/")
  let path = "\(folder)/Goldens/\(name)"
  let known = (try? Files.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  if text != known, Environment.current["UPDATE_GOLDENS"] == "1" {
    try Files.write(text, to: path)
  }
  let lines = (known.split(separator: "\n"), text.split(separator: "\n"))
  let difference = zip(lines.0, lines.1).first { $0 != $1 }
  #expect(text == known, "\(difference.map { "\($0.0) is now \($0.1)" } ?? "another length")")
}
