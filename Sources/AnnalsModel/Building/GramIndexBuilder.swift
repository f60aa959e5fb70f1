/// Collects which pairs of characters stand in which texts, and lays them out for ``GramIndex``.
struct GramIndexBuilder {
  /// A pair and a text in one number, in the order of putting in: texts rising.
  private var pairs: [UInt64] = []

  /// Puts in a text's pairs; texts come in rising order.
  mutating func add(_ text: String, as literal: UInt32) {
    var previous: UInt32?
    for scalar in FoldedText.fold(text).unicodeScalars {
      let half = Gram.half(scalar)
      if let previous { pairs.append(UInt64(Gram.key(previous, half)) << 32 | UInt64(literal)) }
      previous = half
    }
    if let previous { pairs.append(UInt64(Gram.key(previous, 0)) << 32 | UInt64(literal)) }
  }

  /// The three columns of the index.
  consuming func columns() -> (keys: [UInt32], starts: [UInt32], postings: [UInt8]) {
    sort(shift: 32)
    sort(shift: 48)
    var keys: [UInt32] = []
    var starts: [UInt32] = []
    var postings: [UInt8] = []
    var previous: UInt32 = 0
    var last: UInt64?
    for pair in pairs where pair != last {
      let key = UInt32(truncatingIfNeeded: pair >> 32)
      let literal = UInt32(truncatingIfNeeded: pair)
      if keys.last != key {
        keys.append(key)
        starts.append(UInt32(truncatingIfNeeded: postings.count))
        previous = 0
      }
      append(literal - previous, to: &postings)
      previous = literal
      last = pair
    }
    starts.append(UInt32(truncatingIfNeeded: postings.count))
    return (keys, starts, postings)
  }

  private func append(_ number: UInt32, to postings: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      postings.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    postings.append(UInt8(rest))
  }

  /// A stable pass of a radix sort over sixteen bits.
  private mutating func sort(shift: UInt64) {
    var next = Array(repeating: 0, count: 0x1_0001)
    for pair in pairs { next[Int(pair >> shift & 0xFFFF) + 1] += 1 }
    for i in 1...0xFFFF { next[i] += next[i - 1] }
    var sorted = Array(repeating: UInt64(0), count: pairs.count)
    for pair in pairs {
      let bucket = Int(pair >> shift & 0xFFFF)
      sorted[next[bucket]] = pair
      next[bucket] += 1
    }
    pairs = sorted
  }
}
