extension TimePoint {
  /// The first end of a range with the units that only its second end says: 9 of `9–12 March 2007`.
  func completed(with second: TimePoint) -> (TimePoint, TimePoint) {
    var first = self
    if !first.month.isSaid, first.day.isSaid, second.month.isSaid { first.month = second.month }
    if !first.century.isSaid, first.decade != nil, second.century.isSaid {
      first.century = second.century
    }
    if !first.year.isSaid, case .number(let year) = second.year, !first.century.isSaid,
      first.decade == nil
    {
      var start = year
      if case .number(let a) = first.month, case .number(let b) = second.month, a > b { start -= 1 }
      if case .season(let a) = first.part, case .season(let b) = second.part, a > b { start -= 1 }
      first.year = .number(start)
    }
    return (first, second)
  }

  /// The second end of a range with the units that only its first end says.
  func completed(after point: DateValue.Point, like first: TimePoint) -> TimePoint {
    var second = self
    if second.century.isSaid || second.week.isSaid { return second }
    if second.decade != nil {
      second.century = .number(point.year / 100 + 1)
      return second
    }
    if second.hasShortYear, case .number(let year) = second.year {
      let whole = point.year / 100 * 100 + year
      second.year = .number(whole < point.year ? whole + 100 : whole)
      second.hasShortYear = false
    }
    if second.day.isSaid, !second.month.isSaid, !second.year.isSaid, point.month > 0 {
      second.month = .number(point.month)
    }
    if !second.year.isSaid {
      var year = point.year
      if case .number(let month) = second.month, point.month > month, point.month < 13 { year += 1 }
      second.year = .number(year)
    }
    second.keepsYearOnly = second.keepsYearOnly || first.keepsYearOnly
    return second
  }
}
