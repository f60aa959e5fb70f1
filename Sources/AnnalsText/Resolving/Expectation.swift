/// A question with the answer its author expects: an `expect` line.
public struct Expectation: Hashable, Sendable {
  /// What the answer should be.
  public enum Answer: Hashable, Sendable {
    /// So many rows.
    case count(Int)
    /// Exactly these, in any order.
    case exactly([String])
    /// These, and perhaps others.
    case including([String])
    /// Nothing.
    case none
  }

  /// The query.
  public var query: String
  /// What it should give.
  public var answer: Answer
  /// The line.
  public var span: SourceSpan
}

/// What a query gave, for comparing with what was expected.
///
/// AnnalsText knows no queries: whoever checks passes in how they are asked.
public enum ExpectAnswer: Hashable, Sendable {
  /// The ids of the rows, and all the names that each may be called by.
  case rows([Row])
  /// The query is not one; the words say why.
  case wrong(String)

  /// One row of an answer.
  public struct Row: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// What else it is called.
    public var names: [String]

    /// A row.
    public init(id: String, names: [String] = []) {
      self.id = id
      self.names = names
    }
  }
}
