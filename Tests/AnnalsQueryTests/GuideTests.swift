import AnnalsModel
import AnnalsPlatform
import AnnalsQuery
import Testing

/// The examples of docs/query.md.
@Suite struct GuideTests {
  private func read(_ path: String) throws -> String {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
    return String(decoding: try Files.read("\(root)/\(path)"), as: UTF8.self)
  }

  @Test func everyQueryOfTheGuideIsOne() throws {
    let lines = try read("docs/query.md").split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("| goal") })
    let rows = lines[(start + 2)...].prefix { $0.hasPrefix("|") }
    #expect(rows.count > 15)
    for row in rows {
      let query = row.split(separator: "`").dropFirst().first.map { String($0) } ?? ""
      let parsed = Query.parse(query)
      #expect(parsed.problems.isEmpty, "\(query)")
      #expect(Query.parse(parsed.query?.description ?? "").query == parsed.query)
    }
  }

  /// Each stands, blanks aside, in ``SpellingTests``, which holds it against its words.
  @Test func everySwiftExampleIsCompiledAndEqualsItsWords() throws {
    let guide = try read("docs/query.md").split(separator: "\n")
    let tests = try read("Tests/AnnalsQueryTests/SpellingTests.swift").filter { !$0.isWhitespace }
    let examples = guide.filter { $0.hasPrefix("Query.") && $0.contains("//") }
    #expect(examples.count > 8)
    for example in examples {
      let parts = example.split(separator: "//", maxSplits: 1)
      let swift = parts[0].dropFirst("Query".count).filter { !$0.isWhitespace }
      let words = parts[1].drop { $0 == " " }
      #expect(tests.contains("(\(swift),\"\(words.filter { !$0.isWhitespace })\""), "\(example)")
      #expect(Query.parse(String(words)).problems.isEmpty, "\(words)")
    }
  }

  @Test func everyCodeHasItsRow() throws {
    let guide = try read("docs/query.md")
    for code in QueryProblem.Code.allCases.map(\.rawValue)
      + QueryError.Code.allCases.map(\.rawValue)
    {
      #expect(guide.contains("| `\(code)` |"), "\(code)")
    }
  }
}
