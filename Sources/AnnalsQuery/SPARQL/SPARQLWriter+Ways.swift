import AnnalsModel

// Searches along links of a graph that is elsewhere: the nodes at one, two, three links are asked for, one
// question a round.

extension SPARQLWriter {
  /// What may be followed, and which claims count.
  struct Links {
    var relations: [BoundRelation]
    var rules: Rules
  }

  /// How many nodes stand in a question about their neighbours and the like.
  var mostTogether: Int { translation.isCautious ? 400 : 1_000 }

  /// The nodes on a way between some entities in its order, or those of all shortest ways.
  mutating func askedWay(
    _ search: PathSearch, from: Set<String>, to: Set<String>, _ links: Links
  ) throws(QueryError) -> [String] {
    var ahead = WaySide(from)
    var back = WaySide(to)
    while ahead.frontier.isDisjoint(with: back.frontier) {
      if ahead.frontier.isEmpty || back.frontier.isEmpty { return [] }
      if ahead.frontier.count <= back.frontier.count {
        try advance(&ahead, links)
      } else {
        try advance(&back, links)
      }
      guard ahead.visited.count + back.visited.count <= SPARQLTranslation.mostVisited else {
        throw Self.tooWide
      }
    }
    let layers = try layers(ahead, back, links)
    return search.isAll ? layers.flatMap { $0.sorted() } : try firstWay(layers, links)
  }

  private static var tooWide: QueryError {
    QueryError(
      .limit,
      "more than \(SPARQLTranslation.mostVisited) nodes lie nearer than the end of that way",
      help: "say which relations it may go along, as in 'path from A to B along series, part-of'")
  }

  mutating func entities(
    of set: NodeSet, _ rules: Rules
  ) throws(QueryError) -> Set<String> {
    let node = fresh("w", .entity)
    let text = "{ \(try pattern(set, node, rules)) } \(node.text) annals:id \(fresh().text) ."
    guard let found = try asked(text, node, most: SPARQLTranslation.mostVisited) else {
      throw Self.tooWide
    }
    return Set(found)
  }

  private mutating func advance(_ side: inout WaySide, _ links: Links) throws(QueryError) {
    side.advance(to: try neighbours(of: side.frontier, links))
  }

  /// What is one link away from some entities, some of these perhaps among it.
  mutating func neighbours(
    of iris: Set<String>, _ links: Links
  ) throws(QueryError) -> Set<String> {
    let (a, b) = (fresh("w", .entity), fresh("w", .entity))
    let link = try link(a.text, b.text, links.relations, links.rules)
    return try ends(of: "{ \(link) }", from: iris, a, b)
  }

  /// What a pattern leads to from some nodes, which are named, some at a time.
  private mutating func ends(
    of pattern: String, from iris: Set<String>, _ a: Variable, _ b: Variable
  ) throws(QueryError) -> Set<String> {
    let all = iris.sorted()
    var found: Set<String> = []
    for start in stride(from: 0, to: all.count, by: mostTogether) {
      let some = Array(all[start..<min(start + mostTogether, all.count)])
      let text = "{ \(nodes(some, a)) } \(pattern)"
      guard let next = try asked(text, b, most: SPARQLTranslation.mostVisited) else {
        throw Self.tooWide
      }
      found.formUnion(next)
    }
    return found
  }

  /// The nodes of all shortest ways by their distance from the beginning: out from where both sides met.
  private mutating func layers(
    _ ahead: WaySide, _ back: WaySide, _ links: Links
  ) throws(QueryError) -> [Set<String>] {
    let middle = ahead.frontier.intersection(back.frontier)
    var layers = [middle]
    for level in ahead.levels.dropLast().reversed() {
      layers.insert(try neighbours(of: layers[0], links).intersection(level), at: 0)
    }
    for level in back.levels.dropLast().reversed() {
      let last = layers[layers.count - 1]
      layers.append(try neighbours(of: last, links).intersection(level))
    }
    return layers
  }

  /// Of the ways the one whose nodes come first, from its beginning to its end.
  private mutating func firstWay(
    _ layers: [Set<String>], _ links: Links
  ) throws(QueryError) -> [String] {
    var way: [String] = []
    for layer in layers {
      var candidates = layer
      if let last = way.last { candidates.formIntersection(try neighbours(of: [last], links)) }
      guard let next = try first(of: candidates.sorted(), fresh("w", .entity)) else { return [] }
      way.append(next)
    }
    return way
  }

