/// A value in the answer to a question that was asked on the way.
package struct AskedValue: Hashable, Sendable {
  /// What a value is.
  package enum Form: Hashable, Sendable {
    case iri
    /// A text in a language, which may be "".
    case words(language: String)
    case typed(datatype: String)
  }

  package var text: String
  package var form: Form

  package init(_ text: String, _ form: Form) {
    self.text = text
    self.form = form
  }
}

/// How a query is translated: for what kind of engine, and which of its parts are asked beforehand.
///
/// Without anything set it is plain SPARQL 1.1 about a graph that is here.
package struct SPARQLTranslation {
  /// Asks a query on the way, of which no more than so many rows are of use.
  ///
  /// Gives the values of each row, or nil where there are more rows.
  package typealias Ask = (_ query: String, _ most: Int) throws(QueryError) -> [[AskedValue?]]?

  /// True for engines that lose or invent solutions where VALUES or MINUS meets other groups (Virtuoso 7):
  /// they get filters and optional groups, and what lies around a node is asked step by step.
  package var isCautious = false
  /// Asks for parts.
  ///
  /// Given where the graph is not here; then ways and the spans of what has dates are asked for first.
  package var ask: Ask?

  package init(isCautious: Bool = false, ask: Ask? = nil) {
    self.isCautious = isCautious
    self.ask = ask
  }

  /// How many nodes of a part a question names at most; a larger part stands in it as a pattern.
  static let mostNodes = 1_000
  /// How many spans of dated nodes it names at most.
  static let mostSpans = 500
  /// How many nodes a search for ways looks at before it gives up.
  static let mostVisited = 200_000
}
