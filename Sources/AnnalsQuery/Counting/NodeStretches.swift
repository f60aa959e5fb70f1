/// The nodes of an ordered run in stretches that follow on each other without a gap, so that what columns have
/// of them stands in one piece.
struct NodeStretches: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt32>

  init(_ run: ArraySlice<UInt32>) { rest = run }

  mutating func next() -> NodeStretch? {
    guard let first = rest.first, let last = rest.last else { return nil }
    // Mostly it is all of them, which their number shows.
    var end = last &- first == rest.count - 1 ? rest.endIndex : rest.startIndex + 1
    while end < rest.endIndex, rest[end] == rest[end - 1] &+ 1 { end += 1 }
    let count = end - rest.startIndex
    rest = rest[end...]
    return NodeStretch(nodes: Int(first)..<Int(first) + count)
  }
}

/// Nodes that follow on each other.
struct NodeStretch {
  let nodes: Range<Int>

  /// All places that the nodes have among `limit`, where a column says where those of each begin.
  ///
  /// Of a damaged file there are none, or the first for which there is room.
  func places(_ starts: Span<UInt32>, limit: Int, room: Int) -> Range<Int> {
    guard nodes.upperBound < starts.count else { return 0..<0 }
    let lower = min(Int(starts[nodes.lowerBound]), limit)
    let upper = min(Int(starts[nodes.upperBound]), limit, lower + room)
    return lower..<max(lower, upper)
  }

  /// Where the places of a node end among those of all.
  @inline(__always)  // Called once a node.
  func end(of node: Int, _ starts: Span<UInt32>, in places: Range<Int>) -> Int {
    node + 1 < starts.count ? min(Int(starts[node + 1]), places.upperBound) : 0
  }
}
