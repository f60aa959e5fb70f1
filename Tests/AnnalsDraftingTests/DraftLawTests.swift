import AnnalsDrafting
import Testing

@Suite struct DraftLaws {
  private static let drafter = Drafter(Drafter.Options(date: "2019-04-16"))

  /// What a text is made of at random: the words the rules look for, cut anywhere.
  private static let pieces = Array((chineseGenres + chineseDocuments).unicodeScalars).filter {
    !"{}[]|".unicodeScalars.contains($0)
  }

  @Test(arguments: 0..<20) func offsetsCutExactlyTheirText(_ seed: UInt64) {
    var random = SeededPieces(seed: seed)
    let text = random.text(of: Self.pieces)
    let scalars = Array(text.unicodeScalars)
    let draft = Self.drafter.draft(text)
    for mention in draft.mentions {
      #expect(scalars.indices.contains(mention.range.upperBound - 1))
      #expect(cut(scalars, mention.range) == mention.text)
    }
    for event in draft.events { #expect(cut(scalars, event.range) == event.text) }
    for quotation in draft.quotations { #expect(cut(scalars, quotation.range) == quotation.text) }
  }

  /// A document may begin anywhere, also within a word the rules know.
  @Test func everyBeginningIsRead() {
    let sentences = MarkedSentence.table(chineseGenres).filter { $0.text.count < 24 }
    for (index, sentence) in sentences.enumerated() where index % 6 == 0 {
      let scalars = Array(sentence.text.unicodeScalars)
      for i in scalars.indices {
        let mentions = Self.drafter.draft(cut(scalars, i..<scalars.count)).mentions
        #expect(mentions.allSatisfy { $0.range.upperBound <= scalars.count - i })
      }
    }
  }

  /// The words that once looked before the beginning of the text.
  @Test(arguments: ["年初", "月底", "年中,", "间", "世纪之交", "前10个月", "同期", "之交", "旬", "于", "家何平说"])
  func aWordAloneIsADocument(_ word: String) {
    #expect(Self.drafter.draft(word).mentions.allSatisfy { !$0.range.isEmpty })
  }

  private func cut(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}

/// Pieces of a text put together anew, with line ends, spaces and wide signs between.
private struct SeededPieces {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  private mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  mutating func text(of pieces: [Unicode.Scalar]) -> String {
    let between = Array("\n\n \u{3000}\r，。：“”「」（）12年月日é🙂\u{301}".unicodeScalars)
    var view = String.UnicodeScalarView()
    for _ in 0..<120 {
      let start = next(pieces.count - 30)
      view.append(contentsOf: pieces[start..<start + 1 + next(28)])
      if next(3) == 0 { view.append(between[next(between.count)]) }
    }
    return String(view)
  }
}
