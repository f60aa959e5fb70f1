import AnnalsPlatform

/// Puts those of one kind that begin together in the order of their ids.
struct EqualDrafts: Sendable {
  private let begins: [UInt32]
  private let places: [UInt32]
  private let entities: EntityColumns
  private let ids: DraftIDs
  private let strings: StringPool

  init(
    begins: [UInt32], places: [UInt32], entities: EntityColumns, ids: DraftIDs,
    _ strings: StringPool
  ) {
    self.begins = begins
    self.places = places
    self.entities = entities
    self.ids = ids
    self.strings = strings
  }

  private func isEqual(_ a: UInt32, _ b: UInt32) -> Bool {
    begins[Int(a)] == begins[Int(b)] && places[Int(a)] == places[Int(b)]
  }

  /// The same drafts, each run of equal ones sorted; divided among workers.
  func sorted(_ drafts: [UInt32], workers: Int) -> [UInt32] {
    let shares = shares(of: drafts, into: workers)
    let parts = Workers.map(shares.count, among: workers) { share in
      sorted(drafts[shares[share]])
    }
    return parts.count == 1 ? parts[0] : parts.flatMap { $0 }
  }

  /// Runs of about the same size, none of which ends among equal ones.
  private func shares(of drafts: [UInt32], into count: Int) -> [Range<Int>] {
    var shares: [Range<Int>] = []
    var start = 0
    for share in 1...max(count, 1) {
      var end = max(drafts.count * share / max(count, 1), start)
      while end > start, end < drafts.count, isEqual(drafts[end - 1], drafts[end]) { end += 1 }
      shares.append(start..<end)
      start = end
    }
    return shares
  }

  private func sorted(_ share: ArraySlice<UInt32>) -> [UInt32] {
    var drafts = Array(share)
    var start = 0
    while start < drafts.count {
      var end = start + 1
      while end < drafts.count, isEqual(drafts[start], drafts[end]) { end += 1 }
      if end - start > 1 { sort(start..<end, of: &drafts) }
      start = end
    }
    return drafts
  }

  /// Sorts a few by moving each down to its place, and many by eight bytes of their ids at a time.
  private func sort(_ range: Range<Int>, of drafts: inout [UInt32]) {
    if range.count > Self.few { return sortByWords(range, of: &drafts) }
    for i in range.dropFirst() {
      let draft = drafts[i]
      var place = i
      while place > range.lowerBound, isOrdered(draft, before: drafts[place - 1]) {
        drafts[place] = drafts[place - 1]
        place -= 1
      }
      if place < i { drafts[place] = draft }
    }
  }

  private func isOrdered(_ a: UInt32, before b: UInt32) -> Bool {
    // The first eight bytes decide most.
    let (p, q) = (ids[a].prefix, ids[b].prefix)
    return p != q ? p < q : strings.isOrdered(entities.ids[Int(a)], before: entities.ids[Int(b)])
  }

  /// Nothing but the keys is looked at while they are sorted.
  private func sortByWords(_ range: Range<Int>, of drafts: inout [UInt32]) {
    var open = [(range: range, start: 0)]
    var keys: [Key] = []
    while let (range, start) = open.popLast() {
      keys.removeAll(keepingCapacity: true)
      for place in range { keys.append(key(of: drafts[place], from: start)) }
      keys.sort { $0.isOrdered(before: $1) }
      for (place, key) in zip(range, keys) { drafts[place] = key.draft }
      var first = 0
      for end in 1...keys.count where end == keys.count || !keys[end].isSame(as: keys[first]) {
        if end - first > 1, keys[first].goesOn {
          open.append((range.lowerBound + first..<range.lowerBound + end, start + Key.width))
        }
        first = end
      }
    }
  }

  private func key(of draft: UInt32, from start: Int) -> Key {
    let row = ids[draft]
    let rest = strings.bytes.span.extracting(row.range.dropFirst(start))
    return Key(
      word: start == 0 ? row.prefix : StringPool.word(rest),
      rest: UInt32(min(rest.count, Key.width + 1)), draft: draft)
  }

  /// Eight bytes of an id.
  private struct Key {
    static let width = 8

    var word: UInt64
    /// How many bytes there are from there on; nine where there are more than the word has.
    var rest: UInt32
    var draft: UInt32

    var goesOn: Bool { rest > Self.width }
    func isSame(as other: Key) -> Bool { word == other.word && rest == other.rest }
    func isOrdered(before other: Key) -> Bool {
      word != other.word ? word < other.word : rest < other.rest
    }
  }

  /// How many are a few.
  private static let few = 8
}
