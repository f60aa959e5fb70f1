import AnnalsPlatform
import Testing

@Suite struct TranscriptTests {
  static let files = Files.list(Path.join(goldens, "Transcripts")).files

  @Test func thereAreTranscripts() { #expect(!Self.files.isEmpty) }

  @Test(arguments: files)
  func commandsAnswerAsWritten(_ path: String) throws {
    let folder = try TemporaryFolder()
    var transcript = Transcript(String(decoding: try Files.read(path), as: UTF8.self))
    expectGolden(try transcript.replayed(in: folder.path), path)
  }
}
