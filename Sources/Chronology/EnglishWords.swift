/// Dates in English.
struct EnglishWords: DateWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let seasons = [
    "spring", "summer", "autumn", "winter",
    "northern spring", "northern summer", "northern autumn", "northern winter",
    "southern spring", "southern summer", "southern autumn", "southern winter",
    "first quarter of", "second quarter of", "third quarter of", "fourth quarter of",
    "first third of", "second third of", "last third of", "first half of", "second half of",
  ]

  /// The name of a month, 1 to 12.
  static func month(_ number: Int) -> String {
    months.indices.contains(number - 1) ? months[number - 1] : "month \(number)"
  }

  func known(_ date: EDTF.Date) -> String {
    let year = self.year(date)
    if let season = date.season { return "\(Self.seasons[season.code - 21]) \(year)" }
    guard let month = date.month else { return year }
    let monthAndYear = "\(Self.month(month)) \(year)"
    return date.day.map { "\($0) \(monthAndYear)" } ?? monthAndYear
  }

  private func year(_ date: EDTF.Date) -> String {
    switch date.year {
    case 100...: "\(date.year)"
    case 1...: "AD \(date.year)"
    case (-9999)...: "\(1 - date.year) BC"
    default: "the year −\(date.yearMagnitude)"
    }
  }

  func unspecified(_ date: EDTF.Date) -> String? {
    if let decade = date.decadeOfPattern { return "the \(decade)s" }
    if let years = date.yearsOfPattern {
      return "a year from \(EDTF.spelled(years.lowerBound)) to \(EDTF.spelled(years.upperBound))"
    }
    guard let (known, precision) = date.unspecifiedEnd else { return nil }
    return "a \(precision == .day ? "day" : "month") of \(self.known(known))"
  }

  func qualified(_ phrase: String, _ qualifier: Qualifier) -> String {
    let about = qualifier.contains(.approximate) ? "about " : ""
    return about + phrase + (qualifier.contains(.uncertain) ? " (uncertain)" : "")
  }

  func qualified(_ phrase: String, _ parts: [(Qualification.Part, Qualifier)]) -> String {
    let remarks = parts.map { part, qualifier in
      let name =
        switch part {
        case .year: "year"
        case .month: "month"
        case .day: "day"
        }
      switch qualifier {
      case .uncertain: return "\(name) uncertain"
      case .approximate: return "\(name) approximate"
      default: return "\(name) uncertain and approximate"
      }
    }
    return "\(phrase) (\(remarks.joined(separator: ", ")))"
  }

  func estimated(_ phrase: String, _ years: ClosedRange<Int64>) -> String {
    "\(phrase) (estimated, from \(EDTF.spelled(years.lowerBound)) "
      + "to \(EDTF.spelled(years.upperBound)))"
  }

  func dateTime(_ day: String, _ clock: String, _ zone: EDTF.DateTime.Zone) -> String {
    switch zone {
    case .local: "\(day), \(clock)"
    case .utc: "\(day), \(clock) UTC"
    case .offset: "\(day), \(clock) UTC\(zone)"
    }
  }

  func interval(_ start: String?, _ end: String?, _ interval: EDTF.Interval) -> String {
    switch (start, end) {
    case (let start?, let end?): "\(start) to \(end)"
    case (let start?, nil):
      interval.end == .open ? "from \(start) on" : "from \(start), end unknown"
    case (nil, let end):
      interval.start == .open ? "up to \(end ?? "")" : "up to \(end ?? ""), start unknown"
    }
  }

  func range(_ first: String, _ last: String) -> String { "\(first) to \(last)" }

  func earlier(_ date: String) -> String { "\(date) or earlier" }

  func later(_ date: String) -> String { "\(date) or later" }

  func list(_ members: [String], _ meaning: EDTF.DateSet.Meaning) -> String {
    guard let last = members.last, members.count > 1 else { return members.first ?? "" }
    let word = meaning == .oneOf ? "or" : "and"
    return "\(members.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}
