import AnnalsModel
import Chronology

extension SteppedEvaluator {
  /// Those of some nodes that meet a condition.
  mutating func keep(
    _ nodes: Nodes, _ condition: Condition, _ rules: Rules
  ) throws(QueryError) -> Nodes {
    if nodes.isEmpty { return [] }
    switch condition {
    case .time(let time): return try keep(nodes, time, rules)
    case .linked(let link, let set): return try keep(nodes, link, set, rules)
    case .text:
      return try keep(nodes) { writer, v throws(QueryError) in
        try writer.pattern(condition, v, rules)
      }
    case .holds(let predicate): return try keep(nodes, predicate, rules)
    }
  }

  // MARK: Time

  private mutating func keep(
    _ nodes: Nodes, _ time: TimeCondition, _ rules: Rules
  ) throws(QueryError) -> Nodes {
    let spans = try time.span.spans { moment throws(QueryError) in try hulls(of: moment, rules) }
    let datings = try datings(of: nodes, rules)
    var lying: [String: Bool] = [:]
    return nodes.filter { node in
      datings[node]?.contains { date in
        if let known = lying[date] { return known }
        let lies = dates[date]?.lies(within: spans, time.strength) ?? false
        lying[date] = lies
        return lies
      } ?? false
    }
  }

  /// From beginning to end at face value: of a date, of a range, of the dates of each node.
  mutating func hulls(of moment: Moment, _ rules: Rules) throws(QueryError) -> [TimeSpan] {
    guard case .nodes(let set) = moment.form else { return moment.written.map { [$0] } ?? [] }
    var hulls: Set<TimeSpan> = []
    for (_, dates) in try datings(of: try nodes(of: set, rules), rules) {
      let spans = dates.compactMap { self.dates[$0]?.bounds.hull }
      if let begin = spans.map(\.begin).min(), let end = spans.map(\.end).max() {
        hulls.insert(TimeSpan(begin: begin, end: end))
      }
    }
    return hulls.sorted { ($0.begin, $0.end) < ($1.begin, $1.end) }
  }

  /// The dates that nodes have as their own; what they say is known then.
  mutating func datings(of nodes: Nodes, _ rules: Rules) throws(QueryError) -> [String: [String]] {
    var datings: [String: [String]] = [:]
    for node in nodes where sort(of: node) == .date { datings[node] = [node] }
    try each(of: nodes.filter { sort(of: $0) != .date }) { writer, v, date throws(QueryError) in
      try writer.dating(v, date.text, rules)
    } take: { node, date in
      datings[node, default: []].append(date.text)
    }
    try read(Nodes(datings.values.lazy.joined()))
    return datings
  }

  /// The values that are dates.
  func dates(among values: some Sequence<AskedValue>) -> Nodes {
    Nodes(values.filter { $0.form == .iri && sort(of: $0.text) == .date }.map(\.text))
  }

  /// Has what dates say be known.
  mutating func read(_ nodes: Nodes) throws(QueryError) {
    var texts: [(date: String, text: String)] = []
    try each(of: nodes.filter { dates[$0] == nil }) { _, v, text in
      "\(v.text) annals:edtf \(text.text) ."
    } take: { date, text in
      texts.append((date, text.text))
    }
    for (date, text) in texts { dates[date] = EDTF(text) }
  }

  // MARK: Links

  private mutating func keep(
    _ nodes: Nodes, _ link: Link, _ set: NodeSet, _ rules: Rules
  ) throws(QueryError) -> Nodes {
    let others = try self.nodes(of: set, rules)
    var kept: Nodes = []
    // Whichever are fewer are named.
    guard others.count < nodes.count else {
      try each(of: nodes) { writer, v, other throws(QueryError) in
        try writer.links(link, v, to: other.text, rules)
      } take: { node, other in
        if others.contains(other.text) { kept.insert(node) }
      }
      return kept
    }
    let sorts = nodes.reduce(into: Sorts()) { $0.formUnion(sort(of: $1)) }
    try each(of: others) { writer, other, v throws(QueryError) in
      try writer.links(link, Variable(name: v.name, sorts: sorts), to: other.text, rules)
    } take: { _, node in
      if nodes.contains(node.text) { kept.insert(node.text) }
    }
    return kept
  }

  // MARK: Tests

