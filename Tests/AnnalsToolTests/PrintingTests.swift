import AnnalsPlatform
import AnnalsTool
import Testing

@Suite struct PrintingTests {
  private func printed(_ table: Table, style: Style = Style(isColoured: false), width: Int? = nil)
    -> String
  {
    let output = ByteOutput()
    table.write(to: output, style: style, width: width)
    return output.text
  }

  @Test func columnsStandUnderEachOtherInEveryScript() {
    var table = Table([.init("date"), .init("name"), .init("n", .right)])
    table.rows = [["2024-06-24", "全国科技大会", "1"], ["1969", "Apollo 11", "12"], ["", "x", ""]]
    #expect(
      printed(table) == """
        date        name           n
        2024-06-24  全国科技大会   1
        1969        Apollo 11     12
                    x

        """)
  }

  @Test func aTerminalCutsTheWidestColumn() {
    var table = Table([.init("a"), .init("b")])
    table.rows = [["short", "全国科技大会、国家科学技术奖励大会"]]
    let text = printed(table, style: Style(isColoured: false, isTerminal: true), width: 20)
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 20 })
    #expect(text.contains("全国科技大会…"))
  }

  @Test func aTableWithoutRowsIsItsTitles() {
    #expect(printed(Table([.init("a"), .init("b")])) == "a  b\n")
    #expect(printed(Table([])) == "")
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a\\u{1B}[31mb"), ("\u{202E}txt.exe", "\\u{202E}txt.exe"), ("人\n民", "人\n民"),
    ("\u{7}", "\\u{7}"), ("a\r", "a\\u{D}"), ("\u{9B}2J", "\\u{9B}2J"),
    ("👩\u{200D}🚀", "👩\u{200D}🚀"),
  ])
  func whatATerminalWouldActOnIsWrittenOut(_ text: String, _ expected: String) {
    #expect(TerminalText.escaped(text) == expected)
  }

  @Test(
    arguments: [
      (Style.Choice.auto, [:], true, true), (.auto, [:], false, false),
      (.auto, ["NO_COLOR": "1"], true, false),
      (.auto, ["NO_COLOR": ""], true, true), (.auto, ["TERM": "dumb"], true, false),
      (.always, ["NO_COLOR": "1"], false, true), (.never, [:], true, false),
    ] as [(Style.Choice, [String: String], Bool, Bool)])
  func colourIsChosen(
    _ choice: Style.Choice, _ environment: [String: String], _ isTerminal: Bool, _ expected: Bool
  ) {
    let style = Style.choose(choice, Environment(environment), isTerminal: isTerminal)
    #expect(style.isColoured == expected)
  }

  @Test func everyStatusHasItsNumber() {
    #expect(AnnalsTool.ExitStatus.allCases.map(\.rawValue) == [0, 1, 2, 3])
  }
}
