import AnnalsModel
import Chronology

extension Evaluator {
  /// The spans that a time expression means: one for each thing with dates that it names.
  mutating func spans(
    of expression: TimeExpression, _ scope: Scope
  ) throws(QueryError) -> [TimeSpan] {
    switch expression {
    case .during(let moment): return try hulls(of: moment, scope)
    case .before(let moment):
      return try hulls(of: moment, scope).map { TimeSpan(begin: .unboundedPast, end: $0.begin) }
    case .after(let moment):
      return try hulls(of: moment, scope).map { TimeSpan(begin: $0.end, end: .unboundedFuture) }
    case .since(let moment):
      return try hulls(of: moment, scope).map { TimeSpan(begin: $0.begin, end: .unboundedFuture) }
    case .until(let moment):
      return try hulls(of: moment, scope).map { TimeSpan(begin: .unboundedPast, end: $0.end) }
    case .between(let first, let last):
      let ends = try hulls(of: last, scope)
      return try hulls(of: first, scope).flatMap { start in
        ends.map { TimeSpan(begin: start.begin, end: $0.end) }
      }
    case .within(let count, let unit, let side, let moment):
      return try hulls(of: moment, scope).map { $0.reach(count, unit, side) }
    }
  }

  /// From beginning to end, at face value: of a date, of a range, of the dates of each node.
  mutating func hulls(of moment: Moment, _ scope: Scope) throws(QueryError) -> [TimeSpan] {
    switch moment.form {
    case .date(let date): return [date.bounds.hull]
    case .range(let from, let to):
      return [
        TimeSpan(
          begin: from?.bounds.earliestBegin ?? .unboundedPast,
          end: to?.bounds.latestEnd ?? .unboundedFuture)
      ]
    case .nodes(let set):
      var spans: [TimeSpan] = []
      try evaluate(set, scope).run.forEach { node in
        if let hull = nodes.hull(ofDatesOf: node, scope), spans.last != hull { spans.append(hull) }
      }
      return spans
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
