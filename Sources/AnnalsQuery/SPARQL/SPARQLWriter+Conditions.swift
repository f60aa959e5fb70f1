import AnnalsModel

extension SPARQLWriter {
  /// That a node meets a condition; joined to what binds the node.
  mutating func pattern(
    _ condition: Condition, _ v: Variable, _ rules: Rules
  ) throws(QueryError) -> String {
    switch condition {
    case .time(let time): return try pattern(time, v, rules)
    case .linked(let link, let set): return try pattern(link, set, v, rules)
    case .text(let text): return try pattern(text, v, rules)
    case .holds(let predicate): return try holding(predicate, v, rules)
    }
  }

  // MARK: Links

  private mutating func pattern(
    _ link: Link, _ set: NodeSet, _ v: Variable, _ rules: Rules
  ) throws(QueryError) -> String {
    let named = try node(of: set)
    let other = fresh("o", sorts(of: set))
    let ways = try links(link, v, to: named ?? other.text, rules)
    if named != nil { return isNothing(ways) ? ways : "{ \(ways) }" }
    let others = isNothing(ways) ? ways : try held(set, other, rules)
    return isNothing(others) ? others : "{ \(others) } { \(ways) }"
  }

  /// That a node is linked so to another.
  mutating func links(
    _ link: Link, _ v: Variable, to end: String, _ rules: Rules
  ) throws(QueryError) -> String {
    var branches: [String] = []
    switch link {
    case .relation(let name):
      branches.append(try forward(v, try naming.relation(name), end, rules))
    case .inverse(let name):
      branches.append(try backward(v, try naming.relation(name), end, rules))
    case .word(.from): branches += try citing(v, end, rules)
    case .word(let word):
      if word == .of, v.sorts.contains(.claim) {
        branches.append("\(v.text) rdf:subject \(end) .")
      }
      if v.sorts.contains(.entity) || word != .of {
        let ends = word == .of ? Variable(name: v.name, sorts: .entity) : v
        for name in word.relations.forward {
          branches.append(try forward(ends, try naming.relation(name), end, rules))
        }
      }
      for name in word.relations.backward {
        branches.append(try backward(v, try naming.relation(name), end, rules))
      }
    }
    return union(branches)
  }

  /// The one node of a set that is but a name.
  ///
  /// Written into each pattern it leads engines to their index; joined to them they may look at all links.
  func node(of set: NodeSet) throws(QueryError) -> String? {
    guard case .name(let name) = set else { return nil }
    return terms.iri(try naming.entity(name))
  }

  /// That a claim, or a counting claim about an entity, cites a source.
  mutating func citing(
    _ v: Variable, _ source: String, _ rules: Rules
  ) throws(QueryError) -> [String] {
    var branches: [String] = []
    if v.sorts.contains(.entity) {
      let (g, p, o) = (fresh("g").text, fresh("p").text, fresh().text)
      branches.append(
        "GRAPH \(g) { \(v.text) \(p) \(o) } \(g) annals:source \(source) ."
          + (try counting(v.text, p, o, rules)))
    }
    if v.sorts.contains(.claim) {
      branches.append("\(v.text) annals:citation/annals:source \(source) .")
    }
    return branches
  }

  // MARK: Texts

  private mutating func pattern(
    _ condition: TextCondition, _ v: Variable, _ rules: Rules
  ) throws(QueryError) -> String {
    let folded = FoldedText.fold(condition.phrase)
    guard !folded.isEmpty else { return SPARQLTerms.nothing }
    let text = fresh("text").text
    var branches: [String] = []
    if v.sorts.contains(.entity) {
      let words = condition.field == .saying ? ["text"] : ["name", "alias"]
      for word in words {
        branches.append(try scoped(v.text, try naming.relation(word), text, rules))
      }
    }
    switch condition.field {
    case .saying: if v.sorts.contains(.claim) { branches.append("\(v.text) rdf:object \(text) .") }
    case .named:
      branches.append("\(v.text) annals:id \(text) .")
      if v.sorts.contains(.date) {
        let edtf = fresh().text
        branches.append("\(v.text) annals:edtf \(edtf) . BIND(STR(\(edtf)) AS \(text))")
      }
    }
    let pattern = TextPattern.containing(folded, isWord: condition.isWord)
    return "{ \(union(branches)) } FILTER(REGEX(\(text), \(SPARQLTerms.text(pattern))))"
  }

  // MARK: Predicates

