import AnnalsModel
import AnnalsPlatform
import AnnalsText
import TestSupport
import Testing

/// What holds of every text.
@Suite struct NotationLaws {
  #if DEBUG
    static let count = 1_200
  #else
    static let count = 10_000
  #endif

  /// Comments, in order.
  private func comments(_ source: SourceText) -> [String] {
    let document = Parser.parse(source)
    return document.nodes.indices.filter { document.nodes[$0].kind == .comment }.map {
      var text = Substring(document.text($0))
      while text.last == " " { text.removeLast() }
      return String(text)
    }
  }

  @Test func formattingIsIdempotentKeepsCommentsAndMeaning() {
    var changed = 0
    for seed in 0..<UInt64(Self.count) {
      let source = SourceText(name: "a", RandomText.sound(seed: seed))
      let once = Notation.format(source)
      #expect(once.diagnostics.isEmpty, "seed \(seed)")
      let formatted = SourceText(name: "a", bytes: once.bytes)
      #expect(Notation.format(formatted).bytes == once.bytes, "seed \(seed)")
      #expect(comments(formatted) == comments(source), "seed \(seed)")
      let before = Notation.load([source])
      let after = Notation.load([formatted])
      #expect(before.graph.transcript == after.graph.transcript, "seed \(seed)")
      #expect(before.diagnostics.map(\.code) == after.diagnostics.map(\.code), "seed \(seed)")
      if once.isChanged { changed += 1 }
    }
    #expect(changed > Self.count / 2)
  }

  @Test func theTreePrintsTheTextAndOnlyPunctuationLiesBetweenLeaves() {
    let marks = Set(" \t\r\n:,".utf8)
    for seed in 0..<UInt64(Self.count) {
      let source = SourceText(name: "a", RandomText.sound(seed: seed))
      let document = Parser.parse(source)
      #expect(document.printed() == source.bytes, "seed \(seed)")
      let words = ["annals", "prefix", "from", "expect", "question"].map { Array($0.utf8) }
      let rest = document.bytesBetweenLeaves().split(separator: Byte.newline)
      for line in rest {
        let left = line.filter { !marks.contains($0) }
        #expect(left.isEmpty || words.contains(Array(left)), "seed \(seed)")
      }
    }
  }

  @Test func noiseIsDiagnosedAndPrintedBack() {
    for seed in 0..<UInt64(Self.count * 2) {
      let source = SourceText(name: "a", bytes: RandomText.noise(seed: seed))
      #expect(Parser.parse(source).printed() == source.bytes, "seed \(seed)")
      let found = Notation.check([source], isStrict: true)
      for diagnostic in found {
        #expect(diagnostic.span.range.upperBound <= source.bytes.count, "seed \(seed)")
      }
      _ = DiagnosticText.render(found, sources: [source])
    }
  }

  @Test func theOrderOfFilesMakesNoDifference() {
    for seed in 0..<UInt64(Self.count / 8) {
      let parts = (0..<4).map { SourceText(name: "\($0)", RandomText.sound(seed: seed * 4 + $0)) }
      let graph = Notation.load(parts).graph
      #expect(graph.transcript == Notation.load(parts.reversed()).graph.transcript, "seed \(seed)")
    }
  }

  @Test func aGraphComesBackFromItsText() {
    for seed in 0..<UInt64(Self.count / 8) {
      let graph = RandomGraph.make(seed: seed)
      let text = SourceText(name: "a", bytes: Notation.serialize(graph))
      let loaded = Notation.load([text])
      #expect(
        !loaded.diagnostics.containErrors,
        "seed \(seed): \(loaded.diagnostics.first?.message ?? "")")
      let difference = GraphDifference(from: graph, to: loaded.graph)
      #expect(difference.isEmpty, "seed \(seed):\n\(difference.text)")
      #expect(Notation.serialize(loaded.graph) == text.bytes, "seed \(seed)")
      let formatted = Notation.format(text)
      #expect(!formatted.isChanged, "seed \(seed)")
    }
  }

  @Test func aLoadedTextComesBackFromItsGraph() {
    for seed in 0..<UInt64(Self.count / 4) {
      let loaded = Notation.load([SourceText(name: "a", RandomText.sound(seed: seed))])
      if loaded.diagnostics.containErrors { continue }
      let text = SourceText(name: "b", bytes: Notation.serialize(loaded.graph))
      let again = Notation.load([text])
      #expect(again.graph.transcript == loaded.graph.transcript, "seed \(seed)")
    }
  }

  @Test(arguments: ["en", "zh"])
  func theStarterIsSound(_ language: String) {
    let source = SourceText(name: "starter.annals", Notation.starter(language: language))
    #expect(Notation.check([source]).map(\.message) == [])
    #expect(!Notation.format(source).isChanged)
  }
}
