import AnnalsModel
import AnnalsPlatform
import AnnalsText
import TestSupport
import Testing

/// What holds of random texts holds of the chronology that the project ships.
@Suite struct SeedTests {
  static let folder: String = {
    let file: StaticString = #filePath
    let parts = file.description.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/") + "/seeds"
  }()

  static let sources: [SourceText] = {
    let names = [
      "01-study-materials-2024", "02-speech-full-text", "03-basic-research-2023",
      "04-technology-transfer", "05-study-materials-march-2024", "organizations", "people",
      "places",
      "programmes", "series", "sources", "topics",
    ]
    return names.compactMap { name in
      let path = "\(folder)/\(name).annals"
      return (try? Files.read(path)).map { SourceText(name: path, bytes: $0) }
    }
  }()

  @Test(.enabled(if: !sources.isEmpty)) func theSeedsAreSound() {
    let found = Notation.check(Self.sources, isStrict: true).filter { $0.severity == .error }
    #expect(DiagnosticText.render(found, sources: Self.sources) == "")
  }

  @Test(.enabled(if: !sources.isEmpty)) func formattingKeepsTheSeedsMeaning() {
    let formatted = Self.sources.map { SourceText(name: $0.name, bytes: Notation.format($0).bytes) }
    let before = Notation.load(Self.sources).graph
    #expect(GraphDifference(from: before, to: Notation.load(formatted).graph).text == "")
    for source in formatted { #expect(!Notation.format(source).isChanged) }
  }

  @Test(.enabled(if: !sources.isEmpty)) func theSeedsComeBackFromTheirGraph() {
    let graph = Notation.load(Self.sources).graph
    let text = SourceText(name: "seeds", bytes: Notation.serialize(graph))
    let again = Notation.load([text])
    #expect(again.diagnostics.filter { $0.severity == .error } == [])
    #expect(GraphDifference(from: graph, to: again.graph).text == "")
    #expect(!Notation.format(text).isChanged)
  }

  @Test(.enabled(if: !sources.isEmpty)) func theOrderOfSeedsMakesNoDifference() {
    let graph = Notation.load(Self.sources).graph
    let other = Notation.load(Self.sources.reversed()).graph
    #expect(graph.transcript == other.transcript)
  }
}
