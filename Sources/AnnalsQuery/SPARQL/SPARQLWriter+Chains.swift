import AnnalsModel

extension SPARQLWriter {
  /// What stands after a set, from left to right.
  mutating func chain(
    _ base: NodeSet, _ suffixes: [Suffix], _ v: Variable, _ outer: Rules
  ) throws(QueryError) -> String {
    let rules = Self.scopes(of: suffixes, within: outer)
    let lastStep = suffixes.lastIndex { $0.isStep }
    var at = Variable(name: v.name, sorts: sorts(of: base))
    if lastStep != nil { at = fresh("n", at.sorts) }
    var (text, tests) = try beginning(base, suffixes, at, rules[0])
    var order: [SortKey]?
    for (place, suffix) in suffixes.enumerated() {
      if isNothing(text) { return nothing(v) }
      let scope = rules[place]
      if suffix.isStep || suffix.isCut {
        text += tests
        tests = ""
      }
      switch suffix {
      case .condition(let condition):
        let met = try pattern(condition, at, scope)
        if isNothing(met) { return nothing(v) }
        text += " " + met
      case .accordingTo, .without: break
      case .step(let step):
        var next = place == lastStep ? v : fresh("n")
        next.sorts = sorts(after: step, from: at.sorts)
        if let reached = try askedRepeat(of: step, from: text, at, to: next, scope) {
          text = reached
        } else {
          // Most engines would look for its nodes again from each end of the links.
          let start = try few(text, at, isComposite: place > 0 || base.isComposite)
          let link = try follow(step, from: at, to: next, scope)
          if isNothing(start) || isNothing(link) { return nothing(v) }
          text = "{ \(apart(start, [at.text])) } " + link
        }
        at = next
      case .sort(let keys): order = keys
      case .first(let count): text = try first(count, of: text, at, order)
      case .skip(let count): text = try rest(after: count, of: text, at, order)
      }
      if !suffix.isCut { order = nil }
    }
    return text + tests
  }

  /// What counts where each suffix stands, and behind the last: a rule is in force for all that stands
  /// before it.
  static func scopes(of suffixes: [Suffix], within outer: Rules) -> [Rules] {
    var rules = [outer]
    for suffix in suffixes.reversed() {
      rules.append((suffix.rule.map { [$0] } ?? []) + rules[rules.count - 1])
    }
    return rules.reversed()
  }

  /// What a chain begins with, and what is tested of it when the rest is known.
  ///
  /// That something is told of a node takes long to look at. Of what kind it is does not; but where a
  /// condition leads to the nodes engines begin with the kind, as with the smallest part, though it is
  /// the largest.
  private mutating func beginning(
    _ base: NodeSet, _ suffixes: [Suffix], _ v: Variable, _ rules: Rules
  ) throws(QueryError) -> (text: String, tests: String) {
    // A group that begins with VALUES or a union is kept whole.
    let isFound = base == .claims && rules.contains { $0.isAccording }
    guard !isFound, base.isKind || base == .claims else {
      let all = try pattern(base, v, rules)
      return (isNothing(all) ? all : "{ \(all) }", "")
    }
    let told = base == .claims ? try counting(v, rules) : try told(v, rules)
    let kind = try pattern(base, v, [])
    let leads = suffixes.prefix { !$0.isStep && !$0.isCut }.contains { $0.leads }
    return leads && (v.sorts == .entity || v.sorts == .claim) && !translation.isCautious
      ? ("", met(kind) + told) : ("{ \(kind) }", told)
  }

  /// The first of a group, which are asked for where somebody can be: who sorts then sorts once.
  private mutating func first(
    _ count: Int, of text: String, _ v: Variable, _ order: [SortKey]?
  ) throws(QueryError) -> String {
    let some = try cut(text, v, order, "LIMIT \(count)")
    return count > SPARQLTranslation.mostNodes ? some : try few(some, v)
  }

  /// All but the first of a group.
  private mutating func rest(
    after count: Int, of text: String, _ v: Variable, _ order: [SortKey]?
  ) throws(QueryError) -> String {
    if count == 0 { return text }
    guard count <= SPARQLTranslation.mostNodes,
      let skipped = try asked(try cut(text, v, order, "LIMIT \(count)"), v)
    else { return try cut(text, v, order, "OFFSET \(count)") }
    let names = skipped.map { "<\($0)>" }.joined(separator: ", ")
    return skipped.isEmpty
      ? nothing(v)
      : "{ \(text) FILTER(\(v.text) NOT IN (\(names))) }"
  }

