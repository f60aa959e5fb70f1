import AnnalsPlatform

/// The literals of all parts, equal ones as one.
///
/// Its numbers tell nothing yet: the graph's go by first use. They are those of putting in, counted through
/// all parts; of equal ones that of the first.
struct MergedLiterals: Sendable {
  /// One of them.
  struct Literal: Sendable {
    /// The hash of the words; that of their folded form where they are folded.
    var hash: UInt32
    var tag: StringID
    /// Where its words stand among ``buffers``.
    var buffer: UInt32
    var start: UInt32
    var count: UInt32
    var kind: LiteralKind
    var isFolded: Bool

    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  /// All bytes that words stand in.
  let buffers: [[UInt8]]
  private let tags: StringPool
  /// For each literal as put in, counted through all parts, the one it is.
  private(set) var numberOf: [UInt32] = []
  private(set) var literals: [Literal] = []

  /// How many were put in.
  var count: Int { literals.count }

  /// - Complexity: O(n), divided by hash among `workers`.
  init(_ parts: [Part], tags: StringPool, workers: Int) {
    buffers = parts.flatMap { [$0.strings] + $0.texts }
    self.tags = tags
    let total = parts.reduce(0) { $0 + $1.literals.count }
    literals.reserveLarge(total)
    numberOf.reserveLarge(total)
    var firstBuffer: UInt32 = 0
    for part in parts {
      append(part, firstBuffer: firstBuffer)
      firstBuffer += UInt32(1 + part.texts.count)
    }
    for number in 0..<UInt32(total) { numberOf.append(number) }
    for same in Same.find(parts, literals, buffers, workers: workers) {
      numberOf[Int(same.literal)] = same.first
    }
  }

  private mutating func append(_ part: Part, firstBuffer: UInt32) {
    for (row, tag) in zip(part.literals.rows, part.tags) {
      let buffer =
        row.text == LiteralColumns.inStrings ? firstBuffer : firstBuffer + 1 + UInt32(row.text)
      literals.append(
        Literal(
          hash: UInt32(truncatingIfNeeded: row.hash), tag: tag, buffer: buffer, start: row.start,
          count: row.count, kind: row.kind, isFolded: row.isFolded))
    }
  }

  /// The hash of what a literal's words are when they are folded.
  func foldedHash(of literal: Literal) -> UInt32 {
    if literal.isFolded { return literal.hash }
    let bytes = buffers[Int(literal.buffer)]
    return FoldedText.hash(of: bytes.span.extracting(literal.range))
  }

  /// Entities by number, then literals by what they say.
  func isOrdered(_ a: ValueCode, before b: ValueCode) -> Bool {
    guard let p = a.literal, let q = b.literal, p != q else { return a.bits < b.bits }
    return isOrdered(p.index, before: q.index)
  }

  /// By relation, then value.
  func isOrdered(_ a: QualifierCode, before b: QualifierCode) -> Bool {
    a.relation != b.relation ? a.relation < b.relation : isOrdered(a.value, before: b.value)
  }

  /// Orders by kind, words and tag: by what is said.
  private func isOrdered(_ a: UInt32, before b: UInt32) -> Bool {
    let (p, q) = (literals[Int(a)], literals[Int(b)])
    if p.kind != q.kind { return p.kind.rawValue < q.kind.rawValue }
    let (x, y) = (buffers[Int(p.buffer)], buffers[Int(q.buffer)])
    let words = compareBytes(x.span.extracting(p.range), y.span.extracting(q.range))
    return words != 0 ? words < 0 : tags.isOrdered(p.tag, before: q.tag)
  }
}

/// A literal that is the same as one put in before it.
private struct Same: Sendable {
  var literal: UInt32
  var first: UInt32

  /// A table of so many literals fits the processor's own cache; they are divided by hash until it does.
  private static let tableSize = 1 << 14

  /// All of them, found share by share of the hashes.
  static func find(
    _ parts: [Part], _ literals: [MergedLiterals.Literal], _ buffers: [[UInt8]], workers: Int
  ) -> [Same] {
    var bits = 0
    while bits < 11, literals.count >> bits > tableSize { bits += 1 }
    let keys = Keys(parts, bits: bits, count: literals.count)
    let runs = Workers.runs(of: 0..<1 << bits, into: min(workers, 1 << bits)) { _ in 1 }
    let found = Workers.map(runs.count, among: workers) { run in
      runs[run].flatMap { find(keys.share($0), literals, buffers) }
    }
    return found.count == 1 ? found[0] : found.flatMap { $0 }
  }

  /// Those of one share, in the order of putting in.
  private static func find(
    _ keys: ArraySlice<UInt64>, _ literals: [MergedLiterals.Literal], _ buffers: [[UInt8]]
  ) -> [Same] {
    var slots = HashSlots(minimumCapacity: keys.count)
    var same: [Same] = []
    for key in keys {
      let literal = UInt32(truncatingIfNeeded: key)
      let first = slots.find(hash: key, orInsert: literal) { known in
        isSame(literals[Int(known)], literals[Int(literal)], buffers)
      }
      if let first { same.append(Same(literal: literal, first: first)) }
    }
    return same
  }

  private static func isSame(
    _ a: MergedLiterals.Literal, _ b: MergedLiterals.Literal, _ buffers: [[UInt8]]
  ) -> Bool {
    guard a.kind == b.kind, a.tag == b.tag, a.count == b.count, a.hash == b.hash else {
      return false
    }
    let (x, y) = (buffers[Int(a.buffer)], buffers[Int(b.buffer)])
    return isSameBytes(x.span.extracting(a.range), y.span.extracting(b.range))
  }

  /// The upper half of each literal's hash with its number, in shares by the highest bits.
  private struct Keys: Sendable {
    private var starts: [Int]
    private var keys: [UInt64]

    init(_ parts: [Part], bits: Int, count: Int) {
      let shift = UInt64(64 - bits)
      starts = Array(repeating: 0, count: 1 << bits + 1)
      for part in parts {
        for row in part.literals.rows { starts[Int(row.hash >> shift) + 1] += 1 }
      }
      for share in 0..<(1 << bits) { starts[share + 1] += starts[share] }
      var next = starts
      keys = Array(large: 0, count: count)
      for part in parts {
        for (place, row) in part.literals.rows.enumerated() {
          let number = part.firstLiteral + UInt32(place)
          let share = Int(row.hash >> shift)
          keys[next[share]] = row.hash & 0xFFFF_FFFF_0000_0000 | UInt64(number)
          next[share] += 1
        }
      }
    }

    func share(_ number: Int) -> ArraySlice<UInt64> { keys[starts[number]..<starts[number + 1]] }
  }
}
