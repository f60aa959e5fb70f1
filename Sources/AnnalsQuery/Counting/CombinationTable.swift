/// Numbers pairs of numbers as they are met, from 0: an array where it can be small, else a hash table.
struct PairTable {
  private(set) var pairs: [(first: UInt32, second: UInt32)] = []
  /// By first and then second: the pair's number and one more, 0 where it was not met.
  private var grid: [UInt32] = []
  private var width: UInt32 = 0
  /// Open addressing: the numbers of pairs and one more.
  private var slots: [UInt32] = []

  /// The greatest grid: four megabytes.
  private static let greatest = 1 << 20

  mutating func number(_ first: UInt32, _ second: UInt32) -> UInt32 {
    if slots.isEmpty, second < width {
      let place = Int(first) * Int(width) + Int(second)
      if place < grid.count, grid[place] > 0 { return grid[place] - 1 }
    }
    return slots.isEmpty ? addToGrid(first, second) : find(first, second)
  }

  private mutating func append(_ first: UInt32, _ second: UInt32) -> UInt32 {
    pairs.append((first, second))
    return UInt32(pairs.count - 1)
  }

  // MARK: Grid

  private mutating func addToGrid(_ first: UInt32, _ second: UInt32) -> UInt32 {
    if second >= width { widen(to: second) }
    let place = Int(first) * Int(width) + Int(second)
    guard slots.isEmpty, place < Self.greatest else {
      if slots.isEmpty { rehash(to: 1 << 16) }
      return find(first, second)
    }
    if place >= grid.count {
      let size = max((Int(first) + 1) * Int(width), min(grid.count * 2, Self.greatest))
      let new = size - grid.count
      grid += repeatElement(0, count: new)
    }
    let number = append(first, second)
    grid[place] = number + 1
    return number
  }

  private mutating func widen(to second: UInt32) {
    width = max(16, (second + 1).nextPowerOfTwo)
    let rows = (pairs.map(\.first).max() ?? 0) + 1
    guard Int(rows) * Int(width) <= Self.greatest else { return rehash(to: 1 << 16) }
    grid = Array(repeating: 0, count: Int(rows) * Int(width))
    for (number, pair) in pairs.enumerated() {
      grid[Int(pair.first) * Int(width) + Int(pair.second)] = UInt32(number) + 1
    }
  }

  // MARK: Hash table

  private mutating func rehash(to size: Int) {
    grid = []
    slots = Array(repeating: 0, count: max(size, Int(UInt32(pairs.count).nextPowerOfTwo) * 2))
    for (number, pair) in pairs.enumerated() {
      slots[slot(of: pair.first, pair.second)] = UInt32(number) + 1
    }
  }

  /// Where a pair is, or could be put.
  private func slot(of first: UInt32, _ second: UInt32) -> Int {
    let mask = slots.count - 1
    let key = UInt64(first) << 32 | UInt64(second)
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
    while slots[slot] > 0 {
      let pair = pairs[Int(slots[slot]) - 1]
      if pair.first == first, pair.second == second { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func find(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let slot = slot(of: first, second)
    if slots[slot] > 0 { return slots[slot] - 1 }
    let number = append(first, second)
    slots[slot] = number + 1
    if pairs.count * 2 > slots.count { rehash(to: slots.count * 2) }
    return number
  }
}

extension UInt32 {
  fileprivate var nextPowerOfTwo: UInt32 {
    self <= 1 ? 1 : 1 << UInt32(UInt32.bitWidth - (self - 1).leadingZeroBitCount)
  }
}

/// The combinations that the nodes of a block have so far: for each whose it is, and its number.
private struct Combinations {
  private var owners: [Int]
  private(set) var numbers: [UInt32]

  /// The one combination of nothing, for each node.
  init(count: Int) {
    owners = Array(0..<count)
    numbers = Array(repeating: 0, count: count)
  }

  /// Goes on by the values of the next path.
  mutating func extend(by block: CodedBlock, _ table: inout PairTable) {
    if block.codes.count == block.ends.count {
      // One value each.
      for place in numbers.indices {
        numbers[place] = table.number(numbers[place], block.codes[owners[place]])
      }
      return
    }
    var (newOwners, newNumbers): ([Int], [UInt32]) = ([], [])
    newOwners.reserveCapacity(block.codes.count)
    newNumbers.reserveCapacity(block.codes.count)
    for (owner, number) in zip(owners, numbers) {
      for place in (owner > 0 ? block.ends[owner - 1] : 0)..<block.ends[owner] {
        newOwners.append(owner)
        newNumbers.append(table.number(number, block.codes[place]))
      }
    }
    (owners, numbers) = (newOwners, newNumbers)
  }
}

/// Counts combinations of values of some paths: a table of pairs for each path, of the combination so far
/// and the next value.
///
/// Goes a block of nodes at a time and a path after another, so that each loop is short and what it reads
/// stays near.
struct CombinationTable {
  private var levels: [PairTable]
  private var counts: [Int] = []

  init(depth: Int) { levels = Array(repeating: PairTable(), count: depth) }

  /// Counts each node of a block once in each combination of its values.
  mutating func count(_ blocks: [CodedBlock]) {
    var current = Combinations(count: blocks.first?.ends.count ?? 0)
    for (level, block) in blocks.enumerated() { current.extend(by: block, &levels[level]) }
    let new = (levels.last?.pairs.count ?? 0) - counts.count
    if new > 0 { counts += repeatElement(0, count: new) }
    for number in current.numbers { counts[Int(number)] += 1 }
  }

  /// The combinations, each with a code for every path, and how often it was met.
  var groups: CountedGroups {
    var groups = CountedGroups(depth: levels.count, counts: counts)
    for place in counts.indices {
      var at = UInt32(place)
      for level in levels.indices.reversed() {
        let pair = levels[level].pairs[Int(at)]
        groups.codes[place * levels.count + level] = pair.second
        at = pair.first
      }
    }
    return groups
  }
}

/// Combinations of codes with their counts.
struct CountedGroups {
  let depth: Int
  let counts: [Int]
  /// The codes of one group after those of another.
  fileprivate(set) var codes: [UInt32]

  fileprivate init(depth: Int, counts: [Int]) {
    self.depth = depth
    self.counts = counts
    codes = Array(repeating: 0, count: depth * counts.count)
  }

  func code(_ group: Int, _ column: Int) -> UInt32 { codes[group * depth + column] }
}
