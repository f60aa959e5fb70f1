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
  /// The merged literals in the order of their first use here.
  var literals: [UInt32] = []

  init(of entities: Range<Int>, _ drafts: DraftClaims, _ merged: MergedLiterals) {
    let claims = entities.reduce(0) { $0 + drafts.count(of: $1) }
    subjectStarts.reserveCapacity(entities.count)
    relations.reserveCapacity(claims)
    values.reserveCapacity(claims)
    citations.reserveCapacity(claims)
    origins.reserveCapacity(claims)
    let order = ClaimOrder(drafts: drafts, merged: merged)
    var seen = Array(repeating: false, count: merged.count)
    var rows: [ClaimOrder.Row] = []
    for entity in entities {
      subjectStarts.append(UInt32(relations.count))
      rows.removeAll(keepingCapacity: true)
      for run in drafts.runs(of: entity) {
        var claim = run.lowerBound
        while claim < run.upperBound {
          rows.append(ClaimOrder.Row(drafts.rows[Int(claim)], origin: claim))
          claim += 1
        }
      }
      order.sort(&rows)
      append(rows, order, &seen)
    }
  }

  /// Appends the claims of one subject, equal ones merged.
  private mutating func append(_ rows: [ClaimOrder.Row], _ order: ClaimOrder, _ seen: inout [Bool])
  {
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
      values.append(row.value)
      citations.append(row.citations)
      origins.append(row.origin)
      note(row.value, &seen)
      guard row.qualifiers > 0 else { continue }
      for code in order.drafts.qualifiers(row.qualifiers) {
        qualifierClaims.append(claim)
        qualifierRelations.append(code.relation.index)
        qualifierValues.append(code.value.bits)
        note(code.value.bits, &seen)
      }
    }
  }

  private mutating func note(_ value: UInt32, _ seen: inout [Bool]) {
    guard let literal = ValueCode(bits: value).literal, !seen[Int(literal.index)] else { return }
    seen[Int(literal.index)] = true
    literals.append(literal.index)
  }

  /// The same with the graph's numbers of literals.
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

    init(_ row: ClaimColumns.Row, origin: UInt32) {
      value = row.value
      citations = row.citations
      self.origin = origin
      relation = row.relation
      qualifiers = row.qualifiers
    }
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
