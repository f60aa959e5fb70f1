/// Interned UTF-8: equal strings are one number, and all of them one run of bytes.
package struct StringPool: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [UInt32] = [0]
  private var hashes: [UInt32] = []
  private var slots = HashSlots()

  package init() { _ = intern("") }

  /// How many strings there are.
  package var count: Int { hashes.count }

  /// The number of a string, which is put in where it is not there.
  ///
  /// At four gigabytes of strings the pool is full: what comes then is the empty string, and
  /// ``isFull`` says so.
  package mutating func intern(_ text: Span<UInt8>) -> StringID {
    let hash = unsafe checksum(text.bytes)
    let new = UInt32(hashes.count)
    let found = slots.find(
      hash: UInt64(UInt32(truncatingIfNeeded: hash)), orInsert: new,
      hashOf: { [hashes] in
        Int($0) < hashes.count ? UInt64(hashes[Int($0)]) : UInt64(UInt32(truncatingIfNeeded: hash))
      },
      matches: { [bytes, offsets, hashes] in
        hashes[Int($0)] == UInt32(truncatingIfNeeded: hash)
          && equal(text, bytes, from: Int(offsets[Int($0)]), to: Int(offsets[Int($0) + 1]))
      })
    if let found { return StringID(found) }
    guard bytes.count + text.count <= Int(UInt32.max), new < 0x7FFF_FFFF else {
      isFull = true
      return append(hash: hash, text: Span())
    }
    return append(hash: hash, text: text)
  }

  /// The number of a string, which is put in where it is not there.
  package mutating func intern(_ text: String) -> StringID {
    intern(text.utf8.span)
  }

  /// The number of a string, if it is there.
  package func find(_ text: String) -> StringID? {
    let span = text.utf8.span
    let hash = UInt32(truncatingIfNeeded: unsafe checksum(span.bytes))
    return slots.find(hash: UInt64(hash)) {
      hashes[Int($0)] == hash
        && equal(span, bytes, from: Int(offsets[Int($0)]), to: Int(offsets[Int($0) + 1]))
    }.map { StringID($0) }
  }

  /// True when a string did not fit any more.
  package private(set) var isFull = false

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
  package func isOrdered(_ a: StringID, before b: StringID) -> Bool {
    compare(a, b) < 0
  }

  /// Negative, zero or positive as `a` stands before, at or after `b`.
  package func compare(_ a: StringID, _ b: StringID) -> Int {
    if a == b { return 0 }
    var i = range(a)
    var j = range(b)
    while let p = i.popFirst(), let q = j.popFirst() {
      if bytes[p] != bytes[q] { return bytes[p] < bytes[q] ? -1 : 1 }
      if i.isEmpty || j.isEmpty { break }
    }
    return i.count - j.count
  }

  private mutating func append(hash: UInt64, text: Span<UInt8>) -> StringID {
    for i in text.indices { bytes.append(text[i]) }
    offsets.append(UInt32(bytes.count))
    hashes.append(UInt32(truncatingIfNeeded: hash))
    return StringID(UInt32(hashes.count - 1))
  }
}

private func equal(_ text: Span<UInt8>, _ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
  guard text.count == end - start else { return false }
  for i in text.indices where text[i] != bytes[start + i] { return false }
  return true
}
