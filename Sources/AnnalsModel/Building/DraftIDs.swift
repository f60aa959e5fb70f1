import AnnalsPlatform

/// What is asked of the ids of all entities, by draft number: read once in the order they were put in, so that
/// what goes by another order finds it in one place.
struct DraftIDs: Sendable {
  struct Row: Sendable {
    /// The first eight bytes as a number that sorts as they do.
    var prefix: UInt64
    /// Where the bytes stand among the builder's strings.
    var start: UInt32
    var count: UInt32
    /// The hash of the folded form.
    var foldedHash: UInt32

    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  private let rows: [Row]

  init(_ entities: EntityColumns, _ strings: StringPool, workers: Int) {
    let shares = Workers.runs(of: 0..<entities.count, into: workers) { _ in 1 }
    let parts = Workers.map(shares.count, among: workers) { share in
      var rows: [Row] = []
      rows.reserveLarge(shares[share].count)
      // Lent once: what is asked of the pool for each entity counts references that all workers count.
      let (ids, bytes, offsets) = (entities.ids.span, strings.bytes.span, strings.offsets.span)
      for entity in shares[share] {
        let id = Int(ids[entity].index)
        rows.append(Row(Int(offsets[id])..<Int(offsets[id + 1]), of: bytes))
      }
      return rows
    }
    rows = parts.count == 1 ? parts[0] : parts.flatMap { $0 }
  }

  subscript(draft: UInt32) -> Row { rows[Int(draft)] }
}

extension DraftIDs.Row {
  init(_ range: Range<Int>, of bytes: Span<UInt8>) {
    let id = bytes.extracting(range)
    self.init(
      prefix: StringPool.word(id), start: UInt32(range.lowerBound), count: UInt32(range.count),
      foldedHash: FoldedText.hash(of: id))
  }
}
