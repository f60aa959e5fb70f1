extension EDTFError: CustomStringConvertible {
  /// What is wrong, in lower case and without a full stop.
  ///
  ///     2023-02-29    that February had 28 days
  public var message: String {
    switch problem {
    case .empty: "no date is written"
    case .unexpected(let found, let expected):
      "\(expected.rawValue) \(expected.isPlural ? "were" : "was") expected, not \(Self.quoted(found))"
    case .missing(let expected):
      "\(expected.rawValue) \(expected.isPlural ? "are" : "is") missing"
    case .shortYear: "a year has four digits"
    case .longYear: "a year of more than four digits begins with Y"
    case .needlessLetter: "Y is for years of more than four digits"
    case .longYearAlone: "a year that begins with Y has no month"
    case .negativeZero: "there is no year -0000"
    case .leadingZero: "the number begins with 0"
    case .noSuchMonth(let month):
      "there is no month \(month): months are 01 to 12, seasons 21 to 41"
    case .noSuchDay(0, _): "there is no day 0"
    case .noSuchDay(_, let month):
      "that \(EnglishWords.month(month.month)) had \(month.length) days"
    case .noSuchDate: "no date of the calendar fits"
    case .dayOfSeason: "a season has no days"
    case .twoQualifiers: "two qualifiers stand together"
    case .clock(let part, let value, let limit): "\(part.noun) \(value) is above \(limit)"
    case .timeWithoutDay: "a time needs a whole day without qualifiers or X"
    case .timeStandsAlone: "an interval or a set has no times"
    case .yearStandsAlone: "a year with Y or S can't stand in an interval or a set"
    case .negativeZeroZone: "a zone of zero has no minus"
    case .secondSlash: "an interval has one slash"
    case .intervalWithoutDate: "the interval has no date at either end"
    case .backwards: "the end lies before the start"
    case .unequalPrecision: "both ends of a range are years, or months, or days"
    case .tooManyDigits: "the number is too large to be read"
    case .tooManyMembers: "a set has at most \(EDTF.DateSet.maximumCount) members"
    }
  }

  /// What to do about it, where that can be said.
  public var help: String? {
    switch problem {
    case .unexpected("u", _), .unexpected("x", _): "write X for a digit that isn't known"
    case .unexpected("\u{2212}", _), .unexpected("–", _), .unexpected("—", _):
      "write the plain hyphen -"
    case .unexpected(" ", _): "leave out the blank"
    case .unexpected(".", .end): "leave out the fraction of a second"
    case .unexpected(_, .month), .missing(.month), .unexpected(_, .day), .missing(.day):
      "months and days have two digits: 2024-06-24"
    case .unexpected("y", _), .longYear: "write Y before it: Y17000"
    case .missing(.colon): "write the time as 10:40:00"
    case .shortYear: "write 0044 for the year 44, 194X for the 1940s, 19XX for 1900 to 1999"
    case .needlessLetter: "leave out the Y and fill up to four digits with 0"
    case .negativeZero: "the year before 0001 is 0000"
    case .noSuchDay(29, let month) where month.month == 2:
      "write the 28th, or the month alone if the day is not known"
    case .noSuchDay: "write the month alone if the day is not known"
    case .twoQualifiers: "write % for uncertain and approximate"
    case .clock(.hour, 24, _): "write 00:00:00 of the next day"
    case .negativeZeroZone: "write Z or +00:00"
    case .secondSlash: "parts of a day are joined by hyphens: 2024-06-24"
    case .intervalWithoutDate: "leave the date out"
    case .backwards: "exchange the two"
    default: nil
    }
  }

  /// The message with its code.
  public var description: String { "\(message) [\(code.rawValue)]" }

  /// A character as it can be shown; a control character by its number.
  private static func quoted(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    default: return "“\(scalar)”"
    }
  }
}

extension EDTFError.Expected {
  /// Whether it is several digits.
  fileprivate var isPlural: Bool { rawValue.hasPrefix("two digits") }

  /// The thing without its digits.
  fileprivate var noun: String {
    switch self {
    case .hour: "hour"
    case .minute: "minute"
    case .second: "second"
    case .zoneHour: "the zone's hour"
    case .zoneMinute: "the zone's minute"
    default: rawValue
    }
  }
}
