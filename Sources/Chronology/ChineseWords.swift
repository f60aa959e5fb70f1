/// Dates in Chinese.
struct ChineseWords: DateWords {
  private static let seasons = [
    "年春", "年夏", "年秋", "年冬", "年北半球春季", "年北半球夏季", "年北半球秋季", "年北半球冬季",
    "年南半球春季", "年南半球夏季", "年南半球秋季", "年南半球冬季", "年第一季度", "年第二季度",
    "年第三季度", "年第四季度", "年前四个月", "年中间四个月", "年后四个月", "年上半年", "年下半年",
  ]

  func known(_ date: EDTF.Date) -> String {
    let year = Self.year(date.year)
    if let season = date.season { return year + Self.seasons[season.code - 21] }
    guard let month = date.month else { return year + "年" }
    return "\(year)年\(month)月" + (date.day.map { "\($0)日" } ?? "")
  }

  private static func year(_ year: Int64) -> String {
    switch year {
    case 100...: "\(year)"
    case 1...: "公元\(year)"
    case (-9999)...: "公元前\(1 - year)"
    default: "−\(year.magnitude)"
    }
  }

  func unspecified(_ date: EDTF.Date) -> String? {
    if let decade = date.decadeOfPattern { return "\(decade)年代" }
    if let years = date.yearsOfPattern {
      return "\(Self.year(years.lowerBound))年至\(Self.year(years.upperBound))年间某年"
    }
    guard let (known, precision) = date.unspecifiedEnd else { return nil }
    return self.known(known) + (precision == .day ? "某日" : "某月")
  }

  func qualified(_ phrase: String, _ qualifier: Qualifier) -> String {
    let about = qualifier.contains(.approximate) ? "约" : ""
    return about + phrase + (qualifier.contains(.uncertain) ? "（存疑）" : "")
  }

  func qualified(_ phrase: String, _ parts: [(Qualification.Part, Qualifier)]) -> String {
    let remarks = parts.map { part, qualifier in
      let name =
        switch part {
        case .year: "年"
        case .month: "月"
        case .day: "日"
        }
      switch qualifier {
      case .uncertain: return name + "存疑"
      case .approximate: return name + "为约数"
      default: return name + "存疑且为约数"
      }
    }
    return "\(phrase)（\(remarks.joined(separator: "，"))）"
  }

  func estimated(_ phrase: String, _ years: ClosedRange<Int64>) -> String {
    "\(phrase)（估计，在\(Self.year(years.lowerBound))年至\(Self.year(years.upperBound))年间）"
  }

  func dateTime(_ day: String, _ clock: String, _ zone: EDTF.DateTime.Zone) -> String {
    switch zone {
    case .local: "\(day)\(clock)"
    case .utc: "\(day)\(clock)（世界时）"
    case .offset: "\(day)\(clock)（UTC\(zone)）"
    }
  }

  func interval(_ start: String?, _ end: String?, _ interval: EDTF.Interval) -> String {
    switch (start, end) {
    case (let start?, let end?): "\(start)至\(end)"
    case (let start?, nil): interval.end == .open ? "\(start)起" : "\(start)起，迄时不详"
    case (nil, let end):
      interval.start == .open ? "至\(end ?? "")" : "至\(end ?? "")，起时不详"
    }
  }

  func range(_ first: String, _ last: String) -> String { "\(first)至\(last)" }

  func earlier(_ date: String) -> String { "\(date)或更早" }

  func later(_ date: String) -> String { "\(date)或更晚" }

  func list(_ members: [String], _ meaning: EDTF.DateSet.Meaning) -> String {
    guard let last = members.last, members.count > 1 else { return members.first ?? "" }
    let word = meaning == .oneOf ? "或" : "和"
    return members.dropLast().joined(separator: "、") + word + last
  }
}
