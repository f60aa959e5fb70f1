import AnnalsPlatform

/// The claims of a run of entities in their final order, in numbers that begin at zero.
struct ClaimSegment: Sendable {
  struct Union: Sendable {
    var claim: UInt32
    var citations: UInt32
  }

  /// How many claims there are.
  private(set) var count = 0
  var subjectStarts: [UInt32] = []
  var relations: [UInt16] = []
  var values: [UInt32] = []
  var citations: [UInt32] = []
  var qualifierClaims: [UInt32] = []
  var qualifierRelations: [UInt16] = []
  var qualifierValues: [UInt32] = []
  /// Which of the claims as put in each is, and those that are the same.
  var origins: [UInt32] = []
  var others: [(claim: UInt32, origin: UInt32)] = []
  var unions: [Union] = []
  /// How many entities' claims are looked at before they are read.
  private static let ahead = 16
  /// What was seen: nobody asks for it, but it has to be kept to be looked at.
  private var touched: UInt32 = 0
  /// The merged literals in the order of their first use here: a value is a literal's place among them.
  var literals: [UInt32] = []

  init(
    of entities: Range<Int>, _ drafts: DraftClaims, _ merged: MergedLiterals, reserving more: Int
  ) {
    let room = max(drafts.count(of: entities), more)
    var relations = Array(large: UInt16(0), count: room)
    var values = Array(large: UInt32(0), count: room)
    var citations = Array(large: UInt32(0), count: room)
    var origins = Array(large: UInt32(0), count: room)
    subjectStarts.reserveLarge(entities.count + 1)
    literals.reserveLarge(merged.count)
    let order = ClaimOrder(drafts: drafts, merged: merged)
    var places = Array(large: UInt32.max, count: merged.count)
    var rows: [ClaimOrder.Row] = []
    do {
      // Arrays would be asked for every claim whether they are ours alone.
      var relations = relations.mutableSpan
      var values = values.mutableSpan
      var citations = citations.mutableSpan
      var origins = origins.mutableSpan
      for entity in entities {
        if (entity - entities.lowerBound) % Self.ahead == 0 {
          touched ^= drafts.touch(entity..<min(entity + Self.ahead, entities.upperBound))
        }
        subjectStarts.append(UInt32(count))
        rows.removeAll(keepingCapacity: true)
        drafts.append(entity, to: &rows)
        order.sort(&rows)
        append(rows, order, &places, &relations, &values, &citations, &origins)
      }
    }
    // The room stays for those that are appended.
    relations.removeLast(room - count)
    values.removeLast(room - count)
    citations.removeLast(room - count)
    origins.removeLast(room - count)
    (self.relations, self.values) = (relations, values)
    (self.citations, self.origins) = (citations, origins)
  }

  /// Appends the claims of one subject, equal ones merged.
  private mutating func append(
    _ rows: [ClaimOrder.Row], _ order: ClaimOrder, _ places: inout [UInt32],
    _ relations: inout MutableSpan<UInt16>, _ values: inout MutableSpan<UInt32>,
    _ citations: inout MutableSpan<UInt32>, _ origins: inout MutableSpan<UInt32>
  ) {
    var previous = 0
    for (i, row) in rows.enumerated() {
      let claim = count
      if i > 0, order.isSame(rows[previous], row) {
        others.append((UInt32(claim - 1), row.origin))
        if row.citations != citations[claim - 1] {
          unions.append(Union(claim: UInt32(claim - 1), citations: row.citations))
        }
        continue
      }
      previous = i
      count += 1
      relations[claim] = row.relation
      values[claim] = numbered(row.value, &places)
      citations[claim] = row.citations
      origins[claim] = row.origin
      guard row.qualifiers > 0 else { continue }
      for code in order.drafts.qualifiers(row.qualifiers) {
        qualifierClaims.append(UInt32(claim))
        qualifierRelations.append(code.relation.index)
        qualifierValues.append(numbered(code.value.bits, &places))
      }
    }
  }

  /// A value, where a literal has its place among ``literals``.
  private mutating func numbered(_ value: UInt32, _ places: inout [UInt32]) -> UInt32 {
    guard let literal = ValueCode(bits: value).literal else { return value }
    if places[Int(literal.index)] == .max {
      places[Int(literal.index)] = UInt32(literals.count)
      literals.append(literal.index)
    }
    return ValueCode(LiteralID(places[Int(literal.index)])).bits
  }
}

/// The order of the claims of one subject: by relation, then value, then qualifiers.
struct ClaimOrder: Sendable {
  let drafts: DraftClaims
  let merged: MergedLiterals

  /// A claim in the numbers of the graph (of literals, in those of the merged ones).
  struct Row {
    var value: UInt32
    var citations: UInt32
    /// As it was put in, counted through all parts.
    var origin: UInt32
    var qualifiers: UInt32
    var relation: UInt16
  }

  /// Sorts a few rows, which are nearly in order: moving each down to its place is quickest.
  func sort(_ rows: inout [Row]) {
    if rows.count > 40 { return rows.sort { isOrdered($0, before: $1) } }
    for i in rows.indices.dropFirst() {
      let row = rows[i]
      var place = i
      while place > 0, isOrdered(row, before: rows[place - 1]) {
        rows[place] = rows[place - 1]
        place -= 1
      }
      if place < i { rows[place] = row }
    }
  }

  private func isOrdered(_ a: Row, before b: Row) -> Bool {
    if a.relation != b.relation { return a.relation < b.relation }
    if a.value != b.value {
      // Numbers of literals still tell nothing here.
      return merged.isOrdered(ValueCode(bits: a.value), before: ValueCode(bits: b.value))
    }
    if a.qualifiers > 0 || b.qualifiers > 0 {
      let (p, q) = (drafts.qualifiers(a.qualifiers), drafts.qualifiers(b.qualifiers))
      if p.count != q.count { return p.count < q.count }
      for (p, q) in zip(p, q) where p != q { return merged.isOrdered(p, before: q) }
    }
    return a.origin < b.origin
  }

  func isSame(_ a: Row, _ b: Row) -> Bool {
    guard a.relation == b.relation, a.value == b.value else { return false }
    if a.qualifiers == b.qualifiers { return true }
    return drafts.qualifiers(a.qualifiers) == drafts.qualifiers(b.qualifiers)
  }
}
