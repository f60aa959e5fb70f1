/// Dates of reigns and of the cycle of sixty years, whose months are those of the moon: 宣统三年八月十九日, 辛亥八月十九.
struct LunarDate {
  /// The year in which the lunar one begins; of a year of the cycle all that it may be.
  private var years: [Int] = []
  /// How the year is written.
  private var name = ""
  private var month: Int?
  private var isLeap = false
  private var day: Int?

  private static let reigns: [(name: String, first: Int, last: Int)] = [
    ("宣统", 1909, 1911), ("光绪", 1875, 1908), ("同治", 1862, 1874), ("咸丰", 1851, 1861),
    ("道光", 1821, 1850), ("嘉庆", 1796, 1820), ("乾隆", 1736, 1795), ("雍正", 1723, 1735),
    ("康熙", 1662, 1722), ("顺治", 1644, 1661), ("崇祯", 1628, 1644), ("天启", 1621, 1627),
    ("万历", 1573, 1620), ("嘉靖", 1522, 1566), ("正德", 1506, 1521), ("弘治", 1488, 1505),
    ("永乐", 1403, 1424), ("洪武", 1368, 1398), ("明治", 1868, 1872),
  ]
  private static let stems = Array("甲乙丙丁戊己庚辛壬癸")
  private static let branches = Array("子丑寅卯辰巳午未申酉戌亥")

  /// The date that a text is, in plain signs; nil where it is none of these.
  init?(_ text: String) {
    var rest = takeReign(text)
    if rest == nil { rest = takeCycle(text) }
    guard let rest, takeMonthAndDay(rest) else { return nil }
  }

  private mutating func takeReign(_ text: String) -> Substring? {
    guard let reign = Self.reigns.first(where: { text.hasPrefix($0.name) }) else { return nil }
    let rest = ChineseFigures.numbered(String(text.dropFirst(reign.name.count)))
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number > 0, reign.first + number - 1 <= reign.last + 1,
      rest.dropFirst(digits.count).hasPrefix("年")
    else { return nil }
    years = [reign.first + number - 1]
    name = text.split(separator: "年")[0] + "年"
    return rest.dropFirst(digits.count + 1)
  }

  /// 辛亥年, or 辛亥 and a month.
  private mutating func takeCycle(_ text: String) -> Substring? {
    guard let stem = text.first.flatMap({ Self.stems.firstIndex(of: $0) }),
      let branch = text.dropFirst().first.flatMap({ Self.branches.firstIndex(of: $0) }),
      stem % 2 == branch % 2
    else { return nil }
    var rest = Substring(ChineseFigures.numbered(String(text.dropFirst(2))))
    let hasYear = rest.hasPrefix("年")
    if hasYear { rest = rest.dropFirst() }
    guard hasYear || rest.contains("月") else { return nil }
    let place = (0..<60).first { $0 % 10 == stem && $0 % 12 == branch } ?? 0
    years = stride(from: 1804 + place, through: 2030, by: 60).filter { $0 >= 1840 }
    name = String(text.prefix(2))
    return rest
  }

  /// What follows the year, in figures: nothing, 8月, 闰6月初1, 8月19日.
  private mutating func takeMonthAndDay(_ text: Substring) -> Bool {
    var rest = text.drop { $0 == " " }
    if rest.isEmpty { return true }
    isLeap = rest.hasPrefix("闰")
    if isLeap { rest = rest.dropFirst() }
    guard let month = takeNumber(&rest), rest.popFirst() == "月" else { return false }
    self.month = month
    if rest.isEmpty { return (1...12).contains(month) }
    if rest.hasPrefix("初") { rest = rest.dropFirst() }
    guard let day = takeNumber(&rest) else { return false }
    self.day = day
    return (rest.isEmpty || rest == "日" || rest == "号") && (1...12).contains(month)
      && (1...30).contains(day)
  }

  private func takeNumber(_ text: inout Substring) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    text = text.dropFirst(digits.count)
    return digits.count <= 2 ? Int(digits) : nil
  }

  // MARK: Meaning

  /// What it is in EDTF, where that is certain: one year, and within the table of months.
  var meaning: EDTF? { years.count == 1 ? meaning(in: years[0]) : nil }

  private func meaning(in year: Int) -> EDTF? {
    guard let month else { return EDTF(year: Int64(year)) }
    guard let lunar = LunarMonth(year: year, month: month, isLeap: isLeap) else { return nil }
    guard let day else { return EDTF("[\(Self.edtf(lunar.start))..\(Self.edtf(lunar.end))]") }
    return lunar.day(day).flatMap { EDTF(Self.edtf($0)) }
  }

  private static func edtf(_ day: CalendarDay) -> String {
    EDTF(year: day.year, month: day.month, day: day.day).map { "\($0)" } ?? ""
  }

  /// What to write where it is not certain.
  var advice: String {
    let known = years.compactMap { year in meaning(in: year).map { (year, $0) } }
    if years.count == 1 {
      return "\(name) is \(years[0]), and its months are those of the moon: "
        + "write \(years[0]), or look the day up, and keep the words in a note:"
    }
    let all = years.map(String.init)
    let list = all.dropLast().joined(separator: ", ") + " or " + (all.last ?? "")
    guard month != nil, let likely = known.first else {
      return "\(name) is \(list): write the one that is meant"
    }
    return "\(name) is \(list): of \(likely.0) write \(likely.1)"
  }
}