  /// What a repeat without end leads to from some nodes, looked for link by link; nil for any other step, or
  /// where nobody can be asked.
  ///
  /// A path can't be asked for where only some claims count; and engines follow it from each node by itself,
  /// to the same ends again and again (Virtuoso for minutes, and not always rightly).
  mutating func askedRepeat(
    of step: Step, from text: String, _ at: Variable, to end: Variable, _ rules: Rules
  ) throws(QueryError) -> String? {
    guard step.most == nil, translation.ask != nil else { return nil }
    let once = Step(step.relation, isBackward: step.isBackward)
    var start = Reached(pattern: text, node: at)
    for _ in 1..<max(step.least, 1) { start = try beyond(start, once, fresh("n"), rules) }
    let first = try beyond(start, once, end, rules)
    let ahead = try all(of: first)
    var reached = ahead
    var level = ahead
    // What begins large is followed by its pattern as long as it stays so.
    var pattern: Reached? = first
    var sorts = first.node.sorts
    while !level.isEmpty {
      if let known = pattern, level.count > SPARQLTranslation.mostNodes {
        let next = try beyond(known, once, fresh("n"), rules)
        (level, sorts, pattern) = (try all(of: next), next.node.sorts, next)
      } else {
        (level, pattern) = (try ends(of: once, from: level, &sorts, rules), nil)
      }
      level.subtract(reached)
      reached.formUnion(level)
      guard reached.count <= SPARQLTranslation.mostVisited else { throw Self.tooWide }
    }
    var branches =
      reached.count <= SPARQLTranslation.mostNodes
      ? [nodes(reached.sorted(), end)]
      : [first.pattern, nodes(reached.subtracting(ahead).sorted(), end)]
    if step.least == 0 { branches.append("{ \(text) } \(identity(at.text, end.text, at.sorts))") }
    return "{ \(union(branches)) }"
  }

  /// What one link leads to.
  private mutating func beyond(
    _ start: Reached, _ once: Step, _ end: Variable, _ rules: Rules
  ) throws(QueryError) -> Reached {
    let node = Variable(name: end.name, sorts: sorts(after: once, from: start.node.sorts))
    let link = try follow(once, from: start.node, to: node, rules)
    return Reached(
      pattern: "{ SELECT DISTINCT \(node.text) WHERE { { \(start.pattern) } \(link) } }", node: node
    )
  }

  private func all(of reached: Reached) throws(QueryError) -> Set<String> {
    guard
      let found = try asked(reached.pattern, reached.node, most: SPARQLTranslation.mostVisited)
    else { throw Self.tooWide }
    return Set(found)
  }

  private mutating func ends(
    of step: Step, from iris: Set<String>, _ sorts: inout Sorts, _ rules: Rules
  ) throws(QueryError) -> Set<String> {
    let a = fresh("w", sorts)
    sorts = self.sorts(after: step, from: sorts)
    let b = fresh("w", sorts)
    return try ends(of: try follow(step, from: a, to: b, rules), from: iris, a, b)
  }

  /// The nodes of a way, each with its place in it.
  mutating func placed(_ way: [String], _ v: Variable, _ place: String) -> String {
    guard translation.isCautious, !way.isEmpty else {
      let rows = way.enumerated().map { "(<\($1)> \($0))" }
      return "VALUES (\(v.text) \(place)) { \(rows.joined(separator: " ")) }"
    }
    var choice = String(way.count - 1)
    for (number, iri) in way.enumerated().dropLast().reversed() {
      choice = "IF(\(v.text) = <\(iri)>, \(number), \(choice))"
    }
    return "{ \(nodes(way, v)) } BIND(\(choice) AS \(place))"
  }

  /// What lies within so many links of some nodes; nil where it is better left to the engine.
  mutating func askedSurroundings(
    _ center: NodeSet, _ count: Int, _ v: Variable, _ rules: Rules
  ) throws(QueryError) -> String? {
    let node = fresh("w", sorts(of: center))
    guard let found = try asked(try pattern(center, node, rules), node) else { return nil }
    var side = WaySide(Set(found))
    let links = Links(relations: [.any], rules: rules)
    for _ in 0..<count {
      try advance(&side, links)
      if side.visited.count > SPARQLTranslation.mostNodes { return nil }
    }
    return nodes(side.visited.sorted(), v)
  }
}

/// Nodes that links lead to, and the pattern that binds them.
private struct Reached {
  var pattern: String
  var node: Variable
}

/// What a search has met from one end, link by link.
struct WaySide {
  private(set) var levels: [Set<String>]
  private(set) var visited: Set<String>

  init(_ nodes: Set<String>) {
    levels = [nodes]
    visited = nodes
  }

  var frontier: Set<String> { levels[levels.count - 1] }

  mutating func advance(to nodes: Set<String>) {
    levels.append(nodes.subtracting(visited))
    visited.formUnion(nodes)
  }
}
