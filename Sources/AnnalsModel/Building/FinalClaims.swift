import AnnalsPlatform

/// The claims in the graph's order: by subject, then relation, value and qualifiers; equal ones are one.
struct FinalClaims: Sendable {
  /// Where the claims of each entity begin.
  private(set) var subjectStarts: [UInt32] = []
  private(set) var relations: [UInt16] = []
  private(set) var values: [UInt32] = []
  /// The sets of citations in the builder's numbers.
  private(set) var citations: [UInt32] = []
  private(set) var qualifierClaims: [UInt32] = []
  private(set) var qualifierRelations: [UInt16] = []
  private(set) var qualifierValues: [UInt32] = []
  private(set) var origins = ClaimOrigins()
  /// The merged literals in the order of the graph's numbers.
  private(set) var literals: [UInt32] = []
  /// Sets of citations that a claim has beside its own, since it was put in more than once.
  private(set) var unions: [ClaimSegment.Union] = []

  var count: Int { relations.count }

  /// - Complexity: O(n log k) in the number of claims, k being those of one subject; divided by
  ///   subject among `workers`.
  init(
    _ parts: consuming [Part], _ numbering: EntityNumbering, _ merged: MergedLiterals, workers: Int
  ) {
    origins.sheetStarts = parts.map(\.firstClaim)
    let total = parts.reduce(0) { $0 + $1.claims.count }
    let drafts = DraftClaims(parts, numbering, merged)
    let entities = 0..<numbering.numberOf.count
    let shares = Workers.runs(of: entities, into: workers) {
      drafts.count(of: $0) + 1
    }
    let segments = Workers.map(shares.count, among: workers) { share in
      // The first has room for the others, which are appended to it.
      ClaimSegment(
        of: shares[share], DraftClaims(ofOne: drafts), merged, reserving: share == 0 ? total : 0)
    }
    join(segments, literalCount: merged.count)
  }

  /// Joins segments that stand one after another.
  private mutating func join(_ segments: consuming [ClaimSegment], literalCount: Int) {
    var segments = segments
    let numbers = numberLiterals(segments, count: literalCount)
    take(segments.removeFirst())
    for (segment, numbers) in zip(segments, numbers.dropFirst()) { append(segment, numbers) }
    subjectStarts.append(UInt32(count))
  }

  /// Takes the first segment, whose literals have their numbers.
  private mutating func take(_ segment: consuming ClaimSegment) {
    subjectStarts = segment.subjectStarts
    relations = segment.relations
    values = segment.values
    citations = segment.citations
    qualifierClaims = segment.qualifierClaims
    qualifierRelations = segment.qualifierRelations
    qualifierValues = segment.qualifierValues
    origins.first = segment.origins
    origins.others = segment.others
    unions = segment.unions
  }

  /// Numbers the literals by their first use: for each segment the numbers of its own.
  private mutating func numberLiterals(_ segments: [ClaimSegment], count: Int) -> [[UInt32]] {
    literals = segments[0].literals
    guard segments.count > 1 else { return [[]] }
    var numbers = Array(large: UInt32.max, count: count)
    for (number, literal) in literals.enumerated() { numbers[Int(literal)] = UInt32(number) }
    return [[]]
      + segments.dropFirst().map { segment in
        segment.literals.map { literal in
          if numbers[Int(literal)] == .max {
            numbers[Int(literal)] = UInt32(literals.count)
            literals.append(literal)
          }
          return numbers[Int(literal)]
        }
      }
  }

  private mutating func append(_ segment: ClaimSegment, _ numbers: [UInt32]) {
    let first = UInt32(count)
    for start in segment.subjectStarts { subjectStarts.append(first + start) }
    relations += segment.relations
    for value in segment.values { values.append(Self.final(value, numbers)) }
    citations += segment.citations
    for claim in segment.qualifierClaims { qualifierClaims.append(first + claim) }
    qualifierRelations += segment.qualifierRelations
    for value in segment.qualifierValues { qualifierValues.append(Self.final(value, numbers)) }
    origins.first += segment.origins
    for (claim, origin) in segment.others { origins.others.append((first + claim, origin)) }
    for union in segment.unions {
      unions.append(.init(claim: first + union.claim, citations: union.citations))
    }
  }

  private static func final(_ bits: UInt32, _ numbers: [UInt32]) -> UInt32 {
    guard let literal = ValueCode(bits: bits).literal else { return bits }
    return ValueCode(LiteralID(numbers[Int(literal.index)])).bits
  }

  /// True where a claim is made of one that was put in; most are of one.
  func claim(_ claim: Int, isMadeOf origin: UInt32) -> Bool {
    origins.first[claim] == origin
      || !origins.others.isEmpty && origins.claim(ClaimID(UInt32(claim)), isMadeOf: origin)
  }

  /// The claims of an entity.
  func range(of entity: Int) -> Range<Int> {
    Int(subjectStarts[entity])..<Int(subjectStarts[entity + 1])
  }
}
