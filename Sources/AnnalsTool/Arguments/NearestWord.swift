/// Finds what somebody probably meant to type.
package enum NearestWord {
  /// The candidates closest to `word`, nearest first: within three edits, fewer for a short word, which
  /// would otherwise be near to anything.
  package static func of(
    _ word: String, among candidates: [String], limit: Int = 3
  ) -> [String] {
    let typed = Array(word.lowercased().unicodeScalars)
    let tolerance = min(3, max(1, (typed.count + 1) / 3))
    var found: [(distance: Int, name: String)] = []
    for name in candidates {
      let letters = Array(name.lowercased().unicodeScalars)
      // What the user only began to type is as near as one slip.
      let distance =
        typed.count >= 2 && letters.starts(with: typed) ? 1 : edits(from: typed, to: letters)
      if distance <= tolerance, distance < max(2, typed.count) { found.append((distance, name)) }
    }
    found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    guard let best = found.first?.distance else { return [] }
    return found.filter { $0.distance == best }.prefix(limit).map(\.name)
  }

  /// How many letters have to be put in, left out, changed or swapped with their neighbour.
  static func edits(from left: [Unicode.Scalar], to right: [Unicode.Scalar]) -> Int {
    // More than three are all the same to us, and this keeps long words cheap.
    if abs(left.count - right.count) > 3 { return 4 }
    var before = [Int](repeating: 0, count: right.count + 1)
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var next = [i + 1] + [Int](repeating: 0, count: right.count)
      for (j, other) in right.enumerated() {
        next[j + 1] = min(row[j + 1] + 1, next[j] + 1, row[j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
          next[j + 1] = min(next[j + 1], before[j - 1] + 1)
        }
      }
      (before, row) = (row, next)
    }
    return row.last ?? left.count
  }
}
