import AnnalsModel
import Chronology

/// Which sorts of nodes a set may hold, as far as its expression tells.
struct Sorts: OptionSet {
  let rawValue: UInt8

  static let entity = Sorts(rawValue: 1)
  static let date = Sorts(rawValue: 2)
  static let claim = Sorts(rawValue: 4)
  static let all: Sorts = [.entity, .date, .claim]
}

/// A variable of a pattern, and the sorts of nodes it may stand for.
struct Variable {
  var name: String
  var sorts: Sorts

  var text: String { "?" + name }
}

/// Translates sets of nodes to patterns of SPARQL 1.1.
///
/// Each part gives a pattern that binds the variable it is asked for and is whole in itself, so that
/// parts are joined, united and taken away as groups.
struct SPARQLWriter {
  /// Which claims count: the translation of ``Scope``.
  enum Rule: Hashable {
    case accordingTo(NodeSet)
    case without(NodeSet)

    var isAccording: Bool { if case .accordingTo = self { true } else { false } }
  }

  typealias Rules = [Rule]

  let graph: Graph
  let nodes: NodeGraph
  let naming: Naming
  let terms: SPARQLTerms
  let translation: SPARQLTranslation
  /// True while what is written stands within EXISTS, where engines put nothing into an order.
  var isTesting = false
  /// Sets whose nodes are known: they are named wherever such a set stands.
  var held: [NodeSet: [String]] = [:]
  private var count = 0

  init(
    _ graph: Graph, _ translation: SPARQLTranslation = SPARQLTranslation()
  ) throws(QueryError) {
    guard let nodes = NodeGraph(graph) else {
      throw QueryError(.limit, "the graph has more nodes than can be numbered")
    }
    self.graph = graph
    self.nodes = nodes
    naming = Naming(graph: graph)
    terms = SPARQLTerms(graph: graph)
    self.translation = translation
  }

  /// A variable that nothing else has.
  mutating func fresh(_ stem: String = "v", _ sorts: Sorts = .all) -> Variable {
    count += 1
    return Variable(name: "\(stem)\(count)", sorts: sorts)
  }

  // MARK: Sorts

  /// The sorts of nodes in a set.
  func sorts(of set: NodeSet) -> Sorts {
    switch set {
    case .everything: return .entity
    case .claims: return .claim
    case .kind(let word): return graph.vocabulary.kind(word) == .date ? .date : .entity
    case .name, .path: return .entity
    case .date: return .date
    case .saved: return .all
    case .around(let center, _): return sorts(of: center).union(.entity)
    case .anyOf(let members):
      return members.reduce(into: Sorts()) { $0.formUnion(sorts(of: $1)) }
    case .allOf(let members):
      return members.reduce(into: Sorts.all) { $0.formIntersection(sorts(of: $1)) }
    case .difference(let base, _): return sorts(of: base)
    case .chain(let base, let suffixes):
      return suffixes.reduce(self.sorts(of: base)) { sorts, suffix in
        if case .step(let step) = suffix { return self.sorts(after: step, from: sorts) }
        return sorts
      }
    }
  }

  func sorts(after step: Step, from sorts: Sorts) -> Sorts {
    var ends: Sorts
    if step.relation == Attribute.subject.rawValue {
      ends = step.isBackward ? .claim : .entity
    } else {
      ends = step.isBackward ? .entity : [.entity, .date]
    }
    if step.least == 0 { ends.formUnion(sorts) }
    return ends
  }

  // MARK: Sets

  /// The pattern of a set: binds the variable to each of its nodes.
  mutating func pattern(
    _ set: NodeSet, _ v: Variable, _ rules: Rules
  ) throws(QueryError) -> String {
    if rules.isEmpty, let iris = held[set] { return nodes(iris, v) }
    let text = try whole(set, v, rules)
    return set.isComposite && !isNothing(text) ? apart(text, [v.text]) : text
  }

