import AnnalsDrafting
import AnnalsModel
import AnnalsText
import TestSupport
import Testing

/// Whatever is drafted, `check` finds no error in it: a person starts from a file that reads.
@Suite struct DraftChecks {
  /// The errors of `check` in the draft of a text, each with its line.
  private func errors(in text: String, date: String? = nil) -> [String] {
    var draft = Drafter(Drafter.Options(date: date)).draft(text)
    draft.file = "text.txt"
    let notation = Proposals([("text", draft)]).notation(language: draft.language)
    let lines = notation.split(separator: "\n", omittingEmptySubsequences: false)
    return Notation.check([SourceText(name: "draft", bytes: Array(notation.utf8))])
      .filter { $0.severity == .error }
      .map { diagnostic in
        let line = notation.utf8.prefix(diagnostic.span.start).count { $0 == 0x0A }
        return "\(diagnostic.message): \(lines[line])"
      }
  }

  private static let chinese = [chineseDocuments, chinesePages].flatMap(MarkedDocument.table)
  private static let english = [
    englishTexts, englishGenres, englishReports, englishReportsAfter,
  ].flatMap(MarkedText.table)

  @Test func everyTextOfTheTablesIsAChronology() {
    for document in Self.chinese {
      #expect(errors(in: document.marked.text, date: document.marked.date) == [])
    }
    for text in Self.english { #expect(errors(in: text.text, date: text.date) == []) }
  }

  /// Sentences of all texts put together at random: names and numbers of meetings meet that were
  /// never meant for one document.
  @Test(arguments: 0..<24) func mixturesOfSentencesAreChronologies(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pool = [Self.sentences, Self.chineseSentences, Self.englishSentences][Int(seed % 3)]
    var text = ""
    for _ in 0..<80 { text += (random.pick(pool) ?? "") + (random.oneIn(3) ? "\n" : " ") }
    #expect(errors(in: text, date: random.oneIn(2) ? "2001-05-06" : nil) == [])
  }

  private static let chineseSentences = chinese.flatMap {
    $0.marked.text.split { "。！？；\n".contains($0) }.map { $0 + "。" }
  }
  private static let englishSentences = english.flatMap {
    $0.text.split { ".!?\n".contains($0) }.map { $0 + "." }
  }
  private static let sentences = chineseSentences + englishSentences

  @Test(arguments: [
    // Words whose speaker is not said.
    "1958年3月9日，代表大会召开。“这一成果使我们走在了前面，也给后来的人留下了路。”会场一片掌声。",
    // Two days of one numbered meeting.
    """
    The Sixty-ninth World Health Assembly opened in Geneva on 23 May 2016. \
    The Sixty-ninth World Health Assembly closed on 28 May 2016.
    """,
    // A name of a person that is a place's too.
    "1999年5月4日，王安石主持会议。2001年6月7日，代表团访问延安。延安致辞说：“欢迎。”",
    "",
  ])
  func whatCouldMeanTwoThingsIsMadeClear(_ text: String) {
    #expect(errors(in: text) == [])
  }

  /// Nothing is lost of words whose speaker is not known: they are a quotation that waits for one.
  @Test func aQuotationWithoutASpeakerIsAnEntryOfItsOwn() throws {
    let draft = Drafter().draft("1958年3月9日，代表大会召开。“这一成果使我们走在了前面。”会场一片掌声。")
    try #require(draft.quotations.map(\.speaker) == [nil])
    let notation = Proposals([("校史", draft)]).notation(language: "zh")
    #expect(
      notation.contains(
        """

        # said by whom? The document does not tell: add `said-by: NAME`
        quotation 代表大会召开-1958-03-09.这一成果使我们走在了前面
          from: 校史
          text: "这一成果使我们走在了前面。"
          said-at: 代表大会召开-1958-03-09

        """), "\(notation)")
  }
}
