import AnnalsModel

/// What resolution has to know of relations, as plain tables.
///
/// Rows of the vocabulary hold strings, which are too dear to copy for every claim. The tables grow
/// with the number of kinds and relations, not with its square: a text may declare thousands.
struct RelationRules {
  /// What a relation's values are.
  enum Shape: UInt8 { case entity, anything, text, date, number, iri }

  private(set) var shapes: [Shape] = []
  private(set) var firstKinds: [KindID] = []
  private var domains = KindLists()
  private var ranges = KindLists()
  /// For each relation a bit for each kind that its subjects and its values can be; empty where there are
  /// more kinds than bits.
  private var domainBits: [UInt64] = []
  private var rangeBits: [UInt64] = []
  /// The place of each kind in a walk down the kind tree, and that of the first not beneath it.
  private var starts: [Int]
  private var ends: [Int]

  /// Lists of kinds, one for each relation, in two arrays.
  private struct KindLists {
    var starts = [0]
    var kinds: [KindID] = []

    mutating func append(_ list: [KindID]) {
      kinds += list
      starts.append(kinds.count)
    }
  }

  init(_ vocabulary: Vocabulary) {
    starts = Array(repeating: 0, count: vocabulary.kinds.count)
    ends = starts
    let order = vocabulary.treeOrder
    for (place, kind) in order.enumerated() {
      starts[Int(kind.index)] = place
      ends[Int(kind.index)] = place + 1
    }
    for kind in order.reversed() {
      guard let parent = vocabulary[kind].parent else { continue }
      ends[Int(parent.index)] = max(ends[Int(parent.index)], ends[Int(kind.index)])
    }
    for relation in vocabulary.relations { append(relation) }
    guard vocabulary.kinds.count <= UInt64.bitWidth else { return }
    domainBits = vocabulary.relationIDs.map { bits(domains, $0) }
    rangeBits = vocabulary.relationIDs.map { bits(ranges, $0) }
  }

  private func bits(_ lists: KindLists, _ relation: RelationID) -> UInt64 {
    starts.indices.reduce(0) { bits, kind in
      has(lists, relation, KindID(UInt16(kind))) ? bits | 1 << UInt64(kind) : bits
    }
  }

  private mutating func append(_ relation: Relation) {
    var kinds: [KindID] = []
    switch relation.range {
    case .entities(let list):
      shapes.append(.entity)
      kinds = list
    case .anything: shapes.append(.anything)
    case .text: shapes.append(.text)
    case .date: shapes.append(.date)
    case .number: shapes.append(.number)
    case .iri: shapes.append(.iri)
    }
    firstKinds.append(kinds.first ?? .topic)
    domains.append(relation.domain)
    ranges.append(kinds)
  }

  func shape(_ relation: RelationID) -> Shape { shapes[Int(relation.index)] }

  func isWithin(_ kind: KindID, _ ancestor: KindID) -> Bool {
    let place = starts[Int(kind.index)]
    return place >= starts[Int(ancestor.index)] && place < ends[Int(ancestor.index)]
  }

  func domain(of relation: RelationID, has kind: KindID) -> Bool {
    if domainBits.isEmpty { return has(domains, relation, kind) }
    return domainBits[Int(relation.index)] >> UInt64(kind.index) & 1 == 1
  }

  func range(of relation: RelationID, has kind: KindID) -> Bool {
    if rangeBits.isEmpty { return has(ranges, relation, kind) }
    return rangeBits[Int(relation.index)] >> UInt64(kind.index) & 1 == 1
  }

  /// An empty list means any kind.
  private func has(_ lists: KindLists, _ relation: RelationID, _ kind: KindID) -> Bool {
    let start = lists.starts[Int(relation.index)]
    let end = lists.starts[Int(relation.index) + 1]
    if start == end { return true }
    for i in start..<end where isWithin(kind, lists.kinds[i]) { return true }
    return false
  }
}