  private mutating func whole(
    _ set: NodeSet, _ v: Variable, _ rules: Rules
  ) throws(QueryError) -> String {
    switch set {
    case .everything:
      return "\(v.text) annals:id \(fresh().text) ." + (try told(v, rules))
    case .claims: return try claims(v, rules)
    case .kind(let word):
      let kind = try naming.kind(word)
      return "\(v.text) a \(terms.type(kind)) ." + (try told(v, rules))
    case .name(let name):
      let iri = terms.iri(try naming.entity(name))
      return translation.isCautious
        ? named(iri, v, by: "annals:id") : "VALUES \(v.text) { \(iri) }"
    case .date(let date):
      let iri = "<\(graph.base)date/\(IRISegment.escape(date.description))>"
      return named(iri, v, by: "annals:edtf")
    case .saved(let name):
      return try pattern(try Query(saved: name, in: graph).set, v, rules)
    case .around(let center, let links): return try around(center, links, v, rules)
    case .path(let search): return try path(search, v, rules)
    case .anyOf(let members):
      var parts: [String] = []
      for member in members {
        let part = try pattern(member, v, rules)
        if !isNothing(part) { parts.append("{ \(part) }") }
      }
      return parts.isEmpty ? nothing(v) : parts.joined(separator: " UNION ")
    case .allOf(let members):
      var parts: [String] = []
      for member in members {
        let part = try pattern(member, v, rules)
        if isNothing(part) { return nothing(v) }
        parts.append("{ \(part) }")
      }
      return parts.joined(separator: " ")
    case .difference(let base, let others):
      let group = try pattern(base, v, rules)
      if isNothing(group) { return nothing(v) }
      var groups: [String] = []
      for other in others {
        let part = try pattern(other, v, rules)
        if !isNothing(part) { groups.append(part) }
      }
      return difference(group, groups, v)
    case .chain(let base, let suffixes): return try chain(base, suffixes, v, rules)
    }
  }

  /// Under a scope: some counting claim is about it.
  mutating func told(_ v: Variable, _ rules: Rules) throws(QueryError) -> String {
    if rules.isEmpty { return "" }
    let value = fresh().text
    guard rules.contains(where: { $0.isAccording }) else {
      return met(try edge(v.text, .any, value, rules))
    }
    let edge = try edge(v.text, .any, value, rules)
    return " { \(apart(edge, [v.text])) }"
  }

  // MARK: Scopes

  /// All claims that count; what some sources claim is found by their citations.
  private mutating func claims(_ v: Variable, _ rules: Rules) throws(QueryError) -> String {
    guard !translation.isCautious, let place = rules.firstIndex(where: { $0.isAccording }),
      case .accordingTo(let set) = rules[place]
    else { return "\(v.text) a annals:Claim ." + (try counting(v, rules)) }
    var others = rules
    others.remove(at: place)
    let citation = fresh("g")
    let cited = "\(try source(of: citation, set)) \(v.text) annals:citation \(citation.text) ."
    return "{ \(apart(cited, [v.text])) } " + met("\(v.text) a annals:Claim .")
      + (try counting(v, others))
  }

  /// The claim nodes that count.
  mutating func counting(_ claim: Variable, _ rules: Rules) throws(QueryError) -> String {
    var text = ""
    for rule in rules {
      let citation = fresh("g")
      let cited = "\(claim.text) annals:citation \(citation.text) ."
      switch rule {
      case .accordingTo(let set): text += met(cited, and: try isOf(set, citation))
      case .without(let set):
        let other = lacking(cited, try isOf(set, citation), citation)
        var prelude = ""
        let none = exists("\(claim.text) annals:citation \(fresh("g").text) .", claim, &prelude)
        let some = exists(other, claim, &prelude)
        text += "\(prelude) FILTER(!\(none) || \(some))"
      }
    }
    return text
  }

  /// That a statement is made by a claim that counts.
  mutating func counting(
    _ subject: String, _ property: String, _ value: String, _ rules: Rules
  ) throws(QueryError) -> String {
    var text = ""
    for rule in rules {
      let citation = fresh("g")
      let statement = Self.statement("\(subject) \(property) \(value)", in: citation)
      switch rule {
      case .accordingTo(let set): text += met(statement, and: try isOf(set, citation))
      case .without(let set):
        let all = statement + isCitation(citation)
        text += met(lacking(all, try isOf(set, citation), citation))
      }
    }
    return text
  }

