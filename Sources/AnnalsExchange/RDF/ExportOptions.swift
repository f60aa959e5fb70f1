public import AnnalsModel

/// What of a graph is published, and how fully.
public struct ExportOptions: Hashable, Sendable {
  /// Which vocabularies describe it.
  public enum Profile: String, CaseIterable, Hashable, Sendable {
    /// Own terms, schema.org, PROV, OWL-Time and the CIDOC CRM of dates.
    case `default`
    /// Also the types and properties of CIDOC CRM, SEM and LODE.
    case full
  }

  /// The vocabularies.
  public var profile: Profile = .default
  /// True where every claim is also published with its citation, in named graphs.
  public var claims = false
  /// True where everything is published too that questions in SPARQL rest on: a node for every claim,
  /// ids, the years of dates, and the spans of those with gaps.
  public var queryable = false
  /// The entities to publish, or nil for all.
  public var selection: Set<EntityID>?

  /// What came of looking quotations and cited passages up in the texts of their sources; where
  /// nothing was looked up, no positions are published.
  public var passages: [SoughtPassage] = []

  /// Where the JSON-LD context is to be had, or nil where it is to stand in the document itself.
  public var contextAddress: String?

  /// Options.
  public init(
    profile: Profile = .default, claims: Bool = false, selection: Set<EntityID>? = nil
  ) {
    self.profile = profile
    self.claims = claims
    self.selection = selection
  }
}