  /// An expression, and the patterns it rests on.
  mutating func expression(
    _ predicate: Predicate, _ v: Variable, _ rules: Rules, _ prelude: inout String
  ) throws(QueryError) -> String {
    switch predicate {
    case .all(let members):
      return try joined(members, " && ", v, rules, &prelude)
    case .any(let members):
      return try joined(members, " || ", v, rules, &prelude)
    case .not(let inner): return "!(\(try expression(inner, v, rules, &prelude)))"
    case .condition(.holds(let inner)): return try expression(inner, v, rules, &prelude)
    case .count(let path, let comparison, let number):
      let count = try counted(path, v, rules, &prelude)
      return "\(count) \(comparison.rawValue) \(number)"
    case .compare(let path, .notEqual, let operand):
      let equal = Predicate.compare(path, .equal, operand)
      return "!(\(try expression(equal, v, rules, &prelude)))"
    case .condition, .has, .sourcesDisagree, .compare:
      let isNear = isNear(predicate, v, rules)
      isTesting = isNear && !translation.isCautious
      defer { isTesting = false }
      return exists(try required(predicate, v, rules), v, &prelude, isNear: isNear)
    }
  }

  /// That a node passes a test: what has to be met is a pattern like any other, all else an expression.
  private mutating func holding(
    _ predicate: Predicate, _ v: Variable, _ rules: Rules
  ) throws(QueryError) -> String {
    if case .all(let members) = predicate {
      var text = ""
      for member in members { text += try holding(member, v, rules) }
      return text
    }
    if case .condition(.holds(let inner)) = predicate { return try holding(inner, v, rules) }
    if !translation.isCautious, predicate.isRequirement, !isNear(predicate, v, rules) {
      return " { \(try required(predicate, v, rules)) }"
    }
    var prelude = ""
    let expression = try expression(predicate, v, rules, &prelude)
    return "\(prelude) FILTER(\(expression))"
  }

  /// The pattern that a test wants met; nothing for one that wants something else.
  private mutating func required(
    _ predicate: Predicate, _ v: Variable, _ rules: Rules
  ) throws(QueryError) -> String {
    switch predicate {
    case .condition(let condition): try pattern(condition, v, rules)
    case .has(let path): try pattern(path, from: v, to: fresh("c").text, rules)
    case .sourcesDisagree: try disagreement(v, rules)
    case .compare(let path, let comparison, let operand):
      try compared(path, comparison, operand, v, rules)
    case .count, .all, .any, .not: SPARQLTerms.nothing
    }
  }

  /// True where a test takes one statement of a node at a time, and tests of what that leads to.
  private func isNear(_ predicate: Predicate, _ v: Variable, _ rules: Rules) -> Bool {
    guard rules.isEmpty, v.sorts == .entity else { return false }
    switch predicate {
    case .condition(.time(let time)): return time.span.moments.allSatisfy { !$0.isOfNodes }
    case .condition(.linked(.word(.from), _)): return false
    case .condition(.linked(_, .name)), .condition(.text): return true
    case .has(let path), .compare(let path, _, .number), .compare(let path, _, .text),
      .compare(let path, _, .nodes(.name)):
      return path.isNear
    case .compare(let path, _, .kind): return path.steps.count == 1
    case .compare(let path, _, .moment(let moment)): return path.isNear && !moment.isOfNodes
    default: return false
    }
  }

  private mutating func joined(
    _ members: [Predicate], _ sign: String, _ v: Variable, _ rules: Rules, _ prelude: inout String
  ) throws(QueryError) -> String {
    var parts: [String] = []
    for member in members { parts.append("(\(try expression(member, v, rules, &prelude)))") }
    return parts.joined(separator: sign)
  }

  /// How many different values a path has, by a group counted before.
  mutating func counted(
    _ path: Path, _ v: Variable, _ rules: Rules, _ prelude: inout String
  ) throws(QueryError) -> String {
    let (value, count) = (fresh("c").text, fresh("n").text)
    prelude +=
      " OPTIONAL { SELECT \(v.text) (COUNT(DISTINCT \(value)) AS \(count)) WHERE {"
      + " \(try pattern(path, from: v, to: value, rules)) } GROUP BY \(v.text) }"
    return "COALESCE(\(count), 0)"
  }

