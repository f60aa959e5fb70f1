import Chronology
import TestSupport
import Testing

/// All that a date of the years 2003 to 2005 can mean, found by going through the days one by one and
/// comparing their spelling.
private struct Possibilities {
  /// First and last day, as days since 1970.
  struct Span: Hashable {
    var first: Int64
    var last: Int64
  }

  var spans: [Span]

  init(_ text: String) {
    if text.hasPrefix("[") {
      spans = text.dropFirst().dropLast().split(separator: ",").flatMap { Self.member(String($0)) }
    } else if let slash = text.firstIndex(of: "/") {
      let starts = Self.days(of: String(text[..<slash]))
      let ends = Self.days(of: String(text[text.index(after: slash)...]))
      spans = starts.flatMap { start in
        ends.filter { $0 >= start }.map { Span(first: start, last: $0) }
      }
    } else {
      spans = Self.units(of: text)
    }
  }

  /// The units that a member of a set can mean, those of a range from its first to its last.
  private static func member(_ text: String) -> [Span] {
    let ends = text.split(separator: ".").map(String.init)
    guard ends.count == 2 else { return units(of: text) }
    let all = units(of: String(ends[0].map { $0 == "-" ? "-" : "X" }))
    guard let first = units(of: ends[0]).first, let last = units(of: ends[1]).first else {
      return []
    }
    return all.filter { $0.first >= first.first && $0.last <= last.last }
  }

  private static func days(of date: String) -> [Int64] {
    Set(units(of: date).flatMap { Array($0.first...$0.last) }).sorted()
  }

  /// The years, months or days whose spelling agrees with `pattern`.
  private static func units(of pattern: String) -> [Span] {
    var units: [String: Span] = [:]
    for count in Int64(11_688)...13_514 {  // 2002 to 2006
      let name = String(CalendarDay(daysSinceEpoch: count).description.prefix(pattern.count))
      guard zip(name, pattern).allSatisfy({ $0 == $1 || $1 == "X" }) else { continue }
      units[name, default: Span(first: count, last: count)].last = count
    }
    return units.values.sorted { $0.first < $1.first }
  }

  var bounds: DateBounds? {
    guard let first = spans.first else { return nil }
    var (begins, ends) = (first.first...first.first, first.last...first.last)
    for span in spans {
      begins = min(begins.lowerBound, span.first)...max(begins.upperBound, span.first)
      ends = min(ends.lowerBound, span.last)...max(ends.upperBound, span.last)
    }
    let second = { (day: Int64) in Seconds(day * Seconds.perDay) }
    return DateBounds(
      earliestBegin: second(begins.lowerBound), latestBegin: second(begins.upperBound),
      earliestEnd: second(ends.lowerBound + 1), latestEnd: second(ends.upperBound + 1))
  }

  func relations(to other: Possibilities) -> AllenRelations {
    var all: AllenRelations = []
    for one in spans {
      for two in other.spans { all.insert(AllenRelations(Self.relation(one, two))) }
    }
    return all
  }

  private static func relation(_ one: Span, _ two: Span) -> AllenRelation {
    if one.last + 1 < two.first { return .before }
    if one.last + 1 == two.first { return .meets }
    if two.last + 1 < one.first { return .after }
    if two.last + 1 == one.first { return .metBy }
    switch (one.first == two.first, one.last == two.last) {
    case (true, true): return .equals
    case (true, false): return one.last < two.last ? .starts : .startedBy
    case (false, true): return one.first > two.first ? .finishes : .finishedBy
    case (false, false):
      if one.first > two.first { return one.last < two.last ? .during : .overlappedBy }
      return one.last < two.last ? .overlaps : .contains
    }
  }
}

/// Random dates that lie within 2003 to 2005.
private struct SmallDates {
  var random: SeededRandom

  mutating func date(masked: Bool, coarse: Bool) -> String {
    let month = random.pick(["01", "02", "03", "10", "12"]) ?? "01"
    let day = random.pick(["01", "02", "13", "27", "28"]) ?? "01"
    var text = (random.pick(["2003", "2004", "2005"]) ?? "2004")
    let precision = Int.random(in: coarse ? 0...2 : 1...2, using: &random)
    if precision > 0 { text += "-" + month }
    if precision > 1 { text += "-" + day }
    guard masked else { return text }
    return String(
      text.enumerated().map { place, digit in
        place > 3 && digit != "-" && random.oneIn(3) ? "X" : digit
      })
  }

