/// A tree over a sorted column, laid out without pointers: level 0 is the column itself, in blocks of
/// sixteen; each level above has the greatest of each block below it.
///
/// For rows sorted by begin, with their ends in the tree, all rows that overlap a span are found by
/// going down only into blocks whose greatest end reaches it.
package enum ImplicitTree {
  package static let fanout = 16

  /// All levels, one after another, the column first.
  package static func greatest(of column: [Int64]) -> [Int64] {
    var all = column
    var start = 0
    var count = column.count
    while count > fanout {
      let blocks = (count + fanout - 1) / fanout
      for block in 0..<blocks {
        let first = start + block * fanout
        let last = min(first + fanout, start + count)
        all.append(all[first..<last].max() ?? .min)
      }
      start += count
      count = blocks
    }
    return all
  }

  /// Where each level begins in the column of all levels, for `count` rows.
  package static func levelStarts(count: Int) -> [Int] {
    var starts = [0]
    var at = 0
    var size = count
    while size > fanout {
      at += size
      starts.append(at)
      size = (size + fanout - 1) / fanout
    }
    return starts
  }

  /// How many rows from the first of a block on can be stepped over, since the tree says that the
  /// greatest of all of them is not after `limit`; 0 where a row of its block may be.
  ///
  /// Goes up for as long as a whole larger block begins here and can be stepped over too.
  static func rows(
    from row: Int, notAfter limit: Int64, in tree: Column<Int64>, _ levelStarts: [Int]
  ) -> Int {
    var (rows, size) = (0, fanout)
    for start in levelStarts.dropFirst() {
      guard row % size == 0, tree[start + row / size] <= limit else { break }
      rows = size
      size *= fanout
    }
    return rows
  }
}
