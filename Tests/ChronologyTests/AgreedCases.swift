import Chronology
import Testing

/// The shared collection of EDTF strings, from `$ANNALS_SUITES/edtf/edtf.tsv`.
private struct AgreedCase: CustomTestStringConvertible {
  let text: String
  let isValid: Bool
  let profile: String
  let level: String
  let earliest: String
  let latest: String

  var testDescription: String { "“\(text)”" }

  /// The rows that sources agree on; the others are decided in `docs/dates.md`.
  static func all() -> [AgreedCase] {
    guard let folder = suitesFolder, let table = contents(of: folder + "/edtf/edtf.tsv") else {
      return []
    }
    return table.split(separator: "\n").dropFirst().compactMap { row in
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count > 6, fields[1] == "agreed" else { return nil }
      return AgreedCase(
        text: fields[0], isValid: fields[2] == "valid", profile: fields[3], level: fields[4],
        earliest: fields[5], latest: fields[6])
    }
  }
}

@Suite(.enabled(if: suitesFolder != nil, "ANNALS_SUITES is not set"))
struct AgreedCases {
  @Test func theCollectionIsThere() { #expect(AgreedCase.all().count > 500) }

  @Test(arguments: AgreedCase.all())
  private func answersAsSourcesAgree(_ row: AgreedCase) {
    let answer = edtfAnswer(row.text).split(separator: "\t", omittingEmptySubsequences: false)
    guard row.isValid else {
      // A verdict on a reader of level 1 also calls invalid what level 2 has.
      #expect(answer[0] == "invalid" || row.profile == "1" && answer[1] == "2")
      return
    }
    #expect(answer[0] == "valid")
    #expect(row.profile == "2" || answer[1] != "2")
    #expect(row.level.isEmpty || answer[1] == row.level)
    #expect(row.earliest.isEmpty || answer[2] == row.earliest)
    #expect(row.latest.isEmpty || answer[3] == row.latest)
  }

  @Test(arguments: AgreedCase.all())
  private func printsWhatItRead(_ row: AgreedCase) {
    guard let edtf = EDTF(row.text) else { return }
    #expect(edtf.description == row.text)
  }
}
