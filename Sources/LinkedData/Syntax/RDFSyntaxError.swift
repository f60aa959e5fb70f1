/// What is wrong at a place of an RDF document.
public struct RDFSyntaxError: Error, Hashable, Sendable {
  /// The kind of fault; `problem.message` has the words.
  public let problem: RDFProblem
  /// The line, from 1; LF, CR and CRLF each end one.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int
  /// How many bytes of the document are before the place.
  public let offset: Int

  /// What is wrong, in lower case and without a full stop.
  public var message: String { problem.message }
}

extension RDFSyntaxError: CustomStringConvertible {
  /// The error as `3:14: error: …`, for a file's name to be put before.
  public var description: String { "\(line):\(column): error: \(message)" }
}

/// The kinds of fault in an RDF document.
public enum RDFProblem: Hashable, Sendable {
  /// Bytes that are not UTF-8.
  case encoding
  /// Something other than a subject at the start of a statement.
  case expectedSubject
  /// Something other than a predicate after a subject.
  case expectedPredicate
  /// Something other than an object after a predicate.
  case expectedObject
  /// Something other than `.` at the end of a statement.
  case expectedDot
  /// Something other than `,`, `;` or the end after an object.
  case expectedSeparator
  /// Something after the statement in its line.
  case trailing
  /// A graph name in a format without graphs, or `{` where no graph may begin.
  case unexpectedGraph
  /// Something other than a graph's name after `GRAPH`.
  case expectedGraphName
  /// Something other than `{` after a graph's name.
  case expectedBrace
  /// A `}` or the end of the input where a graph is still, or not, open.
  case unbalancedBrace
  /// A `]` or `)` that closes nothing.
  case unbalancedBracket
  /// An IRI with a fault.
  case iri(IRIError.Reason)
  /// A relative IRI in a document without a base.
  case noBase
  /// A `<` without its `>`.
  case unterminatedIRI
  /// A string without its closing quote.
  case unterminatedString
  /// A backslash before something it cannot stand before.
  case escape
  /// A `_:` without a well-formed label.
  case blankLabel
  /// An `@` without a well-formed language tag.
  case language
  /// A number that is none.
  case number
  /// A prefixed name that is not well-formed.
  case name
  /// A prefix that was not declared.
  case undeclaredPrefix(String)
  /// A directive without its prefix name.
  case expectedPrefixName
  /// A directive without its IRI.
  case expectedIRI
  /// A word, or a character, that means nothing here.
  case unexpected
  /// The document ends within a statement.
  case unexpectedEnd
  /// Brackets nested deeper than the limit.
  case nesting(Int)
  /// A token, or a line, longer than the limit.
  case length(Int)
}
