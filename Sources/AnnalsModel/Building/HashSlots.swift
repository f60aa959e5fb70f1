/// An open-addressing set of numbers whose meaning (hash, equality) the caller knows: the table of
/// an interner.
///
/// Numbers are never removed.
struct HashSlots {
  private var slots: [UInt32]
  private var mask: Int
  private(set) var count = 0

  private static let free = UInt32.max

  init(minimumCapacity: Int = 16) {
    var size = 32
    while size < minimumCapacity * 2 { size *= 2 }
    slots = Array(repeating: Self.free, count: size)
    mask = size - 1
  }

  /// The number already there that `matches`, or nil after putting `new` in its place.
  mutating func find(
    hash: UInt64, orInsert new: UInt32, hashOf: (UInt32) -> UInt64, matches: (UInt32) -> Bool
  ) -> UInt32? {
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at] != Self.free {
      if matches(slots[at]) { return slots[at] }
      at = (at + 1) & mask
    }
    slots[at] = new
    count += 1
    if count * 2 > slots.count { grow(hashOf: hashOf) }
    return nil
  }

  /// The number that `matches`, if any.
  func find(hash: UInt64, matches: (UInt32) -> Bool) -> UInt32? {
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at] != Self.free {
      if matches(slots[at]) { return slots[at] }
      at = (at + 1) & mask
    }
    return nil
  }

  private mutating func grow(hashOf: (UInt32) -> UInt64) {
    let old = slots
    slots = Array(repeating: Self.free, count: old.count * 2)
    mask = slots.count - 1
    for number in old where number != Self.free {
      var at = Int(truncatingIfNeeded: hashOf(number)) & mask
      while slots[at] != Self.free { at = (at + 1) & mask }
      slots[at] = number
    }
  }
}
