import AnnalsPlatform

/// The claims of all parts as they were put in, and for each entity of the graph the runs of those about it.
///
/// A class, since it has many columns: one reference is handed around.
final class DraftClaims: Sendable {
  /// Claims about one entity that were put in one after another, counted through all parts.
  struct Run: Sendable {
    var start: UInt32
    var count: UInt32
  }

  private let parts: [DraftPart]
  /// The qualifiers of those that have some, each claim's in order, and where they begin.
  private let codes: [QualifierCode]
  private let codeStarts: [UInt32]
  /// The runs by entity, and where those of each begin.
  private let runs: [Run]
  private let runStarts: [UInt32]

  init(_ parts: [Part], _ numbering: EntityNumbering, _ merged: MergedLiterals) {
    var (codes, codeStarts): ([QualifierCode], [UInt32]) = ([], [0])
    self.parts = parts.map { part in
      let draft = DraftPart(part, numbering, merged, firstCodes: UInt32(codeStarts.count - 1))
      draft.appendQualifiers(of: part, merged, to: &codes, &codeStarts)
      return draft
    }
    self.codes = codes
    self.codeStarts = codeStarts
    (runStarts, runs) = Self.bySubject(self.parts, entities: numbering.numberOf.count)
  }

  /// A copy for one worker: several who count references to the same object wait for each other.
  init(ofOne other: DraftClaims) {
    parts = other.parts.map { DraftPart(ofOne: $0) }
    (codes, codeStarts) = (other.codes, other.codeStarts)
    (runs, runStarts) = (other.runs, other.runStarts)
  }

  /// The runs of all parts by counting.
  private static func bySubject(_ parts: [DraftPart], entities: Int) -> ([UInt32], [Run]) {
    var starts = Array(large: UInt32(0), count: entities + 1)
    for part in parts { part.visitRuns { subject, _ in starts[Int(subject) + 1] += 1 } }
    for entity in 0..<entities { starts[entity + 1] += starts[entity] }
    var next = starts
    var runs = Array(large: Run(start: 0, count: 0), count: Int(starts[entities]))
    for part in parts {
      part.visitRuns { subject, run in
        runs[Int(next[Int(subject)])] = run
        next[Int(subject)] += 1
      }
    }
    return (starts, runs)
  }

  private func runs(of entity: Int) -> Range<Int> {
    Int(runStarts[entity])..<Int(runStarts[entity + 1])
  }

  /// How many claims about an entity were put in.
  func count(of entity: Int) -> Int {
    var count = 0
    for run in runs(of: entity) { count += Int(runs[run].count) }
    return count
  }

  /// How many claims about some entities were put in.
  func count(of entities: Range<Int>) -> Int { entities.reduce(0) { $0 + count(of: $1) } }

  /// Looks at where the claims about some entities stand, one after another: the processor then waits for all
  /// of them at once, where it would wait for each when it is appended.
  func touch(_ entities: Range<Int>) -> UInt32 {
    var seen: UInt32 = 0
    let start = Int(runStarts[entities.lowerBound])
    // A few: of one entity there may be a million.
    for place in start..<min(Int(runStarts[entities.upperBound]), start + entities.count * 2) {
      seen ^= parts[part(of: runs[place])].touch(runs[place])
    }
    return seen
  }

  private func part(of run: Run) -> Int {
    var part = 0
    while part + 1 < parts.count, parts[part + 1].firstClaim <= run.start { part += 1 }
    return part
  }

  /// Appends the claims about an entity in the graph's numbers (of literals, in those of the merged ones).
  func append(_ entity: Int, to rows: inout [ClaimOrder.Row]) {
    for place in runs(of: entity) {
      parts[part(of: runs[place])].append(runs[place], to: &rows)
    }
  }

  /// The qualifiers of a claim, in order.
  func qualifiers(_ number: UInt32) -> ArraySlice<QualifierCode> {
    number == 0 ? [] : codes[Int(codeStarts[Int(number) - 1])..<Int(codeStarts[Int(number)])]
  }
}

