extension EDTF {
  /// Whether all of the date, at face value, lies within `span`: the question `in`.
  public func lies(within span: TimeSpan) -> Bool { bounds.lies(within: span) }

  /// Whether the date lies within `span` even when its qualifiers are reckoned with: `certainly in`.
  public func certainlyLies(within span: TimeSpan) -> Bool { possibleBounds.lies(within: span) }

  /// The three strengths in one: yes for `certainly in`, maybe for `possibly in`.
  public func within(_ span: TimeSpan) -> Truth {
    certainlyLies(within: span) ? .yes : mayLie(within: span) ? .maybe : .no
  }

  /// Whether some day that the date may mean lies within `span`: `possibly in`.
  ///
  /// Exact where ``DateBounds/mayLie(within:)`` passes over gaps: of `[1667,1760]` nothing lies in
  /// 1700, and of `15XX-12-25` nothing in June 1550.
  public func mayLie(within span: TimeSpan) -> Bool {
    guard possibleBounds.mayLie(within: span) else { return false }
    switch form {
    case .dateTime, .interval: return true
    case .date(let date): return date.mayLie(within: span)
    case .set(let set): return set.members.contains { $0.mayLie(within: span) }
    }
  }
}

extension EDTF.Date {
  fileprivate func mayLie(within span: TimeSpan) -> Bool {
    guard DateBounds(self, reading: .possible).mayLie(within: span) else { return false }
    guard !mask.isEmpty, !isQualified, span.begin.isBounded else { return true }
    return firstDay(from: CalendarDay(of: span.begin)).map { $0.begin < span.end } ?? false
  }
}

extension EDTF.DateSet.Member {
  fileprivate func mayLie(within span: TimeSpan) -> Bool {
    let date = { (date: EDTF.Date) in DateBounds(date, reading: .possible).hull }
    switch self {
    case .date(let only): return only.mayLie(within: span)
    case .range(let first, let last):
      return date(first).begin < span.end && date(last).end > span.begin
    case .upTo(let last): return date(last).end > span.begin
    case .since(let first): return date(first).begin < span.end
    }
  }
}
