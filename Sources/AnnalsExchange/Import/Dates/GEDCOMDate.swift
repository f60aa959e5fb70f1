import Chronology

/// A date as GEDCOM writes it.
struct GEDCOMDate {
  /// The date, where it can be said in EDTF.
  var date: EDTF?
  /// What the date does not say of the wording, for a note: another calendar, an interpretation, all of
  /// what was not understood.
  var wording: String?

  /// Reads `24 JUN 2024`, `ABT 1850`, `BET 1870 AND 1872`, `FROM 1914 TO 1918`, `44 BCE`, `INT 1850
  /// (about Easter)`, and days of the Julian calendar.
  init(_ text: String) {
    let plain = PlainLine.of(text)
    let phrase = plain.firstIndex(of: "(")
    let written = phrase.map { plain[..<$0] } ?? plain[...]
    var words = written.uppercased().split(separator: " ").map(String.init)
    let calendar = Self.takeCalendar(&words)
    var reading = Reading(isJulian: calendar == .julian)
    date = calendar == .other ? nil : reading.read(words)
    let isWhole = date != nil && phrase == nil && calendar == .gregorian && !reading.isReckoned
    wording = isWhole || plain.isEmpty ? nil : plain
  }

  private enum Calendar { case gregorian, julian, other }

  /// `@#DJULIAN@` in 5.5.1, `JULIAN` in 7.
  private static func takeCalendar(_ words: inout [String]) -> Calendar {
    guard let place = words.firstIndex(where: { isCalendar($0) }) else { return .gregorian }
    // `@#DFRENCH R@` has a space in it.
    let last = words[place].hasPrefix("@") && !words[place].hasSuffix("@") ? place + 1 : place
    let name = words[place...min(last, words.count - 1)].joined(separator: " ")
    words.removeSubrange(place...min(last, words.count - 1))
    if name.contains("GREGORIAN") { return .gregorian }
    // Two dates may each be in a calendar; both in the same one is the usual case.
    words.removeAll { $0 == name }
    return name.contains("JULIAN") ? .julian : .other
  }

  private static func isCalendar(_ word: String) -> Bool {
    word.hasPrefix("@#D")
      || ["GREGORIAN", "JULIAN", "FRENCH_R", "HEBREW", "ROMAN"].contains(word)
      || word.hasPrefix("_")
  }

  /// The words of a date without its calendar.
  private struct Reading {
    let isJulian: Bool
    /// True where the date that comes out is not the one that was written.
    var isReckoned = false

    mutating func read(_ words: [String]) -> EDTF? {
      guard let first = words.first else { return nil }
      let rest = Array(words.dropFirst())
      switch first {
      case "ABT", "ABOUT", "EST", "CAL", "CIRCA", "CA", "C.": return edtf(rest) { $0 + "~" }
      case "BEF", "BEFORE": return edtf(rest) { "[..\($0)]" }
      case "AFT", "AFTER": return edtf(rest) { "[\($0)..]" }
      case "TO": return edtf(rest) { "/" + $0 }
      case "INT": return edtf(rest) { $0 + "?" }
      case "BET", "BETWEEN":
        guard let (start, end) = pair(rest, "AND") else { return nil }
        let range = DateSpelling.range(start, end)
        isReckoned = isReckoned || range.isCut
        return range.date
      case "FROM":
        guard rest.contains("TO") else { return edtf(rest) { $0 + "/" } }
        return pair(rest, "TO").flatMap { EDTF("\($0)/\($1)") }
      default: return edtf(words) { $0 }
      }
    }

    private mutating func edtf(_ words: [String], _ form: (String) -> String) -> EDTF? {
      text(words).flatMap { EDTF(form($0)) }
    }

    private mutating func pair(_ words: [String], _ middle: String) -> (String, String)? {
      guard let place = words.firstIndex(of: middle), let start = text(Array(words[..<place])),
        let end = text(Array(words[(place + 1)...]))
      else { return nil }
      return (start, end)
    }

    /// `24 JUN 2024`, `JUN 2024`, `2024`, `44 BCE`.
    private mutating func text(_ words: [String]) -> String? {
      var words = words
      let isBefore = ["B.C.", "BC", "BCE"].contains(words.last ?? "")
      if isBefore { words.removeLast() }
      guard (1...3).contains(words.count), let last = words.popLast(), var year = year(last) else {
        return nil
      }
      if isBefore { year = 1 - year }
      guard let name = words.popLast() else { return Self.text(year, nil, nil) }
      guard let month = months.firstIndex(of: name).map({ $0 + 1 }) else { return nil }
      guard let number = words.popLast() else { return Self.text(year, month, nil) }
      guard let day = Int(number), (1...31).contains(day) else { return nil }
      guard isJulian else { return Self.text(year, month, day) }
      guard let day = JulianDate(year: year, month: month, day: day).gregorian else { return nil }
      return Self.text(day.year, day.month, day.day)
    }

    /// `1699/00` is 1700 as the year is counted now: in the old style it began on 25 March.
    private mutating func year(_ word: String) -> Int64? {
      let parts = word.split(separator: "/", omittingEmptySubsequences: false)
      guard let year = Int64(parts[0]), (1..<10_000).contains(year), parts.count <= 2 else {
        return nil
      }
      guard parts.count == 2 else { return year }
      guard let next = Int64(parts[1]), next == (year + 1) % 100 || next == year + 1 else {
        return nil
      }
      isReckoned = true
      return year + 1
    }

    private static func text(_ year: Int64, _ month: Int?, _ day: Int?) -> String {
      let parts = [(year < 0 ? "-" : "") + KnownDate.padded(abs(year), 4)]
      return (parts + [month, day].compactMap { $0.map { KnownDate.padded(Int64($0), 2) } })
        .joined(separator: "-")
    }
  }
}

private let months = [
  "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
]
