/// Why some bytes are no EDTF expression.
public struct EDTFError: Error, Hashable, Sendable {
  /// A stable name of the kind of problem.
  public enum Code: String, CaseIterable, Sendable {
    /// An interval whose end lies before its start.
    case backwards = "date.backwards"
    /// Nothing is written.
    case empty = "date.empty"
    /// A month, a day or a pattern of digits that the calendar has not.
    case impossible = "date.impossible"
    /// More digits or members than are read.
    case limit = "date.limit"
    /// A `?`, `~` or `%` where none can stand.
    case qualifier = "date.qualifier"
    /// A set that isn't closed, or a member or range in it that can't be.
    case set = "date.set"
    /// A character where something else was expected.
    case syntax = "date.syntax"
    /// A time of day or a zone that can't be.
    case time = "date.time"
    /// A year that isn't written as EDTF writes it.
    case year = "date.year"
  }

  /// What precisely is wrong.
  public let problem: Problem
  /// The bytes concerned, half open.
  public let place: Range<Int>

  /// The kind of problem.
  public var code: Code { problem.code }

  init(_ problem: Problem, at place: Range<Int>) {
    self.problem = problem
    self.place = place
  }

  /// The same problem in a text that begins so many bytes earlier.
  func shifted(by offset: Int) -> EDTFError {
    EDTFError(problem, at: place.lowerBound + offset..<place.upperBound + offset)
  }
}

extension EDTFError {
  /// What precisely can be wrong.
  ///
  /// New cases may be added; switch over ``Code`` where that matters.
  public enum Problem: Hashable, Sendable {
    /// Nothing is written.
    case empty
    /// This character stands where something else must.
    case unexpected(Unicode.Scalar, Expected)
    /// The text ends where this must follow.
    case missing(Expected)
    /// A year of fewer than four digits.
    case shortYear
    /// A year of more than four digits without a `Y`.
    case longYear
    /// A year of four digits or fewer with a `Y`.
    case needlessLetter
    /// A month or a day after a year with a `Y`.
    case longYearAlone
    /// `-0000`.
    case negativeZero
    /// A zero in front of a number that has none.
    case leadingZero
    /// A month that is neither 1 to 12 nor a season.
    case noSuchMonth(Int)
    /// A day that its month has not.
    case noSuchDay(Int, Month)
    /// Unspecified digits that fit no date of the calendar.
    case noSuchDate
    /// A day after a season.
    case dayOfSeason
    /// Two qualifiers side by side.
    case twoQualifiers
    /// A number of the clock above its limit.
    case clock(Expected, Int, Int)
    /// A time after something that isn't a plain day.
    case timeWithoutDay
    /// A time within an interval or a set.
    case timeStandsAlone
    /// A year with `Y` or `S` within an interval or a set.
    case yearStandsAlone
    /// The zone `-00:00`.
    case negativeZeroZone
    /// An interval of three parts.
    case secondSlash
    /// An interval with no date at either end.
    case intervalWithoutDate
    /// An end that is over before the start.
    case backwards
    /// A range from a date of one precision to one of another.
    case unequalPrecision
    /// A number beyond what is read.
    case tooManyDigits
    /// A set of more members than are read.
    case tooManyMembers
  }

  /// A month of a year.
  public struct Month: Hashable, Sendable {
    /// Its year.
    public let year: Int64
    /// Its number.
    public let month: Int
    /// How many days it has.
    public let length: Int
  }

  /// A part of an expression that was due.
  public enum Expected: String, Hashable, Sendable {
    /// The end of the expression.
    case end = "the end of the date"
    /// A year.
    case year = "a year of four digits"
    /// A digit of a year.
    case digitOfYear = "a digit or X"
    /// A month.
    case month = "two digits of a month"
    /// A day.
    case day = "two digits of a day"
    /// A power of ten.
    case exponent = "a power of ten"
    /// A number of significant digits.
    case significance = "a number of significant digits"
    /// An hour.
    case hour = "two digits of an hour"
    /// A minute.
    case minute = "two digits of a minute"
    /// A second.
    case second = "two digits of a second"
    /// The hours of a zone.
    case zoneHour = "two digits of the zone's hours"
    /// The minutes of a zone.
    case zoneMinute = "two digits of the zone's minutes"
    /// A colon.
    case colon = "a colon"
    /// The end of a set of alternatives.
    case closingBracket = "a comma or ]"
    /// The end of a set.
    case closingBrace = "a comma or }"
  }
}

extension EDTFError.Problem {
  /// The kind this problem is of.
  var code: EDTFError.Code {
    switch self {
    case .empty: .empty
    case .unexpected(_, .closingBracket), .unexpected(_, .closingBrace),
      .missing(.closingBracket), .missing(.closingBrace), .unequalPrecision:
      .set
    case .unexpected, .missing, .secondSlash, .intervalWithoutDate, .leadingZero: .syntax
    case .shortYear, .longYear, .needlessLetter, .longYearAlone, .negativeZero, .yearStandsAlone:
      .year
    case .noSuchMonth, .noSuchDay, .noSuchDate, .dayOfSeason: .impossible
    case .twoQualifiers: .qualifier
    case .clock, .timeWithoutDay, .timeStandsAlone, .negativeZeroZone: .time
    case .backwards: .backwards
    case .tooManyDigits, .tooManyMembers: .limit
    }
  }
}
