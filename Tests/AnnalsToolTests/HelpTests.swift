import AnnalsModel
import AnnalsPlatform
import AnnalsTool
import TestSupport
import Testing

@Suite struct HelpTests {
  static let names = Tool().shapes.map(\.name)

  private func run(_ words: [String]) -> (status: AnnalsTool.ExitStatus, text: String) {
    let context = CommandContext(
      output: ByteOutput(), errors: ByteOutput(), environment: Environment(), folder: "", now: 0,
      input: .bytes([]))
    let status = Tool().run(words, in: context)
    return (status, context.output.text)
  }

  @Test(arguments: names)
  func helpFitsAScreenAndStartsWithExamples(_ name: String) throws {
    let words = name.split(separator: " ").map(String.init)
    let (status, text) = run(words + ["-h"])
    #expect(status == .done)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.count <= 36, "-h of \(name) has \(lines.count) lines")
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 100 })
    let example = lines.firstIndex { $0.contains("annals \(name)") && $0.hasPrefix("  ") }
    #expect(try #require(example) < 5)
    let full = run(words + ["--help"]).text
    #expect(full.count > text.count / 2)
    #expect(full.split(separator: "\n", omittingEmptySubsequences: false).count <= 50)
    #expect(run(["help"] + words).status == .done)
  }

  @Test(arguments: names)
  func examplesAreUnderstood(_ name: String) throws {
    let shape = try #require(Tool().shapes.first { $0.name == name })
    let own = name.split(separator: " ").map(String.init)
    for example in shape.examples {
      let words = try #require(example.commandWords, "no annals in \(example.line)")
      guard words.starts(with: own) else { continue }
      let rest = Array(words.dropFirst(own.count))
      #expect(throws: Never.self, "\(example.line)") { _ = try shape.parse(rest) }
    }
  }

  @Test func optionsOfACommandDifferInName() {
    for shape in Tool().shapes {
      #expect(Set(shape.options.map(\.name)).count == shape.options.count, "\(shape.name)")
      let shorts = shape.options.compactMap(\.short)
      #expect(Set(shorts).count == shorts.count, "\(shape.name)")
    }
  }

  @Test func theReferencePageIsFresh() {
    expectGolden(ReferencePage.text(for: Tool()), Path.join(packageFolder, "docs/cli.md"))
  }

  @Test func theManualPageIsFresh() {
    expectGolden(ManualPage.text(for: Tool()), Path.join(packageFolder, "docs/annals.1"))
  }

  @Test func theVocabularyPageIsFresh() {
    expectGolden(
      VocabularyPage.text(of: .builtin), Path.join(packageFolder, "docs/vocabulary.md"))
  }

  /// What the sources look up in the environment is what help tells of.
  @Test func everyVariableIsDeclared() throws {
    let declared = Set(EnvironmentVariable.all.map(\.name))
    var used: Set<String> = []
    for file in Files.list(Project.path("Sources"), where: { $0.hasSuffix(".swift") }).files {
      let text = String(decoding: try Files.read(file), as: UTF8.self)
      for piece in text.split(separator: "\"") where piece.hasPrefix("ANNALS_") {
        used.insert(String(piece.prefix { $0.isASCII && ($0.isUppercase || $0 == "_") }))
      }
    }
    #expect(used.subtracting(declared).isEmpty)
    #expect(used.count >= 6)
  }

  @Test(arguments: [("bash", ["-n"]), ("zsh", ["-n"]), ("fish", ["--no-execute"])])
  func completionsAreScriptsTheShellReads(_ shell: String, _ check: [String]) throws {
    let (status, script) = run(["completions", shell])
    #expect(status == .done)
    #expect(script.contains("annals"))
    guard Subprocess.find(shell, in: .current) != nil else { return }
    let folder = try TemporaryFolder()
    try Files.write(script, to: folder.file("script"))
    let result = try Subprocess(shell, check + [folder.file("script")]).run()
    #expect(result.succeeded, "\(result.errorText)")
  }

  @Test(arguments: [
    (["annals", ""], 1, "edtf"), (["annals", "edtf", "--co"], 2, "--color"),
    (["annals", "edtf", "--color", "al"], 3, "always"),
  ])
  func bashCompletes(_ words: [String], _ index: Int, _ expected: String) throws {
    let script = run(["completions", "bash"]).1
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let result = try Subprocess(
      "bash",
      [
        "-c",
        "\(script)\nCOMP_WORDS=(\(quoted)); COMP_CWORD=\(index); _annals; printf '%s\\n' \"${COMPREPLY[@]}\"",
      ]
    ).run()
    let found = String(decoding: result.output, as: UTF8.self).split(separator: "\n")
    #expect(found.contains(Substring(expected)), "\(found) \(result.errorText)")
  }
}

extension CommandShape.Example {
  /// The words after `annals`, up to a pipe or redirection.
  var commandWords: [String]? {
    var words: [String] = []
    var rest = line[...]
    while !rest.isEmpty {
      rest = rest.drop { $0 == " " }
      if rest.first == "'" {
        let body = rest.dropFirst().prefix { $0 != "'" }
        words.append(String(body))
        rest = rest.dropFirst(body.count + 2)
      } else {
        let body = rest.prefix { $0 != " " }
        words.append(String(body))
        rest = rest.dropFirst(body.count)
      }
    }
    guard let start = words.firstIndex(where: { $0.hasSuffix("annals") }) else { return nil }
    return words[(start + 1)...].prefix { !["|", "<", ">"].contains($0) }
      .map { $0.hasSuffix(")") ? String($0.dropLast()) : $0 }
  }
}