  /// A statement in the graph of a citation, which has to be known for one by what else is said of it: its
  /// source, or ``isCitation(_:)``.
  private static func statement(_ triple: String, in citation: Variable) -> String {
    "GRAPH \(citation.text) { \(triple) }"
  }

  /// That a graph is a citation: the facts of a chronology can stand in a graph with a name too.
  private mutating func isCitation(_ citation: Variable) -> String {
    // A graph's name is not the same to Virtuoso as a node until it has been one.
    if translation.isCautious {
      return " \(citation.text) annals:source|annals:status \(fresh("t").text) ."
    }
    let citations = SPARQLTerms.text(graph.base + "citation/")
    return " FILTER(STRSTARTS(STR(\(citation.text)), \(citations)))"
  }

  /// That a citation is of one of some sources.
  private mutating func source(
    of citation: Variable, _ set: NodeSet
  ) throws(QueryError) -> String {
    if let named = try node(of: set) { return "\(citation.text) annals:source \(named) ." }
    let source = fresh("s", .entity)
    return "\(citation.text) annals:source \(source.text) . \(try pattern(set, source, []))"
  }

  /// The same as a test of a known citation.
  private mutating func isOf(_ set: NodeSet, _ citation: Variable) throws(QueryError) -> String {
    let isNamed = try node(of: set) != nil
    if isNamed || translation.isCautious { return try source(of: citation, set) }
    let source = fresh("s", .entity)
    return "\(citation.text) annals:source \(source.text) ."
      + met(try pattern(set, source, []))
  }

  // MARK: Edges

  /// Statements of a relation and of its cases, made by claims that count.
  mutating func edge(
    _ subject: String, _ relation: BoundRelation, _ value: String, _ rules: Rules
  ) throws(QueryError) -> String {
    let properties = terms.properties(relation)
    if rules.isEmpty {
      return "\(subject) \(properties.joined(separator: "|")) \(value) ."
    }
    if let found = try cited(subject, properties, value, rules) { return found }
    let p = fresh("p").text
    return statement(subject, of: properties, value, p)
      + (try counting(subject, p, value, rules))
  }

  /// A statement by one of some properties, which it binds a variable to.
  private func statement(
    _ subject: String, of properties: [String], _ value: String, _ p: String
  ) -> String {
    // Engines that begin with a list of properties look at all statements there are.
    translation.isCautious
      ? "VALUES \(p) { \(properties.joined(separator: " ")) } \(subject) \(p) \(value) ."
      : "\(subject) \(p) \(value) . FILTER(\(p) IN (\(properties.joined(separator: ", "))))"
  }

  /// The same for where it is joined: what some sources say is little, and all of it is found first.
  mutating func scoped(
    _ subject: String, _ relation: BoundRelation, _ value: String, _ rules: Rules
  ) throws(QueryError) -> String {
    let edge = try edge(subject, relation, value, rules)
    guard rules.contains(where: { $0.isAccording }) else { return edge }
    return apart(edge, [subject, value])
  }

  /// A pattern that is to be answered before it is joined to others, of which some engines would make one
  /// plan that begins with all there are.
  func apart(_ pattern: String, _ terms: [String]) -> String {
    let names = terms.filter { $0.hasPrefix("?") }.joined(separator: " ")
    return translation.isCautious ? pattern : "{ SELECT DISTINCT \(names) WHERE { \(pattern) } }"
  }

  /// Statements that some sources make, found in the graphs of their citations; nil where the rules name no
  /// such sources.
  private mutating func cited(
    _ subject: String, _ properties: [String], _ value: String, _ rules: Rules
  ) throws(QueryError) -> String? {
    guard let place = rules.firstIndex(where: { $0.isAccording }),
      case .accordingTo(let set) = rules[place]
    else { return nil }
    // Virtuoso finds the way by the index for one property; for many it looked for minutes.
    if translation.isCautious, properties.count > 1 { return nil }
    var others = rules
    others.remove(at: place)
    let citation = fresh("g")
    let p = properties.count == 1 ? properties[0] : fresh("p").text
    let isOne =
      properties.count == 1
      ? "" : " FILTER(\(p) IN (\(properties.joined(separator: ", "))))"
    return Self.statement("\(subject) \(p) \(value)", in: citation) + " "
      + (try source(of: citation, set)) + isOne + (try counting(subject, p, value, others))
  }

