extension Freezing {
  /// The place of each literal in canonical order: by kind, then its text, then its language or unit.
  func rankLiterals() -> [UInt32] {
    let literals = builder.literals
    var order = Array(0..<literals.count)
    order.sort { a, b in
      if literals.kinds[a] != literals.kinds[b] {
        return literals.kinds[a].rawValue < literals.kinds[b].rawValue
      }
      let texts = builder.strings.compare(literals.strings[a], literals.strings[b])
      if texts != 0 { return texts < 0 }
      return builder.strings.isOrdered(literals.tags[a], before: literals.tags[b])
    }
    var ranks = Array(repeating: UInt32(0), count: order.count)
    for (rank, literal) in order.enumerated() { ranks[literal] = UInt32(rank) }
    return ranks
  }

  /// A claim in the numbers of the graph, to be sorted and merged with its equals.
  private struct Row {
    var subject: UInt32
    var relation: UInt16
    var value: UInt32
    var citations: UInt32
    var draft: UInt32
    var qualifiers: [QualifierCode]

    func isSame(as other: Row) -> Bool {
      subject == other.subject && relation == other.relation && value == other.value
        && qualifiers == other.qualifiers
    }

    static func isOrdered(_ a: Row, _ b: Row) -> Bool {
      if a.relation != b.relation { return a.relation < b.relation }
      if a.value != b.value { return a.value < b.value }
      if a.qualifiers.count != b.qualifiers.count {
        return a.qualifiers.count < b.qualifiers.count
      }
      for (p, q) in zip(a.qualifiers, b.qualifiers) where p != q {
        return (p.relation, p.value.bits) < (q.relation, q.value.bits)
      }
      return a.draft < b.draft
    }
  }

  /// Writes the claims and all that is found from them; gives each claim's number in the graph.
  mutating func writeClaims(entityOf: [UInt32], literalRank: [UInt32]) -> [UInt32] {
    let subjects = builder.claims.subjects.map { entityOf[Int($0)] }
    let buckets = ClaimBuckets(keys: subjects, count: entityOf.count)
    var claimOf = Array(repeating: UInt32(0), count: builder.claims.count)
    var columns = FinalClaims()
    columns.subjectStarts.reserveCapacity(entityOf.count + 1)
    var rows: [Row] = []
    for entity in 0..<entityOf.count {
      columns.subjectStarts.append(UInt32(columns.relations.count))
      rows.removeAll(keepingCapacity: true)
      for place in buckets.range(of: entity) {
        rows.append(row(buckets.claims[place], UInt32(entity), entityOf, literalRank))
      }
      rows.sort(by: Row.isOrdered)
      append(rows, to: &columns, claimOf: &claimOf)
    }
    columns.subjectStarts.append(UInt32(columns.relations.count))
    write(columns, entityCount: entityOf.count, literalRank: literalRank)
    writeCitations(entityOf: entityOf, sets: columns.citations)
    return claimOf
  }

  private func row(
    _ draft: UInt32, _ subject: UInt32, _ entityOf: [UInt32], _ literalRank: [UInt32]
  ) -> Row {
    let i = Int(draft)
    var codes = builder.claims.qualifiers[draft] ?? []
    for k in codes.indices {
      codes[k].value = final(codes[k].value, entityOf, literalRank)
    }
    codes.sort { ($0.relation, $0.value.bits) < ($1.relation, $1.value.bits) }
    return Row(
      subject: subject, relation: builder.claims.relations[i],
      value: final(ValueCode(bits: builder.claims.values[i]), entityOf, literalRank).bits,
      citations: builder.claims.citationSets[i], draft: draft, qualifiers: codes)
  }

  private func final(_ code: ValueCode, _ entityOf: [UInt32], _ literalRank: [UInt32]) -> ValueCode
  {
    if let entity = code.entity, Int(entity.index) < entityOf.count {
      return ValueCode(EntityID(entityOf[Int(entity.index)]))
    }
    if let literal = code.literal, Int(literal.index) < literalRank.count {
      return ValueCode(LiteralID(literalRank[Int(literal.index)]))
    }
    return code
  }

  /// Appends the claims of one subject, equal ones merged.
  private mutating func append(
    _ rows: [Row], to columns: inout FinalClaims, claimOf: inout [UInt32]
  ) {
    var previous: Row?
    for row in rows {
      if let last = previous, last.isSame(as: row) {
        let at = columns.citations.count - 1
        columns.citations[at] = builder.citations.union(columns.citations[at], row.citations)
      } else {
        for code in row.qualifiers { columns.append(code, of: UInt32(columns.relations.count)) }
        columns.relations.append(row.relation)
        columns.values.append(row.value)
        columns.citations.append(row.citations)
      }
      claimOf[Int(row.draft)] = UInt32(columns.relations.count - 1)
      previous = row
    }
  }