  /// One of up to three dates, one of which may be a range.
  mutating func set() -> String {
    var members = (0...Int.random(in: 0...2, using: &random)).map { _ in
      date(masked: true, coarse: true)
    }
    let ends = [date(masked: false, coarse: true), date(masked: false, coarse: true)].sorted()
    if ends[0].count == ends[1].count { members.append(ends.joined(separator: "..")) }
    return "[" + members.joined(separator: ",") + "]"
  }

  mutating func expression(masked: Bool) -> String {
    if random.oneIn(2) { return date(masked: masked, coarse: true) }
    let dates = [date(masked: masked, coarse: false), date(masked: masked, coarse: false)]
    let text = dates.sorted().joined(separator: "/")
    return EDTF(text) == nil ? dates[0] : text
  }
}

#if DEBUG
  private let rounds = 60
#else
  private let rounds = 600
#endif

@Suite struct BoundsByEnumeration {
  @Test(arguments: [3, 4] as [UInt64])
  func boundsAreThoseOfAllPossibilities(seed: UInt64) throws {
    var dates = SmallDates(random: SeededRandom(seed: seed))
    for round in 0..<rounds {
      let text = round % 4 == 0 ? dates.set() : dates.expression(masked: true)
      let edtf = try #require(EDTF(text), "“\(text)”")
      let possibilities = Possibilities(text)
      #expect(edtf.bounds == possibilities.bounds, "“\(text)”")
      #expect(edtf.possibleBounds == edtf.bounds)
    }
  }

  @Test(arguments: [5, 6] as [UInt64])
  func relationsAreThoseOfAllPossibilities(seed: UInt64) throws {
    var dates = SmallDates(random: SeededRandom(seed: seed))
    for round in 0..<rounds {
      let isMasked = round % 2 == 0
      let (one, two) = (dates.expression(masked: isMasked), dates.expression(masked: isMasked))
      let (first, second) = (Possibilities(one), Possibilities(two))
      guard first.spans.count * second.spans.count < 400_000 else { continue }
      let (left, right) = (try #require(EDTF(one)).bounds, try #require(EDTF(two)).bounds)
      let answer = left.relations(to: right)
      let truth = first.relations(to: second)
      #expect(answer.isSuperset(of: truth), "“\(one)” and “\(two)”")
      if !isMasked { #expect(answer == truth, "“\(one)” and “\(two)”") }
      for relation in AllenRelation.allCases {
        #expect(left.holds(relation, to: right) == right.holds(relation.inverse, to: left))
      }
      let expected = truth.areAmong(.preceding)
      let precedes = left.precedes(right)
      #expect(precedes == .maybe || precedes == expected, "“\(one)” and “\(two)”")
    }
  }

  @Test(arguments: [8, 9] as [UInt64])
  func questionsAreAnsweredAsOfAllPossibilities(seed: UInt64) throws {
    var dates = SmallDates(random: SeededRandom(seed: seed))
    for round in 0..<rounds {
      let one = round % 4 == 0 ? dates.set() : dates.expression(masked: true)
      let window = dates.date(masked: false, coarse: true)
      let edtf = try #require(EDTF(one))
      let span = try #require(EDTF(window)).bounds.hull
      let spans = Possibilities(one).spans.map {
        TimeSpan(
          begin: Seconds($0.first * Seconds.perDay), end: Seconds(($0.last + 1) * Seconds.perDay))
      }
      let allWithin = spans.allSatisfy { $0.begin >= span.begin && $0.end <= span.end }
      let someWithin = spans.contains { $0.begin < span.end && $0.end > span.begin }
      #expect(edtf.lies(within: span) == allWithin, "“\(one)” in “\(window)”")
      #expect(edtf.certainlyLies(within: span) == allWithin, "“\(one)” in “\(window)”")
      #expect(edtf.mayLie(within: span) == someWithin, "“\(one)” in “\(window)”")
    }
  }
}
