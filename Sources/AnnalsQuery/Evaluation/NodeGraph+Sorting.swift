import AnnalsModel
import Chronology

/// What nodes are ordered by.
enum SortValue: Hashable, Comparable {
  case integer(Int64)
  case number(Decimal)
  case text(String)

  static func < (a: SortValue, b: SortValue) -> Bool {
    switch (a, b) {
    case (.integer(let a), .integer(let b)): a < b
    case (.number(let a), .number(let b)): a < b
    case (.text(let a), .text(let b)): TextOrder.isOrdered(a, b)
    case (.integer, _): true
    case (.number, .text): true
    default: false
    }
  }
}

/// The order of texts by their scalars, which is that of their UTF-8.
enum TextOrder {
  static func isOrdered(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}

extension NodeGraph {
  /// The nodes ordered by some keys; what has no value comes last, what is equal in canonical order.
  func sorted(_ run: NodeRun, by keys: [(path: BoundPath, key: SortKey)]) -> [UInt32] {
    struct Row {
      var node: UInt32
      var place: Int
      var values: [SortValue?]
    }
    var rows = listed(run).enumerated().map { place, node in
      Row(
        node: node, place: place, values: keys.map { sortValue(of: node, $0.path, $0.key) })
    }
    rows.sort { a, b in
      for (place, key) in keys.enumerated() where a.values[place] != b.values[place] {
        guard let left = a.values[place] else { return false }
        guard let right = b.values[place] else { return true }
        return key.key.isDescending ? right < left : left < right
      }
      return a.place < b.place
    }
    return rows.map(\.node)
  }

  /// The least of a node's values, or where the greatest comes first, the greatest.
  private func sortValue(of node: UInt32, _ path: BoundPath, _ key: SortKey) -> SortValue? {
    if key.isCount { return .integer(Int64(cells(of: node, path).count)) }
    var best: SortValue?
    forEachCell(of: node, path) { cell in
      guard let value = sortValue(cell, path.type) else { return }
      best = best.map { key.isDescending ? max($0, value) : min($0, value) } ?? value
    }
    return best
  }

  /// What a value is ordered by: as the vocabulary says that the values of its path are.
  func sortValue(_ cell: RawCell, _ type: PathType) -> SortValue? {
    switch type {
    case .number:
      // A path gives either years and the like or numbers as they are written, never both.
      if case .integer(let number) = cell { return .integer(number) }
      return number(cell).map { .number($0) }
    case .text: return text(cell).map { .text($0) }
    case .date:
      guard case .node(let date) = cell, isDate(date) else { return nil }
      return .integer(hull(of: date).begin.rawValue)
    case .kind:
      switch cell {
      case .kind(let kind): return .text(graph.vocabulary[kind].name)
      case .claimKind: return .text("claim")
      default: return nil
      }
    case .node:
      guard case .node(let node) = cell, !isClaim(node) else { return nil }
      return .text(graph.label(EntityID(node)))
    }
  }

  /// The order in which the values of a column are listed.
  func isListed(_ a: RawCell, before b: RawCell) -> Bool {
    switch (a, b) {
    case (.node(let a), .node(let b)): isListed(a, before: b)
    case (.literal(let a), .literal(let b)):
      if let left = number(.literal(a)), let right = number(.literal(b)), left != right {
        left < right
      } else {
        a < b
      }
    case (.kind(let a), .kind(let b)): a < b
    case (.integer(let a), .integer(let b)): a < b
    case (.text(let a), .text(let b)): TextOrder.isOrdered(a, b)
    default: a.rank < b.rank
    }
  }
}

extension RawCell {
  fileprivate var rank: Int {
    switch self {
    case .kind: 0
    case .claimKind: 1
    case .integer: 2
    case .node: 3
    case .literal: 4
    case .text: 5
    }
  }
}
