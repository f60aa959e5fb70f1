package import AnnalsModel

extension Graph {
  /// The IRIs of all claims, as they are published.
  /// - Complexity: O(n) in the number of claims.
  package var claimIRIs: [(claim: ClaimID, iri: String)] {
    let naming = Naming(self, Terms(of: self, profile: .default))
    return entities.flatMap { entity in
      claims(of: entity).map { ($0, naming.iri(of: .claim($0)) ?? "") }
    }
  }
}
