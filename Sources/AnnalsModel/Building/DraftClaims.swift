import AnnalsPlatform

/// The claims of all parts as they were put in, in the numbers of the graph (of literals, in those of the
/// merged ones), and for each entity the runs of those about it.
///
/// A class, since all workers share it and it has many columns: one reference is handed around.
final class DraftClaims: Sendable {
  let rows: [ClaimColumns.Row]
  /// The qualifiers of those that have some, each claim's in order, and where they begin.
  private let codes: [QualifierCode]
  private let codeStarts: [UInt32]
  private let runs: [Range<UInt32>]
  private let bySubject: Buckets

  init(_ parts: [Part], _ numbering: EntityNumbering, _ merged: MergedLiterals, workers: Int) {
    var (codes, codeStarts): ([QualifierCode], [UInt32]) = ([], [0])
    var firstRun: [UInt32] = []
    for part in parts {
      firstRun.append(UInt32(codeStarts.count - 1))
      Self.append(part, numbering.numberOf, merged, to: &codes, &codeStarts)
    }
    self.codes = codes
    self.codeStarts = codeStarts
    let first = firstRun
    let translated = Workers.map(parts.count, among: workers) {
      Self.translated(parts[$0], numbering.numberOf, merged.numberOf, firstRun: first[$0])
    }
    rows = translated.count == 1 ? translated[0] : Array(translated.joined())
    var runs: [Range<UInt32>] = []
    var subjects: [UInt32] = []
    let count = parts.reduce(0) { $0 + $1.claims.runs.count }
    runs.reserveCapacity(count)
    subjects.reserveCapacity(count)
    for part in parts { Self.append(part, numbering.numberOf, to: &runs, &subjects) }
    bySubject = Buckets(subjects, count: numbering.numberOf.count)
    self.runs = runs
  }

  private static func append(
    _ part: Part, _ entities: [UInt32], _ merged: MergedLiterals,
    to codes: inout [QualifierCode], _ starts: inout [UInt32]
  ) {
    let own = part.claims.codeStarts
    for (start, end) in zip(own, own.dropFirst()) {
      for code in part.claims.codes[Int(start)..<Int(end)] {
        let value = part.final(code.value.bits, entities, merged.numberOf)
        codes.append(QualifierCode(code.relation, ValueCode(bits: value)))
      }
      let count = Int(end - start)
      if count > 1 { codes[(codes.count - count)...].sort(by: merged.isOrdered) }
      starts.append(UInt32(codes.count))
    }
  }

  private static func translated(
    _ part: Part, _ entities: [UInt32], _ literals: [UInt32], firstRun: UInt32
  ) -> [ClaimColumns.Row] {
    var rows = part.claims.rows
    let isFirst = part.sets == nil
    let sets = part.sets ?? []
    for i in rows.indices {
      rows[i].value = part.final(rows[i].value, entities, literals)
      if !isFirst { rows[i].citations = sets[Int(rows[i].citations)] }
      if rows[i].qualifiers > 0 { rows[i].qualifiers += firstRun }
    }
    return rows
  }

  private static func append(
    _ part: Part, _ entities: [UInt32], to runs: inout [Range<UInt32>], _ subjects: inout [UInt32]
  ) {
    let (own, first, map) = (part.claims.runs, part.firstClaim, part.entities)
    for place in own.indices {
      let end = place + 1 < own.count ? own[place + 1].start : UInt32(part.claims.count)
      runs.append(first + own[place].start..<first + end)
      subjects.append(entities[Int(map[own[place].subject])])
    }
  }

  /// Where the claims about an entity stand.
  func runs(of entity: Int) -> some Sequence<Range<UInt32>> {
    bySubject[entity].lazy.map { self.runs[Int($0)] }
  }

  /// How many claims about an entity were put in.
  func count(of entity: Int) -> Int {
    var count = 0
    for place in bySubject.range(of: entity) {
      count += runs[Int(bySubject.places[place])].count
    }
    return count
  }

  /// The qualifiers of a claim, in order.
  func qualifiers(_ number: UInt32) -> ArraySlice<QualifierCode> {
    number == 0 ? [] : codes[Int(codeStarts[Int(number) - 1])..<Int(codeStarts[Int(number)])]
  }
}

extension Part {
  /// A value in the numbers of the graph (of literals, in those of the merged ones).
  func final(_ bits: UInt32, _ entityOf: [UInt32], _ literalOf: [UInt32]) -> UInt32 {
    if let literal = ValueCode(bits: bits).literal {
      return ValueCode(LiteralID(literalOf[Int(firstLiteral + literal.index)])).bits
    }
    return entityOf[Int(entities[bits])]
  }
}
