import AnnalsPlatform

/// The files of the project that tests look at: documentation, seeds.
package enum Project {
  /// The folder of the package.
  package static let folder = Path.parent(of: Path.parent(of: Path.parent(of: #filePath)))

  /// The path of a file of the project.
  package static func path(_ name: String) -> String { Path.join(folder, name) }

  /// The text of a file of the project.
  package static func text(_ name: String) throws -> String {
    String(decoding: try Files.read(path(name)), as: UTF8.self)
  }

  /// True where the project has the folder.
  package static func isFolder(_ name: String) -> Bool { Files.isFolder(path(name)) }

  /// The code blocks of a language in a Markdown page, in order.
  package static func blocks(of language: String, in page: String) -> [String] {
    var blocks: [String] = []
    var block: String?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```\(language)" {
        block = ""
      } else if line == "```", let whole = block {
        blocks.append(whole)
        block = nil
      } else if block != nil {
        block? += line + "\n"
      }
    }
    return blocks
  }

  /// A line without the white space around it.
  package static func trimmed(_ line: some StringProtocol) -> String {
    var rest = Substring(line)
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
