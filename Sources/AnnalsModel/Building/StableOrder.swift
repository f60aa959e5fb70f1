import AnnalsPlatform

/// Sorting by counting: what is sorted here are numbers below a known limit, a million at a time.
enum StableOrder {
  private static let digit = 11

  /// Orders `items` by their keys; those of one key stay in the order they are in.
  /// - Complexity: O(n), in as many passes as `limit` has digits of eleven bits.
  static func sort(_ items: inout [UInt32], below limit: Int, by key: (UInt32) -> UInt32) {
    var other = Array(large: UInt32(0), count: items.count)
    var shift = 0
    while limit > 1 && (limit - 1) >> shift > 0 {
      pass(items, &other, shift, key)
      swap(&items, &other)
      shift += digit
    }
  }

  private static func pass(
    _ items: [UInt32], _ output: inout [UInt32], _ shift: Int, _ key: (UInt32) -> UInt32
  ) {
    let mask = UInt32(1 << digit - 1)
    var starts = Array(repeating: 0, count: 1 << digit + 1)
    for item in items { starts[Int(key(item) >> UInt32(shift) & mask) + 1] += 1 }
    for i in 0..<(1 << digit) { starts[i + 1] += starts[i] }
    for item in items {
      let value = Int(key(item) >> UInt32(shift) & mask)
      output[starts[value]] = item
      starts[value] += 1
    }
  }

  /// Orders words by their upper halves; those of one upper half stay in the order they are in.
  ///
  /// Digits that all have alike take no time.
  static func sortByUpperHalf(_ words: inout [UInt64]) {
    let shifts = [UInt64(32), 43, 54]
    let mask = UInt64(1 << digit - 1)
    var counts = Array(repeating: 0, count: shifts.count << digit)
    for word in words {
      counts[Int(word >> 32 & mask)] += 1
      counts[1 << digit + Int(word >> 43 & mask)] += 1
      counts[2 << digit + Int(word >> 54)] += 1
    }
    var other = Array(large: UInt64(0), count: words.count)
    for (place, shift) in shifts.enumerated() {
      var starts = Array(counts[place << digit..<(place + 1) << digit])
      if starts.contains(words.count) { continue }
      var sum = 0
      for value in starts.indices { (starts[value], sum) = (sum, sum + starts[value]) }
      for word in words {
        let value = Int(word >> shift & mask)
        other[starts[value]] = word
        starts[value] += 1
      }
      swap(&words, &other)
    }
  }
}

/// Places of things by a number that each has: those of one number in their own order.
struct Buckets: Sendable {
  private(set) var starts: [UInt32]
  private(set) var places: [UInt32]

  /// Groups the places of `keys`, all of them below `count`, by their value.
  /// - Complexity: O(n), by counting.
  init(_ keys: [UInt32], count: Int) {
    starts = Array(large: 0, count: count + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for i in 0..<count { starts[i + 1] += starts[i] }
    var next = starts
    places = Array(large: 0, count: keys.count)
    for (place, key) in keys.enumerated() {
      places[Int(next[Int(key)])] = UInt32(place)
      next[Int(key)] += 1
    }
  }

  func range(of key: Int) -> Range<Int> { Int(starts[key])..<Int(starts[key + 1]) }

  /// The places of a number.
  subscript(key: Int) -> ArraySlice<UInt32> { places[range(of: key)] }
}
