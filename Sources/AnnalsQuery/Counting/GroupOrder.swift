import AnnalsModel

/// Orders groups, and keeps those that are shown.
///
/// Each value gets its rank among those of its column, so that ordering groups compares numbers; values
/// that occur only in groups that cannot be shown get none.
struct GroupOrder {
  /// The groups to show, in order.
  private(set) var shown: [Int]

  private let nodes: NodeGraph
  private let counting: Counting

  init(_ nodes: NodeGraph, _ counting: Counting, _ coders: [CellCoder], _ groups: CountedGroups) {
    self.nodes = nodes
    self.counting = counting
    shown = []
    let wanted = counting.first.map { $0 + counting.skip } ?? .max
    var limit = CountLimit(counting)
    for count in groups.counts { _ = limit?.admits(count) }
    for (group, count) in groups.counts.enumerated() where limit?.keeps(count) ?? true {
      shown.append(group)
    }
    sort(coders, groups)
    let end = min(shown.count, wanted)
    shown = Array(shown[min(counting.skip, end)..<end])
  }

  private mutating func sort(_ coders: [CellCoder], _ groups: CountedGroups) {
    let columns = coders.indices.map { column in
      let used = NodeRun(unsorted: shown.map { groups.code($0, column) }).array
      let isDescending = counting.order.contains { $0.column == column && $0.isDescending }
      return ColumnRanks(coders[column], used, nodes, isDescending: isDescending)
    }
    // For each group its keys, one after another; the first two as one number decide mostly.
    let size = max(2, counting.order.count + groups.depth)
    var keys: [UInt32] = []
    keys.reserveCapacity(shown.count * size)
    for group in shown {
      for key in counting.order { keys.append(self.key(of: group, key, groups, columns)) }
      for column in columns.indices {
        keys.append(columns[column].rising[Int(groups.code(group, column))])
      }
      if keys.count % size != 0 { keys.append(0) }
    }
    var order = shown.indices.map { place in
      (first: UInt64(keys[place * size]) << 32 | UInt64(keys[place * size + 1]), place: place)
    }
    order.sort { a, b in
      if a.first != b.first { return a.first < b.first }
      for i in 2..<size where keys[a.place * size + i] != keys[b.place * size + i] {
        return keys[a.place * size + i] < keys[b.place * size + i]
      }
      return a.place < b.place
    }
    shown = order.map { shown[$0.place] }
  }

  private func key(
    of group: Int, _ key: Counting.Order, _ groups: CountedGroups, _ columns: [ColumnRanks]
  ) -> UInt32 {
    if key.column == groups.depth {
      return key.isDescending ? ~groups.counts[group] : groups.counts[group]
    }
    let ranks = columns[key.column].ranks(isDescending: key.isDescending)
    return ranks[Int(groups.code(group, key.column))]
  }
}

/// For each code of a column its place among the values that occur; no value comes last either way.
private struct ColumnRanks {
  let rising: [UInt32]
  private let falling: [UInt32]

  func ranks(isDescending: Bool) -> [UInt32] { isDescending ? falling : rising }

  init(_ coder: CellCoder, _ used: [UInt32], _ nodes: NodeGraph, isDescending: Bool) {
    let values = used.compactMap { code in
      coder.cell(code).map { RankedValue(nodes, code, $0, coder.path.type) }
    }
    func ranks(isDescending: Bool) -> [UInt32] {
      var ranks = Array(repeating: UInt32.max, count: Int(used.last ?? 0) + 1)
      let sorted = values.sorted { $0.isListed(before: $1, nodes, isDescending: isDescending) }
      for (rank, value) in sorted.enumerated() { ranks[Int(value.code)] = UInt32(rank) }
      return ranks
    }
    rising = ranks(isDescending: false)
    falling = isDescending ? ranks(isDescending: true) : []
  }
}

/// A value with what it is ordered by.
private struct RankedValue {
  let code: UInt32
  private let cell: RawCell
  private let sortValue: SortValue?
  /// The IRI or the text, which decides between equal ones.
  private let spelling: String

  init(_ nodes: NodeGraph, _ code: UInt32, _ cell: RawCell, _ type: PathType) {
    self.code = code
    self.cell = cell
    sortValue = nodes.sortValue(cell, type)
    spelling = nodes.spelling(cell)
  }

  /// As in sorting, what has no value comes last; of equal ones the IRI or the text decides.
  func isListed(before other: RankedValue, _ nodes: NodeGraph, isDescending: Bool) -> Bool {
    if sortValue != other.sortValue {
      guard let left = sortValue else { return false }
      guard let right = other.sortValue else { return true }
      return (left < right) != isDescending
    }
    if spelling != other.spelling {
      return TextOrder.isOrdered(spelling, other.spelling) != isDescending
    }
    return nodes.isListed(cell, before: other.cell)
  }
}

extension NodeGraph {
  /// The IRI or the text of a value.
  fileprivate func spelling(_ cell: RawCell) -> String {
    switch cell {
    case .node(let node): return isClaim(node) ? "" : graph.iri(of: EntityID(node))
    case .literal(let literal):
      if case .number(let number, let unit) = graph.value(literal) {
        return unit.isEmpty ? number : number + " " + unit
      }
      return text(cell) ?? ""
    case .integer(let number): return String(number)
    case .kind(let kind): return graph.vocabulary[kind].name
    case .claimKind: return "claim"
    case .text(let text): return text
    }
  }
}
