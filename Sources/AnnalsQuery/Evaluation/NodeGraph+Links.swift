import AnnalsModel

extension NodeGraph {
  /// The nodes that a step leads to.
  ///
  /// After the least number of repeats, only what is new is followed further: it has not been followed
  /// with as many repeats left.
  func follow(_ step: Step, _ relation: BoundRelation, from start: NodeRun, _ scope: Scope)
    -> NodeRun
  {
    var level = start
    for _ in 0..<step.least {
      let next = ends(of: level, relation, isBackward: step.isBackward, scope)
      if next == level { break }
      level = next
      if level.isEmpty { return level }
    }
    var found = level
    var rest = step.most.map { $0 - step.least } ?? .max
    while rest > 0, !level.isEmpty {
      level = ends(of: level, relation, isBackward: step.isBackward, scope).subtracting(found)
      found = found.union(level)
      rest -= 1
    }
    return found
  }

  /// The other ends of a relation from all nodes of a run.
  private func ends(
    of run: NodeRun, _ relation: BoundRelation, isBackward: Bool, _ scope: Scope
  ) -> NodeRun {
    var found = NodeCollector(within: 0..<(entityCount + claimCount))
    run.forEach { node in
      if isBackward {
        forEachSubject(of: node, relation, scope) { found.insert($0) }
      } else {
        forEachValue(of: node, relation, scope) { found.insert($0) }
      }
    }
    return found.run
  }

  /// The nodes at most so many links away: claims between entities, either way, none through a date.
  func neighbourhood(of start: NodeRun, links: Int, _ scope: Scope) -> NodeRun {
    var found = start
    var level = start
    var rest = links
    while rest > 0, !level.isEmpty {
      var next = NodeCollector(within: 0..<dates.lowerBound)
      level.forEach { node in forEachNeighbour(of: node, [], scope) { next.insert($0) } }
      level = next.run.subtracting(found)
      found = found.union(level)
      rest -= 1
    }
    return found
  }

  /// The entities that some relations, or any, link to an entity; dates and claims have none.
  func forEachNeighbour(
    of node: UInt32, _ relations: [BoundRelation], _ scope: Scope, _ body: (UInt32) -> Void
  ) {
    guard node < dates.lowerBound else { return }
    func visit(_ relation: BoundRelation) {
      forEachValue(of: node, relation, scope) { if $0 < dates.lowerBound { body($0) } }
      forEachSubject(of: node, relation, scope) { if $0 < dates.lowerBound { body($0) } }
    }
    if relations.isEmpty { return visit(.any) }
    for relation in relations { visit(relation) }
  }
}

/// Finds shortest ways by going from both ends a step at a time.
struct PathFinder {
  let nodes: NodeGraph
  /// The relations that may be followed; none means any.
  let relations: [BoundRelation]
  let scope: Scope

  /// The nodes on all shortest ways in canonical order, or on the one of them whose nodes come first,
  /// from its beginning to its end; none where there is no way.
  func nodes(from: NodeRun, to: NodeRun, isAll: Bool) -> [UInt32] {
    let (ahead, back) = search(from: from, to: to)
    guard let length = ahead.length(to: back) else { return [] }
    return isAll
      ? all(ahead, back, length).array
      : first(from: from, ahead, back, length)
  }

  /// How far nodes are from one end, as far as was looked.
  struct Distances {
    /// By node; below zero where it was not met.
    private var of: [Int32]
    private(set) var visited: [UInt32]
    var frontier: [UInt32]
    var depth: Int32 = 0

    /// - Complexity: O(n) in the number of entities, for an array filled with one number.
    init(_ run: NodeRun, count: UInt32) {
      of = Array(repeating: -1, count: Int(count))
      frontier = run.array.filter { $0 < count }
      visited = frontier
      for node in frontier { of[Int(node)] = 0 }
    }

    subscript(node: UInt32) -> Int32? {
      Int(node) < of.count && of[Int(node)] >= 0 ? of[Int(node)] : nil
    }

    /// Notes a node at the current depth, unless it was met before.
    mutating func meet(_ node: UInt32) -> Bool {
      guard Int(node) < of.count, of[Int(node)] < 0 else { return false }
      of[Int(node)] = depth
      visited.append(node)
      return true
    }

    /// The length of the shortest way through a node that both ends have reached.
    func length(to other: Distances) -> Int32? {
      if visited.count > other.visited.count { return other.length(to: self) }
      var least: Int32?
      for node in visited {
        guard let distance = self[node], let rest = other[node] else { continue }
        least = min(least ?? .max, distance + rest)
      }
      return least
    }
  }

  /// Goes on from the end with fewer nodes to look at, until both meet or one is at its end.
  private func search(from: NodeRun, to: NodeRun) -> (Distances, Distances) {
    var ahead = Distances(from, count: nodes.dates.lowerBound)
    var back = Distances(to, count: nodes.dates.lowerBound)
    while !meets(ahead, back), !ahead.frontier.isEmpty, !back.frontier.isEmpty {
      if ahead.frontier.count <= back.frontier.count { advance(&ahead) } else { advance(&back) }
    }
    return (ahead, back)
  }

  private func meets(_ a: Distances, _ b: Distances) -> Bool {
    a.frontier.contains { b[$0] != nil } || b.frontier.contains { a[$0] != nil }
  }

  private func advance(_ side: inout Distances) {
    var next: [UInt32] = []
    side.depth += 1
    for node in side.frontier {
      nodes.forEachNeighbour(of: node, relations, scope) { other in
        if side.meet(other) { next.append(other) }
      }
    }
    side.frontier = next
  }

  /// The nodes whose distances from both ends add up to the length: walks back from the middle.
  private func all(_ ahead: Distances, _ back: Distances, _ length: Int32) -> NodeBits {
    let middle = ahead.visited.filter { node in
      back[node].map { $0 + (ahead[node] ?? 0) == length } ?? false
    }
    var found = NodeBits(0..<nodes.dates.lowerBound)
    for node in middle { found.insert(node) }
    for side in [ahead, back] {
      var pending = middle
      while let node = pending.popLast() {
        guard let distance = side[node], distance > 0 else { continue }
        nodes.forEachNeighbour(of: node, relations, scope) { other in
          if side[other] == distance - 1, found.add(other) { pending.append(other) }
        }
      }
    }
    return found
  }

  /// The way whose nodes come first: at each step the first node from which the rest can be gone.
  private func first(
    from: NodeRun, _ ahead: Distances, _ back: Distances, _ length: Int32
  ) -> [UInt32] {
    let useful = all(ahead, back, length)
    // On a shortest way the distances from both ends add up, so one of them tells the other.
    func left(_ node: UInt32) -> Int32 { back[node] ?? length - (ahead[node] ?? 0) }
    let starts = useful.array.filter { left($0) == length && from.contains($0) }
    guard var at = starts.min(by: nodes.isListed) else { return [] }
    var way = [at]
    for rest in (0..<length).reversed() {
      var best: UInt32?
      nodes.forEachNeighbour(of: at, relations, scope) { other in
        guard useful.contains(other), left(other) == rest, other != best else { return }
        if best.map({ nodes.isListed(other, before: $0) }) ?? true { best = other }
      }
      guard let best else { return way }
      way.append(best)
      at = best
    }
    return way
  }
}
