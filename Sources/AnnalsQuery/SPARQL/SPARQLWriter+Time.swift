import AnnalsModel
import Chronology

extension SPARQLWriter {
  /// The bounds of a span as expressions, and the patterns that they rest on.
  struct SpanPattern {
    var patterns = ""
    var begin: String
    var end: String

    /// The patterns as a group; none where there are none, since some engines stumble over an empty one.
    var group: String {
      patterns.allSatisfy { $0 == " " } ? "" : "{ \(patterns) }"
    }

    /// True where its bounds are numbers.
    var isKnown: Bool { SPARQLTerms.seconds(begin) != nil && SPARQLTerms.seconds(end) != nil }

    func with(begin: String, end: String) -> SpanPattern {
      SpanPattern(patterns: patterns, begin: begin, end: end)
    }
  }

  /// One more than the least number of 64 bits, which some engines can't read: they take the minus for
  /// an operation.
  static let past = String(Int64.min + 1)
  static let future = String(Int64.max)

  /// That a node's date lies within a time.
  mutating func pattern(
    _ time: TimeCondition, _ v: Variable, _ rules: Rules
  ) throws(QueryError) -> String {
    let span = try span(time.span, rules)
    let date = fresh("d", .date)
    let dating = try dating(v, date.text, rules)
    // Dates are far fewer than what has them: most engines do best to begin with those that lie there.
    if translation.isCautious {
      return "\(span.group) \(dating) \(within(span, date.text, time.strength))"
    }
    return isTesting
      ? "\(within(span, date.text, time.strength)) \(dating)"
      : "\(dates(in: span, date.text, time.strength)) \(dating)"
  }

  /// Dates that lie within a span, or may.
  private mutating func dates(
    in span: SpanPattern, _ date: String, _ strength: TimeCondition.Strength
  ) -> String {
    let lie = within(span, date, strength)
    if span.isKnown, strength != .possibly { return lie }
    let each = "\(span.group) \(date) annals:edtf \(fresh().text) . \(lie)"
    return span.isKnown ? "{ \(each) }" : "{ SELECT DISTINCT \(date) WHERE { \(each) } }"
  }

  /// That a date lies within a span, or may.
  mutating func within(
    _ span: SpanPattern, _ date: String, _ strength: TimeCondition.Strength
  ) -> String {
    if strength == .possibly { return overlapping(span, date) + gaps(date, span) }
    let (first, last) = Self.properties(of: strength)
    guard let begin = SPARQLTerms.seconds(span.begin), let end = SPARQLTerms.seconds(span.end)
    else {
      var text = ""
      let (b, e) = bounds(date, first, last, &text)
      return text
        + " FILTER(\(b) >= \(span.begin) && \(e) <= \(span.end) && \(span.begin) < \(span.end))"
    }
    // What is unbounded is not said in the data, and lies in what has no bound there either.
    guard begin < end else { return " " + SPARQLTerms.nothing }
    var tests: [String] = []
    if begin != .unboundedPast { tests.append(bound(date, first, ">= \(span.begin)")) }
    if end != .unboundedFuture { tests.append(bound(date, last, "<= \(span.end)")) }
    return tests.map { isTesting ? met($0) : " \($0)" }.joined()
  }

  private mutating func overlapping(_ span: SpanPattern, _ date: String) -> String {
    let (first, last) = Self.properties(of: .possibly)
    if translation.isCautious || !span.isKnown {
      var text = ""
      let (b, e) = bounds(date, first, last, &text)
      return text
        + " FILTER(\(b) < \(span.end) && \(e) > \(span.begin) && \(span.begin) < \(span.end))"
    }
    let isBeyond = bound(date, first, ">= \(span.end)")
    let isBefore = bound(date, last, "<= \(span.begin)")
    return " FILTER NOT EXISTS { \(isBeyond) } FILTER NOT EXISTS { \(isBefore) }"
      + " FILTER(\(span.begin) < \(span.end))"
  }

  private static func properties(of strength: TimeCondition.Strength) -> (String, String) {
    strength == .stated
      ? ("earliestBegin", "latestEnd") : ("possibleEarliestBegin", "possibleLatestEnd")
  }

  /// That a date has a bound that compares so.
  private mutating func bound(
    _ date: String, _ property: String, _ comparison: String
  ) -> String {
    let bound = fresh("b").text
    return "\(date) annals:\(property) \(bound) . FILTER(\(bound) \(comparison))"
  }

