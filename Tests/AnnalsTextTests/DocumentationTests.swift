import AnnalsPlatform
import AnnalsText
import Testing

/// The pages say what the program says.
@Suite struct DocumentationTests {
  private static var root: String {
    let file: StaticString = #filePath
    return file.description.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
  }

  private func page(_ path: String) throws -> String {
    String(decoding: try Files.read("\(Self.root)/\(path)"), as: UTF8.self)
  }

  @Test(arguments: Mistake.allCases.map(\.rawValue))
  func everyCodeHasItsPlaceOnAPage(_ code: String) throws {
    let area = String(code.prefix { $0 != "." })
    let text = try page("docs/errors/\(area).md")
    #expect(text.contains("\n## \(code)\n"))
    #expect(try page("docs/errors/README.md").contains("| [\(code)](\(area).md) |"))
    let golden = "\(Self.root)/Tests/AnnalsTextTests/Goldens/\(code).txt"
    guard let message = try? Files.read(golden) else { return }
    for line in String(decoding: message, as: UTF8.self).split(separator: "\n") {
      #expect(text.contains("    \(line)\n"), "the example of \(code) is stale")
    }
  }

  /// Every annals text on the page of the notation is sound but for what it leaves out.
  @Test func theExamplesOfTheNotationAreSound() throws {
    var checked = 0
    for block in blocks(try page("docs/notation.md")) where block.hasPrefix("annals 1\n") {
      let source = SourceText(name: "notation.md", block)
      let found = Notation.check([source], isStrict: false).filter { $0.severity == .error }
      #expect(DiagnosticText.render(found, sources: [source]) == "")
      #expect(!Notation.format(source).isChanged)
      checked += 1
    }
    #expect(checked >= 3)
  }

  /// Runs of lines indented by four spaces, without them.
  private func blocks(_ text: String) -> [String] {
    var blocks: [String] = []
    var lines: [Substring] = []
    let all = text.split(separator: "\n", omittingEmptySubsequences: false) + [Substring("end")]
    for line in all {
      if line.hasPrefix("    ") {
        lines.append(line.dropFirst(4))
      } else if line.isEmpty, !lines.isEmpty {
        lines.append("")
      } else if !lines.isEmpty {
        while lines.last == "" { lines.removeLast() }
        blocks.append(lines.joined(separator: "\n") + "\n")
        lines = []
      }
    }
    return blocks
  }
}
