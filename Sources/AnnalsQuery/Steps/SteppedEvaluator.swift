package import AnnalsModel
import Chronology

/// Evaluates a query here while a server answers small questions only: what is of a kind, what so many
/// named nodes are linked to, which of them meet a test, what values they have.
///
/// It is for what a server can't answer as a whole. Sets are held here, as names of nodes. None of the questions
/// costs more than some named nodes or one list do, whatever the query is made of and however large the
/// store is; there are as many of them as batches of nodes.
package struct SteppedEvaluator {
  typealias Rules = SPARQLWriter.Rules
  /// Nodes by their IRIs.
  typealias Nodes = Set<String>

  var writer: SPARQLWriter
  let ask: SPARQLTranslation.Ask
  private let claims: String
  private let dateNodes: String
  /// The dates met so far.
  var dates: [String: EDTF] = [:]
  private var held: [HeldSet: Nodes] = [:]

  /// How many nodes of a set are held at most.
  static let mostHeld = 2_000_000
  /// Up to how many nodes are looked at for whether they are of a kind, rather than all of that kind listed.
  private static let mostLookedAt = 20_000

  package init(
    _ graph: Graph, isCautious: Bool, ask: @escaping SPARQLTranslation.Ask
  ) throws(QueryError) {
    writer = try SPARQLWriter(graph, SPARQLTranslation(isCautious: isCautious, ask: ask))
    self.ask = ask
    (claims, dateNodes) = (graph.base + "claim/", graph.base + "date/")
  }

  /// What a node is; its IRI tells.
  func sort(of node: String) -> Sorts {
    if node.hasPrefix(claims) { return .claim }
    return node.hasPrefix(dateNodes) ? .date : .entity
  }

  static var tooMany: QueryError {
    QueryError(
      .limit, "a part of it has more than \(mostHeld) nodes, which are too many to be held",
      help: "ask for less at once, or give the server more time for the whole")
  }

  // MARK: Sets

  /// The nodes of a set, of which those claims count that the rules allow.
  mutating func nodes(of set: NodeSet, _ rules: Rules = []) throws(QueryError) -> Nodes {
    let key = HeldSet(set: set, rules: rules)
    if let known = held[key] { return known }
    let found = try evaluated(set, rules)
    guard found.count <= Self.mostHeld else { throw Self.tooMany }
    held[key] = found
    return found
  }

  /// Takes some nodes for those of a set.
  mutating func hold(_ nodes: Nodes, as set: NodeSet) {
    held[HeldSet(set: set, rules: [])] = nodes
  }

  private mutating func evaluated(_ set: NodeSet, _ rules: Rules) throws(QueryError) -> Nodes {
    switch set {
    case .everything, .claims, .kind, .name, .date: return try listed(set, rules)
    case .saved(let name):
      return try nodes(of: try Query(saved: name, in: writer.graph).set, rules)
    case .around(let center, let links):
      return try surroundings(of: try nodes(of: center, rules), links, rules)
    case .path(let search): return Nodes(try way(search, rules))
    case .anyOf(let members):
      var all: Nodes = []
      for member in members { all.formUnion(try nodes(of: member, rules)) }
      return all
    case .allOf(let members): return try intersection(members, rules)
    case .difference(let base, let others):
      var left = try nodes(of: base, rules)
      for other in others where !left.isEmpty {
        left.subtract(try common(left, other, rules))
      }
      return left
    case .chain(let base, let suffixes): return try chain(base, suffixes, rules)
    }
  }

  /// All that a word or a name stands for.
  private mutating func listed(_ set: NodeSet, _ rules: Rules) throws(QueryError) -> Nodes {
    let v = writer.fresh("v", writer.sorts(of: set))
    let all = try list(try writer.pattern(set, v, []), v)
    return rules.isEmpty || !set.isList ? all : try told(all, set, rules)
  }

  private mutating func intersection(
    _ members: [NodeSet], _ rules: Rules
  ) throws(QueryError) -> Nodes {
    // What can be tested node by node comes behind what has to be found.
    let inOrder = members.filter { !$0.isList } + members.filter(\.isList)
    var left: Nodes?
    for member in inOrder {
      left =
        if let known = left { try common(known, member, rules) } else {
          try nodes(of: member, rules)
        }
      if left?.isEmpty ?? false { return [] }
    }
    return left ?? []
  }

  /// Those of some nodes that are in a set.
  private mutating func common(
    _ nodes: Nodes, _ set: NodeSet, _ rules: Rules
  ) throws(QueryError) -> Nodes {
    guard set.isList, nodes.count <= Self.mostLookedAt else {
      return nodes.intersection(try self.nodes(of: set, rules))
    }
    return try keep(nodes) { writer, v throws(QueryError) in
      "{ \(try writer.pattern(set, v, rules)) }"
    }
  }

  private mutating func surroundings(
    of center: Nodes, _ links: Int, _ rules: Rules
  ) throws(QueryError) -> Nodes {
    var side = WaySide(center)
    for _ in 0..<links where !side.frontier.isEmpty {
      let next = try neighbours(
        of: side.frontier, SPARQLWriter.Links(relations: [.any], rules: rules))
      side.advance(to: next)
      guard side.visited.count <= Self.mostHeld else { throw Self.tooMany }
    }
    return side.visited
  }

  private mutating func neighbours(
    of nodes: Nodes, _ links: SPARQLWriter.Links
  ) throws(QueryError) -> Nodes {
    var found: Nodes = []
    try each(of: nodes.filter { sort(of: $0) == .entity }) { writer, a, b throws(QueryError) in
      try writer.link(a.text, b.text, links.relations, links.rules)
    } take: { _, other in
      found.insert(other.text)
    }
    return found
  }

  /// The nodes on a way, in its order.
  mutating func way(_ search: PathSearch, _ rules: Rules) throws(QueryError) -> [String] {
    var relations: [BoundRelation] = []
    for word in search.along { relations.append(try writer.naming.relation(word)) }
    let links = SPARQLWriter.Links(relations: relations.isEmpty ? [.any] : relations, rules: rules)
    var ends: [Nodes] = []
    for end in [search.from, search.to] {
      ends.append(try nodes(of: end, rules).filter { sort(of: $0) == .entity })
    }
    return try writer.askedWay(search, from: ends[0], to: ends[1], links)
  }

  // MARK: Chains

  private mutating func chain(
    _ base: NodeSet, _ suffixes: [Suffix], _ outer: Rules
  ) throws(QueryError) -> Nodes {
    for suffix in suffixes { try name(suffix.ruling) }
    let scopes = SPARQLWriter.scopes(of: suffixes, within: outer)
    var (nodes, done) = try beginning(base, suffixes, scopes[0])
    // Of what can be looked at in any order, the last is whether something that counts is told of a node.
    var isTold = scopes[0].isEmpty || !base.isList
    var order: [SortKey] = []
    for (place, suffix) in suffixes.enumerated() where !done.contains(place) {
      if nodes.isEmpty { return [] }
      if !isTold, suffix.isStep || suffix.isCut {
        (nodes, isTold) = (try told(nodes, base, scopes[0]), true)
      }
      switch suffix {
      case .condition(let condition): nodes = try keep(nodes, condition, scopes[place])
      case .step(let step): nodes = try follow(step, from: nodes, scopes[place])
      case .sort(let keys): order = keys
      case .first(let count): nodes = Nodes(try ordered(nodes, by: order, first: count))
      case .skip(let count): nodes.subtract(try ordered(nodes, by: order, first: count))
      case .accordingTo, .without: break
      }
      if !suffix.isCut { order = [] }
    }
    return isTold ? nodes : try told(nodes, base, scopes[0])
  }

  /// What a chain begins with, and which of its suffixes are done with that: the conditions that a server has an
  /// index for are asked together with the kind.
  private mutating func beginning(
    _ base: NodeSet, _ suffixes: [Suffix], _ rules: Rules
  ) throws(QueryError) -> (nodes: Nodes, done: Set<Int>) {
    guard base.isList else { return (try nodes(of: base, rules), []) }
    let end = suffixes.firstIndex { $0.isStep || $0.isCut } ?? suffixes.count
    let leading = suffixes.indices[..<end].filter { suffixes[$0].isIndexed }
    guard rules.isEmpty, !leading.isEmpty else { return (try nodes(of: base), []) }
    let v = writer.fresh("v", writer.sorts(of: base))
    let pattern = try writer.pattern(.chain(base, leading.map { suffixes[$0] }), v, rules)
    if let found = try? list(pattern, v) { return (found, Set(leading)) }
    // Nearly all may meet them; then it is no short list.
    return (try nodes(of: base), [])
  }

  /// Those of all of a kind that a claim that counts is about; of claims, those that count.
  private mutating func told(
    _ nodes: Nodes, _ set: NodeSet, _ rules: Rules
  ) throws(QueryError) -> Nodes {
    try keep(nodes) { writer, v throws(QueryError) in
      set == .claims ? try writer.counting(v, rules) : try writer.told(v, rules)
    }
  }

  /// Has the sources of a rule named wherever patterns test it.
  private mutating func name(_ sources: NodeSet?) throws(QueryError) {
    guard let sources, sources.isComposite, writer.held[sources] == nil else { return }
    let cited = try keep(try nodes(of: sources)) { writer, v in
      "\(writer.fresh("g").text) annals:source \(v.text) ."
    }
    writer.held[sources] = cited.sorted()
  }

  private mutating func follow(
    _ step: Step, from start: Nodes, _ rules: Rules
  ) throws(QueryError) -> Nodes {
    var level = start
    for _ in 0..<step.least where !level.isEmpty {
      level = try ends(of: step, from: level, rules)
    }
    var reached = level
    var left = step.most.map { $0 - step.least } ?? .max
    while left > 0, !level.isEmpty {
      level = try ends(of: step, from: level, rules).subtracting(reached)
      reached.formUnion(level)
      left -= 1
      guard reached.count <= Self.mostHeld else { throw Self.tooMany }
    }
    return reached
  }

  /// What a step leads to, taken once.
  private mutating func ends(
    of step: Step, from nodes: Nodes, _ rules: Rules
  ) throws(QueryError) -> Nodes {
    let once = Step(step.relation, isBackward: step.isBackward)
    var found: Nodes = []
    let link = { (writer: inout SPARQLWriter, a: Variable, b: Variable) throws(QueryError) in
      try writer.follow(once, from: a, to: b, rules)
    }
    let take = { (_: String, end: AskedValue) in _ = found.insert(end.text) }
    if step.relation != nil, rules.isEmpty {
      try eachStatement(of: nodes, link, take: take)
    } else {
      try each(of: nodes, link, take: take)
    }
    return found
  }
}

/// A set under rules, of which the nodes are held.
private struct HeldSet: Hashable {
  var set: NodeSet
  var rules: SPARQLWriter.Rules
}

extension NodeSet {
  /// True for all of a kind, however many they are.
  fileprivate var isList: Bool { isKind || self == .claims }
}

extension Suffix {
  /// The sources of a rule.
  fileprivate var ruling: NodeSet? {
    switch self {
    case .accordingTo(let sources), .without(let sources): sources
    case .condition, .step, .sort, .first, .skip: nil
    }
  }

  /// True for a condition that servers have an index for.
  fileprivate var isIndexed: Bool {
    if case .condition(let condition) = self { condition.isIndexed } else { false }
  }
}

extension Condition {
  fileprivate var isIndexed: Bool {
    switch self {
    case .time(let time): time.span.moments.allSatisfy { !$0.isOfNodes }
    case .linked(.word(.from), _): false
    case .linked(_, .name): true
    case .holds(.condition(let inner)): inner.isIndexed
    case .linked, .text, .holds: false
    }
  }
}