/// The claims of a part, and what its numbers are in the graph.
///
/// A class like that which has it.
private final class DraftPart: Sendable {
  let firstClaim: UInt32
  private let claims: ClaimColumns
  private let citations: CitationMap
  /// The graph's numbers of the builder's entities, and of the part's own, the first of which is that.
  private let numberOf: [UInt32]
  private let firstOwn: UInt32
  private let own: [UInt32]
  private let literalOf: [UInt32]
  private let firstLiteral: UInt32
  /// How many claims with qualifiers the parts before it have.
  private let firstCodes: UInt32

  init(
    _ part: Part, _ numbering: EntityNumbering, _ merged: MergedLiterals, firstCodes: UInt32
  ) {
    firstClaim = part.firstClaim
    claims = part.claims
    citations = part.citations
    numberOf = numbering.numberOf
    firstOwn = part.entities.first
    own = part.entities.own.map { numbering.numberOf[Int($0)] }
    literalOf = merged.numberOf
    firstLiteral = part.firstLiteral
    self.firstCodes = firstCodes
  }

  init(ofOne other: DraftPart) {
    firstClaim = other.firstClaim
    (claims, citations) = (other.claims, other.citations)
    numberOf = other.numberOf
    (firstOwn, own) = (other.firstOwn, other.own)
    (literalOf, firstLiteral) = (other.literalOf, other.firstLiteral)
    firstCodes = other.firstCodes
  }

  private func final(entity: UInt32) -> UInt32 {
    let place = Int(entity) - Int(firstOwn)
    return place >= 0 && place < own.count ? own[place] : numberOf[Int(entity)]
  }

  /// A value in the numbers of the graph (of literals, in those of the merged ones).
  private func final(value bits: UInt32) -> UInt32 {
    guard let literal = ValueCode(bits: bits).literal else { return final(entity: bits) }
    return ValueCode(LiteralID(literalOf[Int(firstLiteral + literal.index)])).bits
  }

  /// Reads a claim of each line of the processor's cache that a run of some ten has.
  func touch(_ run: DraftClaims.Run) -> UInt32 {
    let start = Int(run.start - firstClaim)
    let last = start + Int(run.count) - 1
    return claims.rows[start].value ^ claims.rows[min(start + 5, last)].value
      ^ claims.rows[last].value
  }

  func append(_ run: DraftClaims.Run, to rows: inout [ClaimOrder.Row]) {
    let start = Int(run.start - firstClaim)
    for place in start..<start + Int(run.count) {
      let row = claims.rows[place]
      rows.append(
        ClaimOrder.Row(
          value: final(value: row.value), citations: citations[row.citations],
          origin: firstClaim + UInt32(place),
          qualifiers: row.qualifiers > 0 ? firstCodes + claims.qualifiers(of: place) : 0,
          relation: row.relation))
    }
  }

  func visitRuns(_ visit: (UInt32, DraftClaims.Run) -> Void) {
    let runs = claims.runs
    for place in runs.indices {
      let end = place + 1 < runs.count ? runs[place + 1].start : UInt32(claims.count)
      visit(
        final(entity: runs[place].subject),
        DraftClaims.Run(start: firstClaim + runs[place].start, count: end - runs[place].start))
    }
  }

  func appendQualifiers(
    of part: Part, _ merged: MergedLiterals, to codes: inout [QualifierCode],
    _ starts: inout [UInt32]
  ) {
    let own = part.claims.codeStarts
    for (start, end) in zip(own, own.dropFirst()) {
      for code in part.claims.codes[Int(start)..<Int(end)] {
        let value = final(value: code.value.bits)
        codes.append(QualifierCode(code.relation, ValueCode(bits: value)))
      }
      let count = Int(end - start)
      if count > 1 { codes[(codes.count - count)...].sort(by: merged.isOrdered) }
      starts.append(UInt32(codes.count))
    }
  }
}
