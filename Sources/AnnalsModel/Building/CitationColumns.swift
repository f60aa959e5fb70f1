import AnnalsPlatform

/// Citations in the making, and the sets of them that claims have.
///
/// Most sets have one citation. The number of such a set is that of the citation with ``oneOnly``, so that
/// nothing has to be looked up for it.
struct CitationColumns: Sendable {
  struct Row: Hashable, Sendable {
    var source: UInt32
    var locator: StringID
    var passage: StringID
  }

  /// What stands for no source in ``Row/source``.
  static let noSource = UInt32.max
  /// Marks the number of a set as that of its only citation.
  static let oneOnly: UInt32 = 0x8000_0000

  private(set) var rows: [Row] = []
  private var setStarts: [UInt32] = [0, 0]
  private var setMembers: [UInt32] = []
  private var numbers = CitationTable()
  private var numberOfSet: [[UInt32]: UInt32] = [[]: 0]

  /// How many sets there are that have several citations, or none.
  var setCount: Int { setStarts.count - 1 }

  mutating func citation(source: EntityID?, locator: StringID, passage: StringID) -> UInt32 {
    let row = Row(source: source?.index ?? Self.noSource, locator: locator, passage: passage)
    let new = UInt32(rows.count)
    if let known = numbers.find(row, orInsert: new) { return known }
    rows.append(row)
    return new
  }

  /// The citations of a set.
  func members(of set: UInt32) -> ArraySlice<UInt32> {
    if set >= Self.oneOnly { return [set - Self.oneOnly] }
    return setMembers[Int(setStarts[Int(set)])..<Int(setStarts[Int(set) + 1])]
  }

  /// The set of these citations, in any order.
  mutating func set(_ members: some Collection<UInt32>) -> UInt32 {
    if members.count == 1, let one = members.first { return one | Self.oneOnly }
    let key = Set(members).sorted()
    if key.count == 1 { return key[0] | Self.oneOnly }
    if let known = numberOfSet[key] { return known }
    let number = UInt32(setCount)
    setMembers += key
    setStarts.append(UInt32(setMembers.count))
    numberOfSet[key] = number
    return number
  }

  mutating func union(_ a: UInt32, _ b: UInt32) -> UInt32 {
    a == b ? a : set(Array(members(of: a)) + members(of: b))
  }
}

/// Which citations there are.
///
/// Each stands in its slot, all of it: a citation is asked for once an entry, and what is looked up is one
/// line of the processor's cache.
private struct CitationTable: Sendable {
  private struct Slot: Sendable {
    var row = CitationColumns.Row(source: 0, locator: .empty, passage: .empty)
    /// The number, and one; zero where the slot is free.
    var number: UInt32 = 0
  }

  private var slots: [Slot] = Array(repeating: Slot(), count: 64)
  private var count = 0

  /// The number of a citation that is there, or nil after putting it in.
  mutating func find(_ row: CitationColumns.Row, orInsert number: UInt32) -> UInt32? {
    let mask = slots.count - 1
    var at = Self.hash(row) & mask
    while slots[at].number != 0 {
      if slots[at].row == row { return slots[at].number - 1 }
      at = (at + 1) & mask
    }
    slots[at] = Slot(row: row, number: number + 1)
    count += 1
    if count * 2 > slots.count { grow() }
    return nil
  }

  private static func hash(_ row: CitationColumns.Row) -> Int {
    let hash =
      mixed(UInt64(row.source) << 32 ^ UInt64(row.locator.index))
      ^ mixed(UInt64(row.passage.index) &+ 0x2545_F491)
    return Int(truncatingIfNeeded: hash)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(large: Slot(), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.number != 0 {
      var at = Self.hash(slot.row) & mask
      while slots[at].number != 0 { at = (at + 1) & mask }
      slots[at] = slot
    }
  }
}
