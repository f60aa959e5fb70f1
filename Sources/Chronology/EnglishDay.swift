/// A day, a month or a year in English words, perhaps in part: `10`, `October 10`, `10 October 1925`.
struct EnglishDay {
  private(set) var day: Int?
  private(set) var month: Int?
  private(set) var year: Int64?

  /// What some words say, in lower case; nil where one of them is no part of a day, or a part is said twice.
  ///
  /// A name of a weekday adds nothing to a date.
  init?(_ words: some Collection<String>) {
    guard !words.isEmpty, words.count <= 5 else { return nil }
    for word in words where !Self.fillers.contains(word) {
      if let number = Self.month(word), month == nil {
        month = number
      } else if word.count == 4, let number = Int64(word), number > 0, year == nil {
        year = number
      } else if let number = Self.day(word), day == nil {
        day = number
      } else {
        return nil
      }
    }
    if day == nil, month == nil, year == nil { return nil }
  }

  /// The date, where no part is missing before the year.
  var edtf: EDTF? {
    guard let year, day == nil || month != nil else { return nil }
    return EDTF(year: year, month: month, day: day)
  }

  /// The same with what it leaves out taken from another: of `10 to 12 October 1925` the first.
  func completed(by other: EnglishDay) -> EnglishDay {
    var whole = self
    if year == nil { whole.year = other.year }
    if month == nil, day != nil, year == nil || other.year == nil { whole.month = other.month }
    return whole
  }

  private static let fillers: Set<String> = [
    "the", "of", "on", "in", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday",
  ]

  /// `October`, `Oct`, `Sept`.
  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return (1...12).first {
      EnglishWords.month($0).lowercased().hasPrefix(word) || $0 == 9 && word == "sept"
    }
  }

  /// `10`, `10th`.
  private static func day(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 2, ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    else { return nil }
    return Int(digits)
  }
}
