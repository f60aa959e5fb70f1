import AnnalsDrafting
import Testing

@Suite struct DraftLaws {
  private static let drafter = Drafter(Drafter.Options(date: "2019-04-16"))

  /// What a text is made of at random: the words the rules look for, cut anywhere.
  private static let pieces = Array((chineseGenres + chineseDocuments).unicodeScalars).filter {
    !"{}[]|".unicodeScalars.contains($0)
  }

  @Test(arguments: 0..<60) func offsetsCutExactlyTheirText(_ seed: UInt64) {
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

  /// A document may begin and end anywhere, also within a word the rules know.
  @Test(arguments: MarkedSentence.table(chineseGenres).filter { $0.text.count < 40 })
  func everyBeginningAndEndIsRead(_ sentence: MarkedSentence) {
    let scalars = Array(sentence.text.unicodeScalars)
    for i in scalars.indices {
      let (head, tail) = (cut(scalars, 0..<i), cut(scalars, i..<scalars.count))
      for text in [head, tail] {
        let mentions = Self.drafter.draft(text).mentions
        #expect(mentions.allSatisfy { $0.range.upperBound <= text.unicodeScalars.count })
      }
    }
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
