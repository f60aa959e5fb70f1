import AnnalsPlatform

/// The literals of all parts, equal ones as one.
///
/// Its numbers tell nothing yet: the graph's go by first use.
struct MergedLiterals: Sendable {
  /// One of them.
  struct Literal: Sendable {
    var kind: LiteralKind
    var tag: StringID
    /// Where its words stand among ``buffers``.
    var buffer: UInt32
    var start: UInt32
    var count: UInt32

    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  /// All bytes that words stand in.
  let buffers: [[UInt8]]
  private let tags: StringPool
  /// For each literal as put in, counted through all parts, the one it is.
  private(set) var numberOf: [UInt32] = []
  private(set) var literals: [Literal] = []

  var count: Int { literals.count }

  /// - Complexity: O(n), divided by hash among `workers`.
  init(_ parts: [Part], tags: StringPool, workers: Int) {
    buffers = parts.flatMap { [$0.strings] + $0.texts }
    self.tags = tags
    let total = parts.reduce(0) { $0 + $1.literals.count }
    let shares = min(workers, 16)
    let found = Workers.map(shares) { [buffers] in
      var share = Share(expecting: total / shares, buffers: buffers)
      share.merge(parts, share: $0, of: shares)
      return share
    }
    numberOf = Array(repeating: 0, count: total)
    literals.reserveCapacity(total)
    for share in found {
      let first = UInt32(literals.count)
      for (member, number) in zip(share.members, share.numbers) {
        numberOf[Int(member)] = first + number
      }
      literals += share.literals
    }
  }

  /// The hash of what a literal's words are when they are folded.
  func foldedHash(of literal: Literal) -> UInt32 {
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

/// The literals whose hash falls to one worker.
private struct Share: Sendable {
  let buffers: [[UInt8]]
  /// Which they are, and the number of each.
  var members: [UInt32] = []
  var numbers: [UInt32] = []
  /// By number.
  var literals: [MergedLiterals.Literal] = []
  private var hashes: [UInt64] = []
  private var slots: HashSlots

  init(expecting count: Int, buffers: [[UInt8]]) {
    self.buffers = buffers
    slots = HashSlots(minimumCapacity: count)
    members.reserveCapacity(count)
    numbers.reserveCapacity(count)
    literals.reserveCapacity(count)
    hashes.reserveCapacity(count)
  }

  mutating func merge(_ parts: [Part], share: Int, of shares: Int) {
    var firstBuffer = 0
    for part in parts {
      for (place, row) in part.literals.rows.enumerated() {
        if shares > 1, Int(truncatingIfNeeded: row.hash >> 56) % shares != share { continue }
        let buffer =
          row.text == LiteralColumns.inStrings ? firstBuffer : firstBuffer + 1 + Int(row.text)
        let literal = MergedLiterals.Literal(
          kind: row.kind, tag: part.tags[place], buffer: UInt32(buffer), start: row.start,
          count: row.count)
        members.append(part.firstLiteral + UInt32(place))
        numbers.append(number(of: literal, hash: row.hash))
      }
      firstBuffer += 1 + part.texts.count
    }
  }

  private mutating func number(of literal: MergedLiterals.Literal, hash: UInt64) -> UInt32 {
    let new = UInt32(literals.count)
    let found = slots.find(hash: hash, orInsert: new) { known in
      hashes[Int(known)] == hash && Self.isSame(literals[Int(known)], literal, buffers)
    }
    if let found { return found }
    literals.append(literal)
    hashes.append(hash)
    return new
  }

  private static func isSame(
    _ a: MergedLiterals.Literal, _ b: MergedLiterals.Literal, _ buffers: [[UInt8]]
  ) -> Bool {
    guard a.kind == b.kind, a.tag == b.tag, a.count == b.count else { return false }
    let (x, y) = (buffers[Int(a.buffer)], buffers[Int(b.buffer)])
    return isSameBytes(x.span.extracting(a.range), y.span.extracting(b.range))
  }
}
