import Chronology

/// A point in time as Wikidata writes it: `+1949-10-01T00:00:00Z`.
struct WikidataTime {
  /// The year, with a year 0, as EDTF counts.
  var year: Int64
  var month: Int
  var day: Int

  /// The calendar model of days of the Julian calendar.
  static let julian = "http://www.wikidata.org/entity/Q1985786"

  /// Entity JSON knows no year 0: -0044 is 44 BCE, which EDTF writes -0043.
  init?(_ text: String, hasYearZero: Bool) {
    let isBefore = text.hasPrefix("-")
    let digits = text.drop { $0 == "+" || $0 == "-" }.split(separator: "T").first ?? ""
    let parts = digits.split(separator: "-")
    guard parts.count == 3, let written = Int64(parts[0]), written < 1 << 60,
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    year = !isBefore ? written : hasYearZero ? -written : 1 - written
    self.month = month
    self.day = day
  }

  /// The same day in the Gregorian calendar.
  var gregorian: WikidataTime? {
    guard let day = JulianDate(year: year, month: month, day: day).gregorian else { return nil }
    var copy = self
    (copy.year, copy.month, copy.day) = (day.year, day.month, day.day)
    return copy
  }

  /// The date: a day at precision 11, a month at 10, a year at 9, a decade at 8, a century at 7, a
  /// millennium at 6, then tens of thousands of years and so on.
  func edtf(precision: Int) -> EDTF? {
    switch precision {
    case 11...: EDTF(year: year, month: month, day: day)
    case 10: EDTF(year: year, month: month)
    case 9: EDTF(year: year)
    case 8: decade
    // The 19th century is 1801 to 1900, to Wikidata also where it writes 1900; EDTF has 18XX.
    case 7: unit(of: 100, "XX")
    case 6: unit(of: 1000, "XXX")
    default: rough(precision)
    }
  }

  /// The 1850s; the forties before our era are 49 to 40 BCE, which are no decade of EDTF.
  private var decade: EDTF? {
    if year > 0 { return EDTF(KnownDate.padded(year / 10, 3) + "X") }
    let first = (1 - year) / 10 * 10
    return EDTF("[\(Self.text(1 - (first + 9)))..\(Self.text(1 - max(first, 1)))]")
  }

  private func unit(of size: Int64, _ unknown: String) -> EDTF? {
    let isBefore = year < 1
    let number = ((isBefore ? 1 - year : year) - 1) / size
    let digits = KnownDate.padded(number, 4 - unknown.utf8.count)
    return EDTF((isBefore ? "-" : "") + digits + unknown)
  }

  /// A year of which only the first digits mean something.
  private func rough(_ precision: Int) -> EDTF? {
    guard precision >= 0 else { return nil }
    let digits = String(abs(year)).utf8.count
    let known = max(1, digits - (9 - precision))
    return digits > 4 ? EDTF("Y\(year)S\(known)") : EDTF("\(Self.text(year))~")
  }

  private static func text(_ year: Int64) -> String {
    (year < 0 ? "-" : "") + KnownDate.padded(abs(year), 4)
  }
}
