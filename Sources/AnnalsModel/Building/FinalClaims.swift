import AnnalsPlatform

/// The claims in the graph's order: by subject, then relation, value and qualifiers; equal ones are one.
struct FinalClaims: Sendable {
  /// Where the claims of each entity begin.
  private(set) var subjectStarts: [UInt32] = []
  private(set) var relations: [UInt16] = []
  private(set) var values: [UInt32] = []
  /// The sets of citations in the builder's numbers.
  var citations: [UInt32] = []
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
  init(_ parts: [Part], _ numbering: EntityNumbering, _ merged: MergedLiterals, workers: Int) {
    let drafts = DraftClaims(parts, numbering, merged)
    let entities = 0..<numbering.numberOf.count
    let shares = Workers.runs(of: entities, into: workers) {
      drafts.count(of: $0) + 1
    }
    let segments = Workers.map(shares.count) {
      ClaimSegment(of: shares[$0], drafts, merged)
    }
    origins.sheetStarts = parts.map(\.firstClaim)
    if segments.count == 1 { take(segments[0]) } else { join(segments, literalCount: merged.count) }
  }

  /// Joins segments that stand one after another.
  private mutating func join(_ segments: [ClaimSegment], literalCount: Int) {
    let numbers = numberLiterals(segments, count: literalCount)
    let numbered = Workers.map(segments.count) { part in
      // Those of the first have their numbers.
      part == 0 ? segments[0] : segments[part].numbering(literals: numbers[part])
    }
    reserve(numbered)
    for segment in numbered { append(segment) }
    subjectStarts.append(UInt32(count))
  }

  /// Takes a segment that is all there is.
  private mutating func take(_ segment: ClaimSegment) {
    subjectStarts = segment.subjectStarts
    relations = segment.relations
    values = segment.values
    citations = segment.citations
    qualifierClaims = segment.qualifierClaims
    qualifierRelations = segment.qualifierRelations
    qualifierValues = segment.qualifierValues
    origins.first = segment.origins
    origins.others = segment.others
    literals = segment.literals
    unions = segment.unions
    subjectStarts.append(UInt32(count))
  }

  /// Numbers the literals by their first use: for each segment the numbers of its own.
  private mutating func numberLiterals(_ segments: [ClaimSegment], count: Int) -> [[UInt32]] {
    var numbers = Array(large: UInt32.max, count: count)
    literals.reserveLarge(count)
    return segments.map { segment in
      segment.literals.map { literal in
        if numbers[Int(literal)] == .max {
          numbers[Int(literal)] = UInt32(literals.count)
          literals.append(literal)
        }
        return numbers[Int(literal)]
      }
    }
  }

  private mutating func reserve(_ segments: [ClaimSegment]) {
    let claims = segments.reduce(0) { $0 + $1.relations.count }
    subjectStarts.reserveLarge(segments.reduce(1) { $0 + $1.subjectStarts.count })
    relations.reserveLarge(claims)
    values.reserveLarge(claims)
    citations.reserveLarge(claims)
    origins.first.reserveLarge(claims)
  }

  private mutating func append(_ segment: ClaimSegment) {
    let first = UInt32(count)
    for start in segment.subjectStarts { subjectStarts.append(first + start) }
    relations += segment.relations
    values += segment.values
    citations += segment.citations
    for claim in segment.qualifierClaims { qualifierClaims.append(first + claim) }
    qualifierRelations += segment.qualifierRelations
    qualifierValues += segment.qualifierValues
    origins.first += segment.origins
    for (claim, origin) in segment.others { origins.others.append((first + claim, origin)) }
    for union in segment.unions {
      unions.append(.init(claim: first + union.claim, citations: union.citations))
    }
  }

  /// The claims of an entity.
  func range(of entity: Int) -> Range<Int> {
    Int(subjectStarts[entity])..<Int(subjectStarts[entity + 1])
  }
}