  mutating func disagreement(_ v: Variable, _ rules: Rules) throws(QueryError) -> String {
    let single = graph.vocabulary.relationIDs.filter { graph.vocabulary[$0].isSingle }
    let p = fresh("p").text
    var text = "VALUES \(p) { \(single.map { terms.property($0) }.joined(separator: " ")) }"
    var sides: [(value: String, source: String)] = []
    for _ in 0..<2 {
      let (g, value, source) = (fresh("g").text, fresh("c").text, fresh("s").text)
      text += " GRAPH \(g) { \(v.text) \(p) \(value) } \(g) annals:source \(source) ."
      text += try counting(v.text, p, value, rules)
      sides.append((value, source))
    }
    return text
      + " FILTER(!sameTerm(\(sides[0].value), \(sides[1].value)) && \(sides[0].source) != \(sides[1].source))"
  }

  private mutating func compared(
    _ path: Path, _ comparison: Comparison, _ operand: Operand, _ v: Variable, _ rules: Rules
  ) throws(QueryError) -> String {
    if case .kind(let word) = operand { return try isKind(path, word, v, rules) }
    let value = fresh("c", .all)
    let way = try pattern(path, from: v, to: value.text, rules)
    switch operand {
    case .number(let number):
      return "\(way) FILTER(\(Self.number(value.text)) \(comparison.rawValue) \(number))"
    case .text(let text):
      let folded = FoldedText.fold(text)
      if folded.isEmpty, comparison == .contains { return SPARQLTerms.nothing }
      let pattern =
        comparison == .contains
        ? TextPattern.containing(folded) : TextPattern.equal(to: folded)
      return
        "\(way) FILTER(!isNumeric(\(value.text)) && REGEX(STR(\(value.text)), \(SPARQLTerms.text(pattern))))"
    case .nodes(let set):
      let others = try held(set, value, rules)
      return isNothing(others) ? others : "{ \(others) } \(way)"
    case .moment(let moment):
      return try compared(way, value.text, comparison, moment, rules)
    case .kind: return ""
    }
  }

  private mutating func compared(
    _ way: String, _ date: String, _ comparison: Comparison, _ moment: Moment, _ rules: Rules
  ) throws(QueryError) -> String {
    let span: SpanPattern
    switch comparison {
    case .less: span = try self.span(.before(moment), rules)
    case .lessOrEqual: span = try self.span(.until(moment), rules)
    case .greater: span = try self.span(.after(moment), rules)
    case .greaterOrEqual: span = try self.span(.since(moment), rules)
    default: span = try self.span(.during(moment), rules)
    }
    return "\(span.group) \(joined(way, isDate(date)))" + within(span, date, .stated)
  }

  private mutating func isKind(
    _ path: Path, _ word: String, _ v: Variable, _ rules: Rules
  ) throws(QueryError) -> String {
    let type = word == "claim" ? "annals:Claim" : terms.type(try naming.kind(word))
    let before = Path(Array(path.steps.dropLast()))
    if before.steps.isEmpty { return "\(v.text) a \(type) ." }
    let end = fresh("c", .all).text
    return "\(try pattern(before, from: v, to: end, rules)) \(end) a \(type) ."
  }

  /// The number of a value; quantities are a number, a blank and a unit.
  static func number(_ value: String) -> String {
    "IF(DATATYPE(\(value)) = annals:quantity, xsd:decimal(STRBEFORE(STR(\(value)), \" \")), \(value))"
  }
}

extension Predicate {
  /// True where a test wants a pattern met, and nothing else.
  fileprivate var isRequirement: Bool {
    switch self {
    case .condition, .has, .sourcesDisagree: true
    case .compare(_, let comparison, _): comparison != .notEqual
    case .count, .all, .any, .not: false
    }
  }
}

extension Path {
  /// True for what one statement of a node, or of its date, tells.
  fileprivate var isNear: Bool {
    guard steps.count == 1 else { return false }
    switch steps[0] {
    case .relation, .inverse: return true
    case .attribute(let attribute):
      return [.id, .date, .year, .month, .decade, .century].contains(attribute)
    }
  }
}

extension TimeExpression {
  /// The times that it names.
  var moments: [Moment] {
    switch self {
    case .during(let moment), .before(let moment), .after(let moment), .since(let moment),
      .until(let moment), .within(_, _, _, let moment):
      [moment]
    case .between(let first, let last): [first, last]
    }
  }
}

extension Moment {
  /// True where it is the time of what has dates.
  var isOfNodes: Bool { if case .nodes = form { true } else { false } }
}
