/// Dates as people write them elsewhere, for messages and tables: what each is in EDTF.
///
/// This is for a date that stands alone and was meant as one. To find dates in running text, and to weigh
/// what stands around them, is another module's work; here whatever leaves a doubt is none: `3/4/2024`.
public enum WrittenDate {
  /// The EDTF of `1925年10月10日`, `１９２５`, `民国十四年`, `1925.10.10` or `10 October 1925`; nil for what is EDTF
  /// already, and for what is no date.
  ///
  /// - Complexity: O(`text.utf8.count`), of which no more than 64 are looked at.
  public static func meaning(of text: String) -> EDTF? {
    guard text.utf8.count <= 64, EDTF(text) == nil else { return nil }
    let plain = trimmed(folded(text))
    if let date = EDTF(plain) { return date }
    if let date = open(plain) ?? point(plain) { return date }
    return approximate(plain) ?? LunarDate(plain)?.meaning ?? thirds(plain) ?? interval(plain)
      ?? EnglishPhrase(plain).meaning ?? ChinesePhrase(plain).meaning
  }

  /// What to write for a text that is a date and leaves a doubt: 辛亥八月十九, 同治五年十月初六, `before 1911`; nil for
  /// what has a ``meaning(of:)``, and for what is no date.
  public static func advice(for text: String) -> String? {
    guard text.utf8.count <= 64, EDTF(text) == nil, meaning(of: text) == nil else { return nil }
    let plain = trimmed(folded(text))
    return LunarDate(plain)?.advice ?? advice(beside: plain)
  }

  /// Whether the date itself is meant too, `before 1911` leaves open.
  private static func advice(beside text: String) -> String? {
    guard let (isBefore, date) = EnglishPhrase(text).beside ?? ChinesePhrase(text).beside,
      let next = date.neighbour(isBefore ? -1 : 1)
    else { return nil }
    return isBefore
      ? "write [..\(next)]; [..\(date)] if \(date) itself may be meant"
      : "write [\(next)..]; [\(date)..] if \(date) itself may be meant"
  }

  /// `2024/6/24`, `2024年6月24日`, `24.6.2024`, `1914–1918`; `3/4/2024` is two days and none.
  public static func inFigures(_ text: String) -> EDTF? { figures(text) ?? years(text) }

  /// The number that `第二十一次`, `第3届`, `#3` or `21st` says; nil for what says none.
  package static func ordinal(_ text: String) -> Int? {
    ChineseFigures.ordinal(folded(text))
  }

  static func point(_ text: String) -> EDTF? {
    let text = ChineseFigures.plain(text)
    return figures(text) ?? ChineseFigures.coarse(text) ?? english(text)
  }

  // MARK: Wholes of several parts

  private static func approximate(_ text: String) -> EDTF? {
    for mark in ["大约", "约", "circa ", "about ", "ca. ", "c. "] where text.hasPrefix(mark) {
      return point(trimmed(String(text.dropFirst(mark.count)))).flatMap { EDTF("\($0)~") }
        ?? EDTF("\(text.dropFirst(mark.count))~")
    }
    for mark in ["左右", "前后"] where text.hasSuffix(mark) {
      return point(String(text.dropLast(mark.count))).flatMap { EDTF("\($0)~") }
    }
    for (mark, form) in [("不晚于", "[..X]"), ("至迟", "[..X]"), ("不早于", "[X..]")]
    where text.hasPrefix(mark) {
      return end(String(text.dropFirst(mark.count)))
        .flatMap { EDTF(form.replacing("X", with: "\($0)")) }
    }
    return text.hasSuffix("?") ? point(String(text.dropLast())).flatMap { EDTF("\($0)?") } : nil
  }

  private static func interval(_ text: String) -> EDTF? {
    for mark in [
      " - ", "--", "——", "……", "..", "至", "到", "–", "—", "~", "-", " to ", " until ", " till ",
    ] {
      guard let place = text.range(of: mark) else { continue }
      let ends = [text[..<place.lowerBound], text[place.upperBound...]].map {
        trimmed(String($0))
      }
      guard let start = end(ends[0]), let end = end(ends[1]) ?? rest(ends[1], of: ends[0]) else {
        continue
      }
      return EDTF("\(start)/\(end)")
    }
    return nil
  }

  /// The end of `1911年10月1日至12月3日`, which leaves out what is the start's too.
  static func rest(_ text: String, of start: String) -> EDTF? {
    let start = ChineseFigures.plain(start)
    for part in text.contains("月") ? ["年"] : ["月", "年"] {
      guard let place = start.range(of: part) else { continue }
      if let end = point(start[..<place.upperBound] + text) { return end }
    }
    return nil
  }

  /// `1911年10月上旬`: ten days.
  private static func thirds(_ text: String) -> EDTF? {
    for (i, name) in ["上旬", "中旬", "下旬"].enumerated() where text.hasSuffix(name) {
      return point(String(text.dropLast(2))).flatMap { third(i, of: $0) }
    }
    return nil
  }

  /// The first, second or last ten days or so of a month; nil of what is none.
  static func third(_ number: Int, of month: EDTF) -> EDTF? {
    guard "\(month)".utf8.count == 7, let start = EDTF("\(month)-\(number)1"),
      let end = number < 2
        ? EDTF("\(month)-\(number + 1)0")
        : [31, 30, 29, 28].lazy.compactMap({ EDTF("\(month)-\($0)") }).first
    else { return nil }
    return EDTF("\(start)/\(end)")
  }

