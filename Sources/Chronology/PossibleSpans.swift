extension EDTF {
  /// The spans in which days lie that the date may mean, in order, at most some thousands: more than one
  /// where there are gaps, in sets and in dates with unspecified digits.
  ///
  /// ``mayLie(within:)`` holds for a span that overlaps one of these. Of a pattern with more than ten
  /// thousand units, which only days of unknown months in unknown years have, one span over all.
  package var possibleSpans: [TimeSpan] {
    switch form {
    case .dateTime, .interval: [possibleBounds.hull]
    case .date(let date): date.possibleSpans
    case .set(let set): set.members.flatMap { $0.possibleSpans }
    }
  }
}

extension EDTF {
  /// True of a date with unspecified digits whose days do not follow on each other: `2024-XX-24`, `XXXX-07`.
  package var hasGaps: Bool {
    guard case .date(let date) = form else { return false }
    let month = date.precision >= .month && date.mask.monthBits == 0
    return month && date.mask.yearBits != 0 || possibleSpans.count > 1
  }
}

extension EDTF.Date {
  fileprivate var possibleSpans: [TimeSpan] {
    let hull = DateBounds(self, reading: .possible).hull
    guard !mask.isEmpty, !isQualified else { return [hull] }
    var spans: [TimeSpan] = []
    var next = firstUnit()
    for _ in 0..<10_000 {
      guard let unit = next else { return spans }
      if let last = spans.last, last.end == unit.timeSpan.begin {
        spans[spans.count - 1].end = unit.timeSpan.end
      } else {
        spans.append(unit.timeSpan)
      }
      next = firstUnit(from: unit.end)
    }
    return [hull]
  }
}

extension EDTF.DateSet.Member {
  fileprivate var possibleSpans: [TimeSpan] {
    let hull = { (date: EDTF.Date) in DateBounds(date, reading: .possible).hull }
    return switch self {
    case .date(let only): only.possibleSpans
    case .range(let first, let last): [TimeSpan(begin: hull(first).begin, end: hull(last).end)]
    case .upTo(let last): [TimeSpan(begin: .unboundedPast, end: hull(last).end)]
    case .since(let first): [TimeSpan(begin: hull(first).begin, end: .unboundedFuture)]
    }
  }
}
