/// The prefixes of a Turtle document, found by the bytes of their names.
struct PrefixTable {
  private struct Entry {
    var name: [UInt8]
    var iri: [UInt8]
    var hash: UInt64
  }

  private var entries: [Entry] = []
  private let seed = UInt64.random(in: .min ... .max)
  /// An open hash table of places in `entries`, -1 where there is none; at most half full.
  private var slots = [Int32](repeating: -1, count: 16)

  /// The prefixes in the order they were first declared in.
  var declared: [(name: String, iri: String)] {
    entries.map {
      (String(decoding: $0.name, as: UTF8.self), String(decoding: $0.iri, as: UTF8.self))
    }
  }

  /// Declares a prefix, or declares it anew.
  mutating func declare(_ bytes: Span<UInt8>, _ range: Range<Int>, as iri: [UInt8]) {
    let hash = ByteHash.hash(bytes, range, seed: seed)
    let slot = self.slot(bytes, range, hash)
    if slots[slot] >= 0 {
      entries[Int(slots[slot])].iri = iri
      return
    }
    var name: [UInt8] = []
    name.append(bytes, range)
    slots[slot] = Int32(clamping: entries.count)
    entries.append(Entry(name: name, iri: iri, hash: hash))
    if entries.count * 2 > slots.count { grow() }
  }

  /// Appends what a prefix stands for; false where it is not declared.
  func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) -> Bool {
    let place = slots[slot(bytes, range, ByteHash.hash(bytes, range, seed: seed))]
    guard place >= 0 else { return false }
    output.append(contentsOf: entries[Int(place)].iri)
    return true
  }

  private func slot(_ bytes: Span<UInt8>, _ range: Range<Int>, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, Self.same(entry.name, bytes, range) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (place, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(clamping: place)
    }
  }

  private static func same(_ name: [UInt8], _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard name.count == range.count else { return false }
    for k in 0..<name.count where name[k] != bytes[range.lowerBound + k] { return false }
    return true
  }
}
