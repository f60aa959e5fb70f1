import Chronology

/// Dates as the formats of others spell them: in figures; words are for ``ImportOptions/readDate``.
enum DateSpelling {
  /// The date a text is: EDTF, `xsd:dateTime`, or year, month and day parted by marks, in an order that
  /// leaves no doubt.
  static func date(_ text: String) -> EDTF? {
    let text = PlainLine.of(text)
    return EDTF(text) ?? dayOfTime(text) ?? WrittenDate.inFigures(text)
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
