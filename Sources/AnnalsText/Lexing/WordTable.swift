import AnnalsModel

/// A table from runs of bytes to numbers: the words of the vocabulary, dates and citations that
/// were read already.
///
/// Keys of up to sixteen bytes, which is all of most words, stand in their slot; longer ones are copied in, so
/// that a table outlives the text.
struct WordTable: Sendable {
  private struct Slot: Sendable {
    /// The first and the last bytes of a short key; the hash of a long one and where its bytes are.
    var first: UInt64 = 0
    var last: UInt64 = 0
    /// The length of the key, and one; zero where the slot is free.
    var length: UInt32 = 0
    var salt: UInt32 = 0
    var value: UInt32 = 0

    init() {}

    /// What a key looks like in its slot; that of a long one lacks the place of its bytes.
    init(_ key: Span<UInt8>, salt: UInt32) {
      length = UInt32(truncatingIfNeeded: key.count) &+ 1
      self.salt = salt
      if key.count <= WordTable.shortest {
        (first, last) = ends(key)
      } else {
        first = StringPool.hash(key)
      }
    }

    var isShort: Bool { Int(length) <= WordTable.shortest + 1 }

    /// Where to look first; of a long key the last bytes are not known yet.
    var hash: Int {
      let head = mixed(first ^ UInt64(length) << 40 ^ UInt64(salt) << 8)
      return Int(truncatingIfNeeded: isShort ? mixed(head ^ last) : head)
    }
  }

  /// How long keys are at most that stand in their slots.
  static let shortest = 16

  private var slots: [Slot] = Array(repeating: Slot(), count: 64)
  /// How many keys there are.
  private(set) var count = 0
  private var bytes: [UInt8] = []

  /// The number of a run of bytes; `salt` keeps apart what is the same bytes in another setting.
  func find(_ key: Span<UInt8>, salt: UInt32 = 0) -> UInt32? {
    let wanted = Slot(key, salt: salt)
    let slots = slots.span
    let mask = slots.count - 1
    var at = wanted.hash & mask
    while slots[at].length != 0 {
      if slots[at].first == wanted.first, slots[at].length == wanted.length,
        slots[at].salt == salt, isSame(slots[at].last, key, wanted)
      {
        return slots[at].value
      }
      at = (at + 1) & mask
    }
    return nil
  }

  /// Whether what the slots of two keys do not tell apart is the same.
  @inline(__always)  // Asked once a word of a text; a call costs as much as the answer.
  private func isSame(_ last: UInt64, _ key: Span<UInt8>, _ wanted: Slot) -> Bool {
    if wanted.isShort { return last == wanted.last }
    let start = Int(last)
    return isSameBytes(key, bytes.span.extracting(start..<start + key.count))
  }

  /// Puts in a key that is not there.
  mutating func insert(_ key: Span<UInt8>, salt: UInt32 = 0, _ value: UInt32) {
    var slot = Slot(key, salt: salt)
    slot.value = value
    if !slot.isShort {
      slot.last = UInt64(bytes.count)
      bytes.append(bytes: key)
    }
    count += 1
    if count * 2 > slots.count { grow() }
    place(slot)
  }

  mutating func insert(_ key: String, _ value: UInt32) { insert(key.utf8.span, value) }

  private mutating func place(_ slot: Slot) {
    let mask = slots.count - 1
    var at = slot.hash & mask
    while slots[at].length != 0 { at = (at + 1) & mask }
    slots[at] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.length != 0 { place(slot) }
  }
}
