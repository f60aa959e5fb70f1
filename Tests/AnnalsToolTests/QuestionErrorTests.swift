import AnnalsPlatform
import AnnalsQuery
import AnnalsTool
import TestSupport
import Testing

/// What is said of a wrong question, and the page about it.
@Suite struct QuestionErrorTests {
  static let codes =
    Set(QueryProblem.Code.allCases.map(\.rawValue) + QueryError.Code.allCases.map(\.rawValue))
    .sorted()

  @Test(arguments: codes)
  func everyCodeHasItsPlaceOnThePage(_ code: String) throws {
    #expect(try Project.text("docs/errors/query.md").contains("\n## \(code)\n"))
    #expect(try Project.text("docs/errors/README.md").contains("| [\(code)](query.md) |"))
  }

  @Test func theExamplesOfThePageAreWhatIsSaid() throws {
    let folder = try TemporaryFolder()
    try Files.write("annals 1\n", to: folder.file("a.annals"))
    var examples = 0
    for block in indentedBlocks(try Project.text("docs/errors/query.md")) {
      let lines = block.split(separator: "\n")
      guard lines.count > 1, lines[0].hasPrefix("query:"), lines[1].hasPrefix("1 | ") else {
        continue
      }
      let context = CommandContext(
        output: ByteOutput(), errors: ByteOutput(), environment: Environment(),
        folder: folder.path, now: 0, input: .bytes([]))
      let question = String(lines[1].dropFirst(4))
      let status = Tool().run(["query", question, "--from", "a.annals"], in: context)
      #expect(status == .problems)
      #expect(context.errors.text == block)
      examples += 1
    }
    #expect(examples >= 5)
  }

  /// Runs of lines indented by four spaces, without them.
  private func indentedBlocks(_ page: String) -> [String] {
    page.split(separator: "\n\n").filter { $0.hasPrefix("    ") }.map { block in
      block.split(separator: "\n").map { $0.dropFirst(4) + "\n" }.joined()
    }
  }
}
