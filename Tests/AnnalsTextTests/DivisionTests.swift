import AnnalsModel
import AnnalsText
import TestSupport
import Testing

/// Texts are read by several workers, and large ones cut; that must not show.
@Suite struct DivisionTests {
  /// All that was read: the graph to the byte, where it stands, what is wrong.
  private func reading(_ sources: [SourceText], workers: Int) -> ([UInt8], [String], [String]) {
    let loaded = Notation.load(sources, isStrict: true, workers: workers, smallest: 1)
    let graph = loaded.graph
    let places =
      (0..<UInt32(graph.claimCount)).map { "\(loaded.origins.spans(of: ClaimID($0)))" }
      + (0..<UInt32(graph.entityCount)).map {
        "\(String(describing: loaded.origins.heading(of: EntityID($0))))"
      }
    return (graph.snapshot, places, loaded.diagnostics.map { "\($0)" })
  }

  private func expectTheSame(_ sources: [SourceText], _ name: String) {
    let whole = reading(sources, workers: 1)
    for workers in [2, 3, 7] {
      let divided = reading(sources, workers: workers)
      #expect(divided.0 == whole.0, "\(name): the graph, \(workers) workers")
      #expect(divided.1 == whole.1, "\(name): the places, \(workers) workers")
      #expect(divided.2 == whole.2, "\(name): the diagnostics, \(workers) workers")
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func anyNumberOfWorkersReadsTheSame(_ seed: UInt64) {
    let texts = (0..<3).map { SourceText(name: "\($0)", RandomText.sound(seed: seed * 3 + $0)) }
    expectTheSame(texts, "sound")
    let noise = SourceText(name: "noise", bytes: RandomText.noise(seed: seed))
    expectTheSame(texts + [noise], "noise")
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func aGraphIsTheSameHoweverItsTextIsCut(_ seed: UInt64) {
    let text = Notation.serialize(RandomGraph.make(seed: seed, events: 40))
    expectTheSame([SourceText(name: "a", bytes: text)], "serialized")
  }

  @Test func whatStandsAboveACutHoldsBelowIt() {
    var text = "annals 1\nlanguage: zh\nsource s \"来源\"\nsource t \"又一\"\nfrom s p. 3\n"
    for i in 0..<40 {
      text += "event e\(i) \"事\(i)\"\n  about: 题\(i % 3)\n  note: \"x\" [t]\n  note: \"y\" [p. 9]\n"
      if i == 20 { text += "from t\n" }
    }
    expectTheSame([SourceText(name: "a", text)], "from")
    let loaded = Notation.load([SourceText(name: "a", text)], workers: 5, smallest: 1)
    let last = loaded.graph.entity("e39") ?? EntityID(.max)
    let claim = loaded.graph.claims(of: last, .name).first ?? ClaimID(.max)
    let sources = loaded.graph.citations(of: claim).compactMap(\.source)
    #expect(sources.map { loaded.graph.id(of: $0) } == ["t"])
  }

  @Test func aMistakeBehindACutIsFoundOnce() {
    var text = "annals 1\nfrom unsourced\n"
    for i in 0..<40 { text += "event e\(i) \"x\"\n" }
    let mistakes = ["annals 1\n", "  orphan\n", "event e \"open\n", "\u{FF}\n", "\tfact: x\n"]
    for mistake in mistakes {
      expectTheSame([SourceText(name: "a", text + mistake + text.dropFirst(9))], mistake)
    }
  }

  @Test func theOrderOfFilesDoesNotShowInTheGraph() {
    for seed in 0..<20 as Range<UInt64> {
      let texts = (0..<4).map { SourceText(name: "\($0)", RandomText.sound(seed: seed * 4 + $0)) }
      let (graph, other) = (Notation.load(texts).graph, Notation.load(texts.reversed()).graph)
      // Of two titles, which is a mistake, the first counts.
      if graph.settings != other.settings { continue }
      #expect(graph.snapshot == other.snapshot, "seed \(seed)")
    }
  }
}
