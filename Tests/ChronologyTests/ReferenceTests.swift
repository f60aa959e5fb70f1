import Chronology
import Testing

/// The tables of `docs/dates.md` are what the code does.
@Suite struct ReferenceTests {
  private static func rows(after heading: String) -> [[String]] {
    guard let page = contents(of: referencePage) else { return [] }
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0 != "## \(heading)" }.dropFirst().prefix { !$0.hasPrefix("## ") }
      .filter { $0.hasPrefix("| ") }
      .map { $0.split(separator: "|").map { cell in String(cell.drop { $0 == " " }).trimmedEnd } }
  }

  @Test func everyAcceptedFormMeansWhatItsRowSays() throws {
    let rows = Self.rows(after: "What is accepted").filter { $0.count == 5 }.dropFirst(2)
    #expect(rows.count > 30)
    for row in rows {
      let text = row[0].filter { $0 != "`" }
      #expect(edtfAnswer(text) == "valid\t\(row[1])\t\(row[2])\t\(row[3])", "“\(text)”")
    }
  }

  @Test func everyErrorCodeIsListed() {
    let codes = Self.rows(after: "Errors").dropFirst(2).map { $0[0].filter { $0 != "`" } }
    #expect(codes == EDTFError.Code.allCases.map(\.rawValue).sorted())
  }

  @Test func whatIsRefusedAloneIsRefused() {
    for row in Self.rows(after: "Contested points") where row.count > 1 {
      let strings = row[0].split(separator: "`").enumerated().filter { $0.offset % 2 == 0 }
        .map { String($0.element) }
      for text in strings
      where row[1] == "refused" && text.count > 1 && !"T+".contains(text.first ?? "T") {
        #expect(EDTF(text) == nil, "“\(text)”")
      }
      for text in strings where row[1].hasPrefix("read") && !"+-".contains(text.first ?? "+") {
        #expect(EDTF(text) != nil, "“\(text)”")
      }
    }
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
