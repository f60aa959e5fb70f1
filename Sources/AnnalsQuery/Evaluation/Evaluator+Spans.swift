import AnnalsModel
import Chronology

extension Evaluator {
  /// The spans that a time expression means: one for each thing with dates that it names.
  mutating func spans(
    of expression: TimeExpression, _ scope: Scope
  ) throws(QueryError) -> [TimeSpan] {
    try expression.spans { moment throws(QueryError) in try hulls(of: moment, scope) }
  }

  /// From beginning to end, at face value: of a date, of a range, of the dates of each node.
  mutating func hulls(of moment: Moment, _ scope: Scope) throws(QueryError) -> [TimeSpan] {
    guard case .nodes(let set) = moment.form else { return moment.written.map { [$0] } ?? [] }
    var spans: [TimeSpan] = []
    try evaluate(set, scope).run.forEach { node in
      if let hull = nodes.hull(ofDatesOf: node, scope), spans.last != hull { spans.append(hull) }
    }
    return spans
  }
}

extension TimeExpression {
  /// The spans that it means, by those of its moments.
  func spans(
    _ hulls: (Moment) throws(QueryError) -> [TimeSpan]
  ) throws(QueryError) -> [TimeSpan] {
    switch self {
    case .during(let moment): return try hulls(moment)
    case .before(let moment):
      return try hulls(moment).map { TimeSpan(begin: .unboundedPast, end: $0.begin) }
    case .after(let moment):
      return try hulls(moment).map { TimeSpan(begin: $0.end, end: .unboundedFuture) }
    case .since(let moment):
      return try hulls(moment).map { TimeSpan(begin: $0.begin, end: .unboundedFuture) }
    case .until(let moment):
      return try hulls(moment).map { TimeSpan(begin: .unboundedPast, end: $0.end) }
    case .between(let first, let last):
      let ends = try hulls(last)
      return try hulls(first).flatMap { start in
        ends.map { TimeSpan(begin: start.begin, end: $0.end) }
      }
    case .within(let count, let unit, let side, let moment):
      return try hulls(moment).map { $0.reach(count, unit, side) }
    }
  }
}

extension Moment {
  /// The span of a date or of a range of dates; nil where it is the time of what has dates.
  var written: TimeSpan? {
    switch form {
    case .date(let date): date.bounds.hull
    case .range(let from, let to):
      TimeSpan(
        begin: from?.bounds.earliestBegin ?? .unboundedPast,
        end: to?.bounds.latestEnd ?? .unboundedFuture)
    case .nodes: nil
    }
  }
}

extension NodeGraph {
  /// From the earliest begin to the latest end of all of a node's dates.
  func hull(ofDatesOf node: UInt32, _ scope: Scope) -> TimeSpan? {
    var whole: TimeSpan?
    forEachDate(of: node, scope) { date in
      let span = hull(of: date)
      whole =
        whole.map {
          TimeSpan(begin: min($0.begin, span.begin), end: max($0.end, span.end))
        } ?? span
    }
    return whole
  }
}

extension TimeSpan {
  /// The time at most so far from this span.
  func reach(_ count: Int, _ unit: TimeUnit, _ side: TimeExpression.Side) -> TimeSpan {
    switch side {
    case .of: TimeSpan(begin: begin.moved(-count, unit), end: end.moved(count, unit))
    case .after: TimeSpan(begin: end, end: end.moved(count, unit))
    case .before: TimeSpan(begin: begin.moved(-count, unit), end: begin)
    }
  }
}

extension Seconds {
  /// So many units later by the calendar, at the same time of day.
  func moved(_ count: Int, _ unit: TimeUnit) -> Seconds {
    guard isBounded else { return self }
    switch unit {
    case .day: return advanced(by: Int64(count) * Seconds.perDay)
    case .week: return advanced(by: Int64(count) * 7 * Seconds.perDay)
    case .month, .year:
      let day = CalendarDay(of: self)
      let time = rawValue - day.begin.rawValue
      let moved = day.adding(months: Int64(count) * (unit == .year ? 12 : 1))
      return moved.begin.advanced(by: time)
    }
  }
}