  /// A group of which only some solutions are wanted, in order.
  private mutating func cut(
    _ text: String, _ v: Variable, _ order: [SortKey]?, _ clause: String
  ) throws(QueryError) -> String {
    let nodes = try ordered(
      "{ SELECT DISTINCT \(v.text) WHERE { \(text) } }", v, by: order ?? [])
    return "{ SELECT \(v.text) WHERE { \(nodes.rows)\(nodes.after) }"
      + " ORDER BY \(nodes.keys) \(clause) }"
  }

  // MARK: Steps

  mutating func follow(
    _ step: Step, from: Variable, to: Variable, _ rules: Rules
  ) throws(QueryError) -> String {
    var relation = BoundRelation.any
    if let word = step.relation { relation = try naming.relation(word) }
    let isPlain = rules.isEmpty && from.sorts == .entity && relation != .subject
    if isPlain, step.least != 1 || step.most != 1 {
      return try repeated(step, relation, from, to)
    }
    guard let most = step.most else {
      throw QueryError(
        .untranslatable, "SPARQL 1.1 has no repeat without end where only some claims count",
        help: "say how often at most, as in *1..5")
    }
    if most == 0 { return identity(from.text, to.text, from.sorts) }
    var at = from
    var text = ""
    for place in 1...most {
      var next = place == most ? to : fresh("n")
      next.sorts = sorts(after: Step(step.relation, isBackward: step.isBackward), from: at.sorts)
      var branches = [try once(relation, step.isBackward, at, next.text, rules)]
      if place > step.least {
        next.sorts.formUnion(at.sorts)
        branches.append(identity(at.text, next.text, at.sorts))
      }
      let link = union(branches)
      if isNothing(link) { return link }
      text += "{ \(link) } "
      at = next
    }
    return text
  }

  private mutating func once(
    _ relation: BoundRelation, _ isBackward: Bool, _ from: Variable, _ to: String, _ rules: Rules
  ) throws(QueryError) -> String {
    if isBackward { return try backward(from, relation, to, rules) }
    return try forward(from, relation, to, rules) + " " + isNode(to)
  }

  /// That a second variable is the same node as the first.
  mutating func identity(_ a: String, _ b: String, _ sorts: Sorts) -> String {
    if !translation.isCautious {
      return "{ \(a) annals:id|annals:edtf|annals:position \(fresh().text) . BIND(\(a) AS \(b)) }"
    }
    var branches: [String] = []
    if sorts.contains(.entity) {
      let id = fresh().text
      branches.append("\(a) annals:id \(id) . \(b) annals:id \(id) .")
    }
    if sorts.contains(.date) {
      let edtf = fresh().text
      branches.append("\(a) annals:edtf \(edtf) . \(b) annals:edtf \(edtf) .")
    }
    if sorts.contains(.claim) {
      let position = fresh().text
      branches.append("\(a) annals:position \(position) . \(b) annals:position \(position) .")
    }
    return union(branches)
  }

  /// Repeats as a property path: as many times as must be, then as many as may be.
  private mutating func repeated(
    _ step: Step, _ relation: BoundRelation, _ from: Variable, _ to: Variable
  ) throws(QueryError) -> String {
    let alternatives = "(" + terms.properties(relation).joined(separator: "|") + ")"
    let path = step.isBackward ? "^\(alternatives)" : alternatives
    var parts = Array(repeating: path, count: step.least)
    if let most = step.most {
      parts += Array(repeating: "(\(path))?", count: most - step.least)
    } else {
      parts.append("(\(path))*")
    }
    if parts.isEmpty { return identity(from.text, to.text, from.sorts) }
    let onlyEntities = step.isBackward ? isEntity(to.text) : isNode(to.text)
    return "\(from.text) \(parts.joined(separator: "/")) \(to.text) . \(onlyEntities)"
  }

  // MARK: Searches

