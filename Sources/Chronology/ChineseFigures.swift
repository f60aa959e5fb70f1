/// Years, months and days in Chinese signs and eras, put into figures.
///
/// Of eras only those are here whose months and days are those of everyone; others are a ``LunarDate``.
enum ChineseFigures {
  /// The year before the first of each era.
  private static let eras: [(name: String, before: Int)] = [
    ("中华民国", 1911), ("民国", 1911), ("公元", 0), ("西元", 0), ("大正", 1911), ("昭和", 1925), ("平成", 1988),
    ("令和", 2018),
  ]

  private static let seasons: [Character: Int] = ["春": 21, "夏": 22, "秋": 23, "冬": 24]

  /// `民国十四年十月` as `1925年10月`: signs as figures, the era's year as everyone's, in four digits.
  static func plain(_ text: String) -> String {
    let figures = numbered(text)
    guard let era = eras.first(where: { figures.hasPrefix($0.name) }) else { return figures }
    let rest = figures.dropFirst(era.name.count).drop { $0 == " " }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let year = Int(digits), year > 0, year < 10_000 else { return figures }
    return padded(year + era.before) + rest.dropFirst(digits.count)
  }

  /// Seasons, decades, centuries and years before our era.
  static func coarse(_ text: String) -> EDTF? {
    if let before = number(in: text, from: "公元前", to: "年") { return EDTF(year: Int64(1 - before)) }
    if text.hasSuffix("年代") { return decade(String(text.dropLast(2))) }
    if let century = number(in: text, from: "", to: "世纪"), (2...99).contains(century) {
      return EDTF(padded((century - 1) * 100).prefix(2) + "XX")
    }
    for suffix in ["", "季", "天"] where text.hasSuffix(suffix) {
      let text = text.dropLast(suffix.count)
      if let last = text.last, let season = seasons[last], text.dropLast().hasSuffix("年") {
        return EDTF("\(text.dropLast(2))-\(season)")
      }
    }
    return nil
  }

  /// `1920年代`, `20世纪20年代`, without 年代.
  private static func decade(_ text: String) -> EDTF? {
    let parts = text.split(separator: "世纪")
    guard parts.count == 2, let century = Int(parts[0]), let years = Int(parts[1]),
      (2...99).contains(century), (0...99).contains(years)
    else {
      return WrittenDate.decade(text)
    }
    return WrittenDate.decade(padded((century - 1) * 100 + years))
  }

  /// What comes after a number that counts in a row.
  private static let counters = ["次", "届", "期", "回", "号", "st", "nd", "rd", "th", ""]

  /// `第二十一次`, `#3`, `21st`, `21`; at least a sign beside Chinese numbers, or figures alone.
  static func ordinal(_ text: String) -> Int? {
    var text = text
    let isMarked = text.hasPrefix("第")
    if isMarked || text.hasPrefix("#") { text.removeFirst() }
    guard isMarked || text.first?.isASCII ?? false,
      let counter = counters.first(where: { text.hasSuffix($0) }),
      let number = Int(numbered(String(text.dropLast(counter.count)))), number > 0
    else { return nil }
    return number
  }

  private static func number(in text: String, from prefix: String, to suffix: String) -> Int? {
    guard text.hasPrefix(prefix), text.hasSuffix(suffix) else { return nil }
    return Int(text.dropFirst(prefix.count).dropLast(suffix.count))
  }

  private static func padded(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
  }

  // MARK: Signs

  private static let digits: [Character: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9,
  ]

  private static let units: [Character: Int] = ["十": 10, "百": 100, "千": 1000]

  /// Every run of number signs as figures; 元年 is the first.
  static func numbered(_ text: String) -> String {
    var result = ""
    var run: [Character] = []
    for character in text.replacing("元年", with: "一年").replacing("廿", with: "二十")
      .replacing("卅", with: "三十")
    {
      if digits[character] != nil || units[character] != nil {
        run.append(character)
        continue
      }
      result += figures(run)
      run = []
      result.append(character)
    }
    return result + figures(run)
  }

  private static func figures(_ run: [Character]) -> String {
    guard !run.isEmpty, run.count <= 8 else { return String(run) }
    if run.allSatisfy({ digits[$0] != nil }) {
      return run.compactMap { digits[$0].map(String.init) }.joined()
    }
    var (total, digit) = (0, 0)
    for sign in run {
      if let value = digits[sign] {
        digit = value
      } else if let unit = units[sign] {
        total += max(digit, 1) * unit
        digit = 0
      }
    }
    return String(total + digit)
  }
}