  private mutating func write(_ columns: FinalClaims, entityCount: Int, literalRank: [UInt32]) {
    writer.add(.claimSubjects, columns.subjectStarts)
    writer.add(.claimRelation, columns.relations)
    writer.add(.claimValue, columns.values)
    writer.add(.qualifierClaim, columns.qualifierClaims)
    writer.add(.qualifierRelation, columns.qualifierRelations)
    writer.add(.qualifierValue, columns.qualifierValues)
    writeLiterals(literalRank)
    writeIncoming(columns, entityCount: entityCount, literalCount: literalRank.count)
  }

  private mutating func writeLiterals(_ rank: [UInt32]) {
    let literals = builder.literals
    var kinds = Array(repeating: UInt8(0), count: rank.count)
    var strings = Array(repeating: UInt32(0), count: rank.count)
    var tags = strings
    for (draft, place) in rank.enumerated() {
      kinds[Int(place)] = literals.kinds[draft].rawValue
      strings[Int(place)] = literals.strings[draft].index
      tags[Int(place)] = literals.tags[draft].index
    }
    writer.add(.literalKind, kinds)
    writer.add(.literalString, strings)
    writer.add(.literalTag, tags)
  }

  /// The claims by value: of each entity and of each literal, those that have it as their value, by
  /// relation and then subject (claim numbers go by subject, so a stable pass over them does it).
  private mutating func writeIncoming(_ columns: FinalClaims, entityCount: Int, literalCount: Int) {
    var entityKeys: [UInt32] = []
    var entityClaims: [UInt32] = []
    var literalKeys: [UInt32] = []
    var literalClaims: [UInt32] = []
    for claim in columns.byRelation() {
      let code = ValueCode(bits: columns.values[Int(claim)])
      if let entity = code.entity {
        entityKeys.append(entity.index)
        entityClaims.append(claim)
      } else if let literal = code.literal {
        literalKeys.append(literal.index)
        literalClaims.append(claim)
      }
    }
    let entities = ClaimBuckets(keys: entityKeys, count: entityCount)
    writer.add(.incomingEntityStarts, entities.starts.map { UInt32($0) })
    writer.add(.incomingEntityClaims, entities.claims.map { entityClaims[Int($0)] })
    let literals = ClaimBuckets(keys: literalKeys, count: literalCount)
    writer.add(.incomingLiteralStarts, literals.starts.map { UInt32($0) })
    writer.add(.incomingLiteralClaims, literals.claims.map { literalClaims[Int($0)] })
  }

  /// Citations in canonical order, and the sets of them; claims' sets are numbered by first use.
  private mutating func writeCitations(entityOf: [UInt32], sets used: [UInt32]) {
    let rows = builder.citations.rows
    func source(_ row: CitationColumns.Row) -> UInt32 {
      row.source == CitationColumns.noSource ? row.source : entityOf[Int(row.source)]
    }
    let order = rows.indices.sorted { a, b in
      if source(rows[a]) != source(rows[b]) { return source(rows[a]) < source(rows[b]) }
      let places = builder.strings.compare(rows[a].locator, rows[b].locator)
      if places != 0 { return places < 0 }
      return builder.strings.isOrdered(rows[a].passage, before: rows[b].passage)
    }
    var citationOf = Array(repeating: UInt32(0), count: rows.count)
    for (number, row) in order.enumerated() { citationOf[row] = UInt32(number) }
    writer.add(.citationSource, order.map { source(rows[$0]) })
    writer.add(.citationLocator, order.map { rows[$0].locator.index })
    writer.add(.citationPassage, order.map { rows[$0].passage.index })

    var setOf = Array(repeating: UInt32.max, count: builder.citations.sets.count)
    setOf[0] = 0
    var starts: [UInt32] = [0, 0]
    var members: [UInt32] = []
    var column: [UInt32] = []
    column.reserveCapacity(used.count)
    for set in used {
      if setOf[Int(set)] == .max {
        setOf[Int(set)] = UInt32(starts.count - 1)
        members += builder.citations.sets[Int(set)].map { citationOf[Int($0)] }.sorted()
        starts.append(UInt32(members.count))
      }
      column.append(setOf[Int(set)])
    }
    writer.add(.citationSetStarts, starts)
    writer.add(.citationSetMembers, members)
    writer.add(.claimCitations, column)
  }
}

/// The claims in the graph's order.
private struct FinalClaims {
  var subjectStarts: [UInt32] = []
  var relations: [UInt16] = []
  var values: [UInt32] = []
  var citations: [UInt32] = []
  var qualifierClaims: [UInt32] = []
  var qualifierRelations: [UInt16] = []
  var qualifierValues: [UInt32] = []

  mutating func append(_ code: QualifierCode, of claim: UInt32) {
    qualifierClaims.append(claim)
    qualifierRelations.append(code.relation.index)
    qualifierValues.append(code.value.bits)
  }

  /// Claim numbers by relation, those of one relation in their own order.
  func byRelation() -> [UInt32] {
    let count = Int(relations.max() ?? 0) + 1
    return ClaimBuckets(keys: relations.map { UInt32($0) }, count: count).claims
  }
}
