public import AnnalsModel
import Chronology

/// Answers sets of nodes over the indexes of a graph.
struct Evaluator {
  /// Nodes, and the order they were sorted in, where they were.
  struct Nodes {
    var run: NodeRun
    var order: [UInt32]?
    /// What they would be if each date that is only possibly within a time were taken to be; nil where
    /// that is not asked or is the same.
    var loose: NodeRun?

    init(_ run: NodeRun, order: [UInt32]? = nil) {
      self.run = run
      self.order = order
    }

    /// All that are still in question.
    var widest: NodeRun { loose ?? run }
  }

  let nodes: NodeGraph
  let naming: Naming
  var explanation: Explanation
  let division: CountDivision
  /// The saved questions that are being answered, so that none asks itself.
  private var questions: [String] = []

  var columns: GraphColumns { nodes.columns }

  init(
    _ graph: Graph, explanation: Explanation = Explanation(),
    division: CountDivision = CountDivision()
  ) throws(QueryError) {
    guard let nodes = NodeGraph(graph) else {
      throw QueryError(.limit, "the graph has more nodes than can be numbered")
    }
    self.nodes = nodes
    naming = Naming(graph: graph)
    self.explanation = explanation
    self.division = division
  }

  /// The nodes of a set; with `isLoose` also what they would be by possible dates, where the conditions
  /// that follow the set itself say times (``NodeSet/saysTimesItself``).
  mutating func evaluate(
    _ set: NodeSet, _ scope: Scope, isLoose: Bool = false
  ) throws(QueryError) -> Nodes {
    switch set {
    case .everything: return Nodes(subjects(nodes.everything, scope))
    case .claims: return Nodes(counting(nodes.claims, scope))
    case .kind(let word):
      let run = nodes.run(of: try naming.kind(word))
      return Nodes(subjects(run, scope))
    case .name(let name):
      let entity = try naming.entity(name).index
      return Nodes(NodeRun(entity..<(entity + 1)))
    case .date(let date):
      return Nodes(nodes.node(of: date).map { NodeRun($0..<($0 + 1)) } ?? .empty)
    case .saved(let name): return try evaluate(saved: name, scope)
    case .around(let center, let links):
      let start = try evaluate(center, scope).run
      return Nodes(nodes.neighbourhood(of: start, links: links, scope))
    case .path(let search): return try evaluate(search, scope)
    case .chain(let base, let suffixes):
      return try evaluate(base, suffixes, scope, isLoose: isLoose)
    case .anyOf(let members):
      var run = NodeRun.empty
      for member in members { run = run.union(try evaluate(member, scope).run) }
      return Nodes(run)
    case .allOf(let members): return try intersection(members, scope)
    case .difference(let base, let others):
      var run = try evaluate(base, scope).run
      for other in others { run = run.subtracting(try evaluate(other, scope).run) }
      return Nodes(run)
    }
  }

  private mutating func intersection(
    _ members: [NodeSet], _ scope: Scope
  ) throws(QueryError) -> Nodes {
    var runs: [NodeRun] = []
    for member in members { runs.append(try evaluate(member, scope).run) }
    runs.sort { $0.count < $1.count }
    guard var run = runs.first else { return Nodes(.empty) }
    for other in runs.dropFirst() { run = run.intersection(other) }
    return Nodes(run)
  }

  private mutating func evaluate(saved name: String, _ scope: Scope) throws(QueryError) -> Nodes {
    guard !questions.contains(name) else {
      throw QueryError(.unknownQuestion, "the question ‘\(name)’ asks itself", name: name)
    }
    questions.append(name)
    defer { questions.removeLast() }
    return try evaluate(try Query(saved: name, in: nodes.graph).set, scope)
  }

  private mutating func evaluate(_ search: PathSearch, _ scope: Scope) throws(QueryError) -> Nodes {
    var relations: [BoundRelation] = []
    for word in search.along { relations.append(try naming.relation(word)) }
    let from = try evaluate(search.from, scope).run
    let to = try evaluate(search.to, scope).run
    let finder = PathFinder(nodes: nodes, relations: relations, scope: scope)
    let found = finder.nodes(from: from, to: to, isAll: search.isAll)
    return Nodes(NodeRun(unsorted: found), order: search.isAll ? nil : found)
  }

  // MARK: Chains

