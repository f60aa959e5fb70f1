/// Numbers for byte strings: each distinct one is given the next number, in the order of arrival.
///
/// An open-addressed table whose keys lie one after another in one array, so that looking up what
/// is there allocates nothing and makes no `String`.
struct ByteTable {
  private struct Slot {
    var hash: UInt64 = 0
    var start = 0
    var count = 0
    /// -1 where the slot is free.
    var number = -1
  }

  private var slots = [Slot](repeating: Slot(), count: Self.initialCount)
  private var keys: [UInt8] = []
  private(set) var count = 0

  private static let initialCount = 16

  /// The number of the bytes, or nil where they have none.
  @inline(__always)
  func number(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let slot = slots[place(of: bytes, range, Self.hash(bytes, range))]
    return slot.number < 0 ? nil : slot.number
  }

  /// Gives the bytes, which have no number yet, the next one.
  mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    if (count + 1) * 2 > slots.count { grow() }
    let hash = Self.hash(bytes, range)
    slots[place(of: bytes, range, hash)] = Slot(
      hash: hash, start: keys.count, count: range.count, number: count)
    keys.append(bytes, range)
    count += 1
    return count - 1
  }

  /// Forgets everything.
  mutating func removeAll() {
    slots = [Slot](repeating: Slot(), count: Self.initialCount)
    keys.removeAll(keepingCapacity: true)
    count = 0
  }

  /// The slot that has the bytes, or the free one where they belong.
  @inline(__always)
  private func place(of bytes: Span<UInt8>, _ range: Range<Int>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var i = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[i].number >= 0 {
      if slots[i].hash == hash, has(slots[i], bytes, range) { return i }
      i = (i + 1) & mask
    }
    return i
  }

  @inline(__always)
  private func has(_ slot: Slot, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard slot.count == range.count else { return false }
    let own = keys.span
    var i = 0
    while i + 8 <= slot.count {
      if own.word(at: slot.start + i) != bytes.word(at: range.lowerBound + i) { return false }
      i += 8
    }
    while i < slot.count {
      if own[slot.start + i] != bytes[range.lowerBound + i] { return false }
      i += 1
    }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.number >= 0 {
      var i = Int(truncatingIfNeeded: slot.hash >> 20) & mask
      while slots[i].number >= 0 { i = (i + 1) & mask }
      slots[i] = slot
    }
  }

  /// A multiplicative hash, eight bytes at a time, seeded anew in each run.
  @inline(__always)
  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: range.count)
    var i = range.lowerBound
    while i + 8 <= range.upperBound {
      hash = mix(hash, bytes.word(at: i))
      i += 8
    }
    var rest: UInt64 = 0
    while i < range.upperBound {
      rest = rest << 8 | UInt64(bytes[i])
      i += 1
    }
    return mix(hash, rest)
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  private static let seed = UInt64.random(in: 1 ... .max)
}

extension [UInt8] {
  /// Appends a part of another array in one copy.
  @inline(__always)
  mutating func append(from other: [UInt8], _ range: Range<Int>) {
    append(other.span, range)
  }
}
