import AnnalsModel
import TestSupport
import Testing

@Suite struct TextIndexTests {
  static let texts = [
    "科技兴则民族兴，科技强则国家强。", "Science and Technology", "ＳＣＩＥＮＣＥ　ａｎｄ　技术", "兴", "",
    "a", "😀表情😀", "自立自强，自立", "full  width\tspace",
  ]

  func graph(indexingText: Bool) -> Graph {
    var builder = GraphBuilder()
    for (i, text) in Self.texts.enumerated() {
      let quotation = builder.entity("q\(i)", kind: .quotation)
      builder.claim(quotation, .text, .text(text, language: "zh"))
      builder.claim(quotation, .ordinal, .number("\(i)", unit: ""))
    }
    return builder.freeze(indexingText: indexingText).graph
  }

  func found(_ phrase: String, in graph: Graph) -> Set<String> {
    Set(
      graph.literals(containing: phrase).flatMap { graph.claims(with: $0) }.map {
        graph.id(of: graph.subject(of: $0))
      })
  }

  @Test(arguments: [
    ("科技", ["q0"]), ("science AND", ["q1", "q2"]), ("兴", ["q0", "q3"]), ("。", ["q0"]),
    ("自强，自立", ["q7"]), ("😀表", ["q6"]), ("不存在", []), ("width space", ["q8"]), ("", []),
    ("科技兴则民族兴，科技强则国家强。啊", []),
  ])
  func aPhraseIsFoundWhateverWidthAndCase(_ phrase: String, _ expected: [String]) {
    #expect(found(phrase, in: graph(indexingText: false)) == Set(expected))
    #expect(found(phrase, in: graph(indexingText: true)) == Set(expected))
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func theIndexFindsWhatAScanFinds(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let letters = Array("科技创新ab AＢ，😀强")
    func text(_ count: Int) -> String {
      String((0..<count).compactMap { _ in letters.randomElement(using: &random) })
    }
    let texts = (0..<60).map { _ in text(Int.random(in: 0...12, using: &random)) }
    func graph(indexingText: Bool) -> Graph {
      var builder = GraphBuilder()
      for (i, words) in texts.enumerated() {
        let quotation = builder.entity("q\(i)", kind: .quotation)
        builder.claim(quotation, .text, .text(words, language: ""))
      }
      return builder.freeze(indexingText: indexingText).graph
    }
    let plain = graph(indexingText: false)
    let indexed = graph(indexingText: true)
    for _ in 0..<100 {
      let phrase = text(Int.random(in: 1...4, using: &random))
      #expect(
        plain.literals(containing: phrase) == indexed.literals(containing: phrase), "\(phrase)")
    }
  }

  @Test(arguments: [1, 2, 7, 1000], [1, 3])
  func howItWasCollectedDoesNotShow(_ pairs: Int, _ workers: Int) {
    let plain = graph(indexingText: false)
    #expect(
      plain.indexingText(workers: workers, pairsAtATime: pairs).snapshot
        == plain.indexingText().snapshot)
  }
}