  /// What stands after a set, from left to right; a scope is in force for all that stands before it.
  private mutating func evaluate(
    _ base: NodeSet, _ suffixes: [Suffix], _ outer: Scope, isLoose: Bool
  ) throws(QueryError) -> Nodes {
    var scopes = [outer]
    for suffix in suffixes.reversed() {
      var scope = scopes[scopes.count - 1]
      if let rule = try rule(of: suffix) { scope = scope.adding(rule) }
      scopes.append(scope)
    }
    scopes.reverse()
    var current = try evaluate(base, scopes[0])
    // The order of a way is that of an answer; what is made of its nodes is in canonical order.
    if case .path = base { current.order = nil }
    var conditions: [Condition] = []
    for (place, suffix) in suffixes.enumerated() {
      if case .condition(let condition) = suffix {
        conditions.append(condition)
        continue
      }
      if !conditions.isEmpty {
        current = try filter(current, conditions, scopes[place], isLoose: isLoose)
        conditions = []
      }
      current = try apply(suffix, to: current, scopes[place])
    }
    guard !conditions.isEmpty else { return current }
    return try filter(current, conditions, outer, isLoose: isLoose)
  }

  /// What the cuts at the end of a set leave of its nodes.
  mutating func cut(_ whole: Nodes, as set: NodeSet) throws(QueryError) -> Nodes {
    guard case .chain(_, let suffixes) = set else { return whole }
    var current = Nodes(whole.run)
    let kept = suffixes.lastIndex { !$0.isCut }.map { $0 + 1 } ?? 0
    for suffix in suffixes[kept...] { current = try apply(suffix, to: current, .all) }
    return current
  }

  private mutating func rule(of suffix: Suffix) throws(QueryError) -> Scope.Rule? {
    switch suffix {
    case .accordingTo(let set): .accordingTo(try evaluate(set, .all).run)
    case .without(let set): .without(try evaluate(set, .all).run)
    default: nil
    }
  }

  private mutating func apply(
    _ suffix: Suffix, to current: Nodes, _ scope: Scope
  ) throws(QueryError) -> Nodes {
    switch suffix {
    case .condition, .accordingTo, .without: return current
    case .step(let step):
      let relation =
        try step.relation.map { word throws(QueryError) in try naming.relation(word) } ?? .any
      let found = nodes.follow(step, relation, from: current.run, scope)
      explanation.note(.followed(step, from: current.run.count, to: found.count))
      return Nodes(found)
    case .sort(let keys):
      var bound: [(BoundPath, SortKey)] = []
      for key in keys { bound.append((try naming.path(key.path), key)) }
      return Nodes(current.run, order: nodes.sorted(current.run, by: bound))
    case .first(let count):
      return cut(current, 0..<min(count, current.run.count))
    case .skip(let count):
      return cut(current, min(count, current.run.count)..<current.run.count)
    }
  }

  private func cut(_ current: Nodes, _ places: Range<Int>) -> Nodes {
    if current.order == nil, nodes.isListed(current.run) {
      return Nodes(current.run.some(at: places))
    }
    let order = current.order ?? nodes.listed(current.run, first: places.upperBound)
    let kept = Array(order[places])
    return Nodes(NodeRun(unsorted: kept), order: kept)
  }

  // MARK: Scopes

  /// Under a scope, those that a counting claim is about.
  private func subjects(_ run: NodeRun, _ scope: Scope) -> NodeRun {
    if scope.isOpen { return run }
    return run.filter { entity in
      for claim in nodes.claims(of: entity) where scope.counts(UInt32(claim), in: nodes.columns) {
        return true
      }
      return false
    }
  }

  private func counting(_ run: NodeRun, _ scope: Scope) -> NodeRun {
    if scope.isOpen { return run }
    return run.filter { scope.counts($0 - nodes.entityCount, in: nodes.columns) }
  }
}

extension Query {
  /// A saved question of a graph.
  public init(saved name: String, in graph: Graph) throws(QueryError) {
    guard let question = graph.settings.questions.first(where: { $0.name == name }) else {
      let near = Nearest.word(to: name, among: graph.settings.questions.map(\.name))
      throw QueryError(
        .unknownQuestion, "no question is saved as ‘\(name)’",
        help: near.map { "did you mean ‘@\($0)’?" }
          ?? "a chronology keeps one so: question \(name): 'meetings in 2024'",
        name: name)
    }
    try self.init(parsing: question.query, vocabulary: graph.vocabulary)
  }
}