  /// Of a date with gaps, one of its possible spans has to overlap.
  private mutating func gaps(_ date: String, _ span: SpanPattern) -> String {
    let part = fresh("k").text
    let begin = "xsd:integer(STRBEFORE(\(part), \"/\"))"
    let end = "xsd:integer(STRAFTER(\(part), \"/\"))"
    return " FILTER(NOT EXISTS { \(date) annals:possibleSpan \(fresh("k").text) } || EXISTS {"
      + " \(date) annals:possibleSpan \(part)"
      + " FILTER(\(begin) < \(span.end) && \(end) > \(span.begin)) })"
  }

  /// Binds two bounds; what is unbounded is not said in the data.
  private mutating func bounds(
    _ date: String, _ first: String, _ last: String, _ text: inout String
  ) -> (String, String) {
    let (b, e) = (fresh("b").text, fresh("e").text)
    text += " OPTIONAL { \(date) annals:\(first) \(b) } OPTIONAL { \(date) annals:\(last) \(e) }"
    return ("COALESCE(\(b), \(Self.past))", "COALESCE(\(e), \(Self.future))")
  }

  // MARK: Dates of nodes

  /// The date nodes that a node has as its own.
  mutating func dating(
    _ v: Variable, _ date: String, _ rules: Rules
  ) throws(QueryError) -> String {
    var branches: [String] = []
    if v.sorts.contains(.entity) {
      branches.append("\(v.text) annals:dating \(date) ." + (try counted(v.text, date, rules)))
    }
    if v.sorts.contains(.date) {
      // The date itself, by what no two dates share: engines differ on BIND within EXISTS.
      let edtf = fresh().text
      branches.append("\(v.text) annals:edtf \(edtf) . \(date) annals:edtf \(edtf) .")
    }
    if v.sorts.contains(.claim) {
      let subject = fresh("n", .entity).text
      branches.append(
        "\(v.text) rdf:subject \(subject) . \(subject) annals:dating \(date) ."
          + (try counted(subject, date, rules)))
    }
    // A group of its own would be answered for all that has a date.
    if branches.count == 1, !translation.isCautious { return branches[0] }
    return "{ \(union(branches)) }"
  }

  /// That a dating counts: a claim that says it does, or none says it and the claims it is made of do.
  private mutating func counted(
    _ entity: String, _ date: String, _ rules: Rules
  ) throws(QueryError) -> String {
    if rules.isEmpty { return "" }
    let relation = BoundRelation.cases(RelationCases(name: "", NodeGraph.dating))
    let claimed = try edge(entity, relation, date, [])
    let counts = try edge(entity, relation, date, rules)
    var ends: [String] = []
    for end in [RelationID.started, .ended] {
      let one = BoundRelation.cases(RelationCases(name: "", [end]))
      let any = try edge(entity, one, fresh().text, [])
      let counting = try edge(entity, one, fresh().text, rules)
      ends.append("(NOT EXISTS { \(any) } || EXISTS { \(counting) })")
    }
    return
      " FILTER(EXISTS { \(counts) } || (NOT EXISTS { \(claimed) } && \(ends.joined(separator: " && "))))"
  }

  // MARK: Spans

  /// The span that a time expression means.
  mutating func span(
    _ expression: TimeExpression, _ rules: Rules
  ) throws(QueryError) -> SpanPattern {
    switch expression {
    case .during(let moment): return try oneOf(moment, rules) { $0 }
    case .before(let moment):
      return try oneOf(moment, rules) { $0.with(begin: Self.past, end: $0.begin) }
    case .after(let moment):
      return try oneOf(moment, rules) { $0.with(begin: $0.end, end: Self.future) }
    case .since(let moment):
      return try oneOf(moment, rules) { $0.with(begin: $0.begin, end: Self.future) }
    case .until(let moment):
      return try oneOf(moment, rules) { $0.with(begin: Self.past, end: $0.end) }
    case .between(let first, let last):
      let ends = try oneOf(last, rules) { $0.with(begin: Self.past, end: $0.end) }
      let begins = try oneOf(first, rules) { $0.with(begin: $0.begin, end: Self.future) }
      return SpanPattern(
        patterns: begins.patterns + " " + ends.patterns, begin: begins.begin, end: ends.end)
    case .within(let count, let unit, let side, let moment):
      let (hull, known) = try hulls(moment, rules)
      guard var spans = known else { return reach(hull, count, unit, side) }
      for place in spans.indices { spans[place] = reach(spans[place], count, unit, side) }
      return oneOf(spans) ?? reach(hull, count, unit, side)
    }
  }

