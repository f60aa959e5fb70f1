/// Collects which pairs of characters stand in which texts, and lays them out for ``GramIndex``.
struct GramIndexBuilder {
  /// The three columns of the index; empty where it would take four gigabytes.
  private(set) var keys: [UInt32] = []
  private(set) var starts: [UInt32] = []
  private(set) var postings: [UInt8] = []

  /// Indexes the texts of a graph.
  /// - Complexity: O(n) in the number of characters, O(k log k) in that of different pairs.
  init(_ graph: Graph) {
    var lists = GramLists()
    var grams: [UInt32] = []
    var folded: [UInt8] = []
    for text in 0..<UInt32(graph.literalCount)
    where graph.columns.literalKind[text] == LiteralKind.text.rawValue {
      graph.withUTF8(of: StringID(graph.columns.literalString[text])) { words in
        if FoldedText.isFolded(words) {
          lists.add(words, as: text, &grams)
        } else {
          folded.removeAll(keepingCapacity: true)
          FoldedText.fold(words, onto: &folded)
          lists.add(folded.span, as: text, &grams)
        }
      }
    }
    if lists.isFull { return }
    let bitmapSize = Gram.bitmapSize(literals: graph.literalCount)
    var texts: [UInt32] = []
    for place in lists.places() {
      keys.append(lists.key(place))
      starts.append(UInt32(truncatingIfNeeded: postings.count))
      lists.readList(place, to: &texts)
      append(texts, bitmapSize)
    }
    starts.append(UInt32(truncatingIfNeeded: postings.count))
  }
}

extension GramIndexBuilder {
  /// Appends a list in the shorter of its two forms.
  private mutating func append(_ texts: [UInt32], _ bitmapSize: Int) {
    let start = postings.count
    RiceCode.append(texts, to: &postings)
    guard postings.count - start >= bitmapSize else { return }
    postings.removeLast(postings.count - start)
    var bitmap = Array(repeating: UInt8(0), count: bitmapSize)
    for text in texts { bitmap[Int(text / 8)] |= 1 << UInt8(text % 8) }
    postings += bitmap
  }
}

/// For each pair the texts it stands in, as differences in whole bytes (LEB128), while texts are still added.
///
/// Lists grow in blocks of 32 bytes from one pool, each with the place of the next in its last four: there
/// is one pass over the texts, and no list is ever moved.
private struct GramLists {
  private struct Slot {
    var key: UInt32 = 0
    /// The last text in the list, and one; 0 where the slot is free.
    var last: UInt32 = 0
    /// Where the list begins.
    var first: UInt32 = 0
    /// Where its next byte goes.
    var next: UInt32 = 0
  }

  private var slots: [Slot] = Array(repeating: Slot(), count: 1 << 14)
  private var count = 0
  private var pool: [UInt8] = Array(repeating: 0, count: 1 << 20)
  private var used = 0

  private static let blockSize = 32
  private static let payload = 28
  /// How many pairs are added at a time, so that room for all of them can be made before.
  private static let batch = 4096

  /// True when the pool has no more room; what it holds is then of no use.
  private(set) var isFull = false

  /// Adds the pairs of a folded text; texts come in rising order.
  mutating func add(_ words: Span<UInt8>, as text: UInt32, _ grams: inout [UInt32]) {
    grams.removeAll(keepingCapacity: true)
    Gram.visit(words) { grams.append($0) }
    var start = 0
    while start < grams.count, !isFull {
      let end = min(start + Self.batch, grams.count)
      makeRoom(for: end - start)
      add(grams.span.extracting(start..<end), as: text)
      start = end
    }
  }

  private mutating func makeRoom(for more: Int) {
    while (count + more) * 2 > slots.count { grow() }
    let needed = used + more * Self.blockSize * 2
    if needed > Int(UInt32.max) { isFull = true }
    if needed > pool.count {
      pool.append(contentsOf: repeatElement(0, count: max(pool.count, needed - pool.count)))
    }
  }

  private mutating func add(_ grams: Span<UInt32>, as text: UInt32) {
    if isFull { return }
    // Taken out for the time being: a span of one property keeps all of `self` to itself.
    var (takenSlots, takenPool) = (slots, pool)
    (slots, pool) = ([], [])
    append(grams, as: text, to: takenSlots.mutableSpan, takenPool.mutableSpan)
    (slots, pool) = (takenSlots, takenPool)
  }

  private mutating func append(
    _ grams: Span<UInt32>, as text: UInt32, to slots: consuming MutableSpan<Slot>,
    _ pool: consuming MutableSpan<UInt8>
  ) {
    let mask = slots.count - 1
    for i in grams.indices {
      let key = grams[i]
      var place = Self.start(key) & mask
      while slots[place].last != 0, slots[place].key != key { place = (place + 1) & mask }
      var slot = slots[place]
      if slot.last == text + 1 { continue }
      var rest = text
      if slot.last == 0 {
        slot = Slot(key: key, last: 0, first: UInt32(used), next: UInt32(used))
        used += Self.blockSize
        count += 1
      } else {
        rest = text + 1 - slot.last
      }
      var isLast = false
      while !isLast {
        isLast = rest < 0x80
        pool[Int(slot.next)] = UInt8(truncatingIfNeeded: rest & 0x7F) | (isLast ? 0 : 0x80)
        rest >>= 7
        slot.next += 1
        if Int(slot.next) % Self.blockSize == Self.payload {
          for k in 0..<4 {
            pool[Int(slot.next) + k] = UInt8(truncatingIfNeeded: used >> (8 * k))
          }
          slot.next = UInt32(used)
          used += Self.blockSize
        }
      }
      slot.last = text + 1
      slots[place] = slot
    }
  }

  private static func start(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: UInt64(key) &* 0x9E37_79B9_7F4A_7C15 >> 32)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.last != 0 {
      var place = Self.start(slot.key) & mask
      while slots[place].last != 0 { place = (place + 1) & mask }
      slots[place] = slot
    }
  }

  // MARK: Reading

  /// The slots that are in use, in the order of their pairs.
  func places() -> [Int] {
    var keyed: [UInt64] = []
    keyed.reserveCapacity(count)
    for (place, slot) in slots.enumerated() where slot.last != 0 {
      keyed.append(UInt64(slot.key) << 32 | UInt64(place))
    }
    keyed.sort()
    return keyed.map { Int($0 & 0xFFFF_FFFF) }
  }

  func key(_ place: Int) -> UInt32 { slots[place].key }

  /// The texts of a list.
  func readList(_ place: Int, to texts: inout [UInt32]) {
    texts.removeAll(keepingCapacity: true)
    let end = Int(slots[place].next)
    var at = Int(slots[place].first)
    var (text, difference, shift): (UInt32, UInt32, UInt32) = (0, 0, 0)
    while at != end {
      let byte = pool[at]
      difference |= UInt32(byte & 0x7F) << shift
      shift += 7
      if byte & 0x80 == 0 {
        text += difference
        texts.append(text)
        (difference, shift) = (0, 0)
      }
      at += 1
      if at % Self.blockSize == Self.payload {
        at = (0..<4).reduce(0) { $0 | Int(pool[at + $1]) << (8 * $1) }
      }
    }
  }
}
