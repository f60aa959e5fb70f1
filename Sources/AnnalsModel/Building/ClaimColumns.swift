import AnnalsPlatform

/// A qualifier in codes.
package struct QualifierCode: Hashable, Sendable {
  package var relation: RelationID
  package var value: ValueCode

  package init(_ relation: RelationID, _ value: ValueCode) {
    self.relation = relation
    self.value = value
  }
}

/// Claims in the making, in the order of putting in.
struct ClaimColumns: Sendable {
  struct Row: Sendable {
    var value: UInt32
    var citations: UInt32
    var relation: UInt16
    /// The place of its qualifiers among those of its block, and one; zero where it has none.
    var qualifiers: UInt16
  }

  /// Claims in a row whose qualifiers are numbered together, so that a row has room for the number.
  private static let block = 1 << 12

  /// Claims about one subject that were put in one after another: that of a whole entry, mostly.
  struct Run: Sendable {
    var subject: UInt32
    var start: UInt32
  }

  private(set) var rows: [Row] = []
  private(set) var runs: [Run] = []
  /// The claims that date their subject, or tell a quotation's occasion.
  private(set) var dating: [UInt32] = []
  /// How many claims with qualifiers stand before each block.
  private var qualifiedBefore: [UInt32] = []
  /// The qualifiers of the few claims that have some, and where those of each begin.
  private(set) var codes: [QualifierCode] = []
  private(set) var codeStarts: [UInt32] = [0]

  var count: Int { rows.count }

  mutating func reserve(_ count: Int) {
    rows.reserveLarge(count)
    runs.reserveLarge(count / 4)
  }

  mutating func append(
    _ subject: EntityID, _ relation: RelationID, _ value: ValueCode, citations: UInt32,
    qualifiers: [QualifierCode]
  ) -> Int {
    let number = UInt32(truncatingIfNeeded: rows.count)
    if runs.last?.subject != subject.index {
      runs.append(Run(subject: subject.index, start: number))
    }
    if relation >= .date && relation <= .published || relation == .saidAt { dating.append(number) }
    let qualified = UInt32(truncatingIfNeeded: codeStarts.count - 1)
    if rows.count % Self.block == 0 { qualifiedBefore.append(qualified) }
    var row = Row(value: value.bits, citations: citations, relation: relation.index, qualifiers: 0)
    if !qualifiers.isEmpty {
      row.qualifiers = UInt16(qualified - qualifiedBefore[rows.count / Self.block] + 1)
      codes += qualifiers
      codeStarts.append(UInt32(truncatingIfNeeded: codes.count))
    }
    rows.append(row)
    return Int(number)
  }

  /// The number of the qualifiers of a claim, counted from one; zero where it has none.
  func qualifiers(of claim: Int) -> UInt32 {
    let place = rows[claim].qualifiers
    return place == 0 ? 0 : qualifiedBefore[claim / Self.block] + UInt32(place)
  }
}

extension Array {
  /// How many elements stand before the first that `isBehind`; all before it are not.
  func partitionPoint(_ isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
