import AnnalsModel

/// A table from runs of bytes to numbers: the words of the vocabulary, dates and citations that
/// were read already.
///
/// Keys are copied in, so that a table outlives the text.
struct WordTable {
  private struct Entry {
    var hash: UInt64
    var start: UInt32
    var count: UInt32
    var value: UInt32

    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  private var entries: [Entry] = []
  private var slots: [UInt32] = Array(repeating: .max, count: 64)
  private var bytes: [UInt8] = []

  /// The number of a run of bytes; `salt` keeps apart what is the same bytes in another setting.
  func find(_ key: Span<UInt8>, salt: UInt32 = 0) -> UInt32? {
    find(key, hash: byteHash(key, salt))
  }

  private func find(_ key: Span<UInt8>, hash: UInt64) -> UInt32? {
    let mask = slots.count - 1
    let all = bytes.span
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at] != .max {
      let entry = entries[Int(slots[at])]
      if entry.hash == hash, isSame(key, all.extracting(entry.range)) {
        return entry.value
      }
      at = (at + 1) & mask
    }
    return nil
  }

  /// Puts in a key that is not there.
  mutating func insert(_ key: Span<UInt8>, salt: UInt32 = 0, _ value: UInt32) {
    // Beyond four gigabytes of keys nothing is remembered, which costs time and nothing else.
    guard bytes.count + key.count < Int(UInt32.max) else { return }
    let hash = byteHash(key, salt)
    entries.append(
      Entry(hash: hash, start: UInt32(bytes.count), count: UInt32(key.count), value: value))
    for i in key.indices { bytes.append(key[i]) }
    if entries.count * 2 > slots.count { grow() } else { place(entries.count - 1) }
  }

  mutating func insert(_ key: String, _ value: UInt32) { insert(Array(key.utf8).span, value) }

  private mutating func place(_ entry: Int) {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: entries[entry].hash) & mask
    while slots[at] != .max { at = (at + 1) & mask }
    slots[at] = UInt32(entry)
  }

  private mutating func grow() {
    slots = Array(repeating: .max, count: slots.count * 2)
    for entry in entries.indices { place(entry) }
  }
}