  /// The spans that are made of those of a moment.
  private mutating func oneOf(
    _ moment: Moment, _ rules: Rules, _ change: (SpanPattern) -> SpanPattern
  ) throws(QueryError) -> SpanPattern {
    let (hull, known) = try hulls(moment, rules)
    guard let known, let spans = oneOf(known.map(change)) else { return change(hull) }
    return spans
  }

  /// Spans of known bounds as one pattern, those within another left out; nil where too many remain.
  private mutating func oneOf(_ spans: [SpanPattern]) -> SpanPattern? {
    if spans.count == 1 { return spans[0] }
    let bounds = spans.compactMap { span -> (begin: Seconds, end: Seconds)? in
      guard let begin = SPARQLTerms.seconds(span.begin), let end = SPARQLTerms.seconds(span.end)
      else { return nil }
      return (begin, end)
    }
    var rows: [(begin: Seconds, end: Seconds)] = []
    for bound in bounds.sorted(by: { ($0.begin, $1.end) < ($1.begin, $0.end) }) {
      if let last = rows.last, bound.end <= last.end { continue }
      rows.append(bound)
    }
    let spelled = rows.map { (SPARQLTerms.seconds($0.begin), SPARQLTerms.seconds($0.end)) }
    // What begins at its end has nothing in it.
    guard let only = spelled.first else { return SpanPattern(begin: Self.future, end: Self.past) }
    guard spelled.count > 1 else { return SpanPattern(begin: only.0, end: only.1) }
    guard spelled.count <= SPARQLTranslation.mostSpans else { return nil }
    let (begin, end) = (fresh("b").text, fresh("e").text)
    let list = spelled.map { "(\($0.0) \($0.1))" }.joined(separator: " ")
    return SpanPattern(
      patterns: "VALUES (\(begin) \(end)) { \(list) }", begin: begin, end: end)
  }

  /// The hull of a moment, and where its nodes can be asked for beforehand that of each.
  private mutating func hulls(
    _ moment: Moment, _ rules: Rules
  ) throws(QueryError) -> (hull: SpanPattern, known: [SpanPattern]?) {
    let hull = try hull(moment, rules)
    guard case .nodes = moment.form, let ask = translation.ask else { return (hull, nil) }
    let query =
      SPARQLTerms.prologue + "SELECT DISTINCT \(hull.begin) \(hull.end) WHERE { \(hull.patterns) }"
    let rows = try ask(query, SPARQLTranslation.mostVisited)
    return (hull, rows?.map { SpanPattern(begin: $0[0]?.text ?? "", end: $0[1]?.text ?? "") })
  }

  /// From beginning to end at face value: numbers for dates, variables for what has dates.
  mutating func hull(_ moment: Moment, _ rules: Rules) throws(QueryError) -> SpanPattern {
    switch moment.form {
    case .date(let date):
      let hull = date.bounds.hull
      return SpanPattern(
        begin: SPARQLTerms.seconds(hull.begin), end: SPARQLTerms.seconds(hull.end))
    case .range(let from, let to):
      return SpanPattern(
        begin: (from?.bounds.earliestBegin).map { SPARQLTerms.seconds($0) } ?? Self.past,
        end: (to?.bounds.latestEnd).map { SPARQLTerms.seconds($0) } ?? Self.future)
    case .nodes(let set):
      let node = fresh("m", sorts(of: set))
      let date = fresh("d", .date).text
      let (begin, end) = (fresh("b").text, fresh("e").text)
      var inner = "{ SELECT DISTINCT \(node.text) WHERE { \(try pattern(set, node, rules)) } }"
      inner += " \(try dating(node, date, rules))"
      let bounds = bounds(date, "earliestBegin", "latestEnd", &inner)
      return SpanPattern(
        patterns:
          "{ SELECT \(node.text) (MIN(\(bounds.0)) AS \(begin)) (MAX(\(bounds.1)) AS \(end))"
          + " WHERE { \(inner) } GROUP BY \(node.text) }",
        begin: begin, end: end)
    }
  }

