/// Centuries and decades.
extension TimeResolver {
  mutating func centuryValue(
    _ point: TimePoint, _ range: Range<Int>, _ anchor: inout Anchor
  ) -> DateValue? {
    guard let century = centuryNearFocus(point, range, &anchor) ?? century(point, &anchor) else {
      return nil
    }
    lastCentury = century
    guard let decade = point.decade else { return Self.centuryPart(century, point.part) }
    let first = (century - 1) * 10 + decade
    if let end = point.decadeEnd {
      return DateValue(.interval(.init(first * 10), .init(((century - 1) * 10 + end) * 10 + 9)))
    }
    return DateValue(.decade(first), approximate: point.isApproximate)
  }

  /// `the early nineties` without a century: those nearest to the year told last, and not after the document.
  private func centuryNearFocus(
    _ point: TimePoint, _ range: Range<Int>, _ anchor: inout Anchor
  ) -> Int? {
    guard let decade = point.decade, point.century == .unsaid, isEnglish(range), let focus,
      (1_000...2_100).contains(focus.point.year)
    else { return nil }
    anchor = .text
    // What a report tells of in another paragraph says little of a decade in this one.
    let near = focus.paragraph == paragraph ? focus.point.year : reference?.year ?? focus.point.year
    let last = reference?.year ?? 2_100
    let years = (near / 100 - 1...near / 100 + 1).map { $0 * 100 + decade * 10 }
    let known = years.filter { $0 <= last }
    return known.min { abs($0 + 5 - near) < abs($1 + 5 - near) }.map { $0 / 100 + 1 }
  }

  func century(_ point: TimePoint, _ anchor: inout Anchor) -> Int? {
    switch point.century {
    case .number(let n): return n
    case .shift(let shift, _):
      anchor = .document
      return ((reference?.year ?? 2001) - 1) / 100 + 1 + shift
    case .unsaid, .cycle:
      anchor = .text
      return lastCentury
        ?? (focus.map {
          $0.point.year < 1900 && $0.point.year > 1000 ? ($0.point.year - 1) / 100 + 1 : 20
        } ?? 20)
    }
  }

  static func centuryPart(_ century: Int, _ part: TimePoint.Part) -> DateValue {
    guard century > 0 else {
      return DateValue(.interval(.init(century * 100 + 1), .init((century + 1) * 100)))
    }
    let zero = (century - 1) * 100
    let (from, to) =
      switch part {
      case .start: (1, 10)
      case .end: (91, 100)
      case .middle: (41, 60)
      case .early: (1, 50)
      case .late: (51, 100)
      default: (1, 100)
      }
    return DateValue(.interval(.init(zero + from), .init(zero + to)))
  }
}
