/// Citations in the making, and the sets of them that claims have.
struct CitationColumns: Sendable {
  struct Row: Hashable, Sendable {
    var source: UInt32
    var locator: StringID
    var passage: StringID
  }

  /// What stands for no source in ``Row/source``.
  static let noSource = UInt32.max

  private(set) var rows: [Row] = []
  private(set) var setStarts: [UInt32] = [0, 0]
  private var setMembers: [UInt32] = []
  private var slots = HashSlots()
  /// The set that a citation is alone in, which most sets are, by citation number; 0 where none is.
  private var setOfOne: [UInt32] = []
  private var numberOfSet: [[UInt32]: UInt32] = [[]: 0]

  var setCount: Int { setStarts.count - 1 }

  mutating func citation(source: EntityID?, locator: StringID, passage: StringID) -> UInt32 {
    let row = Row(source: source?.index ?? Self.noSource, locator: locator, passage: passage)
    let new = UInt32(rows.count)
    let found = slots.find(hash: hash(row), orInsert: new) { rows[Int($0)] == row }
    if let found { return found }
    rows.append(row)
    setOfOne.append(0)
    return new
  }

  /// The citations of a set.
  func members(of set: UInt32) -> ArraySlice<UInt32> {
    setMembers[Int(setStarts[Int(set)])..<Int(setStarts[Int(set) + 1])]
  }

  /// The set of these citations, in any order.
  mutating func set(_ members: some Collection<UInt32>) -> UInt32 {
    if members.count == 1, let one = members.first { return set(ofOne: one) }
    let key = Set(members).sorted()
    if key.count == 1 { return set(ofOne: key[0]) }
    if let known = numberOfSet[key] { return known }
    let number = appendSet(key)
    numberOfSet[key] = number
    return number
  }

  private mutating func set(ofOne citation: UInt32) -> UInt32 {
    let known = setOfOne[Int(citation)]
    if known != 0 { return known }
    let number = appendSet(CollectionOfOne(citation))
    setOfOne[Int(citation)] = number
    return number
  }

  private mutating func appendSet(_ members: some Collection<UInt32>) -> UInt32 {
    let number = UInt32(setCount)
    setMembers += members
    setStarts.append(UInt32(setMembers.count))
    return number
  }

  mutating func union(_ a: UInt32, _ b: UInt32) -> UInt32 {
    a == b ? a : set(Array(members(of: a)) + members(of: b))
  }
}

private func hash(_ row: CitationColumns.Row) -> UInt64 {
  mixed(UInt64(row.source) << 32 ^ UInt64(row.locator.index))
    ^ mixed(UInt64(row.passage.index) &+ 0x2545_F491)
}