  private mutating func keep(
    _ nodes: Nodes, _ predicate: Predicate, _ rules: Rules
  ) throws(QueryError) -> Nodes {
    if nodes.isEmpty { return [] }
    switch predicate {
    case .all(let members):
      var left = nodes
      for member in members { left = try keep(left, member, rules) }
      return left
    case .any(let members):
      var found: Nodes = []
      for member in members {
        found.formUnion(try keep(nodes.subtracting(found), member, rules))
      }
      return found
    case .not(let inner): return nodes.subtracting(try keep(nodes, inner, rules))
    case .condition(let condition): return try keep(nodes, condition, rules)
    case .sourcesDisagree:
      return try keep(nodes) { writer, v throws(QueryError) in try writer.disagreement(v, rules) }
    case .has(let path): return Nodes(try values(of: path, nodes, rules).keys)
    case .count(let path, let comparison, let number):
      let values = try values(of: path, nodes, rules)
      return nodes.filter { node in
        let count = values[node]?.count ?? 0
        return comparison.holds(count < number ? -1 : count > number ? 1 : 0)
      }
    case .compare(let path, .notEqual, let operand):
      return nodes.subtracting(try keep(nodes, .compare(path, .equal, operand), rules))
    case .compare(let path, let comparison, let operand):
      let operand = try bind(operand, rules)
      let values = try values(of: path, nodes, rules)
      if case .spans = operand { try read(dates(among: values.values.lazy.joined())) }
      return nodes.filter { node in
        values[node]?.contains { compares($0, comparison, operand) } ?? false
      }
    }
  }

  private mutating func bind(
    _ operand: Operand, _ rules: Rules
  ) throws(QueryError) -> SteppedOperand {
    switch operand {
    case .number(let text): return .number(try Decimal(asked: text))
    case .text(let text): return .text(FoldedText.fold(text))
    case .moment(let moment): return .spans(try hulls(of: moment, rules))
    case .nodes(let set): return .nodes(try nodes(of: set, rules))
    case .kind("claim"): return .kinds(["claim"])
    case .kind(let word):
      let kind = try writer.naming.kind(word)
      let vocabulary = writer.graph.vocabulary
      return .kinds(
        Set(
          vocabulary.kindIDs.filter { vocabulary.kind($0, isWithin: kind) }
            .map { vocabulary[$0].name }))
    }
  }

  private func compares(
    _ value: AskedValue, _ comparison: Comparison, _ operand: SteppedOperand
  ) -> Bool {
    switch operand {
    case .number(let wanted):
      return value.number.map { comparison.holds($0.compare(wanted)) } ?? false
    case .text(let wanted):
      guard value.number == nil, !isNode(value) else { return false }
      let folded = FoldedText.fold(value.text)
      if comparison == .contains { return Phrase(folded: wanted).isFound(in: folded) }
      return comparison == .equal && folded.utf8.elementsEqual(wanted.utf8)
    case .spans(let spans):
      guard value.form == .iri, let hull = dates[value.text]?.bounds.hull else { return false }
      return spans.contains { hull.compares(comparison, to: $0) }
    case .nodes(let nodes): return value.form == .iri && nodes.contains(value.text)
    case .kinds(let words): return words.contains(value.text)
    }
  }
}

/// What a value is compared with, evaluated.
private enum SteppedOperand {
  case number(Decimal)
  /// Folded.
  case text(String)
  case spans([TimeSpan])
  case nodes(Set<String>)
  /// The words of a kind and of those within it.
  case kinds(Set<String>)
}

extension AskedValue {
  /// The number that it is; quantities are a number, a blank and a unit.
  var number: Decimal? {
    guard case .typed(let datatype) = form, SPARQLTerms.numeric.contains(datatype) else {
      return nil
    }
    return Decimal(String(text.prefix { $0 != " " }))
  }
}

extension EDTF {
  /// Whether it lies within one of some spans, as surely as asked.
  fileprivate func lies(within spans: [TimeSpan], _ strength: TimeCondition.Strength) -> Bool {
    spans.contains { span in
      guard span.begin < span.end else { return false }
      switch strength {
      case .stated: return lies(within: span)
      case .certainly: return certainlyLies(within: span)
      case .possibly: return mayLie(within: span)
      }
    }
  }
}
