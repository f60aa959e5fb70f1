import AnnalsModel
import Chronology

extension Query {
  func chained(_ suffix: Suffix) -> Query { Query(set.chained([suffix]), output: output) }

  // MARK: Time

  /// Those of which all, as stated, lies within a time.
  public func `in`(_ moment: Moment) -> Query { timed(.during(moment)) }
  /// Those that lie within a range of years.
  public func `in`(_ years: ClosedRange<Int>) -> Query { timed(.during(Moment(years))) }
  /// Those that lie in a year or later.
  public func `in`(_ years: PartialRangeFrom<Int>) -> Query { timed(.during(Moment(years))) }
  /// Those that lie in a year or earlier.
  public func `in`(_ years: PartialRangeThrough<Int>) -> Query { timed(.during(Moment(years))) }
  /// The same as ``in(_:)-(Moment)``.
  public func during(_ moment: Moment) -> Query { timed(.during(moment)) }
  /// Those that are over before it begins.
  public func before(_ moment: Moment) -> Query { timed(.before(moment)) }
  /// Those that begin after it ends.
  public func after(_ moment: Moment) -> Query { timed(.after(moment)) }
  /// Those that begin with it or later.
  public func since(_ moment: Moment) -> Query { timed(.since(moment)) }
  /// Those that end with it or earlier.
  public func until(_ moment: Moment) -> Query { timed(.until(moment)) }
  /// Those from the beginning of one to the end of another.
  public func between(_ first: Moment, and last: Moment) -> Query { timed(.between(first, last)) }

  /// Those at most so far from a moment: around it, after its end or before its beginning.
  public func within(_ count: Int, _ unit: Unit, _ side: Side, _ moment: Moment) -> Query {
    let count = max(0, min(count, TimeUnit.greatest))
    return timed(.within(count, unit.unit, side.side, moment))
  }

  /// The time conditions that follow, reckoned with all that a date's qualifiers allow.
  public var certainly: Judged { Judged(query: self, strength: .certainly) }
  /// The time conditions that follow, met in some reading of the date.
  public var possibly: Judged { Judged(query: self, strength: .possibly) }

  func timed(_ span: TimeExpression, _ strength: TimeCondition.Strength = .stated) -> Query {
    chained(.condition(.time(TimeCondition(span, strength: strength))))
  }

  /// A unit of distance in time.
  public enum Unit: Hashable, Sendable {
    /// 24 hours.
    case days
    /// Seven days.
    case weeks
    /// A month of the calendar.
    case months
    /// A year of the calendar.
    case years

    var unit: TimeUnit {
      switch self {
      case .days: .day
      case .weeks: .week
      case .months: .month
      case .years: .year
      }
    }
  }

  /// The side of a moment.
  public enum Side: Hashable, Sendable {
    /// Before, within and after.
    case of
    /// From its end.
    case after
    /// Up to its beginning.
    case before

    var side: TimeExpression.Side {
      switch self {
      case .of: .of
      case .after: .after
      case .before: .before
      }
    }
  }

  /// A query that waits for a time condition of another strength.
  public struct Judged {
    let query: Query
    let strength: TimeCondition.Strength

    /// See ``Query/in(_:)-(Moment)``.
    public func `in`(_ moment: Moment) -> Query { query.timed(.during(moment), strength) }
    /// See ``Query/during(_:)``.
    public func during(_ moment: Moment) -> Query { query.timed(.during(moment), strength) }
    /// See ``Query/before(_:)``.
    public func before(_ moment: Moment) -> Query { query.timed(.before(moment), strength) }
    /// See ``Query/after(_:)``.
    public func after(_ moment: Moment) -> Query { query.timed(.after(moment), strength) }
    /// See ``Query/since(_:)``.
    public func since(_ moment: Moment) -> Query { query.timed(.since(moment), strength) }
    /// See ``Query/until(_:)``.
    public func until(_ moment: Moment) -> Query { query.timed(.until(moment), strength) }
  }

  // MARK: Links

