import Chronology

/// Dates as the formats of others spell them: in figures; words are for ``ImportOptions/readDate``.
enum DateSpelling {
  /// The date a text is: EDTF, `xsd:dateTime`, or year, month and day parted by marks, in an order that
  /// leaves no doubt.
  static func date(_ text: String) -> EDTF? {
    let text = PlainLine.of(text)
    return EDTF(text) ?? dayOfTime(text) ?? figures(text) ?? years(text)
  }

  /// The day of `2024-06-24T19:30`: the time of day has no place in EDTF without seconds and a zone.
  private static func dayOfTime(_ text: String) -> EDTF? {
    let day = text.split(separator: text.contains("T") ? "T" : " ").first.map(String.init) ?? ""
    if day.utf8.count < text.utf8.count, day.contains("-"), isTime(text.dropFirst(day.count + 1)) {
      return EDTF(day)
    }
    return text.hasSuffix("Z") ? EDTF(String(text.dropLast())) : nil
  }

  private static func isTime(_ text: Substring) -> Bool {
    text.first?.isNumber ?? false && text.contains(":")
      && text.allSatisfy { $0.isNumber || ":.+-Zz ".contains($0) }
  }

  /// `2024/6/24`, `2024年6月24日`, `24.6.2024`; `3/4/2024` is two days and none.
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
    let ends = text.split { "-–—~～至".contains($0) }.map { PlainLine.of(String($0)) }
    guard ends.count == 2, ends.allSatisfy({ $0.count == 4 && $0.allSatisfy(\.isASCIIDigit) })
    else {
      return nil
    }
    return EDTF("\(ends[0])/\(ends[1])")
  }

  /// The interval from one date to another; the first alone where they make none.
  static func interval(_ start: EDTF?, _ end: EDTF?) -> EDTF? {
    guard let start else { return end.flatMap { EDTF("/\($0)") } ?? end }
    guard let end, end != start else { return start }
    return EDTF("\(start)/\(end)") ?? days(start, end) ?? start
  }

  /// One of the dates from one to another; where one of the two is known better, no more than the
  /// other.
  static func range(_ start: String, _ end: String) -> (date: EDTF?, isCut: Bool) {
    if let date = EDTF("[\(start)..\(end)]") { return (date, false) }
    func parts(_ text: String) -> Int { text.dropFirst().count { $0 == "-" } }
    let count = min(parts(start), parts(end))
    func cut(_ text: String) -> String {
      let sign = text.hasPrefix("-") ? "-" : ""
      return sign
        + text.dropFirst(sign.count).split(separator: "-").prefix(count + 1).joined(separator: "-")
    }
    return (EDTF("[\(cut(start))..\(cut(end))]"), true)
  }

  /// An interval has no times of day: the days stand for them.
  private static func days(_ start: EDTF, _ end: EDTF) -> EDTF? {
    guard let first = day(start), let last = day(end) else { return nil }
    return first == last ? first : EDTF("\(first)/\(last)")
  }

  private static func day(_ date: EDTF) -> EDTF? {
    guard case .dateTime(let time) = date.form else { return date }
    return EDTF(time.date)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