  mutating func around(
    _ center: NodeSet, _ links: Int, _ v: Variable, _ rules: Rules
  ) throws(QueryError) -> String {
    if let known = try askedSurroundings(center, links, v, rules) { return known }
    let sorts = sorts(of: center)
    var at = links == 0 ? Variable(name: v.name, sorts: sorts) : fresh("n", sorts)
    let start = try pattern(center, at, rules)
    if isNothing(start) { return nothing(v) }
    var text = "{ \(start) }"
    for place in 0..<links {
      let next =
        place == links - 1
        ? Variable(name: v.name, sorts: sorts.union(.entity)) : fresh("n", sorts.union(.entity))
      let link = try link(at.text, next.text, [.any], rules)
      text += " { \(link) } UNION { \(identity(at.text, next.text, at.sorts)) }"
      at = next
    }
    return text
  }

  /// A link between two entities, either way.
  mutating func link(
    _ a: String, _ b: String, _ relations: [BoundRelation], _ rules: Rules
  ) throws(QueryError) -> String {
    var branches: [String] = []
    for relation in relations where relation != .subject {
      branches.append(try scoped(a, relation, b, rules))
      branches.append(try scoped(b, relation, a, rules))
    }
    let tests = [isEntity(a), isEntity(b)]
    return joined("{ \(union(branches)) }", tests[0], tests[1])
  }

  /// The shortest way.
  ///
  /// How long it is has been found here; the pattern is of the ways of that length.
  mutating func path(
    _ search: PathSearch, _ v: Variable, _ rules: Rules, place name: String? = nil
  ) throws(QueryError) -> String {
    var relations: [BoundRelation] = []
    for word in search.along { relations.append(try naming.relation(word)) }
    let links = Links(relations: relations.isEmpty ? [.any] : relations, rules: rules)
    if translation.ask != nil {
      let way = try askedWay(
        search, from: try entities(of: search.from, rules), to: try entities(of: search.to, rules),
        links)
      return search.isAll ? nodes(way, v) : placed(way, v, name ?? fresh("i").text)
    }
    guard let length = try length(of: search, relations, rules) else {
      return SPARQLTerms.nothing + " \(v.text) annals:id ?never ."
    }
    let way = (0...length).map { _ in fresh("w", .entity) }
    var text = "{ \(try pattern(search.from, way[0], rules)) }"
    for (a, b) in zip(way, way.dropFirst()) {
      text += " { \(try link(a.text, b.text, links.relations, rules)) }"
    }
    text += " { \(try pattern(search.to, way[length], rules)) }"
    if !search.isAll { text = try firstWay(text, way) }
    let places = (0...length).map { "(\($0))" }.joined(separator: " ")
    let place = name ?? fresh("i").text
    var choice = way[length].text
    for i in (0..<length).reversed() { choice = "IF(\(place) = \(i), \(way[i].text), \(choice))" }
    return "{ \(text) } VALUES (\(place)) { \(places) } BIND(\(choice) AS \(v.text))"
  }

  private mutating func firstWay(_ text: String, _ way: [Variable]) throws(QueryError) -> String {
    var patterns = ""
    var keys: [String] = []
    for node in way {
      let (pattern, key) = canonicalKeys(node)
      patterns += " " + pattern
      keys += key
    }
    let names = way.map(\.text).joined(separator: " ")
    return "{ SELECT \(names) WHERE { { SELECT DISTINCT \(names) WHERE { \(text) } }\(patterns) }"
      + " ORDER BY \(keys.joined(separator: " ")) LIMIT 1 }"
  }

  private func length(
    of search: PathSearch, _ relations: [BoundRelation], _ rules: Rules
  ) throws(QueryError) -> Int? {
    var evaluator = try Evaluator(graph)
    var scope = Scope.all
    for rule in rules {
      switch rule {
      case .accordingTo(let set):
        scope = scope.adding(.accordingTo(try evaluator.evaluate(set, .all).run))
      case .without(let set): scope = scope.adding(.without(try evaluator.evaluate(set, .all).run))
      }
    }
    let finder = PathFinder(nodes: nodes, relations: relations, scope: scope)
    let from = try evaluator.evaluate(search.from, scope).run
    let to = try evaluator.evaluate(search.to, scope).run
    let way = finder.nodes(from: from, to: to, isAll: false)
    return way.isEmpty ? nil : way.count - 1
  }
}

extension Suffix {
  var isStep: Bool { if case .step = self { true } else { false } }

  /// True for a condition that nodes are found by.
  var leads: Bool {
    switch self {
    case .condition(.time), .condition(.linked): true
    default: false
    }
  }

  var rule: SPARQLWriter.Rule? {
    switch self {
    case .accordingTo(let set): .accordingTo(set)
    case .without(let set): .without(set)
    default: nil
    }
  }
}
