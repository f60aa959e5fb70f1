import AnnalsDrafting
import Testing

@Suite struct TimeSentences {
  @Test(arguments: MarkedSentence.table(chineseBefore + "\n" + chineseAfter + "\n" + chineseGenres))
  func chinese(_ sentence: MarkedSentence) { check(sentence) }

  @Test(
    arguments: MarkedSentence.table(
      englishBefore + "\n" + englishAfter + "\n" + englishBlind))
  func english(_ sentence: MarkedSentence) { check(sentence) }

  private func check(_ sentence: MarkedSentence) {
    let (found, wanted) = (Set(sentence.draft.calendarMarks), Set(sentence.calendarMarks))
    #expect(found == wanted)
  }
}
