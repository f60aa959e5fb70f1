import Chronology
import Testing

@Suite struct WordsTests {
  @Test(arguments: [
    ("2024-06-24", "24 June 2024", "2024年6月24日"),
    ("2024-06", "June 2024", "2024年6月"),
    ("0044", "AD 44", "公元44年"),
    ("-0043-03-15", "15 March 44 BC", "公元前44年3月15日"),
    ("0000", "1 BC", "公元前1年"),
    ("Y-170000002", "the year −170000002", "−170000002年"),
    ("2001-21", "spring 2001", "2001年春"),
    ("2001-30", "southern summer 2001", "2001年南半球夏季"),
    ("2001-40", "first half of 2001", "2001年上半年"),
    ("1985~", "about 1985", "约1985年"),
    ("1985?", "1985 (uncertain)", "1985年（存疑）"),
    ("198X%", "about the 1980s (uncertain)", "约1980年代（存疑）"),
    ("19XX", "a year from 1900 to 1999", "1900年至1999年间某年"),
    ("1985-04-XX", "a day of April 1985", "1985年4月某日"),
    ("1985-XX", "a month of 1985", "1985年某月"),
    ("156X-12-25", "156X-12-25", "156X-12-25"),
    ("2004-?06-11", "11 June 2004 (month uncertain)", "2004年6月11日（月存疑）"),
    ("1950S2", "1950 (estimated, from 1900 to 1999)", "1950年（估计，在1900年至1999年间）"),
    ("1964/2008-06", "1964 to June 2008", "1964年至2008年6月"),
    ("1949-10-01/..", "from 1 October 1949 on", "1949年10月1日起"),
    ("1985/", "from 1985, end unknown", "1985年起，迄时不详"),
    ("/1985", "up to 1985, start unknown", "至1985年，起时不详"),
    ("[1667,1668,1670..1672]", "1667, 1668 or 1670 to 1672", "1667年、1668年或1670年至1672年"),
    ("{1960,1961-12..}", "1960 and December 1961 or later", "1960年和1961年12月或更晚"),
    ("[..1760-12-03]", "3 December 1760 or earlier", "1760年12月3日或更早"),
    (
      "2024-06-24T10:00:00+08:00", "24 June 2024, 10:00:00 UTC+08:00",
      "2024年6月24日10:00:00（UTC+08:00）"
    ),
  ])
  func putsDatesIntoWords(_ text: String, _ english: String, _ chinese: String) throws {
    let edtf = try #require(EDTF(text))
    #expect(edtf.words(.english) == english)
    #expect(edtf.words(.chinese) == chinese)
  }
}
