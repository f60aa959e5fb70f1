extension EDTF {
  /// The bounds at face value: what is written, qualifiers left aside.
  ///
  /// - A date fills its year, season, month or day; where digits are unspecified, one of the units
  ///   that fit.
  /// - An interval begins on some day of its start and ends on some day of its end, not before.
  /// - Of `[…]`, one member is meant; `{…}` reaches from its first member to its last.
  public var bounds: DateBounds { DateBounds(form, reading: .faceValue) }

  /// The bounds widened by what qualifiers and significant digits allow; see `docs/dates.md`.
  public var possibleBounds: DateBounds {
    DateBounds(form, reading: isQualified ? .possible : .faceValue)
  }
}

/// How the units of a date are found.
enum Reading {
  /// As written.
  case faceValue
  /// With all that qualifiers add.
  case possible

  func units(of date: EDTF.Date) -> EDTF.Date.Units? {
    switch self {
    case .faceValue: date.units
    case .possible: date.possibleUnits
    }
  }

  /// The last day up to `limit` on which an interval can start that starts on `date`.
  func lastDay(of date: EDTF.Date, to limit: CalendarDay) -> CalendarDay {
    let widened = self == .possible && date.isQualified
    return (widened ? nil : date.lastDay(to: limit)) ?? limit
  }

  /// The first day from `limit` on on which an interval can end that ends on `date`.
  func firstDay(of date: EDTF.Date, from limit: CalendarDay) -> CalendarDay {
    let widened = self == .possible && date.isQualified
    return (widened ? nil : date.firstDay(from: limit)) ?? limit
  }
}

extension DateBounds {
  /// Nothing known: bounds of all of time.
  static let unknown = DateBounds(
    earliestBegin: .unboundedPast, latestBegin: .unboundedFuture,
    earliestEnd: .unboundedPast, latestEnd: .unboundedFuture)

  init(_ form: EDTF.Form, reading: Reading) {
    switch form {
    case .date(let date): self.init(date, reading: reading)
    case .dateTime(let moment): self.init(moment.timeSpan)
    case .interval(let interval): self.init(interval, reading: reading)
    case .set(let set): self.init(set, reading: reading)
    }
  }

  init(_ date: EDTF.Date, reading: Reading) {
    if let unit = date.onlyUnit, reading == .faceValue || !date.isQualified {
      self.init(unit.timeSpan)
      return
    }
    guard let units = reading.units(of: date) else {
      self = .unknown
      return
    }
    let first = units.first.timeSpan
    let last = units.last == units.first ? first : units.last.timeSpan
    self.init(
      earliestBegin: first.begin, latestBegin: last.begin, earliestEnd: first.end,
      latestEnd: last.end)
  }

  private init(_ interval: EDTF.Interval, reading: Reading) {
    let start = interval.start.date.flatMap(reading.units)
    let end = interval.end.date.flatMap(reading.units)
    self.init(
      earliestBegin: start?.first.begin.begin ?? .unboundedPast,
      latestBegin: Self.latestBegin(interval.start, start, before: end, reading),
      earliestEnd: Self.earliestEnd(interval.end, end, after: start, reading),
      latestEnd: end?.last.end.begin ?? .unboundedFuture)
  }

  /// The interval begins on the last day of its start, unless its end is over by then.
  private static func latestBegin(
    _ written: EDTF.Interval.End, _ start: EDTF.Date.Units?, before end: EDTF.Date.Units?,
    _ reading: Reading
  ) -> Seconds {
    guard written != .open else { return .unboundedPast }
    switch (start?.last.last, end?.last.last) {
    case (let day?, let limit?) where limit < day:
      return (written.date.map { reading.lastDay(of: $0, to: limit) } ?? limit).begin
    case (let day?, _): return day.begin
    case (nil, let limit): return limit?.begin ?? .unboundedFuture
    }
  }

  /// The interval ends on the first day of its end, unless its start is yet to come then.
  private static func earliestEnd(
    _ written: EDTF.Interval.End, _ end: EDTF.Date.Units?, after start: EDTF.Date.Units?,
    _ reading: Reading
  ) -> Seconds {
    guard written != .open else { return .unboundedFuture }
    switch (end?.first.begin, start?.first.begin) {
    case (let day?, let limit?) where day < limit:
      return (written.date.map { reading.firstDay(of: $0, from: limit) } ?? limit).next.begin
    case (let day?, _): return day.next.begin
    case (nil, let limit): return limit?.next.begin ?? .unboundedPast
    }
  }

  private init(_ set: EDTF.DateSet, reading: Reading) {
    var all: DateBounds?
    for member in set.members {
      let next = DateBounds(member, of: set.meaning, reading: reading)
      all = all?.joined(with: next, meaning: set.meaning) ?? next
    }
    self = all ?? .unknown
  }

  private func joined(with next: DateBounds, meaning: EDTF.DateSet.Meaning) -> DateBounds {
    let isAll = meaning == .allOf
    return DateBounds(
      earliestBegin: min(earliestBegin, next.earliestBegin),
      latestBegin: (isAll ? min : max)(latestBegin, next.latestBegin),
      earliestEnd: (isAll ? max : min)(earliestEnd, next.earliestEnd),
      latestEnd: max(latestEnd, next.latestEnd))
  }

  private init(
    _ member: EDTF.DateSet.Member, of meaning: EDTF.DateSet.Meaning, reading: Reading
  ) {
    let bounds = { (date: EDTF.Date) in DateBounds(date, reading: reading) }
    switch member {
    case .date(let date): self = bounds(date)
    case .range(let first, let last):
      self = bounds(first).joined(with: bounds(last), meaning: meaning)
    case .upTo(let date):
      self = Self(at: .unboundedPast).joined(with: bounds(date), meaning: meaning)
    case .since(let date):
      self = bounds(date).joined(with: Self(at: .unboundedFuture), meaning: meaning)
    }
  }

  /// A far end of time, for a range that reaches there.
  private init(at end: Seconds) { self.init(TimeSpan(begin: end, end: end)) }
}

extension EDTF.DateTime {
  /// The second that is meant.
  var timeSpan: TimeSpan {
    let day = CalendarDay(
      exactly: date.year, max(1, Int(date.monthCode)), max(1, Int(date.dayNumber)))
    let begin = day.begin.advanced(by: Int64(secondOfDay) - Int64(zone.minutes) * 60)
    return TimeSpan(begin: begin, end: begin.advanced(by: 1))
  }
}
