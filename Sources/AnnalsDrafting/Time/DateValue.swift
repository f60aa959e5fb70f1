/// A place on the calendar as an expression gives it, printed as EDTF.
struct DateValue: Hashable, Sendable {
  /// A year, a year and a month (1–12, 21–41 as in EDTF) or a day.
  ///
  /// A month or day of 0 is not said.
  struct Point: Hashable, Sendable {
    var year: Int
    var month = 0
    var day = 0

    init(_ year: Int, _ month: Int = 0, _ day: Int = 0) {
      (self.year, self.month, self.day) = (year, month, day)
    }
  }

  enum Shape: Hashable, Sendable {
    case point(Point)
    case decade(Int)
    case interval(Point, Point)
    case since(Point)
    case set([Point])
  }

  var shape: Shape
  var isApproximate = false

  init(_ shape: Shape, approximate: Bool = false) {
    self.shape = shape
    isApproximate = approximate
  }

  static func point(_ year: Int, _ month: Int = 0, _ day: Int = 0) -> DateValue {
    DateValue(.point(Point(year, month, day)))
  }

  var edtf: String {
    let mark = isApproximate ? "~" : ""
    switch shape {
    case .point(let p): return p.edtf + mark
    case .decade(let d):
      return (d < 100 ? String(repeating: "0", count: d < 10 ? 2 : 1) : "") + "\(d)X" + mark
    case .interval(let a, let b): return a.edtf + mark + "/" + b.edtf + mark
    case .since(let p): return p.edtf + mark + "/.."
    case .set(let points): return "{" + points.map(\.edtf).joined(separator: ",") + "}"
    }
  }

  /// The first point of it: what later, shorter expressions go on from.
  var first: Point {
    switch shape {
    case .point(let p), .since(let p): p
    case .decade(let d): Point(d * 10)
    case .interval(let a, _): a
    case .set(let points): points.first ?? Point(0)
    }
  }

  var last: Point {
    if case .interval(_, let b) = shape { return b }
    return first
  }
}

extension DateValue.Point {
  var edtf: String {
    var text = Self.year(year)
    if month > 0 { text += "-" + Self.two(month) }
    if day > 0 { text += "-" + Self.two(day) }
    return text
  }

  private static func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }

  private static func year(_ year: Int) -> String {
    let size = abs(year)
    if size > 9999 { return "Y\(year)" }
    let digits = "\(size)"
    return (year < 0 ? "-" : "") + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Whether it is a day, month or year there is.
  var exists: Bool {
    guard abs(year) <= 9_999_999 else { return false }
    if day > 0 { return (1...12).contains(month) && day <= Self.days(in: month, of: year) }
    return month == 0 || (1...12).contains(month) || (21...41).contains(month)
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days since 1970-01-01 of this day, the first of its month or of its year.
  var ordinal: Int {
    let m = (1...12).contains(month) ? month : 1
    let y = m <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + max(day, 1) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  init(ordinal: Int) {
    let z = ordinal + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// 1 is Monday.
  var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 + 1 }

  func adding(days: Int) -> Self { Self(ordinal: ordinal + days) }

  func adding(months: Int) -> Self {
    let base = (1...12).contains(month) ? month : 1
    let count = year * 12 + base - 1 + months
    let y = count >= 0 ? count / 12 : (count - 11) / 12
    return Self(y, count - y * 12 + 1)
  }
}
