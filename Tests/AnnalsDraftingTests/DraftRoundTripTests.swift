import AnnalsDrafting
import AnnalsModel
import AnnalsText
import Testing

/// A draft is a chronology: it reads without a diagnosis, and what it cites stands in its document.
@Suite struct DraftRoundTrip {
  private static let text = """
    校史纪要
    1952年3月12日，省政府批准筹建省水产学校，校长王明远说：“先有船，
    后有校。”1953年5月，校舍在城南落成。
    1958年10月1日，学校升格为学院。1961年是困难的一年。
    """

  private func notation() -> String {
    var draft = Drafter().draft(Self.text)
    draft.file = "history.txt"
    return Proposals([("history", draft)]).notation(language: "zh")
  }

  @Test func everyPassageIsFoundInTheDocument() {
    let loaded = Notation.load([SourceText(name: "draft", bytes: Array(notation().utf8))])
    #expect(loaded.diagnostics.isEmpty, "\(loaded.diagnostics)")
    let verification = Verification(
      of: loaded.graph,
      reading: { name in
        #expect(name == "history.txt")
        return Array(Self.text.utf8)
      }, hash: { _ in "" })
    #expect(verification.findings.count >= 3)
    for finding in verification.findings {
      guard case .found = finding.verdict else {
        Issue.record("not found: \(finding.words)")
        continue
      }
    }
  }

  @Test func datesWithoutAnEventAreSaid() {
    let draft = Drafter().draft("1961年是困难的一年。1952年3月12日，学校成立。三年后迁校。")
    #expect(draft.datesWithoutEvent.map(\.text).contains("1961年"))
    #expect(!draft.datesWithoutEvent.map(\.text).contains("1952年3月12日"))
    #expect(notation().contains("without an event: "))
  }

  @Test func datesOfWhichTooLittleIsKnownAreSaid() {
    #expect(Drafter().draft("三天后，汉口光复。").datesWithoutEvent.map(\.text) == ["三天后"])
  }
}
