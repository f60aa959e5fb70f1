import AnnalsModel
import Chronology

extension SteppedEvaluator {
  /// Nodes in order: by the keys that are asked for, then canonically; all, or the first so many.
  mutating func ordered(
    _ nodes: Nodes, by keys: [SortKey], first most: Int = .max
  ) throws(QueryError) -> [String] {
    if most == 0 || nodes.isEmpty { return [] }
    let candidates = keys.isEmpty && most < nodes.count ? try front(of: nodes, most) : nodes
    var columns: [(values: [String: SortValue], isDescending: Bool)] = []
    for key in keys { columns.append((try values(of: key, candidates), key.isDescending)) }
    let canonical = try canonicalKeys(of: candidates)
    let sorted = candidates.sorted { a, b in
      for (values, isDescending) in columns where values[a] != values[b] {
        guard let left = values[a] else { return false }
        guard let right = values[b] else { return true }
        return isDescending ? right < left : left < right
      }
      guard let left = canonical[a], let right = canonical[b] else { return a < b }
      return left < right
    }
    return Array(sorted.prefix(most))
  }

  /// Of nodes those beneath the kinds that come first, at least so many: what they are ordered by besides need not
  /// be asked of the rest.
  private mutating func front(of nodes: Nodes, _ most: Int) throws(QueryError) -> Nodes {
    let ranks = try ranks(of: nodes)
    var sizes: [Int: Int] = [:]
    for node in nodes { sizes[ranks[node]?.trunk ?? .max, default: 0] += 1 }
    var sum = 0
    for (trunk, size) in sizes.sorted(by: { $0.key < $1.key }) {
      sum += size
      if sum >= most { return nodes.filter { ranks[$0]?.trunk ?? .max <= trunk } }
    }
    return nodes
  }

  /// The canonical order: by the kind at the top of the tree, by begin, by kind, by id; claims behind, in their own.
  private mutating func canonicalKeys(
    of nodes: Nodes
  ) throws(QueryError) -> [String: CanonicalKey] {
    var keys: [String: CanonicalKey] = [:]
    for node in nodes { keys[node] = CanonicalKey() }
    for (node, rank) in try ranks(of: nodes) { keys[node]?.rank = rank }
    for (node, id) in try ids(of: nodes) { keys[node]?.id = id }
    for (node, dates) in try datings(of: nodes.filter { sort(of: $0) != .claim }, []) {
      let begins = dates.compactMap { self.dates[$0]?.bounds.hull.begin }
      if let first = begins.min() { keys[node]?.begin = first }
    }
    try each(of: nodes.filter { sort(of: $0) == .claim }) { _, v, position in
      "\(v.text) annals:position \(position.text) ."
    } take: { node, position in
      keys[node]?.position = Int(position.text) ?? 0
    }
    return keys
  }

  /// What nodes are sorted by: their least value, or where the greatest comes first, the greatest.
  private mutating func values(
    of key: SortKey, _ nodes: Nodes
  ) throws(QueryError) -> [String: SortValue] {
    let values = try self.values(of: key.path, nodes, [])
    if key.isCount {
      var counts: [String: SortValue] = [:]
      for node in nodes { counts[node] = .integer(Int64(values[node]?.count ?? 0)) }
      return counts
    }
    let sortable = try sortValues(
      of: values.values.lazy.joined(), try writer.naming.path(key.path).type)
    return values.compactMapValues { all in
      let known = all.compactMap { sortable[$0] }
      return key.isDescending ? known.max() : known.min()
    }
  }

  /// What values are ordered by: as the vocabulary says that the values of their path are.
  mutating func sortValues(
    of values: some Sequence<AskedValue>, _ type: PathType
  ) throws(QueryError) -> [AskedValue: SortValue] {
    var sortable: [AskedValue: SortValue] = [:]
    let different = Set(values)
    switch type {
    case .number:
      for value in different { sortable[value] = value.number.map { .number($0) } }
    case .text, .kind:
      for value in different where value.number == nil && !isNode(value) {
        sortable[value] = .text(value.text)
      }
    case .date:
      try read(dates(among: different))
      for value in different {
        sortable[value] = dates[value.text].map { .integer($0.bounds.hull.begin.rawValue) }
      }
    case .node:
      let nodes = different.filter { isNode($0) && sort(of: $0.text) != .claim }
      let labels = try labels(of: Nodes(nodes.lazy.map(\.text)))
      for value in nodes { sortable[value] = labels[value.text]?.first.map { .text($0.text) } }
    }
    return sortable
  }
}

/// The place of a kind in the kind tree, and that of the kind at the top that it lies beneath.
struct KindRank: Hashable {
  var trunk: Int
  var kind: Int
}

/// A node's place in the order of all.
private struct CanonicalKey: Comparable {
  var rank = KindRank(trunk: .max, kind: .max)
  var begin = Seconds.unboundedFuture
  var id = ""
  var position = 0

  static func < (a: CanonicalKey, b: CanonicalKey) -> Bool {
    if a.rank.trunk != b.rank.trunk { return a.rank.trunk < b.rank.trunk }
    if a.begin != b.begin { return a.begin < b.begin }
    if a.rank.kind != b.rank.kind { return a.rank.kind < b.rank.kind }
    if a.id != b.id { return TextOrder.isOrdered(a.id, b.id) }
    return a.position < b.position
  }
}
