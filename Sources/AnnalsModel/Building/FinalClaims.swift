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
    let drafts = DraftClaims(parts, numbering, merged, workers: workers)
    let entities = 0..<numbering.numberOf.count
    let shares = Workers.runs(of: entities, into: workers) {
      drafts.count(of: $0) + 1
    }
    let segments = Workers.map(shares.count) {
      ClaimSegment(of: shares[$0], drafts, merged)
    }
    let numbers = numberLiterals(segments, count: merged.count)
    let numbered = Workers.map(segments.count) { segments[$0].numbering(literals: numbers) }
    reserve(numbered)
    for segment in numbered { append(segment) }
    subjectStarts.append(UInt32(count))
    origins.sheetStarts = parts.map(\.firstClaim)
  }

  /// Numbers the literals by their first use.
  private mutating func numberLiterals(_ segments: [ClaimSegment], count: Int) -> [UInt32] {
    var numbers = Array(repeating: UInt32.max, count: count)
    literals.reserveCapacity(count)
    for segment in segments {
      for literal in segment.literals where numbers[Int(literal)] == .max {
        numbers[Int(literal)] = UInt32(literals.count)
        literals.append(literal)
      }
    }
    return numbers
  }

  private mutating func reserve(_ segments: [ClaimSegment]) {
    let claims = segments.reduce(0) { $0 + $1.relations.count }
    subjectStarts.reserveCapacity(segments.reduce(1) { $0 + $1.subjectStarts.count })
    relations.reserveCapacity(claims)
    values.reserveCapacity(claims)
    citations.reserveCapacity(claims)
    origins.first.reserveCapacity(claims)
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
