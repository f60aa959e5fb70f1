import AnnalsPlatform
import AnnalsTool
import TestSupport
import Testing

/// The commands that the documentation shows are run, and what it shows of their output is what they say.
@Suite struct ConsoleTests {
  @Test(arguments: [
    "README.md", "README.zh.md", "docs/tour.md", "docs/zh/tour.md", "docs/how-to.md",
    "docs/zh/how-to.md", "docs/tables.md",
  ])
  func whatIsShownIsWhatHappens(_ page: String) throws {
    let folder = try TemporaryFolder()
    // Readers follow the tour in a folder of their own, with the project's seeds at hand.
    try Files.link(folder.file("seeds"), to: Project.path("seeds"))
    var replay = ConsoleReplay(folder: folder.path)
    expectGolden(try replay.run(try Project.text(page)), Project.path(page))
  }
}

/// Replays the ```console blocks of a page.
///
/// Each line after `$ ` is run, and what it prints put under it, in the order in which a terminal shows it.
/// `$ cat FILE` makes the file that it shows, where there is none.
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
        try makeFile(String(line.dropFirst(2)), lines, after: number)
        let output = try answer(to: String(line.dropFirst(2)))
        result += cut.map { Array(output.prefix($0)) + ["…"] } ?? output
      }
    }
    return result.joined(separator: "\n")
  }

  /// Makes the file that a page shows with `cat`.
  private func makeFile(_ command: String, _ lines: [String], after number: Int) throws {
    guard command.hasPrefix("cat "), let name = shellWords(command).last else { return }
    let path = Path.join(folder, name)
    guard !Files.exists(path) else { return }
    let shown = lines[(number + 1)...].prefix { $0 != "```" && !$0.hasPrefix("$ ") }
    try Files.makeFolder(Path.parent(of: path))
    try Files.write(shown.map { $0 + "\n" }.joined(), to: path)
  }

  /// How many lines are shown where the output ends in `…`.
  private func shownLines(_ lines: [String], after number: Int) -> Int? {
    let shown = lines[(number + 1)...].prefix { $0 != "```" && !$0.hasPrefix("$ ") }
    return shown.last == "…" ? shown.count - 1 : nil
  }

  private func answer(to command: String) throws -> [String] {
    var words = shellWords(command)
    guard let program = words.first else { return [] }
    words.removeFirst()
    let terminal = ByteOutput()
    if program == "cat" {
      for name in words { terminal.write(try Files.read(Path.join(folder, name))) }
    } else if program == "annals" {
      let context = CommandContext(
        output: terminal, errors: terminal, environment: Environment(["NO_COLOR": "1"]),
        folder: folder, now: 0, input: .bytes([]))
      _ = Tool().run(words, in: context)
    }
    var lines = terminal.text.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
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
