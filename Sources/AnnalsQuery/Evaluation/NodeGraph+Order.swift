import AnnalsModel

extension NodeGraph {
  /// Some nodes as an answer lists them, or the first of them.
  ///
  /// By the kind at the top of the tree, then by time, then by kind and id; claims behind.
  ///
  /// - Complexity: linear where all are of one kind, whose numbers are in that order; else each kind's nodes
  ///   are merged with the others'.
  func listed(_ run: NodeRun, first count: Int = .max) -> [UInt32] {
    if isListed(run) { return count < run.count ? Array(run.slice(0..<count)) : run.array }
    var listed: [UInt32] = []
    listed.reserveCapacity(min(count, run.count))
    var start = 0
    for trunk in columns.kindRuns.trunks where start < run.count && listed.count < count {
      let parts = parts(of: run, beneath: trunk, from: start)
      start = parts.last?.upperBound ?? start
      listed += merged(run, parts, first: count - listed.count)
    }
    let rest = min(run.count - start, count - listed.count)
    return rest > 0 ? listed + run.slice(start..<(start + rest)) : listed
  }

  /// True where the numbers of some nodes are in the order of an answer, as far as can be told at once.
  func isListed(_ run: NodeRun) -> Bool {
    let hull = run.hull
    guard hull.count > 1, !isClaim(hull.lowerBound) else { return true }
    let kind = graph.kind(of: EntityID(hull.lowerBound))
    return columns.kindRuns.own[Int(kind.index)].upperBound >= hull.upperBound
  }

  func isListed(_ a: UInt32, before b: UInt32) -> Bool {
    isClaim(a) || isClaim(b) ? a < b : graph.isRead(EntityID(a), before: EntityID(b))
  }

  /// The places in a run of the nodes of each kind beneath one.
  private func parts(of run: NodeRun, beneath trunk: Range<Int>, from start: Int) -> [Range<Int>] {
    let order = columns.kindRuns.order
    var parts: [Range<Int>] = []
    var place = start
    for kind in trunk {
      let limit = kind + 1 < order.count ? order[kind + 1].start : entityCount
      guard order[kind].start < limit else { continue }
      let end = run.place(notBefore: limit, from: place)
      if end > place { parts.append(place..<end) }
      place = end
      if place == run.count { break }
    }
    return parts
  }

  /// The nodes at some places by their begin; within each part they are.
  private func merged(_ run: NodeRun, _ parts: [Range<Int>], first count: Int) -> ArraySlice<UInt32>
  {
    // The first of all are among the first of each.
    let parts = parts.map { run.slice($0.prefix(count)) }
    return parts.count == 1 ? parts[0] : graph.merged(parts).prefix(count)
  }
}
