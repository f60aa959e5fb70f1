import AnnalsPlatform

/// The claims of a run of entities in their final order, in numbers that begin at zero.
struct ClaimSegment: Sendable {
  struct Union: Sendable {
    var claim: UInt32
    var citations: UInt32
  }

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
  /// The merged literals in the order of their first use here: a value is a literal's place among them.
  var literals: [UInt32] = []

  init(of entities: Range<Int>, _ drafts: DraftClaims, _ merged: MergedLiterals) {
    let claims = entities.reduce(0) { $0 + drafts.count(of: $1) }
    subjectStarts.reserveLarge(entities.count + 1)
    relations.reserveLarge(claims)
    values.reserveLarge(claims)
    citations.reserveLarge(claims)
    origins.reserveLarge(claims)
    literals.reserveLarge(merged.count)
    let order = ClaimOrder(drafts: drafts, merged: merged)
    var places = Array(large: UInt32.max, count: merged.count)
    var rows: [ClaimOrder.Row] = []
    for entity in entities {
      subjectStarts.append(UInt32(relations.count))
      rows.removeAll(keepingCapacity: true)
      drafts.append(entity, to: &rows)
      order.sort(&rows)
      append(rows, order, &places)
    }
  }

  /// Appends the claims of one subject, equal ones merged.
  private mutating func append(
    _ rows: [ClaimOrder.Row], _ order: ClaimOrder, _ places: inout [UInt32]
  ) {
    var previous = 0
    for (i, row) in rows.enumerated() {
      let claim = UInt32(relations.count)
      if i > 0, order.isSame(rows[previous], row) {
        others.append((claim - 1, row.origin))
        if row.citations != citations[Int(claim - 1)] {
          unions.append(Union(claim: claim - 1, citations: row.citations))
        }
        continue
      }
      previous = i
      relations.append(row.relation)
      values.append(numbered(row.value, &places))
      citations.append(row.citations)
      origins.append(row.origin)
      guard row.qualifiers > 0 else { continue }
      for code in order.drafts.qualifiers(row.qualifiers) {
        qualifierClaims.append(claim)
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

  /// The same with the graph's numbers of literals, by their places here.
  func numbering(literals numbers: [UInt32]) -> ClaimSegment {
    var copy = self
    for i in copy.values.indices { copy.values[i] = Self.final(copy.values[i], numbers) }
    for i in copy.qualifierValues.indices {
      copy.qualifierValues[i] = Self.final(copy.qualifierValues[i], numbers)
    }
    return copy
  }

  private static func final(_ bits: UInt32, _ numbers: [UInt32]) -> UInt32 {
    guard let literal = ValueCode(bits: bits).literal else { return bits }
    return ValueCode(LiteralID(numbers[Int(literal.index)])).bits
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
