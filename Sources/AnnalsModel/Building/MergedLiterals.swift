import AnnalsPlatform

/// The literals of all parts, equal ones as one.
///
/// Its numbers tell nothing yet: the graph's go by first use. They are those of putting in, counted through
/// all parts; of equal ones that of the first. The literals stay where they were put in.
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
  private let lists: [PartLiterals]
  private let tags: StringPool
  /// For each literal as put in, counted through all parts, the one it is.
  private(set) var numberOf: [UInt32]

  /// How many were put in.
  var count: Int { numberOf.count }

  /// - Complexity: O(n), divided by hash among `workers`.
  init(_ parts: [Part], tags: StringPool, workers: Int) {
    let buffers = parts.flatMap { [$0.strings] + $0.texts }
    let lists = PartLiterals.all(parts)
    self.buffers = buffers
    self.lists = lists
    self.tags = tags
    let shares = HashShares(parts.map(\.literals), workers: workers)
    let found = shares.find(workers: workers) { a, b in
      Self.isSame(Self.literal(a, of: lists), Self.literal(b, of: lists), buffers)
    }
    numberOf = Array(0..<UInt32(shares.total))
    for same in found.same { numberOf[Int(same.number)] = same.first }
  }

  private static func isSame(_ a: Literal, _ b: Literal, _ buffers: [[UInt8]]) -> Bool {
    guard a.kind == b.kind, a.tag == b.tag, a.count == b.count, a.hash == b.hash else {
      return false
    }
    let (x, y) = (buffers[Int(a.buffer)], buffers[Int(b.buffer)])
    return isSameBytes(x.span.extracting(a.range), y.span.extracting(b.range))
  }

  /// A literal by its number.
  subscript(number: UInt32) -> Literal { Self.literal(number, of: lists) }

  @inline(__always)  // Asked for each literal, several times; there are few lists.
  private static func literal(_ number: UInt32, of lists: [PartLiterals]) -> Literal {
    var list = 0
    while list + 1 < lists.count, lists[list + 1].first <= number { list += 1 }
    return lists[list][number]
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
    let (p, q) = (self[a], self[b])
    if p.kind != q.kind { return p.kind.rawValue < q.kind.rawValue }
    let (x, y) = (buffers[Int(p.buffer)], buffers[Int(q.buffer)])
    let words = compareBytes(x.span.extracting(p.range), y.span.extracting(q.range))
    return words != 0 ? words < 0 : tags.isOrdered(p.tag, before: q.tag)
  }
}

/// The literals of a part, among those of all.
private struct PartLiterals: Sendable {
  let first: UInt32
  private let rows: [LiteralColumns.Row]
  /// The builder's number of each string that is a tag.
  private let tags: TagMap
  /// The buffer of the part's own strings; those of its texts follow.
  private let firstBuffer: UInt32

  static func all(_ parts: [Part]) -> [PartLiterals] {
    var firstBuffer: UInt32 = 0
    return parts.map { part in
      defer { firstBuffer += UInt32(1 + part.texts.count) }
      return PartLiterals(
        first: part.firstLiteral, rows: part.literals.rows, tags: part.tags,
        firstBuffer: firstBuffer)
    }
  }

  @inline(__always)  // Asked for each literal; as a call the processor waits for each by itself.
  subscript(number: UInt32) -> MergedLiterals.Literal {
    let row = rows[Int(number - first)]
    let isOwn = row.text == LiteralColumns.inStrings
    return MergedLiterals.Literal(
      hash: UInt32(truncatingIfNeeded: row.hash), tag: tags[row.tag],
      buffer: isOwn ? firstBuffer : firstBuffer + 1 + UInt32(row.text), start: row.start,
      count: row.count, kind: row.kind, isFolded: row.isFolded)
  }
}
