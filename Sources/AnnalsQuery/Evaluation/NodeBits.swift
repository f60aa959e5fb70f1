/// A set of node numbers within a range, a bit for each number of the range.
///
/// What many indexes find in some order of their own, each possibly more than once, comes out of it in
/// order and once: that is a pass over the bits, where sorting would be many over the numbers.
package struct NodeBits: Sendable {
  private let range: Range<UInt32>
  /// What the first bit stands for.
  private let first: UInt32
  private var words: [UInt64]

  /// No numbers, of those that may be.
  package init(_ range: Range<UInt32>) {
    self.range = range
    first = range.lowerBound & ~63
    words = Array(repeating: 0, count: range.isEmpty ? 0 : Int((range.upperBound - first) / 64) + 1)
  }

  init(_ run: NodeRun) {
    self.init(run.hull)
    run.forEach { insert($0) }
  }

  /// Puts a number in; one outside the range stays outside.
  package mutating func insert(_ number: UInt32) {
    guard range.contains(number) else { return }
    let place = number - first
    words[Int(place / 64)] |= 1 << UInt64(place % 64)
  }

  package func contains(_ number: UInt32) -> Bool {
    guard range.contains(number) else { return false }
    let place = number - first
    return words[Int(place / 64)] & (1 << UInt64(place % 64)) != 0
  }

  /// Puts a number in, and says whether it is new.
  package mutating func add(_ number: UInt32) -> Bool {
    guard range.contains(number) else { return false }
    let (word, bit) = (Int((number - first) / 64), UInt64(1) << UInt64((number - first) % 64))
    guard words[word] & bit == 0 else { return false }
    words[word] |= bit
    return true
  }

  /// The numbers in order.
  package var array: [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(words.reduce(0) { $0 + $1.nonzeroBitCount })
    for (place, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        numbers.append(first + UInt32(place * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return numbers
  }
}

/// Collects nodes that an index finds in any order: a list as long as they are few, then bits.
struct NodeCollector {
  private let range: Range<UInt32>
  /// So many are sorted faster than the bits of the range are looked through.
  private let few: Int
  private var list: [UInt32] = []
  private var bits: NodeBits?

  /// Keeps what lies in the range.
  init(within range: Range<UInt32>) {
    self.range = range
    few = 32 + range.count / 1024
  }

  mutating func insert(_ number: UInt32) {
    guard number >= range.lowerBound, number < range.upperBound else { return }
    if bits != nil {
      bits?.insert(number)
    } else {
      list.append(number)
      if list.count > few { spill() }
    }
  }

  private mutating func spill() {
    var bits = NodeBits(range)
    for number in list { bits.insert(number) }
    list = []
    self.bits = bits
  }

  /// All that was put in, in order, each once.
  var run: NodeRun {
    if let bits { return NodeRun(sorted: bits.array) }
    return NodeRun(unsorted: list)
  }
}