  /// `1912年起`, `自1912年以来`, `1912-`, `1912-…`: what has not ended.
  private static func open(_ text: String) -> EDTF? {
    var rest = Substring(text)
    for mark in ["自", "从"] where rest.hasPrefix(mark) { rest = rest.dropFirst() }
    let whole = rest.count
    for mark in [
      "present", "now", "今", "…", "...", "以来", "开始", "起", "至", " to ", "-", "–", "—", "~",
    ] {
      while rest.hasSuffix(mark) { rest = rest.dropLast(mark.count) }
      while rest.last == " " { rest = rest.dropLast() }
    }
    guard rest.count < whole, let start = end(String(rest)) else { return nil }
    return EDTF("\(start)/..")
  }

  private static func end(_ text: String) -> EDTF? { EDTF(text) ?? point(text) }

  // MARK: Figures

  private static func figures(_ text: String) -> EDTF? {
    let parts = text.split { "/.-年月日号 ".contains($0) }
    guard (1...3).contains(parts.count), !text.hasPrefix("-"),
      parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) })
    else {
      return nil
    }
    let numbers = parts.compactMap { Int64($0) }
    guard numbers.count == parts.count else { return nil }
    if parts[0].count == 4 {
      return date(numbers[0], numbers.dropFirst().first, numbers.dropFirst(2).first)
    }
    guard parts.count > 1, parts[parts.count - 1].count == 4 else { return nil }
    if parts.count == 2 { return date(numbers[1], numbers[0], nil) }
    let isDayFirst = numbers[0] > 12 || numbers[0] == numbers[1] || text.contains(".")
    let isMonthFirst = numbers[1] > 12 && !text.contains(".")
    guard isDayFirst != isMonthFirst else { return nil }
    return isDayFirst
      ? date(numbers[2], numbers[1], numbers[0]) : date(numbers[2], numbers[0], numbers[1])
  }

  private static func date(_ year: Int64, _ month: Int64?, _ day: Int64?) -> EDTF? {
    EDTF(
      year: year, month: month.flatMap { Int(exactly: $0) },
      day: month == nil ? nil : day.flatMap { Int(exactly: $0) })
  }

  /// `1914–1918`.
  private static func years(_ text: String) -> EDTF? {
    let ends = text.split { "-–—~～至".contains($0) }.map { trimmed(String($0)) }
    guard ends.count == 2, ends.allSatisfy({ $0.count == 4 && $0.allSatisfy(\.isASCIIDigit) })
    else {
      return nil
    }
    return EDTF("\(ends[0])/\(ends[1])")
  }

  // MARK: English

  /// `10 October 1925`, `October 10, 1925`, `Oct. 1925`, `the 1920s`.
  private static func english(_ text: String) -> EDTF? {
    var words = text.split { " ,.".contains($0) }.map { $0.lowercased() }
    if words.first == "the" { words.removeFirst() }
    guard let last = words.popLast() else { return nil }
    if words.isEmpty { return last.hasSuffix("s") ? decade(String(last.dropLast())) : nil }
    guard last.count == 4, last.allSatisfy(\.isASCIIDigit), words.count <= 2 else { return nil }
    return EnglishDay(words + [last]).flatMap { $0.month == nil ? nil : $0.edtf }
  }

  /// The ten years from one that ends in 0.
  static func decade(_ digits: String) -> EDTF? {
    guard digits.count == 4, digits.hasSuffix("0"), digits.allSatisfy(\.isASCIIDigit) else {
      return nil
    }
    return EDTF(digits.dropLast() + "X")
  }

  // MARK: Characters

  /// Full-width forms as their plain ones.
  private static func folded(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: plain.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000: plain.append(" ")
      case 0x4E00...: plain.append(simplified[scalar] ?? scalar)
      default: plain.append(scalar)
      }
    }
    return String(plain).replacing("元旦", with: "一月一日").replacing("正月", with: "一月")
      .replacing("冬月", with: "十一月").replacing("腊月", with: "十二月")
  }

  /// The traditional signs that dates are written with.
  private static let simplified: [Unicode.Scalar: Unicode.Scalar] = [
    "國": "国", "華": "华", "統": "统", "緒": "绪", "豐": "丰", "慶": "庆", "順": "顺", "禎": "祯", "啟": "启",
    "萬": "万", "曆": "历", "歷": "历", "樂": "乐", "閏": "闰", "臘": "腊", "號": "号", "約": "约", "後": "后",
    "紀": "纪", "從": "从", "來": "来", "開": "开", "農": "农", "陰": "阴", "兩": "两", "〇": "〇",
  ]

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension EDTF {
  /// The year, month or day a step away from a plain one.
  fileprivate func neighbour(_ step: Int64) -> EDTF? {
    let parts = description.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int64($0) }
    guard numbers.count == parts.count, parts.count <= 3, let year = numbers.first,
      let day = CalendarDay(
        year: year, month: numbers.count > 1 ? Int(numbers[1]) : 1,
        day: numbers.count > 2 ? Int(numbers[2]) : 1)
    else { return nil }
    switch parts.count {
    case 1: return EDTF(year: year + step)
    case 2:
      let next = day.adding(months: step)
      return EDTF(year: next.year, month: next.month)
    default:
      let next = day.adding(days: step)
      return EDTF(year: next.year, month: next.month, day: next.day)
    }
  }
}

extension String {
  /// Where a text stands in this one for the first time.
  fileprivate func range(of part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) {
        return start..<index(start, offsetBy: part.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
