/// Why a query could not be asked of a graph.
public struct QueryError: Error, Hashable, Sendable {
  /// Which reason, as a word that stays the same.
  public enum Code: String, CaseIterable, Hashable, Sendable {
    /// The text is no query.
    case text = "query.text"
    /// The graph has nothing of this name.
    case unknownName = "query.unknown-name"
    /// The graph has several entities of this name.
    case ambiguousName = "query.ambiguous-name"
    /// The graph's vocabulary has no such kind or relation.
    case unknownWord = "query.unknown-word"
    /// No question is saved under this name, or it asks itself.
    case unknownQuestion = "query.unknown-question"
    /// SPARQL 1.1 can't say it.
    case untranslatable = "query.untranslatable"
    /// The graph or the query is larger than can be reckoned with.
    case limit = "query.limit"
  }

  /// The reason.
  public var code: Code
  /// The reason in words, in lower case and without a full stop.
  public var message: String
  /// What to do, or "".
  public var help: String
  /// The name that it is about, or ""; ``ParsedQuery/names`` says where it stands.
  public var name: String

  /// An error.
  public init(_ code: Code, _ message: String, help: String = "", name: String = "") {
    self.code = code
    self.message = message
    self.help = help
    self.name = name
  }

  init(_ problem: QueryProblem?, in text: String) {
    self.init(.text, problem?.message ?? "this is no query: \(text)", help: problem?.help ?? "")
  }
}