  /// What a relation leads to from a node: entities, dates, and where the node may be a claim, its parts.
  mutating func forward(
    _ from: Variable, _ relation: BoundRelation, _ to: String, _ rules: Rules
  ) throws(QueryError) -> String {
    var branches: [String] = []
    if from.sorts.contains(.entity), relation != .subject {
      let edge = try scoped(from.text, relation, to, rules)
      let test = isEntity(from.text)
      branches.append(joined(edge, test))
    }
    if from.sorts.contains(.claim) { branches.append(parts(from, relation, to)) }
    return union(branches)
  }

  /// What a claim has in a relation.
  private func parts(_ claim: Variable, _ relation: BoundRelation, _ to: String) -> String {
    let sources = "annals:citation/annals:source"
    let properties: [String]
    switch relation {
    case .subject: properties = ["rdf:subject"]
    case .any: properties = ["rdf:subject", "rdf:object", "(\(sources))"] + terms.properties(.any)
    case .cases(let cases) where cases.name == "value": properties = ["rdf:object"]
    case .cases(let cases) where cases.name == "source": properties = [sources]
    case .cases: properties = terms.properties(relation)
    }
    return self.claim(claim.text, "\(properties.joined(separator: "|")) \(to) .")
  }

  /// What a claim has; that it is one is a test, so that no engine begins with all claims.
  func claim(_ v: String, _ properties: String) -> String {
    translation.isCautious
      ? "\(v) a annals:Claim ; \(properties)"
      : "\(v) \(properties) FILTER EXISTS { \(v) a annals:Claim . }"
  }

  /// What leads to a node by a relation: entities, or for `subject` claims.
  mutating func backward(
    _ from: Variable, _ relation: BoundRelation, _ to: String, _ rules: Rules
  ) throws(QueryError) -> String {
    if relation == .subject {
      if from.sorts == .claim { return SPARQLTerms.nothing }
      return claim(to, "rdf:subject \(from.text) .")
        + (try counting(Variable(name: String(to.dropFirst()), sorts: .claim), rules))
    }
    let edge = try scoped(to, relation, from.text, rules)
    let test = isEntity(to)
    return joined(edge, test)
  }

  /// True for a pattern that no data can meet, whatever stands beside it.
  ///
  /// Engines answer what is joined to it all the same.
  func isNothing(_ pattern: String) -> Bool { pattern.hasPrefix(SPARQLTerms.nothing) }

  /// Groups of which one holds; nothing holds where there is none.
  func union(_ branches: [String]) -> String {
    let branches = branches.filter { !isNothing($0) }
    return switch branches.count {
    case 0: SPARQLTerms.nothing
    case 1: branches[0]
    default: branches.map { "{ \($0) }" }.joined(separator: " UNION ")
    }
  }

  /// That a variable is a node of the graph, no literal and no IRI from elsewhere.
  mutating func isNode(_ v: String) -> String { known(v, by: "annals:id|annals:edtf") }

  /// That a variable is an entity, no date and no claim.
  mutating func isEntity(_ v: String) -> String { known(v, by: "annals:id") }

  /// That a variable is a date.
  mutating func isDate(_ v: String) -> String { known(v, by: "annals:edtf") }

  /// A test, so that no engine begins with all there are; cautiously a pattern.
  private mutating func known(_ v: String, by property: String) -> String {
    let pattern = "\(v) \(property) \(fresh().text) ."
    return translation.isCautious ? pattern : "FILTER EXISTS { \(pattern) }"
  }

  /// A pattern and tests of what it binds; patterns, cautiously, stand before.
  func joined(_ pattern: String, _ tests: String...) -> String {
    let tests = tests.joined(separator: " ")
    return translation.isCautious ? "\(tests) \(pattern)" : "\(pattern) \(tests)"
  }
}
