import AnnalsDrafting
import AnnalsText
import Testing

/// What English events are called: what a historian would type as the title of an entry.
@Suite struct EnglishEventNames {
  private func events(_ text: String, date: String? = nil) -> [String] {
    Drafter(Drafter.Options(date: date)).draft(text).events.map {
      "\($0.date ?? "-") \($0.kind) \($0.name)"
    }
  }

  @Test(arguments: [
    (
      "On July 20, 1969, Apollo 11 landed on the Moon.",
      ["1969-07-20 event Apollo 11 landed on the Moon"]
    ),
    (
      "July 16, 1969 – Apollo 11 lifts off. July 20, 1969 – Neil Armstrong lands in the Sea of Tranquility while Michael Collins orbits above.",
      [
        "1969-07-16 event Apollo 11 lifts off",
        "1969-07-20 event Neil Armstrong lands in the Sea of Tranquility",
      ]
    ),
    // A date with a comma in it, within its clause.
    (
      "The Great Flood of March 25, 1913, destroyed the shop and every drawing in it.",
      ["1913-03-25 event Great Flood destroyed the shop and every drawing in it"]
    ),
    // Broken within its sentence, with too few lines to tell a width by.
    (
      "The garden was Leiden's. On 12 June 1924 its first president, Anna Visser, opened the\nglasshouse.",
      ["1924-06-12 event Anna Visser opened the glasshouse"]
    ),
    // The clause of the date, and not the one beside it.
    (
      "A factory in Singapore was opened in 1974, and the Toledo plant was closed in 1989.",
      ["1974 launch Factory in Singapore was opened", "1989 event Toledo plant was closed"]
    ),
    (
      "They agreed to repair the dam, which came into service in May 1959 and has been undermined since.",
      ["1959-05 event Dam came into service"]
    ),
    (
      "The service made for Catherine II, with a frog on each plate, was sent to St Petersburg in 1774.",
      ["1774 event Service made for Catherine II was sent to St Petersburg"]
    ),
    // Whom pronouns mean.
    (
      "Ada Roe was born in Penang on June 3, 1921. She married Otto Poe in 1951. In 1979 the society gave her its medal.",
      [
        "1921-06-03 event Ada Roe was born in Penang", "1951 event Ada Roe married Otto Poe",
        "1979 award Society gave Ada Roe its medal",
      ]
    ),
    (
      "NASA was founded in July 1958; it opened for business on October 1.",
      ["1958-07 founding NASA was founded", "1958-10-01 event NASA opened for business"]
    ),
    ("Ada Roe, who left Lima in 1931, wept.", ["1931 event Ada Roe left Lima"]),
    (
      "Roe, a fellow of the academy since 1783, died at Etruria in 1795.",
      ["1795 event Roe died at Etruria"]
    ),
    (
      "On 10 December 1823 Mary Anning found the first complete plesiosaur, and in December 1828 the first British pterosaur.",
      [
        "1823-12-10 event Mary Anning found the first complete plesiosaur",
        "1828-12 event Mary Anning found the first British pterosaur",
      ]
    ),
    // A life in brackets is two events.
    (
      "Mary Anning (21 May 1799 – 9 March 1847) was a collector.",
      ["1799-05-21 event Mary Anning born", "1847-03-09 event Mary Anning died"]
    ),
    // A date that something is counted from tells of nothing that happened on it.
    ("It was the first title since 1984.", []),
    ("Its recovery was sought under an act of 2002.", []),
    ("It was two years since the break-in of June 17, 1972.", ["1972-06-17 event Break-in"]),
    // `opened` is said of a congress and of a door.
    ("The congress opened on 3 May 1999.", ["1999-05-03 meeting Congress opened"]),
    ("The college opened its doors on 3 May 1999.", ["1999-05-03 event College opened its doors"]),
  ])
  func events(_ text: String, _ expected: [String]) {
    #expect(events(text) == expected)
  }

  /// Names and ids are whole words of the text, however long the sentence, and hold no date.
  @Test func namesAndIdsAreWholeWords() {
    for table in [englishTexts, englishGenres, englishReports, englishReportsAfter] {
      for text in MarkedText.table(table) {
        let draft = Drafter(Drafter.Options(date: text.date)).draft(text.text)
        let words = Set(text.text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() })
        for event in draft.events where event.rule != "event.interview" {
          #expect(event.name.unicodeScalars.count <= 120)
          #expect(
            event.name.first.map { !$0.isLowercase && !$0.isWhitespace } ?? false, "\(event.name)")
          for word in event.name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            let isGiven =
              words.contains(word.lowercased()) || ["born", "died", "next", "s"].contains(word)
            #expect(isGiven, "\(word) in \(event.name)")
          }
        }
        let notation = Proposals([("text", draft)]).notation(language: "en")
        for line in notation.split(separator: "\n") where line.first?.isNumber ?? false {
          let id = line.split(separator: " ")[2]
          let parts = draft.events.flatMap {
            $0.name.filter { $0 != "'" && $0 != "’" }.split { !$0.isLetter && !$0.isNumber }
          }
          for word in id.split(separator: "-") where word.contains(where: \.isLetter) {
            let isWhole = parts.contains(word) || ["x", "~"].contains { word.hasSuffix($0) }
            #expect(isWhole, "\(word) in \(line)")
          }
        }
      }
    }
  }

  @Test func aQuotationIsOfWhoCallsTheThing() {
    let draft = Drafter().draft(
      "Ada Roe said: “We are home.” On July 20, 1969 President Nixon called it “the most historic phone call ever made.”"
    )
    #expect(draft.quotations.map(\.speaker) == ["Ada Roe", "Nixon"])
    let nick = Drafter().draft("Otto Poe called him “the Iron Duke of Leeds”.")
    #expect(nick.quotations.isEmpty)
  }

  /// What is said on no occasion that the text tells of stands in the chronology all the same.
  @Test func quotationsWithoutAnOccasionAreEntries() {
    let draft = Drafter().draft(
      "Ada Roe was born in 1921. She built receivers.\n“We were told to make it smaller,” said Ada Roe."
    )
    let notation = Proposals([("life", draft)]).notation(language: "en")
    #expect(
      notation.contains(
        """

        quotation Ada-Roe.We-were-told-to-make-it
          from: life
          text: "We were told to make it smaller,"
          said-by: "Ada Roe"

        """), "\(notation)")
  }

  @Test func answersStandInTheNotation() {
    let text = """
      Joaquim Sarmento met Delphine Marchetti in Coimbra.
      DELPHINE MARCHETTI: You arrived in Kikwit on 10 May 1995. What did you find?
      JOAQUIM SARMENTO: A hospital with nobody in it.
      MARCHETTI: Were you afraid?
      SARMENTO: Not that week.
      """
    let draft = Drafter(Drafter.Options(date: "2016-05-03")).draft(text)
    let notation = Proposals([("talk", draft)]).notation(language: "en")
    #expect(
      notation.contains(
        """
        2016-05-03 event Interview-with-Joaquim-Sarmento-2016-05-03 "Interview with Joaquim Sarmento" [talk "A hospital with nobody in it."]
          from: talk
          speaker: "Joaquim Sarmento"
          participant: "Delphine Marchetti"
          quote: "Joaquim Sarmento" "A hospital with nobody in it."
          quote: "Joaquim Sarmento" "Not that week."
        """), "\(notation)")
    #expect(draft.events.first?.name == "Joaquim Sarmento arrived in Kikwit")
  }
}