  private mutating func reach(
    _ hull: SpanPattern, _ count: Int, _ unit: TimeUnit, _ side: TimeExpression.Side
  ) -> SpanPattern {
    var span = hull
    switch side {
    case .of:
      span.begin = moved(hull.begin, -count, unit, &span.patterns)
      span.end = moved(hull.end, count, unit, &span.patterns)
    case .after:
      span.begin = hull.end
      span.end = moved(hull.end, count, unit, &span.patterns)
    case .before:
      span.end = hull.begin
      span.begin = moved(hull.begin, -count, unit, &span.patterns)
    }
    return span
  }

  /// So many units later.
  ///
  /// Of a number that is reckoned here, of a variable in SPARQL.
  private mutating func moved(
    _ at: String, _ count: Int, _ unit: TimeUnit, _ patterns: inout String
  ) -> String {
    if let seconds = SPARQLTerms.seconds(at) {
      return SPARQLTerms.seconds(seconds.moved(count, unit))
    }
    let result = fresh("t").text
    switch unit {
    case .day, .week:
      let step = count * (unit == .week ? 7 : 1) * Int(Seconds.perDay)
      patterns += bind(
        "IF(\(at) = \(Self.past) || \(at) = \(Self.future), \(at), \(at) + \(step))", result)
    case .month, .year:
      patterns += movedByMonths(at, unit == .year ? 12 * count : count, result)
    }
    return result
  }

  private func bind(_ expression: String, _ variable: String) -> String {
    " BIND(\(expression) AS \(variable))"
  }

  /// The same day of the month so many months later, by the calendar's arithmetic: days to year, month
  /// and day, and back (the method of ``CalendarDay``).
  private mutating func movedByMonths(_ at: String, _ months: Int, _ result: String) -> String {
    var text = ""
    func define(_ stem: String, _ expression: String, _ writer: inout SPARQLWriter) -> String {
      let name = writer.fresh(stem).text
      text += " BIND(\(expression) AS \(name))"
      return name
    }
    let day = define("day", "FLOOR(\(at) / 86400)", &self)
    let z = define("z", "\(day) + 719468", &self)
    let era = define("era", "FLOOR(\(z) / 146097)", &self)
    let doe = define("doe", "\(z) - \(era) * 146097", &self)
    let yoe = define(
      "yoe",
      "FLOOR((\(doe) - FLOOR(\(doe) / 1460) + FLOOR(\(doe) / 36524) - FLOOR(\(doe) / 146096)) / 365)",
      &self)
    let doy = define(
      "doy", "\(doe) - (365 * \(yoe) + FLOOR(\(yoe) / 4) - FLOOR(\(yoe) / 100))", &self)
    let mp = define("mp", "FLOOR((5 * \(doy) + 2) / 153)", &self)
    let dom = define("dom", "\(doy) - FLOOR((153 * \(mp) + 2) / 5) + 1", &self)
    // Months since March of year 0.
    let count = define("count", "(\(yoe) + \(era) * 400) * 12 + \(mp) + \(months)", &self)
    let year = define("y", "FLOOR(\(count) / 12)", &self)
    let month = define("mp", "\(count) - \(year) * 12", &self)
    // January is the eleventh month after March, of the year that the count calls the one before.
    let civil = define("cy", "\(year) + IF(\(month) >= 10, 1, 0)", &self)
    let leap = define(
      "leap",
      "IF(\(civil) = FLOOR(\(civil) / 4) * 4 && (\(civil) != FLOOR(\(civil) / 100) * 100 || \(civil) = FLOOR(\(civil) / 400) * 400), 29, 28)",
      &self)
    let last = define(
      "last", "IF(\(month) = 11, \(leap), IF(\(month) IN (1, 3, 6, 8), 30, 31))", &self)
    let dom2 = define("dom", "IF(\(dom) > \(last), \(last), \(dom))", &self)
    let era2 = define("era", "FLOOR(\(year) / 400)", &self)
    let yoe2 = define("yoe", "\(year) - \(era2) * 400", &self)
    let doy2 = define("doy", "FLOOR((153 * \(month) + 2) / 5) + \(dom2) - 1", &self)
    let days = define(
      "day",
      "\(era2) * 146097 + \(yoe2) * 365 + FLOOR(\(yoe2) / 4) - FLOOR(\(yoe2) / 100) + \(doy2) - 719468",
      &self)
    return text
      + bind(
        "IF(\(at) = \(Self.past) || \(at) = \(Self.future), \(at), \(days) * 86400 + \(at) - \(day) * 86400)",
        result)
  }
}
