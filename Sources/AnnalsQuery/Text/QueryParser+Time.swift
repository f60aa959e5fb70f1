import AnnalsModel
import Chronology

extension QueryParser {
  /// A time condition; nil where none stands here.
  mutating func parseTime() throws(Stop) -> TimeCondition? {
    guard let word = peekWord() else { return nil }
    if let strength = TimeCondition.Strength(rawValue: word), strength != .stated {
      _ = takeAnyWord()
      guard let span = try parseTimeExpression() else {
        throw fail(
          .expected, here,
          "expected in, before, after, since, until, between or within \(foundHere)",
          "for example: events possibly in 2024-06")
      }
      return TimeCondition(span, strength: strength)
    }
    return try parseTimeExpression().map { TimeCondition($0) }
  }

  private mutating func parseTimeExpression() throws(Stop) -> TimeExpression? {
    guard let (word, range) = peekWord(from: at), QueryWords.time.contains(word) else { return nil }
    at = range.upperBound
    switch word {
    case "before": return .before(try parseMoment(after: word))
    case "after": return .after(try parseMoment(after: word))
    case "since": return .since(try parseMoment(after: word))
    case "until": return .until(try parseMoment(after: word))
    case "between":
      let start = here.lowerBound
      let first = try parseMoment(after: word)
      try expectWord("and", after: word)
      let last = try parseMoment(after: word)
      try checkOrder(first.dates.from, last.dates.to, start..<at)
      return .between(first, last)
    case "within": return try parseDistance()
    default:
      skipSpace()
      let start = at
      let moment = try parseMoment(after: word)
      try checkIsOneTime(moment, start..<at)
      return .during(moment)
    }
  }

  /// From the first day that `2024-XX-24` may mean to the last is not what was asked for.
  private mutating func checkIsOneTime(_ moment: Moment, _ range: Range<Int>) throws(Stop) {
    guard case .date(let date) = moment.form, date.hasGaps else { return }
    throw fail(
      .date, range, "‘\(date)’ is no one time: there are gaps in it",
      "ask for each time; for a month of every year: events where month contains \"-07\"")
  }

  private mutating func parseDistance() throws(Stop) -> TimeExpression {
    let number = try parseCount(after: "within", limit: TimeUnit.greatest)
    guard let (word, range) = takeAnyWord() else {
      throw fail(
        .expected, here, "expected days, weeks, months or years \(foundHere)", like("within"))
    }
    guard
      let unit = TimeUnit.allCases.first(where: { word == $0.rawValue || word == $0.rawValue + "s" }
      )
    else {
      throw fail(
        .unknown, range, "expected days, weeks, months or years but found ‘\(word)’", like("within")
      )
    }
    guard let (sideWord, sideRange) = takeAnyWord(),
      let side = TimeExpression.Side(rawValue: sideWord)
    else {
      throw fail(.expected, here, "expected of, after or before \(foundHere)", like("within"))
    }
    _ = sideRange
    return .within(number, unit, side, try parseMoment(after: "within"))
  }

  /// What a date is held against.
  mutating func parseMoment(after context: String) throws(Stop) -> Moment {
    if let date = scanDateSet() { return Moment(form: .date(date)) }
    if let (word, range) = peekWord(from: at) {
      if let date = EDTF(word) {
        at = range.upperBound
        return Moment(form: .date(date))
      }
      if let sides = splitRange(word), let moment = try parseRange(sides, word, range) {
        at = range.upperBound
        return moment
      }
      if let problem = writtenDateProblem(words: 9) { throw problem }
      if looksLikeDate(word) { throw dateProblem(word, range) }
    }
    return Moment(form: .nodes(try parsePrimary(after: context)))
  }

  /// `2016..2021`, `2012..`, `..1985`; nil where the sides are no dates.
  private mutating func parseRange(
    _ sides: (String, String), _ word: String, _ range: Range<Int>
  ) throws(Stop) -> Moment? {
    let from = EDTF(sides.0)
    let to = EDTF(sides.1)
    guard from != nil || to != nil else { return nil }
    for (text, date) in [(sides.0, from), (sides.1, to)] where date == nil && !text.isEmpty {
      throw dateProblem(text, range)
    }
    try checkOrder(from, to, range)
    return Moment(form: .range(from, to))
  }

  private mutating func checkOrder(_ from: EDTF?, _ to: EDTF?, _ range: Range<Int>) throws(Stop) {
    guard let from, let to, from.bounds.earliestBegin >= to.bounds.latestEnd else { return }
    throw fail(
      .date, range, "the time ends, in \(to), before it begins, in \(from)",
      "the earlier date stands first")
  }
}

extension Moment {
  /// The dates it begins and ends with, where it has some.
  var dates: (from: EDTF?, to: EDTF?) {
    switch form {
    case .date(let date): (date, date)
    case .range(let from, let to): (from, to)
    case .nodes: (nil, nil)
    }
  }
}
