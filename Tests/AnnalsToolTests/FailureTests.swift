import AnnalsPlatform
import AnnalsTool
import Testing

/// Each command, and what can be wrong with the files it is given: the right status, one clear message,
/// and nothing on standard output that somebody could take for an answer.
@Suite struct FailureTests {
  /// A command line with `IN` for the file it reads and, where it writes one, `OUT`.
  struct Line: Sendable, CustomTestStringConvertible {
    var words: [String]
    /// True where a folder of files will do as well as a file.
    var takesFolders: Bool

    init(_ line: String, takesFolders: Bool = true) {
      words = line.split(separator: " ").map(String.init)
      self.takesFolders = takesFolders
    }

    var testDescription: String { words.joined(separator: " ") }
    var writes: Bool { words.contains("OUT") }

    func words(in input: String, out output: String = "out") -> [String] {
      words.map { $0 == "IN" ? input : $0 == "OUT" ? output : $0 }
    }
  }

  static let lines = [
    Line("check IN"), Line("build --from IN -o OUT"), Line("query everything --from IN -o OUT"),
    Line("query everything --from IN"), Line("show a --from IN"), Line("show a --from IN -o OUT"),
    Line("why everything --from IN"), Line("why everything --from IN -o OUT"),
    Line("render --from IN --engine native --format svg"),
    Line("render --from IN --engine native --format svg -o OUT"),
    Line("export --format turtle --from IN"), Line("export --format turtle --from IN -o OUT"),
    Line("export --format annals --from IN -o OUT"), Line("compile --from IN -o OUT"),
    Line("verify --from IN"), Line("fmt IN"), Line("diff IN IN"), Line("rename a b --from IN"),
    Line("merge a b --from IN"),
    Line("import IN -o OUT", takesFolders: false), Line("import IN", takesFolders: false),
    Line("draft IN -o OUT", takesFolders: false), Line("draft IN", takesFolders: false),
    Line("ld expand IN", takesFolders: false), Line("ld to-rdf IN", takesFolders: false),
    Line("ld from-rdf IN", takesFolders: false),
    Line("ld parse-rdf IN --format turtle", takesFolders: false),
    Line("ld parse-json IN", takesFolders: false), Line("ld canonicalize IN", takesFolders: false),
  ]
  static let writers = lines.filter(\.writes)
  static let good = "annals 1\n\n2024 event a \"A\"\n"

  /// How a command ended, and what it wrote.
  private struct Outcome {
    var status: AnnalsTool.ExitStatus
    var output: String
    var errors: String

    /// How many problems its messages tell of.
    var problems: Int {
      errors.split(separator: "\n").count { $0.hasPrefix("annals: error:") }
    }
  }

  private func run(_ words: [String], _ folder: String) -> Outcome {
    let context = CommandContext(
      output: ByteOutput(), errors: ByteOutput(), environment: Environment(), folder: folder,
      now: 0, input: .bytes([]))
    let status = Tool().run(words, in: context)
    return Outcome(status: status, output: context.output.text, errors: context.errors.text)
  }

  @Test(arguments: lines)
  func aMissingFileIsNamed(_ line: Line) throws {
    let folder = try TemporaryFolder()
    let outcome = run(line.words(in: "missing.ttl"), folder.path)
    #expect(outcome.status == .outside)
    #expect(outcome.output.isEmpty)
    #expect(outcome.problems == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains("missing.ttl: no such file or folder"))
    #expect(!Files.exists(folder.file("out")))
  }

  @Test(arguments: lines)
  func aFolderIsSearchedOrRefused(_ line: Line) throws {
    let folder = try TemporaryFolder()
    try Files.makeFolder(folder.file("empty"))
    let outcome = run(line.words(in: "empty"), folder.path)
    #expect(outcome.status == (line.takesFolders ? .problems : .outside))
    #expect(outcome.output.isEmpty)
    #expect(outcome.problems == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains("empty"))
    #expect(!Files.exists(folder.file("out")))
  }

  @Test(arguments: lines)
  func aFileNobodyMayReadIsSaidToBeOne(_ line: Line) throws {
    let folder = try TemporaryFolder()
    try Files.write(Self.good, to: folder.file("secret.annals"))
    try Files.setMode(folder.file("secret.annals"), 0)
    // The superuser may read everything.
    guard (try? Files.read(folder.file("secret.annals"))) == nil else { return }
    let outcome = run(line.words(in: "secret.annals"), folder.path)
    #expect(outcome.status == .outside)
    #expect(outcome.output.isEmpty)
    #expect(outcome.problems == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains("permission denied"))
  }

