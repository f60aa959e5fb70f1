import AnnalsPlatform
import AnnalsTool
import TestSupport
import Testing

/// The commands that the documentation shows are run, and what it shows of their output is what they say.
@Suite struct ConsoleTests {
  @Test(arguments: [
    "README.md", "README.zh.md", "docs/tour.md", "docs/zh/tour.md",
  ])
  func whatIsShownIsWhatHappens(_ page: String) throws {
    let folder = try TemporaryFolder()
    // Readers follow the tour in a folder of their own, with the project's seeds at hand.
    try Files.link(folder.file("seeds"), to: Project.path("seeds"))
    var replay = ConsoleReplay(folder: folder.path)
    expectGolden(try replay.run(try Project.text(page)), Project.path(page))
  }
}

/// Replays the ```console blocks of a page: each line after `$ ` is run, and what it prints put under it.
private struct ConsoleReplay {
  let folder: String

  /// The page with the outputs that there are now.
  mutating func run(_ page: String) throws -> String {
    var result: [String] = []
    var isInside = false
    var cut: Int?
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (number, line) in lines.enumerated() {
      if line == "```console" { isInside = true }
      guard isInside, line != "```console" else {
        result.append(line)
        continue
      }
      if line == "```" {
        isInside = false
        result.append(line)
      } else if line.hasPrefix("$ ") {
        result.append(line)
        cut = shownLines(lines, after: number)
        let output = try answer(to: String(line.dropFirst(2)))
        result += cut.map { Array(output.prefix($0)) + ["…"] } ?? output
      }
    }
    return result.joined(separator: "\n")
  }

  /// How many lines are shown where the output ends in `…`.
  private func shownLines(_ lines: [String], after number: Int) -> Int? {
    let shown = lines[(number + 1)...].prefix { $0 != "```" && !$0.hasPrefix("$ ") }
    return shown.last == "…" ? shown.count - 1 : nil
  }

  private func answer(to command: String) throws -> [String] {
    var words = shellWords(command)
    guard words.first == "annals" else { return [] }
    words.removeFirst()
    let output = ByteOutput()
    let errors = ByteOutput()
    let context = CommandContext(
      output: output, errors: errors, environment: Environment(["NO_COLOR": "1"]), folder: folder,
      now: 0, input: .bytes([]))
    _ = Tool().run(words, in: context)
    let text = errors.text + output.text
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Words as a shell would part them; single quotes keep what is between them.
  private func shellWords(_ command: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var hasWord = false
    for character in command {
      if character == "'" {
        isQuoted.toggle()
        hasWord = true
      } else if character == " ", !isQuoted {
        if hasWord { words.append(word) }
        (word, hasWord) = ("", false)
      } else {
        word.append(character)
        hasWord = true
      }
    }
    if hasWord { words.append(word) }
    return words
  }
}
