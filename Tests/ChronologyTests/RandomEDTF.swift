import TestSupport

/// Writes random expressions of all levels, valid by construction.
struct RandomEDTF {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// An expression of any form.
  mutating func expression() -> String {
    switch number(0...9) {
    case 0...4: return date()
    case 5: return longYear()
    case 6: return dateTime()
    case 7, 8: return interval()
    default: return set()
    }
  }

  /// A year, season, month or day with qualifiers and unspecified digits.
  mutating func date(precision: Int? = nil) -> String {
    let precision = precision ?? number(0...3)
    let year = year()
    var parts = [digits(year, 4)]
    if precision == 1 { parts.append(String(number(21...41))) }
    if precision >= 2 {
      let month = number(1...12)
      parts.append(digits(month, 2))
      if precision == 3 { parts.append(digits(number(1...(month == 2 ? 28 : 30)), 2)) }
    }
    if random.oneIn(3) { parts = parts.map { $0.count == 2 && precision == 1 ? $0 : masked($0) } }
    let isNegative = random.oneIn(5) && parts[0] != "0000"
    if isNegative { parts[0] = "-" + parts[0] }
    if random.oneIn(3) { parts = parts.map { qualified($0) } }
    return parts.joined(separator: "-")
  }

  private mutating func year() -> Int {
    random.oneIn(4) ? number(0...20) : random.oneIn(3) ? number(0...9999) : number(1800...2100)
  }

  private mutating func longYear() -> String {
    let sign = random.oneIn(2) ? "-" : ""
    let significance = random.oneIn(2) ? "S\(number(1...9))" : ""
    let end = random.oneIn(3) ? qualifier() : ""
    switch number(0...2) {
    case 0: return "Y\(sign)\(number(10_000...100_000_000_000))\(significance)\(end)"
    case 1: return "Y\(sign)\(number(1...99_999))E\(number(1...12))\(significance)\(end)"
    default: return "\(sign)\(digits(number(1...9999), 4))S\(number(1...9))\(end)"
    }
  }

  private mutating func dateTime() -> String {
    let zones = ["", "Z", "+08", "-11:30", "+00:00", "+\(digits(number(0...23), 2)):59"]
    let day = "\(digits(year(), 4))-\(digits(number(1...12), 2))-\(digits(number(1...28), 2))"
    let clock = [number(0...23), number(0...59), number(0...59)].map { digits($0, 2) }
    return day + "T" + clock.joined(separator: ":") + (random.pick(zones) ?? "")
  }

  private mutating func interval() -> String {
    let date = date()
    switch number(0...5) {
    case 0: return date + "/.."
    case 1: return "../" + date
    case 2: return date + "/"
    case 3: return "/" + date
    default: return ordered(date, self.date(), by: "/")
    }
  }

  private mutating func set() -> String {
    let members = (0...number(0...3)).map { _ in member() }.joined(separator: ",")
    return random.oneIn(2) ? "[\(members)]" : "{\(members)}"
  }

  private mutating func member() -> String {
    let precision = number(0...3)
    let date = date(precision: precision)
    switch number(0...4) {
    case 0: return "..\(date)"
    case 1: return "\(date).."
    case 2: return ordered(date, self.date(precision: precision), by: "..")
    default: return date
    }
  }

  /// The two dates, the one that looks earlier first.
  private func ordered(_ one: String, _ other: String, by separator: String) -> String {
    let first = Self.leastNumber(one) <= Self.leastNumber(other)
    return first ? one + separator + other : other + separator + one
  }

  /// The digits as one number, with X as 0 for the start: good enough to order most dates.
  private static func leastNumber(_ date: String) -> Int {
    let plain = date.filter { !"?~%".contains($0) }
    let isNegative = plain.hasPrefix("-")
    let padded = plain.filter(\.isNumber) + "0000"
    let value = Int(padded.prefix(8)) ?? 0
    return isNegative ? -value : value
  }

  private mutating func masked(_ digits: String) -> String {
    String(digits.map { random.oneIn(2) ? "X" : $0 })
  }

  private mutating func qualified(_ part: String) -> String {
    (random.oneIn(3) ? qualifier() : "") + part + (random.oneIn(3) ? qualifier() : "")
  }

  private mutating func qualifier() -> String { random.pick(["?", "~", "%"]) ?? "" }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  private func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}
