import AnnalsPlatform
import TestSupport
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("科技", 4), ("é", 1), ("e\u{301}", 1), ("한글", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("ｱ", 1), ("Ａ", 2), ("—", 1), ("“”", 2), ("、。", 4), ("🎉", 2), ("❤\u{FE0F}", 2), ("❤", 1),
    ("👩\u{200D}🚀", 2), ("🇨🇳", 2), ("\u{200B}", 0), ("\u{202E}a", 1), ("𠀀", 2), ("\u{FEFF}a", 1),
    ("กี่", 1), ("عَ", 1), ("\u{7}", 0), ("㍿", 2), ("１９４９年", 10),
  ])
  func textTakesThisManyColumns(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(arguments: [
    ("科技大会", 8, "科技大会"), ("科技大会", 7, "科技大…"), ("科技大会", 6, "科技…"), ("abc", 2, "a…"),
    ("abc", 0, ""), ("e\u{301}x\u{301}yz", 2, "e\u{301}…"),
  ])
  func aTextIsCutBetweenCharacters(_ text: String, _ columns: Int, _ expected: String) {
    #expect(DisplayWidth.cut(text, to: columns) == expected)
    #expect(DisplayWidth.of(DisplayWidth.cut(text, to: columns)) <= columns)
  }

  @Test func everyScalarHasAWidthAndCuttingNeverExceedsIt() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2_000 {
      let scalars = (0..<8).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0x20...0x1FFFF, using: &random))
      }
      let text = String(String.UnicodeScalarView(scalars))
      for width in 0..<12 {
        #expect(
          DisplayWidth.of(DisplayWidth.cut(text, to: width)) <= width, "\(text.debugDescription)")
      }
    }
  }
}

@Suite struct ProgramTests {
  @Test func theProgramKnowsItself() throws {
    let path = try #require(Program.executablePath)
    #expect(Files.isProgram(path))
    #expect(Program.peakMemory > 1_000_000)
    #expect(SystemClock.now > 1_700_000_000)
    let before = SystemClock.ticks
    #expect(SystemClock.ticks >= before)
    #expect(Environment.current["PATH"] != nil)
  }
}