  @Test(arguments: lines)
  func anEmptyFileHarmsNobody(_ line: Line) throws {
    let folder = try TemporaryFolder()
    try Files.write("", to: folder.file("empty.annals"))
    let outcome = run(line.words(in: "empty.annals"), folder.path)
    let isLoading = outcome.errors.contains("loading document failed")
    #expect(outcome.status <= .problems || isLoading, "\(outcome.errors)")
    #expect(outcome.problems <= 1, "\(outcome.errors)")
  }

  // Drafting reads UTF-16, which these bytes can be.
  @Test(arguments: lines.filter { $0.words[0] != "draft" })
  func bytesThatAreNoTextAreRefusedOrLeftOut(_ line: Line) throws {
    let folder = try TemporaryFolder()
    let bytes: [UInt8] =
      [0xFF, 0xFE, 0x00, 0x0A] + Array("annals 1\n  ".utf8) + [0xC0, 0x80, 0x0A]
    try Files.write(bytes, to: folder.file("bytes.annals"))
    let outcome = run(line.words(in: "bytes.annals"), folder.path)
    // To JSON-LD a document that is no JSON is one that could not be loaded.
    let isLoading = outcome.errors.contains("loading document failed")
    #expect(
      outcome.status == .problems || (isLoading && outcome.status == .outside), "\(outcome.errors)")
    #expect(!outcome.errors.isEmpty)
  }

  @Test(arguments: writers)
  func whatCannotBeWrittenIsSaidSo(_ line: Line) throws {
    let folder = try TemporaryFolder()
    let input = line.words[0] == "import" ? "in.ttl" : "in.annals"
    try Files.write(Self.good, to: folder.file("in.annals"))
    let export = run(
      ["export", "--format", "turtle", "--from", "in.annals", "-o", "in.ttl"], folder.path)
    try #require(export.status == .done)
    var targets = ["in.annals/out"]
    // A build makes its folder.
    if line.words[0] != "build" {
      targets.append("nowhere/out")
      try Files.makeFolder(folder.file("taken/x"))
      targets.append("taken")
    }
    try Files.makeFolder(folder.file("locked"))
    try Files.setMode(folder.file("locked"), 0o500)
    defer { try? Files.setMode(folder.file("locked"), 0o700) }
    let isLocked = (try? Files.write("", to: folder.file("locked/try"))) == nil
    try? Files.remove(folder.file("locked/try"))
    if isLocked { targets.append("locked/out") }
    for target in targets {
      let outcome = run(line.words(in: input, out: target), folder.path)
      #expect(outcome.status == .outside, "\(target): \(outcome.errors)")
      #expect(outcome.output.isEmpty, "\(target)")
      #expect(outcome.problems == 1, "\(outcome.errors)")
      #expect(outcome.errors.contains("cannot"), "\(outcome.errors)")
      #expect(outcome.errors.contains(target), "\(outcome.errors)")
    }
    #expect(Files.list(folder.path).files.count == 2, "nothing is left lying about")
  }

  @Test(arguments: writers)
  func whatWasThereStaysWhereTheCommandFails(_ line: Line) throws {
    let folder = try TemporaryFolder()
    try Files.write("precious", to: folder.file("out"))
    let outcome = run(line.words(in: "missing.ttl"), folder.path)
    #expect(outcome.status == .outside)
    #expect(String(decoding: try Files.read(folder.file("out")), as: UTF8.self) == "precious")
  }

  @Test(arguments: lines.filter { $0.words.contains("--from") })
  func withoutInputItIsSaidWhatToName(_ line: Line) throws {
    let folder = try TemporaryFolder()
    var words = line.words(in: "")
    let from = try #require(words.firstIndex(of: "--from"))
    words.removeSubrange(from...(from + 1))
    let outcome = run(words, folder.path)
    #expect(outcome.status == .problems)
    #expect(outcome.output.isEmpty)
    #expect(outcome.problems == 1)
    #expect(outcome.errors.contains("--from"))
  }

  @Test func oneFileThatCannotBeReadStopsNoneOfTheOthers() throws {
    let folder = try TemporaryFolder()
    try Files.write(Self.good, to: folder.file("in.annals"))
    let outcome = run(
      ["query", "events", "-f", "ids", "--from", "missing.annals", "in.annals"], folder.path)
    #expect(outcome.status == .outside)
    #expect(outcome.output == "a\n")
    #expect(outcome.problems == 1)
  }

  @Test func everyCommandWithAFileIsInTheTable() {
    let names = Set(Self.lines.map { $0.words[0] })
    let others: Set = ["new", "completions", "edtf", "push", "pull", "names"]
    for shape in Tool().shapes {
      let first = String(shape.name.prefix { $0 != " " })
      #expect(names.contains(first) || others.contains(first), "\(shape.name)")
    }
  }
}
