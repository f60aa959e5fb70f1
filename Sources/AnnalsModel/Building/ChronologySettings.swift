/// What a chronology says of itself.
public struct ChronologySettings: Hashable, Sendable {
  /// A question kept under a name.
  public struct Question: Hashable, Sendable {
    /// The name it is asked by: `annals query @NAME`.
    public var name: String
    /// The query.
    public var query: String

    /// A saved question.
    public init(name: String, query: String) {
      self.name = name
      self.query = query
    }
  }

  /// A short form of IRIs.
  public struct Prefix: Hashable, Sendable {
    /// What stands before the colon.
    public var name: String
    /// What it stands for.
    public var iri: String

    /// A prefix.
    public init(name: String, iri: String) {
      self.name = name
      self.iri = iri
    }
  }

  /// The title, or "".
  public var title = ""
  /// The language of names and texts, as a lower-case BCP 47 tag, or "".
  public var language = ""
  /// Where the IRIs of entities begin, or "".
  public var base = ""
  /// Short forms of IRIs, sorted by name.
  public var prefixes: [Prefix] = []
  /// Saved questions, sorted by name.
  public var questions: [Question] = []

  /// No settings.
  public init() {}
}
