public import AnnalsModel

/// Where in the texts each claim and each entity of a graph was written.
public struct Origins: Sendable {
  /// Which of the claims that were read each claim is.
  private var claims = ClaimOrigins()
  /// Where those stand, by sheet and number.
  private var places: [[OriginSpan]] = []
  private var headings = Headings()
  /// The names that no text declares, in the order of the texts.
  private(set) var undeclared: [UndeclaredName] = []

  /// No origins, for graphs that were not read from notation.
  public init() {}

  init(
    _ claims: ClaimOrigins, places: [[OriginSpan]], headings: Headings,
    undeclared: [UndeclaredName]
  ) {
    self.undeclared = undeclared
    self.claims = claims
    self.places = places
    self.headings = headings
  }

  /// The places where a claim is written, in the order of the texts: several where several lines say
  /// the same.
  public func spans(of claim: ClaimID) -> [SourceSpan] {
    claims.origins(of: claim).compactMap { origin in
      guard origin.sheet < places.count, origin.claim < places[origin.sheet].count else {
        return nil
      }
      return places[origin.sheet][origin.claim].span
    }.sorted()
  }

  /// The heading that declares an entity, or nil where it is only named by others.
  public func heading(of entity: EntityID) -> SourceSpan? { headings[entity] }
}
