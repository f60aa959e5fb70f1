/// `docs/cli.md`, from the declarations.
package enum ReferencePage {
  package static func text(for tool: Tool) -> String {
    var page = """
      # The command line

      Input is what `--from` names, else what `ANNALS_FROM` names, else `./seeds`: files (.annals, .jsonld,
      .nq, .trig, .ttl, .nt, .csv, snapshots) and folders, which are searched; `--from A --from B` reads both
      as one chronology. In a folder that holds a graph in several formats of linked data, as `annals build`
      writes it, only the fullest is read.

      Results go to standard output or to `-o FILE`, which is written whole or not at all; messages go to
      standard error. `-` in the place of a file or a question is standard input, after `-o` standard output.
      `-h` shows one screen of help, `--help` all of it.

      | status | meaning |
      |---|---|

      """
    for status in ExitStatus.allCases { page += "| \(status.rawValue) | \(status.meaning) |\n" }
    page += "\nEverywhere:\n\n"
    page += [Option.color, .quiet, .help].map(entry).joined()
    page += "\n| environment | meaning |\n|---|---|\n"
    for variable in EnvironmentVariable.all {
      page += "| `\(variable.name)` | \(variable.summary) |\n"
    }
    for shape in tool.shapes { page += section(shape) }
    return page
  }

  private static func section(_ shape: CommandShape) -> String {
    var text = "\n## annals \(shape.name)\n\n\(sentence(shape.summary))\n\n"
    text += "    \(shape.usage)\n"
    if !shape.details.isEmpty { text += "\n\(shape.details)\n" }
    if !shape.positionals.isEmpty || !ownOptions(shape).isEmpty { text += "\n" }
    for positional in shape.positionals {
      text += "- `\(positional.heading)`: \(positional.summary)\n"
    }
    text += ownOptions(shape).map(entry).joined()
    guard !shape.examples.isEmpty else { return text }
    text += "\n```sh\n"
    for example in shape.examples { text += "\(example.line)   # \(example.purpose)\n" }
    return text + "```\n"
  }

  private static func ownOptions(_ shape: CommandShape) -> [Option] {
    shape.listedOptions.filter { $0.group != .common }
  }

  private static func entry(_ option: Option) -> String {
    let heading = option.heading.split(separator: " ").joined(separator: " ")
    var text = "- `\(heading)`: \(option.summary)"
    let names = option.namesToList
    if !names.isEmpty { text += ": " + names.map { "`\($0)`" }.joined(separator: ", ") }
    if let standard = option.standard { text += " (\(standard) unless given)" }
    // What the input is, the page says once.
    if !option.details.isEmpty, option.name != Option.from.name {
      text += ". " + option.details.split(separator: "\n").joined(separator: " ")
    }
    return text + "\n"
  }

  private static func sentence(_ summary: String) -> String {
    summary.prefix(1).uppercased() + summary.dropFirst() + "."
  }
}
