import AnnalsPlatform
import AnnalsTool

/// Commands and what they answered, as one readable file.
///
///     # comment
///     < name.annals            a file there is, its lines following with two spaces before each
///       annals 1
///     $ annals check name.annals
///       what it prints
///     ! what it says on standard error
///     = 1                      its status, left out for 0
///
/// `| text` lines before a command are its standard input.
///
/// What is expected is replaced by what came out
/// and the whole compared with the file, so that a golden update is a rewrite of the transcript itself.
struct Transcript {
  private var lines: [Substring]
  private var input = ""

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
  }

  /// Runs every command in `folder` and gives the transcript with the answers it got.
  mutating func replayed(in folder: String, tool: Tool = Tool()) throws -> String {
    var result = ""
    while !lines.isEmpty {
      let line = lines.removeFirst()
      if let command = line.dropPrefix("$ annals") {
        dropAnswer()
        result += line + "\n" + answer(Self.words(command), folder, tool)
        input = ""
      } else {
        result += line + "\n"
        if let text = line.dropPrefix("| ") { input += text + "\n" }
        if let name = line.dropPrefix("< ") { result += try writeFile(String(name), in: folder) }
      }
    }
    return result
  }

  private mutating func dropAnswer() {
    while let line = lines.first,
      line.hasPrefix("  ") || line.hasPrefix("! ") || line.hasPrefix("= ")
    {
      lines.removeFirst()
    }
  }

  private mutating func writeFile(_ name: String, in folder: String) throws -> String {
    var content = ""
    var shown = ""
    while let line = lines.first?.dropPrefix("  ") {
      content += line + "\n"
      shown += lines.removeFirst() + "\n"
    }
    let path = Path.join(folder, name)
    try Files.makeFolder(Path.parent(of: path))
    try Files.write(content, to: path)
    return shown
  }

  private func answer(_ words: [String], _ folder: String, _ tool: Tool) -> String {
    let context = CommandContext(
      output: ByteOutput(), errors: ByteOutput(), environment: Environment(), folder: folder,
      now: 1_719_187_200, input: .bytes(Array(input.utf8)))
    let status = tool.run(words, in: context)
    func shown(_ text: String, _ mark: String) -> String {
      // How large a file is changes with every word that is published; that it has a size does not.
      let visible = text.replacing(folder, with: "FOLDER").replacing("\r\n", with: "␍\n")
        .replacing(/\b[0-9]+ bytes/, with: "N bytes")
      var lines = visible.split(separator: "\n", omittingEmptySubsequences: false)
      if lines.last == "" { lines.removeLast() } else { lines.append("\\ no end of line") }
      return lines.map { mark + $0 + "\n" }.joined()
    }
    return shown(context.output.text, "  ") + shown(context.errors.text, "! ")
      + (status == .done ? "" : "= \(status.rawValue)\n")
  }

  /// The words of a command line; single quotes hold a word together.
  private static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in line {
      switch character {
      case "'":
        isQuoted.toggle()
        word = word ?? ""
      case " " where !isQuoted:
        if let done = word { words.append(done) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }
}

extension Substring {
  fileprivate func dropPrefix(_ prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
