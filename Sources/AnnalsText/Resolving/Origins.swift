public import AnnalsModel

/// Where in the texts each claim and each entity of a graph was written.
public struct Origins: Sendable {
  private var starts: [UInt32] = []
  private var places: [SourceSpan] = []
  private var headings: [SourceSpan?] = []

  /// No origins, for graphs that were not read from notation.
  public init() {}

  init(claimCount: Int, of claims: [ClaimID], at spans: [OriginSpan], headings: [SourceSpan?]) {
    self.headings = headings
    starts = Array(repeating: 0, count: claimCount + 1)
    for claim in claims where Int(claim.index) < claimCount { starts[Int(claim.index) + 1] += 1 }
    for i in 0..<claimCount { starts[i + 1] += starts[i] }
    var next = starts
    places = Array(repeating: SourceSpan(SourceID(0), 0, 0), count: claims.count)
    for (claim, span) in zip(claims, spans) where Int(claim.index) < claimCount {
      places[Int(next[Int(claim.index)])] = span.span
      next[Int(claim.index)] += 1
    }
  }

  /// The places where a claim is written, in the order of the texts: several where several lines say
  /// the same.
  public func spans(of claim: ClaimID) -> [SourceSpan] {
    let i = Int(claim.index)
    guard i + 1 < starts.count else { return [] }
    return places[Int(starts[i])..<Int(starts[i + 1])].sorted()
  }

  /// The heading that declares an entity, or nil where it is only named by others.
  public func heading(of entity: EntityID) -> SourceSpan? {
    Int(entity.index) < headings.count ? headings[Int(entity.index)] : nil
  }
}

/// A span in twelve bytes: there is one for every claim.
struct OriginSpan {
  var source: UInt32
  var start: UInt32
  var end: UInt32

  var span: SourceSpan { SourceSpan(SourceID(Int(source)), Int(start), Int(end)) }
}
