/// The terms of bodies whose meetings are often numbered without saying the term.
enum CommitteeTerms {
  /// When each term of the Central Committee of the Communist Party of China began: `year-month-day`
  /// of its first plenary session.
  private static let central: [(term: String, year: Int, month: Int, day: Int)] = [
    ("十三届", 1987, 11, 2), ("十四届", 1992, 10, 19), ("十五届", 1997, 9, 19), ("十六届", 2002, 11, 15),
    ("十七届", 2007, 10, 22), ("十八届", 2012, 11, 15), ("十九届", 2017, 10, 25),
    ("二十届", 2022, 10, 23),
  ]
  /// The last day of the table: the twentieth term ends in 2027.
  private static let end = (2027, 9, 1)

  /// 中央政治局第N次集体学习 is one of the term that `date` lies in; every other series is as it was.
  static func series(_ series: String, on date: DateValue?) -> String {
    let bodies = ["中共中央政治局", "中央政治局"]
    if let at = bodies.first(where: { series.hasPrefix($0) }) {
      guard let date = date?.first, let term = term(on: date) else { return series }
      return term + "中央政治局" + series.dropFirst(at.count)
    }
    // 二十届中共中央政治局: the same body.
    guard let end = series.unicodeScalars.firstIndex(of: "届") else { return series }
    let rest = series[end...].dropFirst()
    return rest.hasPrefix("中共中央政治局") ? String(series[...end] + rest.dropFirst(2)) : series
  }

  private static func term(on date: DateValue.Point) -> String? {
    let day = (date.year, date.month == 0 ? 1 : date.month, date.day == 0 ? 1 : date.day)
    guard day < end else { return nil }
    return central.last { ($0.year, $0.month, $0.day) <= day }?.term
  }
}
