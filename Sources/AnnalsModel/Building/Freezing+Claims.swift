extension Freezing {
  /// A claim in the numbers of the graph, to be sorted and merged with its equals: plain numbers, since
  /// there are millions.
  private struct Row {
    var value: UInt32
    var citations: UInt32
    var draft: UInt32
    /// The place of its qualifiers, or ``noQualifiers``.
    var qualifiers: UInt32
    var relation: UInt16
  }

  private static var noQualifiers: UInt32 { .max }

  /// Whether one claim of a subject stands before another: by relation, then value, then qualifiers.
  private func isOrdered(_ a: Row, _ b: Row, _ qualifiers: [[QualifierCode]]) -> Bool {
    if a.relation != b.relation { return a.relation < b.relation }
    if a.value != b.value { return isOrdered(ValueCode(bits: a.value), ValueCode(bits: b.value)) }
    if a.qualifiers != b.qualifiers {
      let (p, q) = (codes(a, qualifiers), codes(b, qualifiers))
      if p.count != q.count { return p.count < q.count }
      for (p, q) in zip(p, q) where p != q { return isOrdered(p, q) }
    }
    return a.draft < b.draft
  }

  private func isSame(_ a: Row, _ b: Row, _ qualifiers: [[QualifierCode]]) -> Bool {
    a.relation == b.relation && a.value == b.value
      && (a.qualifiers == b.qualifiers || codes(a, qualifiers) == codes(b, qualifiers))
  }

  private func codes(_ row: Row, _ qualifiers: [[QualifierCode]]) -> [QualifierCode] {
    row.qualifiers == Self.noQualifiers ? [] : qualifiers[Int(row.qualifiers)]
  }

  private func isOrdered(_ a: QualifierCode, _ b: QualifierCode) -> Bool {
    a.relation != b.relation ? a.relation < b.relation : isOrdered(a.value, b.value)
  }

  /// Entities by number, then literals by what they say; numbers of literals still tell nothing here.
  private func isOrdered(_ a: ValueCode, _ b: ValueCode) -> Bool {
    guard let p = a.literal, let q = b.literal, p != q else { return a.bits < b.bits }
    let literals = builder.literals
    let (i, j) = (Int(p.index), Int(q.index))
    guard i < literals.count, j < literals.count else { return p < q }
    if literals.kinds[i] != literals.kinds[j] {
      return literals.kinds[i].rawValue < literals.kinds[j].rawValue
    }
    let texts = builder.strings.compare(literals.strings[i], literals.strings[j])
    if texts != 0 { return texts < 0 }
    return builder.strings.isOrdered(literals.tags[i], before: literals.tags[j])
  }

  /// Writes the claims and all that is found from them; gives each claim's number in the graph, and
  /// each literal's.
  mutating func writeClaims(entityOf: [UInt32]) -> (claims: [UInt32], literals: [UInt32]) {
    var subjects = builder.claims.subjects
    for i in subjects.indices { subjects[i] = entityOf[Int(subjects[i])] }
    let buckets = ClaimBuckets(keys: subjects, count: entityOf.count)
    let qualifierPlaces = builder.claims.qualifierPlaces()
    let qualifiers = finalQualifiers(entityOf)
    var claimOf = Array(repeating: UInt32(0), count: builder.claims.count)
    var columns = FinalClaims(entities: entityOf.count, claims: builder.claims.count)
    var rows: [Row] = []
    for entity in 0..<entityOf.count {
      columns.subjectStarts.append(UInt32(columns.relations.count))
      rows.removeAll(keepingCapacity: true)
      for place in buckets.range(of: entity) {
        rows.append(row(buckets.claims[place], entityOf, qualifierPlaces))
      }
      if rows.count > 1 { rows.sort { isOrdered($0, $1, qualifiers) } }
      append(rows, qualifiers, to: &columns, claimOf: &claimOf)
    }
    columns.subjectStarts.append(UInt32(columns.relations.count))
    let literalOf = numberLiterals(&columns)
    write(columns, entityCount: entityOf.count, literalOf: literalOf)
    writeCitations(entityOf: entityOf, sets: columns.citations)
    return (claimOf, literalOf)
  }

  private func row(_ draft: UInt32, _ entityOf: [UInt32], _ qualifierPlaces: [UInt32]?) -> Row {
    let i = Int(draft)
    return Row(
      value: final(ValueCode(bits: builder.claims.values[i]), entityOf).bits,
      citations: builder.claims.citationSets[i], draft: draft,
      qualifiers: qualifierPlaces?[i] ?? Self.noQualifiers, relation: builder.claims.relations[i])
  }

  /// The qualifiers of the claims that have some, each claim's in order.
  private func finalQualifiers(_ entityOf: [UInt32]) -> [[QualifierCode]] {
    builder.claims.codes.map { codes in
      codes.map { QualifierCode($0.relation, final($0.value, entityOf)) }
        .sorted { isOrdered($0, $1) }
    }
  }

  private func final(_ code: ValueCode, _ entityOf: [UInt32]) -> ValueCode {
    guard let entity = code.entity, Int(entity.index) < entityOf.count else { return code }
    return ValueCode(EntityID(entityOf[Int(entity.index)]))
  }

  /// Numbers the literals by their first use in the claims, which is canonical by now.
  private func numberLiterals(_ columns: inout FinalClaims) -> [UInt32] {
    var numbers = Array(repeating: UInt32.max, count: builder.literals.count)
    var next: UInt32 = 0
    func number(_ bits: UInt32) -> UInt32 {
      guard let literal = ValueCode(bits: bits).literal, Int(literal.index) < numbers.count else {
        return bits
      }
      if numbers[Int(literal.index)] == .max {
        numbers[Int(literal.index)] = next
        next += 1
      }
      return ValueCode(LiteralID(numbers[Int(literal.index)])).bits
    }
    for i in columns.values.indices { columns.values[i] = number(columns.values[i]) }
    for i in columns.qualifierValues.indices {
      columns.qualifierValues[i] = number(columns.qualifierValues[i])
    }
    // A literal that no claim has in the end still has a place.
    for i in numbers.indices where numbers[i] == .max {
      numbers[i] = next
      next += 1
    }
    return numbers
  }

  /// Appends the claims of one subject, equal ones merged.
  private mutating func append(
    _ rows: [Row], _ qualifiers: [[QualifierCode]], to columns: inout FinalClaims,
    claimOf: inout [UInt32]
  ) {
    var previous = 0
    for (i, row) in rows.enumerated() {
      if i > 0, isSame(rows[previous], row, qualifiers) {
        let at = columns.citations.count - 1
        columns.citations[at] = builder.citations.union(columns.citations[at], row.citations)
      } else {
        for code in codes(row, qualifiers) {
          columns.append(code, of: UInt32(columns.relations.count))
        }
        columns.relations.append(row.relation)
        columns.values.append(row.value)
        columns.citations.append(row.citations)
      }
      claimOf[Int(row.draft)] = UInt32(columns.relations.count - 1)
      previous = i
    }
  }

  private mutating func write(_ columns: FinalClaims, entityCount: Int, literalOf: [UInt32]) {
    writer.add(.claimSubjects, columns.subjectStarts)
    writer.add(.subjectSamples, SubjectSamples.samples(starts: columns.subjectStarts))
    writer.add(.claimRelation, columns.relations)
    writer.add(.claimValue, columns.values)
    writer.add(.qualifierClaim, columns.qualifierClaims)
    writer.add(.qualifierRelation, columns.qualifierRelations)
    writer.add(.qualifierValue, columns.qualifierValues)
    writeLiterals(literalOf)
    writeIncoming(columns, entityCount: entityCount, literalCount: literalOf.count)
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

  init(entities: Int, claims: Int) {
    subjectStarts.reserveCapacity(entities + 1)
    relations.reserveCapacity(claims)
    values.reserveCapacity(claims)
    citations.reserveCapacity(claims)
  }

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
