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
    shown = Array(groups.counts.indices)
    dropUnshown(groups)
    sort(coders, groups)
    let end = counting.first.map { min(shown.count, counting.skip + $0) } ?? shown.count
    shown = Array(shown[min(counting.skip, end)..<end])
  }

  /// Where the count decides first and only the first are shown, most groups have too little of it.
  private mutating func dropUnshown(_ groups: CountedGroups) {
    guard let key = counting.order.first, key.column == groups.depth, let first = counting.first,
      first + counting.skip < min(1000, shown.count / 2)
    else { return }
    let wanted = first + counting.skip
    guard wanted > 0 else { return shown = [] }
    let sign = key.isDescending ? -1 : 1
    var best: [Int] = []
    for count in groups.counts {
      let value = count * sign
      if best.count == wanted, let last = best.last, value >= last { continue }
      best.insert(value, at: best.firstIndex { $0 > value } ?? best.count)
      if best.count > wanted { best.removeLast() }
    }
    guard let limit = best.last else { return }
    shown = shown.filter { groups.counts[$0] * sign <= limit }
  }

  private mutating func sort(_ coders: [CellCoder], _ groups: CountedGroups) {
    let columns = coders.indices.map { column in
      let used = NodeRun(unsorted: shown.map { groups.code($0, column) }).array
      let isDescending = counting.order.contains { $0.column == column && $0.isDescending }
      return ColumnRanks(nodes, coders[column], used, isDescending: isDescending)
    }
    let keys = counting.order
    shown.sort { a, b in
      for key in keys {
        if key.column == groups.depth {
          let (left, right) = (groups.counts[a], groups.counts[b])
          if left != right { return (left < right) != key.isDescending }
        } else {
          let ranks = columns[key.column].ranks(isDescending: key.isDescending)
          let left = ranks[Int(groups.code(a, key.column))]
          let right = ranks[Int(groups.code(b, key.column))]
          if left != right { return left < right }
        }
      }
      for column in columns.indices {
        let left = columns[column].rising[Int(groups.code(a, column))]
        let right = columns[column].rising[Int(groups.code(b, column))]
        if left != right { return left < right }
      }
      return false
    }
  }
}

/// For each code of a column its place among the values that occur; no value comes last either way.
private struct ColumnRanks {
  let rising: [UInt32]
  private let falling: [UInt32]

  func ranks(isDescending: Bool) -> [UInt32] { isDescending ? falling : rising }

  init(_ nodes: NodeGraph, _ coder: CellCoder, _ used: [UInt32], isDescending: Bool) {
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