  /// Whose doing it is: the speaker, the author, the issuer.
  public func by(_ who: Query) -> Query { linked(.word(.by), who) }
  /// In which they took part.
  public func with(_ who: Query) -> Query { linked(.word(.with), who) }
  /// Where it was; of people, in what they took part; of quotations, the occasion.
  public func at(_ place: Query) -> Query { linked(.word(.at), place) }
  /// What it is about or mentions.
  public func about(_ topic: Query) -> Query { linked(.word(.about), topic) }
  /// What it belongs to: a series, a whole, a prize; of claims, the subject.
  public func of(_ whole: Query) -> Query { linked(.word(.of), whole) }
  /// A source cited for it.
  public func from(_ source: Query) -> Query { linked(.word(.from), source) }
  /// What has a relation, or a case of it, to one of these.
  public func linked(_ relation: String, _ others: Query) -> Query {
    // In words `about` says more than the relation of that name, which a comparison says exactly.
    guard LinkWord(rawValue: relation) != nil else { return linked(.relation(relation), others) }
    return `where`(Path([.relation(relation)]).isIn(others))
  }
  /// What one of these has a relation to, or a case of it: `linked(by: "mentions", …)` is `mentioned in`.
  public func linked(by relation: String, from others: Query) -> Query {
    linked(.inverse(relation), others)
  }
  /// What one of these mentions.
  public func mentioned(in others: Query) -> Query { linked(by: "mentions", from: others) }

  private func linked(_ link: Link, _ others: Query) -> Query {
    chained(.condition(.linked(link, others.set)))
  }

  // MARK: Texts

  /// Quotations with these words, width and case aside.
  public func saying(_ phrase: String, word: Bool = false) -> Query {
    chained(.condition(.text(TextCondition(.saying, phrase, isWord: word))))
  }

  /// What has these words in its id, a name or an alias.
  public func named(_ phrase: String, word: Bool = false) -> Query {
    chained(.condition(.text(TextCondition(.named, phrase, isWord: word))))
  }

  // MARK: Steps and scopes

  /// The values of a relation, or of any, taken so often.
  public func following(_ relation: String? = nil, _ times: ClosedRange<Int> = 1...1) -> Query {
    chained(.step(Step(relation, least: times.lowerBound, most: times.upperBound)))
  }

  /// The subjects of a relation, or of any, taken so often.
  public func against(_ relation: String? = nil, _ times: ClosedRange<Int> = 1...1) -> Query {
    chained(
      .step(Step(relation, isBackward: true, least: times.lowerBound, most: times.upperBound)))
  }

  /// All that standing before, as these sources tell it.
  public func according(to sources: Query) -> Query { chained(.accordingTo(sources.set)) }
  /// All that standing before, as it is told without these sources.
  public func without(_ sources: Query) -> Query { chained(.without(sources.set)) }
}

extension Moment: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  /// A year.
  public init(integerLiteral year: Int) {
    self.init(form: Moment.year(year).map { Form.date($0) } ?? .range(nil, nil))
  }

  /// What the words mean in a query: a date, a range of dates, or the name of an event or a period.
  public init(stringLiteral text: String) {
    if let date = EDTF(text) {
      self.init(form: .date(date))
    } else if let sides = QueryParser("", .builtin).splitRange(text),
      EDTF(sides.0) != nil || EDTF(sides.1) != nil
    {
      self.init(form: .range(EDTF(sides.0), EDTF(sides.1)))
    } else {
      self.init(form: .nodes(.name(text)))
    }
  }

  /// The dates of some nodes: of events, of periods.
  public init(_ nodes: Query) { self.init(form: .nodes(nodes.set)) }
  /// The dates of some nodes.
  public static func of(_ nodes: Query) -> Moment { Moment(nodes) }
  /// A range of years.
  public init(_ years: ClosedRange<Int>) {
    self.init(form: .range(Moment.year(years.lowerBound), Moment.year(years.upperBound)))
  }
  /// A year and all later ones.
  public init(_ years: PartialRangeFrom<Int>) {
    self.init(form: .range(Moment.year(years.lowerBound), nil))
  }
  /// A year and all earlier ones.
  public init(_ years: PartialRangeThrough<Int>) {
    self.init(form: .range(nil, Moment.year(years.upperBound)))
  }

  private static func year(_ year: Int) -> EDTF? { EDTF(year: Int64(year)) }
}
