/// A language in which dates can be put into words.
public enum WordLanguage: String, CaseIterable, Sendable {
  /// English, day before month: 24 June 2024.
  case english = "en"
  /// Chinese: 2024年6月24日.
  case chinese = "zh"
}

extension EDTF {
  /// The date in words, for people to read.
  ///
  ///     EDTF("2024-06-24")?.words(.chinese)    // 2024年6月24日
  ///     EDTF("198X~")?.words(.english)         // about the 1980s
  ///
  /// Patterns of unspecified digits that have no name are left in EDTF.
  public func words(_ language: WordLanguage) -> String {
    switch language {
    case .english: EnglishWords().phrase(self)
    case .chinese: ChineseWords().phrase(self)
    }
  }
}

/// What a language says of the parts of an expression.
protocol DateWords {
  /// A date whose digits are all known, without its qualifiers.
  func known(_ date: EDTF.Date) -> String
  /// A date some of whose digits are unspecified, or nil where there is no word for it.
  func unspecified(_ date: EDTF.Date) -> String?
  /// A phrase with its qualifiers.
  func qualified(_ phrase: String, _ qualifier: Qualifier) -> String
  /// A phrase with what is said of single parts.
  func qualified(_ phrase: String, _ parts: [(Qualification.Part, Qualifier)]) -> String
  /// A year with the years it may stand for.
  func estimated(_ phrase: String, _ years: ClosedRange<Int64>) -> String
  func dateTime(_ day: String, _ clock: String, _ zone: EDTF.DateTime.Zone) -> String
  func interval(_ start: String?, _ end: String?, _ interval: EDTF.Interval) -> String
  func range(_ first: String, _ last: String) -> String
  func earlier(_ date: String) -> String
  func later(_ date: String) -> String
  func list(_ members: [String], _ meaning: EDTF.DateSet.Meaning) -> String
}

extension DateWords {
  /// Any expression.
  func phrase(_ edtf: EDTF) -> String {
    switch edtf.form {
    case .date(let date): phrase(date)
    case .dateTime(let moment):
      dateTime(known(moment.date), clock(moment.secondOfDay), moment.zone)
    case .interval(let it): interval(it.start.date.map(phrase), it.end.date.map(phrase), it)
    case .set(let set): list(set.members.map(phrase), set.meaning)
    }
  }

  private func phrase(_ date: EDTF.Date) -> String {
    let plain = date.withoutQualifiers
    var phrase =
      plain.mask.isEmpty
      ? known(plain) : unspecified(plain) ?? EDTF(plain).description
    if let years = plain.significantYears { phrase = estimated(phrase, years) }
    let parts = Qualification.Part.allCases.prefix { $0.rawValue <= date.lastPart.rawValue }
      .map { ($0, date.qualification.effective($0)) }
    if parts.allSatisfy({ $0.1 == parts[0].1 }) { return qualified(phrase, parts[0].1) }
    return qualified(phrase, parts.filter { !$0.1.isEmpty })
  }

  private func phrase(_ member: EDTF.DateSet.Member) -> String {
    switch member {
    case .date(let date): phrase(date)
    case .range(let first, let last): range(phrase(first), phrase(last))
    case .upTo(let date): earlier(phrase(date))
    case .since(let date): later(phrase(date))
    }
  }

  private func clock(_ secondOfDay: Int32) -> String {
    EDTFPrinter.text { printer in
      printer.writeClock(secondOfDay)
    }
  }
}

extension EDTF.Date {
  /// The first and last year that a year with unspecified last digits can be (`19XX`).
  var yearsOfPattern: ClosedRange<Int64>? {
    guard precision == .year, [0b11, 0b111, 0b1111].contains(mask.yearBits),
      let first = firstUnit()?.begin.year, let last = lastUnit()?.begin.year
    else { return nil }
    return first...last
  }

  /// The decade that `198X` names, after the year 0.
  var decadeOfPattern: Int64? {
    precision == .year && mask.yearBits == 1 && !isNegative ? year : nil
  }

  /// The known part of a date that ends in unspecified months or days, and what is unspecified.
  var unspecifiedEnd: (known: EDTF.Date, precision: EDTF.Precision)? {
    guard mask.yearBits == 0 else { return nil }
    var known = self
    known.mask = []
    known.dayNumber = 0
    switch (precision, mask) {
    case (.day, .day): known.shape.precision = .month
    case (.day, [.month, .day]), (.month, .month):
      known.monthCode = 0
      known.shape.precision = .year
    default: return nil
    }
    return (known, precision)
  }
}
