import AnnalsPlatform

/// The strings of several lists in one pool, and which of them are the same: the first stands for all.
///
/// The strings have the numbers that they have in the pool.
package struct StringIndex: Sendable {
  /// All of them, behind the empty one; they are looked for here and not there.
  package let pool: StringPool
  /// Where the numbers of each list begin.
  private let starts: [UInt32]
  private let shares: HashShares
  private let tables: [HashSlots]
  /// For each string the first that is the same.
  private let firsts: [UInt32]

  /// Looks for equal strings, side by side.
  /// - Complexity: O(n) in the bytes of the strings, divided among `workers`.
  package init(_ lists: [StringList], workers: Int) {
    let pool = StringPool(joining: lists)
    let first = UInt32(pool.count - lists.reduce(0) { $0 + $1.count })
    self.pool = pool
    starts = lists.reduce(into: [first]) { $0.append($0[$0.count - 1] + UInt32($1.count)) }
    shares = HashShares(lists, first: Int(first), workers: workers)
    let found = shares.find(workers: workers) { pool.isSame(StringID($0), StringID($1)) }
    tables = found.tables
    var firsts = Array(0..<UInt32(pool.count))
    for same in found.same { firsts[Int(same.number)] = same.first }
    self.firsts = firsts
  }

  /// The first string that is the same as one of a list.
  package func first(_ place: UInt32, ofList list: Int) -> StringID {
    StringID(firsts[Int(starts[list] + place)])
  }

  /// The first string with these bytes, if there is one.
  package func find(_ text: Span<UInt8>, hash: UInt64) -> StringID? {
    tables[shares.share(of: hash)].find(hash: hash) { pool.string(StringID($0), is: text) }
      .map { StringID($0) }
  }
}
