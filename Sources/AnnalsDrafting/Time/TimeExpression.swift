/// What a written date says by itself, before its surroundings are asked.
struct TimePoint: Hashable, Sendable {
  /// What a shorter expression counts from: the day of its document, or the last date told.
  ///
  /// `either` is the document's day where it has one, as 上年 and 本月 are meant in reports, and the
  /// last date told in what has no date itself.
  enum Base: Hashable, Sendable { case document, focus, either }

  enum Field: Hashable, Sendable {
    case unsaid
    case number(Int)
    case shift(Int, Base)
    /// A year by its name in the cycle of sixty.
    case cycle(Int)

    var isSaid: Bool { self != .unsaid }
    var isNumber: Bool { if case .number = self { true } else { false } }
  }

  /// A stretch of the last unit said.
  enum Part: Hashable, Sendable {
    case whole, start, middle, end, early, late
    case season(Int)
    case quarter(Int)
    case half(Int)
    /// 春夏之交: from one season into the next.
    case seasons(Int, Int)
    /// Thirds of a month, from one to another.
    case tenDays(Int, Int)
    case week(Int)
  }

  var century: Field = .unsaid
  /// Tens within a century, 8 for the eighties.
  var decade: Int?
  var decadeEnd: Int?
  var year: Field = .unsaid
  var month: Field = .unsaid
  /// 4 of 三四月间, 10 of 前10个月: the last month of several.
  var lastMonth: Int?
  var day: Field = .unsaid
  var week: Field = .unsaid
  var weekday: Int?
  var part: Part = .whole
  var isLunar = false
  var isLeapMonth = false
  /// Whether months and days are of a calendar we do not convert: the year is all we say.
  var keepsYearOnly = false
  var isApproximate = false
  /// A year of accounts, which later months are not counted in.
  var isFiscal = false
  /// 88 or '05: a year of two digits.
  var hasShortYear = false
}

/// What the resolver has to do with an expression.
indirect enum TimeMeaning: Hashable, Sendable {
  case point(TimePoint)
  case range(TimePoint, TimePoint)
  case since(TimePoint)
  case fixed(DateValue)
  /// So many days, months or years (by unit) after or before what was told last.
  case offset(Int, TimeUnit, TimePoint.Base)
  /// A month, season or weekday by name, the last or next one: `last August`, `that summer`.
  case named(Int, TimePoint.Base, TimePoint)
  case none
}

enum TimeUnit: Hashable, Sendable { case day, week, month, year }

/// What a mention of time is; all but `day` … `period` name no place on the calendar.
enum TimeClass: String, Sendable {
  case day, month, year, period, duration, vague, frequency, age

  var isCalendar: Bool {
    switch self {
    case .day, .month, .year, .period: true
    default: false
    }
  }
}

/// An expression found in the running text.
struct TimeExpression: Sendable {
  var range: Range<Int>
  var meaning: TimeMeaning
  var timeClass: TimeClass?
  /// The rule that found it, by its place in `TimeRule.all`.
  var rule: TimeRule
}
