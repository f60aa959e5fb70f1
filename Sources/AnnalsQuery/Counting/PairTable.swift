/// Numbers pairs of numbers as they are met, from 0: an array where it can be small, else a hash table.
package struct PairTable: Sendable {
  package private(set) var pairs: [(first: UInt32, second: UInt32)] = []
  /// By first and then second: the pair's number and one more, 0 where it was not met.
  private var grid: [UInt32] = []
  private var width: UInt32 = 0
  /// Open addressing: the numbers of pairs and one more.
  private var slots: [UInt32] = []

  /// The greatest grid: four megabytes.
  private static let greatest = 1 << 20

  package init() {}

  /// The number of a pair.
  package mutating func number(_ first: UInt32, _ second: UInt32) -> UInt32 {
    if second < width {
      let place = Int(first) * Int(width) + Int(second)
      // No grid is left once there are slots.
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
