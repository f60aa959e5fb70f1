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
    var found: [UInt32] = []
    run.forEach { node in
      if isBackward {
        forEachSubject(of: node, relation, scope) { found.append($0) }
      } else {
        forEachValue(of: node, relation, scope) { found.append($0) }
      }
    }
    return NodeRun(unsorted: found)
  }

  /// The nodes at most so many links away: claims between entities, either way, none through a date.
  func neighbourhood(of start: NodeRun, links: Int, _ scope: Scope) -> NodeRun {
    var found = start
    var level = start
    var rest = links
    while rest > 0, !level.isEmpty {
      var next: [UInt32] = []
      level.forEach { node in forEachNeighbour(of: node, [], scope) { next.append($0) } }
      level = NodeRun(unsorted: next).subtracting(found)
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
    let visit = { (other: UInt32) in if other < dates.lowerBound { body(other) } }
    for relation in relations.isEmpty ? [.any] : relations {
      forEachValue(of: node, relation, scope, visit)
      forEachSubject(of: node, relation, scope, visit)
    }
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
      ? all(ahead, back, length)
      : first(from: from, ahead, back, length)
  }

  /// How far nodes are from one end, as far as was looked.
  struct Distances {
    var of: [UInt32: Int] = [:]
    var frontier: [UInt32]
    var depth = 0

    init(_ run: NodeRun) {
      frontier = run.array
      for node in frontier { of[node] = 0 }
    }

    /// The length of the shortest way through a node that both ends have reached.
    func length(to other: Distances) -> Int? {
      let (small, large) = of.count < other.of.count ? (of, other.of) : (other.of, of)
      var least: Int?
      for (node, distance) in small {
        guard let rest = large[node] else { continue }
        least = min(least ?? .max, distance + rest)
      }
      return least
    }
  }

  /// Goes on from the end with fewer nodes to look at, until both meet or one is at its end.
  private func search(from: NodeRun, to: NodeRun) -> (Distances, Distances) {
    var ahead = Distances(from)
    var back = Distances(to)
    while !meets(ahead, back), !ahead.frontier.isEmpty, !back.frontier.isEmpty {
      if ahead.frontier.count <= back.frontier.count { advance(&ahead) } else { advance(&back) }
    }
    return (ahead, back)
  }

  private func meets(_ a: Distances, _ b: Distances) -> Bool {
    a.frontier.contains { b.of[$0] != nil } || b.frontier.contains { a.of[$0] != nil }
  }

  private func advance(_ side: inout Distances) {
    var next: [UInt32] = []
    side.depth += 1
    for node in side.frontier {
      nodes.forEachNeighbour(of: node, relations, scope) { other in
        guard side.of[other] == nil else { return }
        side.of[other] = side.depth
        next.append(other)
      }
    }
    side.frontier = next
  }

  /// The nodes whose distances from both ends add up to the length: walks back from the middle.
  private func all(_ ahead: Distances, _ back: Distances, _ length: Int) -> [UInt32] {
    let middle = ahead.of.keys.filter { node in
      back.of[node].map { $0 + (ahead.of[node] ?? 0) == length } ?? false
    }
    var found = Set(middle)
    for side in [ahead, back] {
      var pending = Array(middle)
      while let node = pending.popLast() {
        guard let distance = side.of[node], distance > 0 else { continue }
        nodes.forEachNeighbour(of: node, relations, scope) { other in
          if side.of[other] == distance - 1, found.insert(other).inserted { pending.append(other) }
        }
      }
    }
    return found.sorted()
  }

  /// The way whose nodes come first: at each step the first node from which the rest can be gone.
  private func first(
    from: NodeRun, _ ahead: Distances, _ back: Distances, _ length: Int
  ) -> [UInt32] {
    let useful = all(ahead, back, length)
    let left = distancesToEnd(within: useful, back)
    guard var at = useful.first(where: { left[$0] == length && from.contains($0) }) else {
      return []
    }
    var way = [at]
    for rest in (0..<length).reversed() {
      var best: UInt32?
      nodes.forEachNeighbour(of: at, relations, scope) { other in
        if left[other] == rest, other < best ?? .max { best = other }
      }
      guard let best else { return way }
      way.append(best)
      at = best
    }
    return way
  }

  private func distancesToEnd(within useful: [UInt32], _ back: Distances) -> [UInt32: Int] {
    let allowed = Set(useful)
    var side = Distances(NodeRun(sorted: useful.filter { back.of[$0] == 0 }))
    while !side.frontier.isEmpty {
      advance(&side)
      side.frontier.removeAll { !allowed.contains($0) }
    }
    return side.of.filter { allowed.contains($0.key) }
  }
}
