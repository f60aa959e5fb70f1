import AnnalsPlatform
import AnnalsTool
import TestSupport
import Testing

/// `annals draft`: what a chronology knows already, and stepping through proposals.
@Suite struct DraftCommand {
  private static let minutes = """
    On 5 March 2001 the Harbour Board met in Leeds. On 9 March 2001 Ada Roe was appointed director. \
    On 12 March 2001 the bridge was opened.
    """
  private static let chronology = """
    annals 1
    language: en

    person roe "Adelaide Roe"
      alias: "Ada Roe"

    2001-03-05 meeting board-1 "The Harbour Board met in Leeds"

    1999/2003 period harbour-years "the Harbour Years"
    """

  /// A folder with the minutes and the chronology in it.
  private final class Desk {
    private let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      try write(DraftCommand.minutes, to: "minutes.txt")
      try write(DraftCommand.chronology, to: "known.annals")
    }

    func write(_ text: String, to name: String) throws {
      try Files.write(text, to: folder.file(name))
    }

    func text(_ name: String) throws -> String {
      String(decoding: try Files.read(folder.file(name)), as: UTF8.self)
    }

    func has(_ name: String) -> Bool { Files.exists(folder.file(name)) }

    func annals(
      _ words: [String], typing input: String = ""
    ) -> (status: AnnalsTool.ExitStatus, output: String, errors: String) {
      let context = CommandContext(
        output: ByteOutput(), errors: ByteOutput(), environment: Environment(),
        folder: folder.path, now: 1_719_187_200, input: .bytes(Array(input.utf8)))
      let status = Tool().run(words, in: context)
      return (status, context.output.text, context.errors.text)
    }
  }

  @Test func eventsOfTheGraphAreCitedAgain() throws {
    let desk = try Desk()
    let (status, output, _) = desk.annals(
      ["draft", "minutes.txt", "--into", "known.annals"])
    #expect(status == .done)
    #expect(output.contains("2001-03-05 meeting board-1 [minutes \""))
    #expect(output.contains("source minutes \"minutes\"\n  text: \"minutes.txt\"\n"))
    #expect(output.contains("2001-03-09 appointment "))
  }

  @Test func namedPeriodsOfTheGraphAreTimes() throws {
    let desk = try Desk()
    try desk.write("In the Harbour Years the town grew.", to: "town.txt")
    let words = ["draft", "town.txt", "--into", "known.annals", "--format", "json"]
    #expect(desk.annals(words).output.contains(#""value":"1999/2003""#))
    #expect(!desk.annals(["draft", "town.txt", "--format", "json"]).output.contains("1999"))
  }

  @Test func oneEventOfTwoFilesHasTwoCitations() throws {
    let desk = try Desk()
    try desk.write("The Harbour Board met in Leeds on March 5, 2001.", to: "paper.txt")
    let output = desk.annals(["draft", "minutes.txt", "paper.txt"]).output
    #expect(output.contains("\"] [paper \"The Harbour Board met in Leeds"))
  }

  private let review = ["draft", "minutes.txt", "--review", "-o", "out.annals"]

  @Test func aReviewWritesWhatIsKept() throws {
    let desk = try Desk()
    let typed =
      "keep\nedit\n2001-03-09 appointment roe-director \"Roe becomes director\" [minutes]\n.\ndrop\n"
    let (status, _, errors) = desk.annals(review, typing: typed)
    #expect(status == .done)
    #expect(errors.contains("1 kept, 1 edited, 1 dropped; written to out.annals"))
    let result = try desk.text("out.annals")
    #expect(result.contains("2001-03-05 meeting"))
    #expect(result.contains("roe-director"))
    #expect(!result.contains("2001-03-12"))
    #expect(desk.annals(["check", "out.annals"]).status == .done)
    #expect(!desk.has("out.annals.review"))
  }

  @Test func aReviewThatWasLeftGoesOn() throws {
    let desk = try Desk()
    let left = desk.annals(review, typing: "keep\nquit\n")
    #expect(left.errors.contains("2 left; the same command goes on from here"))
    #expect(!desk.has("out.annals"))
    let resumed = desk.annals(review, typing: "edit date 2001-03\nrest\n")
    #expect(resumed.output.contains("1 of 3 were judged before"))
    #expect(resumed.errors.contains("2 kept, 1 edited, 0 dropped"))
    let result = try desk.text("out.annals")
    #expect(result.contains("2001-03 appointment"))
  }

  @Test func whatIsNotUnderstoodIsAskedAgain() throws {
    let desk = try Desk()
    let typed = "edit date soon\nedit\nnonsense here\n.\nwhat\n\nback\nhelp\n"
    let (_, output, errors) = desk.annals(review, typing: typed)
    #expect(output.contains("'soon' is not an EDTF date"))
    #expect(output.contains("that is not understood: "))
    #expect(output.contains("'what' is none of these"))
    #expect(errors.contains("3 left"))
  }

  @Test(arguments: [
    ["draft", "minutes.txt", "--review"], ["draft", "-", "--review", "-o", "out.annals"],
    ["draft", "minutes.txt", "--review", "-o", "out.annals", "--format", "json"],
  ])
  func aReviewNeedsAFileAndAnswers(_ words: [String]) throws {
    #expect(try Desk().annals(words).status == .usage)
  }
}
