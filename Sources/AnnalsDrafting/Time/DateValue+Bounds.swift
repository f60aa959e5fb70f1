extension DateValue {
  /// The first and last points: of a decade its first and last year.
  var bounds: (first: Point, last: Point) {
    if case .decade(let decade) = shape { return (Point(decade * 10), Point(decade * 10 + 9)) }
    return (first, last)
  }
}

extension DateValue.Point {
  /// The last day it may mean, for comparing.
  var lastDay: Self {
    if day > 0 { return self }
    if (1...12).contains(month) { return Self(year, month, Self.days(in: month, of: year)) }
    return Self(year, 12, 31)
  }
}
