import AnnalsPlatform

/// Things that have a hash each, by their places.
protocol HashedList: Sendable {
  var count: Int { get }
  func hash(_ place: Int) -> UInt64
}

/// Things by their hashes, in shares so small that a table of each fits the processor's own cache: equal ones
/// are looked for share by share, side by side.
///
/// A thing's number is its place, counted through all lists, from a first one on.
struct HashShares: Sendable {
  /// A table of so many fits the cache; the things are divided until it does.
  private static let tableSize = 1 << 14
  private static let mostBits = 11

  private let bits: Int
  private let lists: [Keys]
  /// How many things there are.
  let total: Int

  init(_ lists: [some HashedList], first: Int = 0, workers: Int) {
    let firsts = lists.reduce(into: [first]) { $0.append($0[$0.count - 1] + $1.count) }
    total = firsts[lists.count] - first
    var bits = 0
    while bits < Self.mostBits, total >> bits > Self.tableSize { bits += 1 }
    self.bits = bits
    self.lists = Workers.map(lists.count, among: workers) { [bits] list in
      Keys(lists[list], first: firsts[list], bits: bits)
    }
  }

  /// How many shares there are.
  var count: Int { 1 << bits }

  /// The share of a hash.
  func share(of hash: UInt64) -> Int { Self.share(of: hash, bits: bits) }

  fileprivate static func share(of hash: UInt64, bits: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 32) >> (32 - bits)
  }

  /// One of several that are the same, and the first of these.
  struct Same: Sendable {
    var number: UInt32
    var first: UInt32
  }

  /// A table of the things of each share, and those that are the same as one before them.
  func find(
    workers: Int, isSame: @Sendable (UInt32, UInt32) -> Bool
  ) -> (tables: [HashSlots], same: [Same]) {
    let runs = Workers.runs(of: 0..<count, into: min(workers, count)) { _ in 1 }
    let found = Workers.map(runs.count, among: workers) { run in
      var same: [Same] = []
      let tables = runs[run].map { find(in: $0, isSame, &same) }
      return (tables: tables, same: same)
    }
    return found.count == 1 ? found[0] : (found.flatMap(\.tables), found.flatMap(\.same))
  }

  /// Those of one share, in the order of their numbers.
  private func find(
    in share: Int, _ isSame: (UInt32, UInt32) -> Bool, _ same: inout [Same]
  ) -> HashSlots {
    var table = HashSlots(minimumCapacity: lists.reduce(0) { $0 + $1.range(of: share).count })
    for list in lists {
      for place in list.range(of: share) {
        let number = UInt32(truncatingIfNeeded: list.keys[place])
        let first = table.find(hash: list.keys[place], orInsert: number) { isSame($0, number) }
        if let first { same.append(Same(number: number, first: first)) }
      }
    }
    return table
  }
}

/// The upper half of the hash of each thing of a list, with its number, in shares by the highest bits.
private struct Keys: Sendable {
  private var starts: [Int]
  private(set) var keys: [UInt64]

  init(_ list: some HashedList, first: Int, bits: Int) {
    starts = Array(repeating: 0, count: 1 << bits + 1)
    for place in 0..<list.count {
      starts[HashShares.share(of: list.hash(place), bits: bits) + 1] += 1
    }
    for share in 0..<(1 << bits) { starts[share + 1] += starts[share] }
    var next = starts
    keys = Array(large: 0, count: list.count)
    for place in 0..<list.count {
      let hash = list.hash(place)
      let share = HashShares.share(of: hash, bits: bits)
      keys[next[share]] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(first + place)
      next[share] += 1
    }
  }

  func range(of share: Int) -> Range<Int> { starts[share]..<starts[share + 1] }
}
