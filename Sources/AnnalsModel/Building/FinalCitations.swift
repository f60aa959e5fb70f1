import AnnalsPlatform

/// The citations in canonical order, and the sets of them that claims have, by first use.
struct FinalCitations: Sendable {
  /// As they were put in, in the order of the graph.
  private(set) var rows: [CitationColumns.Row] = []
  private(set) var sources: [UInt32] = []
  private(set) var setStarts: [UInt32] = [0, 0]
  private(set) var setMembers: [UInt32] = []
  /// The set of each claim.
  private(set) var setOfClaim: [UInt32] = []

  /// Claims that were put in more than once get the citations of all.
  init(
    _ columns: CitationColumns, _ numbering: EntityNumbering, strings: StringPool,
    _ claims: FinalClaims
  ) {
    var columns = columns
    var citations = claims.citations
    for union in claims.unions {
      let i = Int(union.claim)
      citations[i] = columns.union(citations[i], union.citations)
    }
    let numbers = order(columns.rows, numbering, strings)
    var setOf = Array(repeating: UInt32.max, count: columns.setCount)
    var setOfOne = Array(repeating: UInt32.max, count: columns.rows.count)
    setOf[0] = 0
    setOfClaim.reserveLarge(claims.count)
    for set in citations {
      if set >= CitationColumns.oneOnly {
        let citation = Int(set - CitationColumns.oneOnly)
        if setOfOne[citation] == .max {
          setOfOne[citation] = append(CollectionOfOne(numbers[citation]))
        }
        setOfClaim.append(setOfOne[citation])
      } else {
        if setOf[Int(set)] == .max {
          setOf[Int(set)] = append(columns.members(of: set).map { numbers[Int($0)] }.sorted())
        }
        setOfClaim.append(setOf[Int(set)])
      }
    }
  }

  /// Appends a set; gives its number.
  private mutating func append(_ members: some Collection<UInt32>) -> UInt32 {
    setMembers += members
    setStarts.append(UInt32(setMembers.count))
    return UInt32(setStarts.count - 2)
  }

  /// Orders by source, place and passage; gives the number of each as put in.
  private mutating func order(
    _ drafts: [CitationColumns.Row], _ numbering: EntityNumbering, _ strings: StringPool
  ) -> [UInt32] {
    let ranks = StringRanks(drafts.flatMap { [$0.locator, $0.passage] }, in: strings)
    let entities = numbering.numberOf.count
    // What names no source stands last.
    let sourceOf = drafts.map { row in
      row.source == CitationColumns.noSource
        ? UInt32(entities) : numbering.numberOf[Int(row.source)]
    }
    var order = Array(0..<UInt32(drafts.count))
    StableOrder.sort(&order, below: ranks.count) { ranks[drafts[Int($0)].passage] }
    StableOrder.sort(&order, below: ranks.count) { ranks[drafts[Int($0)].locator] }
    StableOrder.sort(&order, below: entities + 1) { sourceOf[Int($0)] }
    var numbers = Array(repeating: UInt32(0), count: drafts.count)
    rows.reserveCapacity(drafts.count)
    for (number, draft) in order.enumerated() {
      numbers[Int(draft)] = UInt32(number)
      rows.append(drafts[Int(draft)])
      let source = sourceOf[Int(draft)]
      sources.append(Int(source) == entities ? CitationColumns.noSource : source)
    }
    return numbers
  }
}

/// Strings in the order of their bytes.
struct StringRanks {
  /// How many different ones there are.
  let count: Int
  private var ranks: [UInt32]

  init(_ used: [StringID], in strings: StringPool) {
    var isUsed = Array(repeating: false, count: strings.count)
    for string in used { isUsed[Int(string.index)] = true }
    var order: [(prefix: UInt64, string: StringID)] = []
    for index in isUsed.indices where isUsed[index] {
      let string = StringID(UInt32(index))
      order.append((StringPool.word(strings.bytes.span.extracting(strings.range(string))), string))
    }
    order.sort { a, b in
      a.prefix != b.prefix ? a.prefix < b.prefix : strings.isOrdered(a.string, before: b.string)
    }
    ranks = Array(repeating: 0, count: strings.count)
    for (rank, key) in order.enumerated() { ranks[Int(key.string.index)] = UInt32(rank) }
    count = order.count
  }

  subscript(string: StringID) -> UInt32 { ranks[Int(string.index)] }
}
