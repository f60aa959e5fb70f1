import AnnalsDrafting
import Testing

@Suite struct TimeSentences {
  @Test(arguments: MarkedSentence.table(chineseBefore + "\n" + chineseAfter))
  func chinese(_ sentence: MarkedSentence) { check(sentence) }

  @Test(arguments: MarkedSentence.table(englishBefore + "\n" + englishAfter))
  func english(_ sentence: MarkedSentence) { check(sentence) }

  private func check(_ sentence: MarkedSentence) {
    let found = dates(in: sentence)
    let wanted = sentence.marks
    let (a, b) = (Set(found), Set(wanted))
    if a != b {
      let missed = wanted.filter { !a.contains($0) }.map { "\($0.words)=\($0.value)" }
      let extra = found.filter { !b.contains($0) }.map { "\($0.words)=\($0.value)" }
      print("DIFF missed \(missed) false \(extra) :: \(sentence.text)")
    }
    #expect(a == b)
  }

  private func dates(in sentence: MarkedSentence) -> [MarkedSentence.Mark] {
    let date = sentence.date.isEmpty ? nil : sentence.date
    let draft = Drafter(Drafter.Options(date: date)).draft(sentence.text)
    let classes = ["duration", "vague", "frequency", "age"]
    return draft.mentions.filter { $0.kind == .date && !classes.contains($0.timeClass ?? "") }.map {
      MarkedSentence.Mark(words: $0.text, start: $0.range.lowerBound, value: $0.value ?? "null")
    }
  }
}
