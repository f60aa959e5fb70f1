/// Something about a query's text that keeps it from being asked: where, why, and what to write.
public struct QueryProblem: Hashable, Sendable {
  /// Which mistake it is, as a word that stays the same: `query.expected`.
  public var code: Code
  /// The bytes of the text concerned, as UTF-8 offsets; an empty range is a place.
  public var range: Range<Int>
  /// What is wrong, in lower case and without a full stop.
  public var message: String
  /// What to do: the nearest known word, or an example that works; "" where there is nothing to say.
  public var help: String

  /// The mistakes that the text of a query can have.
  public enum Code: String, CaseIterable, Hashable, Sendable {
    /// A date that is none, or that ends before it begins.
    case date = "query.date"
    /// Nothing is asked.
    case empty = "query.empty"
    /// Something else has to stand here.
    case expected = "query.expected"
    /// A number, a text or a nesting beyond what is read.
    case limit = "query.limit"
    /// A comparison with something that such values can't be compared with.
    case type = "query.type"
    /// A quotation mark or a parenthesis that is not closed.
    case unclosed = "query.unclosed"
    /// A word that is no relation, kind or unit.
    case unknown = "query.unknown"
  }
}

/// What came of reading a query: the query, unless there are problems.
public struct ParsedQuery: Hashable, Sendable {
  /// The query, or nil where something is wrong.
  public var query: Query?
  /// What is wrong, in the order of the text.
  public var problems: [QueryProblem]
  /// The names in the text with their places, so that an error about a name can point at it.
  public var names: [(name: String, range: Range<Int>)] { places.map { ($0.name, $0.range) } }

  package struct Place: Hashable, Sendable {
    package var name: String
    package var range: Range<Int>
  }
  package var places: [Place]
}
