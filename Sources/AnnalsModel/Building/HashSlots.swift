import AnnalsPlatform

/// An open-addressing set of numbers whose meaning (hash, equality) the caller knows: the table of
/// an interner.
///
/// A slot has the upper half of the hash beside the number, so that looking up touches the things themselves
/// only where the hashes agree, and growing not at all. Numbers are never removed.
package struct HashSlots: Sendable {
  private var slots: [UInt64]
  private(set) var count = 0

  package init(minimumCapacity: Int = 16) {
    slots = Array(repeating: .max, count: 32)
    reserve(minimumCapacity)
  }

  /// Makes room for so many numbers altogether.
  mutating func reserve(_ capacity: Int) {
    var size = slots.count
    while !Self.fits(capacity, in: size) { size *= 2 }
    if size > slots.count { grow(to: size) }
  }

  private static func fits(_ count: Int, in size: Int) -> Bool { count * 3 <= size * 2 }

  /// Where the search for a hash begins: by its upper half, which is all that a slot keeps.
  private func start(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash >> 32) &* 0x9E37_79B9_7F4A_7C15 >> 24) & (slots.count - 1)
  }

  /// The number already there that `matches`, or nil after putting `new` in its place.
  package mutating func find(hash: UInt64, orInsert new: UInt32, matches: (UInt32) -> Bool)
    -> UInt32?
  {
    let mask = slots.count - 1
    var at = start(hash)
    while slots[at] != .max {
      let number = UInt32(truncatingIfNeeded: slots[at])
      if slots[at] >> 32 == hash >> 32, matches(number) { return number }
      at = (at + 1) & mask
    }
    slots[at] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(new)
    count += 1
    if !Self.fits(count, in: slots.count) { grow(to: slots.count * 2) }
    return nil
  }

  /// The number that `matches`, if any.
  package func find(hash: UInt64, matches: (UInt32) -> Bool) -> UInt32? {
    let mask = slots.count - 1
    var at = start(hash)
    while slots[at] != .max {
      let number = UInt32(truncatingIfNeeded: slots[at])
      if slots[at] >> 32 == hash >> 32, matches(number) { return number }
      at = (at + 1) & mask
    }
    return nil
  }

  private mutating func grow(to size: Int) {
    let old = slots
    slots = Array(large: .max, count: size)
    for slot in old where slot != .max {
      var at = start(slot)
      while slots[at] != .max { at = (at + 1) & (size - 1) }
      slots[at] = slot
    }
  }
}
