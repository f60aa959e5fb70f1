/// Interned UTF-8: equal strings are one number, and all of them one run of bytes.
package struct StringPool: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [UInt32] = [0]
  /// An open-addressing table: the upper half of a slot is the upper half of the string's hash, the lower
  /// its number, so that looking up touches the strings themselves only where the hashes agree.
  private var slots: [UInt64] = Array(repeating: .max, count: 64)
  /// True when a string did not fit any more.
  package private(set) var isFull = false

  package init() { _ = intern("") }

  /// How many strings there are.
  package var count: Int { offsets.count - 1 }

  /// The number of a string, which is put in where it is not there.
  ///
  /// At four gigabytes of strings the pool is full: what comes then is the empty string, and
  /// ``isFull`` says so.
  package mutating func intern(_ text: Span<UInt8>) -> StringID {
    let hash = unsafe checksum(text.bytes)
    let (slot, found) = place(of: text, hash: hash)
    if let found { return found }
    guard bytes.count + text.count <= Int(UInt32.max), count < 0x7FFF_FFFF else {
      isFull = true
      return .empty
    }
    let new = UInt32(count)
    // Safety: the span is alive for the length of the call.
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    offsets.append(UInt32(bytes.count))
    slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(new)
    if count * 2 > slots.count { grow() }
    return StringID(new)
  }

  /// The number of a string, which is put in where it is not there.
  package mutating func intern(_ text: String) -> StringID { intern(text.utf8.span) }

  /// The number of a string, if it is there.
  package func find(_ text: String) -> StringID? {
    let text = text.utf8.span
    return place(of: text, hash: unsafe checksum(text.bytes)).found
  }

  /// The string with this number.
  package func string(_ id: StringID) -> String {
    String(decoding: bytes[range(id)], as: UTF8.self)
  }

  /// One byte of what all strings are made of; zero outside.
  package func byte(at place: Int) -> UInt8 {
    place >= 0 && place < bytes.count ? bytes[place] : 0
  }

  package func range(_ id: StringID) -> Range<Int> {
    let i = Int(id.index)
    return i + 1 < offsets.count ? Int(offsets[i])..<Int(offsets[i + 1]) : 0..<0
  }

  /// The slot where a string is, or where it would go.
  private func place(of text: Span<UInt8>, hash: UInt64) -> (slot: Int, found: StringID?) {
    let mask = slots.count - 1
    var slot = start(hash, mask)
    while slots[slot] != .max {
      if slots[slot] >> 32 == hash >> 32 {
        let id = StringID(UInt32(truncatingIfNeeded: slots[slot]))
        if isEqual(text, id) { return (slot, id) }
      }
      slot = (slot + 1) & mask
    }
    return (slot, nil)
  }

  /// Where the search for a hash begins: by its upper half, which is all that a slot keeps.
  private func start(_ hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (hash >> 32) &* 0x9E37_79B9_7F4A_7C15 >> 24) & mask
  }

  private func isEqual(_ text: Span<UInt8>, _ id: StringID) -> Bool {
    let range = range(id)
    guard range.count == text.count else { return false }
    let known = bytes.span.extracting(range)
    var i = 0
    // Safety: eight bytes are read only where both have them; they are of the same length.
    while i + 8 <= text.count {
      let a = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self)
      let b = unsafe known.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self)
      if a != b { return false }
      i += 8
    }
    while i < text.count {
      if text[i] != known[i] { return false }
      i += 1
    }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: .max, count: old.count * 2)
    let mask = slots.count - 1
    for entry in old where entry != .max {
      var slot = start(entry, mask)
      while slots[slot] != .max { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }
}

// MARK: Order

extension StringPool {
  /// The first eight bytes of a string as a number that sorts as they do.
  package func prefix(_ id: StringID) -> UInt64 {
    var prefix: UInt64 = 0
    let range = range(id)
    for i in 0..<8 {
      let at = range.lowerBound + i
      prefix = prefix << 8 | (at < range.upperBound ? UInt64(bytes[at]) : 0)
    }
    return prefix
  }

  /// Orders two strings by their bytes, which is by their scalars.
  package func isOrdered(_ a: StringID, before b: StringID) -> Bool { compare(a, b) < 0 }

  /// Negative, zero or positive as `a` stands before, at or after `b`.
  package func compare(_ a: StringID, _ b: StringID) -> Int {
    if a == b { return 0 }
    let (p, q) = (range(a), range(b))
    let (x, y) = (bytes.span.extracting(p), bytes.span.extracting(q))
    for i in 0..<min(x.count, y.count) where x[i] != y[i] { return x[i] < y[i] ? -1 : 1 }
    return x.count - y.count
  }
}
