/// A date as EDTF writes it (ISO 8601-2:2019, the profile of the Library of Congress of 2019-02-04),
/// of any of its three levels.
///
///     let date = EDTF("2004-06~-11")
///     date?.level                        // 2
///     date?.bounds.earliestBegin         // the first second of 11 June 2004
///
/// The value keeps what was written: printing gives the same bytes back (but for blanks after the
/// commas of a set, which are dropped). Two spellings of one date, `?2004` and `2004?`, are two
/// values; ``normalized`` makes them one.
public struct EDTF: Hashable, Sendable {
  /// The forms an expression has.
  public enum Form: Hashable, Sendable {
    /// A year, a month, a season or a day.
    case date(Date)
    /// A day with a time.
    case dateTime(DateTime)
    /// A stretch from one date to another.
    indirect case interval(Interval)
    /// One of several dates, or all of them.
    case set(DateSet)
  }

  /// What was written.
  public let form: Form

  /// The expression of a form.
  init(form: Form) { self.form = form }

  /// The expression of a date.
  public init(_ date: Date) { form = .date(date) }

  /// A plain year, month or day; nil where the calendar has none, or the year has more than 18 digits.
  ///
  ///     EDTF(year: 2024, month: 6)?.description    // 2024-06
  public init?(year: Int64, month: Int? = nil, day: Int? = nil) {
    guard let date = Date(year: year, month: month, day: day) else { return nil }
    form = .date(date)
  }

  /// A plain day; nil where its year has more than four digits, which EDTF can't write with a day.
  public init?(_ day: CalendarDay) {
    self.init(year: day.year, month: day.month, day: day.day)
  }

  /// An interval; nil where EDTF has none: no date at either end, a year with `Y` or `S`, or an end that
  /// is over before the start.
  public init?(from start: Interval.End, to end: Interval.End) {
    let interval = Interval(start: start, end: end)
    guard !interval.dates.isEmpty, !interval.dates.contains(where: \.standsAlone),
      !interval.isBackwards
    else { return nil }
    form = .interval(interval)
  }

  /// The lowest level of EDTF that has the expression: 0, 1 or 2.
  public var level: Int {
    switch form {
    case .date(let date): date.level
    case .dateTime(let moment): moment.date.isNegative ? 1 : 0
    case .interval(let interval): interval.level
    case .set: 2
    }
  }

  /// How fine the statement is; of an interval or a set, its coarsest date.
  public var precision: Precision {
    switch form {
    case .date(let date): date.precision
    case .dateTime: .second
    case .interval(let interval): interval.dates.map(\.precision).min() ?? .year
    case .set(let set): set.dates.map(\.precision).min() ?? .year
    }
  }

  /// Whether anything in it is marked uncertain, approximate or by significant digits.
  public var isQualified: Bool {
    switch form {
    case .date(let date): date.isQualified
    case .dateTime: false
    case .interval(let interval): interval.dates.contains(where: \.isQualified)
    case .set(let set): set.dates.contains(where: \.isQualified)
    }
  }

  /// The units of a calendar, from coarse to fine.
  public enum Precision: UInt8, Comparable, Sendable {
    /// A year.
    case year
    /// A season, quarter or half of a year.
    case season
    /// A month.
    case month
    /// A day.
    case day
    /// A second.
    case second

    /// Whether `left` is the coarser.
    public static func < (left: Precision, right: Precision) -> Bool {
      left.rawValue < right.rawValue
    }
  }
}

extension EDTF: LosslessStringConvertible {
  /// The expression that `text` is, or nil.
  ///
  /// ``parse(_:)-(String)`` says what is wrong.
  public init?(_ text: String) {
    guard let edtf = try? Self.parse(text) else { return nil }
    self = edtf
  }

  /// Reads an expression; see ``parse(_:)-(Span<UInt8>)``.
  public static func parse(_ text: String) throws(EDTFError) -> EDTF {
    try parse(text.utf8.span)
  }

  /// Reads an expression that is the whole of `bytes`.
  ///
  /// A plain day is read without allocating; other forms allocate for intervals and sets only.
  ///
  /// - Throws: the first problem, with its place in `bytes`.
  /// - Complexity: linear in the count of bytes; a set has at most ``DateSet/maximumCount`` members.
  public static func parse(_ bytes: Span<UInt8>) throws(EDTFError) -> EDTF {
    if let day = Date(plainDay: bytes) { return EDTF(form: .date(day)) }
    return try EDTFParser.parse(bytes)
  }

  /// The expression in EDTF.
  public var description: String {
    EDTFPrinter.text { printer in printer.write(self) }
  }
}
